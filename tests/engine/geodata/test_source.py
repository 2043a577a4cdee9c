"""What identifies a source, and whether it is still what it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.source import LayerSource

from ..conftest import EAST, NORTH, MakeLayer

POINT = shapely.Point(EAST, NORTH)


def test_the_notation_of_qgis_is_understood() -> None:
    source = LayerSource.parse(
        "/data/city.csv|option:X_POSSIBLE_NAMES=x|option:Y_POSSIBLE_NAMES=y|subset=a = 'b'"
    )
    assert (source.path, source.subset) == ("/data/city.csv", "a = 'b'")
    assert source.options == (("X_POSSIBLE_NAMES", "x"), ("Y_POSSIBLE_NAMES", "y"))


def test_the_only_layer_of_a_file_is_the_same_source_named_or_not(
    make_layer: MakeLayer, tmp_path: Path
) -> None:
    path = make_layer("parks", [POINT])
    keys = {
        LayerSource.parse(str(path)).key,
        LayerSource.parse(f"{path}|layername=parks").key,
        LayerSource.parse({"path": str(path), "key": str(path)}).key,
        LayerSource.parse(f"{tmp_path}/../{tmp_path.name}/parks.gpkg").key,
    }
    assert keys == {f"{path.resolve()}|layername=parks"}


def test_a_filter_and_a_name_do_not_make_another_source(make_layer: MakeLayer) -> None:
    path = make_layer("parks", [POINT])
    named = LayerSource.parse({"path": str(path), "name": "Our parks", "subset": "name = 'parks 1'"})
    assert named.key == LayerSource.parse(str(path)).key


def test_a_changed_file_has_another_fingerprint(make_layer: MakeLayer) -> None:
    path = make_layer("parks", [POINT])
    source = LayerSource.parse(str(path))
    before = source.fingerprint()
    assert source.fingerprint() == before
    os.utime(path, ns=(1, 1))
    assert source.fingerprint() not in (None, before)


def test_a_write_ahead_log_beside_it_counts(make_layer: MakeLayer) -> None:
    path = make_layer("parks", [POINT])
    source = LayerSource.parse(str(path))
    before = source.fingerprint()
    path.with_name("parks.gpkg-wal").write_bytes(b"rows not yet in the file")
    assert source.fingerprint() != before


def test_a_geodatabase_has_a_fingerprint_of_all_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "city.gdb"
    folder.mkdir()
    (folder / "a00000001.gdbtable").write_bytes(b"rows")
    source = LayerSource.parse({"path": str(folder), "layer": "parks"})
    before = source.fingerprint()
    (folder / "city.1234.sr.lock").touch()
    assert source.fingerprint() == before is not None
    (folder / "a00000009.gdbtable").write_bytes(b"more rows")
    assert source.fingerprint() != before


@pytest.mark.parametrize("piece", ["layerid=1", "geometrytype=Point", "subset=a = 'x' || b"])
def test_what_the_notation_says_is_never_passed_over(piece: str) -> None:
    with pytest.raises(Refused, match="the layer plan.dxf: its notation says .*, which would be passed over"):
        LayerSource.parse(f"/data/plan.dxf|layername=entities|{piece}")


def test_what_may_change_behind_its_file_has_no_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "city.vrt").write_text("<OGRVRTDataSource/>")
    (tmp_path / "city").mkdir()
    for path in (tmp_path / "city.vrt", tmp_path / "city", "/vsizip/city.zip/city.shp"):
        assert LayerSource.parse({"path": str(path), "layer": "parks"}).fingerprint() is None
