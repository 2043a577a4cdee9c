"""Figures from an index, as the window asks for them after each click."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop.estimates import LayerIndex, SectionEstimate


def index_of(folder: Path, **parts: Any) -> LayerIndex:
    document = {
        "format": 3,
        "mode": "cut",
        "features": 30,
        "bytes": 9000,
        "outside": 2,
        "header": 9,
        "sections": {"A": [10, 1000, 10], "B": [20, 2000, 20], "C": [0, 0, 0]},
        "groups": [],
        "joins": [],
        **parts,
    }
    file = folder / "index.json"
    file.write_text(json.dumps(document))
    return LayerIndex.load(file)


def test_sections_add_up(tmp_path: Path) -> None:
    index = index_of(tmp_path)
    assert index.estimate(["A", "B", "C"]) == SectionEstimate(30, 3000)
    assert index.estimate(["A", "A"]) == SectionEstimate(10, 1000)
    assert (index.mode, index.total, index.outside) == ("cut", SectionEstimate(30, 9000), 2)


def test_a_section_that_the_index_does_not_have_holds_nothing(tmp_path: Path) -> None:
    index = index_of(tmp_path)
    assert index.estimate(["A", "Z"]) == SectionEstimate(10, 1000)
    assert index.estimate([]) == SectionEstimate(0, 0)


def test_a_group_counts_once_when_any_of_its_sections_is_chosen(tmp_path: Path) -> None:
    """The second group, of no section, is what lies outside: never chosen."""
    index = index_of(tmp_path, groups=[[[0, 1], 3, 300, 3], [[], 2, 500, 2]])
    assert index.estimate(["A"]) == SectionEstimate(13, 1300)
    assert index.estimate(["A", "B"]) == SectionEstimate(33, 3300)
    assert index.estimate(["C"]) == SectionEstimate(0, 0)


def test_a_join_counts_when_all_of_its_sections_are_chosen(tmp_path: Path) -> None:
    index = index_of(tmp_path, joins=[[[0, 1, 2], 0, -93, 0]])
    assert index.estimate(["A", "B"]) == SectionEstimate(30, 3000)
    assert index.estimate(["A", "B", "C"]) == SectionEstimate(30, 2907)


def test_one_geometry_of_several_parts_gives_every_feature_a_header(tmp_path: Path) -> None:
    """Section A has a part more than features, section B has not: 30 features at 9 bytes together, B alone none."""
    index = index_of(tmp_path, sections={"A": [10, 1000, 11], "B": [20, 2000, 20]})
    assert index.estimate(["A", "B"]) == SectionEstimate(30, 3000 + 30 * 9)
    assert index.estimate(["B"]) == SectionEstimate(20, 2000)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 3}'])
def test_a_file_that_is_no_index_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "index.json"
    file.write_text(text)
    with pytest.raises(Refused, match=r"index\.json: it cannot be read"):
        LayerIndex.load(file)


def test_an_index_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"gone\.json: it cannot be read"):
        LayerIndex.load(tmp_path / "gone.json")
