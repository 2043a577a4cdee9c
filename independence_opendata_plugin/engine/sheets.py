"""Tables for other programs: CSV and XLSX with typed columns, in which no text can become a formula."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from ..chapter33.amounts import decimals
from ..chapter33.refusal import Refused

Value = str | int | Decimal | date | None
Row = Mapping[str, Value]


class Kind(Enum):
    """What a column holds; the value is how XLSX shows it. A word in a column of numbers, such as `unknown`, stays."""

    TEXT = "@"
    COUNT = "#,##0"
    MONEY = "#,##0.00"
    MEGABYTES = "#,##0.000"
    DAY = "yyyy-mm-dd"


PLACES = {Kind.MONEY: 2, Kind.MEGABYTES: 3}
# What spreadsheets take for the beginning of a formula or a command.
STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
WIDEST = 60


@dataclass(frozen=True)
class Column:
    """`name` is the key of a row and the head of the column."""

    name: str
    kind: Kind = Kind.TEXT


def write_sheet(columns: Sequence[Column], rows: Iterable[Row], output: Path, ending: str) -> None:
    """Write rows as `.csv` or `.xlsx`. Raises Refused for another ending."""
    if ending.lower() not in WRITERS:
        raise Refused(
            f"a table as '{ending}'", why="it is not written here", remedy=f"choose of {', '.join(WRITERS)}."
        )
    WRITERS[ending.lower()](columns, list(rows), output)


def _write_csv(columns: Sequence[Column], rows: Sequence[Row], output: Path) -> None:
    # With a byte order mark, without which spreadsheets take UTF-8 for something else.
    with output.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(column.name for column in columns)
        for row in rows:
            writer.writerow(_csv_text(row.get(column.name), column.kind) for column in columns)


def _csv_text(value: Value, kind: Kind) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return decimals(value, PLACES.get(kind, 2))
    if not isinstance(value, str):
        return str(value)
    return f"'{value}" if value.startswith(STARTS_FORMULA) else value


def _write_xlsx(columns: Sequence[Column], rows: Sequence[Row], output: Path) -> None:
    book = Workbook(write_only=True)
    sheet: WriteOnlyWorksheet = book.create_sheet("Register")
    sheet.freeze_panes = "A2"
    for place, column in enumerate(columns, start=1):
        longest = max((len(str(row.get(column.name) or "")) for row in rows), default=0)
        sheet.column_dimensions[get_column_letter(place)].width = min(
            max(longest, len(column.name)) + 2, WIDEST
        )
    sheet.append([_head(sheet, column) for column in columns])
    for row in rows:
        sheet.append([_cell(sheet, row.get(column.name), column.kind) for column in columns])
    book.save(output)


def _head(sheet: WriteOnlyWorksheet, column: Column) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, column.name)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: WriteOnlyWorksheet, value: Value, kind: Kind) -> WriteOnlyCell:
    if not isinstance(value, str):
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = kind.value
        return cell
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
    # The library takes a text that begins with = for a formula.
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell


WRITERS: Mapping[str, Callable[[Sequence[Column], Sequence[Row], Path], None]] = {
    ".csv": _write_csv,
    ".xlsx": _write_xlsx,
}
