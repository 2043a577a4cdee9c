"""The sample city from the Help menu: made in the background, opened, and apart from all that is the office's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QTextBrowser

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.gui.dock import Dock
from independence_opendata_plugin.desktop.gui.menu import Menu
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.provider import IndependenceProvider
from independence_opendata_plugin.desktop.sample_city import write_stamp

from .conftest import Wait, read_catalog
from .window import Window

# Seconds. An idle machine stops within one; a busy one is given more.
PATIENCE = 5


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    monkeypatch.setattr(settings, "profile_folder", lambda: folder)
    return folder


@pytest.fixture
def office(
    window: Window, engine: EngineClient, provider: IndependenceProvider, profile: Path, register: Path
) -> Iterator[Office]:
    """An office that has a register of its own, in a QGIS that can begin and open projects."""
    window.asked_to_save = []
    window.newProject = lambda ask: window.asked_to_save.append(ask) or True
    window.addProject = QgsProject.instance().read
    office = Office(window, engine)
    yield office
    office.close()


def trigger(window: Window, name: str) -> None:
    (action,) = [action for action in window.help_menu.actions() if action.objectName() == name]
    action.trigger()


@pytest.fixture
def menu(office: Office, window: Window) -> Iterator[Menu]:
    dock = Dock(office)
    menu = Menu(office, dock)
    yield menu
    menu.remove()
    dock.remove()
    assert window.leftovers == []


def test_the_city_is_made_opened_and_opened_at_once_the_next_time(
    menu: Menu, office: Office, window: Window, profile: Path, register: Path, wait: Wait
) -> None:
    read_catalog(office, wait)
    trigger(window, "independenceOpenSample")
    assert window.bar.items()[0].findChild(QPushButton, "messageCancel") is not None
    wait(lambda: settings.sample_is_open(), 60)

    # The register, the approval and the portal are the sample's now, and the window shows that catalog.
    sample = profile / "independence_opendata" / "sample"
    assert settings.register() == str(sample / "register.gpkg")
    assert Path(settings.form_approval()).is_file()
    assert settings.portal() == str(sample / "portal")
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.isValid()]
    assert len(layers) == 14
    wait(lambda: all(office.catalog.dataset_of(layer) is not None for layer in layers))
    parcels: QgsVectorLayer = QgsProject.instance().mapLayer("sample_parcels")
    assert office.catalog.dataset_of(parcels).access.value == "licensed"
    assert window.asked_to_save == [True]
    assert window.messages == []

    # Closing it brings the office's own register back.
    QgsProject.instance().clear()
    assert settings.register() == str(register)
    wait(lambda: office.catalog.dataset_of(parcels_of(sample)) is None)

    trigger(window, "independenceOpenSample")
    assert settings.sample_is_open()
    assert not office.set_up.sample_opener.is_running


def parcels_of(sample: Path) -> QgsVectorLayer:
    return QgsVectorLayer(f"{sample / 'city' / 'city.gpkg'}|layername=parcels", "Parcels", "ogr")


def test_cancel_in_the_message_bar_leaves_no_city(
    menu: Menu, office: Office, window: Window, profile: Path, wait: Wait
) -> None:
    trigger(window, "independenceOpenSample")
    QTest.qWait(500)
    button: QObject = window.bar.items()[0].findChild(QPushButton, "messageCancel")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(lambda: not office.set_up.sample_opener.is_running, PATIENCE)

    assert window.messages == ["The sample city was not made: cancelled."]
    assert not settings.sample().project.exists()
    assert not settings.sample().stamp.exists()
    assert not settings.sample_is_open()


def test_who_would_rather_stay_in_the_present_project_stays(
    menu: Menu, office: Office, window: Window, profile: Path
) -> None:
    places = settings.sample()
    places.city.mkdir(parents=True)
    for file in (places.project, places.register):
        file.touch()
    write_stamp(places)
    window.newProject = lambda _: False
    window.addProject = lambda _: pytest.fail("the user did not want to leave the project")

    trigger(window, "independenceOpenSample")

    assert window.messages == []


def test_without_an_engine_the_remedy_is_told(
    menu: Menu, office: Office, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INDEPENDENCE_ENGINE_PYTHON", raising=False)
    trigger(window, "independenceOpenSample")
    assert len(window.messages) == 1
    assert "make the engine" in window.messages[0]


def test_a_folder_with_other_files_is_refused(
    menu: Menu, office: Office, window: Window, profile: Path, wait: Wait
) -> None:
    city = settings.sample().city
    city.mkdir(parents=True)
    (city / "thesis.docx").touch()
    trigger(window, "independenceOpenSample")
    wait(lambda: not office.set_up.sample_opener.is_running)
    assert "thesis.docx" in window.messages[0]
    assert (city / "thesis.docx").exists()


def test_the_menus_have_the_entries_and_lose_them(
    office: Office, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    window.showOptionsDialog = lambda *_: asked.append(office.set_up.asked_tab)
    dock = Dock(office)
    menu = Menu(office, dock)

    names = [action.objectName() for action in window.plugins_menu.actions()]
    assert names[-3:] == ["independenceCheckSetUp", "independenceOpenSample", "independenceHelp"]
    assert [action.objectName() for action in window.help_menu.actions()] == names[-2:]
    next(a for a in window.plugins_menu.actions() if a.objectName() == "independenceCheckSetUp").trigger()
    assert asked == ["check"]

    menu.remove()
    dock.remove()
    assert window.leftovers == []


def test_help_opens_beside_the_work_and_goes_with_the_plugin(
    menu: Menu, office: Office, window: Window
) -> None:
    trigger(window, "independenceHelp")
    help_window = window.main.findChild(QDialog, "independenceHelp")
    assert help_window.isVisible()
    assert not help_window.isModal()
    text = help_window.findChild(QTextBrowser, "helpText").toPlainText()
    assert text.startswith("Open Data & Licensing")
    assert "Open the Sample City" in text

    office.set_up.close()
    QTest.qWait(10)
    assert window.main.findChild(QDialog, "independenceHelp") is None
