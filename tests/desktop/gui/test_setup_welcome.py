"""The first steps in the dock: each line changes with the signals of what it tells about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.checkup_office import SectionFacts
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.gui.catalog import CatalogState
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.gui.setup.first_steps import (
    EngineFacts,
    FirstStep,
    RegisterFacts,
    Remedy,
    list_first_steps,
)
from independence_opendata_plugin.desktop.gui.setup.welcome import Welcome

from .conftest import Wait, open_city_layer, read_catalog
from .window import Window

SECTIONS = SectionFacts("PLSS", 432)
NAMED = RegisterFacts("/office/register.gpkg", is_named=True, exists=True, is_read=True)
NO_ENGINE = Refused("the engine", why="there is no Python at /x", remedy="make it.")


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "profile"
    folder.mkdir()
    monkeypatch.setattr(settings, "profile_folder", lambda: folder)
    yield folder
    settings.keep(settings.REGISTER, "")


def show_welcome(office: Office, window: Window) -> Welcome:
    welcome = Welcome(office, window.main)
    welcome.resize(320, 300)
    return welcome


def line_of(welcome: Welcome, name: str) -> str:
    return welcome.findChild(QLabel, name).text()


def press(welcome: Welcome, name: str) -> None:
    button = welcome.findChild(QPushButton, name)
    assert not button.isHidden(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_all_is_well() -> None:
    steps = list_first_steps(SECTIONS, NAMED, EngineFacts())
    assert steps == (
        FirstStep(True, "Section layer: PLSS"),
        FirstStep(True, "Register: /office/register.gpkg"),
        FirstStep(True, "Engine: ready"),
    )


def test_without_an_engine_one_sentence_and_one_remedy() -> None:
    _, register, engine = list_first_steps(SECTIONS, NAMED, EngineFacts(NO_ENGINE))
    assert register == FirstStep(False, "Register: cannot be read without the engine")
    assert engine == FirstStep(
        False, "Engine: there is none yet", (Remedy.MAKE_ENGINE,), "there is no Python at /x"
    )


def test_while_the_engine_is_made_the_line_says_how_far() -> None:
    engine = list_first_steps(SECTIONS, NAMED, EngineFacts(NO_ENGINE, "Installing: 3 of 28 packages"))[2]
    assert engine == FirstStep(False, "Engine: Installing: 3 of 28 packages")


def test_a_register_that_nobody_has_chosen_is_a_question_and_one_that_is_named_is_not() -> None:
    unknown = RegisterFacts("/profile/new.gpkg", is_named=False, exists=False, is_read=True)
    register = list_first_steps(SECTIONS, unknown, EngineFacts())[1]
    assert register.remedies == (Remedy.CHOOSE_REGISTER, Remedy.NEW_REGISTER)
    named = RegisterFacts("/profile/new.gpkg", is_named=True, exists=False, is_read=True)
    assert list_first_steps(SECTIONS, named, EngineFacts())[1].is_done


def test_a_register_that_cannot_be_read_says_why() -> None:
    broken = RegisterFacts("/r.gpkg", True, problem=Refused("the register", why="r.gpkg is no database"))
    register = list_first_steps(SECTIONS, broken, EngineFacts())[1]
    assert register.text == "Register: r.gpkg is no database"
    assert register.remedies == (Remedy.CHOOSE_REGISTER, Remedy.CHECK)


def test_a_section_layer_that_cannot_be_used_says_so() -> None:
    facts = SectionFacts("PLSS", None, Refused("layer 'PLSS'", why="it has no CRS", remedy="set it."))
    sections = list_first_steps(facts, NAMED, EngineFacts())[0]
    assert sections.text == "Section layer: PLSS cannot be used"
    assert "it has no CRS" in sections.detail


def test_the_lines_follow_the_project_and_hide_when_all_is_well(
    office: Office, window: Window, register: Path, wait: Wait
) -> None:
    welcome = show_welcome(office, window)
    read_catalog(office, wait)
    assert not welcome.isHidden()
    assert line_of(welcome, "stepSections") == "Section layer: the project has none"
    assert line_of(welcome, "stepRegister") == f"Register: {register}"
    assert line_of(welcome, "stepEngine") == "Engine: ready"

    layer: QgsVectorLayer = open_city_layer("sections.gpkg", "Sections")
    wait(welcome.isHidden)
    assert line_of(welcome, "stepSections") == "Section layer: Sections"

    QgsProject.instance().removeMapLayer(layer.id())
    wait(lambda: not welcome.isHidden())


def test_a_new_register_is_begun_by_a_click(
    office: Office, window: Window, profile: Path, wait: Wait
) -> None:
    welcome = show_welcome(office, window)
    read_catalog(office, wait)
    assert line_of(welcome, "stepRegister") == "Register: choose your office's, or begin a new one"

    press(welcome, "stepRegisterNewRegister")

    assert settings.read(settings.REGISTER) == str(profile / "independence_register.gpkg")
    assert line_of(welcome, "stepRegister") == f"Register: {profile / 'independence_register.gpkg'}"
    assert welcome.findChild(QPushButton, "stepRegisterNewRegister").isHidden()


def test_each_remedy_opens_the_options_at_its_place(
    office: Office, window: Window, profile: Path, wait: Wait
) -> None:
    asked: list[str] = []
    window.showOptionsDialog = lambda *_: asked.append(office.set_up.asked_tab)
    welcome = show_welcome(office, window)
    read_catalog(office, wait)

    press(welcome, "stepSectionsChooseLayer")
    press(welcome, "stepRegisterChooseRegister")

    assert asked == ["project", "office"]


def test_without_an_engine_the_dock_says_so_and_the_plugin_goes_on(
    window: Window, profile: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    monkeypatch.delenv("INDEPENDENCE_ENGINE_PYTHON", raising=False)
    asked: list[str] = []
    office = Office(window, EngineClient(settings.find_engine_python))
    window.showOptionsDialog = lambda *_: asked.append(office.set_up.asked_tab)
    try:
        welcome = show_welcome(office, window)
        office.catalog.refresh()
        wait(lambda: office.catalog.state is CatalogState.UNREACHABLE)
        assert line_of(welcome, "stepEngine") == "Engine: there is none yet"
        assert line_of(welcome, "stepRegister") == "Register: cannot be read without the engine"
        press(welcome, "stepEngineMakeEngine")
        assert asked == ["engine"]
        assert window.messages == []
    finally:
        office.close()


def test_it_fits_320_pixels(office: Office, window: Window, profile: Path, wait: Wait) -> None:
    welcome = show_welcome(office, window)
    read_catalog(office, wait)
    assert welcome.minimumSizeHint().width() <= 320
