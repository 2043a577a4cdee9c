"""Areas that have been kept: bring one back, keep the present one, rename, delete."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ....chapter33.refusal import Refused
from ...kept_areas import KeptArea, KeptAreas
from .layer_forms import in_a_row, narrow
from .model import AreaModel
from .widgets import make_button, make_text_button


class KeptForm(QWidget):
    """A list of names and a name. `refused` brings a Refused, `acted` tells that something was done."""

    refused = pyqtSignal(object)
    acted = pyqtSignal()

    def __init__(self, model: AreaModel, kept: KeptAreas) -> None:
        super().__init__()
        self._model = model
        self._kept = kept
        self._areas: dict[str, KeptArea] = {}
        self._make_controls()
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(self.tr("Kept"), in_a_row(self._list, self._use, make_button(self._delete)))
        rows.addRow(self.tr("Name"), in_a_row(self._name, self._keep, make_button(self._rename)))
        self._list.currentIndexChanged.connect(self._show_name)
        self._name.textChanged.connect(self._show_state)
        self._name.returnPressed.connect(self._keep.click)
        model.changed.connect(self._show_state)

    def refresh(self) -> None:
        """Read the file again, as when the form is opened."""
        self._fill(self._list.currentText())

    def _make_controls(self) -> None:
        self._list = QComboBox()
        self._list.setObjectName("areaKeptList")
        self._list.setAccessibleName(self.tr("Kept areas"))
        narrow(self._list)
        self._name = QgsFilterLineEdit()
        self._name.setObjectName("areaKeptName")
        self._name.setAccessibleName(self.tr("Name of the area"))
        self._name.setPlaceholderText(self.tr("Name of this area"))
        self._use = make_text_button("areaKeptUse", self.tr("Use"))
        self._use.setToolTip(self.tr("Replace the area by the kept one"))
        self._use.clicked.connect(lambda: self._try(self._bring_back))
        self._keep = make_text_button("areaKeptKeep", self.tr("Keep"))
        self._keep.clicked.connect(lambda: self._try(self._keep_present))
        self._rename = self._action(
            "areaKeptRename", "/mActionToggleEditing.svg", self.tr("Rename the kept area")
        )
        self._rename.triggered.connect(lambda: self._try(self._rename_chosen))
        self._delete = self._action(
            "areaKeptDelete", "/mActionDeleteSelected.svg", self.tr("Delete the kept area")
        )
        self._delete.triggered.connect(lambda: self._try(self._delete_chosen))

    def _action(self, name: str, icon: str, text: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.setObjectName(name)
        return action

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Refused as problem:
            self.refused.emit(problem)
        else:
            self.acted.emit()

    def _bring_back(self) -> None:
        self._model.use(self._areas[self._list.currentText()])

    def _keep_present(self) -> None:
        name = self._name.text().strip()
        self._kept.keep(self._model.to_kept(name))
        self._model.set_name(name)
        self._fill(name)

    def _rename_chosen(self) -> None:
        name, new_name = self._list.currentText(), self._name.text().strip()
        self._kept.rename(name, new_name)
        self._model.follow_rename(name, new_name)
        self._fill(new_name)

    def _delete_chosen(self) -> None:
        name = self._list.currentText()
        self._kept.delete(name)
        self._model.follow_rename(name, "")
        self._fill("")

    def _fill(self, chosen: str) -> None:
        try:
            self._areas = {area.name: area for area in self._kept.read()}
        except Refused as problem:
            self._areas = {}
            self.refused.emit(problem)
        self._list.clear()
        self._list.addItems(self._areas)
        self._list.setCurrentIndex(max(self._list.findText(chosen), 0) if self._areas else -1)
        self._show_name()

    def _show_name(self) -> None:
        self._name.setText(self._list.currentText())
        self._show_state()

    def _show_state(self) -> None:
        chosen, name = self._list.currentText(), self._name.text().strip()
        self._use.setEnabled(bool(chosen))
        self._delete.setEnabled(bool(chosen))
        self._rename.setEnabled(bool(chosen and name) and name != chosen)
        has_area = self._model.facts is not None
        self._keep.setEnabled(has_area and bool(name))
        self._keep.setText(self.tr("Replace") if name in self._areas else self.tr("Keep"))
        if not has_area:
            self._keep.setToolTip(self.tr("Choose an area first"))
        elif not name:
            self._keep.setToolTip(self.tr("Type a name first"))
        else:
            self._keep.setToolTip(self.tr("Keep the present area as “{}”").format(name))
