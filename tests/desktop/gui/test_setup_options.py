"""The options page, by clicks and keys."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QPushButton, QTabWidget, QTreeWidget

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.environment_places import python_of
from independence_opendata_plugin.desktop.gui.catalog import CatalogState
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.gui.setup.options import OptionsPage
from independence_opendata_plugin.desktop.gui.setup.options_entry import OptionsEntry
from independence_opendata_plugin.desktop.gui.setup.set_up import OPTIONS_PAGE, TABS
from independence_opendata_plugin.desktop.libraries import Library, look_into, read_requirements
from independence_opendata_plugin.paths import ENGINE_REQUIREMENTS

from ..test_environment import write_requirements
from .conftest import Wait
from .window import Window

# Seconds. An idle machine stops within one; a busy one is given more.
PATIENCE = 5

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A QGIS profile's folder of the test's own, in which nothing has been made."""
    folder = tmp_path / "profile"
    folder.mkdir()
    monkeypatch.setattr(settings, "profile_folder", lambda: folder)
    yield folder
    for key in (settings.ENGINE_PYTHON, settings.REGISTER, settings.PORTAL, settings.OFFICER):
        settings.keep(key, "")


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_requirements(tmp_path)


@pytest.fixture
def page(profile: Path, tiny: Path, office: Office, window: Window) -> Iterator[OptionsPage]:
    office.set_up.engine_maker.requirements = tiny
    page = OptionsPage(office)
    page.resize(700, 500)
    page.show()
    yield page
    page.close()
    page.deleteLater()


