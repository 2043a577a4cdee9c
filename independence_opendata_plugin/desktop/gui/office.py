"""What the parts of the window share."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from .. import settings
from ..engine import EngineClient
from .catalog import Catalog
from .messages import Messages
from .requests import Requests
from .section_layer import SectionLayer
from .setup.set_up import SetUp
from .tasks import Tasks


class Office(QObject):
    """One engine, one catalog, one section layer, one list of tasks: each part of the window is handed this."""

    def __init__(self, iface: QgisInterface, engine: EngineClient) -> None:
        super().__init__()
        self.iface = iface
        self.engine = engine
        self.requests = Requests(engine, self)
        self.tasks = Tasks(self)
        self.catalog = Catalog(self.requests, self)
        self.messages = Messages(iface)
        self.section_layer = SectionLayer(self)
        self.set_up = SetUp(self)
        # A project may be the sample city, which has a register of its own.
        self._register = settings.register()
        project = QgsProject.instance()
        project.readProject.connect(self._read_catalog)
        project.cleared.connect(self._follow_register)
        project.projectSaved.connect(self._follow_register)

    def close(self) -> None:
        project = QgsProject.instance()
        project.readProject.disconnect(self._read_catalog)
        project.cleared.disconnect(self._follow_register)
        project.projectSaved.disconnect(self._follow_register)
        self.set_up.close()
        self.section_layer.close()
        self.tasks.close()
        self.requests.close()

    def _read_catalog(self) -> None:
        self._register = settings.register()
        self.catalog.refresh()

    def _follow_register(self) -> None:
        """A project that ends, or goes to another file, may change which register is worked with."""
        if settings.register() != self._register:
            self._read_catalog()
