"""A quote as the register holds it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import shapely
from sqlalchemy import Row

from ...chapter33.quote_life import QuoteState, state_on
from ...chapter33.revisions import revision_label
from ..geodata.area import Area


@dataclass(frozen=True)
class StoredQuote:
    """A revision of a quote: `document` is the JSON of CONTRACT, `inputs` the request it was priced from.

    `geometry` is the area in EPSG:4326, `recorded_state` what was recorded last of the quote: the day may have made
    more of it (`state`). `row_version` is what a change names as seen.
    """

    number: str
    document: Mapping[str, Any]
    inputs: Mapping[str, Any]
    geometry: shapely.MultiPolygon
    recorded_state: str = QuoteState.ISSUED
    row_version: int = 1

    @property
    def revision(self) -> int:
        return int(self.document["revision"])

    @property
    def label(self) -> str:
        """The number with the letter of its revision."""
        return revision_label(self.number, self.revision)

    @property
    def valid_until(self) -> date:
        return date.fromisoformat(self.document["valid_until"])

    def state(self, on: date) -> QuoteState:
        """Licenses apart, which the quote itself does not know of."""
        return state_on(self.recorded_state, self.valid_until, on)

    @property
    def area(self) -> Area:
        """The area as it was quoted: nothing of it is measured again."""
        facts = self.document["area"]
        return Area(
            geometry=self.geometry,
            sections=tuple(facts["sections"]),
            section_count=facts["section_count"],
            whole=facts["whole_sections"],
            square_miles=Decimal(str(facts["square_miles"])),
            sha256=facts["sha256"],
        )

    @property
    def columns(self) -> dict[str, Any]:
        """What the register's table of quotes says of it."""
        document = self.document
        return {
            "geom": self.geometry,
            "licensee": document["licensee"]["name"],
            "customer_class": document["licensee"]["class"],
            "sections": "; ".join(document["area"]["sections"]),
            "section_count": document["area"]["section_count"],
            "total": document["total"],
            "issued": document["issued"],
            "valid_until": document["valid_until"],
            "area_sha256": document["area"]["sha256"],
            "revision": document["revision"],
            "document": json.dumps(document, ensure_ascii=False),
            "inputs": json.dumps(self.inputs, ensure_ascii=False),
        }


def quote_in(row: Row) -> StoredQuote:
    """The last revision, of a row of the table of quotes."""
    return StoredQuote(
        row.number,
        json.loads(row.document),
        json.loads(row.inputs),
        row.geom,
        recorded_state=row.state,
        row_version=row.row_version,
    )
