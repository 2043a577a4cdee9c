"""The staged plugin through qgis_process, as an office's script would call it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CITY = ROOT / ".demo" / "city"

Process = Callable[..., dict[str, Any]]


class ProcessFailed(Exception):
    """qgis_process ended with another code than 0; the text is what it wrote."""


def run_process(algorithm: str, **inputs: Any) -> dict[str, Any]:
    """The results of one algorithm. Raises ProcessFailed."""
    done = subprocess.run(
        [ROOT / "scripts" / "process", "run", f"independence:{algorithm}", "-"],
        input=json.dumps({"inputs": inputs}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise ProcessFailed(done.stdout + done.stderr)
    results: dict[str, Any] = json.loads(done.stdout)["results"]
    return results


@pytest.fixture
def process(tmp_path: Path) -> Process:
    """Runs an algorithm with a register of the test's own."""
    return lambda algorithm, **inputs: run_process(
        algorithm, **{"REGISTER": str(tmp_path / "register.gpkg"), **inputs}
    )


@pytest.fixture(scope="session")
def city() -> Path:
    """The sample city's folder."""
    if not (CITY / "catalog.json").is_file():
        pytest.fail("the sample city is not there: make sample")
    return CITY


@pytest.fixture
def approval(city: Path) -> str:
    return str(city / "approval.json")
