"""A register of an earlier version of this plugin is brought up to date when it is opened, after a copy was made of it.

Versions so far only added: 2 brought row versions, the chain of events, and the tables of an office that shares it.
"""

from __future__ import annotations

from sqlalchemy import Connection, MetaData, Table, insert, inspect, select, update
from sqlalchemy.schema import CreateColumn

from ...chapter33.refusal import Refused
from .events import chain_events
from .place import Place
from .schema import VERSION, metadata, register_info


def bring_up_to_date(connection: Connection, place: Place) -> None:
    """Make what is missing, within a transaction that keeps others out. Raises what `read_version` raises."""
    if not inspect(connection).has_table(register_info.name, place.schema):
        place.make_tables(connection)
        connection.execute(insert(register_info).values(version=VERSION))
        place.protect(connection)
        return
    version = read_version(connection)
    if version == VERSION:
        return
    place.back_up(connection, f"before_version_{VERSION}")
    place.make_tables(connection)
    for table in metadata.sorted_tables:
        _add_columns(connection, table, place.schema)
    chain_events(connection)
    place.protect(connection)
    connection.execute(update(register_info).values(version=VERSION))


def read_version(connection: Connection) -> int:
    """The schema's version. Raises Refused for one that this plugin does not know."""
    version = int(connection.execute(select(register_info.c.version)).scalar_one())
    if version > VERSION:
        raise Refused(
            "the register",
            why=f"it was made by a newer version of this plugin (schema {version}, this one knows {VERSION})",
            remedy="update the plugin.",
        )
    return version


def _add_columns(connection: Connection, table: Table, schema: str | None) -> None:
    known = {column["name"] for column in inspect(connection).get_columns(table.name, schema)}
    placed = table.to_metadata(MetaData(), schema=schema) if schema else table
    name = connection.dialect.identifier_preparer.format_table(placed)
    for column in table.columns:
        if column.name not in known:
            definition = CreateColumn(column).compile(dialect=connection.dialect)
            connection.exec_driver_sql(f"ALTER TABLE {name} ADD COLUMN {definition}")
