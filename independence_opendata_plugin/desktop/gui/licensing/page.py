"""The License page: area, layers, licensee, fee and delivery, and the bar that is always in sight."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ... import settings
from ..area.model import AreaModel
from ..area.panel import AreaPanel
from ..office import Office
from .bar import Bar
from .counter import Counter
from .deliver_panel import DeliverPanel
from .fee_panel import FeePanel
from .fields import CalmWheel
from .layers_panel import LayersPanel
from .licensee_panel import LicenseePanel
from .order import ChosenLayer, Draft, Price, price_draft
from .parameters import Delivery, OrderRequest
from .part import Part
from .preflight import find_engine_problem, find_free_path, name_package
from .readiness import ENGINE, find_fee_missing, find_readiness
from .schedule_panel import SchedulePanel
from .volumes import Volumes
from .wording import show_dollars


class LicensePage(QWidget):
    """Puts the parts together: whatever changes in one of them, the price follows at once."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._schedule = SchedulePanel(_today())
        self.area = AreaModel(office.section_layer, self._schedule.schedule.sliver_share, self)
        self._volumes = Volumes(office, self.area, self)
        self._counter = Counter(office, self)
        self._layers = LayersPanel(office)
        self._licensee = LicenseePanel(self._schedule.schedule)
        self._fee = FeePanel()
        self._deliver = DeliverPanel()
        self._bar = Bar()
        self._lay_out()
        self._connect()
        self._take_layers()

    def close_page(self) -> None:
        """Let go of whatever tells this page of changes."""
        for signal, slot in self._outside:
            signal.disconnect(slot)
        self._volumes.close()
        self._layers.close_panel()
        self._area_panel.close_panel()
        self.area.close()

    def _lay_out(self) -> None:
        self._area_panel = AreaPanel(self._office, self.area)
        fee = QWidget()
        fee_layout = QVBoxLayout(fee)
        fee_layout.setContentsMargins(0, 0, 0, 0)
        fee_layout.addWidget(self._fee)
        fee_layout.addWidget(self._schedule)
        self._area_part = Part(self.tr("&Area"), self._area_panel, "areaPart")
        self._layers_part = Part(self.tr("La&yers"), self._layers, "layersPart")
        self._licensee_part = Part(self.tr("L&icensee"), self._licensee, "licenseePart")
        self._fee_part = Part(self.tr("Fee"), fee, "feePart")
        self._deliver_part = Part(self.tr("Deliver"), self._deliver, "deliverPart")
        content = QWidget()
        content_layout = QVBoxLayout(content)
        for part in self._parts:
            content_layout.addWidget(part)
        content_layout.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("licenseScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._bar)
        self._wheel = CalmWheel(self)
        self._wheel.watch(content)

    @property
    def _parts(self) -> tuple[Part, ...]:
        return (
            self._area_part,
            self._layers_part,
            self._licensee_part,
            self._fee_part,
            self._deliver_part,
        )

    def _connect(self) -> None:
        self._layers.changed.connect(self._take_layers)
        self._layers.watch.edited.connect(self._take_edit)
        self._layers.settings_wanted.connect(lambda: self._open_settings())
        self._volumes.changed.connect(self._renew)
        self._counter.changed.connect(self._take_counter)
        self._licensee.changed.connect(self._renew)
        self._schedule.changed.connect(self._take_schedule)
        self._deliver.changed.connect(self._renew)
        self._fee.hours_wanted.connect(self._open_hours)
        self._bar.quote_wanted.connect(self._quote)
        self._bar.export_wanted.connect(self._export)
        self._bar.next_wanted.connect(self._open_next)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._bar.quote.click)
        self._outside = [
            (self._office.catalog.changed, self._renew),
            (self._office.section_layer.changed, self._counter.forget_quote),
        ]
        for signal, slot in self._outside:
            signal.connect(slot)

    def _take_layers(self) -> None:
        """Index what may be licensed, measure what is chosen."""
        chosen = set(self._layers.chosen_vectors)
        rows = sorted(self._layers.model.licensable, key=lambda row: row.layer_id not in chosen)
        self._volumes.offer([row.layer_id for row in rows if not (row.is_imagery or row.is_table)])
        self._volumes.choose(
            self._layers.chosen_vectors, self._layers.chosen_rasters, may_measure=self._layers.is_clear
        )
        self._renew()

    def _take_edit(self, layer_id: str) -> None:
        self._volumes.forget_layer(layer_id)
        if layer_id in {row.layer_id for row in self._layers.model.chosen}:
            self._counter.forget_quote()

    def _take_schedule(self) -> None:
        self._licensee.show_schedule(self._schedule.schedule)
        self._wheel.watch(self._scroll.widget())

    def _take_counter(self) -> None:
        if not self._counter.is_busy:
            self._volumes.resume()
        self._renew()

    def _renew(self, *_: object) -> None:
        """Read the parts, price what they say, and show it."""
        self._show_figures()
        draft = self._read_draft()
        price = price_draft(draft)
        self._fee.show_price(price)
        self._deliver.check(draft.bytes)
        missing = self._find_missing(price)
        for part, lacking, summary in zip(self._parts, missing, self._summarize(price), strict=True):
            part.say(lacking, summary)
        quote = self._counter.find_quote(self._read_request())
        self._bar.show_order(draft, price, measuring=self._volumes.is_measuring, quote=quote)
        self._bar.show_readiness(
            find_readiness(
                missing,
                is_busy=self._counter.is_busy,
                folder_problem=self._deliver.problem,
                engine_problem=find_engine_problem(settings.find_engine_python),
            )
        )

    def _show_figures(self) -> None:
        figures, covers = {}, {}
        for row in self._layers.model.licensable:
            if row.is_imagery:
                covers[row.layer_id] = self._volumes.find_cover([row.layer_id])
            elif (figure := self._volumes.find(row.layer_id)) is not None:
                figures[row.layer_id] = figure
        self._layers.show_figures(figures, covers)
        self._layers.show_problem(self._volumes.problem)

    def _read_draft(self) -> Draft:
        terms = self._licensee.terms
        return Draft(
            schedule=self._schedule.schedule,
            area=self.area.facts,
            layers=tuple(
                ChosenLayer(row.name, row.mode, self._volumes.find(row.layer_id))
                for row in self._layers.model.chosen
                if not row.is_imagery
            ),
            imagery=self._volumes.imagery,
            file_bytes=self._volumes.file_bytes,
            licensee=self._licensee.licensee,
            terms=replace(terms, problem=terms.problem or self._schedule.problem),
        )

    def _find_missing(self, price: Price) -> tuple[str, ...]:
        """What each part lacks, in the order of the parts."""
        return (
            "" if self.area.facts else self.tr("select an area"),
            self._layers.missing,
            self._licensee.missing,
            find_fee_missing(price),
            self._deliver.missing,
        )

    def _summarize(self, price: Price) -> tuple[str, ...]:
        """What each part says of itself when it is folded."""
        total = show_dollars(price.total, about=price.is_about) if price.total is not None else ""
        return (
            self.area.facts.description if self.area.facts else "",
            self._layers.summary,
            self._licensee.summary,
            total,
            self._deliver.summary,
        )

    def _read_request(self) -> OrderRequest:
        sections = self._office.section_layer
        return OrderRequest(
            make_area=self.area.to_layer,
            area_key=replace(self.area.choice, name=""),
            sections=sections.layer.id() if sections.layer else "",
            section_columns=sections.columns,
            vectors=self._layers.chosen_vectors,
            rasters=self._layers.chosen_rasters,
            licensee=self._licensee.licensee,
            terms=self._licensee.terms,
            include_edits=self._layers.includes_edits,
            schedule_file=self._schedule.file,
            readings=self._schedule.choices,
        )

    def _quote(self) -> None:
        self._volumes.pause()
        self._counter.quote(self._read_request(), self._deliver.folder)

    def _export(self) -> None:
        self._volumes.pause()
        package = name_package(self._licensee.licensee.name, _today())
        delivery = Delivery(
            formats=tuple(self._deliver.formats),
            crs=self._deliver.crs,
            form=self._deliver.form,
            output=str(find_free_path(self._deliver.folder, package)),
        )
        self._counter.export(self._read_request(), delivery)

    def _open_next(self, place: str) -> None:
        if place == ENGINE:
            self._open_settings("engine")
            return
        part = self._parts[int(place)]
        if part is self._fee_part:
            self._open_hours()
            return
        part.open()
        self._scroll.ensureWidgetVisible(part)

    def _open_hours(self) -> None:
        self._licensee_part.setCollapsed(False)
        self._licensee.open_terms()
        self._scroll.ensureWidgetVisible(self._licensee.terms_panel)

    def _open_settings(self, tab: str = "office") -> None:
        self._office.set_up.open_options(tab)


def _today() -> date:
    return datetime.now().astimezone().date()
