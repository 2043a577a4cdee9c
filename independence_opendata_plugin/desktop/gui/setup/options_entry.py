"""The plugin's entry in QGIS's options; its page is made when they are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ....paths import RESOURCES
from .set_up import OPTIONS_PAGE

if TYPE_CHECKING:
    from ..office import Office
    from .options import OptionsPage


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self, office: Office) -> None:
        title = QCoreApplication.translate("OptionsFactory", "Open Data & Licensing")
        super().__init__(title, QIcon(str(RESOURCES / "icons" / "plugin.svg")), OPTIONS_PAGE)
        self._office = office

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:  # noqa: N802 - QGIS calls it by this name
        from .options import OptionsPage

        return OptionsPage(self._office, parent)


class OptionsEntry(QObject):
    """The page among QGIS's own."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._iface = office.iface
        self._factory = OptionsFactory(office)
        self._iface.registerOptionsWidgetFactory(self._factory)

    def remove(self) -> None:
        self._iface.unregisterOptionsWidgetFactory(self._factory)
        self._factory.deleteLater()
