"""The page Register, pressed as a person does, with quotes and a license that the real engine made."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle, QgsSettings
from qgis.gui import QgsFileWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from independence_opendata_plugin.chapter33.quote_life import QuoteState
from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.gui.folding_view import FOLD_ROLE, FoldingView
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.gui.register.entries import Entry, Kind, read_entry
from independence_opendata_plugin.desktop.gui.register.page import RegisterPage
from independence_opendata_plugin.desktop.gui.register.table import (
    AMOUNTS,
    ISSUED,
    LICENSEE,
    TOTAL,
    RegisterTable,
)
from independence_opendata_plugin.desktop.gui.register.words import (
    describe_term,
    describe_total,
    describe_volume,
)

from ..conftest import find_test_engine
from .conftest import CITY, Wait
from .window import Window

LAYERS = [f"{CITY / 'city.gpkg'}|layername=parcels"]
ROW = {
    "kind": "quote",
    "number": "Q-2026-0007",
    "state": "issued",
    "licensee": "Kessler & Sons",
    "class": "contracted",
    "sections": "T49N R32W Sec. 1-12, 14",
    "section_count": 13,
    "megabytes": "9.700",
    "volume": "measured",
    "total": "2590.00",
    "issued": "2026-11-22T09:30:00+00:00",
    "valid_until": "2026-12-22",
    "quote_number": None,
    "layers": ["Parcels", "Water mains"],
    "purpose": "Survey",
    "area": "POLYGON((-94.4 39, -94.3 39, -94.3 39.1, -94.4 39))",
    "package_sha256": None,
}


def entry_of(**changes: object) -> Entry:
    return read_entry({**ROW, **changes})


def test_a_row_is_read_with_exact_amounts() -> None:
    entry = entry_of()
    assert (entry.kind, entry.state, entry.total) == (Kind.QUOTE, QuoteState.ISSUED, Decimal("2590.00"))
    assert entry.quote_number == "Q-2026-0007"
    assert describe_total(entry) == "$2,590.00"
    assert describe_volume(entry) == "9.700 MB"
    assert describe_volume(entry_of(volume="estimate")) == "about 9.700 MB"


def test_what_is_not_known_is_no_zero() -> None:
    entry = entry_of(total="unknown", megabytes="unknown")
    assert (entry.total, entry.megabytes) == (None, None)
    assert describe_total(entry) == describe_volume(entry) == "not known"


def test_a_license_says_for_which_quote_it_was_issued() -> None:
    license_ = entry_of(
        kind="license", number="L-2026-0003", state="issued", valid_until=None, quote_number="Q-2026-0007"
    )
    assert describe_term(license_) == "issued for quote Q-2026-0007"


def test_a_narrow_list_says_number_total_state_and_licensee(qgis_app: object) -> None:
    table = RegisterTable()
    table.show_entries((entry_of(),))
    fold = table.index(0, 0).data(FOLD_ROLE)
    assert table.index(0, 0).data() == "Q-2026-0007"
    assert fold.trailing == "$2,590.00"
    assert fold.second.startswith("issued · Kessler & Sons · ")
    assert not fold.icon.isNull()


def test_amounts_stand_at_the_right_and_a_screen_reader_hears_the_whole_row(qgis_app: object) -> None:
    table = RegisterTable()
    table.show_entries((entry_of(),))
    for column in AMOUNTS:
        alignment = table.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
        assert alignment & int(Qt.AlignmentFlag.AlignRight)
    said = table.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Quote, Q-2026-0007, issued, Kessler & Sons" in said


@dataclass(frozen=True)
class Filed:
    """A register with two quotes, one of them licensed, and the delivered package."""

    register: Path
    package: Path


@pytest.fixture(scope="session")
def filed(classified: Path, tmp_path_factory: pytest.TempPathFactory) -> Filed:
    folder = tmp_path_factory.mktemp("filed")
    register, package = folder / "register.gpkg", folder / "package.zip"
    shutil.copy(classified, register)
    engine = EngineClient(find_test_engine)
    common = {"REGISTER": str(register), "LAYERS": LAYERS, "SECTIONS": str(CITY / "sections.gpkg")}
    for name, sections, day in (
        ("Missouri Title Company", "T49N R32W 14", "2026-06-02"),
        ("Kessler & Sons", "T49N R32W 21-22", "2026-11-20"),
    ):
        order = {"CUSTOMER_NAME": name, "CUSTOMER_CLASS": "general", "PURPOSE": "Title search", "AS_OF": day}
        quote = engine.call("quote", {**common, **order, "SECTION_IDS": sections}).result(120)
    engine.call(
        "exportlicensed",
        {
            **{"REGISTER": str(register), "LAYERS": LAYERS, "QUOTE": quote["QUOTE_NUMBER"]},
            **{"FORMATS": ["GPKG"], "CRS": "EPSG:26915", "FORM": "shrink-wrap", "OUTPUT": str(package)},
            "APPROVAL": str(CITY / "approval.json"),
        },
    ).result(120)
    engine.stop()
    return Filed(register, package)


class Counter:
    """A person at the page: types, clicks, reads."""

    def __init__(self, page: RegisterPage, office: Office, wait: Wait) -> None:
        self.page, self.office, self.wait = page, office, wait
        self._is_open = True

    def leave(self) -> None:
        """Close the page, as unloading the plugin does."""
        if self._is_open:
            self.page.close_page()
            self.page.deleteLater()
        self._is_open = False

    @property
    def view(self) -> FoldingView:
        return self.page.findChild(FoldingView, "registerTable")

    @property
    def numbers(self) -> list[str]:
        if not self.view.isVisible():
            return []
        model = self.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def search(self, text: str) -> None:
        line = self.page.findChild(QgsFilterLineEdit, "registerSearch")
        line.clear()
        QTest.keyClicks(line, text)

    def choose(self, number: str) -> None:
        index = self.view.model().index(self.numbers.index(number), 0)
        self.view.scrollTo(index)
        QTest.mouseClick(
            self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.view.visualRect(index).center()
        )

    def press(self, name: str) -> None:
        button = self.page.findChild(QPushButton, name)
        assert button.isVisible() and button.isEnabled(), (name, button.toolTip())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def said(self) -> str:
        """Every text that is on view."""
        labels = (label for label in self.page.findChildren(QLabel) if label.isVisible())
        return "\n".join(label.text() for label in labels)


MakeCounter = Callable[[Path], Counter]


@pytest.fixture
def make_counter(office: Office, wait: Wait) -> Iterator[MakeCounter]:
    counters = []

    def make(register: Path) -> Counter:
        QgsSettings().setValue(settings.REGISTER, str(register))
        page = RegisterPage(office)
        page.resize(420, 900)
        page.show()
        counter = Counter(page, office, wait)
        counters.append(counter)
        wait(lambda: "Reading the register…" not in counter.said)
        return counter

    yield make
    for counter in counters:
        counter.leave()
    QgsSettings().remove(settings.REGISTER)


@pytest.fixture
def counter(filed: Filed, make_counter: MakeCounter) -> Counter:
    return make_counter(filed.register)


class Viewer(QObject):
    """Stands where the system's PDF viewer does."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:  # noqa: A003 - what it does
        self.opened.append(url.toLocalFile())


