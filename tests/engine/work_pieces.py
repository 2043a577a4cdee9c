"""Work that tests send to other processes, which import it by name."""

from __future__ import annotations

import os
import signal
import time
from functools import partial
from pathlib import Path

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.side_by_side import Piece

LONG = 60.0


def answer(number: int) -> tuple[int, int]:
    return number, os.getpid()


def refuse() -> None:
    raise Refused("layer 'parcels' as Shapefile", why="it is too large", rule="33-8", remedy="choose GPKG.")


def fill_the_disk() -> None:
    raise OSError(28, "No space left on device", "parcels.shp")


def stumble() -> None:
    raise KeyError("owner")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def write_slowly(folder: Path) -> None:
    (folder / f"{os.getpid()}.part").write_text("half a file")
    time.sleep(LONG)


def pieces_that_last(folder: Path) -> list[Piece[None]]:
    return [Piece(name, 1.0, partial(write_slowly, folder)) for name in ("GPKG", "KML")]
