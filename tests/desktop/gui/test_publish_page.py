"""The page Publish, pressed as a person does, with the real engine and a portal of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.gui.catalog import CatalogState
from independence_opendata_plugin.desktop.gui.folding_view import FoldingView
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.gui.publishing.page import PublishPage
from independence_opendata_plugin.desktop.gui.publishing.report import State
from independence_opendata_plugin.desktop.gui.publishing.rows import DatasetRow, Screening
from independence_opendata_plugin.desktop.gui.publishing.table import DUE

from .conftest import CITY, Wait
from .window import Window

SOCIAL_SECURITY_NUMBERS = ("219-53-8712", "219-53-8713", "219-53-8714")


class Counter:
    """A person at the page: finds things by what stands on them, clicks, types, reads."""

    def __init__(self, page: PublishPage, office: Office, wait: Wait) -> None:
        self.page, self.office, self.wait = page, office, wait

    @property
    def view(self) -> FoldingView:
        return self.page.findChild(FoldingView, "publishTable")

    @property
    def titles(self) -> list[str]:
        model = self.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def row(self, title: str) -> DatasetRow:
        return next(row for row in self.page._list.table.rows if row.dataset.title == title)

    def choose(self, title: str) -> None:
        index = self.view.model().index(self.titles.index(title), 0)
        self.view.scrollTo(index)
        middle = self.view.visualRect(index).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))

    def tick(self, title: str) -> None:
        self.choose(title)
        QTest.keyClick(self.view, Qt.Key.Key_Space)

    def button(self, name: str) -> QPushButton:
        return self.page.findChild(QPushButton, name)

    def press(self, name: str) -> None:
        button = self.button(name)
        assert button.isVisible() and button.isEnabled(), (name, button.toolTip())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_and_wait(self, name: str) -> None:
        self.press(name)
        self.wait(lambda: not self.office.tasks.running, 60)

    def type(self, name: str, text: str) -> None:
        QTest.keyClicks(self.page.findChild(QLineEdit, name), text)

    @property
    def said(self) -> str:
        """Every text that is on view."""
        labels = (label for label in self.page.findChildren(QLabel) if label.isVisible())
        return "\n".join(label.text() for label in labels)


MakeCounter = Callable[[], Counter]


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "portal"
    QgsSettings().setValue(settings.PORTAL, str(folder))
    yield folder
    QgsSettings().remove(settings.PORTAL)


@pytest.fixture
def make_counter(office: Office, window: Window, wait: Wait) -> Iterator[MakeCounter]:
    pages = []

    def make() -> Counter:
        page = PublishPage(office)
        pages.append(page)
        page.resize(420, 900)
        page.show()
        wait(lambda: office.catalog.state is not CatalogState.UNREAD)
        return Counter(page, office, wait)

    yield make
    for page in pages:
        page.close_page()
        page.deleteLater()


@pytest.fixture
def counter(register: Path, portal: Path, make_counter: MakeCounter, wait: Wait) -> Counter:
    counter = make_counter()
    wait(lambda: len(counter.titles) == 8)
    return counter


@pytest.fixture
def empty_register(tmp_path: Path) -> Iterator[Path]:
    """Where a register of the test's own will be."""
    file = tmp_path / "register.gpkg"
    QgsSettings().setValue(settings.REGISTER, str(file))
    yield file
    QgsSettings().remove(settings.REGISTER)