@pytest.fixture
def viewer() -> Iterator[Viewer]:
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "open")
    yield viewer
    QDesktopServices.unsetUrlHandler("file")


def test_quotes_and_licenses_are_listed_the_newest_first(counter: Counter) -> None:
    assert counter.numbers == ["L-2026-0001", "Q-2026-0002", "Q-2026-0001"]
    assert "3 found" in counter.said


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("kessler", ["L-2026-0001", "Q-2026-0002"]),
        ("Q-2026-0001", ["Q-2026-0001"]),
        ("49N 32W 14", ["Q-2026-0001"]),
        ("49N 32W 22", ["L-2026-0001", "Q-2026-0002"]),
    ],
)
def test_one_line_takes_a_name_a_number_or_a_section(counter: Counter, typed: str, found: list[str]) -> None:
    counter.search(typed)
    counter.wait(lambda: counter.numbers == found)


def test_nothing_found_is_said_in_place_and_the_search_is_cleared_there(counter: Counter) -> None:
    counter.search("nobody")
    counter.wait(lambda: "The register holds nothing that matches." in counter.said)
    counter.press("noticeButton")
    counter.wait(lambda: len(counter.numbers) == 3)


def test_typing_asks_once_when_the_fingers_rest(counter: Counter) -> None:
    asked = QSignalSpy(counter.page._ask_soon.timeout)
    counter.search("kessler")
    counter.wait(lambda: len(counter.numbers) == 2)
    assert len(asked) == 1


