"""The Licensee part: who licenses, in which class, what for, and at which terms."""

from __future__ import annotations

from itertools import pairwise

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ....chapter33.schedule import Schedule
from ...users_language import in_users_language
from .fields import Remark, explain, put_under
from .order import Licensee, Terms
from .terms_panel import TermsPanel


class LicenseePanel(QWidget):
    """`changed` tells that something else is typed or chosen."""

    changed = pyqtSignal()

    def __init__(self, schedule: Schedule) -> None:
        super().__init__()
        self._name = QLineEdit()
        self._name.setObjectName("licenseeName")
        self._class = QComboBox()
        self._class.setObjectName("licenseeClass")
        self._class.setMinimumContentsLength(8)
        self._class.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._class_remark = Remark("classRemark")
        self._purpose = QLineEdit()
        self._purpose.setObjectName("licensePurpose")
        self._project = QLineEdit()
        self._project.setObjectName("licenseProject")
        self._explain()
        self.terms_panel = TermsPanel(schedule)
        self._lay_out()
        self._offer_classes(schedule)
        self._order_tabs()
        for field in (self._name, self._purpose, self._project):
            field.textChanged.connect(lambda _: self.changed.emit())
        self._class.currentIndexChanged.connect(self._take_class)
        self.terms_panel.changed.connect(self.changed)

    @property
    def licensee(self) -> Licensee:
        return Licensee(
            name=self._name.text().strip(),
            customer_class=self._class.currentData() or "",
            purpose=self._purpose.text().strip(),
            project=self._project.text().strip(),
        )

    @property
    def terms(self) -> Terms:
        return self.terms_panel.terms

    @property
    def missing(self) -> str:
        """What the part lacks ("": nothing); the class first, because the price waits for it."""
        if not self.licensee.customer_class:
            return self.tr("choose a licensee class")
        if self.terms.problem:
            return self.tr("correct hours or reduction")
        return "" if self.licensee.name else self.tr("name the licensee")

    @property
    def summary(self) -> str:
        return f"{self.licensee.name}, {self._class.currentText()}"

    def show_schedule(self, schedule: Schedule) -> None:
        """Offer the classes and hours of another schedule; what it has too stays chosen."""
        self._offer_classes(schedule)
        self.terms_panel.show_schedule(schedule)
        self._order_tabs()
        self._take_class()

    def open_terms(self) -> None:
        """Unfold hours and reduction."""
        self.terms_panel.open()

    def _offer_classes(self, schedule: Schedule) -> None:
        chosen = self._class.currentData() or ""
        self._class.blockSignals(True)
        self._class.clear()
        self._class.addItem(self.tr("choose…"), "")
        for key, customer in schedule.classes.items():
            self._class.addItem(in_users_language(customer.text), key)
        self._class.setCurrentIndex(max(self._class.findData(chosen), 0))
        self._class.blockSignals(False)

    def _explain(self) -> None:
        explain(
            self._name, self.tr("The person or firm that the license is issued to, as it is printed on it.")
        )
        explain(self._class, self.tr("Who pays which part of the basic fee: Sec. 33-6(b)."))
        explain(self._purpose, self.tr("What the data is licensed for; printed on quote and license."))
        explain(
            self._project,
            self.tr(
                "Customization is charged once a project; the register knows earlier deliveries by this name."
            ),
        )

    def _order_tabs(self) -> None:
        """Fields that are made later would come last of the whole page."""
        for before, after in pairwise((self._project, *self.terms_panel.tab_order)):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("Class"), put_under(self._class, self._class_remark))
        form.addRow(self.tr("Purpose"), self._purpose)
        form.addRow(self.tr("Project"), self._project)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.terms_panel)

    def _take_class(self, *_: object) -> None:
        self._class_remark.say(self._explain_class())
        self.terms_panel.show_class(self._class.currentData() or "")
        self.changed.emit()

    def _explain_class(self) -> str:
        """What the class asks of the clerk: the program takes its word for it."""
        notes = {
            "contracted": self.tr("Have the number of the contract with the City at hand."),
            "nonprofit": self.tr("Have the letter of the tax exemption, 501(c)(3), at hand."),
        }
        return notes.get(self._class.currentData() or "", "")
