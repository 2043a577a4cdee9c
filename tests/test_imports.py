"""ARCHITECTURE.md, "Who may import whom": every import of every module is looked at."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "independence_opendata_plugin"
MODULES = sorted(PACKAGE.rglob("*.py"))
# What each room may import of ours.
OURS = {
    "chapter33": {"chapter33"},
    "opendata": {"opendata", "chapter33", "paths"},
    "engine": {"engine", "opendata", "chapter33", "paths", "scratch"},
    "desktop": {"desktop", "opendata", "chapter33", "paths", "scratch"},
    "sample": {"sample", "engine", "opendata", "chapter33", "paths"},
    "plugin": {"desktop", "paths", "scratch"},
    "paths": set(),
    "scratch": {"scratch"},
    "__init__": {"plugin"},
}
QGIS = {"qgis", "PyQt5", "PyQt6"}
ENGINE_ONLY = {
    "geopandas",
    "pandas",
    "fiona",
    "pyogrio",
    "shapely",
    "pyarrow",
    "openpyxl",
    "rasterio",
    "tifffile",
    "reportlab",
    "sqlalchemy",
}
STANDARD_ONLY = {"chapter33", "opendata", "scratch"}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports_of(path: Path) -> Iterator[tuple[str, str]]:
    """Each import: the top name, and the room of ours ("" for a foreign one)."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _place(alias.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            module = node.module.split(".") if node.module else []
            if node.level:
                package = path.relative_to(PACKAGE.parent).parent.parts
                module = [*package[: len(package) - node.level + 1], *module]
            for alias in node.names:
                yield from _place([*module, alias.name])


def _place(parts: list[str]) -> Iterator[tuple[str, str]]:
    ours = parts[0] == PACKAGE.name
    yield parts[0], parts[1] if ours and len(parts) > 1 else ""


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_room_imports_only_the_rooms_it_may_know(path: Path) -> None:
    rooms = {room for top, room in imports_of(path) if top == PACKAGE.name}
    assert rooms <= OURS[room_of(path)]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_qgis_and_the_engine_s_libraries_never_meet(path: Path) -> None:
    tops = {top for top, _ in imports_of(path)}
    if room_of(path) in ("desktop", "plugin", "__init__") or tops & QGIS:
        assert not tops & ENGINE_ONLY
    if room_of(path) in ("chapter33", "opendata", "engine"):
        assert not tops & QGIS


@pytest.mark.parametrize("path", [p for p in MODULES if room_of(p) in STANDARD_ONLY], ids=name_of)
def test_law_policy_and_scratch_need_only_the_standard_library(path: Path) -> None:
    allowed = {*sys.stdlib_module_names, PACKAGE.name}
    if path.name.startswith("screening"):
        allowed.add("stdnum")
    assert {top for top, _ in imports_of(path)} <= allowed


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_window_and_the_wiring_see_iface(path: Path) -> None:
    tree = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    names = {getattr(node, part, None) for node in tree for part in ("id", "arg", "attr", "name")}
    allowed = path.name == "plugin.py" or path == PACKAGE / "__init__.py" or "gui" in path.parts
    assert allowed or "iface" not in names
