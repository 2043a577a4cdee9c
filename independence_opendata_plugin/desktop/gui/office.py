"""What the parts of the window share."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from ..engine import EngineClient
from .catalog import Catalog
from .messages import Messages
from .requests import Requests
from .section_layer import SectionLayer
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
        # A project may be the sample city, which has a register of its own.
        QgsProject.instance().readProject.connect(self.catalog.refresh)

    def close(self) -> None:
        QgsProject.instance().readProject.disconnect(self.catalog.refresh)
        self.section_layer.close()
        self.tasks.close()
        self.requests.close()
