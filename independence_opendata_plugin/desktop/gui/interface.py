"""What the plugin adds to QGIS's window, and takes away again in reverse order."""

from __future__ import annotations

from typing import Protocol

from qgis.gui import QgisInterface

from ..engine import EngineClient
from .access.display import AccessDisplay
from .dock import Dock
from .locator import SectionLocator
from .menu import Menu
from .office import Office
from .setup.options_entry import OptionsEntry


class Part(Protocol):
    """Something in QGIS's window; `remove` undoes all that making it did."""

    def remove(self) -> None: ...


class Interface:
    """The office and its parts. Each part is light: what is heavy in it is made when it is first opened."""

    def __init__(self, iface: QgisInterface, engine: EngineClient) -> None:
        self.office = Office(iface, engine)
        self.dock = Dock(self.office)
        self._parts: list[Part] = [
            self.dock,
            Menu(self.office, self.dock),
            SectionLocator(self.office),
            OptionsEntry(self.office),
            AccessDisplay(self.office, self.dock.show),
        ]

    def remove(self) -> None:
        for part in reversed(self._parts):
            part.remove()
        self.office.close()
