"""`independence:registermove`: the register from a file to a server, or back, whole."""

from __future__ import annotations

from typing import Any

from ..job import Job
from ..register.moving import move_register
from ..request import Request
from .register_request import read_place


def registermove(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes FROM and TO, each a file or a server's address, and ACTOR; returns TO, TABLES (rows of each) and ROWS.

    FROM stays as it was and is marked as moved: it refuses to be worked with from then on, and says where it is now. TO
    must hold no register.
    """
    request = Request(params)
    source, target = read_place(request, "FROM"), read_place(request, "TO")
    moved = move_register(source, target, request.text("ACTOR"), job.now, job.progress)
    tables = {name: content.rows for name, content in moved.items()}
    return {"TO": target.address, "TABLES": tables, "ROWS": sum(tables.values())}
