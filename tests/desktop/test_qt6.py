"""Written for Qt 5 and Qt 6 at once: members of enumerations are named with their enumeration.

The converter that `make lint` runs looks at Qt's classes; here are QGIS's own, as QGIS itself knows them.
"""

from __future__ import annotations

import ast
from enum import Enum
from pathlib import Path

import pytest
import qgis.core
import qgis.gui

PLUGIN = Path(__file__).resolve().parents[2] / "independence_opendata_plugin"
MODULES = sorted([*(PLUGIN / "desktop").rglob("*.py"), PLUGIN / "plugin.py"])


def find_bare_members(source: str) -> list[str]:
    """Members written as `QgsTask.CanCancel` in place of `QgsTask.Flag.CanCancel`."""
    return [
        f"{node.value.id}.{node.attr}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and is_member(node.value.id, node.attr)
    ]


def is_member(owner: str, name: str) -> bool:
    kind = getattr(qgis.core, owner, None) or getattr(qgis.gui, owner, None)
    value = getattr(kind, name, None) if isinstance(kind, type) and not issubclass(kind, Enum) else None
    # PyQt5's enumerations are kinds of int; a plain number is a constant.
    return isinstance(value, (Enum, int)) and type(value) not in (int, bool)


def test_a_member_without_its_enumeration_is_seen() -> None:
    assert find_bare_members("flag = QgsTask.CanCancel; other = Qgis.QGIS_VERSION_INT") == [
        "QgsTask.CanCancel"
    ]
    assert find_bare_members("flag = QgsTask.Flag.CanCancel; level = Qgis.MessageLevel.Info") == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PLUGIN).as_posix())
def test_members_are_named_with_their_enumeration(path: Path) -> None:
    assert find_bare_members(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PLUGIN).as_posix())
def test_qt_is_imported_through_qgis(path: Path) -> None:
    tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    imported = {node.module or "" for node in tree if isinstance(node, ast.ImportFrom)}
    assert not any(module.startswith(("PyQt5", "PyQt6", "sip")) for module in imported)