@pytest.fixture
def permits(tmp_path: Path, office: Office, empty_register: Path) -> Path:
    """Three permits with somebody's number in the field `applicant`, classified as open."""
    layer = QgsVectorLayer(
        "Point?crs=EPSG:26915&field=permit:string&field=applicant:string&field=ssn_note:string",
        "Permits",
        "memory",
    )
    features = []
    for number, ssn in enumerate(SOCIAL_SECURITY_NUMBERS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"P-{number}", ssn, f"SSN {ssn}"])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({381_000 + number} 4327000)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    file = tmp_path / "permits.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "permits"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(file), QgsCoordinateTransformContext(), options)
    metadata = {
        "title": "Permits",
        "description": "Permits given.",
        "keywords": ["permits"],
        "frequency": "weekly",
        "fields": {"permit": "Number", "applicant": "Who applied"},
    }
    request = {
        "LAYER": f"{file}|layername=permits",
        "ACCESS": "open",
        "METADATA": metadata,
        "OFFICER": "A. Officer",
    }
    office.engine.call("classify", {**request, "REGISTER": str(empty_register)}).result(60)
    return file


def test_only_open_datasets_are_listed_until_all_are_asked_for(counter: Counter) -> None:
    assert "Parcels (sample)" not in counter.titles
    QTest.mouseClick(
        counter.page.findChild(QCheckBox, "publishOnlyOpen"), Qt.MouseButton.LeftButton, pos=QPoint(8, 8)
    )
    assert len(counter.titles) == 14
    counter.tick("Parcels (sample)")
    assert counter.page._list.table.ticked == ()
    assert "nothing is in two lanes (Sec. 33-4(b))" in counter.said


def test_the_filter_narrows_the_list_and_says_when_nothing_matches(counter: Counter) -> None:
    line = counter.page.findChild(QgsFilterLineEdit, "publishFilter")
    QTest.keyClicks(line, "hydrants")
    assert counter.titles == ["Fire hydrants (sample)"]
    QTest.keyClicks(line, "xyz")
    assert "No dataset matches the filter." in counter.said
    counter.press("noticeButton")
    assert len(counter.titles) == 8


def test_space_ticks_the_row_whichever_column_was_clicked(counter: Counter) -> None:
    counter.page.resize(1300, 900)
    QTest.qWait(50)
    index = counter.view.model().index(counter.titles.index("Parks (sample)"), DUE)
    QTest.mouseClick(
        counter.view.viewport(), Qt.MouseButton.LeftButton, pos=counter.view.visualRect(index).center()
    )
    QTest.keyClick(counter.view, Qt.Key.Key_Space)
    assert [row.identifier for row in counter.page._list.table.ticked] == ["parks-sample"]


def test_a_ticked_dataset_that_the_filter_hides_is_not_forgotten(counter: Counter) -> None:
    counter.tick("Parks (sample)")
    QTest.keyClicks(counter.page.findChild(QgsFilterLineEdit, "publishFilter"), "hydrants")
    assert "1 ticked, 1 of them hidden by the filter" in counter.said


def test_a_dataset_whose_layer_is_in_the_project_is_marked(counter: Counter, wait: Wait) -> None:
    assert counter.row("Parks (sample)").layer_id == ""
    parks = QgsVectorLayer(f"{CITY / 'city.gpkg'}|layername=parks", "Parks", "ogr")
    QgsProject.instance().addMapLayer(parks)
    wait(lambda: counter.row("Parks (sample)").layer_id == parks.id())
    QgsProject.instance().removeMapLayer(parks.id())
    wait(lambda: counter.row("Parks (sample)").layer_id == "")


def test_two_datasets_are_previewed_published_and_unchanged_afterwards(
    counter: Counter, portal: Path, window: Window
) -> None:
    """The sample city has 42 parks and six council districts."""
    assert not counter.button("publishPreview").isEnabled()
    counter.tick("Parks (sample)")
    counter.tick("Council districts (sample)")
    counter.press_and_wait("publishPreview")
    assert not portal.exists()
    parks = counter.row("Parks (sample)")
    assert (parks.report.is_first, parks.report.features, parks.screening) == (True, 42, Screening.PASSED)
    assert "Preview: would change: 2." in counter.said

    assert counter.button("publishPublish").toolTip() == "Name the Open Data Coordinator who approves."
    counter.type("publishCoordinator", "B. Coordinator")
    counter.press_and_wait("publishPublish")
    assert (portal / "dataset" / "parks-sample" / "index.html").is_file()
    (message,) = window.messages
    assert "published: 2" in message
    assert f'href="file://{portal}/index.html"' in message
    counter.wait(lambda: counter.row("Parks (sample)").record.last_published != "")
    assert counter.page._list.table.ticked == ()

    counter.tick("Parks (sample)")
    counter.press_and_wait("publishPreview")
    assert counter.row("Parks (sample)").report.state is State.UNCHANGED
    counter.choose("Parks (sample)")
    assert "nothing would change" in counter.said


