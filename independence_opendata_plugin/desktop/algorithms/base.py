"""What all algorithms share: parameters become a request, the engine answers, refusals become exceptions."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from qgis.core import (
    Qgis,
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
from ..engine import EngineClient
from ..engine_messages import EngineFailed
from ..users_language import describe

if TYPE_CHECKING:
    from .work import Work

Parameter = TypeVar("Parameter", bound=QgsProcessingParameterDefinition)


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An operation of the engine as a Processing algorithm; subclasses say what it takes and gives.

    `operation` is its name in the contract, `styled` names parameters whose layers keep their style, `reads_rows` says
    whether it looks into layers or only names them.
    """

    operation: ClassVar[str]
    styled: ClassVar[frozenset[str]] = frozenset()
    reads_rows: ClassVar[bool] = True

    def __init__(self, engine: EngineClient) -> None:
        super().__init__()
        self._engine = engine
        # What prepareAlgorithm leaves to processAlgorithm: the work, or why there is none.
        self._work: Work | Refused

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
        # QGIS makes every algorithm at start-up, and runs few of them.
        from .work import Work

        try:
            self._work = Work(self, parameters, context)
        except Refused as refusal:
            # Told in processAlgorithm: QGIS's batch window never goes on from a row that fails here.
            self._work = refusal
            return True
        for name in self._work.copied:
            feedback.pushInfo(self.tr("Layer '{}' is copied as QGIS shows it.").format(name))
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
            if isinstance(self._work, Refused):
                raise self._work
            return self._work.do(self._engine, feedback)
        except (Refused, Cancelled, EngineFailed) as reason:
            raise QgsProcessingException(describe(reason)) from reason

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
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter
