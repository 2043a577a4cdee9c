"""A license that was delivered, for the tests of what becomes of it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import shapely

from independence_opendata_plugin.engine.geodata.area import hash_outline
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.licenses import IssuedLicense
from independence_opendata_plugin.engine.register.quotes import StoredQuote

ISSUED = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SQUARE = shapely.MultiPolygon([shapely.box(-94.4, 39.0, -94.3, 39.1)])


def quote_document(number: str) -> dict[str, Any]:
    """By hand: 26 sections with 325 MB at $185.00 are $60,125.00 (Sec. 33-6(a)), two hours of a Systems Analyst at
    $40.00 are $80.00 (Sec. 33-6(d)); a year's maintenance is 20 % of $60,125.00: $12,025.00."""
    lines = [
        (
            "data",
            "Digital data: 325.000 MB at $185.00",
            "Sec. 33-6(a)",
            "325.000",
            "MB",
            "185.00",
            "60125.00",
        ),
        (
            "consulting",
            "Systems Analyst: 2.00 hours at $40.00",
            "Sec. 33-6(d)",
            "2.00",
            "hour",
            "40.00",
            "80.00",
        ),
    ]
    names = ("kind", "text", "citation", "quantity", "unit", "rate", "amount")
    return {
        "quote_number": number,
        "revision": 1,
        "status": "issued",
        "licensee": {"name": "Prairie Survey", "class": "general"},
        "purpose": "Levee study",
        "schedule": {"id": "kcmo-051282", "version": 1, "ordinance": "051282", "status": "in force"},
        "area": {
            "sections": ["T49N R32W Sec. 14"],
            "section_count": 26,
            "whole_sections": True,
            "square_miles": 26.0,
            "sha256": hash_outline(SQUARE),
        },
        "layers": [{"name": "parcels", "features": 10, "bytes": 325_000_000, "mode": "whole"}],
        "orthophotos": [],
        "lines": [dict(zip(names, line, strict=True)) for line in lines],
        "data_fee": "60125.00",
        "reduction": "0.00",
        "total": "60205.00",
        "annual_maintenance": "12025.00",
        "issued": ISSUED.isoformat(),
        "valid_until": "2026-12-22",
        "notes": [],
    }


INPUTS = {"LAYERS": [{"key": "parcels-key"}], "ORTHOPHOTOS": []}


def license_something(register: Register, folder: Path, form: str = "shrink-wrap", **changes: Any) -> str:
    """The number of a license that was issued and delivered on November 22, 2026."""
    with register.quotes.reserve(ISSUED) as quote:
        document = quote_document(quote) | changes
        register.quotes.issue(StoredQuote(quote, document, INPUTS, SQUARE), "levee", ISSUED)
    package = folder / f"{quote}.zip"
    package.write_bytes(b"sealed " + quote.encode())
    sha256 = hashlib.sha256(package.read_bytes()).hexdigest()
    with register.licenses.reserve(ISSUED) as number:
        manifest = {"license_number": number, "area": {"sha256": hash_outline(SQUARE)}}
        issued = IssuedLicense(number, document, SQUARE, form, "cd" * 32, sha256, manifest)
        register.licenses.seal(issued, package, ISSUED)
        register.licenses.issue(number, sha256, ISSUED)
    return number
