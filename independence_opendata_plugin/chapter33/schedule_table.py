"""Reading a schedule file key by key, so that whatever is wrong in it is refused by file and key."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from .amounts import parse_decimal
from .refusal import Refused
from .toml_file import read_toml


class Table:
    """One table of a schedule file. Every key must be asked for: `finish` refuses those that nobody knows."""

    def __init__(self, values: Mapping[str, Any], file: Path, at: str = "") -> None:
        self.values = values
        self.file = file
        self.at = at
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        return key in self.values

    def refuse(self, key: str, why: str) -> Refused:
        """The refusal of one key, for the caller to raise."""
        return Refused(f"{self._name(key)} in {self.file}", why=why, remedy="correct the schedule file.")

    def text(self, key: str, default: str | None = None) -> str:
        value = self._value(key, str, "text in quotes", default)
        if not value.strip() and default is None:
            raise self.refuse(key, "it is empty")
        return str(value)

    def integer(self, key: str, least: int, default: int | None = None) -> int:
        value = self._value(key, int, "a whole number", default)
        if value < least:
            raise self.refuse(key, f"{value} is less than {least}")
        return int(value)

    def amount(self, key: str, default: str | None = None) -> Decimal:
        """Money or a share. It stands in quotes in the file, because a float would not be exact."""
        value = self._value(key, str, 'a number in quotes, such as "200.00"', default)
        return parse_decimal(value, f"{self._name(key)} in {self.file}")

    def flag(self, key: str, default: bool = False) -> bool:
        return bool(self._value(key, bool, "true or false", default))

    def date(self, key: str) -> date:
        value: date = self._value(key, date, "a date such as 2005-10-27", None)
        return value

    def texts(self, key: str) -> dict[str, str]:
        """A table of texts by name."""
        table = self.table(key)
        return {name: table.text(name) for name in table.values}

    def amounts(self, key: str) -> dict[str, Decimal]:
        """A table of amounts by name."""
        table = self.table(key)
        return {name: table.amount(name) for name in table.values}

    def table(self, key: str) -> Table:
        """A table within this one; an absent one is empty."""
        return Table(self._value(key, dict, "a table", {}), self.file, self._name(key))

    def tables(self, key: str) -> list[Table]:
        """A list of tables; an absent one is empty."""
        values = self._value(key, list, "a list of tables", [])
        for number, value in enumerate(values, 1):
            if not isinstance(value, dict):
                raise self.refuse(f"{key}[{number}]", "it is not a table")
        return [
            Table(value, self.file, f"{self._name(key)}[{number}]") for number, value in enumerate(values, 1)
        ]

    def finish(self) -> None:
        """Raises Refused for a key that was never asked for: a misspelled key must not be passed over."""
        for key in self.values:
            if key not in self._asked:
                raise self.refuse(key, "no such key is known there")

    def _name(self, key: str) -> str:
        return f"{self.at}.{key}" if self.at else key

    def _value(self, key: str, kind: type, description: str, default: Any) -> Any:  # noqa: ANN401
        self._asked.add(key)
        if key not in self.values:
            if default is None:
                raise self.refuse(key, "it is missing")
            return default
        value = self.values[key]
        is_other_kind = (isinstance(value, bool) and kind is not bool) or isinstance(value, datetime)
        if is_other_kind or not isinstance(value, kind):
            raise self.refuse(key, f"{value!r} is not {description}")
        return value


def read_table(path: Path) -> Table:
    """The file's top table. Raises Refused where it cannot be read or is not TOML."""
    return Table(read_toml(path, f"the fee schedule {path}"), path)
