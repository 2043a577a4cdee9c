"""`registerlist`: the quotes and licenses of the register, as the window lists and searches them."""

from __future__ import annotations

from datetime import date
from typing import Any

import shapely

from ...chapter33.legal import condense_labels
from ..job import Job
from ..register.listing import RegisterEntry
from ..request import Request
from .conditions_request import read_conditions
from .register_request import look_at_register
from .terms_request import read_optional

DEFAULT_LIMIT = 500
# The outline is for showing where an area is: a thousandth of its width, and a tenth of a metre, say enough.
FINEST_PART = 1000
# Said while an export is right between two steps, which takes no second, or after it was killed there (`delivery`).
UNSETTLED = (
    "License {}: whether its package has reached {} is not known yet. Where no export is under way, the next export by "
    "somebody who can open that folder will tell."
)
GRID_DEGREES = 1e-6
GRID_PLACES = 6


def registerlist(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes REGISTER, SEARCH, LICENSEE, SECTION, LAYER, FROM, TO, STATE and LIMIT (500); returns REGISTER_EXISTS, ROWS,
    the newest first, and TOTAL.

    SEARCH takes words (of a number, licensee, purpose or layer), a section (`49N 32W 14`), a day or a month
    (`2026-11`); all of them have to match. TOTAL counts what LIMIT leaves out too. A register that is not there is not
    made.
    """
    request = Request(params)
    register = look_at_register(request)
    if register is None:
        return {"REGISTER_EXISTS": False, "ROWS": [], "TOTAL": 0}
    for sealed in register.licenses.sealed():
        job.log("warning", UNSETTLED.format(sealed.number, sealed.file))
    limit = read_optional(request, "LIMIT")
    found = read_conditions(request, job).find(register.entries())
    job.check()
    shown = found[: DEFAULT_LIMIT if limit is None else int(limit)]
    rows = [_describe(entry, job.as_of) for entry in shown]
    return {"REGISTER_EXISTS": True, "ROWS": rows, "TOTAL": len(found)}


def _describe(entry: RegisterEntry, on: date) -> dict[str, Any]:
    """A row. What only the other kind has is null."""
    document = entry.document
    return {
        "kind": "license" if entry.is_license else "quote",
        "number": entry.number,
        "label": entry.label,
        "state": entry.state(on),
        "row_version": entry.row_version,
        "licensee": document["licensee"]["name"],
        "class": document["licensee"]["class"],
        "sections": condense_labels(entry.section_labels),
        "section_count": document["area"]["section_count"],
        "megabytes": document["megabytes"],
        "volume": document["volume"],
        "total": document["total"],
        "issued": entry.issued,
        "valid_until": None if entry.is_license else document["valid_until"],
        "quote_number": document["quote_number"] if entry.is_license else None,
        "layers": list(entry.layer_names),
        "purpose": document["purpose"],
        "area": _outline(entry.geometry),
        "package_sha256": entry.package_sha256 or None,
    }


def _outline(geometry: shapely.MultiPolygon) -> str:
    """WKT in EPSG:4326, simplified, valid."""
    west, south, east, north = geometry.bounds
    simple = shapely.simplify(geometry, max(east - west, north - south) / FINEST_PART)
    # Parts that lay apart may overlap once each has been simplified by itself.
    chosen = simple if simple.is_valid else geometry
    return str(shapely.to_wkt(shapely.set_precision(chosen, GRID_DEGREES), rounding_precision=GRID_PLACES))
