"""QGIS's own batch window licenses row after row, and goes on past the rows that fail.

The fifty of an office's batch are in tests/system/test_faults_register.py, with the same engine; here are ten.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.desktop.provider import IndependenceProvider

from .conftest import CITY, Wait
from .test_processing import SECTIONS, processing

__all__ = ["processing"]

PARCELS, PERMITS = (f"{CITY / 'city.gpkg'}|layername={name}" for name in ("parcels", "pump_station_codes"))
ROWS = 10
# One row orders a closed layer, which the engine refuses; one a layer that is not there, which QGIS refuses itself.
CLOSED, MISSING = 4, 7

pytestmark = pytest.mark.usefixtures("engine_python", "processing")


def row(number: int, register: Path, folder: Path) -> dict[str, Any]:
    layers = {CLOSED: PERMITS, MISSING: str(folder / "nowhere.gpkg")}
    area = folder / "area.gpkg"
    return {
        "REGISTER": str(register),
        "AREA": str(area),
        "SECTIONS": SECTIONS,
        "LAYERS": [layers.get(number, PARCELS)],
        "CUSTOMER_NAME": f"Licensee {number}",
        "CUSTOMER_CLASS": "general",
        "FORMATS": ["CSV"],
        "FORM": "shrink-wrap",
        "APPROVAL": str(CITY / "approval.json"),
        "OUTPUT": str(folder / f"licensed {number}.zip"),
    }


def test_a_batch_goes_on_past_rows_that_fail_and_names_them(
    provider: IndependenceProvider, wait: Wait, tmp_path: Path
) -> None:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    summary: list[tuple[list[dict[str, Any]], list[dict[str, Any]]]] = []

    class Batch(BatchAlgorithmDialog):  # type: ignore[misc] # QGIS's plugin has no types
        def createSummaryTable(self, results: list[dict[str, Any]], errors: list[dict[str, Any]]) -> None:  # noqa: N802 - QGIS calls it by this name
            summary.append((results, errors))

    register = tmp_path / "register.gpkg"
    shutil.copy(CITY.parent / "register.gpkg", register)
    area = provider.algorithm("licensearea").create({})
    values = {"SECTIONS": SECTIONS, "SECTION_IDS": "T49N R32W 15", "OUTPUT": str(tmp_path / "area.gpkg")}
    _, made = area.run(values, QgsProcessingContext(), QgsProcessingFeedback())
    assert made

    dialog = Batch(provider.algorithm("exportlicensed").create({}))
    dialog.execute([row(number, register, tmp_path) for number in range(1, ROWS + 1)])
    wait(lambda: summary, 120)

    ((results, errors),) = summary
    assert [result["parameters"]["CUSTOMER_NAME"] for result in results] == [
        f"Licensee {number}" for number in range(1, ROWS + 1) if number not in (CLOSED, MISSING)
    ]
    numbers = [int(result["results"]["LICENSE_NUMBER"][-4:]) for result in results]
    assert numbers == list(range(numbers[0], numbers[0] + ROWS - 2))
    told = {error["parameters"]["CUSTOMER_NAME"]: " ".join(error["errors"]) for error in errors}
    assert set(told) == {f"Licensee {CLOSED}", f"Licensee {MISSING}"}
    assert "pump_station_codes" in told[f"Licensee {CLOSED}"]
    assert "610.021" in told[f"Licensee {CLOSED}"]
    assert "parameter LAYERS: a layer in it cannot be opened" in told[f"Licensee {MISSING}"]
    made_files = sorted(path.name for path in tmp_path.glob("licensed *.zip"))
    assert len(made_files) == ROWS - 2
    assert list(tmp_path.glob(".~*")) == []
