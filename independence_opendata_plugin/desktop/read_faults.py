"""Whether QGIS could read a layer to its end: a read that breaks off looks like one that is complete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt

# QGIS's own words, each with the class of QGIS under which its translators have it: they are not ours to translate.
LOG_TAGS = {
    "postgres": ("QgsPostgresConn", "PostGIS"),
    "WFS": ("QgsWFSProvider", "WFS"),
    "OAPIF": ("QgsOapifProvider", "OAPIF"),
    "arcgisfeatureserver": ("QObject", "ArcGIS"),
    "mssql": ("QgsMssqlProvider", "MSSQL"),
}
# When QGIS replaces a connection before anything was read.
SAID_BY_THE_WAY = (
    ("QgsPostgresConn", "resetting bad connection."),
    ("QgsPostgresConn", "retry after reset succeeded."),
)


@dataclass
class ReadFaults:
    """What a provider complained of while rows were read; its words are QGIS's own."""

    messages: list[str] = field(default_factory=list)


@contextmanager
def watching(provider: str) -> Iterator[ReadFaults]:
    """Notes the provider's complaints. They may be about another layer of the same kind: then a read is refused once
    too often, where the other way round rows would be missing and nobody knew."""
    faults, tag, harmless = ReadFaults(), _find_tag(provider), _list_harmless()

    def note(message: str, said_by: str, level: Qgis.MessageLevel) -> None:
        is_bad = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        if tag and said_by == tag and is_bad and not message.startswith(harmless):
            faults.messages.append(message)

    said = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    # In whichever thread reads: waiting for the main one would be too late.
    wire = said.connect(note, Qt.ConnectionType.DirectConnection)  # type: ignore[call-arg] # the stubs forget the kind
    try:
        yield faults
    finally:
        said.disconnect(wire)


def _find_tag(provider: str) -> str:
    """Under which name a provider logs, in QGIS's language; "" for one of files, whose alarms mean no missing row."""
    return QCoreApplication.translate(*LOG_TAGS[provider]) if provider in LOG_TAGS else ""


def _list_harmless() -> tuple[str, ...]:
    """What no row is missing for: also a database's notices, which stay English."""
    return ("NOTICE:", *(QCoreApplication.translate(*words) for words in SAID_BY_THE_WAY))
