"""A window, the engine, and the sample city's layers with a register of the test's own."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.provider import IndependenceProvider

from ..conftest import find_test_engine
from .window import Window

ROOT = Path(__file__).resolve().parents[3]
CITY = ROOT / ".demo" / "city"

Wait = Callable[..., None]


@pytest.fixture
def wait() -> Wait:
    """`wait(condition, seconds=20)` lets the event loop run until the condition holds; fails when it never does."""

    def until(condition: Callable[[], bool], seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "it did not happen"
            QTest.qWait(10)

    return until


@pytest.fixture
def window(qgis_app: object) -> Iterator[Window]:
    window = Window()
    window.main.show()
    yield window
    QgsProject.instance().clear()
    window.main.close()
    window.main.deleteLater()
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


@pytest.fixture(scope="session")
def classified(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register in which every layer of the sample city is classified, as its own catalog says."""
    catalog = CITY / "catalog.json"
    if not catalog.is_file():
        pytest.fail("the sample city is not there: make sample")
    register = tmp_path_factory.mktemp("classified") / "register.gpkg"
    engine = EngineClient(find_test_engine)
    for entry in json.loads(catalog.read_text(encoding="utf-8")):
        values = {**entry, "LAYER": str(CITY / entry["LAYER"]), "REGISTER": str(register)}
        engine.call("classify", values).result(60)
    engine.stop()
    return register


@pytest.fixture
def register(classified: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of the sample's register, in which every layer is classified; the office's setting for the test."""
    copy = tmp_path / "register.gpkg"
    shutil.copy(classified, copy)
    QgsSettings().setValue(settings.REGISTER, str(copy))
    QgsSettings().setValue(settings.FORM_APPROVAL, str(CITY / "approval.json"))
    yield copy
    QgsSettings().remove(settings.REGISTER)
    QgsSettings().remove(settings.FORM_APPROVAL)


def open_city_layer(file: str, name: str) -> QgsVectorLayer:
    """One layer of the sample city, in the project."""
    layer = QgsVectorLayer(f"{CITY / file}|layername={Path(file).stem}", name, "ogr")
    assert layer.isValid(), file
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def sections(window: Window) -> QgsVectorLayer:
    return open_city_layer("sections.gpkg", "Sections")


@pytest.fixture
def office(
    window: Window, engine: EngineClient, provider: IndependenceProvider, wait: Wait
) -> Iterator[Office]:
    """The office as the plugin makes it, with the engine and the provider; no layers yet."""
    office = Office(window, engine)
    yield office
    office.close()


@pytest.fixture
def shown(qgis_app: object) -> Iterator[list[QWidget]]:
    """Panels put in here are closed at the end."""
    panels: list[QWidget] = []
    yield panels
    for panel in panels:
        panel.close()
        panel.deleteLater()


def read_catalog(office: Office, wait: Wait) -> None:
    """Let the office read its register, by its setting of this moment."""
    told: list[bool] = []
    connection = office.catalog.changed.connect(lambda: told.append(True))
    office.catalog.refresh()
    wait(lambda: told)
    office.catalog.changed.disconnect(connection)
