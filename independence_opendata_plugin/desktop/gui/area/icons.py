"""The area panel's own icons."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from ....paths import RESOURCES


def find_icon(name: str) -> QIcon:
    """The icon `resources/icons/area-NAME.svg`."""
    return QIcon(str(RESOURCES / "icons" / f"area-{name}.svg"))
