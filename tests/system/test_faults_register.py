"""The register under stress: many clerks at once, another program in the way, a file that is spoiled, a batch."""

from __future__ import annotations

import os
import signal
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.engine.checksums import hash_file
from independence_opendata_plugin.engine.package.verify import find_problems

from .real_engine import Office, running

CLERKS = 8


@pytest.fixture
def office(city: Path, tmp_path: Path) -> Office:
    office = Office(tmp_path, city)
    with running(tmp_path) as engine:
        office.classify_parcels(engine)
    return office


def test_eight_clerks_at_once_get_eight_numbers(office: Office) -> None:
    """Eight engines, each with a cache of its own, license into one register."""

    def work(clerk: int) -> str:
        desk = office.folder / f"desk {clerk}"
        desk.mkdir()
        with running(desk) as engine:
            number: str = engine.call(
                "exportlicensed", **office.export(desk / "licensed.zip", FORMATS=["CSV"])
            )["LICENSE_NUMBER"]
            return number

    with ThreadPoolExecutor(CLERKS) as clerks:
        numbers = list(clerks.map(work, range(CLERKS)))
    first_eight = [f"{place:04d}" for place in range(1, CLERKS + 1)]
    assert sorted(number[-4:] for number in numbers) == first_eight
    assert [state for _, state in office.states("licenses")] == ["issued"] * CLERKS
    assert [number[-4:] for number, _ in office.states("quotes")] == first_eight


def test_two_engines_of_one_user_do_not_sweep_each_other(office: Office) -> None:
    """A second engine starts while the first one, held still, has scratch files in the same folders."""
    output = office.folder / "licensed.zip"
    with running(office.folder) as first:
        seen: list[list[str]] = []

        def start_another(_: int) -> None:
            first.process.send_signal(signal.SIGSTOP)
            before = office.leftovers()
            if before and not seen:
                with running(office.folder):
                    seen.extend((before, office.leftovers()))
            first.process.send_signal(signal.SIGCONT)

        message = first.answer(first.send("exportlicensed", **office.export(output)), start_another)
    assert "result" in message, message
    before, after = seen
    assert before == after
    assert find_problems(output) == []
    assert office.leftovers() == []


def test_a_batch_of_fifty_goes_on_past_the_one_that_fails(office: Office) -> None:
    """The 25th row orders a layer that nobody has classified."""
    closed = f"{office.city / 'city.gpkg'}|layername=permits"
    outputs = [office.folder / f"licensed {number:02d}.zip" for number in range(1, 51)]
    results: dict[str, dict[str, Any]] = {}
    with running(office.folder) as engine:
        for number, output in enumerate(outputs, start=1):
            layers = [closed] if number == 25 else [office.parcels]
            section = f"T49N R32W {1 + number % 36}"
            row = office.export(output, FORMATS=["CSV"], LAYERS=layers, SECTION_IDS=section)
            results[output.name] = engine.answer(engine.send("exportlicensed", **row))
    failed = {name: message["error"] for name, message in results.items() if "error" in message}
    assert list(failed) == ["licensed 25.zip"]
    assert "permits" in failed["licensed 25.zip"]["message"]
    assert "not classified" in failed["licensed 25.zip"]["message"]
    assert not (office.folder / "licensed 25.zip").exists()
    packages = [output for output in outputs if output.exists()]
    assert len(packages) == 49
    assert [problem for package in packages for problem in find_problems(package)] == []
    numbers = [results[package.name]["result"]["LICENSE_NUMBER"][-4:] for package in packages]
    assert numbers == [f"{place:04d}" for place in range(1, 50)]
    issued = office.rows("SELECT package_sha256 FROM licenses WHERE state = 'issued' ORDER BY sequence")
    assert [sha256 for (sha256,) in issued] == [hash_file(package) for package in packages]


def test_a_register_that_another_program_holds_is_named_and_the_package_waits(office: Office) -> None:
    """A layer of the register in edit mode: its lock is given back within the engine's patience."""
    with running(office.folder) as engine, closing(sqlite3.connect(office.register)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        call = engine.send("quote", **office.order())
        with ThreadPoolExecutor(1) as waiting:
            answer = waiting.submit(engine.answer, call)
            with pytest.raises(TimeoutError):
                answer.result(timeout=1.5)
            other.execute("COMMIT")
            assert answer.result(timeout=20)["result"]["QUOTE_NUMBER"].endswith("-0001")


def test_a_register_that_is_spoiled_is_refused_and_left_as_it_is(office: Office) -> None:
    content = bytearray(office.register.read_bytes())
    content[4096:20000] = os.urandom(20000 - 4096)
    office.register.write_bytes(content)
    with running(office.folder) as engine:
        said = engine.refusal("exportlicensed", **office.export(office.folder / "licensed.zip"))
        assert said["what"] == "the register"
        assert "damaged" in said["why"]
        assert "last copy" in said["remedy"]
    assert office.register.read_bytes() == bytes(content)
    assert not (office.folder / "licensed.zip").exists()
