"""The page that puts open datasets on the portal: what is due, what would change, what stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ....opendata.city import load_city
from ....opendata.dataset import Dataset
from ....opendata.metadata import Remedy
from ....paths import RESOURCES
from ... import settings
from ...identity import identify
from ..office import Office
from ..tasks import Run
from .dataset_list import DatasetList
from .details import DatasetDetails
from .foot import INDEX, PublishFoot
from .readiness import Readiness
from .report import DatasetReport, Report
from .rows import DatasetRow, add_reports, choose_remedy, list_rows
from .runs import Publisher
from .words import describe_run

SETTLE_MILLISECONDS = 100
# Of the height, for the list and the chosen dataset; a splitter scales them.
SHARES = [5000, 4000]


def read_clock() -> datetime:
    return datetime.now(UTC)


class PublishPage(QWidget):
    """`clock` gives the present moment with its time zone."""

    def __init__(self, office: Office, clock: Callable[[], datetime] = read_clock) -> None:
        super().__init__()
        self._office = office
        self._clock = clock
        self._city = load_city(RESOURCES / "city.toml")
        self._publisher = Publisher(office, self)
        self._reports: dict[str, tuple[DatasetReport, Dataset]] = {}
        self._remedied: set[str] = set()
        self._list = DatasetList(clock)
        self._details = DatasetDetails(clock)
        self._foot = PublishFoot()
        # A project takes and loses its layers one by one.
        self._list_soon = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._take_settings()
        self._show_rows()
        office.catalog.refresh()

    def close_page(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._list_later)
        project.layersRemoved.disconnect(self._list_later)
        project.readProject.disconnect(self._take_settings)
        self._office.catalog.changed.disconnect(self._show_rows)
        self._office.tasks.changed.disconnect(self._follow)
        self._list_soon.stop()

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self._list)
        parts.addWidget(self._details)
        parts.setChildrenCollapsible(False)
        parts.setSizes(SHARES)
        layout = QVBoxLayout(self)
        layout.addWidget(parts, 1)
        layout.addWidget(self._foot)

    def _connect(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.connect(self._list_later)
        project.layersRemoved.connect(self._list_later)
        project.readProject.connect(self._take_settings)
        self._list_soon.timeout.connect(self._show_rows)
        self._office.catalog.changed.connect(self._show_rows)
        self._office.tasks.changed.connect(self._follow)
        self._list.row_chosen.connect(self._show_details)
        self._list.refresh_wanted.connect(self._office.catalog.refresh)
        self._list.table.ticks_changed.connect(self._follow)
        self._details.remedy_chosen.connect(self._choose_remedy)
        self._details.withdrawal_wanted.connect(self._withdraw)
        self._details.page_wanted.connect(self._open_page)
        self._foot.changed.connect(self._follow)
        self._foot.preview_wanted.connect(self._preview_ticked)
        self._foot.publish_wanted.connect(self._publish_ticked)

    def _take_settings(self) -> None:
        """The office's portal and coordinator; the sample city has a portal of its own."""
        self._foot.portal = settings.portal()
        self._foot.coordinator = settings.coordinator()

    def _list_later(self) -> None:
        self._list_soon.start()

    def _show_rows(self) -> None:
        catalog = self._office.catalog
        layers = {identify(layer): layer.id() for layer in QgsProject.instance().mapLayers().values()}
        rows = list_rows(catalog.records, layers, self._city, self._clock())
        self._list.show_rows(add_reports(rows, self._reports), catalog.state, catalog.problem)
        self._follow()
        self._preview_remedied()

    def _show_details(self) -> None:
        row = self._list.chosen
        self._details.setVisible(bool(self._list.table.rows))
        self._details.show_row(row)

    def _follow(self) -> None:
        ticked = len(self._list.table.ticked)
        is_at_work = self._publisher.is_at_work
        self._foot.follow(Readiness(ticked, self._foot.portal, self._foot.coordinator, is_at_work))

    def _preview_ticked(self) -> None:
        self._preview(self._list.table.ticked)

    def _preview(self, rows: tuple[DatasetRow, ...] | list[DatasetRow]) -> None:
        self._publisher.preview(rows, self._foot.portal, self._take_report, self._take_failure)

    def _preview_remedied(self) -> None:
        """Look again at what has got its last remedy."""
        rows = [row for row in self._list.table.rows if row.identifier in self._remedied and row.is_settled]
        if rows and self._foot.portal and not self._publisher.is_at_work:
            self._remedied.difference_update(row.identifier for row in rows)
            self._preview(rows)

    def _publish_ticked(self) -> None:
        if not settings.portal():
            settings.keep(settings.PORTAL, self._foot.portal)
        self._publisher.publish(
            self._list.table.ticked,
            self._foot.portal,
            self._foot.coordinator,
            self._take_publication,
            self._take_failure,
        )

    def _take_report(self, report: Report) -> None:
        """Show what was said of each dataset, and open the first one that ended badly."""
        run = describe_run(report)
        self._foot.tell(
            self.tr("Preview: {}.").format(run) if report.is_preview else self.tr("Run: {}.").format(run)
        )
        records = {row.identifier: row.dataset for row in self._list.table.rows}
        for told in report.datasets:
            if told.identifier in records:
                self._reports[told.identifier] = (told, records[told.identifier])
        self._show_rows()
        bad = next((told for told in report.datasets if told.ended_badly), None)
        if bad is not None:
            self._list.choose(bad.identifier)

    def _take_publication(self, report: Report) -> None:
        self._take_report(report)
        bad = [told for told in report.datasets if told.ended_badly]
        if len(bad) < len(report.datasets):
            text = self.tr("The portal is up to date: {}.").format(describe_run(report))
            self._office.messages.tell_of_file(text, Path(self._foot.portal) / INDEX)
        if bad:
            text = self.tr("Not published: {}. The page Publish gives the reasons.")
            self._office.messages.warn(text.format(", ".join(told.title for told in bad)))
        # What is done need not be done again.
        self._list.table.tick(told.identifier for told in bad)
        self._office.catalog.refresh()

    def _take_failure(self, run: Run) -> None:
        self._follow()
        self._office.messages.tell_of_failure(run)

    def _choose_remedy(self, identifier: str, field: str, remedy: str) -> None:
        """Record the decision again with the remedy.

        The engine is asked directly: an algorithm would describe the layer anew, and a filter that its layer has just
        now would become part of the decision.
        """
        row = next(row for row in self._list.table.rows if row.identifier == identifier)
        self._remedied.add(identifier)
        dataset = choose_remedy(row.dataset, field, Remedy(remedy))
        values = {
            "LAYER": dict(row.record.source),
            "ACCESS": dataset.access,
            "MODE": dataset.mode.value,
            "REASON": dataset.reason,
            "METADATA": dataset.metadata.to_json(),
            "OFFICER": settings.officer() or self._foot.coordinator,
            "REGISTER": settings.register(),
        }
        self._office.requests.ask("classify", values, self._refresh_catalog, self._office.messages.refuse)

    def _refresh_catalog(self, _: dict[str, str]) -> None:
        self._office.catalog.refresh()

    def _withdraw(self, identifier: str, reason: str) -> None:
        values = {"DATASET": identifier, "PORTAL": self._foot.portal, "REASON": reason}
        self._office.tasks.run(
            "withdraw",
            values,
            self.tr("Withdrawing {}").format(identifier),
            lambda run: self._take_withdrawal(run, identifier),
            self._take_failure,
        )

    def _take_withdrawal(self, run: Run, identifier: str) -> None:
        self._reports.pop(identifier, None)
        text = self.tr("The dataset has left the portal. Its page stays and gives the reason:")
        self._office.messages.tell_of_file(text, Path(run.results["TOMBSTONE"]))
        self._office.catalog.refresh()

    def _open_page(self, identifier: str) -> None:
        page = Path(self._foot.portal) / "dataset" / identifier / INDEX
        if page.is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
        else:
            self._office.messages.warn(
                self.tr("The portal {} has no page of this dataset.").format(self._foot.portal)
            )
