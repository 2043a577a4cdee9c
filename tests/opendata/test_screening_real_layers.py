"""Real layers that nobody here made hold no numbers of persons, and screening says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from independence_opendata_plugin.opendata.screening import Column, Outcome, screen_table

pyogrio = pytest.importorskip("pyogrio")

LAYERS = {
    "kcmo/KCMO_06152015_Parcel_PTs_Zoning.zip": 204_762,
    "kcmo/kcblgdapproxarea.csv": 192_731,
    "kcmo/KCNeighborhoods.zip": 145,
    "kcmo/KC_Council_Districts_2012.zip": 6,
    "kcmo/jackson_county_29095_neighborhoods_pop2010.geojson": 104,
    "plss/slc_plss_sections.geojson": 809,
    "plss/blm_cadnsdi_townships_oklahoma.geojson": 2_078,
}


def columns_of(path: Path) -> list[Column]:
    source = f"/vsizip/{path}" if path.suffix == ".zip" else str(path)
    frame = pyogrio.read_dataframe(source, read_geometry=False)
    return [
        Column(name, "", frame[name].astype(object).where(frame[name].notna(), None).tolist())
        for name in map(str, frame.columns)
    ]


@pytest.mark.parametrize(("layer", "features"), LAYERS.items())
def test_a_real_layer_raises_no_alarm(shared: Path, layer: str, features: int) -> None:
    columns = columns_of(shared / "data" / layer)
    screening = screen_table(layer, columns, {}, "0" * 64, {})
    assert screening.values_scanned == features * len(columns)
    assert [
        (finding.field, finding.rule) for finding in screening.findings if finding.outcome is not Outcome.PASS
    ] == []


def test_numbers_planted_among_real_parcels_are_found(shared: Path) -> None:
    columns = columns_of(shared / "data" / "kcmo/KCMO_06152015_Parcel_PTs_Zoning.zip")
    values = list(columns[-1].values)
    values[100_000], values[200_000] = "ask Doe, 536-90-4399", "4111 1111 1111 1111"
    planted = Column(columns[-1].name, "", values)
    screening = screen_table("parcels", [*columns[:-1], planted], {}, "0" * 64, {})
    found = {finding.rule: finding.rows for finding in screening.findings if finding.outcome is Outcome.BLOCK}
    assert found == {"ssn": (100_001,), "card": (200_001,)}
