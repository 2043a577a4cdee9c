"""Disks that are full, read-only or pulled away: real file systems of a few megabytes, which root may mount.

Elsewhere these tests are skipped, saying so.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from independence_opendata_plugin.engine.geodata.formats.write import WRITERS

from .real_engine import Office, running

FULL = "the disk is full"

Disk = Callable[[str, int], Path]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Mounts a disk of so many KiB under a name; all are unmounted at the end."""
    with ExitStack() as stack:
        yield lambda name, size: stack.enter_context(mounted(tmp_path / name, size))


@contextmanager
def mounted(folder: Path, size: int) -> Iterator[Path]:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}k,mode=700", "tmpfs", str(folder)]
    if os.name != "posix" or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no file system can be mounted here: only root may")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


@pytest.fixture
def office(city: Path, tmp_path: Path) -> Office:
    office = Office(tmp_path, city)
    with running(tmp_path) as engine:
        office.classify_parcels(engine)
    return office


def fill(folder: Path) -> Path:
    """A file that takes all the room that is left."""
    stuffing = folder / "stuffing"
    with stuffing.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            return stuffing


def test_a_package_that_does_not_fit_is_refused_and_leaves_nothing(office: Office, disk: Disk) -> None:
    """About 2,400 parcels take 1.4 MB as a GeoPackage, and no format of them fits on 600 KB beside its zip."""
    small = disk("small", 600)
    with running(office.folder) as engine:
        for name in WRITERS:
            export = office.export(small / "licensed.zip", FORMATS=[name])
            said = engine.refusal("exportlicensed", **export)
            assert (name, said["why"]) == (name, FULL)
            assert "make room" in said["remedy"]
            assert list(small.iterdir()) == []
        assert {state for _, state in office.states("licenses")} == {"void"}
        done = engine.call("exportlicensed", **office.export(office.folder / "licensed.zip"))
    assert done["LICENSE_NUMBER"].endswith("-0001")
    assert office.leftovers() == []


def test_quotes_and_reports_on_a_full_disk(office: Office, disk: Disk) -> None:
    small = disk("small", 64)
    fill(small)
    with running(office.folder) as engine:
        quote = engine.refusal("quote", **office.order(OUTPUT_PDF=str(small / "quote.pdf")))
        area = {name: office.order()[name] for name in ("SECTIONS", "SECTION_IDS")}
        outline = engine.refusal("licensearea", **area, OUTPUT=str(small / "area.gpkg"))
        fee = {"SECTIONS": "26", "MEGABYTES": "325", "CUSTOMER_CLASS": "general"}
        json_file = engine.refusal("calculatefee", **fee, OUTPUT_JSON=str(small / "fee.json"))
    assert {quote["why"], outline["why"], json_file["why"]} == {FULL}
    assert [path.name for path in small.iterdir()] == ["stuffing"]
    assert {state for _, state in office.states("quotes")} == {"void"}


def test_a_cache_that_is_full_keeps_no_part_of_an_extract(office: Office, disk: Disk) -> None:
    cache = disk("cache", 500)
    with running(office.folder) as engine:
        assert engine.refusal("measure", **office.order())["why"] == FULL
        assert engine.refusal("quote", **office.order())["why"] == FULL
    assert [path for path in cache.rglob("*") if path.is_file()] == []


def test_a_register_on_a_full_disk_is_as_it_was(office: Office, disk: Disk) -> None:
    """Room for what SQLite reads, none for what it would write."""
    small = disk("small", 400)
    register = small / "register.gpkg"
    register.write_bytes(office.register.read_bytes())
    ours = Office(office.folder, office.city)
    changes = {"REGISTER": str(register)}
    stuffing = fill(small)
    with running(office.folder) as engine:
        decision = {"LAYER": office.parcels, "ACCESS": "closed", "STATUTE": "610.021(1)", "REASON": "A case."}
        refusals = [
            engine.refusal("classify", **changes, **decision, OFFICER="T. Ester"),
            engine.refusal("quote", **office.order(**changes)),
            engine.refusal("exportlicensed", **office.export(office.folder / "l.zip", **changes)),
        ]
        assert all(FULL in said["why"] for said in refusals), refusals
        assert {said["what"] for said in refusals} == {"the register"}
        assert not (office.folder / "l.zip").exists()
        assert ours.register.read_bytes() == register.read_bytes()

        stuffing.unlink()
        number = engine.call("quote", **office.order(**changes))["QUOTE_NUMBER"]
    assert number.endswith("-0001")


