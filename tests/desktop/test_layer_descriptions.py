"""What of a QGIS layer reaches the engine: its file when that says it all, else a copy of what QGIS shows."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsField,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.desktop.identity import identify
from independence_opendata_plugin.desktop.layers import LayerDescription, describe

from .lots import square


def read_copy(description: LayerDescription) -> list[dict[str, object]]:
    """The attributes in the copy that QGIS writes for the engine."""
    description.copied.write(Path(description.path), QgsFeedback())
    copy = QgsVectorLayer(f"{description.path}|layername={description.layer}", "copy", "ogr")
    assert copy.isValid()
    rows = [dict(zip(copy.fields().names(), row.attributes(), strict=True)) for row in copy.getFeatures()]
    return [{name: value for name, value in row.items() if name != "fid"} for row in rows]


def test_a_plain_file_goes_by_its_path(lots: QgsVectorLayer, lots_file: Path, tmp_path: Path) -> None:
    assert describe(lots, tmp_path / "copy.gpkg").to_json() == {
        "path": str(lots_file),
        "layer": "lots",
        "name": "Lots",
        "subset": "",
        "options": {},
        "crs": "EPSG:26915",
        "key": f"{lots_file}|layername=lots",
        "temporary": False,
    }


def test_a_filter_goes_along_and_does_not_change_the_identity(lots: QgsVectorLayer, tmp_path: Path) -> None:
    unfiltered = identify(lots)
    assert lots.setSubsetString("\"owner\" = 'Ada'")

    description = describe(lots, tmp_path / "copy.gpkg")

    assert description.subset == "\"owner\" = 'Ada'"
    assert description.copied is None
    assert description.key == unfiltered


def test_a_filter_that_is_a_query_of_its_own_is_copied(lots: QgsVectorLayer, tmp_path: Path) -> None:
    assert lots.setSubsetString("SELECT * FROM lots WHERE owner = 'Ben'")

    description = describe(lots, tmp_path / "copy.gpkg")

    assert [row["name"] for row in read_copy(description)] == ["middle"]


def test_open_options_and_archives_go_along(tmp_path: Path) -> None:
    archive = tmp_path / "points.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("points.csv", "lon,lat,kind\n-94.4,39.1,hydrant\n")
    uri = f"/vsizip/{archive}/points.csv|option:X_POSSIBLE_NAMES=lon|option:Y_POSSIBLE_NAMES=lat"
    layer = QgsVectorLayer(uri, "Points", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))

    description = describe(layer, tmp_path / "copy.gpkg")

    assert description.path == f"/vsizip/{archive}/points.csv"
    assert dict(description.options) == {"X_POSSIBLE_NAMES": "lon", "Y_POSSIBLE_NAMES": "lat"}
    assert description.crs == "EPSG:4326"
    assert description.copied is None


def test_a_memory_layer_is_copied(memory_layer: QgsVectorLayer, tmp_path: Path) -> None:
    description = describe(memory_layer, tmp_path / "copy.gpkg")

    assert description.to_json()["temporary"] is True
    assert description.path == str(tmp_path / "copy.gpkg")
    assert read_copy(description) == [
        {"name": "west", "owner": "Ada"},
        {"name": "middle", "owner": "Ben"},
        {"name": "east", "owner": "Cid"},
    ]


def test_unsaved_edits_are_copied_under_the_file_s_own_identity(lots: QgsVectorLayer, tmp_path: Path) -> None:
    saved = identify(lots)
    lots.startEditing()
    newcomer = QgsFeature(lots.fields())
    newcomer["name"] = "far east"
    newcomer.setGeometry(square(363_000))
    assert lots.addFeature(newcomer)

    description = describe(lots, tmp_path / "copy.gpkg")

    assert {row["name"] for row in read_copy(description)} == {"west", "middle", "east", "far east"}
    assert description.key == saved
    lots.rollBack()


def test_a_layer_being_edited_without_a_change_goes_by_its_path(lots: QgsVectorLayer, tmp_path: Path) -> None:
    lots.startEditing()
    assert describe(lots, tmp_path / "copy.gpkg").copied is None
    lots.rollBack()


def test_a_snapshot_keeps_the_moment_at_which_it_was_taken(
    memory_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    """Written in another thread, later: what the user does meanwhile must not reach it."""
    description = describe(memory_layer, tmp_path / "copy.gpkg")
    memory_layer.startEditing()
    memory_layer.changeAttributeValue(next(memory_layer.getFeatures()).id(), 1, "changed since")

    assert read_copy(description)[0]["owner"] == "Ada"
    memory_layer.rollBack()


def test_a_joined_layer_is_copied_and_is_a_source_of_its_own(lots: QgsVectorLayer, tmp_path: Path) -> None:
    """Else a closed table joined to an open layer would leave under the open layer's decision."""
    alone = identify(lots)
    codes = QgsVectorLayer("None?field=name:string&field=alarm:string", "Alarm codes", "memory")
    row = QgsFeature(codes.fields())
    row.setAttributes(["west", "4711"])
    codes.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayers([codes, lots], False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(codes)
    join.setJoinFieldName("name")
    join.setTargetFieldName("name")
    assert lots.addJoin(join)

    description = describe(lots, tmp_path / "copy.gpkg")

    assert read_copy(description)[0]["Alarm codes_alarm"] == "4711"
    assert description.key != alone
    assert description.key.startswith(alone)


def test_a_virtual_field_is_copied_and_makes_a_source_of_its_own(
    lots: QgsVectorLayer, tmp_path: Path
) -> None:
    alone = identify(lots)
    lots.addExpressionField('upper("owner")', QgsField("shout", QMetaType.Type.QString))

    description = describe(lots, tmp_path / "copy.gpkg")

    assert [row["shout"] for row in read_copy(description)] == ["ADA", "BEN", "CID"]
    assert description.key != alone


def test_chosen_features_are_copied(lots: QgsVectorLayer, tmp_path: Path) -> None:
    lots.selectByExpression("\"name\" = 'east'")
    chosen = QgsFeatureRequest().setFilterFids(lots.selectedFeatureIds())

    description = describe(lots, tmp_path / "copy.gpkg", chosen)

    assert [row["name"] for row in read_copy(description)] == ["east"]


def test_only_features_near_the_area_are_copied(memory_layer: QgsVectorLayer, tmp_path: Path) -> None:
    description = describe(memory_layer, tmp_path / "copy.gpkg")
    west = square(360_200, side=100).boundingBox()
    area = QgsReferencedRectangle(west, QgsCoordinateReferenceSystem("EPSG:26915"))

    description.copied.limit_to(area, QgsProject.instance().transformContext())

    assert [row["name"] for row in read_copy(description)] == ["west"]


def test_a_field_named_fid_keeps_its_values(tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=fid:string", "Labels", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["0042"])
    layer.dataProvider().addFeature(feature)

    description = describe(layer, tmp_path / "copy.gpkg")
    description.copied.write(Path(description.path), QgsFeedback())

    copy = QgsVectorLayer(f"{description.path}|layername={description.layer}", "copy", "ogr")
    assert next(copy.getFeatures())["fid"] == "0042"


def test_copying_stops_when_the_user_cancels(memory_layer: QgsVectorLayer, tmp_path: Path) -> None:
    description = describe(memory_layer, tmp_path / "copy.gpkg")
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        description.copied.write(Path(description.path), feedback)


def test_a_file_without_crs_says_so_to_the_engine(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.csv"
    path.write_text("WKT,name\nPOINT (1 2),a\n")
    layer = QgsVectorLayer(f"{path}|option:GEOM_POSSIBLE_NAMES=WKT", "Nowhere", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert describe(layer, tmp_path / "copy.gpkg").crs == ""


def test_a_layer_without_crs_is_not_copied(tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?field=name:string", "Nowhere", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(Refused, match="layer 'Nowhere': it has no coordinate reference system"):
        describe(layer, tmp_path / "copy.gpkg")


def test_a_crs_without_a_code_travels_as_wkt(memory_layer: QgsVectorLayer, tmp_path: Path) -> None:
    memory_layer.setCrs(
        QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=39 +lon_0=-94.4 +datum=WGS84 +units=m")
    )
    assert describe(memory_layer, tmp_path / "copy.gpkg").crs.startswith("PROJCRS[")


def test_a_broken_layer_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="layer 'Gone': its source cannot be opened"):
        describe(QgsVectorLayer("/no/such/file.gpkg", "Gone", "ogr"), tmp_path / "copy.gpkg")


def test_a_raster_goes_by_its_path(shared: Path, tmp_path: Path) -> None:
    image = shared / "data" / "raster" / "neon_osbs_029_rgb_10cm.tif"
    description = describe(QgsRasterLayer(str(image), "Tile", "gdal"), tmp_path / "copy.gpkg")
    assert (description.path, description.layer, description.crs) == (
        str(image.resolve()),
        None,
        "EPSG:32617",
    )


@pytest.mark.parametrize(
    ("provider", "uri", "key"),
    [
        (
            "postgres",
            "dbname='gis' host=db port=5432 user='clerk' password='secret' key='id' "
            'table="public"."parcels" (geom) sql=owner=1',
            "postgres:host=db:port=5432:dbname=gis:schema=public:table=parcels:geometrycolumn=geom",
        ),
        (
            "WFS",
            " url='https://clerk:secret@maps.example.org/wfs?token=secret' typename='city:parcels'",
            "WFS:maps.example.org/wfs:typename=city:parcels",
        ),
    ],
)
def test_a_server_s_layer_is_known_without_its_credentials(provider: str, uri: str, key: str) -> None:
    assert identify(QgsVectorLayer(uri, "Parcels", provider)) == key


def test_the_only_layer_of_a_file_is_the_same_whether_or_not_it_was_named(lots_file: Path) -> None:
    named = QgsVectorLayer(f"{lots_file}|layername=lots", "Lots", "ogr")
    unnamed = QgsVectorLayer(str(lots_file), "Lots", "ogr")
    assert identify(unnamed) == identify(named) == f"{lots_file}|layername=lots"
