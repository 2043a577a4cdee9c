"""The engine's Python and libraries, looked at in a process of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from .base_python import MINIMUM
from .checkup_part import Part, PartState, refused_part, worst
from .commands import IsCancelled
from .libraries import Library, look_into, read_requirements


def check_engine(
    python: Path | Refused, requirements: Path, is_cancelled: IsCancelled = lambda: False
) -> tuple[Part, ...]:
    """The engine's Python and its libraries; the Python alone where that does not answer."""
    name = QCoreApplication.translate("CheckUp", "Engine")
    if isinstance(python, Refused):
        return (refused_part(name, python),)
    try:
        installed = look_into(python, read_requirements(requirements), is_cancelled)
    except Refused as refusal:
        return (refused_part(name, refusal),)
    detail = f"Python {installed.python}, {python}"
    if tuple(int(number) for number in installed.python.split(".")[:2]) < MINIMUM:
        remedy = QCoreApplication.translate(
            "CheckUp", "name a Python 3.11 or later, or make the engine's environment."
        )
        return (Part(name, PartState.MISSING, detail, remedy),)
    return (Part(name, PartState.OK, detail), check_libraries(installed.libraries))


def check_libraries(libraries: Sequence[Library]) -> Part:
    parts = tuple(Part(library.name, _judge(library), library.describe()) for library in libraries)
    state = worst(part.state for part in parts)
    good = sum(part.state is PartState.OK for part in parts)
    remedy = QCoreApplication.translate("CheckUp", "make the engine's environment anew.")
    return Part(
        QCoreApplication.translate("CheckUp", "Engine's libraries"),
        state,
        QCoreApplication.translate("CheckUp", "{} of {} as wanted").format(good, len(parts)),
        "" if state is PartState.OK else remedy,
        parts,
    )


def _judge(library: Library) -> PartState:
    if library.is_as_wanted:
        return PartState.OK
    return PartState.WARNING if library.works else PartState.MISSING
