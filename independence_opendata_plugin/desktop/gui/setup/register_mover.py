"""Options, *Office*: the register moves to a server that several seats share, or back to a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.gui import QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ... import settings
from ...register_access import name_authentication
from ..office import Office
from ..tasks import Run


class RegisterMover(QWidget):
    """A button that asks where to, and does it; `moved` tells that the office's settings name the new place."""

    moved = pyqtSignal()

    def __init__(self, office: Office, target: QgsFileWidget, authentication: Callable[[], str]) -> None:
        """`authentication` gives the id of the entry with which a server lets us in, "" for none."""
        super().__init__()
        self._office = office
        self._target = target
        self._authentication = authentication
        self._run: Run | None = None
        self._ask = QPushButton(self.tr("&Move the Register…"), objectName="moveRegister")
        self._ask.setToolTip(
            self.tr("To a server that several seats share, or back to a file; all that is in it")
        )
        self._ask.clicked.connect(self._open)
        self._start = QPushButton(self.tr("Mo&ve"), objectName="moveStart")
        self._start.clicked.connect(self._move)
        self._state = QLabel(objectName="moveState", wordWrap=True)
        target.lineEdit().setPlaceholderText("postgresql://host/database?schema=licensing")
        target.lineEdit().textChanged.connect(self._follow_target)
        row = QHBoxLayout()
        row.addWidget(target, 1)
        row.addWidget(self._start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(row)
        layout.addWidget(self._state)
        for widget in (target, self._start, self._state):
            widget.hide()
        self._follow_target()

    def _open(self) -> None:
        for widget in (self._target, self._start, self._state):
            widget.show()
        self._state.setText(
            self.tr(
                "Everything in {} moves to the place named here: a new GeoPackage, or a server's address. Where it is "
                "now, it stays as it was, and can be worked with no more."
            ).format(self._source)
        )
        self._target.lineEdit().setFocus()

    @property
    def _source(self) -> str:
        """The office's register as it is set, whatever project is open."""
        return settings.read(settings.REGISTER) or settings.default_register()

    def _follow_target(self) -> None:
        self._start.setEnabled(self._run is None and bool(self._target.lineEdit().text().strip()))

    def _move(self) -> None:
        target = self._target.lineEdit().text().strip()
        entry = self._authentication()
        source = name_authentication(self._source, settings.read(settings.REGISTER_AUTHENTICATION) or entry)
        parameters = {"FROM": source, "TO": name_authentication(target, entry)}
        self._state.setText(self.tr("Moving…"))
        self._run = self._office.tasks.run(
            "registermove",
            parameters,
            self.tr("Moving the register"),
            partial(self._succeed, entry),
            self._fail,
        )
        self._follow_target()

    def _succeed(self, entry: str, run: Run) -> None:
        """The options may have been closed meanwhile: what is set follows the register all the same."""
        place = str(run.results["TO"])
        settings.keep(settings.REGISTER, place)
        settings.keep(settings.REGISTER_AUTHENTICATION, entry if settings.is_server(place) else "")
        self._office.catalog.refresh()
        if sip.isdeleted(self):
            return
        self._target.setFilePath("")
        self._end(self.tr("The register is now at {}. Rows: {}.").format(place, run.results["ROWS"]))
        self.moved.emit()

    def _fail(self, run: Run) -> None:
        if sip.isdeleted(self):
            self._office.messages.tell_of_failure(run)
        else:
            self._end(run.error or self.tr("Cancelled."))

    def _end(self, text: str) -> None:
        self._run = None
        self._state.setText(text)
        self._follow_target()
