"""KML as globes and GIS read it."""

from __future__ import annotations

from xml.etree.ElementTree import Element, parse

import pyogrio
import shapely

from .conftest import COURTYARD, PARCEL, Deliver

KML = "{http://www.opengis.net/kml/2.2}"


def placemarks(deliver_path: object) -> list[Element]:
    return list(parse(deliver_path).getroot().iter(f"{KML}Placemark"))


def test_fields_are_typed_and_keep_what_they_hold(deliver: Deliver) -> None:
    made = deliver(
        "KML",
        [PARCEL, COURTYARD],
        parcel=["00123", "A & <B>"],
        width=[1.5, None],
        vacant=[True, False],
        number=[2**60 + 1, 7],
    )
    rows = pyogrio.read_dataframe(made.path, use_arrow=False)
    assert rows["parcel"].to_list() == ["00123", "A & <B>"]
    assert rows["width"].iloc[0] == 1.5
    assert rows["width"].isna().to_list() == [False, True]
    assert rows["vacant"].to_list() == [True, False]
    assert rows["number"].to_list() == [str(2**60 + 1), "7"]


def test_a_placemark_has_the_name_and_description_of_its_row(deliver: Deliver) -> None:
    made = deliver("KML", [PARCEL], zone=["R-6"], Name=["Depot"], Description=["Closed\r\non Sundays"])
    (placemark,) = placemarks(made.path)
    assert placemark.findtext(f"{KML}name") == "Depot"
    assert placemark.findtext(f"{KML}description") == "Closed\r\non Sundays"


def test_without_a_name_the_first_text_is_it(deliver: Deliver) -> None:
    (placemark,) = placemarks(deliver("KML", [PARCEL], width=[2.5], parcel=["00123"]).path)
    assert placemark.findtext(f"{KML}name") == "00123"
    assert placemark.find(f"{KML}description") is None


def test_rings_run_as_kml_wants_them(deliver: Deliver) -> None:
    made = deliver("KML", [shapely.orient_polygons(COURTYARD, exterior_cw=True)])
    (placemark,) = placemarks(made.path)
    rings = {
        tag: shapely.LinearRing(
            [
                tuple(map(float, place.split(",")))
                for place in placemark.findtext(f".//{KML}{tag}//{KML}coordinates").split()
            ]
        )
        for tag in ("outerBoundaryIs", "innerBoundaryIs")
    }
    assert rings["outerBoundaryIs"].is_ccw
    assert not rings["innerBoundaryIs"].is_ccw


def test_characters_that_xml_has_not_are_left_out_and_told(deliver: Deliver) -> None:
    made = deliver("KML", [PARCEL, COURTYARD], parcel=["00\x0123", "002"])
    assert made.files[0].notes == ("control characters of 1 texts left out in the KML",)
    assert placemarks(made.path)[0].findtext(f"{KML}name") == "0023"


def test_an_empty_layer_keeps_its_schema(deliver: Deliver) -> None:
    made = deliver("KML", [shapely.affinity.translate(PARCEL, 90_000)], parcel=["001"])
    fields = parse(made.path).getroot().iter(f"{KML}SimpleField")
    assert [(field.get("name"), field.get("type")) for field in fields] == [("parcel", "string")]
