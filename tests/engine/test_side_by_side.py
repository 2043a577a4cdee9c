"""Work in several processes at once: results, the first failure, cancelling, and nothing left over."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.side_by_side import Piece, do_in_turn, do_side_by_side
from tests.engine.work_pieces import (
    LONG,
    answer,
    die,
    fill_the_disk,
    pieces_that_last,
    refuse,
    stumble,
    write_slowly,
)

ROOT = Path(__file__).parents[2]


def wait_for_processes(folder: Path, number: int) -> list[int]:
    """The processes that have begun to write."""
    for _ in range(200):
        found = [int(path.stem) for path in folder.glob("*.part")]
        if len(found) == number:
            return found
        time.sleep(0.05)
    raise AssertionError(f"{number} processes did not begin")


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not (state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z")


def wait_for_end(processes: list[int]) -> bool:
    for _ in range(100):
        if not any(is_alive(process) for process in processes):
            return True
        time.sleep(0.05)
    return False


def test_results_come_in_the_order_of_the_pieces_from_other_processes(job: Job) -> None:
    pieces = [Piece(str(number), float(number), partial(answer, number)) for number in range(5)]
    results = do_side_by_side(pieces, job)
    assert [number for number, _ in results] == [0, 1, 2, 3, 4]
    assert os.getpid() not in {process for _, process in results}


def test_progress_counts_by_effort_and_never_goes_back(job: Job) -> None:
    told: list[tuple[float, str]] = []
    listening = replace(job, report=lambda fraction, text: told.append((fraction, text)))
    do_side_by_side([Piece("KML", 3.0, partial(answer, 1)), Piece("CSV", 1.0, partial(answer, 2))], listening)
    fractions = [fraction for fraction, _ in told]
    assert fractions[0] == 0.0 and fractions == sorted(fractions)
    assert set(fractions) <= {0.0, 0.25, 0.75}
    assert told[0][1] == "KML, CSV"


def test_in_turn_is_the_same_in_one_process(job: Job) -> None:
    told: list[tuple[float, str]] = []
    listening = replace(job, report=lambda fraction, text: told.append((fraction, text)))
    pieces = [Piece("KML", 3.0, partial(answer, 1)), Piece("CSV", 1.0, partial(answer, 2))]
    assert do_in_turn(pieces, listening) == [(1, os.getpid()), (2, os.getpid())]
    assert told == [(0.0, "KML"), (0.75, "CSV")]


def test_the_first_refusal_ends_the_others_at_once(job: Job, tmp_path: Path) -> None:
    pieces = [Piece("KML", 9.0, partial(write_slowly, tmp_path)), Piece("Shapefile", 1.0, refuse)]
    began = time.monotonic()
    with pytest.raises(Refused) as told:
        do_side_by_side(pieces, job)
    assert told.value.to_json() == {
        "what": "layer 'parcels' as Shapefile",
        "why": "it is too large",
        "rule": "33-8",
        "remedy": "choose GPKG.",
    }
    assert time.monotonic() - began < LONG / 4
    assert wait_for_end([int(path.stem) for path in tmp_path.glob("*.part")])


def test_cancelling_ends_what_is_in_the_middle_of_a_file(job: Job, tmp_path: Path) -> None:
    cancelled_at: list[float] = []

    def is_cancelled() -> bool:
        if len(list(tmp_path.glob("*.part"))) == 2:
            cancelled_at.append(time.monotonic())
        return bool(cancelled_at)

    with pytest.raises(Cancelled):
        do_side_by_side(pieces_that_last(tmp_path), replace(job, is_cancelled=is_cancelled))
    assert time.monotonic() - cancelled_at[0] < 1.0
    assert wait_for_end([int(path.stem) for path in tmp_path.glob("*.part")])


def test_a_full_disk_is_told_as_what_it_is(job: Job) -> None:
    with pytest.raises(OSError, match="No space left") as told:
        do_side_by_side([Piece("Shapefile", 1.0, fill_the_disk)], job)
    assert (told.value.errno, told.value.filename) == (28, "parcels.shp")


def test_an_error_nobody_foresaw_keeps_its_traceback(job: Job) -> None:
    with pytest.raises(RuntimeError, match="(?s)CSV failed.*stumble.*KeyError: 'owner'"):
        do_side_by_side([Piece("CSV", 1.0, stumble)], job)


def test_a_process_that_is_killed_is_a_refusal(job: Job) -> None:
    with pytest.raises(Refused, match=r"FlatGeobuf: its process ended by itself \(exit code -9\)"):
        do_side_by_side([Piece("FlatGeobuf", 1.0, die)], job)


@pytest.mark.skipif(not hasattr(os, "setsid"), reason="kills a process as POSIX systems do")
def test_workers_end_with_the_engine_that_is_killed(tmp_path: Path) -> None:
    script = (
        "from pathlib import Path\n"
        "from datetime import UTC, datetime\n"
        "from independence_opendata_plugin.engine.job import Job\n"
        "from independence_opendata_plugin.engine.side_by_side import do_side_by_side\n"
        "from tests.engine.work_pieces import pieces_that_last\n"
        "now = datetime.now(UTC)\n"
        f"folder = Path({str(tmp_path)!r})\n"
        "do_side_by_side(pieces_that_last(folder), Job(now=now, as_of=now.date(), cache=folder))\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], cwd=ROOT) as engine:
        processes = wait_for_processes(tmp_path, min(2, len(os.sched_getaffinity(0))))
        engine.kill()
    assert wait_for_end(processes)
