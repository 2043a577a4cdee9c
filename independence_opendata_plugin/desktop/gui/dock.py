"""The dock "Open Data & Licensing": one page to license, one to publish, one for the register."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from .office import Office
from .task_strip import TaskStrip

PAGES = ("license", "publish", "register")


class Dock(QObject):
    """Empty until it is first seen: a page is made when its tab is first opened."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._tabs: QTabWidget | None = None
        self.widget = QgsDockWidget(self.tr("Open Data & Licensing"), office.iface.mainWindow())
        # A title shows a single ampersand; in a menu it would underline the letter behind it.
        self.widget.toggleViewAction().setText(self.tr("Open Data && Licensing"))
        self.widget.setObjectName("independenceOpenDataDock")
        office.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.widget)
        # QGIS shows what is added; where the user left the dock open, it is opened when the window is restored.
        self.widget.hide()
        self.widget.visibilityChanged.connect(self._fill)

    def show(self, page: str = "") -> None:
        """Bring the dock to the front, at a page of PAGES where one is named."""
        self.widget.setUserVisible(True)
        self._fill(True)
        if page:
            self.tabs.setCurrentIndex(PAGES.index(page))

    @property
    def tabs(self) -> QTabWidget:
        assert self._tabs is not None, "the dock has been shown"
        return self._tabs

    def remove(self) -> None:
        self.widget.visibilityChanged.disconnect(self._fill)
        if self._tabs is not None:
            for index in range(self._tabs.count()):
                self._tabs.widget(index).close_page()
        self._office.iface.removeDockWidget(self.widget)
        self.widget.deleteLater()

    def _fill(self, visible: bool) -> None:
        if not visible or self._tabs is not None:
            return
        from .setup.welcome import Welcome

        self._tabs = QTabWidget()
        self._tabs.setObjectName("openDataTabs")
        self._tabs.setDocumentMode(True)
        titles = (self.tr("&License"), self.tr("P&ublish"), self.tr("Re&gister"))
        for page, title in zip(PAGES, titles, strict=True):
            self._tabs.addTab(LatePage(self._office, page), title)
        self._tabs.currentChanged.connect(self._open)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Welcome(self._office))
        layout.addWidget(self._tabs, 1)
        layout.addWidget(TaskStrip(self._office.tasks))
        self.widget.setWidget(content)
        self._office.catalog.refresh()
        self._open(0)

    def _open(self, index: int) -> None:
        self.tabs.widget(index).open()


class LatePage(QWidget):
    """The place of a page, which is imported and made when it is opened."""

    def __init__(self, office: Office, page: str) -> None:
        super().__init__()
        self._office = office
        self._page = page
        self.content: QWidget | None = None

    def open(self) -> None:  # noqa: A003 - the word of the reader
        if self.content is None:
            self.content = make_page(self._page, self._office)
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self.content)

    def close_page(self) -> None:
        if self.content is not None:
            self.content.close_page()


def make_page(page: str, office: Office) -> QWidget:
    """The page of that name of PAGES. Each has `close_page()`, which undoes what it did outside of itself."""
    if page == "license":
        from .licensing.page import LicensePage

        return LicensePage(office)
    if page == "publish":
        from .publishing.page import PublishPage

        return PublishPage(office)
    from .register.page import RegisterPage

    return RegisterPage(office)
