"""The engine's process is killed at work: one clear message, nothing lost, and the next call works."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

from qgis.PyQt.QtTest import QTest

from independence_opendata_plugin.desktop.engine_messages import EngineFailed
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.gui.tasks import Run

from ..conftest import Processes
from .conftest import Wait
from .window import Window

PRICE = {"SECTIONS": 1, "MEGABYTES": 12.5, "CUSTOMER_CLASS": "general"}


def test_an_algorithm_in_the_background_fails_with_one_message_and_the_next_one_works(
    office: Office, window: Window, engine_python: Path, engine_processes: Processes, wait: Wait
) -> None:
    succeeded: list[Run] = []
    failed: list[Run] = []

    def tell(run: Run) -> None:
        failed.append(run)
        office.messages.tell_of_failure(run)

    def price() -> None:
        office.tasks.run("calculatefee", PRICE, "Fee", succeeded.append, tell)

    price()
    wait(lambda: len(succeeded) == 1)
    (process,) = engine_processes()
    os.kill(process, signal.SIGSTOP)
    price()
    # Until the run has asked the engine, which hangs now.
    QTest.qWait(500)
    assert office.tasks.running
    os.kill(process, signal.SIGKILL)
    wait(lambda: bool(failed))

    assert not failed[0].was_cancelled
    assert len(window.messages) == 1
    assert "The engine stopped unexpectedly" in window.messages[0]
    assert "It is started anew at the next attempt" in window.messages[0]

    price()
    wait(lambda: len(succeeded) == 2)
    # Sec. 33-6(a), first row: 12.5 MB at $200.
    assert succeeded[1].results["TOTAL"] == "2500.00"
    assert len(window.messages) == 1
    assert process not in engine_processes()


def test_a_question_fails_once_and_the_next_one_is_answered(office: Office, wait: Wait) -> None:
    answers: list[dict[str, Any]] = []
    failures: list[Exception] = []
    office.engine.call("ping", {}).result(20)
    process = office.engine.pid
    os.kill(process, signal.SIGSTOP)

    office.requests.ask("ping", {}, answers.append, failures.append)
    os.kill(process, signal.SIGKILL)
    wait(lambda: bool(failures))

    assert len(failures) == 1
    assert isinstance(failures[0], EngineFailed)
    assert answers == []

    office.requests.ask("ping", {}, answers.append, failures.append)
    wait(lambda: bool(answers))
    assert answers[0]["version"]
    assert len(failures) == 1
