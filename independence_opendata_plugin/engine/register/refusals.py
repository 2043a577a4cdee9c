"""What the database says when it cannot read or write the register, in words that tell the clerk what to do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import ExceptionContext

from ...chapter33.refusal import Refused

# SQLite's primary result codes (sqlite.org/rescode.html): why, and what to do.
ANSWERS = {
    sqlite3.SQLITE_FULL: ("the disk is full", "make room on its disk, then try again."),
    sqlite3.SQLITE_BUSY: (
        "another program is writing to it and does not end",
        "close what else has it open, such as a layer in edit mode, then try again.",
    ),
    sqlite3.SQLITE_LOCKED: (
        "another program is writing to it and does not end",
        "close what else has it open, such as a layer in edit mode, then try again.",
    ),
    sqlite3.SQLITE_READONLY: ("it is read-only", "ask for the right to write the file and its folder."),
    sqlite3.SQLITE_CANTOPEN: (
        "it cannot be opened",
        "check that its drive is there, and your rights to the file and its folder.",
    ),
    sqlite3.SQLITE_IOERR: (
        "its disk or network drive does not answer as it should",
        "check the drive, then try again.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "the file is damaged",
        "leave it as it is and put the last copy of it in its place.",
    ),
    sqlite3.SQLITE_NOTADB: ("the file is no register", "choose the office's register, a GeoPackage file."),
}
PRIMARY = 0xFF


def refuse_database(context: ExceptionContext) -> None:
    """Raises Refused in place of the database's own error; an error of the program's statements stays what it is."""
    error = context.original_exception
    code = getattr(error, "sqlite_errorcode", None)
    answer = ANSWERS.get(code & PRIMARY) if isinstance(code, int) else None
    if answer is None:
        return
    why, remedy = answer
    place = context.engine.url.database if context.engine else None
    name = Path(place).name if place else "its file"
    raise Refused("the register", why=f"{name} cannot be used: {why} ({error})", remedy=remedy) from error
