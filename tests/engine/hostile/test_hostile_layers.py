"""Layers that break programs, through the whole line: no crash, nothing lost in silence, every refusal explained."""

from __future__ import annotations

import logging
import re
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.area import Area
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer, ExtractRequest
from independence_opendata_plugin.engine.geodata.formats.checks import check_written
from independence_opendata_plugin.engine.geodata.formats.write import WRITERS, write_format
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations import find_operation

from ..conftest import area_of, square
from ..operations.conftest import approval as approval
from .layers import HostileLayer, Unwritable, hostile_layers, write_source

LAYERS, PACKAGES = 500, 25
AREA = area_of(square(0, 0))
AS_OF = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
COUNTED = re.compile(r"(\d+) .*left out")
CHECKED = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Libraries warn of what is drawn here, thousands of times."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.disable(logging.CRITICAL)
        yield
        logging.disable(logging.NOTSET)


@contextmanager
def explained(told: Counter[str], step: str) -> Iterator[None]:
    """A refusal says what, why and what to do; anything else that is raised is a crash, and fails the test."""
    try:
        yield
    except Refused as refusal:
        assert refusal.what
        assert refusal.why
        assert refusal.remedy
        told[f"{step} refused"] += 1
    else:
        told[step] += 1


def test_no_layer_crashes_the_line_and_no_row_is_lost_in_silence() -> None:
    """Every row of the source is delivered or counted as left out, and every format holds what was delivered."""
    told: Counter[str] = Counter()

    @settings(CHECKED, max_examples=LAYERS)
    @given(hostile_layers())
    def carry(layer: HostileLayer) -> None:
        with tempfile.TemporaryDirectory() as place:
            try:
                written = write_source(layer, Path(place))
            except Unwritable:
                reject()
            source = LayerSource.parse(written.description)
            with explained(told, "whole layer"):
                whole = cut(source, None, Path(place) / "whole.gpkg")
                assert whole.features_in == written.rows
                assert whole.features_out == written.rows - left_out(whole)
            with explained(told, "cut layer"):
                extracted = Path(place) / "cut.gpkg"
                part = cut(source, AREA, extracted)
                assert part.features_out <= part.features_in <= written.rows
                deliver(part, extracted, Path(place), told)

    carry()
    assert told["whole layer"] + told["whole layer refused"] >= LAYERS
    # A line that refuses everything never crashes either.
    assert told["cut layer"] >= 0.7 * LAYERS
    for name in WRITERS:
        assert told[name] >= 0.9 * told["cut layer"], name


def cut(source: LayerSource, area: Area | None, target: Path) -> ExtractedLayer:
    job = Job(now=NOW, as_of=AS_OF, cache=target.parent)
    (layer,) = extract([ExtractRequest(source, "cut")], area, target, job)
    return layer


def left_out(layer: ExtractedLayer) -> int:
    """The rows that the layer's notes count as left out; values that rows lost are no rows."""
    counted = (COUNTED.match(note) for note in layer.notes if not note.startswith("M values"))
    return sum(int(match.group(1)) for match in counted if match)


def deliver(layer: ExtractedLayer, extracted: Path, folder: Path, told: Counter[str]) -> None:
    """Write every format; each is read back by another reader, which counts its features."""
    for name in WRITERS:
        files = ()
        with explained(told, name):
            files = write_format(extracted, [layer], name, folder / name, "L-2026-0001", None, AS_OF)
            assert sum(file.features for file in files) == layer.features_out
        for file in files:
            try:
                check_written(folder / name, file, layer, AREA)
            except Refused as refusal:
                pytest.fail(f"{name} was written and is not what was delivered: {refusal}")


def test_no_layer_crashes_a_package(sections_file: Path, approval: str, tmp_path: Path) -> None:
    """From the decision about a layer to the sealed zip, which is whole, or not there."""
    told: Counter[str] = Counter()

    @settings(CHECKED, max_examples=PACKAGES)
    @given(hostile_layers(), st.lists(st.sampled_from(sorted(WRITERS)), min_size=1, max_size=3, unique=True))
    def carry(layer: HostileLayer, formats: list[str]) -> None:
        with tempfile.TemporaryDirectory() as place:
            try:
                source = dict(write_source(layer, Path(place)).description)
            except Unwritable:
                reject()
            output = Path(place) / "licensed.zip"
            with explained(told, "package"):
                license_layer(source, formats, output)
                assert output.is_file()
                return
            assert not output.exists()

    def license_layer(source: dict[str, Any], formats: list[str], output: Path) -> None:
        job = Job(now=NOW, as_of=AS_OF, cache=output.parent / "cache")
        register = {"REGISTER": str(output.parent / "register.gpkg")}
        find_operation("classify")(
            {"LAYER": source, "ACCESS": "licensed", "MODE": "cut", "OFFICER": "T. Ester", **register}, job
        )
        order = {
            "SECTIONS": str(sections_file),
            "SECTION_IDS": "T49N R32W 31-32",
            "LAYERS": [source],
            "CUSTOMER_NAME": "Prairie Survey, Inc.",
            "CUSTOMER_CLASS": "general",
        }
        delivery = {"FORMATS": formats, "APPROVAL": approval, "OUTPUT": str(output)}
        find_operation("exportlicensed")({**order, **delivery, **register}, job)
        assert find_operation("verifypackage")({"INPUT": str(output)}, job)["VALID"]

    carry()
    assert told["package"] >= 0.6 * PACKAGES
