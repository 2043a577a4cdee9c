"""Sealing a package of four formats: the zip, its SHA-256, and every file's in manifest and checksums, in one pass.

The peer is `zipfile` at its default level and a separate SHA-256 of the zip; it takes no file's own hash, so that the
engine's row holds more work than the peer's.
"""

from __future__ import annotations

from collections.abc import Iterator

from .clock import MARKS
from .contest import Contest, Contestant
from .stock import Stock, describe_size, python_task

SIDE = 10


def contests(stock: Stock) -> Iterator[Contest]:
    files = stock.prepare(SIDE).files
    size = sum(path.stat().st_size for path in files.rglob("*") if path.is_file())
    contestants = (("this engine", "own_work", "seal"), ("zipfile at level 6, SHA-256", "peer_work", "zip"))
    yield Contest(
        title=f"Sealing {SIDE**2} sections of {stock.parcels:,} parcels in four formats, {size / 1e6:.0f} MB",
        contestants=tuple(_contestant(stock, str(files), *names) for names in contestants),
        delivered=describe_size,
    )


def _contestant(stock: Stock, folder: str, name: str, module: str, task: str) -> Contestant:
    output = stock.output(f"{task}.zip")
    return Contestant(name, python_task(module, task, folder=folder, output=str(output)), output, MARKS)
