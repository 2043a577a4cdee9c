"""A decision while somebody writes it: what it says, what it lacks, and the request that records it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import Enum
from typing import Any

from ....chapter33.refusal import Refused
from ....opendata.city import City
from ....opendata.completeness import missing_metadata
from ....opendata.dataset import AccessClass, Dataset, Mode
from ....opendata.decision import decide, given_reason
from ....opendata.metadata import Contact, DatasetMetadata
from ....opendata.statutes import find_statute, makes_written_statement, read_citation
from ...layer_metadata import said_fields

# What a layer in QGIS has words of its own for.
SHARED = ("title", "description", "keywords", "theme", "contact", "department")


class Place(Enum):
    """Where on the page a fault stands."""

    ACCESS = "access"
    STATUTE = "statute"
    STATEMENT = "statement"
    REASON = "reason"
    EMAIL = "email"


@dataclass(frozen=True)
class Fault:
    """What the decision lacks, and the place on the page where it is given.

    `refusal` is the first that a decision meets; None: no class is chosen.
    """

    place: Place
    refusal: Refused | None = None


@dataclass(frozen=True)
class Draft:
    """A decision as it stands on the page, unchecked. `access` None: no class has been chosen.

    `metadata.fields` holds all of the layer's columns, said of or not.
    """

    access: AccessClass | None = None
    statute: str = ""
    reason: str = ""
    mode: Mode = Mode.WHOLE
    officer: str = ""
    metadata: DatasetMetadata = DatasetMetadata()

    @property
    def takes_statement(self) -> bool:
        """Whether the provision closes a record only with the two-part written statement."""
        known = find_statute(self.statute) if self.access is AccessClass.CLOSED else None
        return known is not None and known.written_statement

    def parameters(self) -> dict[str, Any]:
        """The parameters of `independence:classify` beside LAYER; only a closed dataset has a statute."""
        return {
            "ACCESS": self.access.value if self.access else "",
            "STATUTE": self.statute if self.access is AccessClass.CLOSED else "",
            "REASON": self.reason,
            "MODE": self.mode.value,
            "METADATA": json.dumps(self.recorded_metadata().to_json(), ensure_ascii=False),
            "OFFICER": self.officer,
        }

    def recorded_metadata(self) -> DatasetMetadata:
        """The metadata that the register is given: no empty fields, and no statement where none is due."""
        recorded = replace(self.metadata, fields=said_fields(self.metadata.fields))
        return recorded if self.takes_statement else replace(recorded, harm="", public_interest="")


def begin_draft(dataset: Dataset | None, metadata: DatasetMetadata, officer: str) -> Draft:
    """The register's decision as it can be made anew; without one, an empty draft.

    `metadata` is what is known from the layer and the register together, `officer` whoever would decide now.
    """
    if dataset is None:
        return Draft(officer=officer, metadata=metadata)
    return Draft(dataset.access, dataset.statute, given_reason(dataset), dataset.mode, officer, metadata)


def take_layer_words(draft: Draft, before: DatasetMetadata, now: DatasetMetadata) -> Draft:
    """The draft with what has meanwhile been written on QGIS's own pages, where the draft itself changed nothing.

    `before` is what the draft began with, `now` what the layer and the register say together at present.
    """
    own = draft.metadata
    taken = {
        entry.name: getattr(now, entry.name)
        for entry in fields(DatasetMetadata)
        if getattr(own, entry.name) == getattr(before, entry.name)
    }
    if "fields" not in taken:
        aliases = {column.name: column.alias for column in now.fields}
        taken["fields"] = tuple(
            replace(column, alias=aliases.get(column.name, column.alias)) for column in own.fields
        )
    return replace(draft, metadata=replace(own, **taken))


def find_faults(draft: Draft, layer_name: str, city: City) -> tuple[Fault, ...]:
    """What would be refused if this were decided now, in the order of the page."""
    wrong = _contact_faults(draft.metadata.contact)
    if draft.access is None:
        return (Fault(Place.ACCESS), *wrong)
    try:
        _decide(draft, layer_name, city)
    except Refused as refusal:
        places = tuple(_open_places(draft)) or (Place.ACCESS,)
        return (*(Fault(place, refusal) for place in places), *wrong)
    return wrong


def find_gaps(draft: Draft, layer_name: str, city: City) -> tuple[str, ...]:
    """The required metadata that are missing, by their DCAT-US names. An identifier is minted when it is recorded."""
    title = draft.metadata.title or layer_name
    dataset = Dataset("to be minted", "", title, metadata=draft.metadata)
    return missing_metadata(dataset, city)


def find_differences(recorded: DatasetMetadata, shown: DatasetMetadata) -> tuple[str, ...]:
    """The names of the metadata in which a layer's own words are others than the register's."""
    return tuple(name for name in SHARED if getattr(shown, name) != getattr(recorded, name))


def _decide(draft: Draft, layer_name: str, city: City) -> Dataset:
    request = draft.parameters()
    return decide(
        identifier="to-be-minted",
        source="",
        title=layer_name,
        access=request["ACCESS"],
        mode=request["MODE"],
        statute=request["STATUTE"],
        reason=draft.reason,
        officer=draft.officer,
        # No class asks for a certain day.
        decided=date.min,
        metadata=draft.recorded_metadata(),
        city=city,
    )


def _open_places(draft: Draft) -> Iterator[Place]:
    """Where a closing that was refused leaves something open: all of it, as a refusal names only the first."""
    if draft.access is not AccessClass.CLOSED:
        return
    if not _is_citation(draft.statute):
        yield Place.STATUTE
    halves = draft.metadata.harm and draft.metadata.public_interest
    if draft.takes_statement and not halves and not makes_written_statement(draft.reason):
        yield Place.STATEMENT
    if not draft.reason.strip():
        yield Place.REASON


def _is_citation(text: str) -> bool:
    try:
        return bool(text.strip() and read_citation(text))
    except Refused:
        return False


def _contact_faults(contact: Contact) -> tuple[Fault, ...]:
    try:
        Contact.from_json({"name": contact.name, "email": contact.email})
    except Refused as refusal:
        return (Fault(Place.EMAIL, refusal),)
    return ()
