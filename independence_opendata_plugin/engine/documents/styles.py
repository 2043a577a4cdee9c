"""Page measures, colours, paragraph and table styles of every document. Lengths are in points (1/72 inch)."""

from __future__ import annotations

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import TableStyle

from .fonts import BOLD, REGULAR, SEMIBOLD, register_fonts

register_fonts()

PAGE_WIDTH, PAGE_HEIGHT = letter
MARGIN = 60.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN

# Each pair of text and ground keeps a contrast of 7 to 1 or better, and stays apart when printed in black and white.
INK = HexColor(0x1B1F24)
MUTED = HexColor(0x47505C)
BAND = HexColor(0x1D3A57)
TINT = HexColor(0xEEF2F6)
RULE = HexColor(0xB4BDC7)
PAPER = white
WATERMARK = HexColor(0x8A1C1C)

BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=10, leading=14, textColor=INK, splitLongWords=True)
SMALL = ParagraphStyle("small", BODY, fontSize=8.5, leading=11.5, textColor=MUTED)
FIGURE = ParagraphStyle("figure", BODY, alignment=TA_RIGHT)
STRONG = ParagraphStyle("strong", BODY, fontName=SEMIBOLD)
STRONG_FIGURE = ParagraphStyle("strong figure", STRONG, alignment=TA_RIGHT)
FACT_LABEL = ParagraphStyle("fact label", SMALL, fontSize=9, leading=14)
COLUMN_HEAD = ParagraphStyle("column head", SMALL, fontName=SEMIBOLD, textColor=INK)
COLUMN_HEAD_FIGURE = ParagraphStyle("column head figure", COLUMN_HEAD, alignment=TA_RIGHT)
TITLE = ParagraphStyle("title", BODY, fontName=SEMIBOLD, fontSize=21, leading=26)
SUBTITLE = ParagraphStyle("subtitle", BODY, fontSize=12, leading=16, textColor=MUTED)
HEADING = ParagraphStyle(
    "heading", BODY, fontName=SEMIBOLD, fontSize=13, leading=17, spaceBefore=18, spaceAfter=5
)
CLAUSE_HEADING = ParagraphStyle("clause heading", STRONG, fontSize=10.5)
TOTAL_LABEL = ParagraphStyle("total label", STRONG, fontSize=12, leading=16)
TOTAL = ParagraphStyle("total", BODY, fontName=BOLD, fontSize=20, leading=25, alignment=TA_RIGHT)
TOTAL_UNKNOWN = ParagraphStyle("total unknown", STRONG, alignment=TA_RIGHT)
NOTICE = ParagraphStyle("notice", STRONG, fontSize=10.5, leading=14.5)

GAP = 6.0
# A heading stands at the foot of a page only with so much of its text below it.
HEADING_ROOM = 120.0
CLAUSE_ROOM = 66.0

# A table names the font of its cells even where they hold paragraphs: the default one would not be embedded.
_FONT = ("FONTNAME", (0, 0), (-1, -1), REGULAR)

LISTING = TableStyle(
    [
        _FONT,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ("LEFTPADDING", (0, 0), (-1, -1), 6),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
    ]
)
FACTS = TableStyle(
    [
        _FONT,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
    ]
)
BOX = TableStyle(
    [
        _FONT,
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BOX", (0, 0), (-1, -1), 1.2, INK),
        ("BACKGROUND", (0, 0), (-1, -1), TINT),
        ("TOPPADDING", (0, 0), (-1, -1), 10),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 11),
        ("LEFTPADDING", (0, 0), (-1, -1), 14),
        ("RIGHTPADDING", (0, 0), (-1, -1), 14),
    ]
)
