"""The plugin's menu and toolbar button."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QAction, QIcon

from ...paths import RESOURCES
from .dock import Dock
from .office import Office

MENU = "Independence Open Data"


class Menu(QObject):
    """*Plugins > Independence Open Data*, and one button in the plugins' toolbar that shows and hides the dock."""

    def __init__(self, office: Office, dock: Dock) -> None:
        super().__init__()
        self._iface = office.iface
        self._dock = dock
        icon = QIcon(str(RESOURCES / "icons" / "plugin.svg"))
        window = office.iface.mainWindow()
        self._toggle = QAction(icon, self.tr("Open Data && Licensing"), window)
        self._toggle.setObjectName("independenceToggleDock")
        self._toggle.setCheckable(True)
        self._toggle.setWhatsThis(
            self.tr("Shows the dock in which areas are priced, licensed and published.")
        )
        dock.widget.setToggleVisibilityAction(self._toggle)
        self._actions = [self._toggle]
        for page, text in (
            ("license", self.tr("License an Area…")),
            ("publish", self.tr("Publish Open Data…")),
            ("register", self.tr("Register…")),
        ):
            self._actions.append(self._page_action(page, text))
        for action in self._actions:
            self._iface.addPluginToMenu(MENU, action)
        self._iface.addToolBarIcon(self._toggle)

    def remove(self) -> None:
        self._iface.removeToolBarIcon(self._toggle)
        for action in self._actions:
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()

    def _page_action(self, page: str, text: str) -> QAction:
        action = QAction(text, self._iface.mainWindow())
        action.setObjectName(f"independenceOpen{page.capitalize()}")
        action.triggered.connect(lambda: self._dock.show(page))
        return action
