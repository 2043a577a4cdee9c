"""The area that is being chosen: one object that every way of choosing changes, and that the rest follows."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace
from decimal import Decimal

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....chapter33.legal import Section, format_description
from ....chapter33.refusal import Refused
from ...kept_areas import KeptArea
from ...outlines import world
from ...sections import SectionIndex
from ..section_layer import SectionLayer
from .choice import (
    NOTHING,
    AreaChoice,
    History,
    How,
    add_sections,
    add_shape,
    hold,
    remove_sections,
    remove_shape,
    toggle_section,
    write_shape,
)
from .facts import AreaFacts, find_sections, measure_choice, outline_of


class AreaModel(QObject):
    """The present area, its facts and its history. `changed` tells that any of it is another one.

    `whole_sections` says what becomes of a shape: the sections that it reaches into (True), or itself. `notice` says
    what was let go because its sections are gone; None once something else is chosen. Outlines are in EPSG:4326.
    """

    changed = pyqtSignal()

    def __init__(
        self, section_layer: SectionLayer, sliver_share: Decimal, parent: QObject | None = None
    ) -> None:
        """`sliver_share` is the part of a section that is too small to count, a fact of the fee schedule."""
        super().__init__(parent)
        self._section_layer = section_layer
        self._sliver_share = sliver_share
        self._history = History()
        self._index: SectionIndex | None = section_layer.index
        self._facts: AreaFacts | None = None
        self._geometry: QgsGeometry | None = None
        self.whole_sections = True
        self.notice: Refused | None = None
        section_layer.changed.connect(self._follow)

    @property
    def index(self) -> SectionIndex | None:
        """The sections to choose from; None: there are none, or they are being read."""
        return self._index

    @property
    def sliver_share(self) -> float:
        return float(self._sliver_share)

    @property
    def choice(self) -> AreaChoice:
        return self._history.present

    @property
    def facts(self) -> AreaFacts | None:
        """None: nothing is chosen."""
        return self._facts

    @property
    def name(self) -> str:
        """The name under which this very area is kept; "" where it is not."""
        return self.choice.name

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """That of `geometry`: the section layer's own for picked sections, EPSG:4326 for all else."""
        return self._index.layer_crs if self._index is not None and not self.choice.shape else world()

    @property
    def geometry(self) -> QgsGeometry:
        """The area as one geometry; a null one where nothing is chosen."""
        if self._geometry is None:
            self._geometry = self._unite()
        return self._geometry

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    def click(self, point: QgsPointXY, how: How | None = None) -> None:
        """Take or leave the section at a point; None: whichever it is not. Outside of all sections, nothing."""
        section = self._index.at(point) if self._index is not None else None
        if section is None or self._index is None:
            return
        if how is None:
            self._record(toggle_section(self.choice, section, self._index, self.sliver_share))
        else:
            self.pick([section], how)

    def pick(self, sections: Iterable[Section], how: How) -> None:
        """Take sections of the index."""
        if how is How.REMOVE and self._index is not None:
            self._record(remove_sections(self.choice, sections, self._index))
        else:
            self._record(add_sections(self.choice if how is How.ADD else NOTHING, sections))

    def draw(self, outline: QgsGeometry, how: How) -> None:
        """Take an outline as it is."""
        if how is How.REMOVE:
            self._record(remove_shape(self.choice, outline, self._index, self.sliver_share))
        else:
            self._record(add_shape(self.choice if how is How.ADD else NOTHING, outline))

    def take(self, outline: QgsGeometry, how: How) -> None:
        """Take the sections that an outline reaches into, or, with `whole_sections` off or no sections, the outline.

        Raises Refused for one that reaches into no section.
        """
        if self._index is None or not self.whole_sections:
            self.draw(outline, how)
            return
        found = find_sections(outline, self._index, self.sliver_share)
        if not found:
            raise Refused(
                self.tr("the outline"),
                why=self.tr("it reaches into no section of the section layer"),
                remedy=self.tr("draw it where there are sections, or switch “Whole sections” off."),
            )
        self.pick(found, how)

    def take_again(self, outline: QgsGeometry) -> None:
        """Take an earlier area, in EPSG:4326, as it was: its sections where it is made of whole ones, else itself.

        Sections, so that the area is the same to the last digit, and with it the project's boundaries (Sec. 33-6(d)).
        """
        earlier = add_shape(NOTHING, outline)
        facts = measure_choice(earlier, self._index, self._sliver_share)
        self._record(add_sections(NOTHING, facts.sections) if facts is not None and facts.whole else earlier)

    def undo(self) -> None:
        self._history.undo()
        self._renew()

    def redo(self) -> None:
        self._history.redo()
        self._renew()

    def clear(self) -> None:
        self._record(NOTHING)

    def to_kept(self, name: str) -> KeptArea:
        """The present area as it is kept. Raises Refused where nothing is chosen."""
        if self._facts is None:
            raise Refused(
                self.tr("the area"), why=self.tr("there is none"), remedy=self.tr("choose one first.")
            )
        outline = write_shape(outline_of(self.choice, self._index))
        return KeptArea(name, self._facts.sections, not self.choice.shape, outline)

    def use(self, kept: KeptArea) -> None:
        """Choose a kept area. Raises Refused, naming sections that the present layer does not have."""
        if not kept.whole:
            self._record(AreaChoice(shape=kept.outline, name=kept.name))
            return
        if self._index is None:
            raise Refused(
                self.tr("the area “{}”").format(kept.name),
                why=self.tr("it is made of {}, and there is no section layer").format(
                    format_description(kept.sections)
                ),
                remedy=self.tr("choose the section layer."),
            )
        self._record(AreaChoice(frozenset(self._index.find(kept.sections)), name=kept.name))

    def set_name(self, name: str) -> None:
        """Say that the present area is kept under that name."""
        present = replace(self.choice, name="")
        self._history.rewrite(
            lambda choice: replace(choice, name=name) if replace(choice, name="") == present else choice
        )
        self.changed.emit()

    def follow_rename(self, name: str, new_name: str) -> None:
        """A kept area has another name; "": it is not kept any more."""
        self._history.rewrite(
            lambda choice: replace(choice, name=new_name) if choice.name == name else choice
        )
        self.changed.emit()

    def to_layer(self) -> QgsVectorLayer:
        """A new layer in memory, in `crs`, with the area as its only feature; with none where nothing is chosen."""
        layer = QgsMemoryProviderUtils.createMemoryLayer(
            self.name or self.tr("Area"), QgsFields(), Qgis.WkbType.MultiPolygon, self.crs
        )
        if self._facts is not None:
            feature = QgsFeature()
            outline = QgsGeometry(self.geometry)
            outline.convertToMultiType()
            feature.setGeometry(outline)
            layer.dataProvider().addFeature(feature)
            layer.updateExtents()
        return layer

    def close(self) -> None:
        self._section_layer.changed.disconnect(self._follow)

    def _record(self, choice: AreaChoice) -> None:
        self.notice = None
        if choice != self.choice:
            self._history.record(choice)
        self._renew()

    def _renew(self) -> None:
        self._geometry = None
        self._facts = measure_choice(self.choice, self._index, self._sliver_share)
        self.changed.emit()

    def _unite(self) -> QgsGeometry:
        if self._index is None or self.choice.shape:
            return outline_of(self.choice, self._index)
        return self._index.union_as_stored(self.choice.sections)

    def _follow(self) -> None:
        """Go over to the section layer's present sections; those being read are waited for."""
        layer = self._section_layer
        is_being_read = layer.layer is not None and layer.index is None and layer.problem is None
        if is_being_read or layer.index is self._index:
            return
        self._index = layer.index
        known: Container[Section] = self._index if self._index is not None else frozenset()
        lost = [section for section in self.choice.sections if section not in known]
        self._history.rewrite(lambda choice: hold(choice, known))
        self.notice = self._let_go(lost) if lost else None
        self._renew()

    def _let_go(self, lost: list[Section]) -> Refused:
        return Refused(
            format_description(lost),
            why=self.tr("the section layer does not have them any more, so they were let go"),
            remedy=self.tr("choose the section layer that covers them, then choose the area again."),
        )
