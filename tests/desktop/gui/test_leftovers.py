"""Load, unload, load again: nothing of the plugin stays in QGIS."""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsExpression, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication

import independence_opendata_plugin.plugin
from independence_opendata_plugin import classFactory
from independence_opendata_plugin.desktop.gui.dock import PAGES
from independence_opendata_plugin.desktop.gui.interface import Interface
from independence_opendata_plugin.plugin import IndependencePlugin

from ..conftest import Processes
from .conftest import ROOT, Wait
from .window import Window

LRELEASE = "/usr/lib/qt5/bin/lrelease"

pytestmark = pytest.mark.usefixtures("engine_python")


@pytest.fixture(autouse=True)
def in_spanish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """So that there is a translator to be left behind."""
    source = ROOT / "i18n" / "independence_opendata_es.ts"
    target = tmp_path / "i18n" / "independence_opendata_es.qm"
    target.parent.mkdir()
    subprocess.run([LRELEASE, "-silent", source, "-qm", target], check=True)
    monkeypatch.setattr(independence_opendata_plugin.plugin, "TRANSLATIONS", target.parent)
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", "es")
    yield
    QgsSettings().remove("locale/overrideFlag")
    QgsSettings().remove("locale/userLocale")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """What is left in the folder for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return lambda: sorted(path.name for path in folder.iterdir())


class Traces:
    """Whatever the plugin could have left, counted at one moment."""

    def __init__(self, window: Window, processes: Processes) -> None:
        let_go_of_deleted()
        self.added = list(window.leftovers)
        self.actions = [action.objectName() for action in window.main.findChildren(QAction)]
        self.widgets = sorted(
            type(widget).__name__ for widget in QApplication.allWidgets() if is_ours(type(widget))
        )
        self.providers = sorted(provider.id() for provider in QgsApplication.processingRegistry().providers())
        self.functions = sorted(function.name() for function in QgsExpression.Functions())
        self.spanish = QCoreApplication.translate("LicenseArea", "Define license area")
        self.receivers = {
            type(source).__name__: count_receivers(source) for source in sources_of_signals(window)
        }
        self.threads = sorted(thread.name for thread in threading.enumerate())
        self.processes = processes()
        self.tasks = QgsApplication.taskManager().count()


def let_go_of_deleted() -> None:
    """Deletes what waits for it, as the event loop does between two events."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def is_ours(kind: type) -> bool:
    return kind.__module__.startswith("independence_opendata_plugin")


def sources_of_signals(window: Window) -> list[QObject]:
    """What lives as long as QGIS, and what the plugin's parts listen to."""
    project = QgsProject.instance()
    return [
        project,
        project.layerTreeRoot(),
        QgsApplication.taskManager(),
        QgsApplication.instance(),
        window,
        window.main,
        window.canvas,
        window.tree,
        window.bar,
    ]


def count_receivers(source: QObject) -> dict[str, int]:
    """How many slots each of its signals calls, by the signal's name."""
    meta = source.metaObject()
    methods = [meta.method(number) for number in range(meta.methodCount())]
    signals = [method for method in methods if method.methodType() == QMetaMethod.MethodType.Signal]
    counts = {}
    for name in sorted({bytes(signal.name()).decode() for signal in signals}):
        # One of the project's signals has an argument that Python cannot take; nobody listens to it in Python then.
        with contextlib.suppress(TypeError, AttributeError):
            counts[name] = source.receivers(getattr(source, name))
    return counts


def interface_of(plugin: IndependencePlugin) -> Interface:
    interface = plugin._interface
    assert interface is not None
    return interface


def test_the_traces_show_what_a_loaded_plugin_adds(window: Window, engine_processes: Processes) -> None:
    """Otherwise the tests below would compare nothing with nothing."""
    before = Traces(window, engine_processes)
    plugin = classFactory(window)
    plugin.initGui()
    loaded = Traces(window, engine_processes)
    plugin.unload()

    assert len(loaded.added) > len(before.added)
    assert "independence" in loaded.providers
    assert "chapter33_fee" in loaded.functions
    assert loaded.spanish == "Definir área de licencia"
    assert loaded.receivers["QgsProject"]["readProject"] > before.receivers["QgsProject"]["readProject"]


def test_loading_twice_and_unloading_leaves_nothing(window: Window, engine_processes: Processes) -> None:
    before = Traces(window, engine_processes)
    for _ in range(2):
        plugin = classFactory(window)
        plugin.initGui()
        plugin.unload()

        assert vars(Traces(window, engine_processes)) == vars(before)
    assert before.added == []


@pytest.mark.usefixtures("register")
def test_unloading_leaves_nothing_of_any_page(
    window: Window,
    wait: Wait,
    engine_processes: Processes,
    temporary: Callable[[], list[str]],
    sections: QgsVectorLayer,
) -> None:
    before = Traces(window, engine_processes)
    for _ in range(2):
        plugin = classFactory(window)
        plugin.initGui()
        interface = interface_of(plugin)
        for page in PAGES:
            interface.dock.show(page)
        wait(lambda: interface.office.section_layer.index is not None)  # noqa: B023 - waited for at once
        assert engine_processes() != set()

        plugin.unload()

        assert vars(Traces(window, engine_processes)) == vars(before)
        assert temporary() == []


@pytest.mark.usefixtures("register")
def test_unloading_ends_what_is_running(
    window: Window,
    wait: Wait,
    engine_processes: Processes,
    temporary: Callable[[], list[str]],
    tmp_path: Path,
) -> None:
    """The work is cancelled, its answers reach nobody, and no half of a file is left."""
    before = Traces(window, engine_processes)
    plugin = classFactory(window)
    plugin.initGui()
    told: list[object] = []
    goal = tmp_path / "area.gpkg"
    sections = ROOT / ".demo" / "city" / "sections.gpkg"
    interface_of(plugin).office.tasks.run(
        "licensearea",
        {"AREA": f"{sections}|layername=sections", "OUTPUT": str(goal)},
        "Area",
        told.append,
        told.append,
    )
    wait(lambda: engine_processes() != set())

    plugin.unload()

    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert vars(Traces(window, engine_processes)) == vars(before)
    assert temporary() == []
    assert not goal.exists()
    assert told == []
