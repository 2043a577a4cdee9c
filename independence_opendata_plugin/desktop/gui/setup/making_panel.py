"""Says what making the engine's environment means, asks, and shows how far it is and how it ended."""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ...checkup_part import PartState
from ...environment import DISK_MEGABYTES, DOWNLOAD_MEGABYTES
from ...libraries import read_requirements
from .engine_maker import EngineMaker
from .states import StateLine


class MakingPanel(QWidget):
    """One of three things at a time, or none: the question, the progress, what came of it."""

    def __init__(self, maker: EngineMaker) -> None:
        super().__init__()
        self._maker = maker
        self._is_asking = False
        self._question = self._make_question()
        self._progress = self._make_progress()
        self._outcome = StateLine("makingOutcome")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._question, self._progress, self._outcome):
            layout.addWidget(part)
        maker.changed.connect(self._follow)
        self._follow()

    def ask(self) -> None:
        """Show what would be done, and wait for a yes or no."""
        self._is_asking = True
        self._follow()
        self._yes.setFocus()

    def _make_question(self) -> QWidget:
        box = QGroupBox(self.tr("Make the engine's environment?"))
        text = QLabel(describe_making(list(read_requirements(self._maker.requirements))))
        text.setObjectName("makingAccount")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        self._yes = QPushButton(self.tr("&Make It"))
        self._yes.setObjectName("makeYes")
        self._yes.clicked.connect(self._start)
        no = QPushButton(self.tr("&Not Now"))
        no.setObjectName("makeNo")
        no.clicked.connect(self._decline)
        buttons = QHBoxLayout()
        buttons.addWidget(self._yes)
        buttons.addWidget(no)
        buttons.addStretch(1)
        layout = QVBoxLayout(box)
        layout.addWidget(text)
        layout.addLayout(buttons)
        return box

    def _make_progress(self) -> QWidget:
        part = QWidget()
        self._step = QLabel()
        self._step.setObjectName("makingStep")
        self._bar = QProgressBar()
        self._bar.setObjectName("makingBar")
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("Making the engine's environment"))
        cancel = QPushButton(self.tr("&Cancel"))
        cancel.setObjectName("makingCancel")
        cancel.setToolTip(self.tr("Stop; nothing half-made is left"))
        cancel.clicked.connect(self._maker.cancel)
        layout = QGridLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step, 0, 0, 1, 2)
        layout.addWidget(self._bar, 1, 0)
        layout.addWidget(cancel, 1, 1)
        return part

    def _start(self) -> None:
        self._is_asking = False
        self._maker.start()

    def _decline(self) -> None:
        self._is_asking = False
        self._follow()

    def _follow(self) -> None:
        maker = self._maker
        has_ended = bool(maker.problem) or maker.has_succeeded
        self._question.setVisible(self._is_asking and not maker.is_running)
        self._progress.setVisible(maker.is_running)
        self._outcome.setVisible(has_ended and not maker.is_running and not self._is_asking)
        if maker.progress is not None:
            self._step.setText(maker.describe())
            self._bar.setValue(int(100 * maker.progress.fraction))
        if has_ended:
            state = PartState.OK if maker.has_succeeded else PartState.MISSING
            self._outcome.say(state, maker.problem or self.tr("The engine's environment is ready."))


def describe_making(libraries: list[str]) -> str:
    """What will be installed, from where, where to and how large, as a short HTML table."""
    rows = (
        (
            QCoreApplication.translate("MakingPanel", "What"),
            QCoreApplication.translate("MakingPanel", "{} libraries and what they need: {}").format(
                len(libraries), ", ".join(libraries)
            ),
        ),
        (
            QCoreApplication.translate("MakingPanel", "From"),
            QCoreApplication.translate(
                "MakingPanel", "the Python Package Index, or where pip is set to look"
            ),
        ),
        (QCoreApplication.translate("MakingPanel", "Where"), str(settings.default_environment())),
        (
            QCoreApplication.translate("MakingPanel", "Size"),
            QCoreApplication.translate("MakingPanel", "about {} MB to fetch, {} MB on disk").format(
                DOWNLOAD_MEGABYTES, DISK_MEGABYTES
            ),
        ),
        (
            QCoreApplication.translate("MakingPanel", "QGIS"),
            QCoreApplication.translate("MakingPanel", "its own Python is not changed"),
        ),
    )
    cells = "".join(
        f"<tr><td><b>{html.escape(name)}</b>&nbsp;&nbsp;</td><td>{html.escape(text)}</td></tr>"
        for name, text in rows
    )
    return f"<table>{cells}</table>"
