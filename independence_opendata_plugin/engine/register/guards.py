"""What a register on a server refuses by itself, whoever asks and with whatever program; its owner too.

- `account` of each row is the database user who wrote it, whatever was sent: nobody signs as somebody else.
- What is written once stays as it was written.
- A number stays in its series; one that was issued stays issued, and so does what its document rests on.
- Where a package went is forgotten only while its license has not been issued.

They are triggers. Rights, which differ from role to role, are in `roles.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Table, text

from .schema import deliveries, invoices, licenses, metadata, receipts, register_info
from .schema.base import is_numbered, is_written_once

REFUSES = "IR001"
"""The error code of these refusals; the message says what is kept."""
ONCE = "rows of {} are written once, and never changed or taken out"
# Of a license nothing that its package and its text rest on, of money papers nothing at all; of every number its place
# in the series.
FROZEN = {
    licenses.name: ("quote_number", "issued", "form", "text_sha256", "package_sha256", "manifest", "geom"),
    invoices.name: ("license_number", "kind", "first_day", "licensee", "total", "issued", "due", "document"),
    receipts.name: ("invoice_number", "document"),
}
PLACE_IN_SERIES = ("number", "series", "sequence")

_FUNCTIONS = (
    """CREATE OR REPLACE FUNCTION {schema}.sign_row() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN NEW.account := session_user; RETURN NEW; END $$""",
    """CREATE OR REPLACE FUNCTION {schema}.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = '{code}'; END $$""",
    """CREATE OR REPLACE FUNCTION {schema}.keep_delivered() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN
         IF EXISTS (SELECT FROM {schema}.licenses WHERE number = OLD.license_number
                    AND state NOT IN ('reserved', 'void')) THEN
           RAISE EXCEPTION 'the package of license % was delivered', OLD.license_number USING ERRCODE = '{code}';
         END IF;
         RETURN OLD;
       END $$""",
)


@dataclass(frozen=True)
class _Trigger:
    """`moment` as in `BEFORE UPDATE`; `call` a function with its arguments, `when` a condition on the row."""

    name: str
    moment: str
    call: str
    when: str = ""
    each: str = "ROW"


def guard_tables(connection: Connection, schema: str) -> None:
    """Put the triggers on all tables of the register, in place of those of an earlier version."""
    quote = connection.dialect.identifier_preparer.quote
    place = quote(schema)
    for function in _FUNCTIONS:
        connection.execute(text(function.format(schema=place, code=REFUSES)))
    for table in metadata.sorted_tables:
        for trigger in _guards_of(table):
            condition = f"WHEN ({trigger.when}) " if trigger.when else ""
            connection.exec_driver_sql(
                f"CREATE OR REPLACE TRIGGER {trigger.name} {trigger.moment} ON {place}.{quote(table.name)} "
                f"FOR EACH {trigger.each} {condition}EXECUTE FUNCTION {place}.{trigger.call}"
            )


def _guards_of(table: Table) -> Iterator[_Trigger]:
    # The last by name: whatever the others let through is signed.
    yield _Trigger("z_sign", "BEFORE INSERT OR UPDATE", "sign_row()")
    if table is register_info:
        return
    once = _refuse(ONCE.format(table.name))
    yield _Trigger("keep_all", "BEFORE TRUNCATE", once, each="STATEMENT")
    if table is deliveries:
        yield _Trigger("keep_written", "BEFORE UPDATE", once)
        yield _Trigger("keep_delivered", "BEFORE DELETE", "keep_delivered()")
    elif is_written_once(table):
        yield _Trigger("keep_written", "BEFORE UPDATE OR DELETE", once)
    elif is_numbered(table):
        yield from _guards_of_numbers(table)


def _guards_of_numbers(table: Table) -> Iterator[_Trigger]:
    gap = _refuse(f"a number of {table.name} is never taken out: its series would have a gap")
    yield _Trigger("keep_number", "BEFORE DELETE", gap)
    place = _refuse(f"a number of {table.name} keeps its place in its series")
    yield _Trigger("keep_place", "BEFORE UPDATE", place, _any_differs(PLACE_IN_SERIES))
    issued = "OLD.state NOT IN ('reserved', 'void')"
    stays = _refuse(f"what was issued in {table.name} stays issued")
    yield _Trigger("keep_issued", "BEFORE UPDATE", stays, f"{issued} AND NEW.state IN ('reserved', 'void')")
    if table.name in FROZEN:
        content = _refuse(f"what an entry of {table.name} was issued with is not changed")
        changes = _any_differs(FROZEN[table.name])
        yield _Trigger("keep_content", "BEFORE UPDATE", content, f"{issued} AND ({changes})")


def _any_differs(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in columns)


def _refuse(why: str) -> str:
    return f"refuse_change('{why}')"
