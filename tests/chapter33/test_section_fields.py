"""The identifying columns of section layers, found by looking at names and values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.legal import Section
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.section_fields import SectionColumns, find_columns

FOURTEEN = Section(49, "N", 32, "W", 14)


def read_first(row: dict[str, Any], setting: str = "") -> Section | None:
    return find_columns(list(row), [row], setting).read(row)


@pytest.mark.parametrize(
    "row",
    [
        {"TOWNSHIP": "49N", "RANGE": "32W", "SECTION": 14},
        {"TWP": "49 N", "RGE": "32 W", "SEC": "14"},
        {"twnshp": "T49N", "rng": "R32W", "secno": "014"},
        {"TWP": 49, "TWP_DIR": "N", "RNG": 32, "RNG_DIR": "W", "SECNO": 14},
        {"Township": 49.0, "TDIR": "North", "Range": 32.0, "RDIR": "West", "Section": 14.0},
        {"TOWNSHIP": "Blue Township", "TWP": "49N", "RANGE": "32W", "SECTION": "14"},
        {"TWNSHPNO": "049", "TWNSHPDIR": "N", "RANGENO": "032", "RANGEDIR": "W", "FRSTDIVNO": "14"},
        {"PLSSID": "MO050490N0320W0", "FRSTDIVNO": "14", "FRSTDIVTYP": "SN"},
        {"FRSTDIVID": "MO050490N0320W0SN140", "NAME": "x"},
        {"LEGAL": "T49N R32W Sec. 14"},
        {"KEY": "49N-32W-14"},
    ],
)
def test_the_schemes_in_use_are_recognized(row: dict[str, Any]) -> None:
    assert read_first(row) == FOURTEEN


def test_six_digits_are_section_township_range() -> None:
    row = {"OBJECTID": 1, "SSTTRR": "143539"}
    assert read_first(row) == Section(35, "", 39, "", 14)
    assert read_first(row, "township_dir=S; range_dir=E") == Section(35, "S", 39, "E", 14)


def test_a_leading_zero_that_a_number_lost_is_put_back() -> None:
    columns = SectionColumns(code="SSTTRR", code_format="ssttrr")
    assert columns.read({"SSTTRR": 43539}) == Section(35, "", 39, "", 4)


def test_columns_may_be_named_by_the_user() -> None:
    row = {"A": "49", "B": "32", "C": "14", "D": "N"}
    setting = "township=A; range=B; section=C; township_dir=D; range_dir=W"
    assert read_first(row, setting) == FOURTEEN
    assert find_columns(list(row), [row], setting).names == ("A", "D", "B", "C")


def test_a_code_column_may_be_named_with_its_format() -> None:
    row = {"ID": "493214"}
    assert read_first(row, "code=ID; format=ttrrss; township_dir=N; range_dir=W") == FOURTEEN


@pytest.mark.parametrize(
    ("setting", "named"),
    [
        ("township=TOWN", "TOWN"),
        ("meridian=5", "meridian"),
        ("code=TWP", "section columns"),
        ("code=TWP; format=roman", "roman"),
        ("township_dir=E", "E"),
    ],
)
def test_a_setting_that_fits_nothing_is_refused_by_name(setting: str, named: str) -> None:
    with pytest.raises(Refused) as refusal:
        find_columns(["TWP", "RGE", "SEC"], [{"TWP": "49N", "RGE": "32W", "SEC": 1}], setting)
    assert named in refusal.value.what


def test_columns_whose_rows_say_nothing_are_refused() -> None:
    with pytest.raises(Refused) as refusal:
        find_columns(["A", "B", "C"], [{"A": "x", "B": "y", "C": "z"}], "township=A; range=B; section=C")
    assert "A, B, C" in refusal.value.what


def test_a_layer_without_sections_is_refused_with_its_columns() -> None:
    with pytest.raises(Refused) as refusal:
        find_columns(["PARCEL", "OWNER"], [{"PARCEL": "12-340", "OWNER": "Roe"}])
    assert "PARCEL, OWNER" in refusal.value.why
    assert "township=" in refusal.value.remedy


@pytest.mark.parametrize(
    "row",
    [
        {"TWP": None, "RGE": "32W", "SEC": 14},
        {"TWP": "49N", "RGE": "32W", "SEC": 37},
        {"TWP": "49N", "RGE": "32W", "SEC": 0},
        {"TWP": "49N", "RGE": "32W", "SEC": float("nan")},
        {"TWP": "49E", "RGE": "32W", "SEC": 1},
    ],
)
def test_a_row_that_names_no_section_is_none(row: dict[str, Any]) -> None:
    assert SectionColumns(township="TWP", range="RGE", section="SEC").read(row) is None


@pytest.mark.parametrize("identifier", ["MO050490N0320W0TR140", "MO050492N0320W0SN140", "49N32W", "", None])
def test_federal_tracts_and_half_townships_are_no_sections(identifier: str | None) -> None:
    assert (
        SectionColumns(code="FRSTDIVID", code_format="first-division").read({"FRSTDIVID": identifier}) is None
    )


def test_federal_rows_of_another_type_are_no_sections() -> None:
    section = {"PLSSID": "MO050490N0320W0", "FRSTDIVNO": "14", "FRSTDIVTYP": "SN"}
    columns = find_columns(list(section), [section])
    assert columns.read({**section, "FRSTDIVTYP": "TR"}) is None


def test_names_alone_decide_for_an_empty_layer() -> None:
    assert find_columns(["TWP", "RGE", "SEC"], []).names == ("TWP", "RGE", "SEC")


def test_every_real_section_of_st_lucie_is_read(shared: Path) -> None:
    rows = read_attributes(shared / "data/plss/slc_plss_sections.geojson")
    columns = find_columns(list(rows[0]), rows[:20], "township_dir=S; range_dir=E")
    by_code = find_columns(
        list(rows[0]), rows[:20], "code=SSTTRR; format=ssttrr; township_dir=S; range_dir=E"
    )
    found = [columns.read(row) for row in rows]
    assert len(set(found)) == len(rows) == 809
    assert found[0] == Section(35, "S", 40, "E", 16)
    assert [by_code.read(row) for row in rows] == found


def test_a_real_township_layer_is_refused_as_section_layer(shared: Path) -> None:
    rows = read_attributes(shared / "data/plss/blm_cadnsdi_townships_oklahoma.geojson")
    with pytest.raises(Refused) as refusal:
        find_columns(list(rows[0]), rows[:20])
    assert "TWNSHPLAB" in refusal.value.why


def read_attributes(file: Path) -> list[dict[str, Any]]:
    return [feature["properties"] for feature in json.loads(file.read_text(encoding="utf-8"))["features"]]
