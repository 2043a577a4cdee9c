"""The map of the licensed area: a vector drawing that needs no colour to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import FILL_EVEN_ODD, Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from .area_picture import AreaPicture, Bounds, Point, Ring, SectionOutline, find_bounds
from .fonts import REGULAR, SEMIBOLD, printable
from .map_furniture import STRIP_HEIGHT, draw_strip
from .map_labels import place_labels
from .styles import INK, MUTED, RULE

AREA_FILL = HexColor(0xC6D5E4)
METRES_A_MILE = 1609.344
LEFT_EDGE = 18.0
UPPER_EDGE = 16.0
LEAST_HEIGHT = 180.0
# A common quote fits two pages; an area larger than a township needs the height for the labels of its sections.
GREATEST_HEIGHT = 204.0
GREATEST_HEIGHT_OF_LARGE_AREA = 264.0
TOWNSHIP_METRES = 6 * METRES_A_MILE
# So much of the neighbourhood is shown on every side: enough of the sections around to know where one is.
SURROUNDINGS_METRES = 0.55 * METRES_A_MILE
SURROUNDINGS_SHARE = 0.06
# Points nearer to the last one drawn than this are left out: no printer shows them.
FINEST_POINTS = 0.15


@dataclass(frozen=True)
class Sheet:
    """How metres become points on paper: `scale` points a metre, `west` and `south` the metres at the lower left of
    the `frame` (least x, least y, greatest x, greatest y, in points)."""

    scale: float
    west: float
    south: float
    frame: Bounds

    def place(self, point: Point) -> Point:
        return (
            self.frame[0] + (point[0] - self.west) * self.scale,
            self.frame[1] + (point[1] - self.south) * self.scale,
        )

    def place_rings(self, rings: Iterable[Ring]) -> tuple[Ring, ...]:
        return tuple(tuple(self.place(point) for point in ring) for ring in rings)


class AreaMap(Flowable):
    """The picture at the given width in points; as high as the area's shape asks for, within limits."""

    def __init__(self, picture: AreaPicture, width: float) -> None:
        super().__init__()
        self.width = width
        self._picture = picture
        self._sheet = lay_out(picture, width)
        self.height = self._sheet.frame[3] + UPPER_EDGE

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        sections = _visible_sections(self._picture, self._sheet)
        area = self._sheet.place_rings(self._picture.area)
        self._draw_ground(area, sections)
        for label in place_labels(sections, self._sheet.frame):
            self.canv.setFillColor(INK if label.strong else MUTED)
            self.canv.setFont(SEMIBOLD if label.strong else REGULAR, label.size)
            self.canv.drawCentredString(label.x, label.baseline, printable(label.text))
        _draw_edges(self.canv, sections, self._sheet.frame)
        draw_strip(
            self.canv, self.width, self._sheet.scale * METRES_A_MILE, AREA_FILL, with_sections=bool(sections)
        )

    def _draw_ground(self, area: tuple[Ring, ...], sections: list[SectionOutline]) -> None:
        left, bottom, right, top = self._sheet.frame
        self.canv.saveState()
        border = self.canv.beginPath()
        border.rect(left, bottom, right - left, top - bottom)
        self.canv.clipPath(border, stroke=0)
        _draw_rings(self.canv, area, fill=AREA_FILL)
        for section in sorted(sections, key=lambda section: section.inside):
            _draw_rings(self.canv, section.rings, line=MUTED if section.inside else RULE, thickness=0.5)
        _draw_rings(self.canv, area, line=INK, thickness=1.5)
        self.canv.restoreState()
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.7)
        self.canv.rect(left, bottom, right - left, top - bottom)


