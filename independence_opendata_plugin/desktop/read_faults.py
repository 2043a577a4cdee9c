"""Whether QGIS could read a layer to its end: a read that breaks off looks like one that is complete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt

# Under which names QGIS's providers log; those of files raise no alarm that would mean a missing row.
LOG_TAGS = {
    "postgres": "PostGIS",
    "WFS": "WFS",
    "OAPIF": "OAPIF",
    "arcgisfeatureserver": "ArcGIS",
    "mssql": "MSSQL",
}
# What a database says by the way, in QGIS's words for it.
HARMLESS = ("NOTICE:",)


@dataclass
class ReadFaults:
    """What a provider complained of while rows were read; its words are QGIS's own."""

    messages: list[str] = field(default_factory=list)


@contextmanager
def watching(provider: str) -> Iterator[ReadFaults]:
    """Notes the provider's complaints. They may be about another layer of the same kind: then a read is refused once
    too often, where the other way round rows would be missing and nobody knew."""
    faults, tag = ReadFaults(), LOG_TAGS.get(provider)

    def note(message: str, said_by: str, level: Qgis.MessageLevel) -> None:
        is_bad = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        if said_by == tag and is_bad and not message.startswith(HARMLESS):
            faults.messages.append(message)

    said = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    # In whichever thread reads: waiting for the main one would be too late.
    wire = said.connect(note, Qt.ConnectionType.DirectConnection)  # type: ignore[call-arg] # the stubs forget the kind
    try:
        yield faults
    finally:
        said.disconnect(wire)
