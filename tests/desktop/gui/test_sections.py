"""The section layer in the window: found, indexed, asked for places and names."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from independence_opendata_plugin.chapter33.legal import parse_description
from independence_opendata_plugin.desktop.gui.office import Office

from .conftest import Wait, read_catalog


def test_the_section_layer_is_found_among_the_project_s_and_read(
    office: Office, sections: QgsVectorLayer, wait: Wait
) -> None:
    wait(lambda: office.section_layer.index is not None)
    index = office.section_layer.index
    assert office.section_layer.layer is sections
    # Twelve townships of 36 sections.
    assert len(index.sections) == 432
    (asked,) = parse_description("T49N R32W Sec. 14")
    (found,) = index.find([asked])
    centre = index.geometry(found).centroid().asPoint()
    assert index.at(centre) == asked


def test_removing_the_layer_forgets_it(office: Office, sections: QgsVectorLayer, wait: Wait) -> None:
    wait(lambda: office.section_layer.index is not None)
    QgsProject.instance().removeMapLayer(sections.id())
    assert office.section_layer.layer is None
    assert office.section_layer.index is None


def test_the_catalog_tells_the_class_of_a_layer(
    office: Office, register: Path, sections: QgsVectorLayer, wait: Wait
) -> None:
    read_catalog(office, wait)
    assert office.catalog.dataset_of(sections).access is not None
