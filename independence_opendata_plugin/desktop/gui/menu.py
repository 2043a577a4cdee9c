"""The plugin's menu, its entry in QGIS's Help menu, and its toolbar button."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QAction, QIcon

from ...paths import RESOURCES
from .dock import Dock
from .office import Office

MENU = "Independence Open Data"


class Menu(QObject):
    """*Plugins > Independence Open Data*, and one button in the plugins' toolbar that shows and hides the dock.

    *Help > Plugins* has the sample city and the help.
    """

    def __init__(self, office: Office, dock: Dock) -> None:
        super().__init__()
        self._iface = office.iface
        self._dock = dock
        self._toggle = self._make_toggle()
        set_up = office.set_up
        self._actions = [
            self._toggle,
            self._page_action("license", self.tr("License an Area…")),
            self._page_action("publish", self.tr("Publish Open Data…")),
            self._page_action("register", self.tr("Register…")),
            self._make_action(
                "CheckSetUp",
                self.tr("Check Set-up…"),
                lambda: set_up.open_options("check"),
                "/mActionOptions.svg",
            ),
        ]
        self._help_actions = [
            self._make_action(
                "OpenSample", self.tr("Open the Sample City"), set_up.open_sample_city, "/mActionFileOpen.svg"
            ),
            self._make_action(
                "Help", self.tr("Open Data && Licensing Help"), set_up.show_help, "/mActionHelpContents.svg"
            ),
        ]
        self._help_actions[0].setWhatsThis(
            self.tr(
                "Opens a made city with a register of its own, to try everything on; makes it the first time."
            )
        )
        for action in (*self._actions, *self._help_actions):
            self._iface.addPluginToMenu(MENU, action)
        for action in self._help_actions:
            self._iface.pluginHelpMenu().addAction(action)
        self._iface.addToolBarIcon(self._toggle)

    def remove(self) -> None:
        self._iface.removeToolBarIcon(self._toggle)
        for action in self._help_actions:
            self._iface.pluginHelpMenu().removeAction(action)
        for action in (*self._actions, *self._help_actions):
            self._iface.removePluginMenu(MENU, action)
            action.deleteLater()

    def _make_toggle(self) -> QAction:
        icon = QIcon(str(RESOURCES / "icons" / "plugin.svg"))
        toggle = QAction(icon, self.tr("Open Data && Licensing"), self._iface.mainWindow())
        toggle.setObjectName("independenceToggleDock")
        toggle.setCheckable(True)
        toggle.setWhatsThis(self.tr("Shows the dock in which areas are priced, licensed and published."))
        self._dock.widget.setToggleVisibilityAction(toggle)
        return toggle

    def _page_action(self, page: str, text: str) -> QAction:
        return self._make_action(f"Open{page.capitalize()}", text, lambda: self._dock.show(page))

    def _make_action(self, name: str, text: str, act: Callable[[], None], icon: str = "") -> QAction:
        action = QAction(
            QgsApplication.getThemeIcon(icon) if icon else QIcon(), text, self._iface.mainWindow()
        )
        action.setObjectName(f"independence{name}")
        # Qt tells a slot whether the action is checked, which none of these wants to know.
        action.triggered.connect(lambda _: act())
        return action
