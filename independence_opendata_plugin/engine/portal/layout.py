"""Where each file stands in a portal, relative to its folder or address, with forward slashes."""

from __future__ import annotations

INDEX = "index.html"
DATA_JSON = "data.json"
DCAT_US_3 = "catalog-dcat-us-3.json"
FEED = "feed.xml"
SITEMAP = "sitemap.xml"
ASSETS = "assets"


def dataset_folder(identifier: str) -> str:
    return f"dataset/{identifier}/"


def dataset_page(identifier: str) -> str:
    return f"dataset/{identifier}/index.html"


def dataset_picture(identifier: str) -> str:
    return f"dataset/{identifier}/map.svg"


def latest_file(identifier: str, name: str) -> str:
    return f"dataset/{identifier}/latest/{name}"


def version_file(identifier: str, version: str, name: str) -> str:
    return f"dataset/{identifier}/versions/{version}/{name}"


def file_name(path: str) -> str:
    return path.rpartition("/")[2]
