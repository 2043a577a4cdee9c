"""`registeraccess`: as whom the register is opened, and what that user may do there."""

from __future__ import annotations

from typing import Any

from ..job import Job
from ..register.granting import is_owner, list_own_roles
from ..register.server_place import ServerPlace
from ..register.who import account_of
from ..request import Request
from .register_request import look_at_register


def registeraccess(params: dict[str, Any], job: Job) -> dict[str, Any]:  # noqa: ARG001 - every operation is given a job
    """Takes REGISTER; returns REGISTER_EXISTS, ACCOUNT (the server's user; "" for a file), ROLES and OWNER.

    OWNER says that this user may make and update the register's tables; for a file null, as ROLES are.
    """
    register = look_at_register(Request(params))
    if register is None:
        return {"REGISTER_EXISTS": False, "ACCOUNT": "", "ROLES": None, "OWNER": None}
    if not isinstance(register.place, ServerPlace):
        return {"REGISTER_EXISTS": True, "ACCOUNT": "", "ROLES": None, "OWNER": None}
    with register.engine.begin() as connection:
        roles = list_own_roles(connection, register.place.schema)
        return {
            "REGISTER_EXISTS": True,
            "ACCOUNT": account_of(connection),
            "ROLES": [role.value for role in roles],
            "OWNER": is_owner(connection, register.place.schema),
        }
