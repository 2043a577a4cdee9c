"""The sample city's folder: complete under its name, or not there at all."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyogrio

from ..chapter33.refusal import Refused
from ..paths import PACKAGE
from .catalog import approval, classifications
from .city import SampleCity, build_city, write_city
from .plan import CityPlan
from .qgis_python import write_project_with

STAMP = "sample.json"
CATALOG = "catalog.json"
APPROVAL = "approval.json"
PROJECT = "sample.qgz"
PROJECT_SOURCES = tuple(PACKAGE / "desktop" / f"sample_{part}.py" for part in ("project", "styles", "labels"))
"""What decides the look of the project; they need QGIS, so they are not beside this file."""
FILES = ("sections.gpkg", "city.gpkg", "orthophoto.tif", CATALOG, APPROVAL, STAMP)
SIDECARS = ("-wal", "-shm", "-journal", ".aux.xml", "~", ".lock")
"""Endings of what other programs leave beside files they have open."""

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Made:
    """`folder`: where the city is. `is_new`: False when it was there already, made by this very generator.
    `has_project`: whether there is a QGIS project."""

    folder: Path
    is_new: bool
    has_project: bool


def make_sample_city(folder: Path, plan: CityPlan, qgis_python: Path | None, tell: Tell) -> Made:
    """Make the city in a folder beside its goal and rename it into place; do nothing where it stands already.

    `qgis_python`: an interpreter that can import QGIS, None to go without a project. Raises Refused for a folder that
    holds anything else, and for a QGIS that could not write the project; the folder is then as it was.
    """
    stamp = make_stamp(plan, has_project=qgis_python is not None)
    if _read_stamp(folder) == stamp and all((folder / name).exists() for name in _names(stamp)):
        return Made(folder, False, stamp["project"])
    _refuse_foreign_files(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        _fill(work, plan, stamp, tell)
        if qgis_python is not None:
            tell("Writing the QGIS project")
            write_project_with(qgis_python, work / PROJECT)
        work.chmod(0o755)
        _move_into_place(work, folder)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return Made(folder, True, stamp["project"])


def make_stamp(plan: CityPlan, has_project: bool) -> dict[str, Any]:
    """What decides the folder's content: the plan, the license form approved, and the generator's own files."""
    digest = hashlib.sha256()
    own = [path for path in Path(__file__).parent.iterdir() if path.suffix in (".py", ".toml")]
    for path in sorted([*own, *PROJECT_SOURCES]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return {
        "title": "Sample city (made, not real)",
        "generator_sha256": digest.hexdigest(),
        "plan": plan.to_json(),
        "form_sha256": approval()["sha256"],
        "project": has_project,
    }


def _read_stamp(folder: Path) -> dict[str, Any] | None:
    """The stamp of the city that stands there; None where there is none or it cannot be read."""
    try:
        return json.loads((folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError):
        return None


def _names(stamp: dict[str, Any]) -> tuple[str, ...]:
    return (*FILES, PROJECT) if stamp["project"] else FILES


def _refuse_foreign_files(folder: Path) -> None:
    """A folder is replaced only if all that is in it is a sample city's."""
    if folder.exists() and not folder.is_dir():
        raise Refused(
            f"making the sample city at {folder}", why="there is a file of that name", remedy="name a folder"
        )
    ours = {name + ending for name in (*FILES, PROJECT) for ending in ("", *SIDECARS)}
    present = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    foreign = sorted(present - ours)
    if foreign or (present and STAMP not in present):
        found = ", ".join((foreign or sorted(present))[:5])
        raise Refused(
            f"making the sample city in {folder}",
            why=f"it holds what is not the sample city's: {found}",
            remedy="choose a new or empty folder, or move these files elsewhere",
        )


def _fill(folder: Path, plan: CityPlan, stamp: dict[str, Any], tell: Tell) -> None:
    tell("Laying out the sample city")
    city = build_city(plan)
    tell(f"Writing {sum(len(layer.geometry) for layer in city.layers):,} features and the orthophoto")
    write_city(city, folder)
    _check(city, folder)
    for name, content in ((CATALOG, classifications()), (APPROVAL, approval()), (STAMP, stamp)):
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        (folder / name).write_text(text, encoding="utf-8")


def _check(city: SampleCity, folder: Path) -> None:
    """Every layer must be there with every feature."""
    for name, layers in (("sections.gpkg", (city.sections,)), ("city.gpkg", city.layers)):
        for layer in layers:
            written = pyogrio.read_info(folder / name, layer=layer.name)["features"]
            if written != len(layer.geometry):
                raise Refused(
                    f"the sample layer {layer.name}",
                    why=f"{len(layer.geometry)} features were to be written and {written} were",
                    remedy="see whether the disk is full, and try again",
                )


def _move_into_place(work: Path, folder: Path) -> None:
    aside = work.with_name(f"{work.name}-old")
    try:
        if folder.exists():
            folder.rename(aside)
        work.rename(folder)
    except OSError as error:
        if aside.exists() and not folder.exists():
            aside.rename(folder)
        raise Refused(
            f"replacing the sample city at {folder}",
            why=f"the system does not let go of it ({error.strerror})",
            remedy="close the program that has it open, and try again",
        ) from error
    shutil.rmtree(aside, ignore_errors=True)
