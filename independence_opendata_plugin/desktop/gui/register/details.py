"""Below the table: one quote or license, and what can be done with it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..icon_line import IconLine
from ..licensing.wording import show_sections
from .entries import Entry
from .words import (
    describe_class,
    describe_day,
    describe_kind,
    describe_term,
    describe_total,
    describe_volume,
    kind_icon,
)


class EntryDetails(QScrollArea):
    """Each signal asks for something to be done with the entry on view."""

    pdf_wanted = pyqtSignal()
    zoom_wanted = pyqtSignal()
    area_wanted = pyqtSignal()
    copy_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The chosen quote or license"))
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """None: none is chosen yet. The room is kept, so that nothing moves under the pointer."""
        content = QWidget()
        layout = QVBoxLayout(content)
        if entry is None:
            layout.addWidget(IconLine(QIcon(), self.tr("Choose a quote or license to see what it is for.")))
        else:
            self._fill(layout, entry)
        layout.addStretch(1)
        self.setWidget(content)

    def _fill(self, layout: QVBoxLayout, entry: Entry) -> None:
        headline = self.tr("{} {}: {}").format(describe_kind(entry.kind), entry.number, describe_total(entry))
        layout.addWidget(IconLine(kind_icon(entry.kind), headline, is_strong=True))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for label, text in self._list_facts(entry):
            form.addRow(label, _make_text(text))
        if entry.package_sha256:
            form.addRow(self.tr("SHA-256"), self._make_checksum(entry.package_sha256))
        layout.addLayout(form)
        layout.addLayout(self._make_buttons())

    def _make_checksum(self, sha256: str) -> QLineEdit:
        """One long word: it scrolls in its line, and can be copied."""
        line = QLineEdit(sha256)
        line.setReadOnly(True)
        line.setAccessibleName(self.tr("SHA-256 of the delivered package"))
        line.setCursorPosition(0)
        return line

    def _list_facts(self, entry: Entry) -> list[tuple[str, str]]:
        licensee = self.tr("{} ({})").format(entry.licensee, describe_class(entry.customer_class))
        issued = self.tr("{}, {}").format(describe_day(entry.issued.date()), describe_term(entry))
        facts = [
            (self.tr("Licensee"), licensee),
            (self.tr("Issued"), issued),
            (self.tr("Area"), self.tr("{} ({})").format(entry.sections, show_sections(entry.section_count))),
            (self.tr("Volume"), describe_volume(entry)),
            (self.tr("Layers"), ", ".join(entry.layers)),
            (self.tr("Purpose"), entry.purpose),
        ]
        return [(label, text) for label, text in facts if text]

    def _make_buttons(self) -> QGridLayout:
        buttons = QGridLayout()
        for number, (name, text, tip, wanted) in enumerate(
            (
                (
                    "registerPdf",
                    self.tr("Open &PDF"),
                    self.tr("The quote, printed as it was issued"),
                    self.pdf_wanted,
                ),
                (
                    "registerZoom",
                    self.tr("&Zoom to area"),
                    self.tr("Show the area on the map"),
                    self.zoom_wanted,
                ),
                (
                    "registerUseArea",
                    self.tr("&Use this area"),
                    self.tr("Take the area over into the page License"),
                    self.area_wanted,
                ),
                (
                    "registerCopy",
                    self.tr("Copy &number"),
                    self.tr("Put the number on the clipboard"),
                    self.copy_wanted,
                ),
            )
        ):
            button = QPushButton(text, objectName=name)
            button.setToolTip(tip)
            button.clicked.connect(wanted)
            buttons.addWidget(button, number // 2, number % 2)
        return buttons


def _make_text(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
