"""The operations on quotes with a register in a file and on a server: one way of working for both."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations import find_operation

from ..conftest import EAST, NORTH, MakeLayer
from .conftest import RegisterHome

Run = Callable[..., dict[str, Any]]
# By hand: ten squares of 93 bytes with a name of 1,000,000 letters are 10,000,930 bytes, nine are 9,000,837; at $200.00
# a megabyte $2,000.186 and $1,800.1674.
NAME = "x" * 1_000_000
TOTAL, TOTAL_OF_NINE = "2000.19", "1800.17"


@pytest.fixture
def run(home: RegisterHome, job: Job) -> Run:
    def run_operation(name: str, **params: Any) -> dict[str, Any]:
        place = {"REGISTER": home.address, "REGISTER_CREDENTIALS": home.credentials, "ACTOR": "C. Lerk"}
        return find_operation(name)({**place, **params}, job)

    return run_operation


def make_parcels(make_layer: MakeLayer, count: int) -> str:
    squares = [
        shapely.box(EAST + x, NORTH + 50, EAST + x + 10, NORTH + 60) for x in range(50, 50 + 20 * count, 20)
    ]
    return str(make_layer("parcels", squares, name=[NAME] * count))


@pytest.fixture
def order(run: Run, make_layer: MakeLayer, sections_file: Path) -> dict[str, Any]:
    layer = make_parcels(make_layer, 10)
    run("classify", LAYER=layer, ACCESS="licensed", MODE="whole", OFFICER="T. Ester")
    place = {"SECTIONS": str(sections_file), "SECTION_IDS": "T49N R32W 31"}
    return {**place, "LAYERS": [layer], "CUSTOMER_NAME": "Prairie Survey", "CUSTOMER_CLASS": "general"}


def test_a_quote_is_revised_accepted_and_its_story_is_told(
    run: Run, order: dict[str, Any], make_layer: MakeLayer, tmp_path: Path
) -> None:
    number = run("quote", **order)["QUOTE_NUMBER"]
    Path(order["LAYERS"][0]).unlink()
    make_parcels(make_layer, 9)

    shown = run("requote", QUOTE=number)
    assert (shown["OLD_TOTAL"], shown["TOTAL"], shown["DIFFERENCE"]) == (TOTAL, TOTAL_OF_NINE, "-200.02")
    run("requote", QUOTE=number, ACCEPT_CHANGE=TOTAL_OF_NINE, SEEN=1)
    with pytest.raises(Refused, match=r"C\. Lerk has changed it"):
        run("quotestate", QUOTE=number, ACT="accept", PERSON="P. Owner", SEEN=1)
    run("quotestate", QUOTE=number, ACT="accept", PERSON="P. Owner", NOTE="by letter", SEEN=2)

    story = run("quotehistory", QUOTE=number)
    assert (story["LABEL"], story["STATE"], story["ROW_VERSION"]) == (f"{number}B", "accepted", 3)
    assert [(row["label"], row["total"]) for row in story["REVISIONS"]] == [
        (number, TOTAL),
        (f"{number}B", TOTAL_OF_NINE),
    ]
    (act,) = story["ACTS"]
    assert (act["act"], act["person"], act["note"], act["recorded_by"]) == (
        "accept",
        "P. Owner",
        "by letter",
        "C. Lerk",
    )
    table = tmp_path / "register.csv"
    assert run("registerexport", STATE="accepted", OUTPUT=str(table))["ROWS"] == 1
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["total"] == TOTAL_OF_NINE


def test_a_batch_fills_either_register(run: Run, order: dict[str, Any], tmp_path: Path) -> None:
    batch = tmp_path / "batch.csv"
    batch.write_text(
        "licensee,description\nA,T49N R32W 31\nB,T49N R32W 99\nA,T49N R32W 31\n", encoding="utf-8"
    )
    values = {"SECTIONS": order["SECTIONS"], "LAYERS": order["LAYERS"], "OUTPUT": str(tmp_path / "out.csv")}
    result = run("quotebatch", INPUT=str(batch), **values)
    assert (result["QUOTED"], result["REFUSED"], result["REPEATED"]) == (1, 1, 1)
    assert run("registerverify")["VALID"]
