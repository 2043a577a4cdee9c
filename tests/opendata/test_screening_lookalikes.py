"""Wrong alarms are as bad as misses: numbers of a city's GIS pass quietly."""

from __future__ import annotations

from random import Random

import pytest

from independence_opendata_plugin.opendata.screening import Column, Outcome, screen_table

from .lookalikes import LOOKALIKES

ROWS = 2_000
# A telephone number is worth a note where the column says so; nothing worse.
NOTED_BY_NAME = {"PHONE", "CELL_PHONE"}
# In a column without a telling name nobody can know that these are the office's own.
FOR_REVIEW_WITHOUT_NAME = {"PERMIT_NO", "CASE_NUMBER"}


def outcome(name: str, kind: str, rows: int, seed: int) -> Outcome:
    random = Random(f"{kind}{seed}")
    values = [LOOKALIKES[kind](random) for _ in range(rows)]
    return screen_table("layer", [Column(name, "", values)], {}, "0" * 64, {}).outcome


@pytest.mark.parametrize("kind", LOOKALIKES)
def test_under_their_own_name_they_pass(kind: str) -> None:
    expected = Outcome.NOTE if kind in NOTED_BY_NAME else Outcome.PASS
    assert [outcome(kind, kind, ROWS, seed) for seed in range(3)] == [expected] * 3


@pytest.mark.parametrize("kind", LOOKALIKES)
def test_without_a_telling_name_they_pass(kind: str) -> None:
    expected = Outcome.REVIEW if kind in FOR_REVIEW_WITHOUT_NAME else Outcome.PASS
    assert [outcome("FIELD_7", kind, ROWS, seed) for seed in range(3)] == [expected] * 3


@pytest.mark.parametrize("kind", LOOKALIKES)
def test_a_few_of_them_under_their_own_name_raise_no_alarm(kind: str) -> None:
    for seed in range(20):
        assert outcome(kind, kind, 12, seed) in (Outcome.PASS, Outcome.NOTE)


def test_an_abstract_may_name_the_office_and_its_address() -> None:
    abstract = (
        "Parcels of the city, EPSG:26915. Questions: gis@example.org, 816-325-7000. "
        "Updated 2026-02-28T10:15:00Z from feature class {41111111-1111-4111-8111-111111111111}."
    )
    style = (
        '<qgis version="3.40.1"><prop v="255,0,0,255"/><x>0.4111111111111111</x><id>1711111111111</id></qgis>'
    )
    screening = screen_table("parcels", [], {"abstract": abstract, "style": style}, "0" * 64, {})
    assert screening.outcome is Outcome.PASS


def test_there_are_enough_kinds_to_mean_something() -> None:
    assert len(LOOKALIKES) >= 30
