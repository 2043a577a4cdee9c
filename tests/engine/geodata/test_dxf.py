"""Drawings, read by GDAL and by a CAD library's audit, neither of which wrote their entities."""

from __future__ import annotations

from pathlib import Path

import ezdxf
import fiona
import pyproj
import pytest
import shapely
from ezdxf.document import Drawing

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.formats.checks import check_written
from independence_opendata_plugin.engine.geodata.formats.drawing_style import DrawingStyle, read_drawing_style
from independence_opendata_plugin.engine.geodata.formats.dxf_frame import name_layers
from independence_opendata_plugin.engine.geodata.formats.presentation import Presentation
from independence_opendata_plugin.engine.geodata.formats.write import write_format
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH, MakeLayer
from .conftest import AREA, AS_OF, COURTYARD, PARCEL, STREET, Deliver, Delivery

# As QGIS 3.40 writes it, without what a drawing does not show.
ZONES = """<qgis labelsEnabled="1">
 <renderer-v2 type="categorizedSymbol" attr="zone"><categories>
  <category value="R-6" type="string" label="Residential" symbol="0"/>
  <category value="A/B" type="string" label="Other" symbol="1"/>
  <category value="a:b" type="string" label="Another" symbol="2"/>
  <category value="C-9" type="string" label="Elsewhere in the city" symbol="2"/>
  <category label="Manufacturing" symbol="1"><val value="M-1" type="string"/><val value="M-2" type="string"/></category>
  <category value="NULL" type="NULL" label="none" symbol="2"/>
 </categories><symbols>
  <symbol name="0" type="fill"><layer class="SimpleFill"><Option type="Map">
   <Option name="color" value="200,30,31,255,rgb:0.78,0.11,0.12,1"/></Option></layer></symbol>
  <symbol name="1" type="fill"><layer class="SimpleFill"><Option type="Map">
   <Option name="color" value="1,2,3,255"/><Option name="style" value="no"/>
   <Option name="outline_color" value="10,20,30,255"/></Option></layer></symbol>
  <symbol name="2" type="fill"><layer class="SVGFill"/></symbol>
 </symbols></renderer-v2>
 <labeling type="simple"><settings><text-style fieldName="'No. ' || &quot;number&quot;" isExpression="1"/></settings>
 </labeling>
</qgis>"""


class Draw:
    """Delivers lots as a drawing, and lets it be checked."""

    def __init__(self, make_layer: MakeLayer, job: Job, folder: Path) -> None:
        self._make_layer, self._job, self._folder = make_layer, job, folder

    def __call__(
        self,
        shapes: list[shapely.Geometry],
        qml: str = "",
        own: str = "EPSG:26915",
        asked: str | None = None,
        **columns: list[object],
    ) -> Delivery:
        source = LayerSource.parse(str(self._make_layer("lots", shapes, crs=own, **columns)))
        extracted, style = self._folder / "extract.gpkg", self._folder / "lots.qml"
        style.write_text(qml, encoding="utf-8")
        (layer,) = extract([ExtractRequest(source, "cut")], AREA, extracted, self._job)
        folder = self._folder / "data"
        shown = {"lots": Presentation(qml=style)}
        files = write_format(extracted, [layer], "DXF", folder, "L-2026-0001", asked, AS_OF, shown)
        for file in files:
            check_written(folder, file, layer, AREA)
        return Delivery(folder, layer, files)


@pytest.fixture
def draw(make_layer: MakeLayer, job: Job, tmp_path: Path) -> Draw:
    return Draw(make_layer, job, tmp_path)


def read(made: Delivery) -> Drawing:
    """The drawing, which a CAD library finds nothing wrong with."""
    drawing = ezdxf.readfile(made.path)
    audit = drawing.audit()
    assert (audit.errors, audit.fixes) == ([], [])
    return drawing


def entities(made: Delivery) -> list[tuple[str, str]]:
    return [(entity.dxftype(), entity.dxf.layer) for entity in read(made).modelspace()]


