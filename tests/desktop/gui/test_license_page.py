"""The License page as a clerk uses it: from an empty page to a package, with the real engine and the sample city."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QWidget

from independence_opendata_plugin.desktop.gui.area.choice import How
from independence_opendata_plugin.desktop.gui.licensing.part import Part
from independence_opendata_plugin.desktop.gui.office import Office

from .conftest import Wait
from .license_page import Pages, files_in, open_page, read_dollars
from .window import Window

AREA = "T49N R32W Sec. 15-16, 21-22"


@pytest.fixture
def pages(office: Office, register: Path, tmp_path: Path, wait: Wait) -> Iterator[Pages]:
    pages = open_page(office, wait)
    yield pages
    pages.page.close_page()
    pages.page.parent().deleteLater()


@pytest.fixture
def folder(pages: Pages, tmp_path: Path) -> Path:
    """A folder for what is made, chosen in the Deliver part."""
    folder = tmp_path / "deliveries"
    folder.mkdir()
    pages.page._deliver._folder.lineEdit().setText(str(folder))
    return folder


def is_enabled(pages: Pages, name: str) -> bool:
    return pages.find(name, QPushButton).isEnabled()


def test_an_area_is_priced_in_five_steps(pages: Pages, wait: Wait) -> None:
    pages.pick(AREA)
    pages.tick("Parcels")
    pages.tick("Water mains")
    pages.type("licenseeName", "Sample Prairie Engineering")
    pages.choose("licenseeClass", "general")
    wait(lambda: "$" in pages.text("orderTotal"), 60)
    about = read_dollars(pages.text("orderTotal"))
    wait(lambda: "measured" in pages.text("orderFigures"), 60)
    assert "4 sections" in pages.text("orderFigures")
    assert "about" not in pages.text("orderTotal")
    measured = read_dollars(pages.text("orderTotal"))
    assert abs(about - measured) <= measured / 100


def test_the_price_follows_a_click_at_once(pages: Pages, wait: Wait) -> None:
    pages.press("tickAllLayers")
    pages.choose("licenseeClass", "general")
    pages.pick(AREA)
    wait(lambda: "$" in pages.text("orderTotal"), 60)
    before, sections = pages.text("orderTotal"), pages.page.area.index.sections
    pages.page.area.pick(sections[:100], How.REPLACE)
    # Not waited for: the new price is there when the click has been dealt with.
    assert "$" in pages.text("orderTotal")
    assert pages.text("orderTotal") != before


def test_the_tab_key_goes_through_the_fields_as_they_stand(pages: Pages) -> None:
    names = ["licenseeName", "licenseeClass", "licensePurpose", "licenseProject"]
    pages.find(names[0]).setFocus()
    reached = [QApplication.focusWidget().objectName()]
    for _ in names[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().objectName())
    assert reached == names
    pages.page._licensee.open_terms()
    assert QApplication.focusWidget().objectName() == "hours_CAD/GIS Operator"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "hours_Programmer/Analyst"


def test_each_part_says_what_it_lacks_and_the_bar_says_what_is_next(pages: Pages, folder: Path) -> None:
    assert "select an area" in pages.part("areaPart")
    assert "tick a layer" in pages.part("layersPart")
    assert "choose a licensee class" in pages.part("licenseePart")
    assert "select an area" in pages.text("orderNext")
    assert "First: select an area" in pages.find("quoteButton").toolTip()
    pages.pick(AREA)
    assert "tick a layer" in pages.text("orderNext")
    pages.tick("Parcels")
    assert "choose a licensee class" in pages.text("orderNext")
    pages.choose("licenseeClass", "not-for-profit")
    assert "name the licensee" in pages.text("orderNext")
    assert not is_enabled(pages, "quoteButton")
    pages.type("licenseeName", "Prairie Trust")
    assert pages.find("orderNext").isHidden()
    assert is_enabled(pages, "quoteButton")
    assert is_enabled(pages, "exportButton")


def test_the_next_step_leads_to_its_part(pages: Pages) -> None:
    pages.pick(AREA)
    pages.tick("Parcels")
    part = pages.find("licenseePart", Part)
    part.setCollapsed(True)
    assert "choose a licensee class" in part.title()
    pages.page._bar._next.linkActivated.emit("2")
    assert not part.isCollapsed()
    assert QApplication.focusWidget() is pages.find("licenseeName")


def test_a_quote_is_given_a_number_and_printed(
    pages: Pages, folder: Path, window: Window, wait: Wait
) -> None:
    fill_in(pages)
    pages.click("quoteButton")
    assert not is_enabled(pages, "quoteButton")
    wait(lambda: files_in(folder) != [], 60)
    wait(lambda: window.messages != [], 60)
    assert files_in(folder) == ["Q-2026-0001.pdf"] or files_in(folder)[0].endswith("-0001.pdf")
    number = files_in(folder)[0].removesuffix(".pdf")
    (message,) = window.messages
    assert number in message
    assert "4 sections" in message
    assert f"quoted as {number}" in pages.text("orderFigures")


def test_a_quoted_order_is_delivered_under_its_quote(
    pages: Pages, folder: Path, window: Window, wait: Wait
) -> None:
    fill_in(pages)
    QTest.keyClick(pages.find("licenseeName"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: "quoted as" in pages.text("orderFigures") and is_enabled(pages, "exportButton"), 60)
    quote = files_in(folder)[0].removesuffix(".pdf")
    total = pages.text("orderTotal").removeprefix("<b>").removesuffix("</b>")
    pages.click("exportButton")
    wait(lambda: len(window.messages) == 2, 60)
    (package,) = folder.glob("*.zip")
    assert package.name.startswith("license-sample-prairie-engineering-20")
    with zipfile.ZipFile(package) as content:
        assert "LICENSE.pdf" in content.namelist()
        manifest = content.read("manifest.json").decode()
    assert f'"quote_number": "{quote}"' in manifest or quote in manifest
    message = next(text for text in window.messages if "License L-" in text)
    assert total in message
    assert package.name in message


def test_an_order_without_a_quote_is_delivered_at_once(
    pages: Pages, folder: Path, window: Window, wait: Wait
) -> None:
    fill_in(pages)
    pages.click("exportButton")
    wait(lambda: window.messages != [], 60)
    assert [name.rpartition(".")[2] for name in files_in(folder)] == ["zip"]
    (message,) = window.messages
    assert "License L-" in message
    # A second package of the same day gets a name of its own.
    wait(lambda: is_enabled(pages, "exportButton"))
    pages.click("exportButton")
    wait(lambda: len(window.messages) == 2, 60)
    assert len(files_in(folder)) == 2
    assert any(name.endswith("-2.zip") for name in files_in(folder))


def test_what_changes_after_the_quote_is_not_delivered_under_it(
    pages: Pages, folder: Path, wait: Wait
) -> None:
    fill_in(pages)
    pages.click("quoteButton")
    wait(lambda: "quoted as" in pages.text("orderFigures"), 60)
    pages.tick("Water mains")
    assert "quoted as" not in pages.text("orderFigures")
    pages.tick("Water mains")
    assert "quoted as" in pages.text("orderFigures")
    pages.type("licensePurpose", "Design")
    assert "quoted as" not in pages.text("orderFigures")


def test_a_failure_is_told_and_nothing_typed_is_lost(
    pages: Pages, folder: Path, window: Window, wait: Wait
) -> None:
    fill_in(pages)
    folder.rmdir()
    pages.click("quoteButton")
    wait(lambda: window.messages != [], 60)
    assert any("Refused" in message or "No such file" in message for message in window.messages)
    assert pages.find("licenseeName").text() == "Sample Prairie Engineering"
    assert pages.page.area.facts is not None
    assert "choose a folder" in pages.part("deliverPart")


def test_a_layer_removed_while_a_quote_is_made_does_no_harm(
    pages: Pages, folder: Path, window: Window, wait: Wait
) -> None:
    fill_in(pages)
    pages.click("quoteButton")
    for layer in list(QgsProject.instance().mapLayersByName("Parcels")):
        QgsProject.instance().removeMapLayer(layer.id())
    wait(lambda: window.messages != [], 60)
    assert "Parcels" not in pages.rows
    assert "tick a layer" in pages.part("layersPart")


def test_a_project_closed_while_a_package_is_made_does_no_harm(
    pages: Pages, folder: Path, window: Window, wait: Wait
) -> None:
    fill_in(pages)
    pages.click("exportButton")
    QgsProject.instance().clear()
    wait(lambda: window.messages != [], 60)
    wait(lambda: "no layers" in pages.page._layers._nothing.text())
    assert pages.page.area.facts is None
    assert not is_enabled(pages, "exportButton")


def test_the_wheel_goes_past_boxes_and_list_to_the_page(pages: Pages) -> None:
    box = pages.find("licenseeClass", QComboBox)
    for target in (box, pages.find("deliverForm"), pages.find("licenseLayers").viewport()):
        # What a widget does not accept, Qt hands on to what it stands on: the page, which scrolls.
        assert not accepts_wheel(target)
    assert box.currentIndex() == 0


def test_all_that_may_be_licensed_is_ticked_at_once(pages: Pages) -> None:
    pages.press("tickAllLayers")
    assert {row.name for row in pages.page._layers.model.chosen} == {"Parcels", "Plats", "Water mains"}
    assert pages.find("tickAllLayers", QCheckBox).checkState() == Qt.CheckState.Checked
    pages.tick("Plats")
    assert pages.find("tickAllLayers", QCheckBox).checkState() == Qt.CheckState.PartiallyChecked


def accepts_wheel(target: QWidget) -> bool:
    centre = QPointF(target.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(target.mapToGlobal(target.rect().center())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def fill_in(pages: Pages) -> None:
    """An order that can be quoted and delivered: four sections, parcels, a general licensee."""
    pages.pick(AREA)
    pages.tick("Parcels")
    pages.type("licenseeName", "Sample Prairie Engineering")
    pages.choose("licenseeClass", "general")
    assert is_enabled(pages, "quoteButton"), pages.find("quoteButton").toolTip()
