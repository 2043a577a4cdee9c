"""An office with a register and a portal folder, and layers small enough to count by hand."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.classify import classify
from independence_opendata_plugin.engine.operations.publish import publish

from ..conftest import MakeLayer, square

METADATA: dict[str, Any] = {
    "title": "City parks (sample)",
    "description": "Parks that the city keeps.",
    "keywords": ["parks", "recreation"],
    "department": "Parks and Recreation",
    "frequency": "annual",
    "goals": ["quality_of_life"],
    "key": "park_id",
    "fields": {"park_id": "Number of the park", "zip": "Postal code"},
}
PARKS: dict[str, list[Any]] = {
    "park_id": ["P-1", "P-2", "P-3"],
    "zip": ["00501", "64050", "64055"],
    "acres": [12.5, 3.0, 7.25],
}


@dataclass
class Office:
    """The office's folder; `said` collects what publications log."""

    folder: Path
    said: list[str]

    @property
    def portal(self) -> Path:
        return self.folder / "portal"

    @property
    def register(self) -> Path:
        return self.folder / "register.gpkg"

    def job(self, day: str = "2026-11-22") -> Job:
        on = date.fromisoformat(day)
        now = datetime.combine(on, time(9, 30), UTC)
        return Job(now=now, as_of=on, cache=self.folder / "cache", log=lambda _, text: self.said.append(text))

    def classify(self, layer: Path, access: str = "open", **metadata: Any) -> str:
        """Decide about a layer; returns its identifier."""
        decision = {
            "LAYER": str(layer),
            "ACCESS": access,
            "OFFICER": "A. Officer",
            "METADATA": {**METADATA, **metadata},
            "REGISTER": str(self.register),
        }
        if access == "closed":
            decision |= {"STATUTE": "610.021(1)", "REASON": "A case in court."}
        return str(classify(decision, self.job())["DATASET"])

    def publish(self, *identifiers: str, day: str = "2026-11-22", **parameters: Any) -> dict[str, Any]:
        request = {
            "PORTAL": str(self.portal),
            "REGISTER": str(self.register),
            "COORDINATOR": "B. Coordinator",
        }
        if identifiers:
            request["DATASETS"] = ",".join(identifiers)
        return publish({**request, **parameters}, self.job(day))

    def report(self, *identifiers: str, day: str = "2026-11-22", **parameters: Any) -> dict[str, Any]:
        """Publish, and read the report's part on each dataset by its identifier."""
        path = self.folder / "report.json"
        self.publish(*identifiers, day=day, OUTPUT_JSON=str(path), **parameters)
        return {entry["identifier"]: entry for entry in json.loads(path.read_text())["datasets"]}

    def manifest(self) -> dict[str, Any]:
        """The published datasets' entries by identifier."""
        document = json.loads((self.portal / "manifest.json").read_text())
        return {entry["identifier"]: entry for entry in document["datasets"]}

    def latest(self, identifier: str, ending: str) -> Path:
        return self.portal / f"dataset/{identifier}/latest/{identifier}{ending}"

    def snapshot(self) -> dict[str, tuple[bytes, int]]:
        """Every file of the portal with its bytes and the time when it was last written."""
        files = (path for path in self.portal.rglob("*") if path.is_file())
        return {
            path.relative_to(self.portal).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in files
        }


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path, [])


@pytest.fixture
def parks(make_layer: MakeLayer) -> Path:
    """Three square parks in a row, their ZIP codes with leading zeros."""
    return make_layer(
        "parks", [square(0, 0, 0.1, 0.1), square(1, 0, 0.1, 0.1), square(2, 0, 0.1, 0.1)], **PARKS
    )
