"""The building blocks that quote and license share: facts, listings, boxes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Table

from .fonts import markup
from .styles import (
    BODY,
    BOX,
    COLUMN_HEAD,
    COLUMN_HEAD_FIGURE,
    FACT_LABEL,
    FACTS,
    FIGURE,
    LISTING,
    NOTICE,
    STRONG,
    TEXT_WIDTH,
)

Fact = tuple[str, str]
FACT_LABEL_WIDTH = 96.0


def paragraph(text: object, style: ParagraphStyle = BODY) -> Paragraph:
    """A paragraph of text that is shown as it is written, whatever characters it has."""
    return Paragraph(markup(text), style)


def facts(pairs: Sequence[Fact]) -> Table:
    """Labelled values, one a row, over the whole width."""
    rows = [[paragraph(label, FACT_LABEL), paragraph(value)] for label, value in pairs]
    return _table(rows, (FACT_LABEL_WIDTH, TEXT_WIDTH - FACT_LABEL_WIDTH), FACTS)


def facts_side_by_side(left: Sequence[Fact], right: Sequence[Fact]) -> Table:
    """Two columns of labelled values; the left one, which holds the names, is the wider."""
    rows = [
        [cell for label, value in pairs for cell in (paragraph(label, FACT_LABEL), paragraph(value))]
        for pairs in zip_longest(left, right, fillvalue=("", ""))
    ]
    widths = (FACT_LABEL_WIDTH, 0.6 * TEXT_WIDTH - FACT_LABEL_WIDTH, 70.0, 0.4 * TEXT_WIDTH - 70.0)
    return _table(rows, widths, FACTS)


def listing(
    head: Sequence[str],
    rows: Iterable[Sequence[Flowable | list[Flowable]]],
    widths: Sequence[float],
    figures: int,
) -> Table:
    """A table whose head is repeated on every page; its last `figures` columns are set to the right."""
    words = len(head) - figures
    heads = [
        paragraph(text, COLUMN_HEAD if place < words else COLUMN_HEAD_FIGURE)
        for place, text in enumerate(head)
    ]
    return _table([heads, *(list(row) for row in rows)], widths, LISTING, repeatRows=1)


def figure(text: str, style: ParagraphStyle = FIGURE) -> Paragraph:
    return paragraph(text, style)


def boxed(rows: Sequence[Sequence[Flowable | list[Flowable]]], widths: Sequence[float]) -> Table:
    return _table([list(row) for row in rows], widths, BOX)


def notice(lead: str, text: str) -> Table:
    """A box that nobody overlooks: the lead in capitals as given, then the text."""
    words = f"{markup(lead)}. <font name='{BODY.fontName}'>{markup(text)}</font>"
    return boxed([[Paragraph(words, NOTICE)]], [TEXT_WIDTH])


def strong(text: str) -> Paragraph:
    return paragraph(text, STRONG)


def _table(rows: list[list], widths: Sequence[float], style: object, **options: int) -> Table:
    return Table(rows, colWidths=list(widths), style=style, splitInRow=1, hAlign="LEFT", **options)
