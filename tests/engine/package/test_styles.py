"""Styles travel with their layer as a look, without what must stay in the office."""

from __future__ import annotations

import base64
import io
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import shapely
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.package.styles import copy_styles

from ..conftest import EAST, NORTH, MakeLayer, area_of, square

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
    'inkscape:export-filename="{path}"><!-- {path} --><metadata>{path}</metadata><path d="M0 0h5"/></svg>'
)
NEIGHBOUR = "Neighbour Doe"


class Styling:
    """Delivers styles of a layer of which one row, zone R1 of Ann Resident, lies in the area and another does not."""

    def __init__(self, make_layer: MakeLayer, job: Job, folder: Path) -> None:
        lots = [shapely.box(x, NORTH + 100, x + 50, NORTH + 150) for x in (EAST + 100, EAST + 9000)]
        layer = make_layer(
            "lots", lots, zone=["R1", "C2"], owner=["Ann Resident", NEIGHBOUR], account=[7001, 7002]
        )
        self._source, self._folder, self._extract = str(layer), folder, folder / "extract.gpkg"
        request = ExtractRequest(LayerSource.parse(self._source), "cut")
        (self._layer,) = extract([request], area_of(square(0, 0)), self._extract, job)

    def __call__(
        self, text: str, kept_back: tuple[str, ...] = (), kind: str = "qml"
    ) -> tuple[str | None, tuple[str, ...]]:
        """What is delivered of a style (None: nothing), and the notes."""
        given, folder = self._folder / f"given.{kind}", self._folder / "styles"
        given.write_text(text, encoding="utf-8")
        source = LayerSource.parse({"path": self._source, kind: str(given)})
        _, notes = copy_styles(source, self._layer, kept_back, self._extract, folder)
        made = folder / f"lots.{kind}"
        return (made.read_text(encoding="utf-8") if made.exists() else None), notes


@pytest.fixture
def styling(make_layer: MakeLayer, job: Job, tmp_path: Path) -> Styling:
    return Styling(make_layer, job, tmp_path)


def categories(*values: str) -> str:
    rows = "".join(f'<category value="{v}" label="{v}" type="string" symbol="0"/>' for v in values)
    return f'<qgis><renderer-v2 attr="owner"><categories>{rows}</categories></renderer-v2></qgis>'


def rules(*filters: str) -> str:
    rows = "".join(f'<rule filter="{f}" label="Rule: {f}" symbol="0"/>' for f in filters)
    return f'<qgis><renderer-v2 type="RuleRenderer"><rules>{rows}</rules></renderer-v2></qgis>'


def symbol(value: str) -> str:
    return f'<qgis><renderer-v2><symbol><Option name="name" value="{value}"/></symbol></renderer-v2></qgis>'


def embed(content: bytes) -> str:
    return "base64:" + base64.b64encode(content).decode()


def test_a_plain_style_is_delivered(styling: Styling) -> None:
    style, notes = styling(
        '<qgis version="3.40" labelsEnabled="1"><renderer-v2 attr="zone"/></qgis>', ("owner",)
    )
    assert style is not None
    root = ET.fromstring(style)
    assert (root.get("labelsEnabled"), root.get("styleCategories")) == ("1", "Symbology|Labeling")
    assert root.find("renderer-v2[@attr='zone']") is not None
    assert notes == ()


def test_only_the_look_travels(styling: Styling) -> None:
    """Forms, aliases, joins, notes, value lists and actions of a full QML stay behind, and so do its comments."""
    told = "<vectorjoins><join joinLayerId='secret'/></vectorjoins><mapTip>secret</mapTip><userNotes value='secret'/>"
    told += (
        "<fieldConfiguration><field name='owner'><editWidget><Option value='secret'/></editWidget></field>"
    )
    told += "</fieldConfiguration><conditionalstyles>secret</conditionalstyles><!-- secret -->"
    style, notes = styling(f"<qgis><renderer-v2 attr='zone'/>{told}</qgis>", ("owner",))
    assert style is not None
    assert "secret" not in style
    assert notes == ()


@pytest.mark.parametrize(
    ("qml", "reason"),
    [
        (symbol("/home/clerk/icons/house.svg"), "a file or connection of the office"),
        (symbol("../icons/house.svg"), "a file or connection of the office"),
        (symbol("&#67;:\\GIS\\house.svg"), "a file or connection of the office"),
        (symbol("shelter/maple-street.svg"), "a file or connection of the office"),
        (symbol(embed(b"no picture")), "a picture that cannot be read"),
        ('<qgis><renderer-v2 attr="owner"/></qgis>', "a field that is not licensed"),
        ('<qgis><labeling><text-style fieldName="upper(OWNER)"/></labeling></qgis>', "a field that is not"),
        ("<qgis><renderer-v2", "it cannot be read"),
    ],
)
def test_a_style_that_tells_too_much_stays(styling: Styling, qml: str, reason: str) -> None:
    style, notes = styling(qml, ("owner",))
    assert style is None
    assert reason in notes[0]


