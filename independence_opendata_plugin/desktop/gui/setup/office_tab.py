"""Options, *Office*: where the register, the approval, the portal and the deliveries are, and who works here."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ... import settings
from ..office import Office
from .register_rows import RegisterRows


class OfficeTab(QWidget):
    """One field for each setting of the office. `apply` keeps what was changed."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._lines: dict[str, QLineEdit] = {}
        self._register = RegisterRows(office, self._form)
        self._add_files()
        self._add_persons()
        layout = QVBoxLayout(self)
        if settings.sample_is_open():
            layout.addWidget(self._make_note())
        layout.addLayout(self._form)
        layout.addStretch(1)

    @property
    def changes(self) -> dict[str, str]:
        """The settings that have another value here than the one that is kept."""
        texts = {key: line.text().strip() for key, line in self._lines.items()}
        others = {key: text for key, text in texts.items() if text != settings.read(key)}
        return {**self._register.changes, **others}

    @property
    def is_changed(self) -> bool:
        return bool(self.changes)

    def apply(self) -> None:
        for key, text in self.changes.items():
            settings.keep(key, text)

    def _make_note(self) -> QLabel:
        note = QLabel(
            self.tr(
                "The sample city is open: it has a register, an approval and a portal of its own. What is set here "
                "holds for all other projects."
            )
        )
        note.setObjectName("sampleNote")
        note.setWordWrap(True)
        return note

    def _add_files(self) -> None:
        modes = QgsFileWidget.StorageMode
        approval = self._add_file(
            settings.FORM_APPROVAL, self.tr("&Approval of the form"), "officeApproval", modes.GetFile
        )
        approval.setFilter(self.tr("Approval") + " (*.json)")
        approval.lineEdit().setPlaceholderText(
            self.tr("none: a license is refused unless the register keeps one")
        )
        approval.setWhatsThis(
            self.tr(
                "The record that the City Attorney has approved the license form and the Director has authorized it "
                "(Sec. 33-8(d), (e)). Without it no license can be issued, unless the register keeps one."
            )
        )
        portal = self._add_file(
            settings.PORTAL, self.tr("&Portal folder"), "officePortal", modes.GetDirectory
        )
        portal.lineEdit().setPlaceholderText(self.tr("asked for with each publication"))
        portal.setWhatsThis(self.tr("The folder that your web server shows as the open data portal."))
        deliveries = self._add_file(
            settings.DELIVERY_FOLDER, self.tr("&Delivery folder"), "officeDeliveries", modes.GetDirectory
        )
        deliveries.lineEdit().setPlaceholderText(self.tr("asked for with each delivery"))
        deliveries.setWhatsThis(
            self.tr("Where quotes and licensed packages are written unless you say otherwise.")
        )

    def _add_file(self, key: str, label: str, name: str, mode: QgsFileWidget.StorageMode) -> QgsFileWidget:
        widget = QgsFileWidget()
        widget.setObjectName(name)
        widget.setStorageMode(mode)
        widget.setDialogTitle(label.replace("&", ""))
        widget.setFilePath(settings.read(key))
        self._add_row(key, label, widget, widget.lineEdit())
        return widget

    def _add_persons(self) -> None:
        for key, label, name, what in (
            (
                settings.OFFICER,
                self.tr("&Officer"),
                "officeOfficer",
                self.tr("Who decides about access classes and reductions; recorded with each decision."),
            ),
            (
                settings.COORDINATOR,
                self.tr("Open data &coordinator"),
                "officeCoordinator",
                self.tr("Who approves what is published; recorded with each publication."),
            ),
        ):
            line = QLineEdit(settings.read(key))
            line.setObjectName(name)
            line.setPlaceholderText(self.tr("name"))
            line.setWhatsThis(what)
            line.setToolTip(what)
            self._add_row(key, label, line, line)

    def _add_row(self, key: str, text: str, field: QWidget, line: QLineEdit) -> None:
        label = QLabel(text)
        label.setBuddy(line)
        line.setAccessibleName(text.replace("&", ""))
        self._lines[key] = line
        self._form.addRow(label, field)
