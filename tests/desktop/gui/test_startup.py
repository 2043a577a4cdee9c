"""What QGIS waits for at its start is light: heavy modules are imported when they are first used."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PLUGIN = "independence_opendata_plugin"
START = """
import json, sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from tests.desktop.gui.window import Window
from independence_opendata_plugin import classFactory
plugin = classFactory(Window())
plugin.initGui()
print(json.dumps(sorted(sys.modules)))
sys.stdout.flush()
plugin.unload()
application.exitQgis()
"""
# Each by its room: the price, the policy, the second process, what reads layers, and the pages of the dock.
HEAVY = (
    "chapter33.fees",
    "chapter33.legal",
    "chapter33.schedule",
    "chapter33.section_fields",
    "desktop.algorithms.work",
    "desktop.engine_process",
    "desktop.environment",
    "desktop.formulas",
    "desktop.layers",
    "desktop.request",
    "desktop.sections",
    "desktop.gui.area",
    "desktop.gui.licensing",
    "desktop.gui.map_view",
    "desktop.gui.publishing",
    "desktop.gui.register",
    "desktop.gui.setup.checkup_tab",
    "desktop.gui.setup.engine_tab",
    "engine",
    "opendata",
    "sample",
)


@pytest.fixture(scope="module")
def started() -> frozenset[str]:
    """The modules that are there once QGIS has loaded the plugin, in a process of its own."""
    command = [sys.executable, "-c", START]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return frozenset(json.loads(done.stdout.splitlines()[-1]))


def test_the_plugin_is_there(started: frozenset[str]) -> None:
    assert {f"{PLUGIN}.plugin", f"{PLUGIN}.desktop.gui.interface"} <= started


@pytest.mark.parametrize("module", HEAVY)
def test_it_is_not_imported_before_it_is_used(started: frozenset[str], module: str) -> None:
    name = f"{PLUGIN}.{module}"
    assert [other for other in started if other == name or other.startswith(f"{name}.")] == []
