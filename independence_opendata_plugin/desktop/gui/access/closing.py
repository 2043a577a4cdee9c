"""What closing a layer takes: the provision, and for some provisions a written statement in two halves."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ....opendata.statutes import Statute, known_statutes
from ...users_language import in_users_language
from .draft import Place
from .widgets import Form, GrowingText, Note, label_of
from .wording import describe_statute

NARROWEST = 12


class StatuteModel(QAbstractListModel):
    """The provisions on file: the list shows citation and subject, the line to write in the citation alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._statutes: tuple[Statute, ...] = tuple(known_statutes().values())

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802 - Qt calls it by this name
        return 0 if parent.isValid() else len(self._statutes)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        statute = self._statutes[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return statute.cite
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{statute.cite} - {in_users_language(statute.subject)}"
        return describe_statute(statute.cite) if role == Qt.ItemDataRole.ToolTipRole else None


class Closing(QWidget):
    """The provision and the written statement. `changed` tells that one of them says something else."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._statute = self._make_statute()
        self._subject = Note("statuteSubject")
        self._harm = GrowingText("harm", self.tr("Harm of disclosure"))
        self._interest = GrowingText("publicInterest", self.tr("Public interest"))
        self.faults = {
            Place.STATUTE: Note("statuteFault", warns=True),
            Place.STATEMENT: Note("statementFault", warns=True),
        }
        self._statement = self._make_statement()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        form = Form()
        form.add(self.tr("&Statute"), self._statute, self.faults[Place.STATUTE], self._subject)
        layout.addLayout(form)
        layout.addWidget(self._statement)
        self._statute.currentTextChanged.connect(self._follow)
        for text in (self._harm, self._interest):
            text.textChanged.connect(self.changed)

    @property
    def statute(self) -> str:
        return self._statute.currentText().strip()

    @property
    def harm(self) -> str:
        return self._harm.text

    @property
    def public_interest(self) -> str:
        return self._interest.text

    def show_grounds(self, statute: str, harm: str, public_interest: str) -> None:
        if statute != self.statute:
            self._statute.setEditText(statute)
        self._harm.show_text(harm)
        self._interest.show_text(public_interest)

    def ask_for_statement(self, due: bool) -> None:
        """Show the two halves where the provision takes them."""
        self._statement.setVisible(due)

    def _follow(self, text: str) -> None:
        self._subject.say(describe_statute(text))
        self.changed.emit()

    def _make_statute(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("statute")
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setModel(StatuteModel(box))
        box.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        box.setCurrentIndex(-1)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(NARROWEST)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.lineEdit().setPlaceholderText(self.tr("for example 610.021(22)"))
        box.setWhatsThis(
            self.tr("The provision of law that closes the layer. Another than those listed may be written.")
        )
        return box

    def _make_statement(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("writtenStatement")
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        intro = Note("statementIntro")
        intro.say(self.tr("This provision takes a written statement. Both halves are added to the reason."))
        layout.addWidget(intro)
        for text, control in (
            (self.tr("&Harm: disclosure would impair the protection of persons or property"), self._harm),
            (self.tr("I&nterest: nondisclosure outweighs the public interest in disclosure"), self._interest),
        ):
            layout.addWidget(label_of(control, text))
            layout.addWidget(control)
        layout.addWidget(self.faults[Place.STATEMENT])
        return holder
