"""Secrets planted wherever a layer may hold them, and the whole unpacked delivery looked through for each.

Every secret is a word of its own that begins with `zq`; a first test makes sure that the planting worked.
"""

from __future__ import annotations

import base64
import getpass
import json
import socket
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.formats.write import WRITERS

from ..conftest import EAST, MILE, NORTH, UTM15
from ..deep_reading import find_secrets
from .conftest import Run

PRIVATE = {"name": "owner", "licensed": False, "published": False}
"""The field that leaves under no license and is never published."""


@dataclass(frozen=True)
class Planted:
    """Where the secrets are: `layers` and `raster` as the operations take them."""

    folder: Path
    layers: list[dict[str, Any]]
    raster: dict[str, Any]


def lot(x: float, y: float, width: float = 50, height: float = 30) -> shapely.Polygon:
    """A box in metres from the township's corner, which is section 31's too."""
    return shapely.box(EAST + x, NORTH + y, EAST + x + width, NORTH + y + height)


# Section 31 and 32 are two miles wide; what lies beyond is a neighbour's.
EDGE = 2 * MILE
LOTS = {
    "inside": lot(100, 100),
    "across": lot(EDGE - 25, 200),
    "touching": lot(EDGE, 300),
    "overlapping by 5 cm": lot(EDGE - 0.05, 400),
    "beyond": lot(EDGE + 500, 500),
    "a filtered one inside": lot(300, 100),
    "a deleted one inside": lot(500, 100),
}
OWNERS = [f"zqowner{number}" for number in range(len(LOTS))]
VALUES = ["R1", "R2", "zqtouching", "zqsliver", "zqbeyond", "zqfiltered", "zqdeleted"]


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Planted:
    folder = tmp_path / "zqfolder"
    folder.mkdir()
    for name in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME", "HOME", "PGUSER", "PGPASSWORD"):
        monkeypatch.setenv(name, f"/zqenvironment/{name}")
    geopackage = folder / "zqfile.gpkg"
    _write_geopackage(geopackage)
    shapefile = folder / "zqshapes.shp"
    _write_shapefile(shapefile)
    qml, sld = folder / "zqstyle.qml", folder / "zqstyle.sld"
    qml.write_text(QML, encoding="utf-8")
    sld.write_text(SLD, encoding="utf-8")
    paths = folder / "zqpaths.qml"
    paths.write_text(PATHS_QML, encoding="utf-8")
    layer = {
        "path": str(geopackage),
        "layer": "lots",
        "name": "Lots",
        "key": "zqconnection user=zquser table=lots",
    }
    shapes = {"path": str(shapefile), "name": "Shapes", "qml": str(paths), "key": "zqshapekey"}
    raster = folder / "zqraster.tif"
    _write_raster(raster)
    return Planted(
        folder,
        [{**layer, "subset": "zone <> 'zqfiltered'", "qml": str(qml), "sld": str(sld)}, shapes],
        {"path": str(raster), "name": "Orthophoto", "key": "zqrasterkey"},
    )


def _frame() -> geopandas.GeoDataFrame:
    columns = {"zone": VALUES, "owner": OWNERS}
    return geopandas.GeoDataFrame(columns, geometry=list(LOTS.values()), crs=UTM15)


def _write_geopackage(path: Path) -> None:
    _frame().to_file(
        path, layer="lots", layer_options={"DESCRIPTION": "zqdescription", "IDENTIFIER": "zqidentifier"}
    )
    with closing(sqlite3.connect(path)) as database:
        # Debian's SQLite wipes what is deleted; others do not.
        database.execute("PRAGMA secure_delete = OFF")
        database.executescript(PLANT)
        database.execute("DELETE FROM lots WHERE zone = 'zqdeleted'")
        database.commit()


