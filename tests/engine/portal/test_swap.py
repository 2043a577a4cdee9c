"""The swap: whole or not at all, alone, and only with the portal's own files."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.portal.lock import sole_publisher
from independence_opendata_plugin.engine.portal.swap import STAGING_NAME, Staging, carry_out
from independence_opendata_plugin.engine.portal.target import open_portal
from independence_opendata_plugin.opendata.city import load_city
from independence_opendata_plugin.paths import RESOURCES

from ..conftest import MakeLayer, square
from .conftest import Office

DIES_WHILE_MOVING = """
    import os, sys
    from pathlib import Path
    from independence_opendata_plugin.engine.__main__ import run_once

    moves = iter(range(int(sys.argv[2])))
    replace = Path.replace

    def replace_until_the_power_fails(self, target):
        if "journal.json" in {path.name for path in Path(sys.argv[3]).glob(".publishing/*")}:
            if next(moves, None) is None:
                os._exit(9)
        return replace(self, target)

    Path.replace = replace_until_the_power_fails
    sys.exit(run_once("publish", Path(sys.argv[1])))
"""


def publish_and_die(office: Office, identifier: str, moves: int) -> int:
    """Publish in a process that dies after it has moved so many files; its exit code."""
    request = office.folder / "request.json"
    request.write_text(
        f'{{"DATASETS": "{identifier}", "PORTAL": "{office.portal}", "REGISTER": "{office.register}", '
        '"AS_OF": "2026-11-22"}'
    )
    command = [
        sys.executable,
        "-c",
        textwrap.dedent(DIES_WHILE_MOVING),
        str(request),
        str(moves),
        str(office.portal),
    ]
    return subprocess.run(command, capture_output=True, check=False, cwd=Path(__file__).parents[3]).returncode


@pytest.mark.parametrize("moves", [0, 1, 9, 17])
def test_a_swap_that_was_interrupted_is_finished_by_the_next_publisher(
    office: Office, parks: Path, moves: int
) -> None:
    identifier = office.classify(parks)
    assert publish_and_die(office, identifier, moves) == 9
    assert (office.portal / STAGING_NAME / "journal.json").is_file()
    assert not (office.portal / "manifest.json").exists()

    # The next publisher finds the dataset complete, with the date of the interrupted publication.
    assert office.publish(identifier, day="2026-12-24")["UNCHANGED"] == 1
    assert office.manifest()[identifier]["modified"] == "2026-11-22"
    assert not (office.portal / STAGING_NAME).exists()
    with open_portal(str(office.portal), load_city(RESOURCES / "city.toml"), dry_run=True) as portal:
        assert portal.verify() == ()


def test_what_was_gathered_but_not_promised_is_dropped(tmp_path: Path) -> None:
    Staging(tmp_path).put("index.html", b"<p>")
    assert not carry_out(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_the_same_bytes_is_not_written_again(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(b"<p>")
    before = (tmp_path / "index.html").stat()
    staging = Staging(tmp_path)
    staging.put("index.html", b"<p>")
    staging.commit()
    after = (tmp_path / "index.html").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


@pytest.mark.parametrize("path", ["../index.html", "/etc/passwd", "a/../../b", "c:\\x", ""])
def test_no_path_leads_out_of_the_portal(tmp_path: Path, path: str) -> None:
    with pytest.raises(Refused, match="leads out of the portal folder"):
        Staging(tmp_path).put(path, b"")


def test_other_peoples_files_stay_as_they_are(office: Office, parks: Path, make_layer: MakeLayer) -> None:
    identifier = office.classify(parks)
    foreign = ["web.config", ".htaccess", "assets/logo.png", f"dataset/{identifier}/latest/readme.txt"]
    for path in foreign:
        (office.portal / path).parent.mkdir(parents=True, exist_ok=True)
        (office.portal / path).write_text(f"not ours: {path}")
    office.publish(identifier)
    make_layer("parks", [square(7, 7)], park_id=["P-7"], zip=["64050"], acres=[1.0])
    office.publish(identifier, day="2026-12-24")
    for path in foreign:
        assert (office.portal / path).read_text() == f"not ours: {path}"


@pytest.mark.parametrize("path", ["index.html", "manifest.json"])
def test_a_folder_that_is_already_somebody_elses_site_is_refused(
    office: Office, parks: Path, path: str
) -> None:
    office.portal.mkdir()
    (office.portal / path).write_text("<h1>Welcome</h1>")
    with pytest.raises(Refused, match="this program"):
        office.publish(office.classify(parks))
    assert [file.name for file in office.portal.iterdir()] == [path]


def test_a_foreign_page_under_one_datasets_address_refuses_that_dataset_alone(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    bad = office.classify(parks)
    good = office.classify(make_layer("wards", [square(0, 0)]), title="Wards", key="name", fields={})
    page = office.portal / f"dataset/{bad}/index.html"
    page.parent.mkdir(parents=True)
    page.write_text("mine")
    result = office.publish(bad, good)
    assert (result["PUBLISHED"], result["REFUSED"]) == (1, 1)
    assert page.read_text() == "mine"


def test_two_publishers_at_once_are_not_let_in(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.portal.mkdir()
    with sole_publisher(office.portal), pytest.raises(Refused, match="another publication"):
        office.publish(identifier)
    assert office.publish(identifier)["PUBLISHED"] == 1
    assert not list(office.portal.glob(".publishing*"))
