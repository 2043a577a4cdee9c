"""The layer's columns: descriptions, lanes, remedies, and which one identifies a feature."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ....opendata.completeness import undescribed_fields
from ....opendata.metadata import Remedy
from .draft import Draft
from .fields_model import DESCRIPTION, REMEDY, FieldsModel
from .widgets import Form, Note
from .wording import remedy_word

ROWS_SHOWN = 8


class RemedyDelegate(QStyledItemDelegate):
    """A remedy is chosen from the list of them."""

    def createEditor(  # noqa: N802 - Qt calls it by this name
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QWidget:
        box = QComboBox(parent)
        for remedy in (None, *Remedy):
            box.addItem(remedy_word(remedy), remedy.value if remedy else "")
        box.activated.connect(lambda: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802 - Qt calls it by this name
        remedy = index.data(Qt.ItemDataRole.EditRole)
        editor.setCurrentIndex(editor.findData(remedy.value if remedy else ""))

    def setModelData(  # noqa: N802 - Qt calls it by this name
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex
    ) -> None:
        model.setData(index, editor.currentData())


class FieldsTab(QWidget):
    """`changed` tells that the user has changed something; `read` puts it into a draft."""

    changed = pyqtSignal()

    def __init__(self, types: Mapping[str, str]) -> None:
        """`types` of the layer's columns by name."""
        super().__init__()
        self._model = FieldsModel(types, self)
        self._table = self._make_table()
        self._key = self._make_key(types)
        self._undescribed = Note("undescribedFields")
        form = Form()
        form.add(self.tr("A feature is &identified by"), self._key)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._undescribed)
        self._model.dataChanged.connect(self.changed)
        self._model.rowsRemoved.connect(self.changed)
        self._key.currentIndexChanged.connect(self.changed)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft without telling of a change."""
        self.blockSignals(True)
        self._model.show_fields(draft.metadata.fields)
        if draft.metadata.key and self._key.findData(draft.metadata.key) < 0:
            self._key.addItem(draft.metadata.key, draft.metadata.key)
        self._key.setCurrentIndex(self._key.findData(draft.metadata.key))
        self.blockSignals(False)

    def read(self, draft: Draft) -> Draft:
        """The draft with what stands here."""
        key = self._key.currentData() or ""
        return replace(draft, metadata=replace(draft.metadata, fields=self._model.fields, key=key))

    def ask_for_descriptions(self, due: bool) -> None:
        """Name the published fields that nobody has described, where they are to be published."""
        names = undescribed_fields(self._model.fields) if due else ()
        text = self.tr("Published, but nobody has described: {}.").format(", ".join(names))
        self._undescribed.say(text if names else "")

    def _make_key(self, types: Mapping[str, str]) -> QComboBox:
        box = QComboBox()
        box.setObjectName("keyField")
        box.setWhatsThis(
            self.tr("The field by which a feature is known again when a new version is published.")
        )
        box.addItem(self.tr("no field"), "")
        for name in types:
            box.addItem(name, name)
        return box

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("fields")
        table.setAccessibleName(self.tr("Fields of the layer"))
        table.setModel(self._model)
        table.setItemDelegateForColumn(REMEDY, RemedyDelegate(table))
        table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(table.fontMetrics().averageCharWidth() * 8)
        table.setMinimumHeight((ROWS_SHOWN + 1) * int(table.fontMetrics().lineSpacing() * 1.6))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._model.remove(table.currentIndex().row()))
        return table
