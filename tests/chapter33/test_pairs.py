"""Settings and hours written as text."""

from __future__ import annotations

from decimal import Decimal

import pytest

from independence_opendata_plugin.chapter33.pairs import parse_hours, parse_pairs
from independence_opendata_plugin.chapter33.refusal import Refused

CATEGORIES = ("CAD/GIS Operator", "Sr. Systems Analyst/Project Manager", "Program Coordinator")


def test_pairs_are_parted_by_semicolons_and_lines() -> None:
    assert parse_pairs("overlap=first-row; volume = db-index\n", "READINGS") == {
        "overlap": "first-row",
        "volume": "db-index",
    }
    assert parse_pairs("", "READINGS") == {}


@pytest.mark.parametrize("text", ["overlap", "=first-row", "overlap=", "overlap=a; overlap=b"])
def test_half_pairs_and_repeated_names_are_refused(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_pairs(text, "READINGS")
    assert refusal.value.what == "READINGS"


def test_hours_are_read_by_category_in_any_case() -> None:
    assert parse_hours("cad/gis operator=3.5; Program Coordinator=2", CATEGORIES) == {
        "CAD/GIS Operator": Decimal("3.5"),
        "Program Coordinator": Decimal("2"),
    }


def test_an_unknown_category_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refused) as refusal:
        parse_hours("Surveyor=2", CATEGORIES)
    assert "Surveyor" in refusal.value.what
    assert all(category in refusal.value.remedy for category in CATEGORIES)


@pytest.mark.parametrize("text", ["CAD/GIS Operator=3.505", "CAD/GIS Operator=1,5", "CAD/GIS Operator=-1",
                                  "CAD/GIS Operator=1; cad/gis operator=2"])  # fmt: skip
def test_hours_that_are_not_hundredths_of_an_hour_once_are_refused(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_hours(text, CATEGORIES)
    assert "CAD/GIS Operator" in refusal.value.what
