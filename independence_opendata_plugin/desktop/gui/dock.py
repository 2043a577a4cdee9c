"""The dock "Open Data & Licensing": one page to license, one to publish, one for the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from .office import Office
from .task_strip import TaskStrip

if TYPE_CHECKING:
    from .licensing.page import LicensePage
    from .publishing.page import PublishPage
    from .register.page import RegisterPage

PAGES = ("license", "publish", "register")


class Dock(QObject):
    """Empty until it is first seen."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._content: DockContent | None = None
        self.widget = QgsDockWidget(self.tr("Open Data & Licensing"), office.iface.mainWindow())
        # A title shows a single ampersand; in a menu it would underline the letter behind it.
        self.widget.toggleViewAction().setText(self.tr("Open Data && Licensing"))
        self.widget.setObjectName("independenceOpenDataDock")
        office.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.widget)
        # QGIS shows what is added; where the user left the dock open, it is opened when the window is restored.
        self.widget.hide()
        self.widget.visibilityChanged.connect(self._follow)

    def show(self, page: str = "") -> None:
        """Bring the dock to the front, at a page of PAGES where one is named."""
        self.widget.setUserVisible(True)
        content = self._fill()
        if page:
            content.tabs.setCurrentIndex(PAGES.index(page))

    def remove(self) -> None:
        self.widget.visibilityChanged.disconnect(self._follow)
        if self._content is not None:
            self._content.close_pages()
        self._office.iface.removeDockWidget(self.widget)
        self.widget.deleteLater()

    def _follow(self, visible: bool) -> None:
        if visible:
            self._fill()

    def _fill(self) -> DockContent:
        if self._content is None:
            self._content = DockContent(self._office)
            self.widget.setWidget(self._content)
            self._office.catalog.refresh()
        return self._content


class DockContent(QWidget):
    """The pages as tabs, above them what is missing to begin, below them what is being done."""

    def __init__(self, office: Office) -> None:
        from .setup.welcome import Welcome

        super().__init__()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("openDataTabs")
        self.tabs.setDocumentMode(True)
        titles = (self.tr("&License"), self.tr("P&ublish"), self.tr("Re&gister"))
        self._pages = [LatePage(office, page) for page in PAGES]
        for page, title in zip(self._pages, titles, strict=True):
            self.tabs.addTab(page, title)
        self.tabs.currentChanged.connect(self._open)
        self._pages[PAGES.index("register")].made.connect(
            lambda page: page.area_wanted.connect(self._license_again)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Welcome(office))
        layout.addWidget(self.tabs, 1)
        layout.addWidget(TaskStrip(office.tasks))
        self._open(0)

    def close_pages(self) -> None:
        for page in self._pages:
            page.close_page()

    def _open(self, index: int) -> None:
        self._pages[index].open()

    def _license_again(self, area: str) -> None:
        """Begin an order with an area of the register (WKT, EPSG:4326)."""
        from .licensing.page import LicensePage

        self.tabs.setCurrentIndex(PAGES.index("license"))
        page = self._pages[PAGES.index("license")].content
        if isinstance(page, LicensePage):
            page.area.take_again(QgsGeometry.fromWkt(area))


class LatePage(QWidget):
    """The place of a page, which is imported and made when it is opened; `made` tells that it was."""

    made = pyqtSignal(QWidget)

    def __init__(self, office: Office, page: str) -> None:
        super().__init__()
        self._office = office
        self._page = page
        self.content: LicensePage | PublishPage | RegisterPage | None = None

    def open(self) -> None:  # noqa: A003 - the word of the reader
        if self.content is None:
            self.content = make_page(self._page, self._office)
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self.content)
            self.made.emit(self.content)

    def close_page(self) -> None:
        if self.content is not None:
            self.content.close_page()


def make_page(page: str, office: Office) -> LicensePage | PublishPage | RegisterPage:
    """The page of that name of PAGES. Each has `close_page()`, which undoes what it did outside of itself."""
    if page == "license":
        from .licensing.page import LicensePage

        return LicensePage(office)
    if page == "publish":
        from .publishing.page import PublishPage

        return PublishPage(office)
    from .register.page import RegisterPage

    return RegisterPage(office)
