"""Masking and generalizing, as values and in published files."""

from __future__ import annotations

import csv
from datetime import date, datetime
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.portal.remedies import find_remedies, generalize, mask

from ..conftest import MakeLayer, square
from .conftest import Office


@pytest.mark.parametrize(
    ("text", "masked"), [("J. Doe", "****oe"), ("abc", "*bc"), ("ab", "**"), ("x", "*"), ("", "")]
)
def test_a_masked_text_keeps_two_characters_and_never_all(text: str, masked: str) -> None:
    assert mask(text) == masked


@pytest.mark.parametrize(
    ("value", "generalized"),
    [
        (184_250, 180_000),
        (-1_849, -1_800),
        (7, 7),
        (0, 0),
        (0.01234, 0.012),
        (99.6, 100.0),
        (date(1987, 6, 5), date(1987, 1, 1)),
        (datetime(1987, 6, 5, 14, 30), datetime(1987, 1, 1)),  # noqa: DTZ001 - a layer's times may have no zone
        ("1987-06-05", "1987"),
    ],
)
def test_a_generalized_value_keeps_two_digits_or_its_year(value: Any, generalized: Any) -> None:
    assert generalize(value) == generalized
    assert type(generalize(value)) is type(generalized)


@pytest.mark.parametrize(
    ("kind", "values", "remedies"),
    [
        ("string", ["J. Doe", None], ["drop", "mask"]),
        ("string", ["1987-06-05", None], ["drop", "mask", "generalize"]),
        ("int64", [184_250], ["drop", "generalize"]),
        ("date32[day]", [date(1987, 6, 5)], ["drop", "generalize"]),
        ("bool", [True], ["drop"]),
        ("binary", [b"key"], ["drop"]),
    ],
)
def test_only_remedies_that_fit_are_offered(kind: str, values: list[Any], remedies: list[str]) -> None:
    assert list(find_remedies(kind, values)) == remedies


def test_remedies_reach_every_file_and_are_told(office: Office, make_layer: MakeLayer) -> None:
    layer = make_layer(
        "permits",
        [square(0, 0), square(1, 0)],
        park_id=["1", "2"],
        zip=["64050", "64055"],
        applicant=["Quentin Public", None],
        value=[184_250, 9_120],
    )
    fields = {
        "applicant": {"description": "Who applied.", "remedy": "mask"},
        "value": {"description": "Value of the work.", "remedy": "generalize"},
    }
    identifier = office.classify(layer, title="Permits", fields=fields)
    office.publish(identifier)
    with office.latest(identifier, ".csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["applicant"], row["value"]) for row in rows] == [("************ic", "180000"), ("", "9100")]
    for path, (content, _) in office.snapshot().items():
        assert b"Quentin" not in content, path
        assert b"184250" not in content, path
    page = (office.portal / f"dataset/{identifier}/index.html").read_text()
    assert "Who applied. Masked for publication: only the last two characters are shown." in page


@pytest.mark.parametrize(
    ("column", "remedy", "why"),
    [
        ([184_250], "mask", "it holds no text"),
        (["Quentin Public"], "generalize", "it holds texts that are no dates"),
        ([True], "generalize", "it holds bool values"),
    ],
)
def test_a_remedy_that_does_not_fit_is_refused_without_the_value(
    office: Office, make_layer: MakeLayer, column: list[Any], remedy: str, why: str
) -> None:
    layer = make_layer("permits", [square(0, 0)], park_id=["1"], zip=["64050"], value=column)
    identifier = office.classify(layer, title="Permits", fields={"value": {"remedy": remedy}})
    with pytest.raises(Refused, match=why) as refusal:
        office.publish(identifier)
    assert "Quentin" not in str(refusal.value)