def test_a_symbol_that_every_qgis_has_stays_in_its_style(styling: Styling) -> None:
    style, _ = styling(symbol("arrows/NorthArrow_02.svg"))
    assert style is not None
    assert "arrows/NorthArrow_02.svg" in style


def test_an_embedded_drawing_loses_what_its_editor_wrote(styling: Styling) -> None:
    style, notes = styling(symbol(embed(SVG.format(path="/home/clerk/house.svg").encode())))
    assert style is not None
    value = ET.fromstring(style).find(".//Option").get("value")  # type: ignore[union-attr]
    drawn = base64.b64decode(str(value).removeprefix("base64:")).decode()
    assert drawn == '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h5" /></svg>'
    assert notes == ()


def test_an_embedded_image_loses_its_texts(styling: Styling) -> None:
    told, content = PngInfo(), io.BytesIO()
    told.add_text("Author", "A. Clerk")
    Image.new("RGB", (2, 1), (200, 10, 0)).save(content, "PNG", pnginfo=told)
    assert b"A. Clerk" in content.getvalue()
    style, _ = styling(symbol(embed(content.getvalue())))
    value = ET.fromstring(str(style)).find(".//Option").get("value")  # type: ignore[union-attr]
    image = base64.b64decode(str(value).removeprefix("base64:"))
    assert b"A. Clerk" not in image
    assert Image.open(io.BytesIO(image)).getpixel((0, 0)) == (200, 10, 0, 255)


def test_categories_name_delivered_values_alone(styling: Styling) -> None:
    style, notes = styling(categories("Ann Resident", NEIGHBOUR, "Ann", ""))
    found = [category.get("value") for category in ET.fromstring(str(style)).iter("category")]
    assert found == ["Ann Resident", ""]
    assert notes == ("2 values that were not delivered left out of the QML style",)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("owner = 'Ann Resident'", "owner = 'Ann Resident'"),
        (f"owner = '{NEIGHBOUR}'", None),
        (f"owner IN ('Ann Resident', '{NEIGHBOUR}')", "owner IN ('Ann Resident', '(not delivered)')"),
        (f"NOT owner = '{NEIGHBOUR}'", "NOT owner = '(not delivered)'"),
        ("account = 7002", None),
        ("account = 7001 AND zone LIKE 'R%'", "account = 7001 AND zone LIKE 'R%'"),
        ("'Neighbour''s' = owner", None),
        ("area &gt;= 500", "area >= 500"),
    ],
)
def test_rules_name_delivered_values_alone(styling: Styling, given: str, kept: str | None) -> None:
    style, _ = styling(rules(given))
    found = [rule.get("filter") for rule in ET.fromstring(str(style)).iter("rule")]
    assert found == ([] if kept is None else [kept])
    assert "Neighbour" not in str(style)
    assert "7002" not in str(style)


def test_a_label_expression_compares_with_delivered_values_alone(styling: Styling) -> None:
    expression = f"CASE WHEN owner = '{NEIGHBOUR}' THEN 'x' ELSE zone || ' acres' END"
    style, _ = styling(f'<qgis><labeling><text-style fieldName="{expression}"/></labeling></qgis>')
    label = ET.fromstring(str(style)).find(".//text-style")
    assert label is not None
    assert label.get("fieldName") == "CASE WHEN owner = '(not delivered)' THEN 'x' ELSE zone || ' acres' END"


def sld(*owners: str) -> str:
    rows = "".join(
        f"<se:Rule><se:Name>{owner}</se:Name><!-- {owner} --><ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>owner"
        f"</ogc:PropertyName><ogc:Literal>{owner}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter></se:Rule>"
        for owner in owners
    )
    return (
        '<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" '
        f'xmlns:se="http://www.opengis.net/se"><NamedLayer>{rows}</NamedLayer></StyledLayerDescriptor>'
    )


def test_an_sld_names_delivered_values_alone(styling: Styling) -> None:
    style, notes = styling(sld("Ann Resident", NEIGHBOUR), kind="sld")
    assert style is not None
    assert NEIGHBOUR not in style
    assert style.count("Ann Resident") == 2
    assert notes == ("1 values that were not delivered left out of the SLD style",)


def test_a_layer_without_a_style_has_none(make_layer: MakeLayer, styling: Styling, tmp_path: Path) -> None:
    source = LayerSource.parse({"path": styling._source})
    assert copy_styles(source, styling._layer, (), styling._extract, tmp_path / "none") == (None, ())
