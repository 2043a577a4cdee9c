"""Lets QGIS's converter from PyQt5 to PyQt6 loose on a copy of the plugin: it must find nothing to change.

The exit code is 1 where it does; what it would change is printed as a difference, and so is what it warns of. It looks
at Qt's classes alone, because no QGIS is beside PyQt6 here; tests/desktop/test_qt6.py looks at QGIS's own.
"""

from __future__ import annotations

import contextlib
import difflib
import io
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pyqt5to6 import pyqt5to6

PLUGIN = Path(__file__).resolve().parent.parent / "independence_opendata_plugin"


def convert(folder: Path) -> list[str]:
    """Convert the folder's modules in place; returns the converter's warnings."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        pyqt5to6.main([str(folder)])
    return [line for line in said.getvalue().splitlines() if line.strip()]


def differences(converted: Path) -> Iterator[str]:
    for original in sorted(PLUGIN.rglob("*.py")):
        name = original.relative_to(PLUGIN)
        before, after = (
            path.read_text(encoding="utf-8").splitlines() for path in (original, converted / name)
        )
        yield from difflib.unified_diff(before, after, str(name), "for Qt 6", lineterm="", n=0)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(PLUGIN, Path(folder) / PLUGIN.name))
        found = [*convert(copy), *differences(copy)]
    print("\n".join(found) or "Nothing to change for Qt 6.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
