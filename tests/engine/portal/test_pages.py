"""The portal's pages, feed, site map and catalogs, as readers and programs find them."""

from __future__ import annotations

import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

from independence_opendata_plugin.engine.portal.target import open_portal
from independence_opendata_plugin.opendata.city import load_city
from independence_opendata_plugin.paths import RESOURCES

from ..conftest import MakeLayer, square
from .conftest import Office

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
PORTAL_URL = "https://www.ci.independence.mo.us/open/"
EVIL_TITLE = 'Parks <script>alert(1)</script> & "more" ]]>'


class Page(HTMLParser):
    """A page's elements: (tag, attributes), and the text of each heading."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.headings: list[tuple[str, str]] = []
        self._open = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attributes}))
        self._open = tag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser calls it so
        self._open = ""

    def handle_data(self, data: str) -> None:
        if re.fullmatch("h[1-6]", self._open):
            self.headings.append((self._open, data))

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def loaded(self) -> list[str]:
        """The addresses that the browser fetches by itself."""
        scripts = [attributes["src"] for attributes in self.all("script") if "src" in attributes]
        pictures = [attributes["src"] for attributes in self.all("img")]
        styles = [link["href"] for link in self.all("link") if link["rel"] == "stylesheet"]
        return [*scripts, *pictures, *styles]


@pytest.fixture
def portal(office: Office, parks: Path, make_layer: MakeLayer) -> Office:
    """Two published datasets, one of them with a hostile title."""
    wards = make_layer("wards", [square(0, 0)], name=["<img src=x onerror=alert(2)>"])
    evil = office.classify(
        wards, title=EVIL_TITLE, description="A </script><b>bold</b> one.", key="", fields={}
    )
    office.publish(office.classify(parks), evil)
    return office


def pages(office: Office) -> list[Page]:
    return [Page(path) for path in sorted(office.portal.rglob("*.html"))]


def test_what_a_title_says_is_text_everywhere(portal: Office) -> None:
    assert len(pages(portal)) == 3
    for page in pages(portal):
        scripts = [attributes for attributes in page.all("script") if not attributes.get("src")]
        assert all(script == {"type": "application/ld+json"} for script in scripts)
        assert not page.all("b")
        assert not [name for _, told in page.elements for name in told if name.startswith("on")]
        assert all(not picture["src"].startswith("x") for picture in page.all("img"))
    feed = ElementTree.parse(portal.portal / "feed.xml")
    assert EVIL_TITLE in [title.text for title in feed.iter(f"{ATOM}title")]


def test_every_page_works_from_disk_and_asks_nobody_else(portal: Office) -> None:
    for page in pages(portal):
        for address in page.loaded():
            assert (page.path.parent / address).is_file(), address
        links = [link["href"] for link in page.all("a")]
        for link in links:
            if not re.match("(https?|mailto):|#", link):
                assert (page.path.parent / link).is_file(), link


def test_every_page_is_built_for_assistive_technology(portal: Office) -> None:
    for page in pages(portal):
        assert page.all("html") == [{"lang": "en-US"}]
        tags = [tag for tag, _ in page.elements]
        assert {"header", "nav", "main", "footer", "title"} <= set(tags)
        assert tags.count("h1") == 1
        assert page.all("a")[0] == {"class": "skip", "href": "#content"}
        levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
        assert all(below - above <= 1 for above, below in zip(levels, levels[1:], strict=False))
        assert tags.count("table") == tags.count("caption")
        assert all("scope" in header for header in page.all("th"))
        assert all("alt" in picture for picture in page.all("img"))
        identifiers = [told["id"] for _, told in page.elements if "id" in told]
        assert len(identifiers) == len(set(identifiers))
        named = [told["aria-labelledby"] for _, told in page.elements if "aria-labelledby" in told]
        assert set(named) <= set(identifiers)


def test_the_dataset_page_says_what_a_reader_asks(portal: Office) -> None:
    text = (portal.portal / "dataset/city-parks-sample/index.html").read_text()
    for told in (
        "City parks (sample)",
        "Parks that the city keeps.",
        "Parks and Recreation",
        "November 22, 2026",
        "Quality of life for residents",
        "Datasets published on the Open Data Portal shall be placed into the public domain.",
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "mailto:opendata@example.org?subject=Feedback%20on%20City%20parks%20%28sample%29",
        "Postal code",
        "First published with 3 features.",
        "NAD83 / UTM zone 15N (EPSG:26915)",
    ):
        assert told in text, told
    for file in portal.manifest()["city-parks-sample"]["distributions"]:
        if file["format"] != "Table Schema":
            assert file["sha256"] in text


def test_the_dataset_page_describes_itself_to_search_engines(portal: Office) -> None:
    text = (portal.portal / "dataset/city-parks-sample/index.html").read_text()
    (found,) = re.findall('<script type="application/ld\\+json">(.*?)</script>', text, re.DOTALL)
    described = json.loads(found)
    assert (described["@type"], described["name"]) == ("Dataset", "City parks (sample)")
    assert described["dateModified"] == "2026-11-22"


def test_the_feed_is_atom_with_ids_that_stay(portal: Office, make_layer: MakeLayer) -> None:
    def read() -> tuple[ElementTree.Element, list[str]]:
        feed = ElementTree.parse(portal.portal / "feed.xml").getroot()
        return feed, [entry.findtext(f"{ATOM}id", "") for entry in feed.iter(f"{ATOM}entry")]

    feed, before = read()
    assert feed.tag == f"{ATOM}feed"
    assert all(feed.find(f"{ATOM}{name}") is not None for name in ("id", "title", "updated", "author"))
    assert "tag:www.ci.independence.mo.us,2026:open-data/city-parks-sample/1" in before

    make_layer("parks", [square(9, 9)], park_id=["P-9"], zip=["64050"], acres=[1.0])
    portal.publish("city-parks-sample", day="2027-03-01")
    feed, after = read()
    assert after[0] == "tag:www.ci.independence.mo.us,2026:open-data/city-parks-sample/2"
    assert set(before) == set(after[1:])
    assert feed.findtext(f"{ATOM}updated") == "2027-03-01T00:00:00+00:00"
    assert feed.findtext(f"{ATOM}entry/{ATOM}summary") == "1 feature added, 3 features removed."


def test_the_site_map_lists_every_page(portal: Office) -> None:
    root = ElementTree.parse(portal.portal / "sitemap.xml").getroot()
    places = [place.text for place in root.iter(f"{SITEMAP}loc")]
    assert places[0] == PORTAL_URL
    assert f"{PORTAL_URL}dataset/city-parks-sample/" in places
    assert len(places) == 3


def test_the_catalogs_are_valid_dcat_us(portal: Office, shared: Path) -> None:
    specs = shared / "specs/dcat-us"
    catalog = json.loads((portal.portal / "data.json").read_text())
    schema = json.loads((specs / "dcat-us-1.1-non-federal-dataset.json").read_text())
    assert len(catalog["dataset"]) == 2
    for dataset in catalog["dataset"]:
        checker = Draft202012Validator(schema, format_checker=FormatChecker())
        assert list(checker.iter_errors(dataset)) == []
        for distribution in dataset["distribution"]:
            path = distribution["downloadURL"].removeprefix(PORTAL_URL)
            assert (portal.portal / path).is_file()
    schemas = [json.loads(path.read_text()) for path in (specs / "dcat-us-3.0").glob("*.json")]
    registry = Registry().with_resources((each["$id"], Resource.from_contents(each)) for each in schemas)
    whole = next(each for each in schemas if each["$id"].endswith("/catalog"))
    third = json.loads((portal.portal / "catalog-dcat-us-3.json").read_text())
    assert list(Draft202012Validator(whole, registry=registry).iter_errors(third)) == []


def test_a_withdrawn_dataset_keeps_a_page_of_the_same_make(portal: Office) -> None:
    with open_portal(str(portal.portal), load_city(RESOURCES / "city.toml"), dry_run=False) as target:
        target.withdraw("city-parks-sample", "Replaced by <b>another</b>.", date(2027, 1, 5))
    page = (portal.portal / "dataset" / "city-parks-sample" / "index.html").read_text()
    assert "Replaced by &lt;b&gt;another&lt;/b&gt;." in page
    test_every_page_is_built_for_assistive_technology(portal)
    test_every_page_works_from_disk_and_asks_nobody_else(portal)
    test_what_a_title_says_is_text_everywhere(portal)
