"""The decision: class, what closes it, reason, mode and officer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from ....opendata.dataset import AccessClass, Mode
from .class_choice import ClassChoice
from .closing import Closing
from .draft import Draft, Fault, Place
from .widgets import Form, GrowingText, Note
from .wording import describe_fault


class DecisionTab(QWidget):
    """`changed` tells that the user has changed something; `read` puts it into a draft."""

    changed = pyqtSignal()

    def __init__(self, has_edges: bool) -> None:
        """`has_edges`: whether features can be cut at an area's edge; a raster always is."""
        super().__init__()
        self._has_edges = has_edges
        self._classes = ClassChoice()
        self._closing = Closing()
        self._reason = GrowingText("reason", self.tr("Reason"))
        self._mode = self._make_mode()
        self._mode_meaning = Note("modeMeaning")
        self._officer = QLineEdit()
        self._officer.setObjectName("officer")
        self._nobody = Note("officerHint")
        self._officer.setWhatsThis(self.tr("Who decides. The register keeps the name with the day."))
        self._faults = {
            Place.ACCESS: Note("accessFault", warns=True),
            Place.REASON: Note("reasonFault", warns=True),
            **self._closing.faults,
        }
        self._lay_out()
        self._classes.changed.connect(self._follow)
        self._closing.changed.connect(self._follow)
        self._reason.textChanged.connect(self._follow)
        self._mode.currentIndexChanged.connect(self._follow)
        self._officer.textChanged.connect(self._follow)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft without telling of a change."""
        self.blockSignals(True)
        self._classes.show_access(draft.access)
        self._closing.show_grounds(draft.statute, draft.metadata.harm, draft.metadata.public_interest)
        self._reason.show_text(draft.reason)
        self._mode.setCurrentIndex(self._mode.findData(draft.mode.value))
        self._officer.setText(draft.officer)
        self.blockSignals(False)
        self._adapt()

    def read(self, draft: Draft) -> Draft:
        """The draft with what stands here."""
        return replace(
            draft,
            access=self._classes.access,
            statute=self._closing.statute,
            reason=self._reason.text,
            mode=Mode(self._mode.currentData()),
            officer=self._officer.text().strip(),
            metadata=replace(
                draft.metadata, harm=self._closing.harm, public_interest=self._closing.public_interest
            ),
        )

    def show_faults(self, faults: Iterable[Fault], draft: Draft) -> bool:
        """Say what is missing beside where it is missing; True where something is."""
        told = {fault.place: describe_fault(fault, draft) for fault in faults}
        for place, note in self._faults.items():
            note.say(told.get(place, ""))
        return bool(told.keys() & self._faults.keys())

    def _follow(self) -> None:
        self._adapt()
        self.changed.emit()

    def _adapt(self) -> None:
        draft = self.read(Draft())
        closed = draft.access is AccessClass.CLOSED
        self._closing.setVisible(closed)
        self._closing.ask_for_statement(draft.takes_statement)
        self._reason.setPlaceholderText("" if closed else self.tr("optional"))
        nobody = self.tr("Nobody is named: the decision counts, but the register will not say whose it is.")
        self._nobody.say("" if draft.officer else nobody)
        if self._has_edges:
            self._mode_meaning.say(self._explain(draft.mode))

    def _explain(self, mode: Mode) -> str:
        if mode is Mode.CUT:
            return self.tr(
                "A feature on the edge of a licensed area is cut there: streets, mains, land cover."
            )
        return self.tr(
            "A feature on the edge of a licensed area stays whole: a parcel cut in two is no parcel."
        )

    def _make_mode(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("mode")
        box.addItem(self.tr("keep whole"), Mode.WHOLE.value)
        box.addItem(self.tr("cut"), Mode.CUT.value)
        return box

    def _lay_out(self) -> None:
        group = QGroupBox(self.tr("Access class"))
        inside = QVBoxLayout(group)
        inside.addWidget(self._classes)
        inside.addWidget(self._faults[Place.ACCESS])
        inside.addWidget(self._closing)
        form = Form()
        form.add(self.tr("&Reason"), self._reason, self._faults[Place.REASON])
        if self._has_edges:
            form.add(self.tr("At the &edge"), self._mode, self._mode_meaning)
        form.add(self.tr("O&fficer"), self._officer, self._nobody)
        layout = QVBoxLayout(self)
        layout.addWidget(group)
        layout.addLayout(form)
        layout.addStretch(1)