def test_a_class_has_a_cad_layer_in_its_colour_and_labels_have_one_too(draw: Draw) -> None:
    shapes = [shapely.affinity.translate(PARCEL, 60 * place) for place in range(6)]
    zones = ["R-6", "A/B", "a:b", "M-2", "unheard of", None]
    made = draw(shapes, ZONES, zone=zones, number=["1", "2", None, "", "Ñ 5", "6"], owner=["x"] * 6)
    assert sorted(entities(made)) == [
        ("LWPOLYLINE", "lots"),
        ("LWPOLYLINE", "lots"),
        ("LWPOLYLINE", "lots_A_B"),
        ("LWPOLYLINE", "lots_M-2"),
        ("LWPOLYLINE", "lots_R-6"),
        ("LWPOLYLINE", "lots_a_b_2"),
        ("TEXT", "lots_labels"),
        ("TEXT", "lots_labels"),
        ("TEXT", "lots_labels"),
        ("TEXT", "lots_labels"),
    ]
    drawing = read(made)
    colours = {layer.dxf.name: layer.rgb and tuple(layer.rgb) for layer in drawing.layers}
    assert colours == {
        "0": None,
        "Defpoints": None,
        "lots": None,
        "lots_A_B": (10, 20, 30),
        "lots_M-2": (10, 20, 30),
        "lots_R-6": (200, 30, 31),
        "lots_a_b_2": None,
        "lots_labels": None,
    }
    assert {text.dxf.text for text in drawing.modelspace().query("TEXT")} == {"1", "2", "Ñ 5", "6"}
    (file,) = made.files
    assert (file.features, file.pieces) == (6, 10)
    assert file.notes == (
        "the DXF has a CAD layer for each class of field zone",
        "the DXF has the values of field number as text",
        "fields that are not in the DXF: owner",
        "class A/B of field zone is on the CAD layer lots_A_B",
        "class a:b of field zone is on the CAD layer lots_a_b_2",
    )


def test_a_layer_without_classes_is_one_cad_layer(draw: Draw) -> None:
    made = draw([PARCEL, STREET, PARCEL.centroid], owner=["x"] * 3)
    assert entities(made) == [("POINT", "lots"), ("LWPOLYLINE", "lots"), ("LWPOLYLINE", "lots")]
    assert made.files[0].notes[0] == "fields that are not in the DXF: owner"


def test_rings_and_parts_are_closed_polylines_of_their_own(draw: Draw) -> None:
    far = shapely.affinity.translate(PARCEL, 200)
    made = draw([shapely.MultiPolygon([COURTYARD, far])])
    drawn = [
        (entity.closed, shapely.Polygon(entity.get_points("xy")))
        for entity in read(made).modelspace().query("LWPOLYLINE")
    ]
    assert [closed for closed, _ in drawn] == [True, True, True]
    inside = PARCEL.buffer(-10, join_style="mitre").area
    # A parcel of 50 m by 40 m, the same again, and its inner part without a strip of 10 m.
    assert [round(ring.area) for _, ring in drawn] == [2000, round(inside), 2000]
    assert made.files[0].features == 1


def test_heights_stay(draw: Draw) -> None:
    slope = shapely.LineString([(EAST + 5, NORTH + 5, 250), (EAST + 25, NORTH + 5, 252.5)])
    level = shapely.force_3d(PARCEL, 251.25)
    made = draw([slope, level, shapely.Point(EAST + 5, NORTH + 6, 249.5)])
    with fiona.open(made.path) as drawn:
        shapes = [shapely.geometry.shape(row.geometry) for row in drawn]
    assert [
        sorted({place[2] for place in shapely.get_coordinates(shape, include_z=True)}) for shape in shapes
    ] == [
        [249.5],
        [250, 252.5],
        [251.25],
    ]


def test_a_collection_of_geometries_is_drawn_part_by_part(draw: Draw) -> None:
    made = draw([shapely.GeometryCollection([PARCEL, PARCEL.centroid])])
    assert entities(made) == [("POINT", "lots"), ("LWPOLYLINE", "lots")]


@pytest.mark.parametrize(
    ("own", "asked", "crs", "units"),
    [
        ("EPSG:26915", None, "EPSG:26915", 6),
        ("EPSG:26915", "ESRI:102698", "ESRI:102698", 21),
        ("EPSG:26915", "EPSG:4326", "EPSG:26915", 6),
    ],
)
def test_units_and_crs_are_told(draw: Draw, own: str, asked: str, crs: str, units: int) -> None:
    """Metres are 6, US survey feet 21; a drawing cannot be in degrees."""
    made = draw([PARCEL], own=own, asked=asked)
    assert made.files[0].crs == crs
    assert read(made).header["$INSUNITS"] == units
    stands = pyproj.CRS.from_wkt(made.path.with_suffix(".prj").read_text())
    assert stands.equals(pyproj.CRS(pyproj.CRS(crs).to_wkt("WKT1_ESRI")))


