"""The register that a request names."""

from __future__ import annotations

from ..register import Register
from ..request import Request


def open_register(request: Request) -> Register:
    """REGISTER, a file; QGIS sends the office's setting where the user names none."""
    return Register.open(str(request.require("REGISTER", "name the office's register, a GeoPackage file.")))
