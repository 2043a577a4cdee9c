"""Loading and unloading: what the plugin adds, it takes away."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsSettings

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
    assert "What to do: make a virtual environment" in feedback.textLog()


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
