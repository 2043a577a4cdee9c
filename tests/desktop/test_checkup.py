"""Check set-up: each part found, its version, and what to do where something is missing."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop.checkup import Facts, check_up
from independence_opendata_plugin.desktop.checkup_engine import check_engine, check_libraries
from independence_opendata_plugin.desktop.checkup_office import (
    AskRegister,
    SectionFacts,
    check_approval,
    check_delivery_folder,
    check_portal,
    check_register,
    check_sections,
)
from independence_opendata_plugin.desktop.checkup_part import Part, PartState, as_text
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.libraries import Library
from independence_opendata_plugin.paths import ENGINE_REQUIREMENTS

APPROVAL = {
    "form": "shrink-wrap",
    "version": "1",
    "sha256": "00",
    "attorney": "A. Attorney",
    "attorney_date": "2026-06-15",
    "director": "D. Director",
    "director_date": "2026-06-18",
}
# Nobody, not even the administrator, can make a file there.
NO_DISK = Path("/proc/sys")

Asking = Callable[[str], AskRegister]


@pytest.fixture
def asking(engine: EngineClient) -> Asking:
    """The engine's word on a register."""
    return lambda register: lambda operation: engine.call(operation, {"REGISTER": register}).result(20)


@pytest.fixture
def approval(tmp_path: Path) -> Path:
    file = tmp_path / "approval.json"
    file.write_text(json.dumps(APPROVAL))
    return file


def test_a_whole_office_is_well(
    engine_python: Path, asking: Asking, approval: Path, lots_file: Path, tmp_path: Path
) -> None:
    facts = Facts(
        qgis="3.40.6-Bratislava",
        engine_python=engine_python,
        requirements=ENGINE_REQUIREMENTS,
        register=str(tmp_path / "register.gpkg"),
        form_approval=str(approval),
        portal=str(tmp_path),
        delivery_folder=str(tmp_path),
        sections=SectionFacts("Sections", 432),
    )

    parts = check_up(facts, asking(facts.register))

    assert {part.state for part in parts} == {PartState.OK}, parts
    assert [part.name for part in parts] == [
        "QGIS",
        "Engine",
        "Engine's libraries",
        "Register",
        "Section layer",
        "Approval of the license form",
        "Portal folder",
        "Delivery folder",
    ]
    assert parts[0].detail == "3.40.6-Bratislava"
    assert parts[1].detail.startswith("Python 3.")
    geopandas = next(part for part in parts[2].parts if part.name == "geopandas")
    assert geopandas == Part("geopandas", PartState.OK, "1.2.0")


def test_a_missing_engine_is_told_with_its_remedy_and_the_rest_is_still_checked(tmp_path: Path) -> None:
    refusal = Refused("the engine", why="there is no Python at /x", remedy="make it.")
    facts = Facts("3.40", refusal, ENGINE_REQUIREMENTS, "/office/register.gpkg", "", "", "", SectionFacts())

    parts = check_up(facts, lambda _: pytest.fail("there is no engine to ask"))

    assert parts[1] == Part("Engine", PartState.MISSING, "the engine: there is no Python at /x", "make it.")
    register = next(part for part in parts if part.name == "Register")
    assert register.state is PartState.WARNING
    assert register.detail == "/office/register.gpkg: not looked into, for want of the engine"


def test_a_python_without_the_libraries_names_each(tmp_path: Path) -> None:
    requirements = tmp_path / "engine.txt"
    requirements.write_text("pip\nno-such-library==1.0\n")

    python, libraries = check_engine(Path(sys.executable), requirements)

    assert python.state is PartState.OK
    assert libraries.state is PartState.MISSING
    assert libraries.detail == "1 of 2 as wanted"
    assert libraries.parts[1] == Part("no-such-library", PartState.MISSING, "not installed")
    assert libraries.remedy == "make the engine's environment anew."


def test_a_python_that_is_none_is_told(tmp_path: Path) -> None:
    impostor = tmp_path / "python"
    impostor.write_text("#!/bin/sh\necho 'libpython3.so: cannot open' >&2\nexit 127\n")
    impostor.chmod(0o755)

    (part,) = check_engine(impostor, ENGINE_REQUIREMENTS)

    assert part.state is PartState.MISSING
    assert "libpython3.so: cannot open" in part.detail


def test_an_old_python_is_told(tmp_path: Path) -> None:
    old = tmp_path / "python"
    old.write_text(
        '#!/bin/sh\necho \'{"python": "3.9.2", "libraries": {"pip": {"version": "20", "problem": ""}}}\'\n'
    )
    old.chmod(0o755)
    requirements = tmp_path / "engine.txt"
    requirements.write_text("pip\n")

    (part,) = check_engine(old, requirements)

    assert part.state is PartState.MISSING
    assert part.detail == f"Python 3.9.2, {old}"
    assert "3.11 or later" in part.remedy


