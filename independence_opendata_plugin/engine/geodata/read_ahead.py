"""Reading in a thread while what was read before is worked on: GDAL and GEOS work without Python's lock."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from typing import TypeVar

Item = TypeVar("Item")


@contextmanager
def reading_ahead(items: Generator[Item, None, None]) -> Iterator[Iterator[Item]]:
    """The same items, each made in a thread while the one before is in use: one at most lies ready.

    An error of `items` arises where its item is asked for. On leaving, also early, the item in the making is
    awaited, the thread ends and `items` is closed.
    """
    with closing(items), ThreadPoolExecutor(max_workers=1, thread_name_prefix="read-ahead") as thread:
        yield _take_ahead(items, thread)


def _take_ahead(items: Iterator[Item], thread: ThreadPoolExecutor) -> Iterator[Item]:
    coming = thread.submit(next, items, None)
    while (item := coming.result()) is not None:
        coming = thread.submit(next, items, None)
        yield item
