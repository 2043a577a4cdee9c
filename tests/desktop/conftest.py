"""Real QGIS, real files, the real engine."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from independence_opendata_plugin import classFactory
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.provider import IndependenceProvider
from independence_opendata_plugin.engine.documents.forms import load_form, text_sha256
from independence_opendata_plugin.paths import RESOURCES

from .lots import add_squares

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def memory_layer() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:26915&field=name:string&field=owner:string", "Lots on paper", "memory"
    )
    add_squares(layer)
    return layer


@pytest.fixture
def lots_file(memory_layer: QgsVectorLayer, tmp_path: Path) -> Path:
    """A GeoPackage with the table `lots`."""
    path = tmp_path / "city.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "lots"
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        memory_layer, str(path), QgsCoordinateTransformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    return path


@pytest.fixture
def lots(lots_file: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{lots_file}|layername=lots", "Lots", "ogr")
    assert layer.isValid()
    return layer


def find_test_engine() -> Path:
    """The Python that the tests' engine runs on; it may not be there."""
    return Path(os.environ.get("INDEPENDENCE_ENGINE_PYTHON", ROOT / ".venv" / "bin" / "python"))


@pytest.fixture
def engine_python(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The engine's Python, also set for the plugin."""
    python = find_test_engine()
    if not python.exists():
        pytest.skip(f"the engine's Python is not at {python}; run `make setup`")
    monkeypatch.setenv("INDEPENDENCE_ENGINE_PYTHON", str(python))
    return python


@pytest.fixture
def engine(engine_python: Path) -> Iterator[EngineClient]:
    client = EngineClient(lambda: engine_python)
    yield client
    client.stop()


@pytest.fixture
def provider() -> Iterator[IndependenceProvider]:
    """The provider as QGIS has it once the plugin is loaded."""
    plugin = classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("independence")
    plugin.unload()


class Run:
    """Runs an algorithm with a register of the test's own; keeps what it said."""

    def __init__(self, provider: IndependenceProvider, register: Path) -> None:
        self._provider, self._register = provider, register
        self.feedback = QgsProcessingFeedback()

    def __call__(self, name: str, **parameters: object) -> dict[str, object] | None:
        """The results; None when it was refused, failed or cancelled."""
        algorithm = self._provider.algorithm(name).create({})
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        results, ok = algorithm.run({"REGISTER": str(self._register), **parameters}, context, self.feedback)
        return results if ok else None

    @property
    def said(self) -> str:
        return self.feedback.textLog()


@pytest.fixture
def run(provider: IndependenceProvider, tmp_path: Path) -> Run:
    return Run(provider, tmp_path / "register.gpkg")


Processes = Callable[[], set[int]]


@pytest.fixture
def engine_processes() -> Processes:
    """The process ids of this process's children that are engines."""

    def find() -> set[int]:
        return {
            int(folder.name)
            for folder in Path("/proc").iterdir()
            if folder.name.isdigit() and _is_engine_of(os.getpid(), folder)
        }

    return find


def _is_engine_of(parent: int, folder: Path) -> bool:
    try:
        command = (folder / "cmdline").read_bytes()
        state = (folder / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return False
    return b"independence_opendata_plugin.engine" in command and int(state[1]) == parent and state[0] != "Z"


@pytest.fixture
def approval(tmp_path: Path) -> str:
    form = load_form(RESOURCES / "forms" / "shrink-wrap.toml")
    told = {"attorney": "Sample City Attorney", "attorney_date": "2026-06-15"}
    told |= {"director": "Sample Director", "director_date": "2026-06-18"}
    path = tmp_path / "approval.json"
    path.write_text(
        json.dumps({"form": form.id, "version": form.version, "sha256": text_sha256(form), **told})
    )
    return str(path)


@pytest.fixture
def warnings() -> Iterator[list[str]]:
    """What QGIS writes to its log beyond information."""
    said: list[str] = []

    def listen(text: str, tag: str, level: Qgis.MessageLevel) -> None:
        if level not in (Qgis.MessageLevel.Info, Qgis.MessageLevel.Success):
            said.append(f"{tag}: {text}")

    log = QgsApplication.messageLog()
    log.messageReceived[str, str, Qgis.MessageLevel].connect(listen)
    yield said
    log.messageReceived[str, str, Qgis.MessageLevel].disconnect(listen)