def test_a_chosen_row_is_described_and_its_area_flashes(counter: Counter) -> None:
    assert "Choose a quote or license" in counter.said
    counter.choose("Q-2026-0001")
    for text in ("Missouri Title Company (general public)", "T49N R32W Sec. 14", "Title search", "parcels"):
        assert text in counter.said, text
    items_on_map = counter.office.iface.mapCanvas().scene().items()
    assert any("RubberBand" in type(item).__name__ for item in items_on_map)


def test_the_map_goes_to_the_area(counter: Counter) -> None:
    canvas = counter.office.iface.mapCanvas()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:26915"))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:26915"))
    canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    counter.choose("Q-2026-0001")
    counter.press("registerZoom")
    # A section is a mile wide; QGIS leaves a margin around it.
    assert 1600 < min(canvas.extent().width(), canvas.extent().height()) < 4000


def test_its_area_is_offered_to_the_page_that_prices(counter: Counter) -> None:
    wanted = QSignalSpy(counter.page.area_wanted)
    counter.choose("Q-2026-0001")
    counter.press("registerUseArea")
    ((wkt,),) = list(wanted)
    bounds = QgsGeometry.fromWkt(wkt).boundingBox()
    # A mile is 0.0145 degrees of latitude.
    assert bounds.height() == pytest.approx(0.0145, abs=0.001)


def test_its_number_is_copied(counter: Counter) -> None:
    counter.choose("L-2026-0001")
    counter.press("registerCopy")
    assert QGuiApplication.clipboard().text() == "L-2026-0001"


@pytest.mark.parametrize("how", ["button", "return", "double click"])
def test_the_quote_is_printed_again_and_opened(
    counter: Counter, viewer: Viewer, wait: Wait, how: str
) -> None:
    counter.choose("L-2026-0001")
    if how == "button":
        counter.press("registerPdf")
    elif how == "return":
        QTest.keyClick(counter.view, Qt.Key.Key_Return)
    else:
        place = counter.view.visualRect(counter.view.currentIndex()).center()
        QTest.mouseDClick(counter.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    # A license is opened by the quote that it was priced by.
    wait(lambda: [Path(file).name for file in viewer.opened] == ["Q-2026-0002.pdf"], 60)
    assert Path(viewer.opened[0]).read_bytes().startswith(b"%PDF")
    # It names a licensee: nothing of it stays behind.
    counter.leave()
    assert not Path(viewer.opened[0]).exists()


def test_columns_are_sorted_by_their_values(counter: Counter) -> None:
    counter.page.resize(1300, 900)
    QTest.qWait(50)
    header = counter.view.header()
    for column in (TOTAL, ISSUED, LICENSEE):
        place = header.sectionViewportPosition(column) + 10
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 5))
        proxy = counter.view.model()
        shown = [
            counter.page._table.entries[proxy.mapToSource(proxy.index(row, 0)).row()]
            for row in range(proxy.rowCount())
        ]
        keys = {
            TOTAL: [entry.total for entry in shown],
            ISSUED: [entry.issued for entry in shown],
            LICENSEE: [entry.licensee for entry in shown],
        }[column]
        assert keys == sorted(keys) or keys == sorted(keys, reverse=True)


