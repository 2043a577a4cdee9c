"""How the sample city's layers are classed: catalog.toml, and the two files made from it."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from ..engine.documents.forms import load_form, text_sha256
from ..paths import RESOURCES
from .write import Caption

CATALOG = Path(__file__).with_name("catalog.toml")
FORM = "shrink-wrap"


@cache
def read_catalog() -> dict[str, Any]:
    """catalog.toml as it stands."""
    with CATALOG.open("rb") as file:
        return tomllib.load(file)


def captions() -> dict[str, Caption]:
    """Title and description of each layer, by the name of its table (the orthophoto's by its file)."""
    return {table_name(entry["source"]): Caption(entry["title"], entry["description"]) for entry in _layers()}


def table_name(source: str) -> str:
    """`city.gpkg|layername=parks` -> `parks`; a source without a layer name is its own."""
    return source.partition("|layername=")[2] or source


def classifications() -> list[dict[str, Any]]:
    """One request for `independence:classify` for each layer; LAYER is relative to the sample city's folder."""
    catalog = read_catalog()
    return [
        {
            "LAYER": entry["source"],
            "ACCESS": entry["access"],
            "STATUTE": entry.get("statute", ""),
            "REASON": entry.get("reason", ""),
            "MODE": entry["mode"],
            "METADATA": _metadata(entry, catalog["contact"]),
            "OFFICER": catalog["officer"],
        }
        for entry in _layers()
    ]


def approval() -> dict[str, str]:
    """The record that the shrink-wrap form, exactly as it reads now, was approved for the sample city (Sec. 33-8(d),
    (e)). Nobody approved anything: the names say so."""
    form = load_form(RESOURCES / "forms" / f"{FORM}.toml")
    attorney, director = read_catalog()["attorney"], read_catalog()["director"]
    return {
        "form": form.id,
        "version": form.version,
        "sha256": text_sha256(form),
        "attorney": attorney["name"],
        "attorney_date": attorney["date"].isoformat(),
        "director": director["name"],
        "director_date": director["date"].isoformat(),
    }


def _layers() -> list[dict[str, Any]]:
    return read_catalog()["layer"]


def _metadata(entry: dict[str, Any], contact: dict[str, str]) -> dict[str, Any]:
    """The METADATA of CONTRACT.md; `key` and `fields` only where the layer has attributes."""
    described = {
        name: entry[name] for name in ("title", "description", "keywords", "department", "frequency", "goals")
    }
    attributes = {"key": entry["key"], "fields": entry["fields"]} if "fields" in entry else {}
    return {**described, "contact": contact, **attributes}
