"""The plugin's help, in a window that stays open beside the work."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ....paths import RESOURCES

PAGE = RESOURCES / "help" / "window.md"


class HelpWindow(QDialog):
    """Shows one Markdown file; its links lead to the algorithms' own help in the same window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("independenceHelp")
        self.setWindowTitle(self.tr("Open Data & Licensing: Help"))
        browser = QTextBrowser()
        browser.setObjectName("helpText")
        browser.setAccessibleName(self.windowTitle())
        browser.setOpenExternalLinks(True)
        browser.setSearchPaths([str(PAGE.parent)])
        browser.setSource(QUrl.fromLocalFile(str(PAGE)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(browser)
        layout.addWidget(buttons)
        width = self.fontMetrics().averageCharWidth()
        self.resize(90 * width, 100 * width)
