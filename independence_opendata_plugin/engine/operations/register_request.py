"""The register that a request names."""

from __future__ import annotations

from ...chapter33.refusal import Refused
from ..register import Register
from ..request import Request


def open_register(request: Request) -> Register:
    """REGISTER, a file or a server's address; QGIS sends the office's setting where the user names none.

    ACTOR is written with all that is changed. REGISTER_CREDENTIALS are a server's `user` and `password`, for this call.
    """
    return Register.open(_place(request), _credentials(request), request.text("ACTOR"))


def look_at_register(request: Request) -> Register | None:
    """REGISTER for reading only; None where there is none yet, and none is made."""
    return Register.look(_place(request), _credentials(request))


def require_register(request: Request) -> Register:
    """REGISTER for reading only. Raises Refused where there is none yet."""
    register = look_at_register(request)
    if register is None:
        raise Refused(
            "the register",
            why=f"there is none at {_place(request)}",
            remedy="choose the office's register, or classify a layer: that makes one.",
        )
    return register


def _place(request: Request) -> str:
    return str(request.require("REGISTER", "name the office's register, a GeoPackage file."))


def _credentials(request: Request) -> dict[str, str]:
    given = request.values.get("REGISTER_CREDENTIALS") or {}
    return {name: str(given[name]) for name in ("user", "password") if given.get(name)}
