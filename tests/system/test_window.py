"""A whole license and a whole publication in a real QGIS window, by mouse and keyboard, in English and in Spanish.

Pictures of the window are kept in .cache/pictures, by language.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from independence_opendata_plugin.engine.server import run_operation

ROOT = Path(__file__).resolve().parents[2]
INSIDE = Path(__file__).resolve().parent / "inside"
PICTURES = ROOT / ".cache" / "pictures"
LANGUAGES = ("en_US", "es")


def ignore(*_: object) -> None:
    """Nobody listens to the engine here."""


@pytest.fixture(scope="module")
def classified(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register in which the sample's layers are classified, and nothing else has happened."""
    register = tmp_path_factory.mktemp("classified") / "register.gpkg"
    for entry in json.loads((city / "catalog.json").read_text(encoding="utf-8")):
        values = {**entry, "LAYER": str(city / entry["LAYER"]), "REGISTER": str(register)}
        run_operation("classify", values, report=ignore, log=ignore)
    return register


def play(scenario: str, language: str, folder: Path, city: Path) -> dict[str, Any]:
    """What a scenario found; fails with what QGIS and the scenario said."""
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "window.py", INSIDE / f"{scenario}_scenario.py", folder]
        + ["--project", city / "sample.qgz", "--language", language],
        capture_output=True,
        text=True,
        check=False,
    )
    kept = PICTURES / language
    kept.mkdir(parents=True, exist_ok=True)
    for picture in folder.glob("*.png"):
        shutil.copy(picture, kept / f"{scenario}-{picture.name}")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_sections_are_licensed_by_clicks(
    language: str, classified: Path, city: Path, tmp_path: Path
) -> None:
    """Sec. 33-6(a): 1 to 25 sections at $200.00 per MB; (c): orthophotos at $50.00 a section."""
    register = Path(shutil.copy(classified, tmp_path))

    found = play("license", language, tmp_path, city)

    (package,) = tmp_path.glob("*.zip")
    assert run_operation("verifypackage", {"INPUT": str(package)}, report=ignore, log=ignore)["VALID"]
    with zipfile.ZipFile(package) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    content = Decimal(sum(layer["bytes"] for layer in manifest["layers"] if layer["mode"] != "raster"))
    data = (content / 1_000_000 * 200).quantize(Decimal("0.01"), ROUND_HALF_UP)
    total = f"${data + 4 * 50:,.2f}"
    assert total in found["total"]
    quote, number = manifest["quote_number"], manifest["license_number"]
    assert quote in found["messages"]
    assert number in found["messages"]
    printed = "".join(page.extract_text() for page in PdfReader(tmp_path / f"{quote}.pdf").pages)
    assert total in printed
    rows = run_operation("registerlist", {"REGISTER": str(register)}, report=ignore, log=ignore)["ROWS"]
    assert [(row["kind"], row["number"]) for row in rows] == [("license", number), ("quote", quote)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_due_is_published_by_clicks(
    language: str, classified: Path, city: Path, tmp_path: Path
) -> None:
    """Seven of the eight open layers go out at once; the permits once their two number columns are dropped."""
    shutil.copy(classified, tmp_path)
    (tmp_path / "portal").mkdir()

    found = play("publish", language, tmp_path, city)

    assert "8" in found["ticked"]
    assert {"applicant_ref", "payment_ref"} <= set(found["found"])
    catalog = json.loads((tmp_path / "portal" / "data.json").read_text(encoding="utf-8"))
    assert len(catalog["dataset"]) == 8
    (permits,) = (tmp_path / "portal" / "dataset").glob("building-permits*/latest/*.csv")
    header = permits.read_text(encoding="utf-8").splitlines()[0]
    assert "applicant_ref" not in header
    assert "payment_ref" not in header


@pytest.mark.parametrize("language", LANGUAGES)
def test_register_properties_and_options_are_there_to_look_at(
    language: str, classified: Path, city: Path, tmp_path: Path
) -> None:
    register = Path(shutil.copy(classified, tmp_path))
    sections = f"{city / 'sections.gpkg'}|layername=sections"
    order = {
        "SECTION_IDS": "T49N R32W 15-16, 21-22",
        "SECTIONS": sections,
        "LAYERS": [f"{city / 'city.gpkg'}|layername=water_mains"],
        "CUSTOMER_NAME": "Sample Prairie Engineering, Inc.",
        "CUSTOMER_CLASS": "nonprofit",
        "REGISTER": str(register),
    }
    run_operation("quote", order, report=ignore, log=ignore)

    found = play("look", language, tmp_path, city)

    assert found["rows"] == 1
    assert all(title for title in found["titles"])
