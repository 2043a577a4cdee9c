"""What invoice, receipt and statement share: listed amounts, and a box with the sum that matters."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.platypus import Flowable, Table

from .blocks import boxed, figure, listing, paragraph, strong
from .styles import FIGURE, SMALL, STRONG_FIGURE, TEXT_WIDTH, TOTAL, TOTAL_LABEL, TOTAL_UNKNOWN

Row = tuple[str, str, str]
AMOUNT_WIDTH, SOURCE_WIDTH = 100.0, 110.0


def amounts_listing(head: tuple[str, str, str], rows: Iterable[Row], total: Row | None = None) -> Table:
    """Three columns: text, its source, and an amount; the total closes it."""
    cells: list[tuple[Flowable, ...]] = [
        (paragraph(text), paragraph(source, SMALL), figure(amount)) for text, source, amount in rows
    ]
    if total:
        text, source, amount = total
        cells.append((strong(text), paragraph(source, SMALL), figure(amount, STRONG_FIGURE)))
    widths = (TEXT_WIDTH - SOURCE_WIDTH - AMOUNT_WIDTH, SOURCE_WIDTH, AMOUNT_WIDTH)
    return listing(head, cells, widths, figures=1)


def sum_box(label: str, amount: str, below: tuple[str, str], *, is_known: bool = True) -> Table:
    """The one figure that the reader looks for, and a smaller one below it."""
    rows = [
        [paragraph(label, TOTAL_LABEL), figure(amount, TOTAL if is_known else TOTAL_UNKNOWN)],
        [paragraph(below[0]), figure(below[1], FIGURE)],
    ]
    return boxed(rows, [0.5 * TEXT_WIDTH, 0.5 * TEXT_WIDTH])
