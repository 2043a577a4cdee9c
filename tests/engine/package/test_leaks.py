"""What tells of the office is found; what any style holds is not."""

from __future__ import annotations

import pytest

from independence_opendata_plugin.engine.package.leaks import find_leak


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
