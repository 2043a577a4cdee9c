"""A batch of quotes from a CSV: each row has its outcome, and no bad one stops the others."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.quotebatch import quotebatch

from .conftest import Run

HEAD = "licensee,class,description,layers,hours,purpose\n"


@pytest.fixture
def batch(order: dict[str, Any], tmp_path: Path) -> dict[str, Any]:
    """A batch over the sections of the order; its rows are written by each test."""
    return {
        "INPUT": str(tmp_path / "batch.csv"),
        "OUTPUT": str(tmp_path / "result.csv"),
        "SECTIONS": order["SECTIONS"],
        "LAYERS": order["LAYERS"],
    }


def write_rows(batch: dict[str, Any], *rows: str, head: str = HEAD) -> None:
    Path(batch["INPUT"]).write_text(head + "\n".join(rows) + "\n", encoding="utf-8")


def read_result(batch: dict[str, Any]) -> list[dict[str, str]]:
    with Path(batch["OUTPUT"]).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_row_has_its_outcome(run: Run, batch: dict[str, Any]) -> None:
    """$2.28 for the parcels, $1.14 for a not-for-profit group, $75.00 for an hour of a Program Coordinator."""
    write_rows(
        batch,
        'Ünion Utility,,"T49N R32W 31-32",,,',
        "Hilltop School,nonprofit,T49N R32W 31,parcels,,A flood plan",
        "Bad Row,general,T49N R32W 99,,,",
        "Prairie Survey,general,T49N R32W 31,,Program Coordinator=1,",
        'Prairie Survey,general,T49N R32W 31,,"Program Coordinator=1,5",',
        "Nobody,general,T49N R32W 31,roads,,",
        "ünion  utility,,T49N R32W Sec. 32; T49N R32W Sec. 31,,,",
        ",general,T49N R32W 31,,,",
    )
    result = run("quotebatch", **batch)
    assert {name: result[name] for name in ("ROWS", "QUOTED", "REFUSED", "REPEATED")} == {
        "ROWS": 8,
        "QUOTED": 3,
        "REFUSED": 4,
        "REPEATED": 1,
    }
    rows = read_result(batch)
    assert [(row["row"], row["result"], row["number"], row["total"]) for row in rows] == [
        ("2", "quoted", "Q-2026-0001", "2.28"),
        ("3", "quoted", "Q-2026-0002", "1.14"),
        ("4", "refused", "", ""),
        ("5", "quoted", "Q-2026-0003", "77.28"),
        ("6", "refused", "", ""),
        ("7", "refused", "", ""),
        ("8", "repeated", "", ""),
        ("9", "refused", "", ""),
    ]
    assert "sections are numbered 1 to 36" in rows[2]["reason"]
    assert "1,5" in rows[4]["reason"]
    assert "layer 'roads'" in rows[5]["reason"]
    assert rows[6]["reason"] == "the same as row 2, which is Q-2026-0001"
    assert "CUSTOMER_NAME: it is missing" in rows[7]["reason"]
    assert rows[1]["purpose"] == "A flood plan"
    assert [row["licensee"] for row in run("registerlist")["ROWS"]] == [
        "Prairie Survey",
        "Hilltop School",
        "Ünion Utility",
    ]


def test_a_cancelled_batch_keeps_what_it_made_and_says_so(
    batch: dict[str, Any], run: Run, job: Job, tmp_path: Path
) -> None:
    """The user cancels while the third of two hundred rows is under way."""
    write_rows(batch, *(f"Licensee {number},,T49N R32W 31,,," for number in range(200)))
    told: list[str] = []
    stopping = replace(
        job,
        report=lambda _, text: told.append(text),
        is_cancelled=lambda: any(text.startswith("3 / 200") for text in told),
    )
    with pytest.raises(Cancelled, match=r"after 2 of 200 rows: the 2 quotes .* are kept, and result\.csv"):
        quotebatch({"REGISTER": str(tmp_path / "register.gpkg"), **batch}, stopping)
    rows = read_result(batch)
    assert [row["result"] for row in rows] == ["quoted"] * 2 + ["not done"] * 198
    assert run("registerlist")["TOTAL"] == 2


def test_two_hundred_rows_have_two_hundred_numbers(run: Run, batch: dict[str, Any]) -> None:
    write_rows(batch, *(f"Licensee {number},,T49N R32W {31 + number % 4},,," for number in range(200)))
    assert run("quotebatch", **batch)["QUOTED"] == 200
    assert [row["number"] for row in read_result(batch)] == [f"Q-2026-{count:04d}" for count in range(1, 201)]


@pytest.mark.parametrize(
    ("head", "row", "why"),
    [
        ("licensee\n", "Somebody", "column 'description' is missing"),
        ("licensee,description,fee\n", "Somebody,T49N R32W 31,5", "column 'fee' is none of a batch"),
        ("licensee,description,licensee\n", "A,T49N R32W 31,B", "column 'licensee' stands twice"),
        ("licensee,description\n", "Smith, Inc.,T49N R32W 31", "more cells than the head"),
        ("licensee,description\n", "", "it has no row"),
    ],
)
def test_a_file_that_is_no_batch_is_refused_whole(
    run: Run, batch: dict[str, Any], head: str, row: str, why: str
) -> None:
    write_rows(batch, row, head=head)
    with pytest.raises(Refused, match=why):
        run("quotebatch", **batch)
    assert not Path(batch["OUTPUT"]).exists()


def test_a_file_in_another_encoding_is_refused(run: Run, batch: dict[str, Any]) -> None:
    Path(batch["INPUT"]).write_bytes(HEAD.encode() + "Ünion,,T49N R32W 31,,,\n".encode("latin-1"))
    with pytest.raises(Refused, match="cannot be read"):
        run("quotebatch", **batch)
