"""What tells of the office is found; what any style holds is not."""

from __future__ import annotations

import pytest

from independence_opendata_plugin.engine.leaks import find_leak, strip_leaks
from independence_opendata_plugin.opendata.dataset import Dataset
from independence_opendata_plugin.opendata.metadata import Contact, DatasetMetadata, FieldMetadata


@pytest.mark.parametrize(
    "text",
    [
        'name="/home/clerk/icons/hydrant.svg"',
        '<prop v="C:\\GIS\\styles\\road.svg"/>',
        "d:/gis/road.svg",
        "\\\\gisserver\\share\\x.png",
        "file:///srv/gis/x.svg",
        "dbname='gis' host=10.0.0.5 user='clerk'",
        "postgresql://clerk@db/gis",
        "authcfg=ab12cd3",
    ],
)
def test_office_details_are_found(text: str) -> None:
    assert find_leak(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        '<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.1.0">',
        "http://www.w3.org/2001/XMLSchema-instance",
        '<layer class="SimpleFill" pass="0"><Option name="color" value="1,2,3,255"/></layer>',
        "Owner's name and / or address",
        "base64:iVBORw0KGgo/home",
        "T49N R32W Sec. 1-12/14",
    ],
)
def test_plain_styles_pass(text: str) -> None:
    assert find_leak(text) is None


def test_metadata_lose_what_tells_of_the_office_and_keep_the_rest() -> None:
    told = DatasetMetadata(
        description="Copied from file:/srv/gis nightly.",
        keywords=("lots", "host=gis1"),
        contact=Contact("GIS desk", "gis@example.org"),
        fields=(
            FieldMetadata("zone", r"From C:\gis\zones.csv", alias="Zone"),
            FieldMetadata("area", "Acres"),
        ),
    )
    dataset, notes = strip_leaks(Dataset("lots", "key", "Lots", metadata=told), "lots")
    assert dataset.title == "Lots"
    assert dataset.metadata == DatasetMetadata(
        keywords=("lots",),
        contact=Contact("GIS desk", "gis@example.org"),
        fields=(FieldMetadata("zone", alias="Zone"), FieldMetadata("area", "Acres")),
    )
    assert [note.split("'s ")[1].split()[0] for note in notes] == ["description", "keywords", "fields"]


def test_metadata_that_tell_nothing_stay_as_they_are() -> None:
    dataset = Dataset(
        "lots", "key", "Lots", metadata=DatasetMetadata(description="See https://example.org/data/.")
    )
    assert strip_leaks(dataset, "lots") == (dataset, ())
