"""Photos without what cameras and editors write beside the picture: author, place, device, dates, comments, thumbnails.

The picture itself is not touched: pieces of the file are left out, nothing is packed anew. What stays is what a reader
needs to draw it: tables, transparency, the color profile, the size of a pixel and which side is up.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import BinaryIO

from PIL import Image

JPEG_START, PNG_START = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
ORIENTATION = 0x0112
# Markers of JPEG (ITU-T T.81, B.1): parameters without a length, the start of the picture's bytes, its end.
STANDALONE = frozenset((0x01, *range(0xD0, 0xD8)))
SCAN, END, COMMENT = 0xDA, 0xD9, 0xFE
APPLICATION = range(0xE0, 0xF0)
# What application segments a decoder needs: pixel size, color profile, Adobe's color transform.
NEEDED = ((0xE0, b"JFIF\0"), (0xE2, b"ICC_PROFILE\0"), (0xEE, b"Adobe"))
# PNG (third edition, 5.6): chunks that change how the picture is drawn, besides the critical ones.
DRAWN = frozenset(
    (
        b"tRNS",
        b"gAMA",
        b"cHRM",
        b"sRGB",
        b"iCCP",
        b"cICP",
        b"sBIT",
        b"bKGD",
        b"pHYs",
        b"acTL",
        b"fcTL",
        b"fdAT",
    )
)


def strip_photo(file: BinaryIO) -> bytes | None:
    """The same picture without its metadata; None for what is no JPEG or PNG that can be understood."""
    start = file.read(len(PNG_START))
    if not start.startswith((JPEG_START, PNG_START)):
        return None
    content = start + file.read()
    try:
        if start.startswith(JPEG_START):
            return b"".join(_strip_jpeg(content))
        return PNG_START + b"".join(_needed_chunks(content))
    except (struct.error, IndexError, ValueError, OSError):
        return None


def _strip_jpeg(content: bytes) -> Iterator[bytes]:
    yield JPEG_START
    turned = _write_orientation(content)
    for marker, segment in _segments(content):
        is_jfif = marker == NEEDED[0][0]
        if turned and not is_jfif:
            # JFIF comes first where there is one.
            yield turned
            turned = b""
        if marker == COMMENT or (marker in APPLICATION and not _is_needed(marker, segment)):
            continue
        yield segment


def _is_needed(marker: int, segment: bytes) -> bool:
    return any(marker == needed and segment[4:].startswith(name) for needed, name in NEEDED)


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Each marker with all its bytes, the picture's own included, up to the end; what follows the end is no picture."""
    place = len(JPEG_START)
    while True:
        if content[place] != 0xFF:
            raise ValueError("no marker where one must be")
        marker = content[place + 1]
        if marker == END:
            yield marker, content[place : place + 2]
            return
        length = 0 if marker in STANDALONE else struct.unpack_from(">H", content, place + 2)[0]
        end = place + 2 + length
        if marker == SCAN:
            end = _find_marker(content, end)
        if end > len(content):
            raise ValueError("a segment ends behind the file")
        yield marker, content[place:end]
        place = end


def _find_marker(content: bytes, place: int) -> int:
    """Where coded bytes end: at 0xFF before anything but a stuffed zero or a restart."""
    while True:
        place = content.index(b"\xff", place)
        if content[place + 1] not in (0x00, 0xFF, *range(0xD0, 0xD8)):
            return place
        place += 1


def _write_orientation(content: bytes) -> bytes:
    """A segment that says which side of the picture is up and nothing else; nothing where the first line is on top."""
    with Image.open(io.BytesIO(content)) as image:
        side = image.getexif().get(ORIENTATION, 1)
    if side not in range(2, 9):
        return b""
    exif = Image.Exif()
    exif[ORIENTATION] = side
    told = exif.tobytes()
    return b"\xff\xe1" + struct.pack(">H", len(told) + 2) + told


def _needed_chunks(content: bytes) -> Iterator[bytes]:
    place = len(PNG_START)
    while True:
        (length,) = struct.unpack_from(">I", content, place)
        kind, end = content[place + 4 : place + 8], place + 12 + length
        if end > len(content):
            raise ValueError("a chunk ends behind the file")
        if kind in DRAWN or kind[:1].isupper():
            yield content[place:end]
        if kind == b"IEND":
            return
        place = end
