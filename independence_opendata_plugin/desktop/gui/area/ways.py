"""The forms of the area panel: one is open at a time, under the buttons that open them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...kept_areas import KeptAreas
from ..section_layer import SectionLayer
from .icons import find_icon
from .kept_form import KeptForm
from .layer_forms import BufferForm, PlaceForm, SelectionForm
from .model import AreaModel
from .sections_form import SectionsForm
from .widgets import explain


class Ways(QFrame):
    """A checkable action for each form, checked while it is open.

    `asked` brings a Gathering and How, `refused` a Refused; `acted` tells that something was done in a form.
    """

    asked = pyqtSignal(object, object)
    refused = pyqtSignal(object)
    acted = pyqtSignal()

    def __init__(self, section_layer: SectionLayer, model: AreaModel, kept: KeptAreas) -> None:
        super().__init__()
        self._kept, self._sections = KeptForm(model, kept), SectionsForm(section_layer)
        self._forms: dict[str, QWidget] = {"kept": self._kept, "sections": self._sections}
        self._open = ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._kept.refused.connect(self.refused)
        self._kept.acted.connect(self.acted)
        for name, form in (("selection", SelectionForm()), ("buffer", BufferForm()), ("place", PlaceForm())):
            form.asked.connect(self.asked)
            form.refused.connect(self.refused)
            self._forms[name] = form
        layout = QVBoxLayout(self)
        for form in self._forms.values():
            form.hide()
            layout.addWidget(form)
        self.hide()
        self.actions_by_name = {
            "selection": self._action(
                "selection",
                find_icon("selection"),
                self.tr("Selected Polygons"),
                self.tr("Take the selected features of a polygon layer."),
            ),
            "buffer": self._action(
                "buffer",
                find_icon("buffer"),
                self.tr("Around Features"),
                self.tr("Take all that lies within a distance of the selected features of a layer."),
            ),
            "place": self._action(
                "place",
                find_icon("place"),
                self.tr("Place by Name"),
                self.tr("Take a council district, a subdivision or another polygon by its name."),
            ),
            "kept": self._action(
                "kept",
                find_icon("kept"),
                self.tr("Kept Areas"),
                self.tr("Keep this area under a name, or bring one back."),
            ),
            "sections": self._action(
                "sections",
                QgsApplication.getThemeIcon("/mActionOptions.svg"),
                self.tr("Section Layer"),
                self.tr("Say which layer holds the sections, and which of its columns name them."),
            ),
        }

    def open(self, name: str) -> None:  # noqa: A003 - the word of the reader
        """Show the form of that name, and no other."""
        self.close_form()
        if name == "kept":
            self._kept.refresh()
        elif name == "sections":
            self._sections.refresh()
        self._forms[name].show()
        self._open = name
        self.actions_by_name[name].setChecked(True)
        self.show()

    def close_form(self) -> bool:
        """Whether one was open."""
        was_open, self._open = self._open, ""
        if was_open:
            self._forms[was_open].hide()
            self.actions_by_name[was_open].setChecked(False)
            self.hide()
        return bool(was_open)

    def _action(self, name: str, icon: QIcon, title: str, help_text: str) -> QAction:
        action = QAction(icon, title, self)
        action.setObjectName(f"areaWay{name.capitalize()}")
        action.setCheckable(True)
        explain(action, help_text)
        action.triggered.connect(lambda checked: self.open(name) if checked else self.close_form())
        return action
