"""Files that rows name: those of delivered rows travel, nothing else of the office's disk does."""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyogrio
import pytest
import shapely
from PIL import Image

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer, ExtractRequest
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH, MakeLayer, area_of, square

AREA = area_of(square(0, 0))
SECRET = b"kept in the office"


class Office:
    """Hydrants, each naming a file, and the folder that the files are in; `take` extracts them."""

    def __init__(self, make_layer: MakeLayer, folder: Path, job: Job) -> None:
        self.make_layer, self.root, self.job = make_layer, folder, job
        self.photos = folder / "photos"
        self.photos.mkdir()
        self.archive = folder / "attached.zip"

    def take(
        self,
        values: Sequence[object],
        folder: str | None = None,
        travel: bool = True,
        far: Sequence[str] = (),
    ) -> tuple[ExtractedLayer, list[object]]:
        """The layer and its delivered values; `far` are values of hydrants outside the area."""
        places = [shapely.Point(EAST + 10 + place, NORTH + 10) for place in range(len(values))]
        outside = [shapely.Point(EAST - 5000, NORTH)] * len(far)
        path = self.make_layer("hydrants", [*places, *outside], photo=[*values, *far])
        attachments = [{"field": "photo", "folder": str(self.photos) if folder is None else folder}]
        source = LayerSource.parse({"path": str(path), "attachments": attachments})
        extracted = self.root / "extract.gpkg"
        (layer,) = extract(
            [ExtractRequest(source, "whole")], AREA, extracted, self.job, self.archive if travel else None
        )
        _, rows = pyogrio.read_arrow(extracted, layer="hydrants", read_geometry=False)
        return layer, rows["photo"].to_pylist()

    def files(self) -> dict[str, bytes]:
        with zipfile.ZipFile(self.archive) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def office(make_layer: MakeLayer, tmp_path: Path, job: Job) -> Office:
    return Office(make_layer, tmp_path, job)


def test_files_of_delivered_rows_travel_under_safe_names(office: Office) -> None:
    (office.photos / "north").mkdir()
    (office.photos / "Hydrant 1 (Größe).TXT").write_bytes(b"one")
    (office.photos / "north" / "hydrant 1 (grosse).txt").write_bytes(b"another")
    (office.photos / "far.txt").write_bytes(SECRET)
    layer, values = office.take(
        ["Hydrant 1 (Größe).TXT", str(office.photos / "north" / "hydrant 1 (grosse).txt"), None],
        far=["far.txt"],
    )
    paths = [
        "data/attachments/hydrants/hydrant_1_groe.txt",
        "data/attachments/hydrants/hydrant_1_grosse.txt",
    ]
    assert values == [*paths, None]
    assert office.files() == dict(zip(paths, [b"one", b"another"], strict=True))
    assert [(file.path, file.size, file.sha256) for file in layer.attachments] == [
        (path, len(content), hashlib.sha256(content).hexdigest()) for path, content in office.files().items()
    ]
    assert ExtractedLayer.from_json(layer.to_json()) == layer


def test_each_file_counts_once_and_its_path_as_text(office: Office) -> None:
    """By hand: two points of 21 bytes, twice the path of 36, and the file's 1,000 bytes once."""
    (office.photos / "report.txt").write_bytes(b"x" * 1000)
    layer, values = office.take(["report.txt", "report.txt"])
    assert len("data/attachments/hydrants/report.txt") == 36
    assert values == ["data/attachments/hydrants/report.txt"] * 2
    assert layer.bytes == 2 * 21 + 2 * 36 + 1000


def test_two_files_of_one_name_stay_two(office: Office) -> None:
    for folder in ("a", "b"):
        (office.photos / folder).mkdir()
        (office.photos / folder / "photo.txt").write_bytes(folder.encode())
    _, values = office.take(["a/photo.txt", "b\\photo.txt" if os.sep == "/" else "b/photo.txt"])
    assert values == ["data/attachments/hydrants/photo.txt", "data/attachments/hydrants/photo_2.txt"]
    assert list(office.files().values()) == [b"a", b"b"]


def test_nothing_outside_the_folder_travels(office: Office) -> None:
    secret = office.root / "secret.txt"
    secret.write_bytes(SECRET)
    (office.photos / "link.txt").symlink_to(secret)
    (office.photos / "up").symlink_to(office.root)
    values = [
        "../secret.txt",
        str(secret),
        "link.txt",
        "up/secret.txt",
        "/etc/passwd",
        "../photos/../secret.txt",
    ]
    layer, delivered = office.take(values)
    assert delivered == [None] * 6
    assert office.files() == {}
    assert layer.notes == ("6 files that field photo names lie outside its folder: left out",)
    assert layer.bytes == 6 * 21


