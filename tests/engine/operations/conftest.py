"""An office for the operations: a register, classified layers, an approved form."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from independence_opendata_plugin.engine.documents.forms import load_form, text_sha256
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations import find_operation
from independence_opendata_plugin.paths import RESOURCES

from ..conftest import EAST, MILE, NORTH, UTM15, MakeLayer

Run = Callable[..., dict[str, Any]]
# By hand: 100 features of one square each. A square's ISO WKB is 93 bytes, a parcel number 6; the owners are
# "Sample owner 0" to "Sample owner 9" with 14 bytes and "Sample owner 10" to "Sample owner 99" with 15.
PARCEL_BYTES = 100 * (93 + 6) + 10 * 14 + 90 * 15


@pytest.fixture
def run(job: Job, tmp_path: Path) -> Run:
    """Runs an operation by its name with the office's register."""

    def run_operation(name: str, **params: Any) -> dict[str, Any]:
        return find_operation(name)({"REGISTER": str(tmp_path / "register.gpkg"), **params}, job)

    return run_operation


@pytest.fixture
def parcels(make_layer: MakeLayer) -> Path:
    """A hundred parcels of 100 m by 100 m in ten rows from the township's corner; all in section 31."""
    corners = [(EAST + 110 * column, NORTH + 110 * row) for row in range(10) for column in range(10)]
    return make_layer(
        "parcels",
        [shapely.box(x, y, x + 100, y + 100) for x, y in corners],
        parcel_number=[f"{number:06d}" for number in range(100)],
        owner=[f"Sample owner {number}" for number in range(100)],
    )


@pytest.fixture
def licensed_parcels(parcels: Path, run: Run) -> str:
    """The parcels' path, classified as licensed."""
    run("classify", LAYER=str(parcels), ACCESS="licensed", MODE="whole", OFFICER="T. Ester")
    return str(parcels)


@pytest.fixture
def order(sections_file: Path, licensed_parcels: str) -> dict[str, Any]:
    """The parcels within sections 31 and 32, asked for by a company."""
    return {
        "SECTIONS": str(sections_file),
        "SECTION_IDS": "T49N R32W 31-32",
        "LAYERS": [licensed_parcels],
        "CUSTOMER_NAME": "Prairie Survey, Inc.",
        "CUSTOMER_CLASS": "general",
    }


@pytest.fixture
def licensed_orthophoto(tmp_path: Path, run: Run) -> str:
    """An image of section 31 and the western half of section 32, classified as licensed."""
    path, pixels = tmp_path / "orthophoto.tif", np.full((1, 100, 150), 7, np.uint8)
    place = from_origin(EAST, NORTH + MILE, MILE / 100, MILE / 100)
    form = {"driver": "GTiff", "count": 1, "dtype": "uint8", "height": 100, "width": 150}
    with rasterio.open(path, "w", crs=UTM15, transform=place, **form) as image:
        image.write(pixels)
    run("classify", LAYER=str(path), ACCESS="licensed", OFFICER="T. Ester")
    return str(path)


@pytest.fixture
def approval(tmp_path: Path) -> str:
    form = load_form(RESOURCES / "forms" / "shrink-wrap.toml")
    record = {
        "form": form.id,
        "version": form.version,
        "sha256": text_sha256(form),
        "attorney": "Sample City Attorney",
        "attorney_date": "2026-06-15",
        "director": "Sample Director",
        "director_date": "2026-06-18",
    }
    path = tmp_path / "approval.json"
    path.write_text(json.dumps(record))
    return str(path)
