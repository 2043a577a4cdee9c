"""The receipt for one payment, with the balance that it leaves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Spacer

from ...chapter33.amounts import dollars
from .blocks import facts_side_by_side, paragraph
from .figures import NOT_STATED, shown_date, shown_money
from .letterhead import Letterhead, section_heading, write_document
from .money_parts import amounts_listing, sum_box
from .quote_pdf import replacement_flowables
from .styles import GAP, SUBTITLE, TITLE

Receipt = Mapping[str, Any]


def write_receipt_pdf(receipt: Receipt, city: Mapping[str, Any], output: Path, *, created: datetime) -> None:
    """Write a receipt's document as PDF; `created` (aware) is the time that the file carries.

    Raises Refused when the file cannot be written; then nothing is left of it.
    """
    label = f"Receipt {receipt['receipt_number']}"
    letterhead = Letterhead(
        city=city,
        label=label,
        title=label,
        subject=f"Payment on invoice {receipt['invoice_number']}, by {receipt['licensee']}",
        created=created,
    )
    write_document(letterhead, lambda: _story(receipt), output)


def _story(receipt: Receipt) -> list[Flowable]:
    corrects = f", correcting {receipt['corrects']}" if receipt["corrects"] else ""
    label = "Correction" if receipt["corrects"] else "Received"
    return [
        paragraph("Receipt", TITLE),
        paragraph(f"{receipt['receipt_number']}, on invoice {receipt['invoice_number']}{corrects}", SUBTITLE),
        Spacer(1, 2 * GAP),
        _particulars(receipt),
        Spacer(1, 3 * GAP),
        sum_box(label, shown_money(receipt["received"]), _balance(receipt)),
        *section_heading("The invoice's account"),
        amounts_listing(
            ("Entry", "Paper", "Amount"),
            [
                ("Invoiced", receipt["invoice_number"], shown_money(receipt["invoice_total"])),
                ("Paid before", "", shown_money(receipt["paid_before"])),
                (label, receipt["receipt_number"], shown_money(receipt["received"])),
            ],
            (_balance(receipt)[0], "", _balance(receipt)[1]),
        ),
        *([Spacer(1, 2 * GAP), paragraph(receipt["note"])] if receipt["note"] else []),
        *replacement_flowables(receipt),
    ]


def _balance(receipt: Receipt) -> tuple[str, str]:
    """What is still to be paid; too much that was paid is said, not shown as a negative debt."""
    balance = Decimal(receipt["balance"])
    return ("Overpaid by", dollars(-balance)) if balance < 0 else ("Balance", dollars(balance))


def _particulars(receipt: Receipt) -> Flowable:
    left = [
        ("Licensee", receipt["licensee"]),
        ("License", receipt["license_number"]),
        ("Invoice", receipt["invoice_number"]),
    ]
    right = [
        ("Date", shown_date(receipt["dated"])),
        ("Paid by", receipt["method"]),
        ("Reference", receipt["reference"] or NOT_STATED),
    ]
    return facts_side_by_side(left, right)