def lay_out(picture: AreaPicture, width: float) -> Sheet:
    """Fit the area and some of what surrounds it into a frame of this width."""
    west, south, east, north = find_bounds(picture.area)
    margin = SURROUNDINGS_SHARE * max(east - west, north - south)
    if picture.sections:
        margin = max(margin, SURROUNDINGS_METRES)
    shown_width, shown_height = east - west + 2 * margin, north - south + 2 * margin
    frame_width = width - LEFT_EDGE
    is_large = max(east - west, north - south) > TOWNSHIP_METRES
    greatest = GREATEST_HEIGHT_OF_LARGE_AREA if is_large else GREATEST_HEIGHT
    frame_height = min(max(frame_width * shown_height / shown_width, LEAST_HEIGHT), greatest)
    scale = min(frame_width / shown_width, frame_height / shown_height)
    return Sheet(
        scale=scale,
        west=(west + east) / 2 - frame_width / scale / 2,
        south=(south + north) / 2 - frame_height / scale / 2,
        frame=(LEFT_EDGE, STRIP_HEIGHT, width, STRIP_HEIGHT + frame_height),
    )


def _visible_sections(picture: AreaPicture, sheet: Sheet) -> list[SectionOutline]:
    """The sections of which something lies within the frame, their rings on paper."""
    left, bottom, right, top = sheet.frame
    visible = []
    for section in picture.sections:
        rings = sheet.place_rings(section.rings)
        least_x, least_y, greatest_x, greatest_y = find_bounds(rings)
        if least_x < right and greatest_x > left and least_y < top and greatest_y > bottom:
            visible.append(
                SectionOutline(section.label, section.township, section.range, rings, section.inside)
            )
    return visible


def _draw_rings(
    canvas: Canvas,
    rings: tuple[Ring, ...],
    *,
    fill: Color | None = None,
    line: Color | None = None,
    thickness: float = 0,
) -> None:
    path = canvas.beginPath()
    for ring in rings:
        _add_ring(path, ring)
    if fill is not None:
        canvas.setFillColor(fill)
    if line is not None:
        canvas.setStrokeColor(line)
        canvas.setLineWidth(thickness)
        canvas.setLineJoin(1)
    canvas.drawPath(path, stroke=int(line is not None), fill=int(fill is not None), fillMode=FILL_EVEN_ODD)


def _add_ring(path: PDFPathObject, ring: Ring) -> None:
    drawn_x, drawn_y = ring[0]
    path.moveTo(drawn_x, drawn_y)
    for x, y in ring[1:]:
        if abs(x - drawn_x) + abs(y - drawn_y) >= FINEST_POINTS:
            path.lineTo(x, y)
            drawn_x, drawn_y = x, y
    path.close()


def _draw_edges(canvas: Canvas, sections: list[SectionOutline], frame: Bounds) -> None:
    """Write the townships along the left edge and the ranges along the upper one, with a tick where each ends."""
    left, bottom, right, top = frame
    canvas.setFillColor(INK)
    canvas.setStrokeColor(INK)
    canvas.setFont(SEMIBOLD, 8.5)
    for text, low, high in _spans(sections, lambda section: section.township, (bottom, top), axis=1):
        canvas.line(left - 5, low, left, low)
        canvas.line(left - 5, high, left, high)
        if high - low > canvas.stringWidth(text, SEMIBOLD, 8.5):
            canvas.saveState()
            canvas.translate(left - 6, (low + high) / 2)
            canvas.rotate(90)
            canvas.drawCentredString(0, 0, text)
            canvas.restoreState()
    for text, low, high in _spans(sections, lambda section: section.range, (left, right), axis=0):
        canvas.line(low, top, low, top + 5)
        canvas.line(high, top, high, top + 5)
        if high - low > canvas.stringWidth(text, SEMIBOLD, 8.5):
            canvas.drawCentredString((low + high) / 2, top + 5, text)


def _spans(
    sections: list[SectionOutline],
    name: Callable[[SectionOutline], str],
    limits: tuple[float, float],
    axis: int,
) -> list[tuple[str, float, float]]:
    """Each name with the stretch of the frame's edge that its sections cover."""
    spans: dict[str, tuple[float, float]] = {}
    for section in sections:
        bounds = find_bounds(section.rings)
        low, high = max(bounds[axis], limits[0]), min(bounds[axis + 2], limits[1])
        known = spans.get(name(section), (low, high))
        spans[name(section)] = min(low, known[0]), max(high, known[1])
    return [(printable(text), low, high) for text, (low, high) in sorted(spans.items()) if text]