PLANT = """
CREATE TABLE gpkg_metadata (id INTEGER PRIMARY KEY, md_scope TEXT, md_standard_uri TEXT, mime_type TEXT, metadata TEXT);
CREATE TABLE gpkg_metadata_reference (reference_scope TEXT, table_name TEXT, column_name TEXT, row_id_value INTEGER,
    timestamp DATETIME, md_file_id INTEGER, md_parent_id INTEGER);
INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'http://www.isotc211.org', 'text/xml', '<history>zqmetadata</history>');
INSERT INTO gpkg_metadata_reference VALUES ('table', 'lots', NULL, NULL, '2026-01-01T00:00:00Z', 1, NULL);
CREATE TABLE gpkg_data_columns (table_name TEXT, column_name TEXT, name TEXT, title TEXT, description TEXT,
    mime_type TEXT, constraint_name TEXT, PRIMARY KEY (table_name, column_name));
INSERT INTO gpkg_data_columns VALUES ('lots', 'owner', 'zqalias', 'zqtitle', 'zqcomment', NULL, 'zqconstraint');
INSERT INTO gpkg_data_columns VALUES ('lots', 'zone', 'zqzonealias', 'zqzonetitle', 'zqzonecomment', NULL, NULL);
CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT, constraint_type TEXT, value TEXT, min NUMERIC,
    min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT);
INSERT INTO gpkg_data_column_constraints VALUES ('zqconstraint', 'enum', 'zqcode', NULL, NULL, NULL, NULL, 'zqcoded');
INSERT INTO gpkg_extensions VALUES ('gpkg_metadata', NULL, 'gpkg_metadata', 'http://geopackage.org', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gpkg_data_columns', NULL, 'gpkg_schema', 'http://geopackage.org', 'read-write');
CREATE TABLE edit_log (who TEXT, was TEXT);
INSERT INTO edit_log VALUES ('zqeditor', 'zqformervalue');
CREATE TRIGGER log_zone AFTER UPDATE ON lots BEGIN INSERT INTO edit_log VALUES ('zqtrigger', OLD.zone); END;
CREATE VIEW all_owners AS SELECT owner AS zqview FROM lots;
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT, owner TEXT);
INSERT INTO layer_styles VALUES (1, 'lots', '<qgis>zqstoredstyle</qgis>', 'zqstyleowner');
"""


def _write_shapefile(path: Path) -> None:
    """The last row is marked as deleted, as editors do it: its bytes stay in the .dbf."""
    _frame().assign(zone=[v.replace("zq", "zqdbf") for v in VALUES]).to_file(path)
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    head, length = (int.from_bytes(table[at : at + 2], "little") for at in (8, 10))
    table[head + 6 * length] = ord("*")
    path.with_suffix(".dbf").write_bytes(table)
    path.with_name(f"{path.name}.xml").write_text("<metadata>zqshapemetadata</metadata>")
    path.with_suffix(".qmd").write_text("<qgis><history>zqhistory</history></qgis>")


NEIGHBOURS_PIXEL = 201


def _write_raster(path: Path) -> None:
    """Section 31 to 33 at a hundredth of a mile; everything east of the licensed area has a value of its own."""
    pixels = np.full((1, 100, 300), 7, np.uint8)
    pixels[:, :, 200:] = NEIGHBOURS_PIXEL
    form = {"driver": "GTiff", "count": 1, "dtype": "uint8", "height": 100, "width": 300, "crs": UTM15}
    tags = {
        "TIFFTAG_IMAGEDESCRIPTION": "zqimagedescription",
        "TIFFTAG_ARTIST": "zqartist",
        "TIFFTAG_HOSTCOMPUTER": "zqhostcomputer",
        "TIFFTAG_SOFTWARE": "zqsoftware",
        "TIFFTAG_DOCUMENTNAME": "zqdocument",
        "flown_for": "zqgdalmetadata",
    }
    with rasterio.open(
        path, "w", transform=from_origin(EAST, NORTH + MILE, MILE / 100, MILE / 100), **form
    ) as image:
        image.write(pixels)
        image.update_tags(**tags)
        image.update_tags(1, band_note="zqbandmetadata")
        image.update_tags(ns="OFFICE", note="zqdomain")
        image.set_band_description(1, "zqbanddescription")
    path.with_name(f"{path.name}.aux.xml").write_text(
        "<PAMDataset><Metadata><MDI key='x'>zqaux</MDI></Metadata></PAMDataset>"
    )


