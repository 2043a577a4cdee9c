"""Options, *Engine*: which Python the engine runs on, and the button that makes one for it."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ....chapter33.refusal import Refused
from ... import settings
from ...checkup_part import PartState
from ..office import Office
from .making_panel import MakingPanel
from .states import StateLine


class EngineTab(QWidget):
    """`apply` keeps the choice; the engine is started anew when it is another one."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._state = StateLine("engineState")
        self._python = QgsFileWidget()
        self._python.setObjectName("enginePython")
        self._python.setDialogTitle(self.tr("Another Python for the Engine"))
        self._python.setFilePath(settings.read(settings.ENGINE_PYTHON))
        self._python.lineEdit().setPlaceholderText(self.tr("its own environment"))
        self._python.setWhatsThis(
            self.tr(
                "A Python 3.11 or later that has the engine's libraries. Leave empty for the engine's own."
            )
        )
        self._python.fileChanged.connect(self._show_state)
        self._make = QPushButton(self.tr("Make the Engine's &Environment…"))
        self._make.setObjectName("makeEnvironment")
        self._panel = MakingPanel(office.set_up.engine_maker)
        self._make.clicked.connect(self._panel.ask)
        self._was_making = office.set_up.engine_maker.is_running
        office.set_up.engine_maker.changed.connect(self._follow)
        office.tasks.changed.connect(self._follow)
        self._lay_out()
        self._follow()

    @property
    def is_changed(self) -> bool:
        return self._python.filePath().strip() != settings.read(settings.ENGINE_PYTHON)

    def apply(self) -> None:
        if self.is_changed:
            settings.keep(settings.ENGINE_PYTHON, self._python.filePath())
            self._office.set_up.restart_engine()

    def _lay_out(self) -> None:
        about = QLabel(
            self.tr(
                "The engine does the work in a process of its own, with a Python of its own, so that QGIS never waits "
                "for it."
            )
        )
        about.setWordWrap(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        label = QLabel(self.tr("&Another Python"))
        label.setBuddy(self._python.lineEdit())
        form.addRow(label, self._python)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self._state)
        layout.addLayout(form)
        layout.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._panel)
        layout.addStretch(1)

    def _follow(self) -> None:
        maker = self._office.set_up.engine_maker
        is_busy = bool(self._office.tasks.running)
        self._make.setEnabled(not maker.is_running and not is_busy)
        self._make.setToolTip(
            self.tr("Wait until the running task has ended: it uses the engine.") if is_busy else ""
        )
        if self._was_making and not maker.is_running:
            # What has been made is used at once, in place of another Python that was named.
            self._python.setFilePath(settings.read(settings.ENGINE_PYTHON))
        self._was_making = maker.is_running
        self._show_state()

    def _show_state(self) -> None:
        if self._office.set_up.engine_maker.is_running:
            self._state.say(PartState.WARNING, self.tr("The engine's environment is being made."))
            return
        named = self._python.filePath().strip()
        try:
            python = settings.locate_engine_python(named)
        except Refused as refusal:
            self._state.say(PartState.MISSING, self.tr("There is no engine: {}.").format(refusal.why))
        else:
            self._state.say(PartState.OK, self._describe(python, named))

    def _describe(self, python: Path, named: str) -> str:
        if named:
            return self.tr("The engine runs on the Python named below, {}.").format(python)
        if python.is_relative_to(settings.default_environment()):
            return self.tr("The engine runs in its own environment, {}.").format(
                settings.default_environment()
            )
        text = self.tr("The engine runs on {}, which the variable {} names.")
        return text.format(python, settings.ENGINE_PYTHON_VARIABLE)
