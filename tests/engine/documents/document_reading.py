"""Reading a PDF back as a reader sees it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import DictionaryObject


def read_words(path: Path) -> str:
    """All text of the document, white space evened out, without what stands around it on each page."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def read_outline(path: Path) -> list[tuple[str, int]]:
    """(title, page counted from 1) of every entry, in order."""
    reader = PdfReader(path)

    def walk(entries: list) -> Iterator[tuple[str, int]]:
        for entry in entries:
            if isinstance(entry, list):
                yield from walk(entry)
            else:
                yield entry.title, reader.get_destination_page_number(entry) + 1

    return list(walk(reader.outline))


def read_fonts(path: Path) -> dict[str, bool]:
    """The fonts that the pages name, each with whether its TrueType program is in the file."""
    fonts: dict[str, bool] = {}
    for page in PdfReader(path).pages:
        for reference in page["/Resources"]["/Font"].values():
            font: DictionaryObject = reference.get_object()
            descriptor = font.get("/FontDescriptor")
            fonts[font["/BaseFont"]] = descriptor is not None and "/FontFile2" in descriptor.get_object()
    return fonts
