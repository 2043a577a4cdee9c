"""The invoice as a licensee gets it, on the letterhead of the quote."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Spacer

from .blocks import facts_side_by_side, paragraph
from .figures import schedule_name, shown_date, shown_money
from .letterhead import Letterhead, section_heading, write_document
from .money_parts import amounts_listing, sum_box
from .quote_pdf import replacement_flowables
from .styles import GAP, SUBTITLE, TITLE

Invoice = Mapping[str, Any]


def write_invoice_pdf(invoice: Invoice, city: Mapping[str, Any], output: Path, *, created: datetime) -> None:
    """Write an invoice's document as PDF; `created` (aware) is the time that the file carries.

    Raises Refused when the file cannot be written; then nothing is left of it.
    """
    label = f"Invoice {invoice['invoice_number']}"
    letterhead = Letterhead(
        city=city,
        label=label,
        title=label,
        subject=f"{_subject(invoice)}, for {invoice['licensee']}",
        created=created,
    )
    write_document(letterhead, lambda: _story(invoice, city), output)


def _subject(invoice: Invoice) -> str:
    if invoice["period"]:
        return f"Annual maintenance of license {invoice['license_number']}"
    return f"Fee for license {invoice['license_number']}"


def _story(invoice: Invoice, city: Mapping[str, Any]) -> list[Flowable]:
    due = shown_date(invoice["due"])
    return [
        paragraph("Invoice", TITLE),
        paragraph(f"{invoice['invoice_number']}: {_subject(invoice)}", SUBTITLE),
        Spacer(1, 2 * GAP),
        _particulars(invoice),
        Spacer(1, 3 * GAP),
        sum_box("Amount due", shown_money(invoice["total"]), ("Due on", due)),
        *section_heading("Lines, as quoted"),
        amounts_listing(
            ("Item and arithmetic", "Section of the ordinance", "Amount"),
            [(line["text"], line["citation"], shown_money(line["amount"])) for line in invoice["lines"]],
            ("Total", "", shown_money(invoice["total"])),
        ),
        *section_heading("Payment"),
        paragraph(
            f"Please pay to the {city['licensing_office']}, {', '.join(city['address'])}, and name invoice "
            f"{invoice['invoice_number']}. A receipt is given for each payment."
        ),
        Spacer(1, GAP),
        paragraph("The City uses the fees that it receives as Sec. 33-7 provides."),
        *replacement_flowables(invoice),
    ]


def _particulars(invoice: Invoice) -> Flowable:
    left = [
        ("Licensee", invoice["licensee"]),
        ("License", invoice["license_number"]),
        ("Quote", invoice["quote_number"]),
    ]
    right = [
        ("Date", shown_date(invoice["issued"])),
        ("Due on", shown_date(invoice["due"])),
        ("Schedule", schedule_name(invoice)),
    ]
    if invoice["period"]:
        first, last = (shown_date(invoice["period"][day]) for day in ("first", "last"))
        left.append(("Maintenance", f"{first} to {last}"))
    return facts_side_by_side(left, right)
