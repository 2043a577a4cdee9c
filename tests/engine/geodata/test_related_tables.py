"""Tables without geometry: delivered are the rows that belong to delivered features, and only these."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import geopandas
import pandas as pd
import pyarrow as pa
import pyogrio
import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.extract import estimate_all, extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer, ExtractRequest
from independence_opendata_plugin.engine.geodata.links import Relation
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import UTM15, area_of, square

AREA = area_of(square(0, 0))
# Two parcels in the area, one across its edge, one far outside.
PARCELS = {"12": square(0.1, 0.1, 0.2, 0.2), "13": square(0.5, 0.5, 0.2, 0.2), "14": square(0.9, 0, 0.2, 0.2)}
FAR = {"99": square(5, 5, 0.2, 0.2)}

Extract = Callable[..., dict[str, ExtractedLayer]]


class City:
    """One GeoPackage with parcels and the tables that a test adds; `request` orders one of its layers."""

    def __init__(self, path: Path) -> None:
        self.path = path
        places = {**PARCELS, **FAR}
        frame = geopandas.GeoDataFrame(
            {"number": list(places), "roll": [int(number) for number in places]},
            geometry=list(places.values()),
            crs=UTM15,
        )
        frame.to_file(path, layer="parcels")

    def add(self, name: str, /, **columns: Sequence[Any]) -> None:
        pyogrio.write_arrow(pa.table(columns).to_reader(), self.path, layer=name, driver="GPKG")

    def key(self, name: str) -> str:
        return f"{self.path.resolve()}|layername={name}"

    def request(
        self,
        name: str,
        *relations: tuple[str, Mapping[str, str]],
        without: tuple[str, ...] = (),
        mode: str = "whole",
    ) -> ExtractRequest:
        """`relations` are the parent's name, and its fields by the layer's own."""
        told = [
            {
                "name": f"{name}_{parent}",
                "parent": self.key(parent),
                "fields": [list(p) for p in pairs.items()],
            }
            for parent, pairs in relations
        ]
        source = LayerSource.parse({"path": str(self.path), "layer": name, "relations": told})
        return ExtractRequest(source, mode, without=without)


@pytest.fixture
def city(tmp_path: Path) -> City:
    return City(tmp_path / "city.gpkg")


@pytest.fixture
def deliver(tmp_path: Path, job: Job) -> Callable[..., dict[str, pd.DataFrame]]:
    """The delivered tables by name, of requests in the order given."""

    def run(*requests: ExtractRequest) -> dict[str, pd.DataFrame]:
        layers = extract(requests, AREA, tmp_path / "extract.gpkg", job)
        assert [layer.name for layer in layers] == [request.source.name for request in requests]
        return {
            layer.name: pyogrio.read_dataframe(tmp_path / "extract.gpkg", layer=layer.table)
            for layer in layers
        }

    return run


def test_rows_of_delivered_parcels_travel_and_no_others(city: City, deliver: Any) -> None:
    city.add("permits", id=[1, 2, 3, 4, 5], parcel=["12", "99", "13", None, "12"])
    tables = deliver(city.request("permits", ("parcels", {"parcel": "number"})), city.request("parcels"))
    assert sorted(tables["parcels"]["number"]) == ["12", "13", "14"]
    assert tables["permits"]["id"].tolist() == [1, 3, 5]


def test_what_the_cut_leaves_out_brings_no_rows(city: City, deliver: Any) -> None:
    """Parcel 15 only shares the area's outline: as a neighbour it is not delivered, and nor are its permits."""
    frame = geopandas.GeoDataFrame(
        {"number": ["15"], "roll": [15]}, geometry=[square(1, 0, 0.2, 0.2)], crs=UTM15
    )
    frame.to_file(city.path, layer="parcels", mode="a")
    city.add("permits", id=[1, 2], parcel=["14", "15"])
    for mode in ("cut", "whole"):
        request = city.request("permits", ("parcels", {"parcel": "number"}))
        assert deliver(city.request("parcels", mode=mode), request)["permits"]["id"].tolist() == [1]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (["12", "012", "12.0", " ", None], "roll"),
        ([12.0, 12.5, None, float("nan"), float("inf")], "number"),
        ([12.0, 12.5, None, 99.0, 1e300], "roll"),
        ([12, 99, None, -12, 2**60], "number"),
    ],
)
def test_numbers_and_texts_agree(city: City, deliver: Any, mine: list[object], theirs: str) -> None:
    """A text is a number's key where it writes that number: "12" and "12.0" are 12, "012" is another."""
    city.add("permits", parcel=mine, id=list(range(len(mine))))
    expected = [0, 2] if isinstance(mine[0], str) else [0]
    tables = deliver(city.request("parcels"), city.request("permits", ("parcels", {"parcel": theirs})))
    assert tables["permits"]["id"].tolist() == expected


