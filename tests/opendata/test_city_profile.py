"""The city profile is data that people edit, so its mistakes are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.opendata.city import City, load_city
from independence_opendata_plugin.paths import RESOURCES


def test_the_shipped_profile_is_independence(city: City) -> None:
    assert city.name == "City of Independence, Missouri"
    assert city.portal_url == "https://www.ci.independence.mo.us/open/"
    assert city.license_url == "https://creativecommons.org/publicdomain/zero/1.0/"
    assert city.goals["safety"] == "Safe, welcoming community"


@pytest.mark.parametrize(
    ("holder", "own"),
    [("Independence", True), ("CITY OF INDEPENDENCE", True), ("Kansas City", False), ("", False)],
)
def test_the_city_knows_its_own_names(city: City, holder: str, own: bool) -> None:
    assert city.owns_rights_of(holder) is own


@pytest.mark.parametrize(
    ("line", "instead", "named"),
    [
        ('publisher = "City of Independence, Missouri"', "", '"publisher"'),
        ('language = "en-US"', 'language = ""', '"language"'),
        ('id = "independence-mo"', "id = 7", '"id"'),
    ],
)
def test_a_missing_or_mistyped_key_is_refused_by_name(
    tmp_path: Path, line: str, instead: str, named: str
) -> None:
    profile = (RESOURCES / "city.toml").read_text(encoding="utf-8")
    assert line in profile
    (tmp_path / "city.toml").write_text(profile.replace(line, instead), encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        load_city(tmp_path / "city.toml")
    assert named in refusal.value.what


def test_a_file_that_is_missing_or_no_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        load_city(tmp_path / "nowhere.toml")
    (tmp_path / "city.toml").write_text("id = = 1", encoding="utf-8")
    with pytest.raises(Refused, match="line 1"):
        load_city(tmp_path / "city.toml")
