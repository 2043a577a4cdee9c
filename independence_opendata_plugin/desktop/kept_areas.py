"""Areas that a user has named, in one GeoJSON file that any GIS can open."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsJsonUtils
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.legal import Section, format_description, parse_description
from ..chapter33.refusal import Refused
from .settings import profile_folder

COORDINATE_DECIMALS = 8


@dataclass(frozen=True)
class KeptArea:
    """`outline` is all of the area, WKB in EPSG:4326.

    `whole`: it is `sections`, as the section layer has them when it is used again; otherwise it is the outline, and
    `sections` are those that it reached into.
    """

    name: str
    sections: tuple[Section, ...]
    whole: bool
    outline: bytes


def kept_areas_file() -> Path:
    """The file in the QGIS profile in use."""
    return profile_folder() / "independence_opendata" / "areas.geojson"


class KeptAreas:
    """The areas in a file, which is read anew each time: another QGIS may have written it.

    A file that cannot be read is never written over: every method raises Refused, naming it.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> tuple[KeptArea, ...]:
        """By name; none where there is no file yet."""
        try:
            text = self._file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return ()
        except (OSError, UnicodeDecodeError) as problem:
            raise self._broken(str(problem)) from problem
        try:
            areas = [_read_feature(feature) for feature in json.loads(text)["features"]]
        except (ValueError, KeyError, TypeError, Refused) as problem:
            raise self._broken(
                QCoreApplication.translate(
                    "KeptAreas", "it is not a list of areas as this plugin writes it ({})"
                ).format(problem)
            ) from problem
        return tuple(sorted(areas, key=lambda area: area.name.casefold()))

    def keep(self, area: KeptArea) -> None:
        """Keep it in place of one with the same name. Raises Refused for no name and where it cannot be written."""
        if not area.name.strip():
            raise Refused(
                QCoreApplication.translate("KeptAreas", "the area"),
                why=QCoreApplication.translate("KeptAreas", "it has no name"),
                remedy=QCoreApplication.translate("KeptAreas", "give it one."),
            )
        self._write([other for other in self.read() if other.name != area.name] + [area])

    def rename(self, name: str, new_name: str) -> None:
        """Raises Refused where the new name is taken, and what `keep` raises."""
        areas = {area.name: area for area in self.read()}
        if new_name in areas and new_name != name:
            raise Refused(
                QCoreApplication.translate("KeptAreas", "the name “{}”").format(new_name),
                why=QCoreApplication.translate("KeptAreas", "another area has it"),
                remedy=QCoreApplication.translate("KeptAreas", "choose another one."),
            )
        self.keep(replace(areas[name], name=new_name))
        if new_name != name:
            self.delete(name)

    def delete(self, name: str) -> None:
        self._write([area for area in self.read() if area.name != name])

    def _write(self, areas: list[KeptArea]) -> None:
        collection = {"type": "FeatureCollection", "features": [_write_feature(area) for area in areas]}
        text = json.dumps(collection, indent=1, ensure_ascii=False) + "\n"
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            _replace(self._file, text)
        except OSError as problem:
            raise Refused(
                QCoreApplication.translate("KeptAreas", "the file {}").format(self._file),
                why=QCoreApplication.translate("KeptAreas", "it cannot be written ({})").format(
                    problem.strerror
                ),
                remedy=QCoreApplication.translate(
                    "KeptAreas", "make its folder writable, or make room on the disk."
                ),
            ) from problem

    def _broken(self, why: str) -> Refused:
        return Refused(
            QCoreApplication.translate("KeptAreas", "the file {}").format(self._file),
            why=why,
            remedy=QCoreApplication.translate(
                "KeptAreas", "repair it or move it away; it is not written over."
            ),
        )


def _replace(file: Path, text: str) -> None:
    """Write beside the file, then take its place: a full disk leaves what was there."""
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as unfinished:
            unfinished.write(text)
        Path(name).replace(file)
    finally:
        with suppress(FileNotFoundError):
            Path(name).unlink()


def _write_feature(area: KeptArea) -> dict[str, Any]:
    outline = QgsGeometry()
    outline.fromWkb(area.outline)
    return {
        "type": "Feature",
        "properties": {
            "name": area.name,
            "sections": format_description(area.sections),
            "whole_sections": area.whole,
        },
        "geometry": json.loads(outline.asJson(COORDINATE_DECIMALS)),
    }


def _read_feature(feature: Mapping[str, Any]) -> KeptArea:
    properties = feature["properties"]
    outline = QgsJsonUtils.geometryFromGeoJson(json.dumps(feature["geometry"]))
    if outline.isEmpty():
        raise ValueError(f"'{properties['name']}' has no outline")
    sections = parse_description(properties["sections"]) if properties["sections"] else ()
    return KeptArea(
        str(properties["name"]), sections, bool(properties["whole_sections"]), outline.asWkb().data()
    )
