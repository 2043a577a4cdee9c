"""The engine's other end, against the real engine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import wait
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.desktop.engine import EngineClient, scrub_environment
from independence_opendata_plugin.desktop.engine_messages import EngineFailed, Notice
from independence_opendata_plugin.paths import METADATA

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20


def test_the_engine_starts_on_the_first_call_and_stays_warm(engine: EngineClient) -> None:
    assert engine.pid is None

    answer = engine.call("ping", {}).result(PATIENCE)
    first = engine.pid
    engine.call("ping", {}).result(PATIENCE)

    assert answer["python"].startswith("3.")
    assert f"version={answer['version']}" in METADATA.read_text(encoding="utf-8").splitlines()
    assert engine.pid == first


def test_calls_from_several_threads_each_get_their_own_answer(engine: EngineClient) -> None:
    fees: dict[int, str] = {}

    def price(sections: int) -> None:
        request = {"SECTIONS": str(sections), "MEGABYTES": "1", "CUSTOMER_CLASS": "general"}
        fees[sections] = engine.call("calculatefee", request).result(PATIENCE)["TOTAL"]

    threads = [threading.Thread(target=price, args=(sections,)) for sections in (1, 26, 151, 201)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # One megabyte at the rate of each row of Sec. 33-6(a).
    assert fees == {1: "200.00", 26: "185.00", 151: "150.00", 201: "125.00"}


def test_a_refusal_keeps_its_four_parts(engine: EngineClient) -> None:
    with pytest.raises(Refused) as caught:
        engine.call("no-such-operation", {}).result(PATIENCE)

    assert caught.value.what == "operation 'no-such-operation'"
    assert caught.value.why
    assert "calculatefee" in caught.value.remedy


def test_after_a_crash_the_open_call_says_so_once_and_the_next_call_works(engine: EngineClient) -> None:
    engine.call("ping", {}).result(PATIENCE)
    crashed = engine.pid
    os.kill(crashed, signal.SIGSTOP)
    open_call = engine.call("ping", {})
    os.kill(crashed, signal.SIGKILL)

    with pytest.raises(EngineFailed, match="stopped unexpectedly"):
        open_call.result(PATIENCE)
    assert engine.call("ping", {}).result(PATIENCE)["python"]
    assert engine.pid != crashed


def test_a_call_that_waits_behind_another_can_be_cancelled(engine: EngineClient) -> None:
    """The engine reads a cancellation at once, and answers with it before the call's work begins."""
    engine.call("ping", {}).result(PATIENCE)
    os.kill(engine.pid, signal.SIGSTOP)
    request = {"SECTIONS": "1", "MEGABYTES": "1", "CUSTOMER_CLASS": "general"}
    waiting = [engine.call("calculatefee", request) for _ in range(3)]
    engine.cancel(waiting[2])
    os.kill(engine.pid, signal.SIGCONT)

    wait(waiting, PATIENCE)
    assert waiting[0].result()["TOTAL"] == "200.00"
    assert waiting[2].done()


def test_a_stuck_engine_is_killed_when_its_only_call_is_abandoned(engine: EngineClient) -> None:
    engine.call("ping", {}).result(PATIENCE)
    stuck = engine.pid
    os.kill(stuck, signal.SIGSTOP)
    call = engine.call("ping", {})

    engine.abandon(call)

    with pytest.raises(Cancelled):
        call.result(PATIENCE)
    assert engine.pid is None
    assert engine.call("ping", {}).result(PATIENCE)


def test_abandoning_one_call_leaves_the_others_alone(engine: EngineClient) -> None:
    engine.call("ping", {}).result(PATIENCE)
    os.kill(engine.pid, signal.SIGSTOP)
    kept, given_up = engine.call("ping", {}), engine.call("ping", {})

    engine.abandon(given_up)
    os.kill(engine.pid, signal.SIGCONT)

    with pytest.raises(Cancelled):
        given_up.result(PATIENCE)
    assert kept.result(PATIENCE)["python"]


def test_stopping_ends_process_and_threads(engine: EngineClient) -> None:
    engine.call("ping", {}).result(PATIENCE)
    process = engine.pid

    engine.stop()

    assert engine.pid is None
    assert not Path(f"/proc/{process}").exists()
    assert not [thread.name for thread in threading.enumerate() if "independence-engine" in thread.name]


def test_the_engine_ends_when_qgis_is_killed(engine_python: Path) -> None:
    """Nobody is left to stop it then: it must notice that its input has ended."""
    owner = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, time, pathlib\n"
            "from independence_opendata_plugin.desktop.engine import EngineClient\n"
            "client = EngineClient(lambda: pathlib.Path(sys.argv[1]))\n"
            "client.call('ping', {}).result()\n"
            "print(client.pid, flush=True)\n"
            "time.sleep(60)\n",
            str(engine_python),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    child = Path("/proc", owner.stdout.readline().strip())
    assert child.exists()

    owner.kill()
    owner.wait()

    deadline = time.monotonic() + PATIENCE
    while child.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not child.exists()


def test_a_python_that_is_none_is_refused(tmp_path: Path) -> None:
    impostor = tmp_path / "python"
    impostor.write_text("not a program")
    with pytest.raises(Refused, match="cannot be started"):
        EngineClient(lambda: impostor).call("ping", {})


def test_an_engine_without_the_plugin_s_package_tells_why_it_stopped(tmp_path: Path) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 'ImportError: libgdal.so: no such file' >&2\nexit 1\n")
    broken.chmod(0o755)
    client = EngineClient(lambda: broken)
    with pytest.raises(EngineFailed, match="exit code 1.*libgdal.so"):
        client.call("ping", {}).result(PATIENCE)


def test_the_environment_loses_what_qgis_set_for_itself() -> None:
    qgis = {
        "PATH": "/usr/bin",
        "PYTHONHOME": "/qgis",
        "PROJ_LIB": "/qgis/proj",
        "LD_LIBRARY_PATH": "/qgis/lib",
    }

    environment = scrub_environment(qgis)

    assert environment["PATH"] == "/usr/bin"
    assert environment["PYTHONPATH"] == str(ROOT)
    assert not {"PYTHONHOME", "PROJ_LIB", "LD_LIBRARY_PATH"} & set(environment)


def test_notices_arrive_while_the_operation_works(
    engine: EngineClient, lots_file: Path, tmp_path: Path
) -> None:
    notices: list[Notice] = []
    register = str(tmp_path / "register.gpkg")
    layer = f"{lots_file}|layername=lots"
    decision = {"LAYER": layer, "ACCESS": "licensed", "OFFICER": "A. Clerk", "REGISTER": register}
    engine.call("classify", decision).result(PATIENCE)

    request = {"AREA": layer, "LAYERS": [layer], "CUSTOMER_NAME": "Example", "REGISTER": register}
    engine.call("quote", {**request, "CUSTOMER_CLASS": "general"}, notices.append).result(PATIENCE)

    fractions = [notice.fraction for notice in notices if notice.kind == "progress"]
    assert fractions == sorted(fractions)
    assert fractions
    assert all(0 <= fraction <= 1 for fraction in fractions)
