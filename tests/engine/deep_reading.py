"""All that can be read out of delivered files, unpacked as far as anybody could, and looked through for secrets."""

from __future__ import annotations

import base64
import io
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pyarrow.parquet as pq
import rasterio
from pypdf import PdfReader

LONGEST_WAIT_BYTES = 50_000_000


def find_secrets(folder: Path, secrets: Iterable[str]) -> list[tuple[str, str]]:
    """Each secret that a file below the folder tells, in its name or in any of its bytes: (place, secret)."""
    patterns = {secret: _pattern(secret) for secret in secrets}
    found = set()
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        readings = read_all(name, path.read_bytes()) if path.is_file() else iter(())
        for place, content in [(name, name.encode()), *readings]:
            found.update((place, secret) for secret, told in patterns.items() if told.search(content))
    return sorted(found)


def _pattern(secret: str) -> re.Pattern[bytes]:
    """The secret in UTF-8, Latin-1, UTF-16, hexadecimal, and within base64 wherever it begins there."""
    plain = secret.encode()
    spelled = {
        plain,
        secret.encode("latin-1", "ignore"),
        secret.encode("utf-16-le"),
        secret.encode("utf-16-be"),
    }
    spelled |= {text.hex().encode() for text in tuple(spelled)}
    exact = set()
    for text in (plain, secret.encode("utf-16-le")):
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + text)
            # The first and last characters also hold bits of what stands beside.
            exact.add(coded[4 if shift else 0 : len(coded) - 4])
    either = b"|".join(re.escape(text) for text in sorted(spelled))
    coded = b"|".join(re.escape(text) for text in sorted(exact) if len(text) >= 8)
    return re.compile(b"(?i:" + either + b")" + (b"|" + coded if coded else b""))


def read_all(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """The bytes of a file, and of whatever is packed, compressed or encoded inside."""
    yield name, content
    for reader in (_inside_zip, _inside_pdf, _inside_sqlite, _inside_parquet, _inside_tiff, _inside_base64):
        for place, part in reader(content):
            yield f"{name} > {place}", part


def _inside_zip(content: bytes) -> Iterator[tuple[str, bytes]]:
    if content[:2] != b"PK":
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            yield "entry", entry.filename.encode() + entry.extra + entry.comment
            yield from read_all(entry.filename, archive.read(entry))


def _inside_pdf(content: bytes) -> Iterator[tuple[str, bytes]]:
    if not content.startswith(b"%PDF"):
        return
    reader = PdfReader(io.BytesIO(content))
    yield "metadata", repr(reader.metadata).encode()
    for number, page in enumerate(reader.pages):
        yield f"page {number}", page.extract_text().encode()
    for number in range(len(reader.xref[0]) if 0 in reader.xref else 0):
        stored = reader.get_object(number) if number else None
        yield f"object {number}", repr(stored).encode()
        if hasattr(stored, "get_data"):
            yield f"stream {number}", stored.get_data()  # type: ignore[union-attr]


def _inside_sqlite(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Free pages are among the raw bytes; here is what a text split between two pages says."""
    if not content.startswith(b"SQLite format 3"):
        return
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(content)
        tables = database.execute("SELECT name, sql FROM sqlite_master").fetchall()
        yield "schema", repr(tables).encode()
        for table, sql in tables:
            if str(sql).upper().startswith("CREATE TABLE"):
                rows = database.execute(f'SELECT * FROM "{table}"').fetchall()
                yield f"table {table}", repr(rows).encode()


def _inside_parquet(content: bytes) -> Iterator[tuple[str, bytes]]:
    if content[:4] != b"PAR1":
        return
    file = pq.ParquetFile(io.BytesIO(content))
    yield "metadata", repr((file.schema_arrow, file.metadata.metadata, file.metadata.to_dict())).encode()
    yield "rows", repr(file.read().to_pydict()).encode()


def _inside_tiff(content: bytes) -> Iterator[tuple[str, bytes]]:
    if content[:4] not in (b"II*\0", b"MM\0*", b"II+\0"):
        return
    with rasterio.MemoryFile(content) as memory, memory.open() as image:
        told = [image.tags(), image.descriptions, *(image.tags(ns=space) for space in image.tag_namespaces())]
        yield "tags", repr(told).encode()


def _inside_base64(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Long runs of base64, and of what Zlib packed."""
    for number, match in enumerate(re.finditer(rb"[A-Za-z0-9+/]{64,}={0,2}", content)):
        text = match.group()
        yield f"base64 {number}", base64.b64decode(text[: len(text) // 4 * 4])
    for number, match in enumerate(re.finditer(b"\x78[\x01\x5e\x9c\xda]", content[:LONGEST_WAIT_BYTES])):
        try:
            yield f"zlib {number}", zlib.decompressobj().decompress(content[match.start() :])
        except zlib.error:
            continue
