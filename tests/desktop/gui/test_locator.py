"""`sec 49N 32W 14` in the locator bar, searched by QGIS's own locator in its own thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLocator,
    QgsLocatorContext,
    QgsLocatorResult,
    QgsProject,
    QgsVectorLayer,
)

from independence_opendata_plugin.desktop.gui.locator import SectionLocator
from independence_opendata_plugin.desktop.gui.office import Office

from .conftest import Wait
from .window import Window

Search = Callable[[str], list[QgsLocatorResult]]


@pytest.fixture
def locator(window: Window, office: Office) -> Iterator[QgsLocator]:
    """QGIS's locator with the filter that the plugin gave the window."""
    part = SectionLocator(office)
    (section_filter,) = window.locator_filters
    locator = QgsLocator()
    locator.registerFilter(section_filter)
    yield locator
    locator.cancel()
    locator.deregisterFilter(section_filter)
    part.remove()


@pytest.fixture
def search(locator: QgsLocator, wait: Wait) -> Search:
    """What the locator lists for a text, once its threads are done."""

    def ask(text: str) -> list[QgsLocatorResult]:
        found: list[QgsLocatorResult] = []
        finished: list[bool] = []
        # A signal hands over what lives no longer than the call.
        keep = locator.foundResult.connect(lambda result: found.append(QgsLocatorResult(result)))
        end = locator.finished.connect(lambda: finished.append(True))
        locator.fetchResults(text, QgsLocatorContext())
        wait(lambda: bool(finished))
        locator.foundResult.disconnect(keep)
        locator.finished.disconnect(end)
        return found

    return ask


@pytest.fixture
def read(office: Office, sections: QgsVectorLayer, wait: Wait) -> QgsVectorLayer:
    """The sample city's sections, read into the index: townships 48 to 50 N, ranges 31 to 34 W."""
    wait(lambda: office.section_layer.index is not None)
    return sections


def names_of(results: list[QgsLocatorResult]) -> list[str]:
    return [result.displayString for result in results]


@pytest.mark.usefixtures("read")
@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("sec 49N 32W 14", "T49N R32W Sec. 14"),
        ("sec 49 32 14", "T49N R32W Sec. 14"),
        ("sec T49N R32W 12-1", "the description"),
        ("sec t49n r32w 1-3, 14", "T49N R32W Sec. 1-3, 14"),
        ("49N 32W 14", "T49N R32W Sec. 14"),
    ],
)
def test_a_description_finds_one_line_for_all_its_sections(search: Search, text: str, line: str) -> None:
    (shown,) = names_of(search(text))
    assert shown.startswith(line)


@pytest.mark.usefixtures("read")
@pytest.mark.parametrize("text", ["parcels", "49 32 14", "T49N"])
def test_what_is_no_description_is_left_to_the_other_filters(search: Search, text: str) -> None:
    assert search(text) == []


@pytest.mark.usefixtures("read")
def test_a_section_that_the_layer_has_not_is_named_with_what_to_do(search: Search) -> None:
    (result,) = search("sec 12N 3W 14")
    assert "T12N R3W Sec. 14" in result.displayString
    assert "choose the section layer that covers them" in result.description


def test_without_a_section_layer_the_line_says_so(
    search: Search, window: Window, locator: QgsLocator
) -> None:
    (result,) = search("sec 49N 32W 14")
    assert "no section layer" in result.displayString
    window.locator_filters[0].triggerResult(result)
    assert any("no section layer" in message for message in window.messages)


def test_choosing_the_line_zooms_to_the_section_and_selects_it(
    search: Search, window: Window, office: Office, read: QgsVectorLayer
) -> None:
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    (result,) = search("sec 49N 32W 13-14")

    result.filter.triggerResult(result)

    chosen = {feature["label"] for feature in read.selectedFeatures()}
    assert chosen == {"T49N R32W Sec. 13", "T49N R32W Sec. 14"}
    extent = window.canvas.extent()
    # Two sections side by side are two miles wide: 3,219 m, or 0.0373 degrees at 39 degrees north.
    assert 0.0373 <= extent.width() <= 0.09
    assert -94.6 < extent.center().x() < -94.2
    assert 38.9 < extent.center().y() < 39.3


def test_a_layer_that_went_away_since_the_search_is_told(
    search: Search, window: Window, read: QgsVectorLayer
) -> None:
    (result,) = search("sec 49N 32W 14")
    QgsProject.instance().removeMapLayer(read.id())

    window.locator_filters[0].triggerResult(result)

    assert any("no section layer" in message for message in window.messages)


def test_removing_it_leaves_nothing_in_the_locator(window: Window, office: Office) -> None:
    part = SectionLocator(office)
    assert [entry.prefix() for entry in window.locator_filters] == ["sec"]
    part.remove()
    assert window.locator_filters == []
