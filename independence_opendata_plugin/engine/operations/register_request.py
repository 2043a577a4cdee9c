"""The register that a request names."""

from __future__ import annotations

from ...chapter33.refusal import Refused
from ..register import Register
from ..register.place import Place, find_place
from ..request import Request
from ..sweeping import settle_left_numbers


def open_register(request: Request) -> Register:
    """REGISTER, a file or a server's address; QGIS sends the office's setting where the user names none.

    ACTOR is written with all that is changed. REGISTER_CREDENTIALS are a server's `user` and `password`, for this call.
    """
    register = Register.open(_place(request), _credentials(request), request.text("ACTOR"))
    settle_left_numbers(register)
    return register


def look_at_register(request: Request, *, even_moved: bool = False) -> Register | None:
    """REGISTER for reading only; None where there is none yet, and none is made."""
    return Register.look(_place(request), _credentials(request), even_moved=even_moved)


def require_register(request: Request, *, even_moved: bool = False) -> Register:
    """REGISTER for reading only. Raises Refused where there is none yet."""
    register = look_at_register(request, even_moved=even_moved)
    if register is None:
        raise Refused(
            "the register",
            why=f"there is none at {_place(request)}",
            remedy="choose the office's register, or classify a layer: that makes one.",
        )
    return register


def read_place(request: Request, name: str = "REGISTER") -> Place:
    """Where the register is that a parameter names; its credentials are in the parameter's `..._CREDENTIALS`.

    Raises Refused where none is named.
    """
    return find_place(_place(request, name), _credentials(request, name))


def _place(request: Request, name: str = "REGISTER") -> str:
    return str(request.require(name, "name the register: a GeoPackage file, or a server's address."))


def _credentials(request: Request, name: str = "REGISTER") -> dict[str, str]:
    given = request.values.get(f"{name}_CREDENTIALS") or {}
    return {part: str(given[part]) for part in ("user", "password") if given.get(part)}
