"""What happens to a license after it was issued: acts and deliveries, each row written once. Days are ISO 8601."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text, UniqueConstraint

from .base import make_table


def _make_acts(name: str, *columns: str, once: tuple[str, ...] = ()) -> Table:
    """Acts upon licenses: `person` did it on the day `dated`, `recorded_by` wrote it down."""
    all_columns = ("license_number", *columns, "person", "dated", "note", "recorded", "recorded_by")
    return make_table(
        name,
        *(Column(column, Text, nullable=False) for column in all_columns),
        *([UniqueConstraint(*once)] if once else []),
    )


# `act` is one of `lives.Ending`; `takes_effect` the first day without license, "" for an act that ends nothing.
license_endings = _make_acts("license_endings", "act", "takes_effect")

# `act` is `order` or `decline`, `first_day` that of the year which is ordered, or from which none is wanted.
maintenance_acts = _make_acts(
    "maintenance_acts", "act", "first_day", once=("license_number", "act", "first_day")
)

# A term that was agreed upon in writing, and each renewal of it: the latest row holds.
license_terms = _make_acts("license_terms", "until", "reference")

# `person` is the Director, who consented in writing (form, clause 6); both names stay.
license_transfers = _make_acts("license_transfers", "from_licensee", "to_licensee", "reference")

# Deliveries after the first one, which is the license's own package.
later_deliveries = make_table(
    "later_deliveries",
    *(
        Column(name, Text, nullable=False)
        for name in ("license_number", "kind", "quote_number", "dated", "file", "package_sha256")
    ),
    *(Column(name, Text, nullable=False) for name in ("area_sha256", "recorded", "recorded_by")),
)
