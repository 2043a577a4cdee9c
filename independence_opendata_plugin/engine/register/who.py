"""Who works with the register: told once when it is opened, written with everything that is changed."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, text

from .area_column import POSTGRESQL

_OPTION = "independence_who"


def signed_by(engine: Engine, name: str) -> Engine:
    """The same database, for what this person does; "" where nobody is named."""
    return engine.execution_options(**{_OPTION: name})


def name_of(connection: Connection) -> str:
    """Who works over this connection; "" where nobody was named."""
    return str(connection.get_execution_options().get(_OPTION, ""))


def account_of(connection: Connection) -> str:
    """The user whom the server let in, and signs what he writes with; "" for a file."""
    if connection.dialect.name != POSTGRESQL:
        return ""
    return str(connection.execute(text("SELECT session_user")).scalar_one())
