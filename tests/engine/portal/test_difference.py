"""Comparing what is published with what is new, on tables that a reader can compare too."""

from __future__ import annotations

from pathlib import Path

import pytest

from independence_opendata_plugin.engine.portal.difference import Table, compare_metadata, compare_tables
from independence_opendata_plugin.engine.portal.record import Difference, Schema

OLD = "longitude,latitude,id,name\n1,1,A,Ash\n2,2,B,Birch\n3,3,C,Cedar\n"


def table(folder: Path, file: str, text: str, /, **kinds: str) -> Table:
    path = folder / f"{file}.csv"
    path.write_text(text)
    return Table(path, Schema(tuple(kinds.items()), "EPSG:4326", "Point"))


@pytest.mark.parametrize(
    ("new", "key", "expected"),
    [
        (OLD, "id", Difference()),
        # B is renamed, C has gone, D has come.
        ("longitude,latitude,id,name\n1,1,A,Ash\n2,2,B,Beech\n4,4,D,Dogwood\n", "id", Difference(1, 1, 1)),
        # The same without naming the key: id is the first field that tells all features apart.
        ("longitude,latitude,id,name\n1,1,A,Ash\n2,2,B,Beech\n4,4,D,Dogwood\n", "", Difference(1, 1, 1)),
        # A has moved.
        ("longitude,latitude,id,name\n1,1.5,A,Ash\n2,2,B,Birch\n3,3,C,Cedar\n", "id", Difference(0, 1, 0)),
        # Another order is no difference.
        ("longitude,latitude,id,name\n3,3,C,Cedar\n1,1,A,Ash\n2,2,B,Birch\n", "id", Difference()),
        # id and name both stand twice now: what differs was removed and added.
        ("longitude,latitude,id,name\n1,1,A,Ash\n2,2,A,Ash\n3,3,C,Cedar\n", "", Difference(1, 0, 1)),
    ],
)
def test_features_are_told_apart(tmp_path: Path, new: str, key: str, expected: Difference) -> None:
    kinds = {"id": "string", "name": "string"}
    assert (
        compare_tables(table(tmp_path, "old", OLD, **kinds), table(tmp_path, "new", new, **kinds), key)
        == expected
    )


def test_fields_that_come_go_or_change_type_are_named_and_do_not_change_every_feature(tmp_path: Path) -> None:
    old = table(
        tmp_path, "old", "WKT,id,owner,lanes\nP,1,Q,2\n", id="integer", owner="string", lanes="integer"
    )
    new = table(
        tmp_path, "new", "WKT,id,lanes,class\nP,1,2,x\n", id="integer", lanes="number", **{"class": "string"}
    )
    assert compare_tables(old, new, "id") == Difference(
        fields=("added class", "removed owner", "retyped lanes")
    )


def test_metadata_keys_that_differ_are_named() -> None:
    old = {"title": "Parks", "theme": "", "keywords": ["a"]}
    assert compare_metadata(old, {"title": "Parks", "keywords": ["a", "b"], "goals": ["safety"]}) == (
        "goals",
        "keywords",
    )
