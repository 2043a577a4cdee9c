"""Styles travel with their layer, unless they tell what must stay in the office."""

from __future__ import annotations

from pathlib import Path

import pytest

from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.package.styles import copy_styles

LAYER = ExtractedLayer("Parcels", "parcels", "whole", "EPSG:26915", "Polygon", 1, 1, 93, (), ())


def copy(tmp_path: Path, qml: str, kept_back: tuple[str, ...] = ()) -> tuple[Path | None, tuple[str, ...]]:
    style = tmp_path / "given.qml"
    style.write_text(qml)
    source = LayerSource.parse({"path": "/data/parcels.shp", "qml": str(style)})
    return copy_styles(source, LAYER, kept_back, tmp_path / "styles")


def test_a_plain_style_is_delivered(tmp_path: Path) -> None:
    assert copy(tmp_path, '<qgis attr="zoning"/>', ("owner",)) == (tmp_path / "styles" / "parcels.qml", ())


@pytest.mark.parametrize(
    ("qml", "reason"),
    [
        ('<qgis><Option value="/home/clerk/icons/house.svg"/></qgis>', "a file or connection of the office"),
        ('<qgis><renderer-v2 attr="owner"/></qgis>', "a field that is not licensed"),
    ],
)
def test_a_style_that_tells_too_much_stays(tmp_path: Path, qml: str, reason: str) -> None:
    qml_path, notes = copy(tmp_path, qml, ("owner",))
    assert qml_path is None
    assert reason in notes[0]
    assert not (tmp_path / "styles").exists()


def test_a_layer_without_a_style_has_none(tmp_path: Path) -> None:
    source = LayerSource.parse({"path": "/data/parcels.shp"})
    assert copy_styles(source, LAYER, (), tmp_path / "styles") == (None, ())