def test_a_package_is_verified_in_words(
    counter: Counter, filed: Filed, window: Window, tmp_path: Path
) -> None:
    assert not counter.page.findChild(QPushButton, "registerVerify").isEnabled()
    counter.page.findChild(QgsFileWidget, "registerPackage").setFilePath(str(filed.package))
    counter.press("registerVerify")
    counter.wait(lambda: window.messages, 60)
    assert "package.zip is whole" in window.messages[0]

    altered = tmp_path / "altered.zip"
    shutil.copy(filed.package, altered)
    with zipfile.ZipFile(altered, "a") as archive:
        archive.writestr("extra.txt", "not delivered by anybody")
    counter.page.findChild(QgsFileWidget, "registerPackage").setFilePath(str(altered))
    counter.press("registerVerify")
    counter.wait(lambda: len(window.messages) == 2, 60)
    told = next(message for message in window.messages if "altered.zip" in message)
    assert "is not as it was delivered" in told
    assert "extra.txt" in told


def test_the_list_is_read_again_when_a_run_has_ended(
    counter: Counter, filed: Filed, tmp_path: Path, wait: Wait
) -> None:
    counter.choose("Q-2026-0001")
    copy = tmp_path / "register.gpkg"
    shutil.copy(filed.register, copy)
    QgsSettings().setValue(settings.REGISTER, str(copy))
    order = {
        "SECTIONS": str(CITY / "sections.gpkg"),
        "AREA": str(CITY / "sections.gpkg"),
        "LAYERS": LAYERS,
        "CUSTOMER_NAME": "Newcomer",
        "CUSTOMER_CLASS": "general",
        "ESTIMATE": True,
    }
    counter.office.tasks.run("quote", order, "Quote", lambda _: None, counter.office.messages.tell_of_failure)
    wait(lambda: "Q-2026-0003" in counter.numbers, 120)
    # What was looked at stays chosen.
    assert counter.page.chosen.number == "Q-2026-0001"


def test_an_empty_and_a_missing_register_say_where_the_first_quote_comes_from(
    classified: Path, tmp_path: Path, make_counter: MakeCounter
) -> None:
    assert "The page License makes the first one." in make_counter(classified).said
    assert (
        f"There is no register at {tmp_path / 'none.gpkg'} yet." in make_counter(tmp_path / "none.gpkg").said
    )


def test_a_register_that_cannot_be_read_is_said_in_place(
    filed: Filed, tmp_path: Path, make_counter: MakeCounter, wait: Wait
) -> None:
    broken = tmp_path / "register.gpkg"
    broken.write_text("not a database at all, but long enough to look at" * 40)
    counter = make_counter(broken)
    assert "register.gpkg cannot be used" in counter.said
    shutil.copy(filed.register, broken)
    counter.press("noticeButton")
    wait(lambda: len(counter.numbers) == 3)


def test_the_page_is_usable_at_320_pixels(counter: Counter) -> None:
    counter.choose("L-2026-0001")
    counter.page.resize(320, 700)
    QTest.qWait(50)
    assert counter.page.minimumSizeHint().width() <= 320
    assert counter.view.is_folded
    assert counter.view.horizontalScrollBar().maximum() == 0
    assert counter.page._details.horizontalScrollBar().maximum() == 0


def test_what_has_no_text_has_a_name(counter: Counter) -> None:
    for name in ("registerTable", "registerSearch"):
        assert counter.page.findChild(QWidget, name).accessibleName()
    assert counter.page.findChild(QgsFileWidget, "registerPackage").lineEdit().accessibleName()
