"""What the user can ask for to set the plugin up, from wherever in the window it is asked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

if TYPE_CHECKING:
    from ..office import Office
    from .engine_maker import EngineMaker
    from .help_window import HelpWindow
    from .sample_opener import SampleOpener
    from .work import Work

OPTIONS_PAGE = "independenceOpenDataOptions"
TABS = ("engine", "office", "project", "check")


class SetUp(QObject):
    """Nothing is imported or made before it is asked for. `asked_tab` is the one of TABS that the options open at."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._office = office
        self._help: HelpWindow | None = None
        self._restart: Work | None = None
        self.asked_tab = TABS[0]

    @cached_property
    def engine_maker(self) -> EngineMaker:
        from .engine_maker import EngineMaker

        return EngineMaker(self._office)

    @cached_property
    def sample_opener(self) -> SampleOpener:
        from .sample_opener import SampleOpener

        return SampleOpener(self._office)

    def open_options(self, tab: str = TABS[0]) -> None:
        """QGIS's options at the plugin's page, at one of TABS."""
        self.asked_tab = tab
        self._office.iface.showOptionsDialog(self._office.iface.mainWindow(), OPTIONS_PAGE)
        self.asked_tab = TABS[0]

    def open_sample_city(self) -> None:
        self.sample_opener.open()

    def restart_engine(self) -> None:
        """End the engine: the next call, the catalog's, starts one on the Python that is set now."""
        from .work import Work

        engine = self._office.engine
        # In the background: an engine that does not listen is waited for, then killed.
        self._restart = Work(self.tr("Ending the engine"), lambda *_: engine.stop())
        self._restart.ended.connect(self._read_catalog)
        self._restart.start()

    def show_help(self) -> None:
        from .help_window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._office.iface.mainWindow())
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def close(self) -> None:
        for name in ("engine_maker", "sample_opener"):
            if name in self.__dict__:
                self.__dict__[name].close()
        if self._restart is not None:
            self._restart.ended.disconnect(self._read_catalog)
            self._restart = None
        if self._help is not None:
            self._help.close()
            self._help.deleteLater()
            self._help = None

    def _read_catalog(self) -> None:
        self._restart = None
        self._office.catalog.refresh()
