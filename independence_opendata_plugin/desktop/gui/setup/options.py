"""The plugin's page in QGIS's options."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ..office import Office
from .checkup_tab import CheckUpTab
from .engine_tab import EngineTab
from .office_tab import OfficeTab
from .project_tab import ProjectTab
from .set_up import OPTIONS_PAGE, TABS


class OptionsPage(QgsOptionsPageWidget):
    """Four tabs; QGIS calls `apply` when OK is pressed."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # QGIS's options are opened at a page by this name.
        self.setObjectName(OPTIONS_PAGE)
        self._office = office
        self._keeping = (EngineTab(office), OfficeTab(office), ProjectTab(office))
        tabs = QTabWidget()
        tabs.setObjectName("optionsTabs")
        for tab, title in zip(
            (*self._keeping, CheckUpTab(office, self._is_changed)),
            (self.tr("Engine"), self.tr("Office"), self.tr("Project"), self.tr("Check Set-up")),
            strict=True,
        ):
            tabs.addTab(tab, title)
        tabs.setCurrentIndex(TABS.index(office.set_up.asked_tab))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tabs)

    def apply(self) -> None:
        """Keep what was changed, and let the window see it."""
        if not self._is_changed():
            return
        for tab in self._keeping:
            tab.apply()
        self._office.catalog.refresh()

    def _is_changed(self) -> bool:
        return any(tab.is_changed for tab in self._keeping)