def test_texts_must_be_equal_but_for_blanks_behind(city: City, deliver: Any) -> None:
    city.add("permits", parcel=["12 ", "12.0", "012", "13"], id=[1, 2, 3, 4])
    tables = deliver(city.request("parcels"), city.request("permits", ("parcels", {"parcel": "number"})))
    assert tables["permits"]["id"].tolist() == [1, 4]


def test_all_fields_of_a_key_must_agree(city: City, deliver: Any) -> None:
    city.add("permits", id=[1, 2, 3], parcel=["12", "12", "13"], roll=["12", "13", None])
    tables = deliver(
        city.request("parcels"), city.request("permits", ("parcels", {"parcel": "number", "roll": "roll"}))
    )
    assert tables["permits"]["id"].tolist() == [1]


def test_several_parents_bring_the_rows_of_each(city: City, deliver: Any) -> None:
    city.add("permits", id=[1, 2, 3], main=["12", "99", "99"], second=["99", "13", "99"])
    related = city.request("permits", ("parcels", {"main": "number"}), ("parcels", {"second": "number"}))
    assert deliver(city.request("parcels"), related)["permits"]["id"].tolist() == [1, 2]


def test_a_table_may_hang_on_a_table(city: City, deliver: Any) -> None:
    city.add("permits", id=[1, 2], parcel=["12", "99"])
    city.add("visits", permit=[1, 2, 1], note=["a", "b", "c"])
    tables = deliver(
        city.request("visits", ("permits", {"permit": "id"})),
        city.request("permits", ("parcels", {"parcel": "number"})),
        city.request("parcels"),
    )
    assert tables["visits"]["note"].tolist() == ["a", "c"]


def test_owners_follow_the_table_that_links_them_to_parcels(city: City, deliver: Any) -> None:
    """Of the owners only those of delivered parcels; and no link to a far parcel comes back through an owner."""
    city.add("ownership", parcel=["12", "99", "99"], owner=[7, 7, 8])
    city.add("owners", id=[7, 8], name=["Both", "Far only"])
    city.add("phones", owner=[7, 8], phone=["1", "2"])
    tables = deliver(
        city.request("phones", ("owners", {"owner": "id"})),
        city.request("owners"),
        city.request("ownership", ("parcels", {"parcel": "number"}), ("owners", {"owner": "id"})),
        city.request("parcels"),
    )
    assert tables["ownership"]["owner"].tolist() == [7]
    assert tables["owners"]["name"].tolist() == ["Both"]
    assert tables["phones"]["phone"].tolist() == ["1"]


def test_a_key_that_is_kept_back_still_finds_its_rows(city: City, deliver: Any) -> None:
    city.add("permits", id=[1, 2], parcel=["12", "99"], kind=["deck", "shed"])
    city.add("visits", permit=[1, 2], note=["a", "b"])
    tables = deliver(
        city.request("parcels", without=("number",)),
        city.request("permits", ("parcels", {"parcel": "number"}), without=("id", "parcel")),
        city.request("visits", ("permits", {"permit": "id"}), without=("permit",)),
    )
    assert list(tables["parcels"].columns) == ["roll", "geometry"]
    assert tables["permits"].to_dict("list") == {"kind": ["deck"]}
    assert tables["visits"].to_dict("list") == {"note": ["a"]}


def test_a_relation_may_rest_on_the_features_own_number(city: City, deliver: Any, tmp_path: Path) -> None:
    """QGIS relates rows by `fid` where nobody made a key. Copies number their rows anew, so it travels as a field."""
    city.add("permits", parcel_fid=[1, 4, 3, 2], note=["12", "far", "14", "13"])
    city.add("visits", permit_fid=[2, 3], note=["far", "14"])
    tables = deliver(
        city.request("parcels"),
        city.request("permits", ("parcels", {"parcel_fid": "fid"})),
        city.request("visits", ("permits", {"permit_fid": "fid"})),
    )
    assert sorted(tables["permits"]["note"]) == ["12", "13", "14"]
    assert tables["visits"]["note"].tolist() == ["14"]
    number_of = dict(zip(tables["parcels"]["fid_2"], tables["parcels"]["number"], strict=True))
    assert [number_of[fid] for fid in tables["permits"]["parcel_fid"]] == tables["permits"]["note"].tolist()
    assert tables["permits"].set_index("fid_2")["note"][3] == "14"


