"""A child process's side of measuring: it says when its work proper begins and ends."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

BEGIN, END = MARKS = ("work begins", "work ends")


@contextmanager
def working() -> Iterator[None]:
    """Around the work, after all that a warm program has behind it: imports, and reading what to do."""
    print(BEGIN, flush=True)
    yield
    print(END, flush=True)


def run_task(tasks: Mapping[str, Callable[..., object]]) -> None:
    """Run the task that the command line names with its arguments, a JSON object."""
    name, arguments = sys.argv[1:]
    tasks[name](**json.loads(arguments))
