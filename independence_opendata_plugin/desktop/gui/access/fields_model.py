"""A layer's columns as a table: what each is, and in which lane it leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ....opendata.metadata import FieldMetadata, Remedy
from .wording import remedy_word

NAME, TYPE, DESCRIPTION, PUBLISHED, LICENSED, REMEDY = range(6)
FLAGS = {PUBLISHED: "published", LICENSED: "licensed"}


class FieldsModel(QAbstractTableModel):
    """One row a field. Descriptions, lanes and remedies can be edited; `dataChanged` tells of it."""

    def __init__(self, types: Mapping[str, str], parent: QObject | None = None) -> None:
        """`types` of the layer's own columns by name; a field that is not among them is only in the register."""
        super().__init__(parent)
        self._types = types
        self.fields: tuple[FieldMetadata, ...] = ()

    def show_fields(self, fields: tuple[FieldMetadata, ...]) -> None:
        if fields != self.fields:
            self.beginResetModel()
            self.fields = fields
            self.endResetModel()

    def is_strayed(self, row: int) -> bool:
        """Whether the register knows the field and the layer does not have it."""
        return self.fields[row].name not in self._types

    def remove(self, row: int) -> None:
        """Forget a strayed field; a column of the layer stays."""
        if self.is_strayed(row):
            self.beginRemoveRows(QModelIndex(), row, row)
            self.fields = (*self.fields[:row], *self.fields[row + 1 :])
            self.endRemoveRows()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802 - Qt calls it by this name
        return 0 if parent.isValid() else len(self.fields)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802 - Qt calls it by this name
        return 0 if parent.isValid() else 6

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in FLAGS:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (DESCRIPTION, REMEDY) else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        field, column = self.fields[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column in FLAGS:
            return Qt.CheckState.Checked if getattr(field, FLAGS[column]) else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(field, column)
        if role == Qt.ItemDataRole.EditRole:
            return field.remedy if column == REMEDY else self._text(field, column)
        if role == Qt.ItemDataRole.FontRole and self.is_strayed(index.row()):
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def setData(  # noqa: N802 - Qt calls it by this name
        self,
        index: QModelIndex,
        value: Any,  # noqa: ANN401 - Qt's
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        field, column = self.fields[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column in FLAGS:
            flag: dict[str, Any] = {FLAGS[column]: Qt.CheckState(value) == Qt.CheckState.Checked}
            changed = replace(field, **flag)
        elif role == Qt.ItemDataRole.EditRole and column == DESCRIPTION:
            changed = replace(field, description=str(value).strip())
        elif role == Qt.ItemDataRole.EditRole and column == REMEDY:
            changed = replace(field, remedy=Remedy(value) if value else None)
        else:
            return False
        self.fields = tuple(changed if old is field else old for old in self.fields)
        self.dataChanged.emit(index, index)
        return True

    def headerData(  # noqa: N802 - Qt calls it by this name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return self._explanations().get(section) if role == Qt.ItemDataRole.ToolTipRole else None

    def _text(self, field: FieldMetadata, column: int) -> str | None:
        if column == NAME:
            return f"{field.name} ({field.alias})" if field.alias else field.name
        if column == TYPE:
            return self._types.get(field.name, self.tr("not in the layer"))
        if column == DESCRIPTION:
            return field.description
        return remedy_word(field.remedy) if column == REMEDY else None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Field"),
            self.tr("Type"),
            self.tr("Description"),
            self.tr("Published"),
            self.tr("Licensed"),
            self.tr("Remedy"),
        )

    def _explanations(self) -> dict[int, str]:
        return {
            PUBLISHED: self.tr("Whether the field is published when the layer is open"),
            LICENSED: self.tr("Whether the field is delivered when the layer is licensed"),
            REMEDY: self.tr("What is done to the field before it is published: drop, mask or generalize"),
        }
