"""Engines as QGIS starts them, and an office for them: to be killed, cancelled and starved of room."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CANCELLED, REFUSED = -32002, -32001

Answer = dict[str, Any]


class EngineDied(Exception):
    """The engine ended before it answered; the text is what it said on standard error."""


class Engine:
    """One engine process; its cache and its temporary files lie in `folder`."""

    def __init__(self, folder: Path) -> None:
        (folder / "tmp").mkdir(exist_ok=True)
        own = {"XDG_CACHE_HOME": str(folder / "cache"), "TMPDIR": str(folder / "tmp")}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "independence_opendata_plugin.engine"],
            cwd=ROOT,
            env={**os.environ, **own},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._number = 0

    def send(self, method: str, **params: Any) -> int:
        """Send a call without waiting for its answer; its number."""
        self._number += 1
        self._say({"id": self._number, "method": method, "params": params})
        return self._number

    def cancel(self, number: int) -> None:
        self._say({"method": "cancel", "params": {"id": number}})

    def hear(self) -> Answer:
        assert self.process.stdout
        line = self.process.stdout.readline()
        if not line:
            self.process.wait()
            assert self.process.stderr
            raise EngineDied(self.process.stderr.read())
        message: Answer = json.loads(line)
        return message

    def answer(self, number: int, on_step: Callable[[int], None] = lambda _: None) -> Answer:
        """The answer of a call, result or error; `on_step` is told of each progress message, 0 first."""
        steps = 0
        while True:
            message = self.hear()
            if message.get("method") == "progress":
                on_step(steps)
                steps += 1
            elif message.get("id") == number:
                return message

    def call(self, method: str, **params: Any) -> Answer:
        """The result of an operation that is expected to succeed."""
        message = self.answer(self.send(method, **params))
        assert "result" in message, message
        result: Answer = message["result"]
        return result

    def refusal(self, method: str, **params: Any) -> Answer:
        """What an operation that is expected to be refused says: what, why, rule and remedy."""
        message = self.answer(self.send(method, **params))
        assert message.get("error", {}).get("code") == REFUSED, message
        said: Answer = message["error"]["data"]
        return said

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def _say(self, message: Answer) -> None:
        assert self.process.stdin
        self.process.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
        self.process.stdin.flush()


@contextmanager
def running(folder: Path) -> Iterator[Engine]:
    """An engine that has settled what others had left: it answers after that."""
    engine = Engine(folder)
    try:
        engine.call("ping")
        yield engine
    finally:
        engine.kill()
        for stream in (engine.process.stdin, engine.process.stdout, engine.process.stderr):
            if stream:
                with closing(stream):
                    pass


@dataclass(frozen=True)
class Office:
    """A folder with a register, a cache, a portal and the results of the test's engines; the city is only read."""

    folder: Path
    city: Path

    @property
    def register(self) -> Path:
        return self.folder / "register.gpkg"

    @property
    def parcels(self) -> str:
        return f"{self.city / 'city.gpkg'}|layername=parcels"

    def order(self, **changes: Any) -> Answer:
        """What `quote` and `exportlicensed` take: the parcels of two sections."""
        return {
            "REGISTER": str(self.register),
            "SECTIONS": str(self.city / "sections.gpkg"),
            "SECTION_IDS": "T49N R32W 15-16",
            "LAYERS": [self.parcels],
            "CUSTOMER_NAME": "Prairie Survey, Inc.",
            "CUSTOMER_CLASS": "general",
            **changes,
        }

    def export(self, output: Path, **changes: Any) -> Answer:
        """What `exportlicensed` takes."""
        formats = {"FORMATS": ["GPKG", "CSV"], "APPROVAL": str(self.city / "approval.json")}
        return {**self.order(), **formats, "OUTPUT": str(output), **changes}

    def classify_parcels(self, engine: Engine) -> None:
        decision = {"ACCESS": "licensed", "MODE": "cut", "OFFICER": "T. Ester"}
        engine.call("classify", REGISTER=str(self.register), LAYER=self.parcels, **decision)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What the register holds, read past the engine."""
        with closing(sqlite3.connect(self.register)) as connection:
            return connection.execute(query).fetchall()

    def states(self, table: str) -> list[tuple[str, str]]:
        """Number and state of each quote or license, in order."""
        return [
            (number, state) for number, state in self.rows(f"SELECT number, state FROM {table} ORDER BY 1")
        ]

    def leftovers(self) -> list[str]:
        """Every scratch file and journal in the office's folder, temporary files of the engine included."""
        found = [
            path
            for path in self.folder.rglob("*")
            if path.name.startswith((".~", ".publishing")) or path.suffix == ".journal"
        ]
        found += (self.folder / "tmp").iterdir() if (self.folder / "tmp").is_dir() else []
        return sorted(str(path.relative_to(self.folder)) for path in found)
