"""The locator bar: `sec 49N 32W 14` zooms to that section and selects it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeatureRequest,
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ...chapter33.refusal import Refused
from ...paths import RESOURCES
from ..users_language import describe, translate_refusal
from .office import Office

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...chapter33.legal import Section
    from ...chapter33.section_fields import SectionColumns
    from ..sections import SectionIndex
    from .section_layer import SectionLayer

BARE_NUMBERS = re.compile(r"\s*([0-9]{1,3})\s+([0-9]{1,3})\s+([0-9].*)")


@dataclass(frozen=True)
class Answer:
    """A line of the locator's list; `text` describes the sections found, or says why there are none, as `detail`."""

    text: str
    detail: str = ""


class SectionLocator:
    """The filter in QGIS's locator bar, from the making of this until `remove`."""

    def __init__(self, office: Office) -> None:
        self._iface = office.iface
        self._filter = SectionFilter(office)
        self._iface.registerLocatorFilter(self._filter)

    def remove(self) -> None:
        self._iface.deregisterLocatorFilter(self._filter)


class SectionFilter(QgsLocatorFilter):
    """Finds sections of the project's section layer by their legal description.

    QGIS keeps one, on the main thread. For each search that one's `clone` gets the index as it is then (None:
    `missing` says why there is none), so that no live layer is touched in the thread that searches.
    """

    def __init__(self, office: Office, index: SectionIndex | None = None, missing: str = "") -> None:
        super().__init__()
        self._office = office
        self._index = index
        self._missing = missing

    def clone(self) -> SectionFilter:
        section_layer = self._office.section_layer
        return SectionFilter(self._office, section_layer.index, explain_missing_index(section_layer))

    def name(self) -> str:
        return "independence_sections"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Sections (49N 32W 14)")

    def prefix(self) -> str:
        return "sec"

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.High

    def fetchResults(  # noqa: N802 - QGIS calls it by this name
        self,
        string: str,
        context: QgsLocatorContext,
        feedback: QgsFeedback,  # noqa: ARG002 - one look-up is done before it could be cancelled
    ) -> None:
        answer = find_sections(string, self._index, self._missing, was_asked=context.usingPrefix)
        if answer is not None:
            result = QgsLocatorResult(self, answer.text, None)
            result.description = answer.detail
            result.icon = QIcon(str(RESOURCES / "icons" / "plugin.svg"))
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802 - QGIS calls it by this name
        """On the main thread, with the layer as it is by now: what the line says is looked up again."""
        from ...chapter33.legal import parse_description

        index, layer = self._office.section_layer.index, self._office.section_layer.layer
        if index is None or layer is None:
            self._office.messages.warn(explain_missing_index(self._office.section_layer))
            return
        try:
            sections = index.find(parse_description(result.displayString))
        except Refused:
            self._office.messages.warn(" ".join((result.displayString, result.description)))
            return
        try:
            self._show(layer, index, sections)
        except Refused as problem:
            self._office.messages.refuse(problem)

    def _show(self, layer: QgsVectorLayer, index: SectionIndex, sections: tuple[Section, ...]) -> None:
        """Raises Refused where the layer's columns or the map's CRS do not serve any more."""
        from ..sections import find_section_columns
        from .map_view import bounds_of, show_on_map

        geometries = [index.geometry(section) for section in sections]
        request = QgsFeatureRequest(bounds_of(geometries))
        request.setDestinationCrs(index.crs, QgsProject.instance().transformContext())
        columns = find_section_columns(layer, self._office.section_layer.columns)
        select_sections(layer, columns, sections, request)
        show_on_map(self._office.iface.mapCanvas(), geometries, index.crs)


def find_sections(text: str, index: SectionIndex | None, missing: str, was_asked: bool) -> Answer | None:
    """One line for all sections that a text describes; None for a text that is none, unless sections were asked for.

    `was_asked`: the user wrote the filter's prefix. Then three bare numbers are township, range and section, and what
    is wrong with the text, or `missing` (why there is no index), is an answer too.
    """
    from ...chapter33.legal import format_description, parse_description

    bare = BARE_NUMBERS.fullmatch(text) if was_asked else None
    try:
        asked = parse_description("T{} R{} {}".format(*bare.groups()) if bare else text)
        if index is None:
            return Answer(missing)
        return Answer(format_description(index.find(asked)))
    except Refused as refusal:
        said = translate_refusal(refusal)
        return Answer(f"{said.what}: {said.why}.", said.remedy) if was_asked else None


def explain_missing_index(section_layer: SectionLayer) -> str:
    """Why no section can be looked up; "" where one can."""
    if section_layer.index is not None:
        return ""
    if section_layer.problem is not None:
        return describe(section_layer.problem)
    if section_layer.layer is not None:
        return QCoreApplication.translate(
            "Locator", "The sections are still being read; try again in a moment."
        )
    return QCoreApplication.translate(
        "Locator", "This project has no section layer. Add a polygon layer of sections, then search again."
    )


def select_sections(
    layer: QgsVectorLayer, columns: SectionColumns, sections: Sequence[Section], request: QgsFeatureRequest
) -> None:
    """Select the layer's features of these sections, among those that the request finds."""
    from ..rows import row_of

    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(columns.names, layer.fields())
    wanted = set(sections)
    layer.selectByIds(
        [feature.id() for feature in layer.getFeatures(request) if columns.read(row_of(feature)) in wanted]
    )