def test_an_own_number_that_is_kept_back_still_finds_its_rows(city: City, deliver: Any) -> None:
    city.add("permits", parcel_fid=[1, 4], note=["12", "far"])
    related = city.request("permits", ("parcels", {"parcel_fid": "fid"}))
    for mode in ("cut", "whole"):
        tables = deliver(city.request("parcels", without=("fid",), mode=mode), related)
        assert tables["permits"]["note"].tolist() == ["12"]
        assert list(tables["parcels"].columns) == ["number", "roll", "geometry"]


def test_rows_are_counted_as_the_ordinance_counts_them(city: City, tmp_path: Path, job: Job) -> None:
    """By hand: "12" has 2 bytes, the text "Söhne" 6, the number 8, the two bytes of the picture 2, null nothing."""
    city.add(
        "permits",
        parcel=["12"],
        who=["Söhne"],
        fee=[250.0],
        picture=[b"\x01\x02"],
        gone=pa.nulls(1, pa.string()),
    )
    requests = [city.request("parcels"), city.request("permits", ("parcels", {"parcel": "number"}))]
    layers = extract(requests, AREA, tmp_path / "extract.gpkg", job)
    assert (layers[1].bytes, layers[1].geometry_type, layers[1].crs) == (2 + 6 + 8 + 2, "None", "")
    assert estimate_all(requests, AREA, job)[1] == (1, 18)


def test_relations_between_delivered_layers_are_kept_in_delivered_names(
    city: City, tmp_path: Path, job: Job
) -> None:
    city.add("permits", parcel=["12"], geom=[1])
    kept = city.request("permits", ("parcels", {"parcel": "number"}))
    layers = extract([city.request("parcels"), kept], AREA, tmp_path / "extract.gpkg", job)
    assert layers[1].relations == (Relation("permits_parcels", "parcels", (("parcel", "number"),)),)
    hidden = city.request("parcels", without=("number",))
    assert extract([hidden, kept], AREA, tmp_path / "extract.gpkg", job)[1].relations == ()
    assert ExtractedLayer.from_json(layers[1].to_json()) == layers[1]


def test_a_table_without_a_relation_to_the_order_is_refused(city: City, deliver: Any) -> None:
    city.add("permits", parcel=["12"])
    city.add("others", parcel=["12"])
    with pytest.raises(Refused, match=r"'permits'.*no relation.*33-4\(b\).*add a relation"):
        deliver(city.request("parcels"), city.request("permits"))
    with pytest.raises(Refused, match=r"'permits'.*order a layer.*permits_parcels"):
        deliver(city.request("permits", ("parcels", {"parcel": "number"})))
    assert list(city.path.parent.glob("*extract*")) == []


def test_relations_in_a_circle_are_refused(city: City, deliver: Any) -> None:
    city.add("permits", id=[1], visit=[1], parcel=["12"])
    city.add("visits", id=[1], permit=[1])
    with pytest.raises(Refused, match="circle"):
        deliver(
            city.request("parcels"),
            city.request("permits", ("parcels", {"parcel": "number"}), ("visits", {"visit": "id"})),
            city.request("visits", ("permits", {"permit": "id"})),
        )


def test_a_table_may_refer_to_itself(city: City, deliver: Any) -> None:
    city.add("permits", id=[1, 2], parcel=["12", "99"], replaces=[2, 1])
    request = city.request("permits", ("parcels", {"parcel": "number"}), ("permits", {"replaces": "id"}))
    assert deliver(city.request("parcels"), request)["permits"]["id"].tolist() == [1]


def test_a_relation_over_a_field_that_is_not_there_is_refused(city: City, deliver: Any) -> None:
    city.add("permits", parcel=["12"])
    with pytest.raises(Refused, match="'permits'.*PIN.*'parcels' has no such field.*number"):
        deliver(city.request("parcels"), city.request("permits", ("parcels", {"parcel": "PIN"})))


def test_a_table_of_which_nothing_is_licensed_is_refused(city: City, deliver: Any) -> None:
    city.add("permits", parcel=["12"])
    with pytest.raises(Refused, match="none of its fields is licensed"):
        deliver(
            city.request("parcels"),
            city.request("permits", ("parcels", {"parcel": "number"}), without=("parcel",)),
        )


def test_a_table_alone_is_taken_wholly_where_no_area_is_asked_for(
    city: City, tmp_path: Path, job: Job
) -> None:
    """An open dataset has no area, and needs no relation."""
    city.add("codes", code=["01", "02"])
    (layer,) = extract([city.request("codes")], None, tmp_path / "extract.gpkg", job)
    assert layer.features_out == 2