def test_what_is_due_is_ticked_by_one_button(counter: Counter) -> None:
    counter.press("publishSelectDue")
    assert len(counter.page._list.table.ticked) == 8
    counter.tick("Parks (sample)")
    counter.type("publishCoordinator", "B. Coordinator")
    counter.press("publishSelectNone")
    counter.tick("Creeks (sample)")
    counter.press_and_wait("publishPublish")
    counter.wait(lambda: not counter.row("Creeks (sample)").is_due)
    counter.press("publishSelectDue")
    assert "Creeks (sample)" not in {row.dataset.title for row in counter.page._list.table.ticked}


def test_a_bad_dataset_neither_stops_nor_hides_a_good_one(counter: Counter, window: Window) -> None:
    """The sample's permits hold planted numbers on purpose."""
    counter.type("publishCoordinator", "B. Coordinator")
    counter.tick("Building permits (sample)")
    counter.tick("Parks (sample)")
    counter.press_and_wait("publishPublish")
    assert counter.row("Parks (sample)").report.state is State.PUBLISHED
    permits = counter.row("Building permits (sample)")
    assert (permits.report.state, permits.screening) == (State.REFUSED, Screening.BLOCKED)
    told = window.messages
    assert any("published: 1, refused: 1" in message for message in told)
    assert any("Not published: Building permits (sample)." in message for message in told)
    # What failed stays ticked, and its findings stand open.
    assert [row.identifier for row in counter.page._list.table.ticked] == [permits.identifier]
    assert "payment_ref: blocks the publication" in counter.said


def test_a_planted_number_is_refused_dropped_and_then_published(
    permits: Path, portal: Path, make_counter: MakeCounter, wait: Wait
) -> None:
    counter = make_counter()
    wait(lambda: counter.titles == ["Permits"])
    counter.type("publishCoordinator", "B. Coordinator")
    counter.tick("Permits")
    counter.press_and_wait("publishPublish")
    assert counter.row("Permits").report.state is State.REFUSED
    assert "ssn_note: blocks the publication" in counter.said
    assert "values: 3" in counter.said
    assert not any(number in counter.said for number in SOCIAL_SECURITY_NUMBERS)
    assert not portal.exists()

    for field in [found.field for found in counter.row("Permits").report.findings]:
        counter.press(f"remedy_drop_{field}")
        wait(lambda field=field: field in remedied(counter.row("Permits")))
    # The last remedy starts another preview by itself.
    wait(lambda: not counter.row("Permits").is_stale and not counter.office.tasks.running, 60)
    assert counter.row("Permits").screening is Screening.PASSED
    # What else is said of a field stays.
    assert counter.row("Permits").dataset.metadata.fields[1].description == "Who applied"

    counter.press_and_wait("publishPublish")
    assert counter.row("Permits").report.state is State.PUBLISHED
    published = (portal / "dataset" / "permits" / "latest" / "permits.csv").read_text()
    assert "P-2" in published
    assert not any(number in published for number in SOCIAL_SECURITY_NUMBERS)


def remedied(row: DatasetRow) -> set[str]:
    return {field.name for field in row.dataset.metadata.fields if field.remedy}


