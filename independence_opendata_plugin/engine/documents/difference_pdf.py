"""What is different between a quote and its next revision, as a document: old line, new line, difference, total."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from ...chapter33.amounts import UNKNOWN
from ...chapter33.difference import AmountChange, LineChange, QuoteDifference
from ...chapter33.revisions import revision_label
from .blocks import facts_side_by_side, figure, listing, paragraph, strong
from .figures import (
    NOT_STATED,
    Quote,
    schedule_name,
    shown_amount,
    shown_count,
    shown_date,
    shown_measure,
    shown_volume,
)
from .letterhead import Letterhead, section_heading, write_document
from .quote_pdf import replacement_flowables
from .styles import FIGURE, GAP, SMALL, STRONG_FIGURE, SUBTITLE, TEXT_WIDTH, TITLE

DOCUMENT_TITLE = "What has changed in a quote"
NO_LINE = "not on this quote"
FIGURE_WIDTH = 82.0


def write_difference_pdf(
    difference: QuoteDifference, city: Mapping[str, Any], output: Path, *, created: datetime
) -> None:
    """Write the difference of two quotes as PDF; `city` and `created` as `write_quote_pdf` takes them.

    Raises Refused when the file cannot be written; then nothing is left of it.
    """
    label = f"{_label(difference.old)} and {_label(difference.new)}"
    letterhead = Letterhead(
        city=city,
        label=label,
        title=f"{DOCUMENT_TITLE}: {label}",
        subject=f"Quote for {difference.new['licensee']['name'] or NOT_STATED}, before and after",
        created=created,
    )
    write_document(letterhead, lambda: _story(difference), output)


def _story(difference: QuoteDifference) -> list[Flowable]:
    return [
        paragraph(DOCUMENT_TITLE, TITLE),
        paragraph(f"Quote {_label(difference.old)} and quote {_label(difference.new)}", SUBTITLE),
        Spacer(1, 2 * GAP),
        facts_side_by_side(_facts(difference.old), _facts(difference.new)),
        *section_heading("Fee, line by line"),
        _fee_table(difference),
        *section_heading("Layers"),
        _layer_table(difference),
        *replacement_flowables(difference.to_json()),
    ]


def _facts(quote: Quote) -> list[tuple[str, str]]:
    return [
        ("Quote", _label(quote)),
        ("Licensee", quote["licensee"]["name"] or NOT_STATED),
        ("Date", shown_date(quote["issued"])),
        ("Valid until", shown_date(quote["valid_until"])),
        ("Area", shown_measure(quote["area"])),
        ("Fee schedule", schedule_name(quote)),
    ]


def _fee_table(difference: QuoteDifference) -> Flowable:
    rows = [([*_line_text(line)], *_figures(line.amount)) for line in difference.lines]
    total = ([strong("Total")], *_figures(difference.total, STRONG_FIGURE))
    maintenance = (
        [paragraph("Annual maintenance, not part of the total")],
        *_figures(difference.maintenance),
    )
    head = ("Item, before and after", "Before", "After", "Difference")
    widths = (TEXT_WIDTH - 3 * FIGURE_WIDTH, FIGURE_WIDTH, FIGURE_WIDTH, FIGURE_WIDTH)
    return listing(head, [*rows, total, maintenance], widths, figures=3)


def _line_text(line: LineChange) -> list[Flowable]:
    old = line.old["text"] if line.old else NO_LINE
    new = line.new["text"] if line.new else NO_LINE
    if old == new:
        return [paragraph(new)]
    return [paragraph(f"Before: {old}", SMALL), paragraph(f"After: {new}")]


def _figures(change: AmountChange, style: ParagraphStyle = FIGURE) -> tuple[Flowable, ...]:
    return tuple(
        figure(shown_amount(amount), style) for amount in (change.old, change.new, change.difference)
    )


def _layer_table(difference: QuoteDifference) -> Flowable:
    rows = [
        (
            [strong(layer.name)],
            figure(_content(layer.old_features, layer.old_bytes)),
            figure(_content(layer.new_features, layer.new_bytes)),
        )
        for layer in difference.layers
    ]
    width = 0.3 * TEXT_WIDTH
    return listing(("Layer", "Before", "After"), rows, (TEXT_WIDTH - 2 * width, width, width), figures=2)


def _content(features: int | None, size: int | None) -> str:
    count = UNKNOWN if features is None else shown_count(features)
    return f"{count} features, {shown_volume(UNKNOWN if size is None else size)}"


def _label(quote: Quote) -> str:
    return revision_label(quote["quote_number"], quote["revision"])
