"""How each layer of the sample city's project is drawn and labelled. Runs in QGIS's own Python."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    Qgis,
    QgsBilinearRasterResampler,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMapUnitScale,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .sample_labels import label, label_by_rules, show_labels, text

ZONE_COLORS = {
    "R-A": "#eef1dc",
    "R-6": "#fbf3d5",
    "R-12": "#f8e3ae",
    "R-18": "#efc78c",
    "C-1": "#e9a9a2",
    "C-2": "#f1c4bd",
    "C-3": "#dd9aa0",
    "I-1": "#cfc4dc",
    "P": "#cfe0d3",
}
STREETS = {
    # class: metres wide, least millimetres, fill, casing
    "local": (8.0, 0.10, "#ffffff", "#b9b4ab"),
    "collector": (12.0, 0.35, "#fffdf2", "#a8a296"),
    "arterial": (20.0, 0.75, "#ffe9a8", "#a08a52"),
}
CASING_METRES = 3.0
TOWNSHIP_EDGES = (
    # sections on a township's edge, and the corners of a section (from the southwest) that the edge runs between
    ("section <= 6", 3, 4),
    ("section >= 31", 1, 2),
    ("section in (6, 7, 18, 19, 30, 31)", 4, 1),
    ("section in (1, 12, 13, 24, 25, 36)", 2, 3),
)


def _show_from(layer: QgsMapLayer, scale: float) -> None:
    """Draw the layer only on maps larger than 1:`scale`."""
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(scale)


def _draw(layer: QgsVectorLayer, symbol: QgsSymbol) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def style_sections(layer: QgsVectorLayer) -> None:
    """Section lines, township lines twice as strong; numbers on city maps, townships on smaller ones."""
    root = QgsRuleBasedRenderer.Rule(None)
    line = {"outline_color": "#8a5a3c", "outline_style": "dash", "outline_width": "0.22", "style": "no"}
    root.appendChild(QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple(line), 0, 0, "", "Section line"))
    for condition, start, end in TOWNSHIP_EDGES:
        rule = QgsRuleBasedRenderer.Rule(_edge_symbol(start, end), 0, 0, condition, "Township line")
        root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    number = label('"section"', text(11, "#8a5a3c", bold=True))
    number.placement = Qgis.LabelPlacement.OverPoint
    township = label("'T' || township || 'N R' || range || 'W'", text(13, "#6d4023", bold=True))
    township.geometryGeneratorEnabled = True
    township.geometryGenerator = "start_point(exterior_ring(@geometry))"
    township.geometryGeneratorType = Qgis.GeometryType.Point
    township.placement = Qgis.LabelPlacement.OverPoint
    full = label('"label"', text(10, "#8a5a3c", bold=True))
    label_by_rules(
        layer, [(number, "", 110_000, 15_000), (township, "section = 15", 0, 60_000), (full, "", 15_000, 0)]
    )


def _edge_symbol(start: int, end: int) -> QgsFillSymbol:
    expression = (
        f"make_line(point_n(exterior_ring(@geometry), {start}), point_n(exterior_ring(@geometry), {end}))"
    )
    generator = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": expression})
    generator.setSymbolType(Qgis.SymbolType.Line)
    generator.setSubSymbol(QgsLineSymbol.createSimple({"line_color": "#6d4023", "line_width": "0.55"}))
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, generator)
    return symbol


def style_streets(layer: QgsVectorLayer) -> None:
    """Cased lines as wide as the streets are, never thinner than a hair; arterials above the rest."""
    categories = []
    for level, (street_class, (metres, least, fill, casing)) in enumerate(STREETS.items()):
        symbol = QgsLineSymbol()
        symbol.changeSymbolLayer(0, _stripe(metres + CASING_METRES, least + 0.25, casing, 0))
        symbol.appendSymbolLayer(_stripe(metres, least, fill, level + 1))
        categories.append(QgsRendererCategory(street_class, symbol, street_class.capitalize()))
    renderer = QgsCategorizedSymbolRenderer("class", categories)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    rules = []
    for condition, size, scale in (("class = 'arterial'", 9, 45_000), ("class <> 'arterial'", 7.5, 9_000)):
        name = label('"name"', text(size, "#4a4436"))
        name.placement = Qgis.LabelPlacement.Curved
        name.lineSettings().setPlacementFlags(Qgis.LabelLinePlacementFlag.OnLine)
        name.lineSettings().setMergeLines(True)
        name.repeatDistance = 110.0
        rules.append((name, condition, scale, 0))
    label_by_rules(layer, rules)


def _stripe(metres: float, least_millimetres: float, color: str, level: int) -> QgsSimpleLineSymbolLayer:
    stripe = QgsSimpleLineSymbolLayer(QColor(color), metres)
    stripe.setWidthUnit(Qgis.RenderUnit.MetersInMapUnits)
    limits = QgsMapUnitScale()
    limits.minSizeMMEnabled, limits.minSizeMM = True, least_millimetres
    stripe.setWidthMapUnitScale(limits)
    stripe.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    stripe.setRenderingPass(level)
    return stripe


def style_parcels(layer: QgsVectorLayer) -> None:
    _draw(
        layer,
        QgsFillSymbol.createSimple({"style": "no", "outline_color": "#9c9486", "outline_width": "0.12"}),
    )
    _show_from(layer, 24_000)
    show_labels(
        layer, label("regexp_substr(\"address\", '^(\\\\d+)')", text(6.5, "#6f675a", halo=None)), 2_500
    )


def style_zoning(layer: QgsVectorLayer) -> None:
    categories = []
    for zone, color in ZONE_COLORS.items():
        symbol = QgsFillSymbol.createSimple({"color": color, "outline_style": "no"})
        categories.append(QgsRendererCategory(zone, symbol, zone))
    layer.setRenderer(QgsCategorizedSymbolRenderer("zone", categories))


def style_parks(layer: QgsVectorLayer) -> None:
    _draw(
        layer,
        QgsFillSymbol.createSimple({"color": "#b5d6a0", "outline_color": "#7fae67", "outline_width": "0.15"}),
    )
    name = label("replace(\"name\", ' (sample)', '')", text(8, "#3c6b2a"))
    name.fitInPolygonOnly = True
    show_labels(layer, name, 24_000)


def style_creeks(layer: QgsVectorLayer) -> None:
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, _stripe(11.0, 0.5, "#79b0d4", 0))
    _draw(layer, symbol)
    name = label('"name"', text(9, "#2f6f9f", italic=True))
    name.placement = Qgis.LabelPlacement.Curved
    show_labels(layer, name, 90_000)


def style_council_districts(layer: QgsVectorLayer) -> None:
    outline = {"style": "no", "outline_color": "#7d4fa0", "outline_width": "0.9", "outline_style": "dash dot"}
    _draw(layer, QgsFillSymbol.createSimple(outline))
    show_labels(layer, label("'District ' || \"district\"", text(12, "#7d4fa0", bold=True)), 150_000)


def style_subdivision_plats(layer: QgsVectorLayer) -> None:
    outline = {"color": "255,170,60,25", "outline_color": "#c9791e", "outline_width": "0.4"}
    _draw(layer, QgsFillSymbol.createSimple(outline))
    _show_from(layer, 60_000)
    name = label("replace(\"plat_name\", ' (sample)', '')", text(8, "#8f520d", italic=True))
    show_labels(layer, name, 16_000)


def style_water_mains(layer: QgsVectorLayer) -> None:
    """The wider the pipe, the wider the line."""
    symbol = QgsLineSymbol.createSimple({"line_color": "#1f78b4", "line_width": "0.3"})
    width = QgsProperty.fromExpression('0.15 + 0.04 * "diameter_in"')
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.StrokeWidth, width)
    _draw(layer, symbol)
    _show_from(layer, 40_000)
    pipe = label('"diameter_in" || \'" \' || "material"', text(6.5, "#155a88"))
    pipe.placement = Qgis.LabelPlacement.Curved
    show_labels(layer, pipe, 4_000)


def style_sewer_easements(layer: QgsVectorLayer) -> None:
    _draw(
        layer,
        QgsFillSymbol.createSimple(
            {"color": "#a9764a", "style": "b_diagonal", "outline_color": "#a9764a", "outline_width": "0.12"}
        ),
    )
    _show_from(layer, 12_000)


def style_hydrants(layer: QgsVectorLayer) -> None:
    marker = {
        "name": "pentagon",
        "color": "#d7301f",
        "outline_color": "#7f0000",
        "outline_width": "0.15",
        "size": "2",
    }
    _draw(layer, QgsMarkerSymbol.createSimple(marker))
    _show_from(layer, 16_000)


def style_permits(layer: QgsVectorLayer) -> None:
    marker = {
        "name": "triangle",
        "color": "#f4b400",
        "outline_color": "#7a5a00",
        "outline_width": "0.15",
        "size": "2.4",
    }
    _draw(layer, QgsMarkerSymbol.createSimple(marker))
    _show_from(layer, 40_000)


def style_pump_station_codes(layer: QgsVectorLayer) -> None:
    marker = {
        "name": "square",
        "color": "#4d4d4d",
        "outline_color": "#ffffff",
        "outline_width": "0.3",
        "size": "3",
    }
    _draw(layer, QgsMarkerSymbol.createSimple(marker))
    show_labels(layer, label('"station"', text(7.5, "#4d4d4d")), 24_000)


def style_orthophoto(layer: QgsRasterLayer) -> None:
    """As it is, smoothed between pixels."""
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())
    layer.resampleFilter().setZoomedOutResampler(QgsBilinearRasterResampler())


STYLES: dict[str, Callable[[QgsMapLayer], None]] = {
    "sections": style_sections,
    "parcels": style_parcels,
    "streets": style_streets,
    "water_mains": style_water_mains,
    "sewer_easements": style_sewer_easements,
    "subdivision_plats": style_subdivision_plats,
    "zoning": style_zoning,
    "council_districts": style_council_districts,
    "parks": style_parks,
    "hydrants": style_hydrants,
    "pump_station_codes": style_pump_station_codes,
    "permits": style_permits,
    "creeks": style_creeks,
    "orthophoto": style_orthophoto,
}
