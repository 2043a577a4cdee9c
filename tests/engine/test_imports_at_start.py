"""What an engine loads for an operation: a tool's first answer waits for it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from independence_opendata_plugin.engine.imports import import_without

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"pandas", "geopandas", "fiona", "rasterio", "reportlab", "jinja2"}
LIBRARIES = HEAVY | {"numpy", "shapely", "pyproj", "pyogrio", "pyarrow", "sqlalchemy"}


def loaded_by(statement: str) -> set[str]:
    """The libraries that a new process has after a statement."""
    script = f"{statement}\nimport json, sys\nprint(json.dumps(list(sys.modules)))"
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return LIBRARIES & set(json.loads(said.stdout))


def loaded_for(operation: str) -> set[str]:
    finding = "from independence_opendata_plugin.engine.operations import find_operation"
    return loaded_by(f"{finding}\nfind_operation({operation!r})")


def test_an_engine_begins_with_no_library() -> None:
    assert loaded_by("import independence_opendata_plugin.engine.__main__") == set()


@pytest.mark.parametrize("operation", ["calculatefee", "verifypackage"])
def test_what_needs_no_geometry_loads_no_library(operation: str) -> None:
    assert loaded_for(operation) == set()


@pytest.mark.parametrize("operation", ["extract", "classify", "catalog", "registerlist", "sectionindex"])
def test_what_a_window_waits_for_loads_nothing_heavy(operation: str) -> None:
    assert loaded_for(operation) & HEAVY == set()


def test_a_library_is_imported_without_what_it_would_only_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "extra_of_a_test.py").write_text("", encoding="utf-8")
    (tmp_path / "library_of_a_test.py").write_text(
        "try:\n    import extra_of_a_test as extra\nexcept ImportError:\n    extra = None\n", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in ("library_of_a_test", "extra_of_a_test"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    import_without("library_of_a_test", ["extra_of_a_test"])
    assert sys.modules["library_of_a_test"].extra is None
    assert "extra_of_a_test" not in sys.modules
    import extra_of_a_test  # type: ignore[import-not-found]

    assert isinstance(extra_of_a_test, ModuleType)


def test_what_was_imported_before_stays() -> None:
    import_without("json.tool", ["json"])
    assert sys.modules["json"] is json
