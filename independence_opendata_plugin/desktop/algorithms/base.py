"""What all algorithms share: parameters become a request, the engine answers, refusals become exceptions."""

from __future__ import annotations

import json
import tempfile
from abc import abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ...chapter33.refusal import Cancelled, Refused
from .. import help as documentation
from .. import settings
from ..conversation import run_operation
from ..conversion import convert
from ..engine import EngineClient
from ..engine_process import EngineFailed
from ..request import Request, RequestReader

Parameter = TypeVar("Parameter", bound=QgsProcessingParameterDefinition)


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An operation of the engine as a Processing algorithm; subclasses say what it takes and gives.

    `operation` is its name in the contract, `styled` names parameters whose layers keep their style.
    """

    operation: ClassVar[str]
    styled: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, engine: EngineClient) -> None:
        super().__init__()
        self._engine = engine
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._request = Request()

    @abstractmethod
    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        """The parameters of this algorithm alone; REGISTER and AS_OF are added to all."""

    @abstractmethod
    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        """The results beside the files that parameters name."""

    def tr(self, text: str) -> str:
        """The text in the user's language; a class's strings stand under its own name in the translation."""
        for owner in type(self).__mro__:
            translated = QCoreApplication.translate(owner.__name__, text)
            if translated != text:
                return translated
        return text

    def name(self) -> str:
        return self.operation

    def groupId(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return "licensing"

    def group(self) -> str:
        return self.tr("Licensing")

    def createInstance(self) -> EngineAlgorithm:  # noqa: N802 - QGIS calls it by this name
        return type(self)(self._engine)

    def icon(self) -> QIcon:
        return self.provider().icon()

    def svgIconPath(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.provider().svgIconPath()

    def shortDescription(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return documentation.summary(self.operation)

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return documentation.help_html(self.operation)

    def helpUrl(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return documentation.help_url(self.operation)

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:  # noqa: ARG002, N802 - QGIS's
        for parameter in (*self.own_parameters(), *self._common_parameters()):
            self.addParameter(parameter)
        for output in self.own_outputs():
            self.addOutput(output)

    def prepareAlgorithm(  # noqa: N802 - QGIS calls it by this name
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: read the parameters, so that no live layer is touched later."""
        self._folder = tempfile.TemporaryDirectory(prefix="independence_")
        reader = RequestReader(self, parameters, context, Path(self._folder.name), self.styled)
        try:
            self._request = reader.read()
            self.complete(self._request.values)
        except Refused as refusal:
            self._folder.cleanup()
            raise QgsProcessingException(str(refusal)) from refusal
        for snapshot, _ in self._request.snapshots:
            feedback.pushInfo(self.tr("Layer '{}' is copied as QGIS shows it.").format(snapshot.name))
        return True

    def complete(self, values: dict[str, Any]) -> None:
        """Fill in what the office has set. The register is always named: the engine knows no settings."""
        values.setdefault("REGISTER", settings.register())

    def processAlgorithm(  # noqa: N802 - QGIS calls it by this name
        self,
        parameters: dict[str, Any],  # noqa: ARG002 - read in prepareAlgorithm
        context: QgsProcessingContext,  # noqa: ARG002 - QGIS's signature
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        try:
            return self._run(feedback)
        except (Refused, Cancelled, EngineFailed) as reason:
            raise QgsProcessingException(str(reason)) from reason
        finally:
            if self._folder is not None:
                self._folder.cleanup()

    def _run(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        for snapshot, copy in self._request.snapshots:
            snapshot.write(copy, feedback)
        result = run_operation(self._engine, self.operation, self._request.values, feedback)
        for written, goal in self._request.conversions:
            convert(written, goal)
            result = {name: str(goal) if value == str(written) else value for name, value in result.items()}
        return {name: _to_output(value) for name, value in result.items()}

    def section_columns(self) -> QgsProcessingParameterString:
        """For the algorithms that take a section layer."""
        label = self.tr(
            "Columns of the section layer, if not found by themselves (township=TWP; range=RGE; section=SEC)"
        )
        return make_advanced(QgsProcessingParameterString("SECTION_COLUMNS", label, optional=True))

    def _common_parameters(self) -> list[QgsProcessingParameterDefinition]:
        as_of = QgsProcessingParameterDateTime(
            "AS_OF",
            self.tr("As of (default: today)"),
            QgsProcessingParameterDateTime.Type.Date,
            optional=True,
        )
        register = QgsProcessingParameterFile(
            "REGISTER", self.tr("Register (default: the office's)"), optional=True
        )
        return [make_advanced(as_of), make_advanced(register)]


class OpenDataAlgorithm(EngineAlgorithm):
    """An algorithm of the catalog and the portal, which the toolbox lists apart from licensing."""

    def groupId(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return "opendata"

    def group(self) -> str:
        return self.tr("Open data")


def make_advanced(parameter: Parameter) -> Parameter:
    """The same parameter, shown under "Advanced"."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def _to_output(value: Any) -> Any:  # noqa: ANN401 - JSON is what it is
    """Documents travel as JSON text, as the contract has it."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value
