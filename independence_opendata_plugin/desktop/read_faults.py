"""Whether QGIS could read a layer to its end: a read that breaks off looks like one that is complete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt

# Under which names QGIS's providers log; those of files raise no alarm that would mean a missing row.
LOG_TAGS = {
    "postgres": "PostGIS",
    "WFS": "WFS",
    "OAPIF": "OAPIF",
    "arcgisfeatureserver": "ArcGIS",
    "mssql": "MSSQL",
}
# What a database says by the way, and what QGIS says when it replaces a connection before anything was read.
HARMLESS = ("NOTICE:", "resetting bad connection.", "retry after reset succeeded.")


@dataclass
class ReadFaults:
    """What a provider complained of while rows were read; its words are QGIS's own."""

    messages: list[str] = field(default_factory=list)


@contextmanager
def watching(provider: str) -> Iterator[ReadFaults]:
    """Notes the provider's complaints. They may be about another layer of the same kind: then a read is refused once
    too often, where the other way round rows would be missing and nobody knew."""
    faults, tag = ReadFaults(), _in_qgis_s_language(LOG_TAGS.get(provider, ""))
    harmless = (*HARMLESS, *map(_in_qgis_s_language, HARMLESS))

    def note(message: str, said_by: str, level: Qgis.MessageLevel) -> None:
        is_bad = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        if said_by == tag and is_bad and not message.startswith(harmless):
            faults.messages.append(message)

    said = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    # In whichever thread reads: waiting for the main one would be too late.
    wire = said.connect(note, Qt.ConnectionType.DirectConnection)  # type: ignore[call-arg] # the stubs forget the kind
    try:
        yield faults
    finally:
        said.disconnect(wire)


def _in_qgis_s_language(text: str) -> str:
    return str(QCoreApplication.translate("QObject", text))