DRAWING = base64.b64encode(
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" '
    b's:docname="/home/zqdrawer/zqdrawing.svg"><!-- zqdrawncomment --><path d="M0 0h5"/></svg>'
).decode()
QML = f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40" labelsEnabled="1" readOnly="zqreadonly"><!-- zqcomment -->
<renderer-v2 type="categorizedSymbol" attr="zone"><categories>
<category value="R1" label="Residential" type="string" symbol="0"/>
<category value="zqbeyond" label="zqlabelofbeyond" type="string" symbol="0"/>
</categories><symbols><symbol name="0" type="marker"><layer class="SvgMarker"><Option type="Map">
<Option name="name" type="QString" value="base64:{DRAWING}"/></Option></layer></symbol></symbols></renderer-v2>
<labeling type="rule-based"><rules><rule filter="zone = 'zqtouching'" description="zqlabelled"/>
<rule filter="zone IN ('R1', 'zqsliver')"/></rules></labeling>
<vectorjoins><join joinLayerId="zqjoined_layer" targetFieldName="zone"/></vectorjoins>
<customproperties><Option name="zqproperty" value="host=zqhost"/></customproperties>
<conditionalstyles><rowstyles><style rule="owner = 'zqowner0'" name="zqconditional"/></rowstyles></conditionalstyles>
<fieldConfiguration><field name="owner"><editWidget type="ValueMap"><config><Option name="zqcoded" value="zqcode"/>
</config></editWidget></field></fieldConfiguration><editforminitcode>zqpython</editforminitcode>
<attributeactions><actionsetting action="zqaction"/></attributeactions><mapTip>[% "owner" %] zqmaptip</mapTip>
<userNotes value="zqnotes"/><referencedLayers><relation dataSource="dbname='zqdatabase' authcfg=zqauth"/>
</referencedLayers><previewExpression>"owner"</previewExpression></qgis>"""
SLD = """<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:se="http://www.opengis.net/se"
 xmlns:ogc="http://www.opengis.net/ogc"><NamedLayer><UserStyle><se:FeatureTypeStyle><se:Rule><se:Name>zqbeyond</se:Name>
