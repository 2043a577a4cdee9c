"""A wrong request ends non-zero, says what, why, which rule and what to do, and leaves no file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Process, ProcessFailed


@pytest.fixture
def layers(city: Path) -> dict[str, str]:
    """Paths of the sample city; nothing is classified in the test's own register."""
    names = ("parcels", "parks", "pump_station_codes", "permits")
    return {name: f"{city / 'city.gpkg'}|layername={name}" for name in names}


def test_an_unclassified_layer_is_neither_priced_nor_published(
    process: Process, city: Path, layers: dict[str, str], tmp_path: Path
) -> None:
    area, sections = str(tmp_path / "area.gpkg"), str(city / "sections.gpkg")
    process("licensearea", SECTIONS=sections, SECTION_IDS="T49N R32W 15", OUTPUT=area)
    with pytest.raises(ProcessFailed, match="(?s)not classified.*33-4.b..*classify it") as failure:
        process(
            "quote",
            SECTIONS=sections,
            AREA=area,
            LAYERS=[layers["parcels"]],
            CUSTOMER_NAME="Prairie Survey",
            CUSTOMER_CLASS="general",
            OUTPUT_PDF=str(tmp_path / "q.pdf"),
        )
    assert "Traceback" not in str(failure.value)
    with pytest.raises(ProcessFailed, match="not classified"):
        process("publish", LAYERS=[layers["parks"]], PORTAL=str(tmp_path / "portal"), COORDINATOR="T. Ester")
    assert {path.name for path in tmp_path.iterdir()} <= {"area.gpkg", "register.gpkg", "portal"}
    assert not list(tmp_path.glob("portal/dataset/*"))


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"SECTION_IDS": "T49N R32W 12-3"}, "backwards"),
        ({"SECTION_IDS": "T49N R32W 37"}, "1 to 36"),
        ({"SECTION_IDS": "T99N R32W 1"}, "does not have"),
        ({}, "none is given"),
        ({"SECTION_IDS": "T49N R32W 1", "EXTENT": "-95,-94,39,40 [EPSG:4326]"}, "at once"),
    ],
)
def test_a_wrong_area_is_refused(
    process: Process, city: Path, tmp_path: Path, inputs: dict[str, str], said: str
) -> None:
    with pytest.raises(ProcessFailed, match=said):
        process(
            "licensearea", SECTIONS=str(city / "sections.gpkg"), OUTPUT=str(tmp_path / "area.gpkg"), **inputs
        )
    assert not (tmp_path / "area.gpkg").exists()


def test_a_reduction_for_the_general_class_is_refused(process: Process, tmp_path: Path) -> None:
    with pytest.raises(ProcessFailed, match=r"33-6\(b\)\(2\)"):
        process(
            "calculatefee",
            SECTIONS=10,
            MEGABYTES=125,
            CUSTOMER_CLASS="general",
            REDUCTION_PERCENT=10,
            REDUCTION_OFFICER="T. Ester",
            REDUCTION_JUSTIFICATION="A public benefit.",
            OUTPUT_JSON=str(tmp_path / "quote.json"),
        )
    assert not (tmp_path / "quote.json").exists()


def test_a_closed_decision_without_a_statute_is_refused(process: Process, layers: dict[str, str]) -> None:
    with pytest.raises(ProcessFailed, match=r"statute.*610\.021"):
        process("classify", LAYER=layers["pump_station_codes"], ACCESS="closed", OFFICER="T. Ester")


def test_an_approval_of_another_text_makes_no_package(
    process: Process, city: Path, layers: dict[str, str], approval: str, tmp_path: Path
) -> None:
    record = json.loads(Path(approval).read_text())
    other = tmp_path / "approval.json"
    other.write_text(json.dumps({**record, "sha256": "0" * 64}))
    process("classify", LAYER=layers["parcels"], ACCESS="licensed", OFFICER="T. Ester")
    process(
        "licensearea",
        SECTIONS=str(city / "sections.gpkg"),
        SECTION_IDS="T49N R32W 15",
        OUTPUT=str(tmp_path / "area.gpkg"),
    )
    with pytest.raises(ProcessFailed, match=r"33-8\(d\)"):
        process(
            "exportlicensed",
            AREA=str(tmp_path / "area.gpkg"),
            SECTIONS=str(city / "sections.gpkg"),
            LAYERS=[layers["parcels"]],
            CUSTOMER_NAME="Prairie Survey",
            CUSTOMER_CLASS="general",
            APPROVAL=str(other),
            OUTPUT=str(tmp_path / "licensed.zip"),
        )
    assert not (tmp_path / "licensed.zip").exists()


def test_a_package_that_was_tampered_with_is_named(process: Process, tmp_path: Path) -> None:
    (tmp_path / "odd.zip").write_bytes(b"no package at all, but long enough to be looked at" * 20)
    result = process("verifypackage", INPUT=str(tmp_path / "odd.zip"))
    assert result["VALID"] is False
    assert "seal" in str(result["PROBLEMS"])
