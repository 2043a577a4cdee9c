"""Scratch files of processes that are gone are removed; those of the living, and everybody's files, stay."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from independence_opendata_plugin.scratch.journal import Entry, Journal
from independence_opendata_plugin.scratch.places import SCRATCH, scratch_file, scratch_folder, settle_scratch
from independence_opendata_plugin.scratch.sweep import sweep

ROOT = Path(__file__).parents[2]
BUSY_PROCESS = """
import sys
from pathlib import Path
from independence_opendata_plugin.scratch.journal import keep_journal
from independence_opendata_plugin.scratch.places import scratch_file, scratch_folder

keep_journal(Path(sys.argv[1]))
goal = Path(sys.argv[2])
with scratch_folder(goal, "package") as folder, scratch_file(goal, "part", ".gpkg") as file:
    (folder / "half.csv").write_text("half")
    with scratch_file(folder, "part", ".pdf") as inner:
        inner.write_text("half")
        file.write_text("half")
        file.with_name(file.name + "-journal").write_text("what SQLite puts beside it")
        print("busy", flush=True)
        sys.stdin.read()
"""


@pytest.fixture
def busy(tmp_path: Path) -> subprocess.Popen[str]:
    """A process in the middle of its work in `goal`, whose journal is in `journals`."""
    (tmp_path / "goal").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", BUSY_PROCESS, str(tmp_path / "journals"), str(tmp_path / "goal")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "busy\n"
    return process


def clear(tmp_path: Path) -> list[str]:
    return list(sweep(tmp_path / "journals", {SCRATCH: settle_scratch}))


def end(process: subprocess.Popen[str]) -> None:
    with process:
        process.kill()


def test_what_a_living_process_made_is_left_alone(busy: subprocess.Popen[str], tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert clear(tmp_path) == []
    assert sorted(tmp_path.rglob("*")) == before
    end(busy)


def test_what_a_killed_process_made_is_removed_and_nothing_else(
    busy: subprocess.Popen[str], tmp_path: Path
) -> None:
    goal = tmp_path / "goal"
    own = [goal / "parcels.gpkg", goal / ".~lock.notes.odt#", goal / ".~part-mine.gpkg"]
    for file in own:
        file.write_text("a user's")
    end(busy)
    assert clear(tmp_path) == []
    assert sorted(goal.iterdir()) == sorted(own)
    assert list((tmp_path / "journals").iterdir()) == []


def test_a_process_that_ends_by_itself_leaves_neither_files_nor_journal(
    busy: subprocess.Popen[str], tmp_path: Path
) -> None:
    with busy:
        busy.communicate()
    assert list((tmp_path / "goal").iterdir()) == list((tmp_path / "journals").iterdir()) == []


def test_a_drive_that_is_away_is_cleared_when_it_is_back(busy: subprocess.Popen[str], tmp_path: Path) -> None:
    goal, away = tmp_path / "goal", tmp_path / "away"
    end(busy)
    goal.rename(away)
    assert clear(tmp_path)
    away.rename(goal)
    assert clear(tmp_path) == []
    assert list(goal.iterdir()) == list((tmp_path / "journals").iterdir()) == []


def test_a_name_that_is_not_ours_is_never_removed(tmp_path: Path) -> None:
    """A journal that somebody has written into by hand."""
    precious = tmp_path / "parcels.gpkg"
    precious.write_text("a user's")
    settle_scratch(Entry(SCRATCH, str(precious), "0"))
    assert precious.read_text() == "a user's"


def test_a_line_that_was_not_finished_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "journals").mkdir()
    file = tmp_path / ".~part-0123456789ab.zip"
    file.write_text("half")
    lines = Entry(SCRATCH, str(file), str(tmp_path.stat().st_dev)).to_line() + '["scratch", "/tm'
    (tmp_path / "journals" / "dead.journal").write_text(lines)
    assert clear(tmp_path) == []
    assert not file.exists()


def test_a_journal_is_there_while_something_is_open(tmp_path: Path) -> None:
    journal, first, second = Journal(tmp_path), Entry("a", "1"), Entry("a", "2")
    journal.note(first)
    journal.note(second)
    journal.strike(first)
    assert len(list(tmp_path.iterdir())) == 1
    journal.strike(second)
    assert list(tmp_path.iterdir()) == []
    journal.note(first)
    assert len(list(tmp_path.iterdir())) == 1


def test_scratch_goes_where_its_block_fails(tmp_path: Path) -> None:
    with (
        pytest.raises(ZeroDivisionError),
        scratch_folder(tmp_path, "work") as folder,
        scratch_file(folder, "a"),
    ):
        (folder / "half").write_text("half")
        _ = 1 / 0
    assert list(tmp_path.iterdir()) == []