<!-- zqsldcomment --><ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone</ogc:PropertyName>
<ogc:Literal>zqbeyond</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter></se:Rule></se:FeatureTypeStyle></UserStyle>
</NamedLayer></StyledLayerDescriptor>"""
PATHS_QML = """<qgis><renderer-v2><symbols><symbol><layer class="SvgMarker">
<Option name="name" value="../zqrelative/zqsymbol.svg"/></layer></symbol></symbols></renderer-v2></qgis>"""

SOURCES = [
    *(
        "zqfolder",
        "zqfile",
        "zqstyle",
        "zqconnection",
        "zquser",
        "zqraster",
        "zqshapes",
        "zqshapekey",
        "zqrasterkey",
    ),
    *("zqenvironment", "zqpaths", "zqofficer", "zqcoordinator"),
]
"""Told in names, keys, requests and the environment; the others stand in files."""
HELD = [
    *(
        "zqdescription",
        "zqidentifier",
        "zqmetadata",
        "zqalias",
        "zqtitle",
        "zqconstraint",
        "zqcode",
        "zqcoded",
    ),
    *("zqzonealias", "zqzonetitle", "zqzonecomment", "zqeditor", "zqformervalue", "zqtrigger", "zqview"),
    *("zqstoredstyle", "zqstyleowner", *OWNERS, *VALUES[2:]),
    *("zqdbftouching", "zqdbfsliver", "zqdbfbeyond", "zqdbfdeleted", "zqshapemetadata", "zqhistory"),
    *("zqimagedescription", "zqartist", "zqhostcomputer", "zqsoftware", "zqdocument", "zqgdalmetadata"),
    *(
        "zqbandmetadata",
        "zqdomain",
        "zqbanddescription",
        "zqaux",
        "zqreadonly",
        "zqcomment",
        "zqlabelofbeyond",
    ),
    *(
        "zqdrawer",
        "zqdrawing",
        "zqdrawncomment",
        "zqlabelled",
        "zqjoined",
        "zqproperty",
        "zqhost",
        "zqconditional",
    ),
    *(
        "zqpython",
        "zqaction",
        "zqmaptip",
        "zqnotes",
        "zqdatabase",
        "zqauth",
        "zqsldcomment",
        "zqrelative",
        "zqsymbol",
    ),
]
PUBLIC = {
    "title": "Lots",
    "description": "Lots and their zones.",
    "keywords": ["lots"],
    "department": "City Planning",
    "contact": {"name": "GIS desk", "email": "gis@example.org"},
    "frequency": "annual",
    "goals": ["quality_of_life"],
    "fields": [{"name": "zone", "description": "Zone"}, PRIVATE],
}
TELLING = {
    "description": r"Copied from \\zqserver\zqshare every night.",
    "fields": [{"name": "zone", "description": "From /home/zqclerk/zqzones.csv"}, PRIVATE],
}
TOLD = ["zqserver", "zqshare", "zqclerk", "zqzones"]


@pytest.fixture
def unpacked(run: Run, planted: Planted, sections_file: Path, approval: str, tmp_path: Path) -> Path:
    """A licensed package in every format, with the orthophoto."""
    for layer in planted.layers:
        metadata = PUBLIC | TELLING | {"title": layer["name"]}
        run("classify", LAYER=layer, ACCESS="licensed", MODE="cut", OFFICER="zqofficer", METADATA=metadata)
    run("classify", LAYER=planted.raster, ACCESS="licensed", OFFICER="zqofficer")
    result = run(
        "exportlicensed",
        SECTIONS=str(sections_file),
        SECTION_IDS="T49N R32W 31-32",
        LAYERS=planted.layers,
        ORTHOPHOTOS=[planted.raster],
        CUSTOMER_NAME="Prairie Survey, Inc.",
        CUSTOMER_CLASS="general",
        FORMATS=list(WRITERS),
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "licensed.zip"),
    )
    assert run("verifypackage", INPUT=result["OUTPUT"])["VALID"] is True
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        archive.extractall(folder)
    return folder


def test_the_secrets_are_where_they_were_planted(planted: Planted) -> None:
    found = {secret for _, secret in find_secrets(planted.folder, HELD)}
    assert sorted(set(HELD) - found) == []


def test_no_secret_is_in_a_package(unpacked: Path) -> None:
    """The package itself is whole: the licensee finds what was licensed in every format."""
    assert find_secrets(unpacked, [*SOURCES, *HELD, *TOLD]) == []
    data = {path.suffix for path in (unpacked / "data").rglob("*")}
    assert {".gpkg", ".shp", ".geojson", ".csv", ".fgb", ".kml", ".parquet", ".tif"} <= data


def test_no_machine_is_in_a_package(unpacked: Path, tmp_path: Path) -> None:
    machine = [
        str(tmp_path),
        str(tmp_path.parent),
        tmp_path.name,
        str(Path.home()),
        "pytest-of",
        "/site-packages",
    ]
    # A host called "vm" and a user called "root" would be found in any long file.
    machine += [name for name in (socket.gethostname(), getpass.getuser()) if len(name) > 5]
    assert find_secrets(unpacked, machine) == []


def test_what_was_licensed_is_there(unpacked: Path) -> None:
    manifest = json.loads((unpacked / "manifest.json").read_text())
    assert [(layer["name"], layer["features_out"], layer["fields"]) for layer in manifest["layers"]] == [
        ("Lots", 2, ["zone"]),
        ("Shapes", 3, ["zone"]),
    ]
    csv = (unpacked / "data" / "L-2026-0001_csv" / "L-2026-0001_lots.csv").read_text()
    assert ('"R1"' in csv, csv.count("\n")) == (True, 3)
    style = (unpacked / "styles" / "lots.qml").read_text()
    assert "Residential" in style
    assert not (unpacked / "styles" / "shapes.qml").exists()


def test_no_neighbours_pixel_is_in_an_orthophoto(unpacked: Path) -> None:
    (image,) = (unpacked / "data").rglob("*.tif")
    with rasterio.open(image) as raster:
        assert NEIGHBOURS_PIXEL not in raster.read()
        assert (raster.read() == 7).sum() == 100 * 200


def test_metadata_that_tell_of_the_office_are_not_published(
    run: Run, planted: Planted, tmp_path: Path
) -> None:
    run("classify", LAYER=planted.layers[0], ACCESS="open", OFFICER="zqofficer", METADATA=PUBLIC | TELLING)
    with pytest.raises(Refused, match="its description, fields tell of the office's machines"):
        run(
            "publish", LAYERS=planted.layers[:1], PORTAL=str(tmp_path / "portal"), COORDINATOR="zqcoordinator"
        )


def test_no_secret_is_on_the_portal(run: Run, planted: Planted, tmp_path: Path) -> None:
    for layer in planted.layers:
        run(
            "classify",
            LAYER=layer,
            ACCESS="open",
            OFFICER="zqofficer",
            METADATA=PUBLIC | {"title": layer["name"]},
        )
    portal = tmp_path / "portal"
    result = run("publish", LAYERS=planted.layers, PORTAL=str(portal), COORDINATOR="zqcoordinator")
    assert (result["PUBLISHED"], result["REFUSED"], result["FAILED"]) == (2, 0, 0)
    # An open dataset is published whole: neighbours' zones are part of it, what was filtered or deleted is not.
    public = {*VALUES[2:5], *(value.replace("zq", "zqdbf") for value in VALUES[2:5])}
    hidden = [secret for secret in (*SOURCES, *HELD) if secret not in public]
    assert find_secrets(portal, [*hidden, str(tmp_path), "pytest-of"]) == []