@pytest.mark.parametrize(("degrees", "zone"), [("EPSG:4326", "EPSG:32615"), ("EPSG:4269", "EPSG:26915")])
def test_a_layer_in_degrees_is_drawn_in_its_utm_zone(draw: Draw, degrees: str, zone: str) -> None:
    """On its own datum, so that nothing is moved by a guess."""
    to_degrees = pyproj.Transformer.from_crs("EPSG:26915", degrees, always_xy=True).transform
    lot = shapely.transform(PARCEL, to_degrees, interleaved=False)
    made = draw([lot], own=degrees)
    assert made.files[0].crs == zone
    assert made.files[0].notes[-1] == f"the DXF is in {pyproj.CRS(zone).name}: a drawing cannot be in degrees"
    (ring,) = read(made).modelspace()
    drawn = shapely.Polygon(ring.get_points("xy"))
    assert shapely.hausdorff_distance(drawn, PARCEL) < (0.001 if zone == "EPSG:26915" else 3)


def test_a_layer_in_degrees_at_the_pole_is_refused(
    draw: Draw, make_layer: MakeLayer, job: Job, tmp_path: Path
) -> None:
    source = LayerSource.parse(str(make_layer("pole", [shapely.Point(10, 89)], crs="EPSG:4326")))
    (layer,) = extract([ExtractRequest(source, "cut")], None, tmp_path / "extract.gpkg", job)
    with pytest.raises(Refused, match="'pole' as DXF.*degrees.*choose a projected CRS"):
        write_format(tmp_path / "extract.gpkg", [layer], "DXF", tmp_path, "L", None, AS_OF)


def test_a_text_is_no_code(draw: Draw) -> None:
    """What CAD takes for a degree sign, a letter or a line break is a text here."""
    texts = ["100%%d", "\\U+0041", "a^J", "two\nlines", "Łódź"]
    shapes = [shapely.affinity.translate(PARCEL, 60 * place) for place in range(5)]
    made = draw(shapes, ZONES, number=texts, zone=["R-6"] * 5)
    with fiona.Env(DXF_ENCODING="UTF-8"), fiona.open(made.path) as drawn:
        found = [row.properties["Text"] for row in drawn if row.properties["Text"]]
    assert found == ["100% %d", "\\ U+0041", "a^J", "two lines", "Łódź"]


def test_a_drawing_that_lost_an_entity_is_found_out(draw: Draw) -> None:
    made = draw([PARCEL, COURTYARD])
    (file,) = made.files
    text = made.path.read_text(encoding="utf-8")
    start = text.index("0\nLWPOLYLINE\n")
    made.path.write_text(text[:start] + text[text.index("0\nLWPOLYLINE\n", start + 1) :], encoding="utf-8")
    with pytest.raises(Refused, match="holds 2 features, 3 were written"):
        check_written(made.folder, file, made.layer, AREA)


def test_nothing_of_the_work_is_left_beside(draw: Draw) -> None:
    made = draw([PARCEL])
    assert sorted(path.name for path in made.folder.iterdir()) == [
        "L-2026-0001_lots.dxf",
        "L-2026-0001_lots.prj",
    ]


def test_names_that_cad_takes() -> None:
    assert name_layers("lots", ["R-6", "r-6", 'a<>/\\":;?*|=`b', "x\ny", "labels"], "lots_labels") == {
        "R-6": "lots_R-6",
        "r-6": "lots_r-6_2",
        'a<>/\\":;?*|=`b': "lots_a____________b",
        "x\ny": "lots_x_y",
        "labels": "lots_labels_2",
    }


def test_a_style_is_taken_as_far_as_it_is_simple(tmp_path: Path) -> None:
    qml = tmp_path / "s.qml"
    assert read_drawing_style(tmp_path / "none.qml", ["zone"]) == DrawingStyle()
    qml.write_text("<qgis", encoding="utf-8")
    assert read_drawing_style(qml, ["zone"]) == DrawingStyle()
    qml.write_text(ZONES, encoding="utf-8")
    assert read_drawing_style(qml, ["zone", "number"]).label_field == "number"
    # Fields that are not licensed are not in the extract, and neither tells anything here.
    assert read_drawing_style(qml, ["owner"]) == DrawingStyle()
    qml.write_text(ZONES.replace('attr="zone"', 'attr="left(&quot;zone&quot;, 1)"'), encoding="utf-8")
    assert read_drawing_style(qml, ["zone"]).classes.keys() == {"R-6", "A/B", "a:b", "C-9", "M-1", "M-2"}


def test_features_are_counted_and_not_what_stands_for_them(deliver: Deliver) -> None:
    made = deliver("DXF", [shapely.MultiPolygon([COURTYARD, shapely.affinity.translate(PARCEL, 90)])])
    assert (made.files[0].features, made.files[0].pieces) == (1, 3)
