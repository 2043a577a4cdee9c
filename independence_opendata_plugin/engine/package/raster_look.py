"""How the package's QGIS project draws a raster: by the values that were delivered.

Without it QGIS draws what a new project would not: an elevation model in one grey, and the numbers of colours beside
a mask as if the mask were a colour.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # only writes XML

from ..geodata.rasters.cut import CutRaster

COLOURS = ("red", "green", "blue")
STRETCH = "StretchToMinimumMaximum"


def draw_raster(cut: CutRaster) -> ET.Element:
    """The `pipe` element of the raster's layer."""
    pipe = ET.Element("pipe")
    renderer = ET.SubElement(
        pipe, "rasterrenderer", opacity="1", nodataColor="", alphaBand=str(_find_opacity(cut))
    )
    if cut.colours:
        _draw_by_number(renderer, cut)
    elif tuple(band.colour for band in cut.bands[: len(COLOURS)]) == COLOURS:
        _draw_in_colour(renderer, cut)
    else:
        renderer.attrib.update(type="singlebandgray", grayBand="1", gradient="BlackToWhite")
        _stretch(renderer, "contrastEnhancement", cut, 0)
    return pipe


def _find_opacity(cut: CutRaster) -> int:
    """The band that says what is shown; QGIS counts a mask as one more. -1: a value says it."""
    alpha = next((number for number, band in enumerate(cut.bands, 1) if band.colour == "alpha"), None)
    return alpha or (len(cut.bands) + 1 if cut.nodata is None else -1)


def _draw_by_number(renderer: ET.Element, cut: CutRaster) -> None:
    renderer.attrib.update(type="paletted", band="1")
    palette = ET.SubElement(renderer, "colorPalette")
    lowest, highest = cut.ranges[0]
    for value, (red, green, blue, opacity) in sorted(cut.colours.items()):
        if lowest <= value <= highest:
            colour = f"#{red:02x}{green:02x}{blue:02x}"
            ET.SubElement(
                palette, "paletteEntry", value=str(value), label=str(value), color=colour, alpha=str(opacity)
            )


def _draw_in_colour(renderer: ET.Element, cut: CutRaster) -> None:
    renderer.attrib.update(type="multibandcolor", redBand="1", greenBand="2", blueBand="3")
    if cut.data_type != "uint8":
        for index, colour in enumerate(COLOURS):
            _stretch(renderer, f"{colour}ContrastEnhancement", cut, index)


def _stretch(renderer: ET.Element, tag: str, cut: CutRaster, index: int) -> None:
    """From the lowest to the highest value; an image of bytes is shown as it is."""
    lowest, highest = (0, 255) if cut.data_type == "uint8" else cut.ranges[index]
    element = ET.SubElement(renderer, tag)
    for name, text in (("minValue", repr(lowest)), ("maxValue", repr(highest)), ("algorithm", STRETCH)):
        ET.SubElement(element, name).text = text
