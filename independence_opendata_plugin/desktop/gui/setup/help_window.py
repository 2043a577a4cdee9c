"""The plugin's help, in a window that stays open beside the work."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QImage, QResizeEvent, QTextDocument
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ...help import help_url


class HelpWindow(QDialog):
    """Shows one Markdown file; its links lead to the algorithms' own help in the same window and language."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("independenceHelp")
        self.setWindowTitle(self.tr("Open Data & Licensing: Help"))
        pages = HelpPages()
        pages.setObjectName("helpText")
        pages.setAccessibleName(self.windowTitle())
        pages.setOpenExternalLinks(True)
        pages.setSource(QUrl(help_url("window")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(pages)
        layout.addWidget(buttons)
        width = self.fontMetrics().averageCharWidth()
        self.resize(110 * width, 110 * width)


class HelpPages(QTextBrowser):
    """Markdown files whose pictures are at most as wide as the page."""

    def loadResource(self, kind: int, name: QUrl) -> Any:  # noqa: N802 - Qt calls it by this name
        resource = super().loadResource(kind, name)
        return self._fit(QImage.fromData(resource)) if name.fileName().endswith(".png") else resource

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it by this name
        super().resizeEvent(event)
        page = self.document()
        names = {style.toImageFormat().name() for style in page.allFormats() if style.isImageFormat()}
        kind = QTextDocument.ResourceType.ImageResource
        for address in (page.baseUrl().resolved(QUrl(name)) for name in names):
            page.addResource(kind, address, self.loadResource(kind, address))
        page.markContentsDirty(0, page.characterCount())

    def _fit(self, picture: QImage) -> QImage:
        room = self.viewport().width() - 2 * int(self.document().documentMargin())
        if picture.width() <= room:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