def test_a_dataset_is_withdrawn_with_a_reason_given_in_place(counter: Counter, portal: Path) -> None:
    counter.type("publishCoordinator", "B. Coordinator")
    counter.tick("Creeks (sample)")
    counter.press_and_wait("publishPublish")
    counter.wait(lambda: counter.button("withdrawBegin") is not None)
    counter.press("withdrawBegin")
    assert not counter.button("withdrawConfirm").isEnabled()
    QTest.keyClick(counter.page.findChild(QLineEdit, "withdrawReason"), Qt.Key.Key_Escape)
    assert not counter.button("withdrawConfirm").isVisible()
    counter.press("withdrawBegin")
    counter.type("withdrawReason", "Surveyed anew.")
    QTest.keyClick(counter.page.findChild(QLineEdit, "withdrawReason"), Qt.Key.Key_Return)
    counter.wait(lambda: counter.row("Creeks (sample)").record.last_withdrawn != "", 60)
    assert "Surveyed anew." in (portal / "dataset" / "creeks-sample" / "index.html").read_text()
    assert not counter.row("Creeks (sample)").is_due
    # What was said of its publication holds no more.
    assert counter.row("Creeks (sample)").report is None


def test_an_empty_register_says_what_to_do(
    empty_register: Path, portal: Path, make_counter: MakeCounter
) -> None:
    counter = make_counter()
    assert "Classify a layer" in counter.said


def test_nothing_open_says_so_and_offers_the_others(
    permits: Path, empty_register: Path, portal: Path, office: Office, make_counter: MakeCounter, wait: Wait
) -> None:
    request = {"LAYER": f"{permits}|layername=permits", "ACCESS": "licensed", "REGISTER": str(empty_register)}
    office.engine.call("classify", request).result(60)
    counter = make_counter()
    assert "No dataset is open yet" in counter.said
    counter.press("noticeButton")
    assert counter.titles == ["permits"]


def test_a_register_that_cannot_be_read_is_said_in_place_and_asked_again(
    tmp_path: Path, empty_register: Path, portal: Path, make_counter: MakeCounter, wait: Wait
) -> None:
    empty_register.write_text("not a database at all, but long enough to look at" * 40)
    counter = make_counter()
    assert "register.gpkg cannot be used" in counter.said
    empty_register.unlink()
    counter.press("noticeButton")
    wait(lambda: "Classify a layer" in counter.said)


def test_no_portal_is_said_at_the_button(register: Path, make_counter: MakeCounter, wait: Wait) -> None:
    counter = make_counter()
    wait(lambda: len(counter.titles) == 8)
    counter.tick("Parks (sample)")
    assert not counter.button("publishPreview").isEnabled()
    assert counter.button("publishPreview").toolTip() == "Choose the portal's folder."


def test_a_run_that_fails_as_a_whole_is_told_in_the_message_bar(
    counter: Counter, window: Window, tmp_path: Path
) -> None:
    counter.page.findChild(QgsFileWidget, "publishPortal").setFilePath(
        str(tmp_path / "no" / "such" / "place")
    )
    counter.tick("Parks (sample)")
    counter.press_and_wait("publishPreview")
    (message,) = window.messages
    assert "does not exist" in message
    assert counter.row("Parks (sample)").report is None


def test_the_page_is_usable_at_320_pixels(counter: Counter) -> None:
    counter.page.resize(320, 700)
    QTest.qWait(50)
    assert counter.page.minimumSizeHint().width() <= 320
    assert counter.view.is_folded
    assert counter.view.horizontalScrollBar().maximum() == 0
    counter.page.resize(1300, 700)
    QTest.qWait(50)
    assert not counter.view.is_folded


def test_what_has_no_text_has_a_name(counter: Counter) -> None:
    for name in ("publishTable", "publishFilter", "publishOpenPortal"):
        assert counter.page.findChild(QWidget, name).accessibleName()
    assert counter.page.findChild(QgsFileWidget, "publishPortal").lineEdit().accessibleName()
