"""Fields of an extract that name files: the files of delivered rows travel, and only these.

The ordinance counts the content of delivered features; it does not speak of files that lie beside a database. A file
is content of the feature that names it, as a picture in a binary field is, so each counts with the bytes that are
delivered, once however many rows name it. The quote says so.

Documents of office programs, PDF and pictures other than JPEG and PNG may name their author inside. They are delivered
as they are: taking such names out means writing the document anew, and a signed permit is worth something only as it
is. A note counts them, so that somebody looks before the package leaves.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from enum import Enum
from pathlib import Path

from ...chapter33.refusal import Refused
from ..leaks import find_leak
from .attached_files import AttachedFiles
from .extracted import Attachment, ExtractedLayer
from .links import AttachmentField

WEB_ADDRESS = re.compile(r"(?i)https?://")
TEXTS = ("string", "large_string")
# Triggers of a GeoPackage's spatial index call these; none of them runs where no geometry changes.
INDEX_FUNCTIONS = ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")
UNTOUCHED = (
    "{} of the files that field {} names are as they were: not screened, and they may tell who made them"
)


class LeftOut(Enum):
    """Why a value that names a file is delivered as null; the text is the note, with the number and the field."""

    MISSING = "{} files that field {} names are not there: left out"
    OUTSIDE = "{} files that field {} names lie outside its folder: left out"
    TELLING = "{} web addresses of field {} tell of the office: left out"
    UNWANTED = "{} files that field {} names do not travel here: left out"


def take_attachments(
    extract: Path, layer: ExtractedLayer, fields: Sequence[AttachmentField], files: AttachedFiles | None
) -> ExtractedLayer:
    """Put the files that the layer's rows name into `files`, and their paths in the package in the fields' place.

    `fields` are by their names in the extract. `files` None: no file travels. Web addresses stay, unless they tell of
    the office. Raises Refused for a field that holds no text.
    """
    kinds = dict(layer.fields)
    for told in fields:
        if kinds[told.field] not in TEXTS:
            raise Refused(
                f"layer '{layer.name}'",
                why=f"field {told.field} is said to name files, and holds no text ({kinds[told.field]})",
                remedy="correct the field's widget in the layer's attribute form.",
            )
        layer = _take_field(extract, layer, told, files)
    return layer


def _take_field(
    extract: Path, layer: ExtractedLayer, told: AttachmentField, files: AttachedFiles | None
) -> ExtractedLayer:
    table, column = _quoted(layer.table), _quoted(told.field)
    with closing(_open(extract)) as database, database:
        named = database.execute(f"SELECT fid, {column} FROM {table} WHERE {column} <> ''").fetchall()  # nosec B608 # quoted names
        values = dict.fromkeys(value for _, value in named)
        taken = {value: _take(value, told.folder, layer.table, files) for value in values}
        changed = [(_path_of(taken[value]), fid) for fid, value in named if taken[value] is not None]
        database.executemany(f"UPDATE {table} SET {column} = ? WHERE fid = ?", changed)  # nosec B608 # quoted names
    before = sum(len(value.encode()) for _, value in named if taken[value] is not None)
    after = sum(len(path.encode()) for path, _ in changed if path)
    new = _new_files(taken.values(), layer.attachments)
    return replace(
        layer,
        bytes=layer.bytes - before + after + sum(file.size for file in new),
        attachments=(*layer.attachments, *new),
        notes=(*layer.notes, *_tell(told.field, [taken[value] for _, value in named], new, files)),
    )


Taken = Attachment | LeftOut | None
"""What becomes of a value: a file, nothing, or (None) it stays."""


def _take(value: str, folder: str, table: str, files: AttachedFiles | None) -> Taken:
    if WEB_ADDRESS.match(value):
        return LeftOut.TELLING if find_leak(value) else None
    if files is None:
        return LeftOut.UNWANTED
    try:
        file = _find(value, folder)
    except (OSError, ValueError, RuntimeError):
        # No path at all, or a circle of links.
        return LeftOut.MISSING
    if isinstance(file, LeftOut):
        return file
    return files.add(table, file) or LeftOut.MISSING


def _find(value: str, folder: str) -> Path | LeftOut:
    """The file that a value names, with every link followed: only what really lies in the folder is an attachment."""
    if not folder:
        return LeftOut.OUTSIDE
    text = value.strip() if os.sep == "\\" else value.strip().replace("\\", "/")
    root = Path(folder).resolve()
    file = (root / text).resolve()
    if not file.is_relative_to(root):
        return LeftOut.OUTSIDE
    return file if file.is_file() else LeftOut.MISSING


def _path_of(taken: Taken) -> str | None:
    return taken.path if isinstance(taken, Attachment) else None


def _new_files(taken: Iterable[Taken], known: Sequence[Attachment]) -> list[Attachment]:
    found = {file.path: file for file in taken if isinstance(file, Attachment) and file not in known}
    return [found[path] for path in sorted(found)]


def _tell(
    field: str, taken: Sequence[Taken], new: Sequence[Attachment], files: AttachedFiles | None
) -> Iterator[str]:
    untouched = sum(file.path in files.untouched for file in new) if files else 0
    if untouched:
        yield UNTOUCHED.format(untouched, field)
    counts = Counter(one for one in taken if isinstance(one, LeftOut))
    yield from (reason.value.format(counts[reason], field) for reason in LeftOut if counts[reason])


def _open(extract: Path) -> sqlite3.Connection:
    database = sqlite3.connect(extract)
    for name in INDEX_FUNCTIONS:
        database.create_function(name, 1, lambda _: None)
    # What stood in a field before stays in no unused page of the file.
    database.execute("PRAGMA secure_delete = ON")
    return database


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
