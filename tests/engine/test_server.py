"""The engine as QGIS speaks to it: real processes, JSON lines."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ENGINE = [sys.executable, "-m", "independence_opendata_plugin.engine"]
ROOT = Path(__file__).resolve().parents[2]


class Talk:
    """One engine: `ask` sends a line, `hear` reads one."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            ENGINE, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def ask(self, **message: Any) -> None:
        self.say(json.dumps({"jsonrpc": "2.0", **message}))

    def say(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer


@pytest.fixture
def engine() -> Iterator[Talk]:
    talk = Talk()
    with talk.process:
        yield talk
        talk.process.kill()


FEE = {"SECTIONS": "26", "MEGABYTES": "325", "CUSTOMER_CLASS": "general"}


def test_an_answer_carries_the_call_s_number(engine: Talk) -> None:
    engine.ask(id=7, method="calculatefee", params=FEE)
    answer = engine.hear()
    assert (answer["id"], answer["result"]["TOTAL"]) == (7, "60125.00")


def test_a_refusal_says_what_why_rule_and_remedy(engine: Talk) -> None:
    engine.ask(id=1, method="calculatefee", params={**FEE, "REDUCTION_PERCENT": "10"})
    error = engine.hear()["error"]
    assert error["code"] == -32001
    assert set(error["data"]) == {"what", "why", "rule", "remedy"}
    assert error["data"]["rule"] == "Sec. 33-6(b)(2)"


def test_a_line_that_is_no_request_does_not_end_the_engine(engine: Talk) -> None:
    engine.say("not JSON")
    assert engine.hear()["error"]["code"] == -32700
    engine.ask(id=2, method="ping")
    assert engine.hear()["result"]["python"].startswith("3.")


def test_an_unknown_operation_is_refused(engine: Talk) -> None:
    engine.ask(id=3, method="guess")
    assert "there is none of that name" in engine.hear()["error"]["message"]


def test_a_call_that_waits_is_cancelled_at_once(engine: Talk, shared: Path, tmp_path: Path) -> None:
    sections = str(shared / "data/plss/slc_plss_sections.geojson")
    slow = {"SECTIONS": sections, "SECTION_IDS": "T36S R39E 1-36", "OUTPUT": str(tmp_path / "area.gpkg")}
    engine.ask(id=1, method="licensearea", params=slow)
    engine.ask(id=2, method="calculatefee", params=FEE)
    engine.ask(method="cancel", params={"id": 2})
    heard = [engine.hear() for _ in range(2)]
    cancelled = [message for message in heard if message.get("id") == 2]
    while not cancelled or "id" not in heard[-1] or heard[-1]["id"] != 1:
        heard.append(engine.hear())
        cancelled = cancelled or [message for message in heard if message.get("id") == 2]
    assert cancelled[0]["error"]["code"] == -32002
    assert heard[-1]["result"]["SECTION_COUNT"] == 36
    assert heard.index(cancelled[0]) < len(heard) - 1


def test_a_folder_that_may_not_be_written_is_refused_by_name(engine: Talk) -> None:
    engine.ask(id=4, method="calculatefee", params={**FEE, "OUTPUT_JSON": "/proc/quote.json"})
    error = engine.hear()["error"]
    assert error["code"] == -32001
    assert "parameter OUTPUT_JSON: nothing can be written to /proc" in error["message"]


def test_the_engine_ends_with_its_caller(engine: Talk) -> None:
    assert engine.process.stdin
    engine.process.stdin.close()
    assert engine.process.wait(timeout=10) == 0


def test_one_operation_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "request.json").write_text(json.dumps(FEE))
    done = subprocess.run(
        [*ENGINE, "calculatefee", tmp_path / "request.json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["ANNUAL_MAINTENANCE"] == "12025.00"


def test_a_refused_operation_exits_with_two(tmp_path: Path) -> None:
    (tmp_path / "request.json").write_text(json.dumps({**FEE, "CUSTOMER_CLASS": "friend"}))
    done = subprocess.run(
        [*ENGINE, "calculatefee", tmp_path / "request.json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "general, contracted, nonprofit" in done.stderr
