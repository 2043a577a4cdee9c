"""The sample city's data, made by the engine's Python, and its register, filled by the engine as an office's is."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from concurrent.futures import wait
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from ..paths import METADATA, PACKAGE
from .commands import POLL_SECONDS, CommandFailed, IsCancelled, run_command
from .engine import EngineClient, scrub_environment
from .sample_places import SamplePlaces

CATALOG = "catalog.json"


class SampleStage(Enum):
    """What is done for the sample city, in this order."""

    LAY_OUT = "lay out"
    WRITE = "write"
    CLASSIFY = "classify"


# How far the whole is when a stage begins.
BEGINS = {SampleStage.LAY_OUT: 0.0, SampleStage.WRITE: 0.35, SampleStage.CLASSIFY: 0.85}


@dataclass(frozen=True)
class SampleProgress:
    """`fraction` of the whole, 0 to 1."""

    stage: SampleStage
    fraction: float


Tell = Callable[[SampleProgress], None]


def is_ready(places: SamplePlaces) -> bool:
    """Whether the sample can be opened as it is: complete, and made by this version of the plugin."""
    try:
        made_by = places.stamp.read_text(encoding="utf-8")
    except OSError:
        return False
    return made_by == _version() and places.project.is_file() and places.register.is_file()


def make_data(
    places: SamplePlaces,
    python: Path,
    engine: EngineClient,
    tell: Tell,
    is_cancelled: IsCancelled = lambda: False,
) -> None:
    """Make the city's data and classify its layers; only its project is missing then. What is there is kept.

    Raises Refused, Cancelled or EngineFailed. The city's folder is complete or as it was; a register that was left
    half filled is filled at the next attempt.
    """
    places.folder.mkdir(parents=True, exist_ok=True)
    places.stamp.unlink(missing_ok=True)
    _make_city(places.city, python, tell, is_cancelled)
    entries = json.loads((places.city / CATALOG).read_text(encoding="utf-8"))
    begin = BEGINS[SampleStage.CLASSIFY]
    for number, entry in enumerate(entries):
        tell(SampleProgress(SampleStage.CLASSIFY, begin + (1 - begin) * number / len(entries)))
        layer = str(places.city / entry["LAYER"])
        _call(engine, "classify", {**entry, "LAYER": layer, "REGISTER": str(places.register)}, is_cancelled)


def write_stamp(places: SamplePlaces) -> None:
    """Say that all of it is there, the project too."""
    places.stamp.write_text(_version(), encoding="utf-8")


def _make_city(folder: Path, python: Path, tell: Tell, is_cancelled: IsCancelled) -> None:
    said = 0

    def count(line: str) -> None:
        # The generator says a line as it begins each of its two steps, then one about the end.
        nonlocal said
        if line and said < 2:
            stage = (SampleStage.LAY_OUT, SampleStage.WRITE)[said]
            tell(SampleProgress(stage, BEGINS[stage]))
            said += 1

    command = [str(python), "-m", f"{PACKAGE.name}.sample", str(folder), "--without-project"]
    try:
        run_command(command, scrub_environment(os.environ), count, is_cancelled)
    except CommandFailed as failure:
        raise Refused(
            QCoreApplication.translate("SampleCity", "the sample city"),
            why=str(failure),
            remedy=QCoreApplication.translate(
                "SampleCity", "see Settings > Options > Open Data & Licensing, Check set-up."
            ),
        ) from failure


def _call(engine: EngineClient, operation: str, values: dict[str, Any], is_cancelled: IsCancelled) -> None:
    future = engine.call(operation, values)
    while not future.done():
        wait([future], POLL_SECONDS)
        if is_cancelled():
            engine.cancel(future)
            break
    future.result()


def _version() -> str:
    lines = METADATA.read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2] for line in lines if line.startswith("version="))