def test_a_register_that_fills_its_disk_in_the_middle_takes_all_back(office: Office, disk: Disk) -> None:
    """Exports until the register has no room for one more: what it lists is what was delivered."""
    small = disk("small", 400)
    register = small / "register.gpkg"
    register.write_bytes(office.register.read_bytes())
    delivered = []
    with running(office.folder) as engine:
        for number in range(1, 40):
            output = office.folder / f"{number}.zip"
            message = engine.answer(
                engine.send(
                    "exportlicensed", **office.export(output, REGISTER=str(register), FORMATS=["CSV"])
                )
            )
            if "error" in message:
                assert FULL in message["error"]["data"]["why"]
                assert not output.exists()
                break
            delivered.append(message["result"]["LICENSE_NUMBER"])
        else:
            pytest.fail("the disk was never full")
    for path in small.glob("stuffing*"):
        path.unlink()
    with running(office.folder) as engine:
        listed = engine.call("registerlist", REGISTER=str(register), LIMIT=100)["ROWS"]
    assert sorted(row["number"] for row in listed if row["kind"] == "license") == delivered != []


def test_a_portal_on_a_full_disk_stays_as_it_was(office: Office, disk: Disk) -> None:
    portal = disk("portal", 300)
    parks = f"{office.city / 'city.gpkg'}|layername=parcels"
    decision = {
        "ACCESS": "open",
        "OFFICER": "T. Ester",
        "METADATA": {
            "title": "Parcels (sample)",
            "description": "Parcels.",
            "keywords": ["parcels"],
            "department": "Planning",
            "frequency": "annual",
            "goals": ["quality_of_life"],
        },
    }
    with running(office.folder) as engine:
        engine.call("classify", REGISTER=str(office.register), LAYER=parks, **decision)
        said = engine.refusal(
            "publish",
            REGISTER=str(office.register),
            PORTAL=str(portal),
            LAYERS=[parks],
            COORDINATOR="C. Ester",
        )
    assert FULL in said["why"]
    assert list(portal.iterdir()) == []


def test_a_disk_that_is_read_only_is_refused_before_the_work(office: Office, disk: Disk) -> None:
    small = disk("small", 400)
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    with running(office.folder) as engine:
        said = engine.refusal("exportlicensed", **office.export(small / "licensed.zip"))
        register = engine.refusal(
            "classify",
            REGISTER=str(small / "register.gpkg"),
            LAYER=office.parcels,
            ACCESS="licensed",
            OFFICER="T. Ester",
        )
    assert "read-only" in said["why"]
    assert (said["what"], register["what"]) == ("parameter OUTPUT", "the register")
    assert office.states("licenses") == office.states("quotes") == []


def test_a_goal_whose_drive_vanishes_is_refused_and_its_number_given_out_again(
    office: Office, disk: Disk
) -> None:
    drive = disk("drive", 8000)
    with running(office.folder) as engine:

        def pull(step: int) -> None:
            if step == 8:
                subprocess.run(["umount", "-l", str(drive)], check=True)

        message = engine.answer(engine.send("exportlicensed", **office.export(drive / "licensed.zip")), pull)
        assert "error" in message
        assert list(drive.iterdir()) == []
        assert {state for _, state in office.states("licenses")} == {"void"}
        again = engine.call("exportlicensed", **office.export(office.folder / "licensed.zip"))
    assert again["LICENSE_NUMBER"].endswith("-0001")
