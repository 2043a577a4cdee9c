"""The part of the dock in which the area is chosen."""

from __future__ import annotations

import html
from collections.abc import Callable

from qgis.core import QgsGeometry, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ....chapter33.refusal import Refused
from ...kept_areas import KeptAreas, kept_areas_file
from ...outlines import make_outline
from ..office import Office
from .choice import How
from .description_edit import DescriptionEdit
from .gathering import Gatherer
from .highlight import AreaHighlight
from .icons import find_icon
from .keys import is_redo, is_undo
from .model import AreaModel
from .pasted import Pasted, read_pasted
from .summary import AreaSummary
from .tools import AreaTools
from .ways import Ways
from .widgets import PanelMessage, explain, make_button, say

CHOOSE_SECTIONS = "#sections"


class AreaPanel(QWidget):
    """Every way of choosing the area, and what is chosen. `close_panel` takes everything off the map."""

    def __init__(self, office: Office, model: AreaModel, kept: KeptAreas | None = None) -> None:
        """`kept` None: those of the QGIS profile."""
        super().__init__()
        self._office = office
        self._model = model
        self._canvas = office.iface.mapCanvas()
        self._dock: QgsDockWidget | None = None
        self._problem: Refused | None = None
        self._told = ""
        self._tools = AreaTools(self._canvas, model)
        self._highlight = AreaHighlight(self._canvas, model)
        self._gatherer = Gatherer(self)
        self._ways = Ways(office.section_layer, model, kept or KeptAreas(kept_areas_file()))
        self._description = DescriptionEdit(model)
        self._summary = AreaSummary(self._canvas, model)
        self._notice = PanelMessage("areaMessage")
        self._make_controls()
        self._lay_out()
        self._connect()
        self._follow_model()

    def close_panel(self) -> None:
        """Take tools, outlines and labels off the map, and let go of everything that outlives the panel."""
        self._gatherer.stop()
        self._tools.remove()
        self._highlight.remove()
        self._model.changed.disconnect(self._follow_model)
        self._office.section_layer.changed.disconnect(self._show_notice)
        if self._dock is not None:
            self._dock.visibilityChanged.disconnect(self._follow_dock)

    def event(self, event: QEvent) -> bool:
        """Undo, redo and paste are this panel's while it has the keys, not also QGIS's."""
        if event.type() == QEvent.Type.ShortcutOverride and self._find_key(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        act = self._find_key(event)
        if act is not None:
            act()
        elif event.key() != Qt.Key.Key_Escape or not self._ways.close_form():
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if self._dock is None:
            self._dock = self._find_dock()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._tools.put_down()

    def _make_controls(self) -> None:
        self._paste = QAction(find_icon("paste"), self.tr("Paste"), self)
        self._paste.setObjectName("areaPaste")
        explain(
            self._paste,
            self.tr("Add an outline from the clipboard: WKT, GeoJSON, or features copied in QGIS."),
        )
        self._whole = QCheckBox(self.tr("Whole sec&tions"))
        self._whole.setObjectName("areaWhole")
        self._whole.setChecked(self._model.whole_sections)
        help_text = self.tr(
            "On: whatever you draw or choose takes every section that it reaches into. Off: the outline itself is the "
            "area, priced by its square miles."
        )
        self._whole.setToolTip(help_text)
        self._whole.setWhatsThis(help_text)

    def _lay_out(self) -> None:
        ways = self._ways.actions_by_name
        tools = QHBoxLayout()
        tools.setSpacing(0)
        for action in (*self._tools.actions, ways["selection"], ways["buffer"], ways["place"], self._paste):
            tools.addWidget(make_button(action))
        tools.addStretch(1)
        tools.addWidget(make_button(ways["kept"]))
        whole = QHBoxLayout()
        whole.addWidget(self._whole, 1)
        whole.addWidget(make_button(ways["sections"]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(tools)
        layout.addWidget(self._ways)
        layout.addWidget(self._description)
        layout.addLayout(whole)
        layout.addWidget(self._summary)
        layout.addWidget(self._notice)

    def _connect(self) -> None:
        self._paste.triggered.connect(self._take_clipboard)
        self._whole.toggled.connect(self._set_whole)
        self._tools.refused.connect(self._refuse)
        self._tools.drawing.connect(self._show_notice)
        self._ways.asked.connect(self._gatherer.start)
        self._ways.refused.connect(self._refuse)
        self._summary.refused.connect(self._refuse)
        self._ways.acted.connect(self._forget_problem)
        self._gatherer.found.connect(self._take)
        self._gatherer.refused.connect(self._refuse)
        self._gatherer.changed.connect(self._show_notice)
        self._notice.followed.connect(self._follow)
        self._model.changed.connect(self._follow_model)
        self._office.section_layer.changed.connect(self._show_notice)

    def _find_key(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does here."""
        if is_undo(event):
            return self._model.undo
        if is_redo(event):
            return self._model.redo
        return self._take_clipboard if event.matches(QKeySequence.StandardKey.Paste) else None

    def _find_dock(self) -> QgsDockWidget | None:
        """The dock around the panel: while it is closed, the area is not on the map."""
        dock = self.parentWidget()
        while dock is not None and not isinstance(dock, QgsDockWidget):
            dock = dock.parentWidget()
        if dock is not None:
            dock.visibilityChanged.connect(self._follow_dock)
        return dock

    def _follow_dock(self) -> None:
        # A dock behind another one's tab is not hidden; it only cannot be seen.
        self._highlight.set_visible(self._dock is None or not self._dock.isHidden())

    def _set_whole(self, is_whole: bool) -> None:
        self._model.whole_sections = is_whole

    def _take(self, outline: QgsGeometry, how: How) -> None:
        try:
            self._model.take(outline, how)
        except Refused as problem:
            self._refuse(problem)

    def _take_clipboard(self) -> None:
        try:
            pasted = read_pasted(QApplication.clipboard().text(), self._canvas.mapSettings().destinationCrs())
            context = QgsProject.instance().transformContext()
            self._model.take(make_outline(pasted.geometries, pasted.crs, context), How.ADD)
        except Refused as problem:
            self._refuse(problem)
        else:
            self._tell(self._describe(pasted))

    def _describe(self, pasted: Pasted) -> str:
        """In which CRS it was taken, which the text may not have said."""
        crs = pasted.crs.userFriendlyIdentifier()
        if pasted.says_crs:
            return self.tr("Pasted as {}.").format(crs)
        return self.tr("Pasted as {}, the map's CRS: the text names none.").format(crs)

    def _refuse(self, problem: Refused) -> None:
        self._problem = problem
        self._show_notice()

    def _tell(self, text: str) -> None:
        self._told = text
        self._show_notice()

    def _follow_model(self) -> None:
        """What was refused or told before is over; without sections a shape is always itself the area."""
        self._whole.setEnabled(self._model.index is not None)
        self._forget_problem()

    def _forget_problem(self) -> None:
        self._problem, self._told = None, ""
        self._show_notice()

    def _follow(self, address: str) -> None:
        if address == CHOOSE_SECTIONS:
            self._ways.open("sections")

    def _show_notice(self) -> None:
        """What most needs to be known: one thing at a time."""
        sections = self._office.section_layer
        if self._problem is not None:
            self._notice.show_text(html.escape(say(self._problem)), "/mIconWarning.svg")
        elif self._model.notice is not None:
            self._notice.show_text(self._with_link(say(self._model.notice)), "/mIconWarning.svg")
        elif self._gatherer.title:
            self._notice.show_text(html.escape(f"{self._gatherer.title}…"))
        elif self._tools.is_drawing:
            text = self.tr(
                "Right click or Enter ends the outline, Backspace takes back a corner, Escape all."
            )
            self._notice.show_text(html.escape(text))
        elif self._told:
            self._notice.show_text(html.escape(self._told))
        elif sections.problem is not None:
            self._notice.show_text(self._with_link(say(sections.problem)), "/mIconWarning.svg")
        elif sections.layer is None:
            text = self.tr("No section layer: areas are priced by their square miles.")
            self._notice.show_text(self._with_link(text))
        elif sections.index is None:
            text = self.tr("Reading the sections of {}…").format(sections.layer.name())
            self._notice.show_text(html.escape(text))
        else:
            self._notice.show_text("")

    def _with_link(self, text: str) -> str:
        """The text, with the way to choose another section layer."""
        link = html.escape(self.tr("Choose the section layer"))
        return f'{html.escape(text)} <a href="{CHOOSE_SECTIONS}">{link}</a>'
