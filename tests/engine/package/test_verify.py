"""A package shows every change: a flipped byte, a missing or an added file."""

from __future__ import annotations

import random
import subprocess
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.refusal import Cancelled
from independence_opendata_plugin.engine.checksums import hash_file
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.package.seal import seal_package
from independence_opendata_plugin.engine.package.sealed_zip import PackedFile, sealing
from independence_opendata_plugin.engine.package.verify import find_problems

AS_OF = date(2026, 11, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What the smallest package is made from: a license and one data file."""
    folder = tmp_path / "content"
    (folder / "data").mkdir(parents=True)
    (folder / "LICENSE.pdf").write_bytes(b"%PDF-1.7 terms")
    (folder / "data" / "L-2026-0001.csv").write_text("a,b\n1,2\n")
    return folder


def describe(packed: Mapping[str, PackedFile]) -> dict[str, Any]:
    """The least that a manifest says: all files, and those of a layer."""
    files = [file.to_json() for file in packed.values()]
    return {"layers": [{"files": files[1:]}], "files": files}


@pytest.fixture
def package(folder: Path, tmp_path: Path, job: Job) -> Path:
    output = tmp_path / "package.zip"
    seal_package(folder, describe, output, AS_OF, job)
    return output


def seal_again(package: Path, changes: Mapping[str, str | None], output: Path, job: Job) -> Path:
    """A zip of the same content, sealed anew, in which files have another text, or are not there (None)."""
    with zipfile.ZipFile(package) as archive, sealing(output, AS_OF) as forged:
        for name in archive.namelist():
            text = changes.get(name, archive.read(name).decode())
            if text is not None:
                forged.add_text(text, name, job)
    return output


def test_a_package_as_it_was_made_has_no_problem(package: Path) -> None:
    assert find_problems(package) == []


def test_the_license_lies_first_and_what_is_read_first_is_named_first(package: Path) -> None:
    with zipfile.ZipFile(package) as archive:
        lying = sorted(archive.infolist(), key=lambda entry: entry.header_offset)
        assert lying[0].filename == "LICENSE.pdf"
        assert archive.namelist() == ["LICENSE.pdf", "manifest.json", "SHA256SUMS", "data/L-2026-0001.csv"]


def test_every_file_is_read_once(
    folder: Path, tmp_path: Path, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    read = Path.open

    def open_and_tell(path: Path, mode: str = "r", **options: Any) -> Any:
        opened.append(f"{mode} {path.name}")
        return read(path, mode, **options)

    monkeypatch.setattr(Path, "open", open_and_tell)
    seal_package(folder, describe, tmp_path / "package.zip", AS_OF, job)
    assert opened == ["wb package.zip", "rb LICENSE.pdf", "rb L-2026-0001.csv"]


def test_what_is_told_of_the_files_is_what_a_second_reader_finds(
    folder: Path, tmp_path: Path, job: Job
) -> None:
    made = seal_package(folder, describe, tmp_path / "package.zip", AS_OF, job)
    assert made.sha256 == hash_file(tmp_path / "package.zip")
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(tmp_path / "package.zip") as archive:
        archive.extractall(unpacked)
    assert subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=unpacked).returncode == 0
    assert made.manifest["files"] == [
        {"path": name, "size": (folder / name).stat().st_size, "sha256": hash_file(folder / name)}
        for name in ("LICENSE.pdf", "data/L-2026-0001.csv")
    ]


def test_a_cancelled_seal_stops(folder: Path, tmp_path: Path, job: Job) -> None:
    with pytest.raises(Cancelled):
        seal_package(folder, describe, tmp_path / "p.zip", AS_OF, replace(job, is_cancelled=lambda: True))


def test_the_same_files_make_the_same_bytes(folder: Path, package: Path, tmp_path: Path, job: Job) -> None:
    seal_package(folder, describe, tmp_path / "again.zip", AS_OF, job)
    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_files_are_packed_at_the_quick_level(folder: Path, tmp_path: Path, job: Job) -> None:
    text = b"".join(f"{number},{number * number}\n".encode() for number in range(20_000))
    (folder / "data" / "numbers.csv").write_bytes(text)
    seal_package(folder, describe, tmp_path / "quick.zip", AS_OF, job)
    with zipfile.ZipFile(tmp_path / "quick.zip") as archive:
        packed = archive.getinfo("data/numbers.csv").compress_size
    quick, thorough = (len(zlib.compress(text, level, wbits=-15)) for level in (1, 6))
    assert thorough < quick
    assert packed == pytest.approx(quick, rel=0.01)


def test_every_single_flipped_byte_is_found(package: Path) -> None:
    content = package.read_bytes()
    unnoticed = []
    for position in range(len(content)):
        changed = bytearray(content)
        changed[position] ^= 1 << random.Random(position).randrange(8)
        package.write_bytes(changed)
        if not find_problems(package):
            unnoticed.append(position)
    assert unnoticed == []


def test_a_missing_file_is_named(package: Path, tmp_path: Path, job: Job) -> None:
    problems = find_problems(seal_again(package, {"data/L-2026-0001.csv": None}, tmp_path / "s.zip", job))
    assert "data/L-2026-0001.csv is missing, SHA256SUMS lists it" in problems
    assert "data/L-2026-0001.csv is missing, manifest.json lists it" in problems


def test_a_license_that_does_not_lie_first_is_told(package: Path, tmp_path: Path, job: Job) -> None:
    with zipfile.ZipFile(package) as archive, sealing(tmp_path / "other.zip", AS_OF) as other:
        names = archive.namelist()
        for name in reversed(names):
            other.add_text(archive.read(name).decode(), name, job)
        other.list_in_order(names)
    assert find_problems(tmp_path / "other.zip") == ["LICENSE.pdf is not the first file"]


def test_an_added_file_is_named(package: Path) -> None:
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("data/extra.csv", "c\n")
    problems = find_problems(package)
    assert "data/extra.csv was added, manifest.json does not list it" in problems
    assert any("seal" in problem for problem in problems)


def test_a_changed_file_is_named_even_when_the_zip_is_sealed_again(
    package: Path, tmp_path: Path, job: Job
) -> None:
    forged = seal_again(package, {"data/L-2026-0001.csv": "a,b\n1,3\n"}, tmp_path / "forged.zip", job)
    problems = find_problems(forged)
    assert "data/L-2026-0001.csv was changed: its checksum is not the one in SHA256SUMS" in problems


def test_a_package_zipped_by_another_program_is_said_so(package: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(package) as archive, zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
        for name in archive.namelist():
            other.writestr(name, archive.read(name))
    assert find_problems(tmp_path / "other.zip") == [
        "the package carries no seal: it was written or changed by another program"
    ]


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + bytes(200)])
def test_what_is_no_package_is_a_problem_and_no_crash(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "thing.zip"
    path.write_bytes(content)
    assert find_problems(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert find_problems(tmp_path / "gone.zip") == ["there is no file gone.zip"]
