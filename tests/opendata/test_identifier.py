"""Identifiers: readable, unique, safe in addresses and in folders of every system."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from independence_opendata_plugin.opendata.identifier import mint_identifier

RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


@pytest.mark.parametrize(
    ("title", "identifier"),
    [
        ("City parks", "city-parks"),
        ("  Sewer  Easements (2026) ", "sewer-easements-2026"),
        ("Parks & trails", "parks-and-trails"),
        ("Zonas de inundación", "zonas-de-inundacion"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "dataset-con"),
        ("lpt1", "dataset-lpt1"),
        ("A", "dataset-a"),
        ("50", "50"),
        ("x" * 200, "x" * 80),
        ("word " * 40, "-".join(["word"] * 16)),
    ],
)
def test_a_title_becomes_an_identifier(title: str, identifier: str) -> None:
    assert mint_identifier(title, ()) == identifier


def test_a_title_without_letters_still_gets_a_stable_identifier() -> None:
    assert re.fullmatch(r"dataset-[0-9a-f]{6}", mint_identifier("🌳🌳", ()))
    assert mint_identifier("🌳🌳", ()) == mint_identifier("🌳🌳", ())
    assert mint_identifier("🌳🌳", ()) != mint_identifier("公園", ())


def test_a_taken_identifier_gets_a_number() -> None:
    assert mint_identifier("Parks", {"parks"}) == "parks-2"
    assert mint_identifier("Parks", {"Parks", "parks-2"}) == "parks-3"
    assert mint_identifier("x" * 80, {"x" * 80}) == "x" * 78 + "-2"


@given(st.text(max_size=200), st.sets(st.text(alphabet="abc-2", min_size=1, max_size=5), max_size=20))
def test_whatever_the_title_the_identifier_is_fit_for_use(title: str, taken: set[str]) -> None:
    identifier = mint_identifier(title, taken)
    assert re.fullmatch(r"[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])", identifier)
    assert not RESERVED.fullmatch(identifier)
    assert identifier not in taken
