"""Several connections to one file, read side by side: SQLite and GEOS work without Python's lock."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from types import TracebackType
from typing import TypeVar

from .plain_table import connect

Item = TypeVar("Item")
Result = TypeVar("Result")

THREADS = 2


class Readers:
    """Connections that see the same content until the block is left: while one reads, no writer can change the file.

    On leaving, also early, work under way is awaited.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._connections: list[sqlite3.Connection] = []
        self._free: SimpleQueue[sqlite3.Connection] = SimpleQueue()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="copy")

    def __enter__(self) -> Readers:
        try:
            for _ in range(THREADS):
                self._connections.append(connect(self._path))
                self._free.put(self._connections[-1])
        except sqlite3.Error:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(cancel_futures=True)
        self._close()

    @property
    def first(self) -> sqlite3.Connection:
        """One of the connections; not to be used while `run` is at work."""
        return self._connections[0]

    def run(
        self, work: Callable[[sqlite3.Connection, Item], Result], items: Iterable[Item]
    ) -> Iterator[Result]:
        """The results in the order of the items; one more than there are threads is under way or lies ready."""
        coming: deque[Future[Result]] = deque()
        for item in items:
            coming.append(self._threads.submit(self._with_connection, work, item))
            if len(coming) > THREADS:
                yield coming.popleft().result()
        while coming:
            yield coming.popleft().result()

    def _with_connection(self, work: Callable[[sqlite3.Connection, Item], Result], item: Item) -> Result:
        connection = self._free.get()
        try:
            return work(connection, item)
        finally:
            self._free.put(connection)

    def _close(self) -> None:
        for connection in self._connections:
            connection.close()
