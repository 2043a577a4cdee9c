"""The page "Access & Open Data": a layer is classified by clicks and keys, and what is missing is said before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsLayerMetadata, QgsMapLayer, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.gui import QgsMetadataWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QTabWidget,
    QWidget,
)

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.gui.access.display import AccessDisplay
from independence_opendata_plugin.desktop.gui.access.page_factory import PAGE
from independence_opendata_plugin.desktop.gui.access.widgets import GrowingText, Note
from independence_opendata_plugin.desktop.gui.catalog import CatalogState
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.layer_metadata import said_access
from independence_opendata_plugin.opendata.dataset import AccessClass, Mode
from independence_opendata_plugin.opendata.metadata import Contact, FieldMetadata, Remedy

from ..conftest import CITY, Wait
from ..window import Window
from .conftest import OpenTable, Properties

OK = QDialogButtonBox.StandardButton.Ok
APPLY = QDialogButtonBox.StandardButton.Apply
DECISION, DATASET, FIELDS = range(3)


class Clerk:
    """Somebody at the page, with a mouse and a keyboard."""

    def __init__(self, properties: Properties) -> None:
        self.properties = properties

    def turn_to(self, tab: int) -> None:
        self.properties.find(QTabWidget, "accessTabs").setCurrentIndex(tab)

    def choose(self, access: AccessClass) -> None:
        button = self.properties.find(QRadioButton, f"access{access.value.capitalize()}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, button.height() // 2))
        assert button.isChecked()

    def tick(self, name: str) -> None:
        box = self.properties.find(QCheckBox, name)
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(5, box.height() // 2))

    def write(self, name: str, text: str) -> None:
        """Write a text anew in a line, a box or a text of several lines."""
        control = self.properties.find(QWidget, name)
        QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(control, text)

    def press(self, which: QDialogButtonBox.StandardButton) -> None:
        QTest.mouseClick(self.properties.button(which), Qt.MouseButton.LeftButton)

    def told(self, note: str) -> str:
        """What a note says; "" for one that is not shown."""
        found = self.properties.find(Note, note)
        return found.text if found.isVisible() else ""

    @property
    def standing(self) -> str:
        return self.properties.find(QLabel, "standing").text()


@pytest.fixture
def clerk(display: AccessDisplay, properties: Properties) -> Clerk:
    return Clerk(properties)


def open_page(clerk: Clerk, office: Office, layer: QgsMapLayer, wait: Wait) -> None:
    """The layer's page, when the register has been read."""
    clerk.properties.show(layer, PAGE)
    wait(lambda: office.catalog.state is not CatalogState.UNREAD)


