"""What becomes of a quote, through Processing: real QGIS, the real engine, a real register."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from .conftest import Run

pytestmark = pytest.mark.usefixtures("engine_python")


@pytest.fixture
def licensed_lots(run: Run, lots_file: Path) -> str:
    address = f"{lots_file}|layername=lots"
    run("classify", LAYER=address, ACCESS="licensed", MODE="whole", OFFICER="A. Clerk")
    return address


def test_a_quote_is_accepted_and_stands_so_in_the_table(run: Run, licensed_lots: str, tmp_path: Path) -> None:
    number = run("quote", AREA=licensed_lots, LAYERS=[licensed_lots], CUSTOMER_NAME="Example")["QUOTE_NUMBER"]
    accepted = run("quotestate", QUOTE=number, ACT="accept", PERSON="P. Owner", SEEN=1)
    assert accepted is not None, run.said
    assert (accepted["STATE"], accepted["ROW_VERSION"]) == ("accepted", 2)
    assert run("quotestate", QUOTE=number, ACT="decline", PERSON="P. Owner", SEEN=1) is None
    assert "has changed it" in run.said

    table = tmp_path / "register.csv"
    assert run("registerexport", STATE="accepted", FROM="2020-01-01", OUTPUT=str(table))["ROWS"] == 1
    with table.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["number"], row["state"]) == (number, "accepted")


def test_the_new_total_is_what_makes_a_revision(run: Run, licensed_lots: str, tmp_path: Path) -> None:
    """Two hours of a Program Coordinator are $150.00 more."""
    number = run("quote", AREA=licensed_lots, LAYERS=[licensed_lots], CUSTOMER_NAME="Example")["QUOTE_NUMBER"]
    asked = {"QUOTE": number, "HOURS": "Program Coordinator=2"}
    shown = run("requote", **asked, OUTPUT_PDF=str(tmp_path / "difference.pdf"))
    assert shown is not None, run.said
    assert (shown["REVISED"], shown["DIFFERENCE"]) == (False, "150.00")
    assert json.loads(shown["DETAILS"])["lines"][-1]["difference"] == "150.00"
    assert (tmp_path / "difference.pdf").read_bytes().startswith(b"%PDF")
    agreed = run("requote", **asked, ACCEPT_CHANGE=shown["TOTAL"])
    assert agreed is not None, run.said
    assert (agreed["REVISED"], agreed["LABEL"]) == (True, f"{number}B")


def test_a_clerk_proposes_and_the_officer_grants(run: Run, licensed_lots: str) -> None:
    quoted = run(
        "quote",
        AREA=licensed_lots,
        LAYERS=[licensed_lots],
        CUSTOMER_NAME="Hilltop School",
        CUSTOMER_CLASS="nonprofit",
        REDUCTION_PERCENT=50,
        REDUCTION_JUSTIFICATION="Pupils map their flood plain",
        REDUCTION_PROPOSED_BY="C. Lerk",
    )
    assert quoted is not None, run.said
    number = quoted["QUOTE_NUMBER"]
    assert run("quotestate", QUOTE=number, ACT="accept", PERSON="P. Owner") is None
    assert "it is draft" in run.said
    granted = run("grantreduction", QUOTE=number, OFFICER="J. Roe", JUSTIFICATION="It protects 900 homes")
    assert granted is not None, run.said
    assert (granted["STATE"], granted["LABEL"]) == ("issued", number)
    evidence = run(
        "recordevidence",
        LICENSEE="Hilltop School",
        CUSTOMER_CLASS="nonprofit",
        REFERENCE="501(c)(3) letter",
        DATED="2019-04-02",
    )
    assert evidence is not None, run.said
    assert evidence["DATED"] == "2019-04-02"


def test_a_table_of_licensees_becomes_quotes(run: Run, licensed_lots: str, tmp_path: Path) -> None:
    """One section, T49N R32W 14, over the lots; the second row asks for one that is not there."""
    outline = "Polygon((-94.5 39.0, -94.3 39.0, -94.3 39.2, -94.5 39.2, -94.5 39.0))"
    fields = "field=township:string&field=range:string&field=section:integer"
    sections = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "sections", "memory")
    sections.startEditing()
    feature = QgsFeature(sections.fields())
    feature.setAttributes(["49N", "32W", 14])
    feature.setGeometry(QgsGeometry.fromWkt(outline))
    sections.addFeature(feature)
    sections.commitChanges()
    QgsProject.instance().addMapLayer(sections, False)
    table = tmp_path / "batch.csv"
    table.write_text("licensee,description\nExample,T49N R32W 14\nExample,T49N R32W 15\n", encoding="utf-8")

    result = run(
        "quotebatch",
        INPUT=str(table),
        SECTIONS=sections.id(),
        LAYERS=[licensed_lots],
        ESTIMATE=True,
        OUTPUT=str(tmp_path / "result.csv"),
    )

    assert result is not None, run.said
    assert (result["ROWS"], result["QUOTED"], result["REFUSED"]) == (2, 1, 1)