def test_another_version_is_a_warning_and_a_broken_library_is_not_there() -> None:
    other = check_libraries([Library("shapely", "2.2.0", "2.0.1")])
    assert (other.state, other.parts[0].detail) == (PartState.WARNING, "2.0.1 where 2.2.0 is wanted")

    broken = check_libraries([Library("shapely", "2.2.0", "2.2.0", "ImportError: libgeos")])
    assert (broken.state, broken.parts[0].detail) == (PartState.MISSING, "2.2.0, ImportError: libgeos")


def test_the_register_tells_how_many_datasets_it_holds(
    asking: Asking, engine: EngineClient, lots_file: Path, tmp_path: Path
) -> None:
    register = str(tmp_path / "register.gpkg")
    decision = {"LAYER": f"{lots_file}|layername=lots", "ACCESS": "open", "OFFICER": "A. Clerk"}
    engine.call("classify", {**decision, "REGISTER": register}).result(20)

    assert check_register(register, asking(register)) == Part(
        "Register", PartState.OK, f"{register}, datasets: 1"
    )


def test_a_register_that_is_not_there_yet_is_no_fault_where_it_can_be_made(
    asking: Asking, tmp_path: Path
) -> None:
    new = check_register(str(tmp_path / "new.gpkg"), asking(str(tmp_path / "new.gpkg")))
    assert new.state is PartState.OK
    assert "the first layer that is classified makes it" in new.detail

    nowhere = check_register(str(NO_DISK / "register.gpkg"), asking(str(NO_DISK / "register.gpkg")))
    assert nowhere.state is PartState.MISSING
    assert nowhere.remedy


def test_a_file_that_is_no_register_is_told(asking: Asking, tmp_path: Path) -> None:
    impostor = tmp_path / "register.gpkg"
    impostor.write_text("not a database, and long enough to look like none " * 10)

    part = check_register(str(impostor), asking(str(impostor)))

    assert part.state is PartState.MISSING
    assert "register.gpkg cannot be used" in part.detail


def test_a_register_on_a_disk_that_is_read_only_can_be_read_but_not_written(
    engine: EngineClient, asking: Asking
) -> None:
    def answer(_: str) -> dict[str, Any]:
        return {"REGISTER_EXISTS": True, "DATASETS": []}

    part = check_register(str(NO_DISK / "register.gpkg"), answer)

    assert part.state is PartState.WARNING
    assert "can be read, but not written" in part.detail


def test_folders_are_tried_by_writing(tmp_path: Path) -> None:
    assert check_portal(str(tmp_path)) == Part("Portal folder", PartState.OK, str(tmp_path))
    assert check_portal("").state is PartState.WARNING
    assert check_portal(str(tmp_path / "no")).detail == f"{tmp_path / 'no'} is not there"
    assert check_portal(str(NO_DISK)).detail == f"{NO_DISK} cannot be written to"


def test_the_delivery_folder_tells_how_much_room_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = shutil.disk_usage(tmp_path)._replace(free=250_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)

    part = check_delivery_folder(str(tmp_path))

    assert part.state is PartState.WARNING
    assert part.detail == f"{tmp_path}, 250 MB free"
    assert part.remedy == "make room on that disk."


def test_an_approval_must_be_there_and_whole(approval: Path, tmp_path: Path) -> None:
    assert check_approval(str(approval)).detail == f"{approval}: form shrink-wrap, version 1"
    assert check_approval("").state is PartState.WARNING

    undated = {key: value for key, value in APPROVAL.items() if key != "attorney_date"}
    approval.write_text(json.dumps(undated))
    assert check_approval(str(approval)).detail == f"{approval} lacks: attorney_date"

    approval.write_text("signed by hand")
    broken = check_approval(str(approval))
    assert (broken.state, broken.remedy) == (PartState.MISSING, "name the JSON file that both have signed.")


def test_the_section_layer_tells_how_many_sections_it_has() -> None:
    assert check_sections(SectionFacts("PLSS", 432)) == Part(
        "Section layer", PartState.OK, "PLSS, sections: 432"
    )
    assert check_sections(SectionFacts("PLSS")).detail == "PLSS, being read"
    assert check_sections(SectionFacts()).state is PartState.WARNING
    assert check_sections(SectionFacts("PLSS", 0)).state is PartState.WARNING
    problem = Refused("layer 'PLSS'", why="it has no coordinate reference system", remedy="set it.")
    assert check_sections(SectionFacts("PLSS", None, problem)).remedy == "set it."


def test_the_list_as_text_says_states_in_words() -> None:
    words = {PartState.OK: "well", PartState.WARNING: "look", PartState.MISSING: "missing"}
    library = Part("pandas", PartState.MISSING, "not installed")
    parts = [
        Part("QGIS", PartState.OK, "3.40"),
        Part("Libraries", PartState.MISSING, "0 of 1", "make it.", (library,)),
    ]

    assert as_text(parts, words) == (
        "QGIS: well. 3.40\nLibraries: missing. 0 of 1\n    make it.\n    pandas: missing. not installed"
    )
