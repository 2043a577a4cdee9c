"""Pieces of a job done in processes of their own, as many at a time as the machine has cores.

Not in threads: GDAL's writers hold Python's lock, and a thread cannot be ended in the middle of a file.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Generic, TypeVar

from ..chapter33.refusal import Refused
from .job import Job

Result = TypeVar("Result")
SECONDS_TO_CANCEL = 0.1
SPAWN = multiprocessing.get_context("spawn")


@dataclass(frozen=True)
class Piece(Generic[Result]):
    """Work that needs nothing of other pieces: `do`, and what it returns, are sent between processes.

    `effort` is what it takes, in any unit: the longest piece begins first, and progress counts by it.
    """

    name: str
    effort: float
    do: Callable[[], Result]


def do_side_by_side(pieces: Sequence[Piece[Result]], job: Job) -> list[Result]:
    """Do every piece; the results in their order.

    The first piece that fails ends the others, as cancelling does, and its error is raised; files they were at are
    left unfinished. Raises Cancelled, Refused where a process ends by itself, and what a piece raised.
    """
    results: dict[int, Result] = {}
    coming = sorted(range(len(pieces)), key=lambda index: pieces[index].effort)
    with _start_workers(min(len(pieces), count_cores())) as workers:
        while len(results) < len(pieces):
            for worker in workers:
                if worker.at is None and coming:
                    worker.begin(coming.pop(), pieces)
            _tell(pieces, results, workers, job)
            for worker in _await(workers, job):
                index = worker.at
                if index is not None:
                    results[index] = worker.take_result(pieces[index].name)
    return [results[index] for index in range(len(pieces))]


def do_in_turn(pieces: Sequence[Piece[Result]], job: Job) -> list[Result]:
    """The same in this process, for what is done before another process would have started."""
    results: list[Result] = []
    effort = sum(piece.effort for piece in pieces)
    for piece in pieces:
        done = sum(other.effort for other in pieces[: len(results)])
        job.progress(done / effort, piece.name)
        results.append(piece.do())
    return results


def count_cores() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _start_workers(number: int) -> Iterator[list[_Worker]]:
    """Processes that are gone when the block ends, however it ends."""
    workers: list[_Worker] = []
    try:
        for _ in range(number):
            here, there = SPAWN.Pipe()
            process = SPAWN.Process(target=_serve, args=(there,), daemon=True)
            process.start()
            there.close()
            workers.append(_Worker(process, here))
        yield workers
    finally:
        for worker in workers:
            worker.process.kill()
            worker.line.close()
        for worker in workers:
            worker.process.join()


def _tell(
    pieces: Sequence[Piece[Result]], results: dict[int, Result], workers: Sequence[_Worker], job: Job
) -> None:
    done = sum(pieces[index].effort for index in results)
    names = [pieces[worker.at].name for worker in workers if worker.at is not None]
    job.progress(done / sum(piece.effort for piece in pieces), ", ".join(names))


def _await(workers: Sequence[_Worker], job: Job) -> list[_Worker]:
    """Those of the busy workers that have said something, at least one. Raises Cancelled."""
    busy = {worker.line: worker for worker in workers if worker.at is not None}
    while not (heard := wait(list(busy), timeout=SECONDS_TO_CANCEL)):
        job.check()
    return [busy[line] for line in heard]  # type: ignore[index] # only connections were waited for


@dataclass(frozen=True)
class _Failure:
    """What a piece raised, as it travels: a Refused by its words, an OSError as it is, of others what was printed."""

    refused: dict[str, str] | None = None
    error: OSError | None = None
    printed: str = ""

    def to_error(self, name: str) -> Exception:
        if self.refused is not None:
            words = dict(self.refused)
            return Refused(words.pop("what"), **words)
        return self.error or RuntimeError(f"{name} failed in its process:\n{self.printed}")


@dataclass
class _Worker:
    """A process and the piece it is at, by its index (None: it waits for one)."""

    process: SpawnProcess
    line: Connection
    at: int | None = None

    def begin(self, index: int, pieces: Sequence[Piece[Result]]) -> None:
        self.at = index
        # Where the process is gone already, its silence tells.
        with suppress(ConnectionError):
            self.line.send(pieces[index].do)

    def take_result(self, name: str) -> Any:  # noqa: ANN401 - whatever the piece returns
        """What the piece returned. Raises what it raised, and Refused where the process is gone."""
        try:
            answer = self.line.recv()
        except (EOFError, ConnectionError) as error:
            self.process.join()
            raise Refused(
                name,
                why=f"its process ended by itself (exit code {self.process.exitcode})",
                remedy="nothing was delivered; try again, with fewer layers at a time.",
            ) from error
        if isinstance(answer, _Failure):
            raise answer.to_error(name)
        self.at = None
        return answer


def _serve(line: Connection) -> None:
    """Do what is sent until nobody is left to send it."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    while True:
        try:
            do: Callable[[], object] = line.recv()
        except EOFError:
            return
        line.send(_attempt(do))


def _end_with_parent() -> None:
    """A process whose engine was killed writes on for nobody, and holds its files open."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _attempt(do: Callable[[], object]) -> object:
    try:
        return do()
    except Refused as refusal:
        return _Failure(refused=refusal.to_json())
    except OSError as error:
        return _Failure(error=error)
    except Exception:  # noqa: BLE001 - the border of a process: every failure becomes an answer
        return _Failure(printed=traceback.format_exc())
