"""The first thing that a new user sees in the dock: what is still missing, each with its remedy."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....chapter33.refusal import Refused
from ... import settings
from ...checkup_part import PartState
from ..catalog import CatalogState
from ..office import Office
from .facts import section_facts
from .first_steps import EngineFacts, FirstStep, RegisterFacts, Remedy, list_first_steps
from .states import StateLine


class Welcome(QFrame):
    """Three lines, and the sample city; not there at all when everything is well."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._office = office
        self._lines = tuple(
            StepLine(name, self._mend) for name in ("stepSections", "stepRegister", "stepEngine")
        )
        title = QLabel(self.tr("Before the first license"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._sample = QPushButton(self.tr("Open the &Sample City"))
        self._sample.setObjectName("welcomeSample")
        self._sample.setToolTip(self.tr("A made city with a register of its own, to try everything on"))
        self._sample.clicked.connect(office.set_up.open_sample_city)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        for line in self._lines:
            layout.addWidget(line)
        layout.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeft)
        office.section_layer.changed.connect(self.look)
        office.catalog.changed.connect(self.look)
        office.set_up.engine_maker.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Show what is missing now."""
        steps = list_first_steps(
            section_facts(self._office.section_layer), self._register_facts(), self._engine_facts()
        )
        for line, step in zip(self._lines, steps, strict=True):
            line.show_step(step)
        self.setVisible(not all(step.is_done for step in steps))

    def _register_facts(self) -> RegisterFacts:
        catalog = self._office.catalog
        return RegisterFacts(
            place=settings.register(),
            is_named=settings.sample_is_open() or bool(settings.read(settings.REGISTER)),
            exists=catalog.register_exists,
            is_read=None if catalog.state is CatalogState.UNREAD else catalog.state is CatalogState.READ,
            problem=catalog.problem,
        )

    def _engine_facts(self) -> EngineFacts:
        making = self._office.set_up.engine_maker.describe()
        try:
            settings.find_engine_python()
        except Refused as refusal:
            return EngineFacts(refusal, making)
        return EngineFacts(None, making)

    def _mend(self, remedy: Remedy) -> None:
        set_up = self._office.set_up
        tabs = {Remedy.CHOOSE_LAYER: "project", Remedy.CHOOSE_REGISTER: "office", Remedy.CHECK: "check"}
        if remedy is Remedy.NEW_REGISTER:
            settings.keep(settings.REGISTER, settings.default_register())
            self.look()
        elif remedy is Remedy.MAKE_ENGINE:
            set_up.open_options("engine")
        else:
            set_up.open_options(tabs[remedy])


class StepLine(QWidget):
    """One line: its state, its sentence, and a button for each remedy."""

    def __init__(self, name: str, mend: Callable[[Remedy], None]) -> None:
        super().__init__()
        self._state = StateLine(name)
        self._buttons: dict[Remedy, QPushButton] = {}
        texts = {
            Remedy.CHOOSE_LAYER: self.tr("Choose…"),
            Remedy.CHOOSE_REGISTER: self.tr("Choose…"),
            Remedy.NEW_REGISTER: self.tr("Begin a New One"),
            Remedy.MAKE_ENGINE: self.tr("Make It…"),
            Remedy.CHECK: self.tr("Check Set-up…"),
        }
        column = QVBoxLayout()
        for remedy, text in texts.items():
            button = QPushButton(text)
            button.setObjectName(f"{name}{remedy.value[0].upper()}{remedy.value[1:]}")
            button.clicked.connect(lambda _, remedy=remedy: mend(remedy))
            column.addWidget(button)
            self._buttons[remedy] = button
        column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state, 1)
        layout.addLayout(column)

    def show_step(self, step: FirstStep) -> None:
        self._state.say(PartState.OK if step.is_done else PartState.WARNING, step.text)
        self._state.setToolTip(step.detail)
        for remedy, button in self._buttons.items():
            button.setVisible(remedy in step.remedies)
            button.setAccessibleDescription(step.text)
