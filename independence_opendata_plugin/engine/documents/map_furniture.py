"""What stands below the map: key, scale bar in miles, north arrow."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from .fonts import REGULAR, SEMIBOLD
from .styles import INK, MUTED, PAPER, RULE

STRIP_HEIGHT = 34.0
BAR_LIMIT = 130.0
_NICE_MILES = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 4, 10, 20, 50, 100)


def draw_strip(
    canvas: Canvas, width: float, points_a_mile: float, fill: Color, *, with_sections: bool
) -> None:
    """Draw key, scale bar and north arrow from x = 0 to `width`, from y = 0 to STRIP_HEIGHT."""
    _draw_key(canvas, fill, with_sections)
    _draw_scale_bar(canvas, width - 60, points_a_mile)
    _draw_north_arrow(canvas, width - 10)


def _draw_key(canvas: Canvas, fill: Color, with_sections: bool) -> None:
    canvas.setFont(REGULAR, 8.5)
    canvas.setFillColor(fill)
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1.5)
    canvas.rect(18, 10, 16, 10, fill=1)
    canvas.setFillColor(INK)
    canvas.drawString(40, 12, "Licensed area")
    if with_sections:
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.7)
        canvas.rect(112, 10, 16, 10)
        canvas.drawString(134, 12, "Section outside of it")


def _draw_scale_bar(canvas: Canvas, right: float, points_a_mile: float) -> None:
    miles = max(
        (value for value in _NICE_MILES if value * points_a_mile <= BAR_LIMIT), default=_NICE_MILES[0]
    )
    length = miles * points_a_mile
    left = right - length
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.7)
    for start, color in ((left, INK), (left + length / 2, PAPER)):
        canvas.setFillColor(color)
        canvas.rect(start, 18, length / 2, 4, fill=1)
    canvas.setFillColor(MUTED)
    canvas.setFont(REGULAR, 8)
    canvas.drawCentredString(left, 8, "0")
    canvas.drawCentredString(left + length / 2, 8, f"{miles / 2:g}")
    canvas.drawCentredString(right, 8, f"{miles:g}")
    unit = "mile" if miles <= 1 else "miles"
    canvas.drawString(right + canvas.stringWidth(f"{miles:g}", REGULAR, 8) / 2 + 3, 8, unit)


def _draw_north_arrow(canvas: Canvas, x: float) -> None:
    canvas.setFillColor(INK)
    arrow = canvas.beginPath()
    arrow.moveTo(x, 26)
    arrow.lineTo(x + 4.5, 13)
    arrow.lineTo(x, 16)
    arrow.lineTo(x - 4.5, 13)
    arrow.close()
    canvas.drawPath(arrow, stroke=0, fill=1)
    canvas.setFont(SEMIBOLD, 8.5)
    canvas.drawCentredString(x, 4, "N")