def test_a_layer_is_licensed_by_clicks_and_keys(
    clerk: Clerk, office: Office, window: Window, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    assert clerk.standing.startswith("Not classified")

    clerk.choose(AccessClass.LICENSED)
    clerk.turn_to(DATASET)
    clerk.write("title", "Lots of the city")
    clerk.write("keywords", "lots, land,  lots")
    clerk.write("contactEmail", "gis@example.org")
    clerk.write("department", "Assessment")
    clerk.tick("goalProsperity")
    clerk.press(OK)

    wait(lambda: office.catalog.dataset_of(new_lots) is not None)
    dataset = office.catalog.dataset_of(new_lots)
    assert (dataset.access, dataset.mode, dataset.officer) == (AccessClass.LICENSED, Mode.WHOLE, "Pat Doe")
    assert (dataset.identifier, dataset.title) == ("lots-of-the-city", "Lots of the city")
    assert dataset.metadata.keywords == ("lots", "land")
    assert dataset.metadata.contact == Contact(email="gis@example.org")
    assert dataset.metadata.goals == ("prosperity",)
    assert window.messages == ["Lots is now licensed."]
    assert QgsProject.instance().isDirty()


def test_what_was_recorded_stands_in_qgis_s_own_metadata(
    clerk: Clerk, office: Office, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    clerk.choose(AccessClass.OPEN)
    clerk.turn_to(DATASET)
    clerk.write("title", "Lots of the city")
    clerk.write("description", "All lots.")
    clerk.press(APPLY)
    wait(lambda: said_access(new_lots) is AccessClass.OPEN)
    assert (new_lots.metadata().title(), new_lots.metadata().abstract()) == ("Lots of the city", "All lots.")

    # The dialog is still open: QGIS's page must not write its older words back.
    clerk.press(OK)

    assert new_lots.metadata().title() == "Lots of the city"
    assert said_access(new_lots) is AccessClass.OPEN


def test_words_written_on_qgis_s_metadata_page_are_not_typed_twice(
    clerk: Clerk, office: Office, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    clerk.choose(AccessClass.OPEN)
    clerk.properties.dialog.setCurrentPage("mOptsPage_Metadata")
    page = find_metadata_page(clerk.properties)
    QTest.keyClicks(page.findChild(QLineEdit, "lineEditTitle"), "Lots of the city")
    clerk.properties.dialog.setCurrentPage(PAGE)
    clerk.turn_to(DATASET)
    assert clerk.properties.find(QLineEdit, "title").text() == "Lots of the city"

    clerk.press(OK)

    wait(lambda: office.catalog.dataset_of(new_lots) is not None)
    assert office.catalog.dataset_of(new_lots).title == "Lots of the city"


def find_metadata_page(properties: Properties) -> QgsMetadataWidget:
    for widget in properties.dialog.findChildren(QWidget):
        if widget.metaObject().className() == "QgsMetadataWidget":
            return sip.cast(widget, QgsMetadataWidget)
    raise AssertionError("QGIS has a metadata page")


def test_closing_without_a_provision_is_refused_beside_its_place(
    clerk: Clerk, office: Office, window: Window, register: Path, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    clerk.choose(AccessClass.CLOSED)
    assert "Cite the provision that closes it" in clerk.told("statuteFault")
    assert "Give the reason" in clerk.told("reasonFault")
    before = register.read_bytes()

    clerk.press(APPLY)

    assert "Lots was not classified. Cite the provision" in window.messages[0]
    assert office.tasks.running == []
    assert register.read_bytes() == before
    assert said_access(new_lots) is None

    clerk.write("statute", "RSMo 610.021 (22)")
    clerk.write("reason", "Access codes of the pump stations.")
    assert (clerk.told("statuteFault"), clerk.told("reasonFault")) == ("", "")
    clerk.press(APPLY)
    wait(lambda: office.catalog.dataset_of(new_lots) is not None)
    dataset = office.catalog.dataset_of(new_lots)
    assert (dataset.access, dataset.statute) == (AccessClass.CLOSED, "610.021(22)")
    wait(lambda: clerk.standing.startswith("Access class: closed under RSMo 610.021(22)"))


def test_a_decision_that_names_nobody_is_pointed_out_before_it_is_made(
    clerk: Clerk, office: Office, window: Window, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    assert clerk.told("officerHint") == ""
    clerk.write("officer", " ")
    assert "Nobody is named" in clerk.told("officerHint")
    clerk.choose(AccessClass.OPEN)
    clerk.press(OK)
    wait(lambda: len(window.messages) == 2)
    assert "Lots is now open." in window.messages
    assert "No officer is named: the decision is recorded without one." in window.messages


def test_structural_plans_take_both_halves_of_the_written_statement(
    clerk: Clerk, office: Office, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    clerk.choose(AccessClass.CLOSED)
    statement = clerk.properties.find(QWidget, "writtenStatement")
    assert not statement.isVisible()

    clerk.write("statute", "610.021(19)")
    clerk.write("reason", "Structural plans.")

    assert statement.isVisible()
    assert "security systems and structural plans" in clerk.told("statuteSubject")
    clerk.write("harm", "Intruders would find the pumps.")
    assert "at least one is missing" in clerk.told("statementFault")
    clerk.write("publicInterest", "Nobody needs the places to judge the rates.")
    assert clerk.told("statementFault") == ""
    clerk.press(APPLY)
    wait(lambda: office.catalog.dataset_of(new_lots) is not None)
    assert office.catalog.dataset_of(new_lots).reason == (
        "Structural plans. Disclosure would impair the protection of persons or property: Intruders would find "
        "the pumps. The public interest in nondisclosure outweighs the public interest in disclosure: Nobody "
        "needs the places to judge the rates."
    )
    wait(lambda: not office.tasks.running)
    assert clerk.properties.find(GrowingText, "reason").text == "Structural plans."


def test_the_list_of_provisions_shows_subjects_and_writes_the_citation(
    clerk: Clerk, office: Office, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    clerk.choose(AccessClass.CLOSED)
    box = clerk.properties.find(QComboBox, "statute")
    texts = [box.itemData(row, Qt.ItemDataRole.DisplayRole) for row in range(box.count())]
    assert "610.035 - Social Security numbers of living persons" in texts

    QTest.keyClick(box, Qt.Key.Key_Down)

    assert box.currentText() == "610.035"
    assert "Social Security numbers" in clerk.told("statuteSubject")


def test_what_publication_would_miss_is_listed_live(
    clerk: Clerk, office: Office, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    clerk.choose(AccessClass.OPEN)
    assert clerk.told("gaps") == "Missing, and needed before it can be published: description, keywords."
    clerk.turn_to(DATASET)
    clerk.write("description", "All lots.")
    assert clerk.told("gaps") == "Missing, and needed before it can be published: keywords."
    clerk.write("keywords", "lots")
    assert clerk.told("gaps") == ""


def test_fields_are_described_kept_back_and_masked_in_the_table(
    clerk: Clerk, office: Office, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    clerk.choose(AccessClass.LICENSED)
    clerk.turn_to(FIELDS)
    table = clerk.properties.find(QTableView, "fields")
    model = table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["name", "owner"]

    table.setCurrentIndex(model.index(1, 2))
    QTest.keyClicks(table.focusWidget(), "Who owns the lot")
    QTest.keyClick(table.focusWidget(), Qt.Key.Key_Return)
    place = table.visualRect(model.index(1, 4))
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(10, place.height() // 2)
    )
    table.setCurrentIndex(model.index(1, 5))
    QTest.keyClick(table.focusWidget(), Qt.Key.Key_M)
    QTest.keyClick(table.focusWidget(), Qt.Key.Key_Return)
    clerk.press(OK)

    wait(lambda: office.catalog.dataset_of(new_lots) is not None)
    assert office.catalog.dataset_of(new_lots).metadata.fields == (
        FieldMetadata("owner", "Who owns the lot", remedy=Remedy.MASK, licensed=False),
    )


def test_a_raster_has_neither_fields_nor_features_to_cut(clerk: Clerk, office: Office, wait: Wait) -> None:
    photo = QgsRasterLayer(str(CITY / "orthophoto.tif"), "Orthophoto")
    QgsProject.instance().addMapLayer(photo)
    windows = set(QApplication.topLevelWidgets())

    open_page(clerk, office, photo, wait)

    assert clerk.standing.startswith("Access class: licensed.")
    tabs = clerk.properties.find(QTabWidget, "accessTabs")
    assert [tabs.tabText(index) for index in range(tabs.count())] == ["Decision", "Dataset"]
    assert clerk.properties.page.findChild(QComboBox, "mode") is None
    shown = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    assert shown - windows == {clerk.properties.dialog}


def test_a_page_that_nobody_touched_records_nothing(
    clerk: Clerk, office: Office, register: Path, open_table: OpenTable, wait: Wait
) -> None:
    parks = open_table("parks")
    open_page(clerk, office, parks, wait)
    before = register.read_bytes()
    clerk.press(OK)
    assert office.tasks.running == []
    assert register.read_bytes() == before


def test_a_decision_is_made_anew(clerk: Clerk, office: Office, open_table: OpenTable, wait: Wait) -> None:
    """What the register keeps beside the layer's words stays as it was."""
    parks = open_table("parks")
    open_page(clerk, office, parks, wait)
    former = office.catalog.dataset_of(parks)
    clerk.choose(AccessClass.LICENSED)
    clerk.properties.find(QComboBox, "mode").setFocus()
    QTest.keyClicks(clerk.properties.find(QComboBox, "mode"), "cut")
    clerk.press(OK)

    wait(lambda: office.catalog.dataset_of(parks).access is AccessClass.LICENSED)

    dataset = office.catalog.dataset_of(parks)
    assert (dataset.identifier, dataset.mode, dataset.officer) == (former.identifier, Mode.CUT, "Pat Doe")
    assert dataset.metadata == former.metadata


def test_a_project_that_says_otherwise_can_be_corrected(
    clerk: Clerk, office: Office, open_table: OpenTable, wait: Wait
) -> None:
    mains = open_table("water_mains")
    own = QgsLayerMetadata()
    own.setConstraints([QgsLayerMetadata.Constraint("open", "access")])
    mains.setMetadata(own)
    open_page(clerk, office, mains, wait)
    assert clerk.standing.startswith("The project says open; the register's decision of")
    correct = clerk.properties.find(QPushButton, "correctProject")

    QTest.mouseClick(correct, Qt.MouseButton.LeftButton)

    assert said_access(mains) is AccessClass.LICENSED
    assert clerk.standing.startswith("Access class: licensed.")
    assert not correct.isVisible()


def test_the_layer_s_own_words_can_be_recorded(
    clerk: Clerk, office: Office, open_table: OpenTable, wait: Wait
) -> None:
    parks = open_table("parks")
    own = parks.metadata()
    own.setTitle("City parks")
    parks.setMetadata(own)
    open_page(clerk, office, parks, wait)
    offer = clerk.properties.find(QCheckBox, "recordLayerWords")
    assert offer.text().endswith("others than the register's: title")

    clerk.tick("recordLayerWords")
    clerk.press(OK)

    wait(lambda: office.catalog.dataset_of(parks).title == "City parks")
    assert office.catalog.dataset_of(parks).access is AccessClass.OPEN


def test_a_register_that_cannot_be_read_takes_no_decision(
    clerk: Clerk, office: Office, register: Path, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    whole = register.read_bytes()
    register.write_text("not a database at all, but long enough to look at" * 40)
    open_page(clerk, office, new_lots, wait)
    assert clerk.standing.startswith("The register cannot be asked, so the layer is treated as closed.")
    assert not clerk.properties.find(QTabWidget, "accessTabs").isEnabled()

    register.write_bytes(whole)
    QTest.mouseClick(clerk.properties.find(QPushButton, "readAgain"), Qt.MouseButton.LeftButton)

    wait(lambda: clerk.properties.find(QTabWidget, "accessTabs").isEnabled())
    assert clerk.standing.startswith("Not classified")


def test_a_failure_changes_nothing_in_the_layer(
    clerk: Clerk, office: Office, window: Window, tmp_path: Path, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    clerk.choose(AccessClass.OPEN)
    QgsSettings().setValue(settings.REGISTER, str(tmp_path / "not there" / "register.gpkg"))

    clerk.press(APPLY)

    wait(lambda: bool(window.messages))
    assert "does not exist" in window.messages[0]
    assert said_access(new_lots) is None
    assert clerk.properties.page.editing.is_changed


def test_a_layer_may_go_while_its_decision_is_recorded(
    clerk: Clerk, office: Office, window: Window, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    open_page(clerk, office, new_lots, wait)
    clerk.choose(AccessClass.OPEN)
    clerk.press(OK)
    clerk.properties.close()
    QgsProject.instance().clear()
    wait(lambda: window.messages == ["Lots is now open."])
    wait(lambda: [record.dataset.title for record in office.catalog.records].count("Lots") == 1)


def test_the_request_is_the_algorithm_s_own(
    clerk: Clerk, office: Office, open_table: OpenTable, wait: Wait
) -> None:
    """What the page would send for an untouched layer is what the sample's own catalog says."""
    parcels = open_table("parcels")
    open_page(clerk, office, parcels, wait)
    sent = json.loads(clerk.properties.page.editing.draft.parameters()["METADATA"])
    assert sent == office.catalog.dataset_of(parcels).metadata.to_json()
