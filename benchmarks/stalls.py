"""How long the window cannot answer while a package of 250,000 features is made in the background."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from statistics import median

from .contest import Contestant, run
from .qgis_python import qgis_task
from .report import row
from .stock import ROOT, Stock, layer_of

FEATURES = 250_000
HEAD = ("", "longest stall, ms", "watched, s", "ratio")
MILLISECONDS = 1000


def lines(stock: Stock, rounds: int) -> Iterator[str]:
    """A table of the longest stalls: medians over the rounds, with lowest and highest, and against the idle window."""
    whole = replace(stock, parcels=FEATURES)
    contestants = (_window(whole, "nothing is done", "idle"), _window(whole, "it is exported", "export"))
    for contestant in contestants:
        run(contestant, stock.environment())
    said = [[_watch(contestant, stock) for contestant in contestants] for _ in range(rounds)]
    yield f"### The window while a package of {FEATURES:,} features is made"
    yield ""
    yield row(HEAD)
    yield row(["---"] + ["---:"] * (len(HEAD) - 1))
    for number, contestant in enumerate(contestants):
        stalls = [found[number]["stall"] * MILLISECONDS for found in said]
        ratios = [found[number]["stall"] / found[0]["stall"] for found in said]
        yield row(
            (
                contestant.name,
                f"{median(stalls):.0f} ({min(stalls):.0f} to {max(stalls):.0f})",
                f"{median(found[number]['seconds'] for found in said):.0f}",
                f"{median(ratios):.1f}",
            )
        )
    yield ""


def _watch(contestant: Contestant, stock: Stock) -> dict[str, float]:
    run(contestant, stock.environment())
    said: dict[str, float] = json.loads(contestant.output.read_text(encoding="utf-8"))
    return said


def _window(stock: Stock, name: str, task: str) -> Contestant:
    output = stock.output(f"stall-{task}.json")
    arguments = {"layer": layer_of(stock.city()), "output": output, "register": stock.register}
    arguments["approval"] = ROOT / ".demo" / "city" / "approval.json"
    if task == "export":
        arguments |= {"area": stock.area(20), "package": stock.output("package.zip")}
    texts = {key: str(value) for key, value in arguments.items()}
    return Contestant(name, qgis_task(stock, "stall_work", task, **texts), output)
