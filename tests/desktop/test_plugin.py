"""Loading and unloading: what the plugin adds, it takes away."""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
)

from independence_opendata_plugin import classFactory
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop import settings


def price_one_section() -> dict[str, object]:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("independence:calculatefee")
    request = {"SECTIONS": 1, "MEGABYTES": 12.5, "CUSTOMER_CLASS": "general"}
    results, ok = algorithm.run(request, QgsProcessingContext(), QgsProcessingFeedback())
    assert ok
    return results


@pytest.mark.usefixtures("engine_python")
def test_load_unload_load_leaves_nothing_behind(engine_processes: Callable[[], set[int]]) -> None:
    registry = QgsApplication.processingRegistry()
    before = threading.active_count()
    for _ in range(2):
        plugin = classFactory(None)
        plugin.initGui()
        assert price_one_section()["TOTAL"] == "2500.00"
        assert len(engine_processes()) == 1

        plugin.unload()

        assert registry.providerById("independence") is None
        assert engine_processes() == set()
        assert threading.active_count() == before


def test_unloading_what_was_never_initialised_is_harmless() -> None:
    classFactory(None).unload()
    assert QgsApplication.processingRegistry().providerById("independence") is None


def test_without_an_engine_the_plugin_loads_and_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INDEPENDENCE_ENGINE_PYTHON", "/no/such/python")
    plugin = classFactory(None)
    plugin.initProcessing()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("independence:calculatefee")
    feedback = QgsProcessingFeedback()

    _, ok = algorithm.run({"SECTIONS": 1, "MEGABYTES": 1}, QgsProcessingContext(), feedback)
    plugin.unload()

    assert not ok
    assert "Refused: the engine: there is no Python at /no/such/python" in feedback.textLog()
    assert "What to do: make the engine's environment under Settings > Options" in feedback.textLog()


def test_the_setting_goes_before_the_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    chosen = tmp_path / "python"
    chosen.write_text("#!/bin/sh\n")
    chosen.chmod(0o755)
    monkeypatch.setenv("INDEPENDENCE_ENGINE_PYTHON", "/no/such/python")
    QgsSettings().setValue(settings.ENGINE_PYTHON, str(chosen))
    try:
        assert settings.find_engine_python() == chosen
    finally:
        QgsSettings().remove(settings.ENGINE_PYTHON)


def test_the_default_engine_is_the_profile_s_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INDEPENDENCE_ENGINE_PYTHON", raising=False)
    with pytest.raises(Refused) as caught:
        settings.find_engine_python()
    assert str(settings.profile_folder() / "independence_opendata" / "engine") in caught.value.why


def test_the_register_is_the_office_s_or_one_in_the_profile() -> None:
    assert settings.register() == str(settings.profile_folder() / "independence_register.gpkg")
    QgsSettings().setValue(settings.REGISTER, "/office/register.gpkg")
    try:
        assert settings.register() == "/office/register.gpkg"
    finally:
        QgsSettings().remove(settings.REGISTER)


@pytest.fixture
def sample_project() -> Iterator[Path]:
    """A project where the plugin keeps its sample, open."""
    file = settings.sample().project
    file.parent.mkdir(parents=True, exist_ok=True)
    assert QgsProject.instance().write(str(file))
    yield file
    QgsProject.instance().clear()
    shutil.rmtree(settings.sample().folder)


@pytest.fixture
def office_settings() -> Iterator[None]:
    values = {
        settings.REGISTER: "/office/register.gpkg",
        settings.FORM_APPROVAL: "/office/approval.json",
        settings.PORTAL: "/office/portal",
    }
    for key, value in values.items():
        settings.keep(key, value)
    yield
    for key in values:
        settings.keep(key, "")


def test_practice_on_the_sample_never_touches_what_is_the_office_s(
    office_settings: None, sample_project: Path
) -> None:
    sample = settings.profile_folder() / "independence_opendata" / "sample"

    assert settings.register() == str(sample / "register.gpkg")
    assert settings.form_approval() == str(sample / "city" / "approval.json")
    assert settings.portal() == str(sample / "portal")

    QgsProject.instance().clear()
    assert settings.register() == "/office/register.gpkg"
    assert settings.form_approval() == "/office/approval.json"
    assert settings.portal() == "/office/portal"


def test_no_other_project_can_redirect_the_register(office_settings: None, tmp_path: Path) -> None:
    project = QgsProject.instance()
    project.writeEntry("independence_opendata", "register", "/elsewhere/register.gpkg")
    project.setTitle("Sample city (made, not real)")
    assert project.write(str(tmp_path / "sample.qgz"))
    try:
        assert settings.register() == "/office/register.gpkg"
    finally:
        project.clear()


def test_a_setting_is_kept_trimmed_and_taken_away_by_nothing() -> None:
    assert settings.officer() == ""
    settings.keep(settings.OFFICER, " A. Clerk ")
    assert settings.officer() == "A. Clerk"
    settings.keep(settings.OFFICER, "")
    assert not QgsSettings().contains(settings.OFFICER)


def test_a_half_made_environment_is_no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INDEPENDENCE_ENGINE_PYTHON", raising=False)
    half = settings.default_environment()
    python = half / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    (half / "unfinished").touch()
    try:
        with pytest.raises(Refused, match="is not complete"):
            settings.find_engine_python()
        (half / "unfinished").unlink()
        assert settings.find_engine_python() == python
    finally:
        shutil.rmtree(half)
