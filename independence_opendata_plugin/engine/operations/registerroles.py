"""`independence:registerroles`: the roles of a register on a server, as groups of its database."""

from __future__ import annotations

from typing import Any

from ...chapter33.refusal import Refused
from ..job import Job
from ..register.granting import list_members, make_groups
from ..register.server_place import ServerPlace
from ..request import Request
from .register_request import open_register


def registerroles(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes REGISTER, a server's address; returns ROLES, the users in each group, by the group's name.

    Makes the register where there is none, the groups that are missing, and gives each group the rights of its role
    and no others. It takes the register's owner, with the right to make roles. Raises Refused for a file.
    """
    register = open_register(Request(params))
    place = register.place
    if not isinstance(place, ServerPlace):
        raise Refused(
            "the roles",
            why=f"{place.name} is a file: whoever may write it may write all of it",
            remedy="move the register to a PostgreSQL server (registermove), and name that.",
        )
    with register.engine.begin() as connection:
        make_groups(connection, place.schema)
        place.make_tables(connection)
        place.protect(connection)
        members = list_members(connection, place.schema)
    register.record(job.now, "roles set", place.name, {"groups": sorted(members)})
    return {"ROLES": members}
