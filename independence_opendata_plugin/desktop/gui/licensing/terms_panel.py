"""Hours of processing and consulting, and a further reduction: folded away, because most orders have neither."""

from __future__ import annotations

from decimal import Decimal

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit

from ....chapter33.amounts import dollars
from ....chapter33.lines import reduction_line
from ....chapter33.order import Reduction
from ....chapter33.pairs import require_two_decimals
from ....chapter33.refusal import Refused
from ....chapter33.schedule import Schedule
from ... import settings
from .fields import GrowingText, NumberField, Remark
from .order import Terms


class TermsPanel(QgsCollapsibleGroupBox):
    """One field for each category of hours, and the reduction. `changed` tells that something else is typed."""

    changed = pyqtSignal()

    def __init__(self, schedule: Schedule) -> None:
        super().__init__()
        self.setTitle(self.tr("&Hours and reduction"))
        self.setObjectName("licenseTerms")
        self.setCollapsed(True)
        self._schedule = schedule
        self._class = ""
        self._hours: dict[str, NumberField] = {}
        self._percent = NumberField(self.tr("the further reduction in percent"), "reductionPercent")
        self._officer = QLineEdit(settings.officer())
        self._officer.setObjectName("reductionOfficer")
        self._justification = GrowingText()
        self._justification.setObjectName("reductionJustification")
        self._justification.setPlaceholderText(
            self.tr("Which significant public benefit, and why it outweighs recovering the cost")
        )
        self._remark = Remark("reductionRemark")
        self._percent.field.textChanged.connect(self._take)
        self._officer.textChanged.connect(self._take)
        self._justification.textChanged.connect(self._take)
        self._form = QFormLayout(self)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.terms = Terms()
        self.show_schedule(schedule)

    def show_schedule(self, schedule: Schedule) -> None:
        """The categories of another schedule's hours; hours of those that it has too are kept."""
        self._schedule = schedule
        typed = {category: field.field.text() for category, field in self._hours.items()}
        kept = (self._percent, self._officer, self._justification, self._remark)
        while self._form.rowCount():
            row = self._form.takeRow(0)
            for item in (row.labelItem, row.fieldItem):
                if item is not None and item.widget() not in kept:
                    item.widget().deleteLater()
        self._hours = {}
        charge = schedule.hour_charge
        for category, rate in (charge.rates if charge else {}).items():
            self._add_hours(category, rate, typed.get(category, ""))
        self._add_reduction()
        self._take()

    def show_class(self, customer_class: str) -> None:
        """The licensee's class, which decides whether a reduction is allowed."""
        self._class = customer_class
        self._take()

    def open(self) -> None:  # noqa: A003 - what one does with a part
        """Unfold, and go to the first field."""
        self.setCollapsed(False)
        next(iter(self._hours.values()), self._percent).setFocus()

    def _add_hours(self, category: str, rate: Decimal, typed: str) -> None:
        field = NumberField(self.tr("hours of {}").format(category), f"hours_{category}")
        field.field.setText(typed)
        field.field.setPlaceholderText(self.tr("hours, {} each").format(dollars(rate)))
        field.field.textChanged.connect(self._take)
        self._hours[category] = field
        self._form.addRow(category, field)

    def _add_reduction(self) -> None:
        rule = self._schedule.reduction_citation
        note = QLabel(self.tr("Further reduction of the data fee, {}").format(rule))
        note.setWordWrap(True)
        self._form.addRow(note)
        self._form.addRow(self.tr("Pe&rcent"), self._percent)
        self._form.addRow(self.tr("&Officer"), self._officer)
        self._form.addRow(self.tr("&Justification"), self._justification)
        self._form.addRow(self._remark)
        for widget in (note, self._percent, self._officer, self._justification):
            widget.setEnabled(bool(rule))

    def _take(self) -> None:
        self.terms = self._read()
        self.changed.emit()

    def _read(self) -> Terms:
        problems: list[Refused] = []
        hours = {}
        for category, field in self._hours.items():
            try:
                number = _read_hours(category, field)
            except Refused as problem:
                problems.append(problem)
                continue
            if number:
                hours[category] = number
        try:
            reduction = self._read_reduction()
        except Refused as problem:
            problems.append(problem)
            reduction = None
        return Terms(hours, reduction, next(iter(problems), None))

    def _read_reduction(self) -> Reduction | None:
        """None where neither a percent nor a justification is given. Raises Refused, and shows it."""
        self._remark.refuse(None)
        percent = self._percent.read()
        justification = self._justification.toPlainText().strip()
        if percent is None and not justification:
            return None
        reduction = Reduction(percent or Decimal(0), self._officer.text().strip(), justification)
        customer = self._schedule.classes.get(self._class)
        if customer is not None:
            try:
                reduction_line(reduction, None, self._schedule, customer)
            except Refused as problem:
                self._remark.refuse(problem)
                raise
        return reduction


def _read_hours(category: str, field: NumberField) -> Decimal | None:
    number = field.read()
    if number is None:
        return None
    try:
        return require_two_decimals(number, category)
    except Refused as problem:
        field.remark.refuse(problem)
        raise
