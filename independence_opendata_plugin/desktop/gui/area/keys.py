"""Keys that mean the same on the map and in the panel."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence

from .choice import How

REDO = "Ctrl+Y"
"""Beside the desktop's own key for it, which is another one on Linux."""


def is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    is_ours = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return is_ours or event.matches(QKeySequence.StandardKey.Redo)


def how_by_keys(modifiers: Qt.KeyboardModifier) -> How | None:
    """What the keys held down while pointing ask for; None: no such key."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return How.ADD
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return How.REMOVE
    return None
