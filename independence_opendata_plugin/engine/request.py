"""Reading a request's parameters: absent, empty and wrong values are told apart, and refused by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..chapter33.refusal import Refused
from .outputs import files_in, require_other_file, require_writable

TRUE, FALSE = ("true", "yes", "1"), ("false", "no", "0", "")


class Request:
    """An operation's parameters as Processing or a JSON file hands them over; empty text counts as absent."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = values

    def has(self, name: str) -> bool:
        return self.values.get(name) not in (None, "", [])

    def require(self, name: str, remedy: str) -> Any:  # noqa: ANN401 - JSON is what it is
        if not self.has(name):
            raise Refused(f"parameter {name}", why="it is missing", remedy=remedy)
        return self.values[name]

    def text(self, name: str, default: str = "") -> str:
        return str(self.values[name]).strip() if self.has(name) else default

    def choice(self, name: str, allowed: Sequence[str], default: str | None = None) -> str:
        """One of the allowed words. Raises Refused for another, or for none where there is no default."""
        value = self.text(name, default or "")
        if value not in allowed:
            shown = f"'{value}' is none of the choices" if value else "it is missing"
            raise Refused(f"parameter {name}", why=shown, remedy=f"give one of {', '.join(allowed)}.")
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        if not self.has(name):
            return default
        word = str(self.values[name]).strip().lower()
        if word not in TRUE + FALSE:
            raise Refused(
                f"parameter {name}", why=f"'{word}' is neither yes nor no", remedy="give yes or no."
            )
        return word in TRUE

    def list(self, name: str) -> list[Any]:
        """A list; a single value is a list of one, a text is split at semicolons as Processing does."""
        if not self.has(name):
            return []
        value = self.values[name]
        if isinstance(value, str):
            return [piece.strip() for piece in value.split(";") if piece.strip()]
        return list(value) if isinstance(value, (list, tuple)) else [value]

    def path(self, name: str) -> Path | None:
        return Path(self.text(name)) if self.has(name) else None

    def output(self, name: str, remedy: str) -> Path:
        """A file to write. Raises Refused where it cannot be, or is a file that the request reads, or names twice: said
        before the work starts, not after.
        """
        owner, target = f"parameter {name}", Path(str(self.require(name, remedy)))
        require_writable(owner, target)
        others = {key: value for key, value in self.values.items() if key != name}
        outputs = [Path(str(value)).absolute() for key, value in others.items() if key.startswith("OUTPUT")]
        if target.absolute() in outputs:
            raise Refused(owner, why="two outputs have the same name", remedy="give each its own.")
        require_other_file(
            owner, target, {f"the file of parameter {key}": path for key, path in files_in(others)}
        )
        return target

    def date(self, name: str, default: date) -> date:
        """A calendar date as YYYY-MM-DD, with or without a time behind it."""
        if not self.has(name):
            return default
        value = self.text(name)
        try:
            return datetime.fromisoformat(value).date()
        except ValueError as error:
            raise Refused(
                f"parameter {name}", why=f"'{value}' is not a date", remedy="write it as YYYY-MM-DD."
            ) from error
