"""Where the plugin keeps what it makes for practice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class SamplePlaces:
    """The sample's folder, and what is where in it: the city alone in its own, for a newer one replaces it whole."""

    folder: Path

    @property
    def city(self) -> Path:
        return self.folder / "city"

    @property
    def project(self) -> Path:
        return self.city / "sample.qgz"

    @property
    def approval(self) -> Path:
        return self.city / "approval.json"

    @property
    def register(self) -> Path:
        return self.folder / "register.gpkg"

    @property
    def portal(self) -> Path:
        return self.folder / "portal"

    @property
    def stamp(self) -> Path:
        """Written when all the rest is there: which version of the plugin made it."""
        return self.folder / "made-by.txt"
