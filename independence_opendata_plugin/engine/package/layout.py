"""Where things are in a licensed package."""

from __future__ import annotations

LICENSE = "LICENSE.pdf"
QUOTE = "QUOTE.pdf"
README = "README.txt"
MANIFEST = "manifest.json"
CHECKSUMS = "SHA256SUMS"
AREA = "area.geojson"
DATA = "data"
METADATA = "metadata"
STYLES = "styles"
WITHOUT_FOLDER = ("GPKG", "FileGDB")

# A list of checksums cannot hold its own.
UNLISTED = (MANIFEST, CHECKSUMS)
FIRST = (LICENSE, QUOTE, README, MANIFEST, CHECKSUMS)


def folder_of_format(name: str, license_number: str) -> str:
    """The folder of a format's files, relative to the data folder; "" for one that is a file or folder of its own."""
    return "" if name in WITHOUT_FOLDER else f"{license_number}_{name.lower()}"


def in_order(names: list[str]) -> list[str]:
    """The package's files as they are zipped: the license first, then what is read first, then the rest by name."""
    rest = sorted(name for name in names if name not in FIRST)
    return [name for name in FIRST if name in names] + rest
