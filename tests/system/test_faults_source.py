"""Sources that are pulled away, replaced or cut short while they are read: mixed content is never priced or sold."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pyogrio
import pytest

from .real_engine import Office, running


@pytest.fixture(scope="module")
def template(city: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The city's files, and `new.gpkg` with half of its parcels."""
    copy = tmp_path_factory.mktemp("template") / "city"
    shutil.copytree(city, copy)
    parcels = pyogrio.read_dataframe(copy / "city.gpkg", layer="parcels", max_features=12_000)
    parcels.to_file(copy / "new.gpkg", layer="parcels")
    return copy


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Office:
    """A copy of its own, which may be spoiled."""
    copy = tmp_path / "city"
    shutil.copytree(template, copy)
    office = Office(tmp_path, copy)
    with running(tmp_path) as engine:
        office.classify_parcels(engine)
    return office


def remove(file: Path) -> None:
    file.unlink()


def move_away(file: Path) -> None:
    file.rename(file.with_name("moved.gpkg"))


def cut_short(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def replace_by_another(file: Path) -> None:
    """What saving does in most programs: a new file, here with fewer parcels, takes the place of the old one."""
    file.with_name("new.gpkg").replace(file)


def save_again(file: Path) -> None:
    """The same bytes with another time: as far as anybody can tell, other content."""
    os.utime(file, ns=(0, file.stat().st_mtime_ns + 1_000_000))


@pytest.mark.parametrize("spoil", [remove, move_away, cut_short, replace_by_another, save_again])
def test_a_source_that_is_spoiled_while_it_is_read_is_refused(
    office: Office, spoil: Callable[[Path], None]
) -> None:
    """Right after the first progress message, when the file is open and rows are being read."""
    file, output = office.city / "city.gpkg", office.folder / "licensed.zip"
    whole = file.with_name("whole.gpkg")
    shutil.copy2(file, whole)
    with running(office.folder) as engine:

        def spoil_at_first(step: int) -> None:
            if step == 0:
                engine.process.send_signal(signal.SIGSTOP)
                spoil(file)
                engine.process.send_signal(signal.SIGCONT)

        order = office.export(output, SECTION_IDS="T49N R32W 1-36")
        message = engine.answer(engine.send("exportlicensed", **order), spoil_at_first)
        assert "error" in message, message
        assert "parcels" in message["error"]["message"]
        assert not output.exists()
        assert "issued" not in {state for _, state in office.states("licenses")}
        assert list(office.folder.glob("cache/*/extracts/*")) == []
        assert office.leftovers() == []

        shutil.copy2(whole, file)
        done = engine.call("exportlicensed", **office.export(output))
    assert done["LICENSE_NUMBER"].endswith("-0001")


@pytest.mark.parametrize("spoil", [remove, replace_by_another])
def test_a_source_that_changed_since_its_quote_is_not_sold_at_the_old_price(
    office: Office, spoil: Callable[[Path], None]
) -> None:
    with running(office.folder) as engine:
        number = engine.call("quote", **office.order())["QUOTE_NUMBER"]
        spoil(office.city / "city.gpkg")
        approval = {"APPROVAL": str(office.city / "approval.json")}
        output = office.folder / "licensed.zip"
        said = engine.refusal(
            "exportlicensed", REGISTER=str(office.register), QUOTE=number, OUTPUT=str(output), **approval
        )
        assert said["remedy"]
        assert not output.exists()
        assert office.states("licenses") == []
