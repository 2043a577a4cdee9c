"""A whole license by mouse and keyboard: four sections, every licensed layer, quote, package."""

from __future__ import annotations

import driver
from qgis.core import QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import Qt

from independence_opendata_plugin.chapter33.legal import parse_description

SECTIONS = "T49N R32W 15-16, 21-22"


def license_four_sections(hands: driver.Driver) -> dict[str, object]:
    hands.click_action("independenceToggleDock")
    office = hands.plugin._interface.office
    hands.wait(lambda: office.section_layer.index is not None, "the sections are read")
    pick_sections(hands)
    hands.picture("area")
    hands.click("tickAllLayers")
    hands.type("licenseeName", "Sample Prairie Engineering, Inc.")
    hands.choose("licenseeClass", "general")
    hands.type("licensePurpose", "Design of a sample storm drain")
    hands.wait(lambda: "<i>" not in hands.find("orderTotal").text(), "the megabytes are measured")
    figures, total = hands.find("orderFigures").text(), hands.find("orderTotal").text()
    hands.find("feePart")
    hands.picture("fee")
    hands.type_file("deliverFolder", str(driver.OUT))
    hands.click("quoteButton")
    hands.wait(lambda: "Q-2" in hands.messages(), "the quote is there", 120)
    hands.picture("quote")
    hands.click("exportButton")
    hands.wait(lambda: "L-2" in hands.messages(), "the license is there", 120)
    hands.picture("license")
    return {"figures": figures, "total": total, "messages": hands.messages()}


def pick_sections(hands: driver.Driver) -> None:
    """Click the four sections on the map, one after the other."""
    index = hands.plugin._interface.office.section_layer.index
    canvas = hands.iface.mapCanvas()
    to_map = QgsCoordinateTransform(index.crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    wanted = index.find(parse_description(SECTIONS))
    canvas.setExtent(to_map.transformBoundingBox(index.union(wanted).boundingBox()))
    canvas.zoomScale(canvas.scale() * 1.6)
    hands.wait(lambda: not canvas.isDrawing(), "the map is drawn")
    hands.click("areaToolSectionButton")
    for section in wanted:
        place = to_map.transform(index.geometry(section).centroid().asPoint())
        hands.click_map(place.x(), place.y(), Qt.KeyboardModifier.ShiftModifier)
    hands.wait(lambda: hands.find("areaFacts").text().startswith("4 "), "four sections are picked", 5)


driver.run(license_four_sections)