def press(page: OptionsPage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button.isVisible(), name
    assert button.isEnabled(), name
    # What was shown a moment ago gets its place at the next turn of events.
    QTest.qWait(1)
    QTest.mouseClick(button, LEFT)


def text_of(page: OptionsPage, name: str) -> str:
    return page.findChild(QLabel, name).text()


def fill(page: OptionsPage, name: str, text: str) -> None:
    """Type into a line, or into the line of a file's field."""
    field = page.findChild(QgsFileWidget, name)
    line = field.lineEdit() if field is not None else page.findChild(QLineEdit, name)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def messages_of(window: Window) -> list[str]:
    return [html.unescape(text) for text in window.messages]


def show_tab(page: OptionsPage, name: str) -> None:
    page.findChild(QTabWidget, "optionsTabs").setCurrentIndex(TABS.index(name))


def test_the_page_is_among_qgis_s_options_and_opens_at_the_tab_asked_for(
    office: Office, window: Window, profile: Path
) -> None:
    entry = OptionsEntry(office)
    (factory,) = window.options_factories
    opened: list[tuple[str, int]] = []

    def show_options(parent: object, name: str) -> None:
        page = factory.createWidget()
        opened.append((name, page.findChild(QTabWidget, "optionsTabs").currentIndex()))
        assert page.objectName() == name
        page.deleteLater()

    window.showOptionsDialog = show_options
    office.set_up.open_options("check")
    office.set_up.open_options()
    entry.remove()

    assert opened == [(OPTIONS_PAGE, 3), (OPTIONS_PAGE, 0)]
    assert factory.title() == "Open Data & Licensing"
    assert not factory.icon().isNull()
    assert window.leftovers == []


def test_the_question_says_what_would_be_done_and_no_does_nothing(page: OptionsPage, profile: Path) -> None:
    press(page, "makeEnvironment")

    account = text_of(page, "makingAccount")
    assert "1 libraries and what they need: tinylib" in account
    assert str(profile / "independence_opendata" / "engine") in account
    assert "750 MB on disk" in account
    assert "its own Python is not changed" in account

    press(page, "makeNo")
    assert not page.findChild(QPushButton, "makeYes").isVisible()
    assert list(profile.iterdir()) == []


def test_the_environment_is_made_by_two_clicks_and_used_then(
    page: OptionsPage, office: Office, window: Window, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INDEPENDENCE_ENGINE_PYTHON", raising=False)
    settings.keep(settings.ENGINE_PYTHON, "/no/such/python")
    steps: list[str] = []
    office.set_up.engine_maker.changed.connect(lambda: steps.append(office.set_up.engine_maker.describe()))

    press(page, "makeEnvironment")
    press(page, "makeYes")
    assert not page.findChild(QPushButton, "makeEnvironment").isEnabled()
    assert page.findChild(QPushButton, "makingCancel").isVisible()
    wait(lambda: not office.set_up.engine_maker.is_running, 60)

    goal = settings.default_environment()
    assert look_into(python_of(goal), {"tinylib": "1.2"}).libraries == (Library("tinylib", "1.2", "1.2"),)
    assert settings.find_engine_python() == python_of(goal)
    assert text_of(page, "engineState") == f"The engine runs in its own environment, {goal}."
    assert text_of(page, "makingOutcome") == "The engine's environment is ready."
    assert messages_of(window) == ["The engine's environment is ready."]
    assert steps[0] == "Making the virtual environment"
    assert "Fetching tinylib (1 of about 2)" in steps
    assert "Trying the libraries out" in steps


def test_cancel_stops_soon_and_leaves_nothing(
    page: OptionsPage, office: Office, window: Window, wait: Wait, profile: Path
) -> None:
    press(page, "makeEnvironment")
    press(page, "makeYes")
    wait(lambda: python_of(settings.default_environment()).exists())
    press(page, "makingCancel")
    wait(lambda: not office.set_up.engine_maker.is_running, PATIENCE)

    assert list((profile / "independence_opendata").iterdir()) == []
    assert window.messages == []
    assert page.findChild(QPushButton, "makeEnvironment").isEnabled()


def test_a_library_that_is_not_to_be_had_is_told_in_pip_s_words(
    page: OptionsPage, office: Office, window: Window, wait: Wait, tiny: Path
) -> None:
    tiny.write_text("--no-index\nno-such-library==1.0\n")
    press(page, "makeEnvironment")
    press(page, "makeYes")
    wait(lambda: not office.set_up.engine_maker.is_running, 60)

    assert "No matching distribution found for no-such-library==1.0" in text_of(page, "makingOutcome")
    assert "No matching distribution found for no-such-library==1.0" in messages_of(window)[0]
    assert not settings.default_environment().exists()


def test_closing_the_page_lets_the_work_go_on(
    profile: Path, tiny: Path, office: Office, window: Window, wait: Wait
) -> None:
    office.set_up.engine_maker.requirements = tiny
    page = OptionsPage(office)
    page.show()
    press(page, "makeEnvironment")
    press(page, "makeYes")
    page.deleteLater()
    wait(lambda: not office.set_up.engine_maker.is_running, 60)

    assert messages_of(window) == ["The engine's environment is ready."]


def test_unloading_stops_the_work_and_leaves_nothing(
    page: OptionsPage, office: Office, window: Window, wait: Wait, profile: Path
) -> None:
    press(page, "makeEnvironment")
    press(page, "makeYes")
    wait(lambda: settings.default_environment().exists())
    office.set_up.close()
    wait(lambda: list((profile / "independence_opendata").iterdir()) == [])
    QTest.qWait(50)
    assert window.messages == []


def test_while_something_runs_the_engine_is_left_alone(
    page: OptionsPage, office: Office, engine_python: Path, wait: Wait
) -> None:
    ended: list[object] = []
    price = {"SECTIONS": 1, "MEGABYTES": 1, "CUSTOMER_CLASS": "general"}
    office.tasks.run("calculatefee", price, "Fee", ended.append, ended.append)
    button = page.findChild(QPushButton, "makeEnvironment")
    assert not button.isEnabled()
    assert button.toolTip() == "Wait until the running task has ended: it uses the engine."
    wait(lambda: bool(ended))
    assert button.isEnabled()


def test_while_the_sample_is_open_the_office_s_settings_are_still_the_office_s(
    office: Office, profile: Path
) -> None:
    settings.keep(settings.REGISTER, "/office/register.gpkg")
    file = settings.sample().project
    file.parent.mkdir(parents=True)
    assert QgsProject.instance().write(str(file))

    page = OptionsPage(office)
    page.show()
    show_tab(page, "office")

    assert page.findChild(QLabel, "sampleNote").isVisible()
    assert page.findChild(QgsFileWidget, "officeRegister").filePath() == "/office/register.gpkg"
    page.deleteLater()


def test_another_python_is_judged_as_it_is_typed_and_the_engine_starts_on_it(
    page: OptionsPage, office: Office, engine_python: Path, wait: Wait
) -> None:
    fill(page, "enginePython", "/no/such/python")
    assert text_of(page, "engineState") == "There is no engine: there is no Python at /no/such/python."

    office.catalog.refresh()
    wait(lambda: office.catalog.state is CatalogState.READ)
    former = office.engine.pid
    fill(page, "enginePython", str(engine_python))
    assert text_of(page, "engineState") == f"The engine runs on the Python named below, {engine_python}."
    page.apply()

    assert settings.find_engine_python() == engine_python
    wait(lambda: office.engine.pid not in (None, former))


def test_the_office_s_settings_are_kept_when_they_are_applied(
    page: OptionsPage, office: Office, register: Path, wait: Wait, tmp_path: Path
) -> None:
    settings.keep(settings.REGISTER, "")
    show_tab(page, "office")
    fill(page, "officeRegister", str(register))
    fill(page, "officePortal", str(tmp_path))
    fill(page, "officeOfficer", "A. Clerk")
    assert settings.officer() == ""

    page.apply()

    assert settings.register() == str(register)
    assert settings.portal() == str(tmp_path)
    assert settings.officer() == "A. Clerk"
    # The window shows that register's catalog: all fourteen layers of the sample are classified in it.
    wait(lambda: len(office.catalog.records) == 14)


def test_a_page_without_changes_asks_nobody_anything(page: OptionsPage, office: Office) -> None:
    page.apply()
    assert office.catalog.state is CatalogState.UNREAD
    assert office.engine.pid is None


def test_the_project_s_section_layer_is_kept_in_the_project(
    sections: QgsVectorLayer, page: OptionsPage, office: Office, wait: Wait
) -> None:
    show_tab(page, "project")
    box = page.findChild(QgsMapLayerComboBox, "sectionLayer")
    assert box.currentLayer() is None
    wait(lambda: office.section_layer.index is not None)
    assert text_of(page, "sectionState") == "Section layer: Sections, sections: 432."

    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    page.apply()

    assert QgsProject.instance().readEntry("independence_opendata", "section_layer")[0] == sections.id()
    assert QgsProject.instance().isDirty()


def test_columns_that_the_layer_has_not_are_told_at_once(
    sections: QgsVectorLayer, page: OptionsPage, office: Office, wait: Wait
) -> None:
    wait(lambda: office.section_layer.index is not None)
    show_tab(page, "project")
    page.findChild(QgsMapLayerComboBox, "sectionLayer").setLayer(sections)
    fill(page, "sectionColumns", "township=NO_SUCH; range=RGE; section=SEC")
    page.apply()

    assert office.section_layer.problem is not None
    assert "NO_SUCH" in text_of(page, "sectionState")


def test_without_layers_there_is_nothing_to_choose(page: OptionsPage) -> None:
    assert not page.findChild(QgsMapLayerComboBox, "sectionLayer").isEnabled()


def test_check_set_up_looks_by_itself_and_can_be_copied(
    page: OptionsPage, office: Office, engine_python: Path, wait: Wait
) -> None:
    show_tab(page, "check")
    tree = page.findChild(QTreeWidget, "checkTree")
    wait(lambda: tree.topLevelItemCount() > 0, 60)

    names = [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]
    assert names == [
        "QGIS",
        "Engine",
        "Engine's libraries",
        "Register",
        "Section layer",
        "Approval of the license form",
        "Portal folder",
        "Delivery folder",
    ]
    libraries = tree.topLevelItem(2)
    wanted = len(read_requirements(ENGINE_REQUIREMENTS))
    assert (libraries.text(1), libraries.text(2)) == ("in order", f"{wanted} of {wanted} as wanted")
    assert libraries.childCount() == wanted
    assert not libraries.isExpanded()
    portal = tree.topLevelItem(6)
    assert portal.text(1) == "look at it"
    assert portal.text(2).endswith("→ choose a folder under Office.")
    assert not portal.icon(0).isNull()
    assert text_of(page, "checkSummary") == "It works; some parts need a look."

    press(page, "checkCopy")
    copied = QgsApplication.clipboard().text().splitlines()
    assert copied[0].startswith("QGIS: in order. 3.")
    assert "    geopandas: in order. 1.2.0" in copied


def test_refresh_sees_what_has_been_applied_since_and_says_what_has_not(
    page: OptionsPage, engine_python: Path, tmp_path: Path, wait: Wait
) -> None:
    show_tab(page, "check")
    tree = page.findChild(QTreeWidget, "checkTree")
    wait(lambda: tree.topLevelItemCount() > 0, 60)

    fill(page, "officePortal", str(tmp_path))
    press(page, "checkRefresh")
    wait(lambda: "not been applied" in text_of(page, "checkSummary"), 60)
    assert tree.topLevelItem(6).text(1) == "look at it"

    page.apply()
    press(page, "checkRefresh")
    wait(lambda: tree.topLevelItem(6) is not None and tree.topLevelItem(6).text(1) == "in order", 60)


def test_the_page_fits_a_narrow_window(page: OptionsPage) -> None:
    assert page.minimumSizeHint().width() <= 500
