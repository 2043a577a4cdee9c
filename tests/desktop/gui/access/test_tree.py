"""The sign beside each layer in the tree."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerMetadata, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.gui import QgsLayerTreeViewIndicator
from qgis.PyQt.QtCore import QModelIndex

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.gui.access.display import AccessDisplay
from independence_opendata_plugin.desktop.gui.access.page import AccessPage
from independence_opendata_plugin.desktop.gui.catalog import CatalogState
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.layer_metadata import say_access
from independence_opendata_plugin.opendata.dataset import AccessClass

from ..conftest import CITY, Wait
from ..window import Window
from .conftest import OpenTable, Properties


def signs(window: Window, layer: QgsVectorLayer) -> list[QgsLayerTreeViewIndicator]:
    """The indicators beside a layer."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer)
    return window.tree.indicators(node)


def told(window: Window, layer: QgsVectorLayer) -> str:
    """What the one indicator beside a layer says."""
    return "".join(sign.toolTip() for sign in signs(window, layer))


def test_each_layer_shows_its_class(
    display: AccessDisplay, window: Window, office: Office, open_table: OpenTable, wait: Wait
) -> None:
    parks, mains, pumps = map(open_table, ("parks", "water_mains", "pump_station_codes"))
    wait(lambda: office.catalog.state is CatalogState.READ)
    assert "Access class: open." in told(window, parks)
    assert "Access class: licensed." in told(window, mains)
    assert "Access class: closed under RSMo 610.021" in told(window, pumps)
    assert "Decided by Sample Open Data Coordinator" in told(window, parks)


def test_what_nobody_has_classified_says_so(
    display: AccessDisplay, window: Window, office: Office, new_lots: QgsVectorLayer, wait: Wait
) -> None:
    wait(lambda: office.catalog.state is CatalogState.READ)
    assert "Not classified" in told(window, new_lots)


def test_a_raster_in_a_file_has_a_class_and_a_map_service_has_none(
    display: AccessDisplay, window: Window, office: Office, wait: Wait
) -> None:
    photo = QgsRasterLayer(str(CITY / "orthophoto.tif"), "Orthophoto")
    service = QgsRasterLayer("type=xyz&url=https://example.org/{z}/{x}/{y}.png", "Tiles", "wms")
    QgsProject.instance().addMapLayers([photo, service])
    wait(lambda: office.catalog.state is CatalogState.READ)
    assert "Access class: licensed." in told(window, photo)
    assert signs(window, service) == []


def test_a_register_in_a_folder_that_is_not_there_leaves_all_closed_and_says_why(
    display: AccessDisplay, window: Window, office: Office, tmp_path: Path, open_table: OpenTable, wait: Wait
) -> None:
    place = tmp_path / "not there" / "register.gpkg"
    QgsSettings().setValue(settings.REGISTER, str(place))
    parks = open_table("parks")
    wait(lambda: office.catalog.state is CatalogState.READ)
    assert f"there is no register at {place}, and the layer is treated as closed" in told(window, parks)
    assert not place.parent.exists()


def test_a_register_that_cannot_be_read_leaves_all_closed_and_says_why(
    display: AccessDisplay, window: Window, office: Office, register: Path, open_table: OpenTable, wait: Wait
) -> None:
    register.write_text("not a database at all, but long enough to look at" * 40)
    parks = open_table("parks")
    wait(lambda: office.catalog.state is CatalogState.UNREACHABLE)
    assert "The register cannot be asked, so the layer is treated as closed." in told(window, parks)
    assert str(office.catalog.problem) in told(window, parks)


def test_a_project_that_says_otherwise_loses_visibly(
    display: AccessDisplay, window: Window, office: Office, open_table: OpenTable, wait: Wait
) -> None:
    mains = open_table("water_mains")
    wait(lambda: office.catalog.state is CatalogState.READ)
    own = QgsLayerMetadata()
    own.setConstraints([QgsLayerMetadata.Constraint("open", "access")])

    mains.setMetadata(own)

    wait(lambda: "The project says open; the register's decision of" in told(window, mains))
    say_access(mains, AccessClass.LICENSED)
    wait(lambda: "The project says" not in told(window, mains))


def test_a_moved_layer_keeps_its_sign_and_a_removed_one_takes_it_along(
    display: AccessDisplay, window: Window, office: Office, open_table: OpenTable, wait: Wait
) -> None:
    parks = open_table("parks")
    wait(lambda: office.catalog.state is CatalogState.READ)
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(parks)
    root.addGroup("Open").addChildNode(node.clone())
    root.removeChildNode(node)
    wait(lambda: "Access class: open." in told(window, parks))

    QgsProject.instance().removeMapLayer(parks)

    assert root.findLayers() == []
    streets = open_table("streets")
    wait(lambda: len(signs(window, streets)) == 1)


def test_a_project_that_is_closed_and_opened_again_shows_its_signs(
    display: AccessDisplay,
    window: Window,
    office: Office,
    open_table: OpenTable,
    tmp_path: Path,
    wait: Wait,
) -> None:
    open_table("parks")
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "city.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "city.qgz"))
    (parks,) = project.mapLayers().values()
    wait(lambda: "Access class: open." in told(window, parks))


def test_a_click_on_the_sign_opens_the_layer_s_page(
    display: AccessDisplay,
    window: Window,
    properties: Properties,
    open_table: OpenTable,
    wait: Wait,
) -> None:
    parks = open_table("parks")
    wait(lambda: bool(signs(window, parks)))
    (sign,) = signs(window, parks)
    sign.clicked.emit(QModelIndex())
    assert isinstance(properties.page, AccessPage)
    assert properties.page.isVisible()


def test_nothing_is_left_after_removal(
    office: Office,
    register: Path,
    window: Window,
    open_table: OpenTable,
    pages_shown: list[str],
    wait: Wait,
) -> None:
    display = AccessDisplay(office, pages_shown.append)
    parks = open_table("parks")
    wait(lambda: bool(signs(window, parks)))
    assert window.leftovers

    display.remove()

    assert window.leftovers == []
    assert signs(window, parks) == []
    open_table("streets")
    office.catalog.changed.emit()
    assert [
        sign for layer in QgsProject.instance().mapLayers().values() for sign in signs(window, layer)
    ] == []


def test_removal_before_there_was_any_layer(office: Office, window: Window, pages_shown: list[str]) -> None:
    AccessDisplay(office, pages_shown.append).remove()
    assert window.leftovers == []
