"""Invoices, what was paid on them, and what was spent (Sec. 33-7). Amounts are text, days ISO 8601."""

from __future__ import annotations

from sqlalchemy import Column, Text, UniqueConstraint

from .base import make_series, make_table

# `kind` is `license` or `maintenance`; `first_day` that of the year of maintenance, "" for a license's fee.
invoices = make_series(
    "invoices",
    Column("license_number", Text),
    Column("kind", Text),
    Column("first_day", Text),
    Column("licensee", Text),
    Column("total", Text),
    Column("issued", Text),
    Column("due", Text),
    Column("document", Text),
)

# `amount` is what the row adds to what was received: of a correction, which names the receipt that it corrects, the
# difference, which may be negative.
payments = make_table(
    "payments",
    *(
        Column(name, Text, nullable=False)
        for name in ("receipt_number", "invoice_number", "amount", "method", "reference", "dated")
    ),
    *(Column(name, Text, nullable=False) for name in ("corrects", "note", "recorded", "recorded_by")),
    UniqueConstraint("receipt_number"),
)

receipts = make_series("receipts", Column("invoice_number", Text), Column("document", Text))

# `purpose` is one of `money_purposes.Purpose`; corrections as in payments, by the `reference` of what they correct.
expenditures = make_table(
    "expenditures",
    *(
        Column(name, Text, nullable=False)
        for name in ("purpose", "amount", "payee", "reference", "dated", "corrects")
    ),
    *(Column(name, Text, nullable=False) for name in ("note", "recorded", "recorded_by")),
)
