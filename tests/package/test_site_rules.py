"""What QGIS's plugin site asks of a plugin: metadata, license, size, no programs, nothing that its scanners report."""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from .conftest import NAME, ROOT

MEGABYTE = 1_000_000
REQUIRED = (
    "name",
    "qgisMinimumVersion",
    "description",
    "about",
    "version",
    "author",
    "email",
    "repository",
    "tracker",
    "homepage",
    "license",
    "changelog",
    "category",
)
TEXT_AND_PICTURES = {
    *("", ".css", ".html", ".js", ".json", ".md", ".png", ".py", ".svg", ".toml", ".txt", ".xml"),
    # Compiled translations, which Qt reads.
    ".qm",
}
PROGRAMS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"PK\x03\x04")


def test_metadata_is_complete(metadata: configparser.SectionProxy, names: list[PurePosixPath]) -> None:
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []
    assert metadata["hasProcessingProvider"] == "yes"
    assert metadata["license"] == "GPL-2.0-or-later"
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert PurePosixPath(NAME, metadata["icon"]) in names


def test_metadata_promises_what_is_tested(metadata: configparser.SectionProxy) -> None:
    """QGIS 3.40 on Qt 5 is what the tests run on; no QGIS on Qt 6 has been tried."""
    assert metadata["qgisMinimumVersion"] == "3.40"
    assert not metadata.getboolean("supportsQt6")
    assert metadata["changelog"].startswith(f"{metadata['version']}: ")


def test_metadata_tells_what_the_plugin_needs_and_where_it_is(metadata: configparser.SectionProxy) -> None:
    about = metadata["about"]
    assert "Open Data & Licensing" in about
    assert "requirements/engine.txt" in about
    assert len(metadata["description"]) <= 150


def test_the_license_is_inside(unpacked: Path) -> None:
    text = (unpacked / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2" in text


def test_the_zip_is_small(plugin_zip: Path) -> None:
    assert plugin_zip.stat().st_size < 5 * MEGABYTE


def test_no_file_is_a_program(unpacked: Path) -> None:
    files = [path for path in unpacked.rglob("*") if path.is_file()]
    assert [path.name for path in files if path.suffix not in TEXT_AND_PICTURES] == []
    assert [path.name for path in files if path.read_bytes()[:4].startswith(PROGRAMS)] == []


def scan(tool: str, *arguments: str, folder: Path) -> dict[str, object]:
    """What a scanner reports as JSON; bandit ends with 1 where it has found something."""
    command = [sys.executable, "-m", tool, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


def find_weaknesses(folder: Path) -> list[str]:
    found = scan("bandit", "--quiet", "--recursive", "--format", "json", ".", folder=folder)["results"]
    return [f"{entry['filename']}:{entry['line_number']} {entry['issue_text']}" for entry in found]


def find_secrets(folder: Path) -> list[str]:
    found = scan("detect_secrets", "scan", "--all-files", ".", folder=folder)["results"]
    return [
        f"{file}:{entry['line_number']} {entry['type']}"
        for file, entries in found.items()
        for entry in entries
    ]


def test_bandit_finds_nothing(unpacked: Path) -> None:
    assert find_weaknesses(unpacked) == []


def test_detect_secrets_finds_nothing(unpacked: Path) -> None:
    assert find_secrets(unpacked) == []


@pytest.mark.parametrize("look", [find_weaknesses, find_secrets])
def test_the_scanners_do_look(tmp_path: Path, look: object) -> None:
    (tmp_path / "careless.py").write_text(
        'import subprocess\nsubprocess.call("ls", shell=True)\nKEY = "AKIA' + "QWERTYUIOPASDFGH" + '"\n'
    )
    assert len(look(tmp_path)) >= 1


def test_every_finding_that_is_passed_over_says_why() -> None:
    """`# nosec` names the rule, and the reason follows."""
    marks = [
        line.partition("# nosec")[2]
        for path in (ROOT / NAME).rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "# nosec" in line
    ]
    assert [mark for mark in marks if not re.fullmatch(r"( B\d{3})+ # \w.{10,}", mark)] == []
