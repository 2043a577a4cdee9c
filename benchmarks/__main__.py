"""`python -m benchmarks`: run the contests and print their tables in Markdown."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

from . import (
    all_formats,
    clicking,
    cutting,
    geojson,
    growth,
    imagery,
    indexing,
    postgis,
    sealing,
    stalls,
    startup,
)
from .contest import Contest, Failed, hold
from .ground import LEAST_PARCELS, MOST_PARCELS
from .report import table
from .stock import ROOT, Stock

Lines = Callable[[Stock, int], Iterator[str]]


def held(contests: Callable[[Stock], Iterator[Contest]]) -> Lines:
    """The tables of contests, as they are held for so many rounds. Raises Failed where this engine fails."""

    def lines(stock: Stock, rounds: int) -> Iterator[str]:
        for contest in contests(stock):
            yield from table(*hold(contest, rounds, stock.environment()))

    return lines


CONTESTS: dict[str, Lines] = {
    "cut": held(cutting.contests),
    "lines": held(cutting.contests_of_lines),
    "points": held(cutting.contests_of_points),
    "postgis": held(postgis.contests),
    "geojson": held(geojson.contests),
    "formats": held(all_formats.contests),
    "seal": held(sealing.contests),
    "growth": held(growth.contests),
    "index": held(indexing.contests),
    "imagery": held(imagery.contests),
    "click": held(clicking.contests),
    "startup": held(startup.contests),
    "stall": stalls.lines,
}
LEAST_ROUNDS = 5


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("contest", nargs="*", help=f"some of {', '.join(CONTESTS)}; without one, all")
    parser.add_argument("--parcels", type=int, default=200_000, help="of the made city (default: 200,000)")
    parser.add_argument("--rounds", type=int, default=LEAST_ROUNDS, help="counted rounds, 5 at least")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.contest if name not in CONTESTS]
    if unknown:
        parser.error(f"there is no contest {', '.join(unknown)}")
    if not LEAST_PARCELS <= arguments.parcels <= MOST_PARCELS:
        parser.error(f"--parcels is {LEAST_PARCELS} to {MOST_PARCELS}")
    if arguments.rounds < LEAST_ROUNDS:
        parser.error(f"a median of fewer than {LEAST_ROUNDS} rounds says little")
    return arguments


def describe_machine(today: date) -> Iterator[str]:
    """The machine's kind, and the versions that the peers give of themselves."""
    machine = f"{os.cpu_count()} cores, {platform.machine()} {platform.system()}"
    yield f"{today}, {machine}, Python {platform.python_version()}"
    for program in ("ogr2ogr", "qgis_process"):
        try:
            said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
        except (OSError, subprocess.CalledProcessError):
            continue
        yield f"{program}: {said.splitlines()[0]}"


def main() -> int:
    arguments = read_arguments()
    os.chdir(ROOT)
    stock = Stock(ROOT / ".cache" / "benchmarks", arguments.parcels)
    stock.register.unlink(missing_ok=True)
    print("  \n".join(describe_machine(datetime.now(UTC).date())), end="\n\n")
    for name in arguments.contest or CONTESTS:
        try:
            for line in CONTESTS[name](stock, arguments.rounds):
                print(line, flush=True)
        except Failed as failure:
            print(f"{name}: this engine failed: {failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
