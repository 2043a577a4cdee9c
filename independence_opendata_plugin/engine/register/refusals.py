"""What the database says when it cannot read or write the register, in words that tell the clerk what to do."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from sqlalchemy import ExceptionContext

from ...chapter33.refusal import Refused
from .guards import REFUSES
from .roles import roles_for

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
NOT_ALLOWED = "42501"
VERBS = {"INSERT": "add to {}", "UPDATE": "change {}", "DELETE": "take out of {}"}
STATEMENT = re.compile(r'\s*(INSERT) INTO (?:\S+\.)?"?(\w+)|\s*(UPDATE|DELETE FROM) (?:\S+\.)?"?(\w+)')
# PostgreSQL's error codes and their classes (the first two characters).
NOT_REACHED = "08"
SERVER_ANSWERS = {
    "08": (
        "its server does not answer or does not let this user in",
        "check the network, the address, and user and password in QGIS's authentication store.",
    ),
    "28": (
        "it does not know this user, or the password is another",
        "check them in QGIS's authentication store.",
    ),
    "53": ("its server is out of room or of connections", "tell its administrator, then try again."),
    "55P03": ("somebody else is writing to it and does not end", "try again in a moment."),
    "57": ("its server is being shut down", "try again when it is back."),
    "57014": ("it was told to stop", "try again."),
    "25006": ("it is read-only", "ask the administrator which server takes changes."),
}


class Unanswered(Refused):
    """The server went away before it answered: whether it did what it was asked last is not known."""


def refuse_file(context: ExceptionContext) -> None:
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


def refuse_server(context: ExceptionContext) -> None:
    """The same for PostgreSQL."""
    error = context.original_exception
    state = str(getattr(error, "sqlstate", None) or NOT_REACHED)
    if state == NOT_ALLOWED:
        raise refuse_without_role(context.statement or "", error) from error
    if state == REFUSES:
        why = _first_line(error)
        raise Refused(
            "the register", why=why, remedy="record what has changed as an act of its own."
        ) from error
    is_reached = context.connection is not None and not context.is_disconnect
    answer = SERVER_ANSWERS.get(state) or SERVER_ANSWERS.get(state[:2])
    if answer is None or (is_reached and state == NOT_REACHED):
        return
    why, remedy = answer
    name = context.engine.url.database if context.engine else "its database"
    kind = Unanswered if context.is_disconnect else Refused
    raise kind(
        "the register", why=f"database {name} cannot be used: {why} ({_last_line(error)})", remedy=remedy
    ) from error


def refuse_without_role(statement: str, error: BaseException) -> Refused:
    """For a statement that the server does not let this user run: the roles that it takes."""
    verb, table = _read_statement(statement)
    what = VERBS[verb].format(table) if table else "do that"
    names = " or ".join(role.title for role in roles_for(verb, table)) if table else ""
    return Refused(
        "the register",
        why=f"this user may not {what} ({_first_line(error)})",
        remedy=f"it takes the role {names}: ask somebody who has it, or the administrator for the role."
        if names
        else "it takes a role in the register, or for making or updating its tables its owner: ask the administrator.",
    )


def _read_statement(statement: str) -> tuple[str, str]:
    """Its verb and table; for what changes no row, SELECT and no table."""
    found = STATEMENT.match(statement)
    if found is None:
        return "SELECT", ""
    verb, table = (part for part in found.groups() if part)
    return verb.split()[0], table


def _first_line(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0]


def _last_line(error: BaseException) -> str:
    """What the server said itself, at the end of what the driver tells of its attempts."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1] if lines else type(error).__name__
