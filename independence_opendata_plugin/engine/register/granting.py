"""The database's groups that stand for the roles, and what each is granted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from sqlalchemy import Connection, Table, text

from ...chapter33.refusal import Refused
from .roles import EVERYBODY, Role, rights_to
from .schema import metadata
from .schema.base import ACCOUNT

LONGEST_NAME = 63
"""Of a role in PostgreSQL, in bytes."""
FILLED_BY_THE_SERVER = ("fid", ACCOUNT)


def make_groups(connection: Connection, schema: str) -> None:
    """Make the groups that are missing. Raises Refused where the user may not make roles, or a name is too long."""
    quote = connection.dialect.identifier_preparer.quote
    for role in EVERYBODY:
        group = role.group(schema)
        if len(group.encode()) > LONGEST_NAME:
            raise Refused(
                f"role {group}",
                why=f"a role's name has at most {LONGEST_NAME} letters",
                remedy="give the register's schema a shorter name.",
            )
        if group not in _find_groups(connection, schema):
            connection.exec_driver_sql(f"CREATE ROLE {quote(group)} NOLOGIN")


def grant_rights(connection: Connection, schema: str) -> None:
    """Each group that there is has the rights of its role, and none beside them; whose groups are missing has none."""
    quote = connection.dialect.identifier_preparer.quote
    groups = _find_groups(connection, schema)
    for role in (role for role in EVERYBODY if role.group(schema) in groups):
        group, place = quote(role.group(schema)), quote(schema)
        connection.exec_driver_sql(f"REVOKE ALL ON ALL TABLES IN SCHEMA {place} FROM {group}")
        connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {place} TO {group}")
        connection.exec_driver_sql(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {place} TO {group}")
        for table in metadata.sorted_tables:
            rights = ", ".join(_rights_of(role, table, quote))
            if rights:
                connection.exec_driver_sql(f"GRANT {rights} ON {place}.{quote(table.name)} TO {group}")


def list_members(connection: Connection, schema: str) -> Mapping[str, list[str]]:
    """The users in each group of the register, by the group's name; empty where the groups were never made."""
    members = text(
        "SELECT member.rolname FROM pg_auth_members JOIN pg_roles AS member ON member.oid = member "
        "JOIN pg_roles AS part ON part.oid = roleid WHERE part.rolname = :name ORDER BY 1"
    )
    groups = _find_groups(connection, schema)
    return {group: list(connection.execute(members, {"name": group}).scalars()) for group in groups}


def list_own_roles(connection: Connection, schema: str) -> tuple[Role, ...]:
    """The roles that the user of this connection has, be it through other groups; the owner has none by that alone."""
    groups = _find_groups(connection, schema)
    asked = text(
        "SELECT pg_has_role(session_user, :group, 'MEMBER') AND NOT rolsuper FROM pg_roles "
        "WHERE rolname = session_user"
    )
    return tuple(
        role
        for role in EVERYBODY
        if role.group(schema) in groups and connection.execute(asked, {"group": role.group(schema)}).scalar()
    )


def is_owner(connection: Connection, schema: str) -> bool:
    """Whether the user of this connection may make and change the register's tables."""
    asked = text(
        "SELECT pg_has_role(session_user, nspowner, 'MEMBER') FROM pg_namespace WHERE nspname = :schema"
    )
    return bool(connection.execute(asked, {"schema": schema}).scalar())


def _rights_of(role: Role, table: Table, quote: Callable[[str], str]) -> Iterator[str]:
    rights = rights_to(table.name)
    columns = ", ".join(quote(column.name) for column in table.c if column.name not in FILLED_BY_THE_SERVER)
    if role in rights.read:
        yield "SELECT"
    if role in rights.add:
        yield f"INSERT ({columns})"
    if role in rights.change:
        yield f"UPDATE ({columns})"
    if role in rights.remove:
        yield "DELETE"


def _find_groups(connection: Connection, schema: str) -> list[str]:
    names = [role.group(schema) for role in EVERYBODY]
    asked = text("SELECT rolname FROM pg_roles WHERE rolname = ANY(:names)")
    found = set(connection.execute(asked, {"names": names}).scalars())
    return [name for name in names if name in found]