def test_what_is_not_there_is_left_out_and_counted(office: Office) -> None:
    (office.photos / "folder").mkdir()
    os.mkfifo(office.photos / "pipe")
    layer, delivered = office.take(["gone.jpg", "folder", "pipe", "a\0b", "x" * 5000, "C:\\photos\\1.jpg"])
    assert delivered == [None] * 6
    assert layer.notes == ("6 files that field photo names are not there: left out",)


def test_without_a_folder_no_file_is_an_attachment(office: Office) -> None:
    (office.photos / "one.txt").write_bytes(SECRET)
    layer, delivered = office.take([str(office.photos / "one.txt")], folder="")
    assert (delivered, layer.attachments) == ([None], ())


def test_web_addresses_stay_unless_they_tell_of_the_office(office: Office) -> None:
    layer, delivered = office.take(
        ["https://example.org/1.jpg", "http://example.org/?user=jane", "file:///etc/passwd"]
    )
    assert delivered == ["https://example.org/1.jpg", None, None]
    assert "1 web addresses of field photo tell of the office: left out" in layer.notes


def test_where_files_do_not_travel_no_value_names_one(office: Office) -> None:
    (office.photos / "one.txt").write_bytes(SECRET)
    layer, delivered = office.take(
        ["one.txt", str(office.photos / "one.txt"), "https://example.org/1"], travel=False
    )
    assert delivered == [None, None, "https://example.org/1"]
    assert layer.notes == ("2 files that field photo names do not travel here: left out",)
    assert str(office.photos).encode() not in (office.root / "extract.gpkg").read_bytes()


def photo(kind: str) -> bytes:
    """A picture of 30 by 20 pixels, on its side, whose file tells who made it and where."""
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, "Jane Inspector"
    exif.get_ifd(0x8825).update({1: "N", 2: (39.0, 5.0, 12.0)})
    target = io.BytesIO()
    picture = Image.effect_mandelbrot((30, 20), (-2, -1, 1, 1), 20).convert("RGB")
    picture.save(target, kind, exif=exif, **({"comment": "for Jane Inspector"} if kind == "JPEG" else {}))
    return target.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_photo_loses_its_author_and_place_and_no_pixel(office: Office, kind: str) -> None:
    original = photo(kind) + b"Jane Inspector wrote this behind the picture"
    (office.photos / "side.img").write_bytes(original)
    layer, _ = office.take(["side.img"])
    (delivered,) = office.files().values()
    assert b"Jane" not in delivered
    with Image.open(io.BytesIO(delivered)) as picture, Image.open(io.BytesIO(original)) as before:
        assert list(picture.getdata()) == list(before.getdata())
        assert dict(picture.getexif()) == ({0x0112: 6} if kind == "JPEG" else {})
    assert layer.notes == ()


def test_what_may_name_its_author_is_delivered_and_told(office: Office) -> None:
    (office.photos / "permit.pdf").write_bytes(b"%PDF-1.4 /Author (Jane)")
    (office.photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe1\xff")
    layer, _ = office.take(["permit.pdf", "broken.jpg"])
    assert sorted(office.files().values()) == [b"%PDF-1.4 /Author (Jane)", b"\xff\xd8\xff\xe1\xff"]
    (note,) = layer.notes
    assert note.startswith("2 of the files that field photo names are as they were")


def test_a_field_that_is_not_there_or_holds_no_text_is_refused(office: Office, make_layer: MakeLayer) -> None:
    path = make_layer("valves", [shapely.Point(EAST + 1, NORTH + 1)], number=[1])
    for field, reason in (("photo", "has no field photo"), ("number", "holds no text")):
        source = LayerSource.parse({"path": str(path), "attachments": [{"field": field, "folder": ""}]})
        with pytest.raises(Refused, match=f"'valves'.*{reason}"):
            extract([ExtractRequest(source, "whole")], AREA, office.root / "extract.gpkg", office.job)


def test_a_source_with_files_has_no_fingerprint(make_layer: MakeLayer) -> None:
    """A photo may change without the layer's file: its extract is never taken again unseen."""
    path = make_layer("valves", [shapely.Point(EAST, NORTH)], photo=["a"])
    assert LayerSource.parse(str(path)).fingerprint() is not None
    told: dict[str, Any] = {"path": str(path), "attachments": [{"field": "photo", "folder": ""}]}
    assert LayerSource.parse(told).fingerprint() is None
