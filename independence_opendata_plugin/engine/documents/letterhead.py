"""The page that every document is set on: the city's head, page x of y, document information, the outline."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
)

from ...chapter33.refusal import Refused
from ..files import appearing
from .fonts import BOLD, REGULAR, SEMIBOLD, markup, printable
from .styles import (
    BAND,
    HEADING,
    HEADING_ROOM,
    INK,
    MARGIN,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PAPER,
    RULE,
    TEXT_WIDTH,
    WATERMARK,
)

BAND_HEIGHT = 74.0
RUNNING_HEAD_HEIGHT = 46.0
FOOT_HEIGHT = 56.0
FOOT_GAP = 8.0
WATERMARK_OPACITY = 0.16

Story = Callable[[], Sequence[Flowable]]


@dataclass(frozen=True)
class Letterhead:
    """What stands around the text of one document.

    `city` is the city profile (resources/city.toml). `label` names the document in its running head and foot.
    `created` (aware) is the only time that the file carries. `watermark` is written across every page, and
    `foot_note` in every foot; "" for none.
    """

    city: Mapping[str, Any]
    label: str
    title: str
    subject: str
    created: datetime
    watermark: str = ""
    foot_note: str = ""


class Heading(Paragraph):
    """A heading that is also an entry of the outline, at `level` 0 or 1; its text stands once in a document."""

    def __init__(self, text: str, level: int = 0, style: Any = HEADING, shown: str | None = None) -> None:
        super().__init__(markup(text) if shown is None else shown, style)
        self._entry = printable(text)
        self._level = level

    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self._entry, 0, self.height + 12)
        self.canv.addOutlineEntry(self._entry, self._entry, self._level)
        super().draw()


def section_heading(text: str) -> list[Flowable]:
    """A heading that begins a new page where hardly any of its text would stand below it."""
    return [CondPageBreak(HEADING_ROOM), Heading(text)]


def write_document(letterhead: Letterhead, story: Story, output: Path) -> None:
    """Write the PDF to `output`, whole or not at all; the same letterhead and story give the same bytes.

    `story` makes the flowables anew at each call: the document is set twice, first to learn how many pages it has.
    Raises Refused when the file cannot be written.
    """
    _, pages = _typeset(letterhead, story(), pages=0)
    content, _ = _typeset(letterhead, story(), pages)
    _write_whole(content, output)


def _typeset(letterhead: Letterhead, story: Sequence[Flowable], pages: int) -> tuple[bytes, int]:
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        title=printable(letterhead.title),
        author=printable(letterhead.city["name"]),
        subject=printable(letterhead.subject),
        creator="Independence Open Data",
        lang=letterhead.city.get("language", "en-US"),
        displayDocTitle=True,
        initialFontName=REGULAR,
        invariant=1,
    )
    document.addPageTemplates(_page_templates(letterhead, pages))
    document.build([NextPageTemplate("later"), *story])
    return buffer.getvalue(), document.page


def _page_templates(letterhead: Letterhead, pages: int) -> list[PageTemplate]:
    def begin_first(canvas: Canvas, _: BaseDocTemplate) -> None:
        canvas.setDateFormatter(lambda *_: _pdf_date(letterhead.created))
        _draw_band(canvas, letterhead.city)

    def begin_later(canvas: Canvas, _: BaseDocTemplate) -> None:
        _draw_running_head(canvas, letterhead)

    def end(canvas: Canvas, _: BaseDocTemplate) -> None:
        _draw_foot(canvas, letterhead, pages)
        if letterhead.watermark:
            _draw_watermark(canvas, letterhead.watermark)

    return [
        PageTemplate("first", [_frame(BAND_HEIGHT + 22)], onPage=begin_first, onPageEnd=end),
        PageTemplate("later", [_frame(RUNNING_HEAD_HEIGHT + 16)], onPage=begin_later, onPageEnd=end),
    ]


def _frame(head_height: float) -> Frame:
    height = PAGE_HEIGHT - head_height - FOOT_HEIGHT - FOOT_GAP
    return Frame(
        MARGIN,
        FOOT_HEIGHT + FOOT_GAP,
        TEXT_WIDTH,
        height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _draw_band(canvas: Canvas, city: Mapping[str, Any]) -> None:
    canvas.setFillColor(BAND)
    canvas.rect(0, PAGE_HEIGHT - BAND_HEIGHT, PAGE_WIDTH, BAND_HEIGHT, stroke=0, fill=1)
    canvas.setFillColor(PAPER)
    canvas.setFont(SEMIBOLD, 17)
    canvas.drawString(MARGIN, PAGE_HEIGHT - 37, printable(city["name"]))
    canvas.setFont(REGULAR, 10.5)
    canvas.drawString(MARGIN, PAGE_HEIGHT - 54, printable(city["licensing_office"]))
    for row, line in enumerate(city["address"]):
        canvas.drawRightString(PAGE_WIDTH - MARGIN, PAGE_HEIGHT - 37 - row * 14, printable(line))


def _draw_running_head(canvas: Canvas, letterhead: Letterhead) -> None:
    y = PAGE_HEIGHT - RUNNING_HEAD_HEIGHT
    canvas.setFillColor(MUTED)
    canvas.setFont(REGULAR, 9)
    canvas.drawString(MARGIN, y + 7, printable(letterhead.city["name"]))
    canvas.drawRightString(PAGE_WIDTH - MARGIN, y + 7, printable(letterhead.label))
    _draw_rule(canvas, y)


def _draw_foot(canvas: Canvas, letterhead: Letterhead, pages: int) -> None:
    _draw_rule(canvas, FOOT_HEIGHT)
    canvas.setFillColor(MUTED)
    canvas.setFont(REGULAR, 9)
    canvas.drawString(MARGIN, FOOT_HEIGHT - 15, printable(letterhead.label))
    canvas.drawRightString(PAGE_WIDTH - MARGIN, FOOT_HEIGHT - 15, f"Page {canvas.getPageNumber()} of {pages}")
    canvas.setFillColor(INK)
    canvas.setFont(SEMIBOLD, 9)
    canvas.drawCentredString(PAGE_WIDTH / 2, FOOT_HEIGHT - 15, printable(letterhead.foot_note))


def _draw_rule(canvas: Canvas, y: float) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, y, PAGE_WIDTH - MARGIN, y)


def _draw_watermark(canvas: Canvas, text: str) -> None:
    canvas.saveState()
    canvas.setFillColor(WATERMARK)
    canvas.setFillAlpha(WATERMARK_OPACITY)
    canvas.setFont(BOLD, 170)
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(50)
    canvas.drawCentredString(0, -55, text)
    canvas.restoreState()


def _pdf_date(moment: datetime) -> str:
    """ISO 32000-1, 7.9.4."""
    offset = moment.strftime("%z")
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _write_whole(content: bytes, output: Path) -> None:
    try:
        with appearing({"document": output}) as files:
            files["document"].write_bytes(content)
    except OSError as error:
        raise Refused(
            f"the document {output.name}",
            why=f"it could not be written to its folder ({error.strerror})",
            remedy="choose a folder that exists, that you may write to and that has room left.",
        ) from error
