"""A package shows every change: a flipped byte, a missing or an added file."""

from __future__ import annotations

import random
import zipfile
import zlib
from datetime import date
from pathlib import Path

import pytest

from independence_opendata_plugin.engine.checksums import hash_file
from independence_opendata_plugin.engine.files import write_json
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.package.manifest import list_files, write_checksums
from independence_opendata_plugin.engine.package.sealed_zip import write_sealed
from independence_opendata_plugin.engine.package.verify import find_problems

AS_OF = date(2026, 11, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The smallest whole package: a license, one data file, manifest and checksums."""
    folder = tmp_path / "content"
    (folder / "data").mkdir(parents=True)
    (folder / "LICENSE.pdf").write_bytes(b"%PDF-1.7 terms")
    (folder / "data" / "L-2026-0001.csv").write_text("a,b\n1,2\n")
    entries = [
        {"path": name, "size": (folder / name).stat().st_size, "sha256": hash_file(folder / name)}
        for name in ("LICENSE.pdf", "data/L-2026-0001.csv")
    ]
    write_json({"layers": [{"files": entries[1:]}], "files": entries}, folder / "manifest.json")
    write_checksums(folder)
    return folder


@pytest.fixture
def package(folder: Path, tmp_path: Path, job: Job) -> Path:
    output = tmp_path / "package.zip"
    write_sealed(folder, list_files(folder), output, AS_OF, job)
    return output


def test_a_package_as_it_was_made_has_no_problem(package: Path) -> None:
    assert find_problems(package) == []


def test_the_license_comes_first(package: Path) -> None:
    with zipfile.ZipFile(package) as archive:
        assert archive.namelist()[0] == "LICENSE.pdf"


def test_the_same_files_make_the_same_bytes(folder: Path, package: Path, tmp_path: Path, job: Job) -> None:
    write_sealed(folder, list_files(folder), tmp_path / "again.zip", AS_OF, job)
    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_files_are_packed_at_the_quick_level(folder: Path, tmp_path: Path, job: Job) -> None:
    text = b"".join(f"{number},{number * number}\n".encode() for number in range(20_000))
    (folder / "data" / "numbers.csv").write_bytes(text)
    write_sealed(folder, list_files(folder), tmp_path / "quick.zip", AS_OF, job)
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


def test_a_missing_file_is_named(folder: Path, tmp_path: Path, job: Job) -> None:
    (folder / "data" / "L-2026-0001.csv").unlink()
    write_sealed(folder, list_files(folder), tmp_path / "short.zip", AS_OF, job)
    problems = find_problems(tmp_path / "short.zip")
    assert "data/L-2026-0001.csv is missing, SHA256SUMS lists it" in problems
    assert "data/L-2026-0001.csv is missing, manifest.json lists it" in problems


def test_an_added_file_is_named(package: Path) -> None:
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("data/extra.csv", "c\n")
    problems = find_problems(package)
    assert "data/extra.csv was added, manifest.json does not list it" in problems
    assert any("seal" in problem for problem in problems)


def test_a_changed_file_is_named_even_when_the_zip_is_sealed_again(
    folder: Path, tmp_path: Path, job: Job
) -> None:
    (folder / "data" / "L-2026-0001.csv").write_text("a,b\n1,3\n")
    write_sealed(folder, list_files(folder), tmp_path / "forged.zip", AS_OF, job)
    problems = find_problems(tmp_path / "forged.zip")
    assert "data/L-2026-0001.csv was changed: its checksum is not the one in SHA256SUMS" in problems


def test_a_package_zipped_by_another_program_is_said_so(folder: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        for name in list_files(folder):
            archive.write(folder / name, name)
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
