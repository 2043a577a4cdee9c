"""Frequencies, media types and statutes: the same facts as the specifications they were made from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.opendata.frequencies import Frequency, find_frequency, known_frequencies
from independence_opendata_plugin.opendata.media_types import find_format, known_formats
from independence_opendata_plugin.opendata.statutes import find_statute, known_statutes


def test_frequencies_are_those_of_the_specification(shared: Path) -> None:
    terms = json.loads((shared / "specs" / "frequency_map.json").read_text())["terms"]
    assert {term: vars(known_frequencies()[term]) for term in terms} == {
        term: {
            "term": term,
            "dcat_us": names["dcat_us_1_1"],
            "dublin_core": names["dublinCore"] or "",
            "iso19115": names["iso19115"] or "",
        }
        for term, names in terms.items()
    }


def test_media_types_are_those_of_the_specification(shared: Path) -> None:
    formats = json.loads((shared / "specs" / "geo_media_types.json").read_text())["formats"]
    expected = {entry["ext"]: entry["mediaType"] for entry in formats}
    assert {known.extension: known.media_type for known in known_formats().values()} == expected


def test_statutes_are_those_of_the_specification(shared: Path) -> None:
    items = json.loads((shared / "specs" / "mo_610_021_categories.json").read_text())["items"]
    assert list(known_statutes()) == [item["cite"] for item in items]
    takes_statement = {cite for cite, statute in known_statutes().items() if statute.written_statement}
    assert takes_statement == {"610.021(18)", "610.021(19)"}


@pytest.mark.parametrize("written", ["annual", "Annual ", "R/P1Y", "annually"])
def test_a_frequency_is_found_by_each_of_its_names(written: str) -> None:
    assert find_frequency(written) == Frequency("annual", "R/P1Y", "annual", "annually")


@pytest.mark.parametrize("written", ["", "sometimes", "R/P1"])
def test_an_unknown_frequency_is_refused_with_the_list(written: str) -> None:
    with pytest.raises(Refused, match="use one of continuous, hourly, daily"):
        find_frequency(written)


def test_a_format_is_found_by_its_code() -> None:
    assert find_format("gpkg").media_type == "application/geopackage+sqlite3"
    assert find_format("Shapefile").extension == ".shp.zip"
    with pytest.raises(Refused, match="GPKG, GeoJSON, CSV"):
        find_format("DOC")


def test_the_policys_own_number_is_printed_beside_todays() -> None:
    statute = find_statute("RSMo 610.021 (22)")
    assert statute is not None
    assert statute.printed() == "RSMo 610.021(22) (cited as 610.021(21) by the policy of 2016)"
