"""A dataset of the city and its access class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from ..chapter33.refusal import Refused
from .metadata import DatasetMetadata

Choice = TypeVar("Choice", bound=StrEnum)


class AccessClass(StrEnum):
    """The lane in which a dataset leaves the office, if any (Sec. 33-4(b), RSMo 610)."""

    OPEN = "open"
    LICENSED = "licensed"
    CLOSED = "closed"

    @classmethod
    def read(cls, text: str) -> AccessClass:
        """The class that `text` names, in any case; anything else is refused."""
        return _read_choice(cls, text, 'the access class "{}"')


class Mode(StrEnum):
    """What happens to a feature on the area's edge: cut there, or delivered whole if more than a sliver is
    inside.
    """

    CUT = "cut"
    WHOLE = "whole"

    @classmethod
    def read(cls, text: str) -> Mode:
        """The mode that `text` names, in any case; anything else is refused."""
        return _read_choice(cls, text, 'the mode "{}"')


@dataclass(frozen=True)
class Dataset:
    """A layer of the city with the decision about its access.

    `identifier` is minted once and never changes; `source` is the key by which the layer is found again;
    `access` is None as long as nobody has decided, which is treated as closed. `statute` and `reason` are ""
    unless it is closed; `officer` is who decided ("" when not recorded), `decided` when (None: never).
    """

    identifier: str
    source: str
    title: str
    access: AccessClass | None = None
    statute: str = ""
    reason: str = ""
    mode: Mode = Mode.WHOLE
    officer: str = ""
    decided: date | None = None
    metadata: DatasetMetadata = DatasetMetadata()

    def to_json(self) -> dict[str, Any]:
        return {
            "identifier": self.identifier,
            "source": self.source,
            "title": self.title,
            "access": None if self.access is None else self.access.value,
            "statute": self.statute,
            "reason": self.reason,
            "mode": self.mode.value,
            "officer": self.officer,
            "decided": None if self.decided is None else self.decided.isoformat(),
            "metadata": self.metadata.to_json(),
        }

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Dataset:
        """A dataset as `to_json` wrote it."""
        access, decided = document["access"], document["decided"]
        return cls(
            identifier=document["identifier"],
            source=document["source"],
            title=document["title"],
            access=None if access is None else AccessClass.read(access),
            statute=document["statute"],
            reason=document["reason"],
            mode=Mode.read(document["mode"]),
            officer=document["officer"],
            decided=None if decided is None else date.fromisoformat(decided),
            metadata=DatasetMetadata.from_json(document["metadata"]),
        )


def _read_choice(choices: type[Choice], text: str, what: str) -> Choice:
    try:
        return choices(text.strip().casefold())
    except ValueError as error:
        raise Refused(
            what.format(text),
            why="there is none of that name",
            remedy=f"use one of {', '.join(choices)}",
        ) from error
