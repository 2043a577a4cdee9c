"""Hours of processing and consulting, and a further reduction: folded away, because most orders have neither."""

from __future__ import annotations

from decimal import Decimal

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ....chapter33.amounts import dollars
from ....chapter33.order import Reduction
from ....chapter33.pairs import require_two_decimals
from ....chapter33.reductions import reduction_line
from ....chapter33.refusal import Refused
from ....chapter33.schedule import Schedule
from ... import settings
from ...users_language import in_users_language
from .fields import GrowingText, NumberField, Remark, explain
from .order import Terms


class TermsPanel(QgsCollapsibleGroupBox):
    """One field for each category of hours, and the reduction. `changed` tells that something else is typed."""

    changed = pyqtSignal()

    def __init__(self, schedule: Schedule) -> None:
        super().__init__()
        self.setTitle(self.tr("Hours and reduction"))
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
        explain(self._percent, self.tr("Taken off the data fee, for a significant public benefit."))
        explain(self._officer, self.tr("Who determined the reduction; printed on quote and license."))
        explain(self._justification, self.tr("Printed on quote and license, as the ordinance demands."))
        self._rule = QLabel()
        self._rule.setWordWrap(True)
        self._hours_box = QWidget()
        self._lay_out()
        self._percent.textChanged.connect(self._take)
        self._officer.textChanged.connect(self._take)
        self._justification.textChanged.connect(self._take)
        self.terms = Terms()
        self.show_schedule(schedule)

    def show_schedule(self, schedule: Schedule) -> None:
        """The categories of another schedule's hours; hours of those that it has too are kept."""
        self._schedule = schedule
        typed = {category: field.text() for category, field in self._hours.items()}
        box = QWidget()
        grid = _make_grid(box)
        charge = schedule.hour_charge
        rates = charge.rates if charge else {}
        self._hours = {
            category: self._make_hours(category, rate, typed.get(category, ""))
            for category, rate in rates.items()
        }
        for category, field in self._hours.items():
            _add_row(grid, in_users_language(category), field)
            grid.addWidget(field.remark, grid.rowCount(), 0, 1, 2)
        self.layout().replaceWidget(self._hours_box, box)
        self._hours_box.setParent(None)
        self._hours_box.deleteLater()
        self._hours_box = box
        rule = schedule.reduction_citation
        self._rule.setText(self.tr("Further reduction of the data fee, {}").format(rule))
        self._reduction.setVisible(bool(rule))
        self._take()

    @property
    def tab_order(self) -> tuple[QWidget, ...]:
        """The arrow that folds the panel, then its fields, as they stand."""
        fields = (*self._hours.values(), self._percent, self._officer, self._justification)
        return (self.findChild(QToolButton), *fields)

    def show_class(self, customer_class: str) -> None:
        """The licensee's class, which decides whether a reduction is allowed."""
        self._class = customer_class
        self._take()

    def open(self) -> None:  # noqa: A003 - what one does with a part
        """Unfold, and go to the first field."""
        self.setCollapsed(False)
        next(iter(self._hours.values()), self._percent).setFocus()

    def _make_hours(self, category: str, rate: Decimal, typed: str) -> NumberField:
        shown = in_users_language(category)
        field = NumberField(self.tr("hours of {}").format(shown), f"hours_{category}")
        field.setText(typed)
        field.setPlaceholderText(self.tr("at {}").format(dollars(rate)))
        field.textChanged.connect(self._take)
        return field

    def _lay_out(self) -> None:
        self._reduction = QWidget()
        grid = _make_grid(self._reduction)
        grid.addWidget(self._rule, 0, 0, 1, 2)
        _add_row(grid, self.tr("Percent"), self._percent)
        grid.addWidget(self._percent.remark, grid.rowCount(), 0, 1, 2)
        _add_row(grid, self.tr("Officer"), self._officer)
        justification = QLabel(self.tr("Justification"))
        justification.setBuddy(self._justification)
        for widget in (justification, self._justification, self._remark):
            grid.addWidget(widget, grid.rowCount(), 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(self._hours_box)
        layout.addWidget(self._reduction)

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


def _make_grid(box: QWidget) -> QGridLayout:
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _add_row(grid: QGridLayout, text: str, field: QLineEdit) -> None:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setBuddy(field)
    row = grid.rowCount()
    grid.addWidget(label, row, 0)
    grid.addWidget(field, row, 1)


def _read_hours(category: str, field: NumberField) -> Decimal | None:
    number = field.read()
    if number is None:
        return None
    try:
        return require_two_decimals(number, category)
    except Refused as problem:
        field.remark.refuse(problem)
        raise
