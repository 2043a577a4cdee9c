"""What the contests work on, made by child processes: cities, areas, an extract, the files of a package."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .ground import CITY_SIDE, PARCELS

ROOT = Path(__file__).resolve().parent.parent
FOREIGN = ("PYTHONPATH", "PYTHONHOME", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "LD_LIBRARY_PATH")


@dataclass(frozen=True)
class Prepared:
    """An extract, the engine's facts of its layers (JSON), and a folder of files in a package's formats."""

    extract: Path
    facts: Path
    files: Path


@dataclass(frozen=True)
class Stock:
    """Files below `folder`; `parcels` is how many the whole city has, at least.

    Cities are kept from run to run by the generator that made them; everything the engine makes is made anew.
    """

    folder: Path
    parcels: int

    @property
    def register(self) -> Path:
        return self.folder / "register.gpkg"

    def output(self, name: str) -> Path:
        place = self.folder / "out"
        place.mkdir(parents=True, exist_ok=True)
        return place / name

    def city(self, side: int = CITY_SIDE, table: str = PARCELS) -> Path:
        """A city as dense as the whole one, of `side` sections a side, its one table classed as licensed."""
        parcels = self.parcels * side**2 // CITY_SIDE**2
        name = f"{side}x{side}-{parcels}-{table}"
        file = self._kept(name, "city", table=table, sections_a_side=side, parcels=parcels)
        layer = layer_of(file, table)
        self._call(python_task("operation_work", "classify", layer=layer, register=str(self.register)))
        return file

    def area(self, side: int) -> Path:
        """The square block of `side` sections a side in the middle of each city."""
        return self._kept(f"area-{side}x{side}", "area", sections_a_side=side)

    def sections(self) -> Path:
        """The section layer of the whole city."""
        return self._kept(f"sections-{CITY_SIDE}x{CITY_SIDE}", "sections", sections_a_side=CITY_SIDE)

    def index(self) -> Path:
        """The engine's index of the whole city by its sections."""
        index = self.output("kept-index.json")
        arguments = {"sections": self.sections(), "register": self.register, "output": index}
        texts = {name: str(path) for name, path in arguments.items()}
        self._call(python_task("operation_work", "index", layer=layer_of(self.city()), **texts))
        return index

    def prepare(self, side: int) -> Prepared:
        """What stands in the block, from the whole city."""
        made = Prepared(self.output("extract.gpkg"), self.output("extract.json"), self.output("files"))
        shutil.rmtree(made.files, ignore_errors=True)
        arguments = {"layer": layer_of(self.city()), "area": self.area(side), "register": self.register}
        targets = {"extract": made.extract, "facts": made.facts, "folder": made.files}
        texts = {name: str(path) for name, path in {**arguments, **targets}.items()}
        self._call(python_task("own_work", "prepare", **texts))
        return made

    def name_formats(self) -> tuple[str, ...]:
        """All formats that the engine writes, the one that takes longest first."""
        named = self.output("formats.json")
        self._call(python_task("own_work", "name_formats", output=str(named)))
        return tuple(json.loads(named.read_text(encoding="utf-8")))

    def environment(self) -> dict[str, str]:
        """For every child: the caller's without what points programs to other libraries, QGIS without a screen."""
        runtime = self.folder / "run"
        runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
        kept = {name: value for name, value in os.environ.items() if name not in FOREIGN}
        return {
            **kept,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder / "qgis"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_RUNTIME_DIR": str(runtime),
        }

    def _kept(self, name: str, task: str, **arguments: object) -> Path:
        generator = hashlib.sha256((ROOT / "benchmarks" / "city.py").read_bytes()).hexdigest()[:8]
        file = self.folder / f"{name}-{generator}.gpkg"
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            unfinished = file.with_name(f"unfinished-{file.name}")
            unfinished.unlink(missing_ok=True)
            self._call(python_task("city", task, output=str(unfinished), **arguments))
            unfinished.replace(file)
        return file

    def _call(self, command: tuple[str, ...]) -> None:
        subprocess.run(command, check=True, env=self.environment(), stdout=subprocess.DEVNULL)


def python_task(module: str, task: str, **arguments: object) -> tuple[str, ...]:
    """The command that runs a task of a module here with this Python, from the checkout's folder."""
    return (sys.executable, "-m", f"benchmarks.{module}", task, json.dumps(arguments))


def layer_of(city: Path, table: str = PARCELS) -> str:
    """A city's table as QGIS and the engine name a layer."""
    return f"{city}|layername={table}"


def describe_size(path: Path) -> str:
    return f"{path.stat().st_size / 1_000_000:.1f} MB"
