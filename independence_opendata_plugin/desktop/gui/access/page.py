"""The page "Access & Open Data" of the layer's properties."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsLayerMetadata, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerConfigWidget, QgsMetadataWidget
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon, QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QTabWidget, QVBoxLayout, QWidget

from ....opendata.city import load_city
from ....opendata.dataset import AccessClass, Dataset
from ....opendata.metadata import DatasetMetadata
from ....paths import RESOURCES
from ... import settings
from ...layer_metadata import own_columns, read_metadata, say_access
from ..catalog import CatalogState
from ..office import Office
from .classifier import Classifier
from .dataset_tab import DatasetTab
from .decision_tab import DecisionTab
from .draft import Draft, begin_draft, find_differences, find_faults, find_gaps, take_layer_words
from .fields_tab import FieldsTab
from .header import Header
from .widgets import Note
from .wording import describe_differences, describe_fault, describe_gaps


class AccessPage(QgsMapLayerConfigWidget):
    """Shows the register's decision about a layer and lets it be made anew; `apply` records what was changed.

    The words that the layer has of its own are those of QGIS's own metadata page, in both directions.
    """

    def __init__(
        self,
        layer: QgsMapLayer,
        canvas: QgsMapCanvas,
        parent: QWidget | None,
        office: Office,
        classifier: Classifier,
    ) -> None:
        super().__init__(layer, canvas, parent)
        self._layer, self._office, self._classifier = layer, office, classifier
        self._city = load_city(RESOURCES / "city.toml")
        # What the draft began with: the layer and the register together, and the draft made from both.
        self._known = DatasetMetadata()
        self._start = self.draft = Draft()
        self._header = Header(office.catalog, layer)
        self._decision = DecisionTab(has_edges=not isinstance(layer, QgsRasterLayer))
        self._words = DatasetTab(self._city)
        self._fields = FieldsTab({field.name(): field.typeName() for field in own_columns(layer)})
        self._parts = (self._decision, self._words, self._fields)
        self._differences = QCheckBox()
        self._differences.setObjectName("recordLayerWords")
        self._gaps = Note("gaps")
        self._tabs = QTabWidget()
        self._tabs.setObjectName("accessTabs")
        self._lay_out()
        self._differences.toggled.connect(self._judge)
        for tab in self._parts:
            tab.changed.connect(self._follow_user)
        self._header.correction_asked.connect(self._correct_project)
        self._header.reading_asked.connect(office.catalog.refresh)
        office.catalog.changed.connect(self._follow_catalog)
        classifier.recorded.connect(self._follow_record)
        if office.catalog.state is CatalogState.UNREAD:
            office.catalog.refresh()
        self._begin()

    @property
    def is_changed(self) -> bool:
        """Whether the user has changed something, or wants the layer's own words recorded."""
        return self.draft != self._start or self._differences.isChecked()

    @property
    def _dataset(self) -> Dataset | None:
        return self._office.catalog.dataset_of(self._layer)

    @property
    def _kept(self) -> DatasetMetadata:
        return self._dataset.metadata if self._dataset else DatasetMetadata()

    def apply(self) -> None:
        """Record the decision in the background, where it was changed and lacks nothing."""
        self._take_words(self._layer.metadata())
        if not self.is_changed:
            return
        faults = find_faults(self.draft, self._layer.name(), self._city)
        if faults:
            text = self.tr("{} was not classified. {}")
            reason = describe_fault(faults[0], self.draft)
            self._office.messages.refuse(text.format(self._layer.name(), reason))
        else:
            self._classifier.classify(self._layer, self.draft)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt calls it by this name
        super().showEvent(event)
        page = self._find_metadata_page()
        if page is not None:
            self._take_words(page.metadata())

    def _begin(self) -> None:
        """Show what the register and the layer say, as if nobody had touched the page."""
        dataset = self._dataset
        self._known = read_metadata(self._layer, self._kept)
        self._start = begin_draft(dataset, self._known, settings.officer())
        differences = find_differences(dataset.metadata, self._known) if dataset else ()
        self._differences.setText(describe_differences(differences))
        self._differences.setVisible(bool(differences))
        self._differences.setChecked(False)
        self._show(self._start)

    def _take_words(self, own: QgsLayerMetadata) -> None:
        """Take what was written on QGIS's own pages meanwhile, where nothing was changed here."""
        now = read_metadata(self._layer, self._kept, own)
        draft = take_layer_words(self.draft, self._known, now)
        self._start = take_layer_words(self._start, self._known, now)
        self._known = now
        self._show(draft)

    def _show(self, draft: Draft) -> None:
        self.draft = draft
        for tab in self._parts:
            tab.show_draft(draft)
        self._judge()

    def _follow_user(self) -> None:
        for tab in self._parts:
            self.draft = tab.read(self.draft)
        self._judge()

    def _follow_catalog(self) -> None:
        """What the user has begun to write stays, whatever was decided meanwhile."""
        if self.is_changed:
            self._judge()
        else:
            self._begin()

    def _follow_record(self, layer_id: str, draft: Draft) -> None:
        """What was recorded is no change any more; the catalog tells of it soon."""
        if layer_id == self._layer.id() and draft == self.draft:
            self._start = draft
            self._differences.setChecked(False)
            self._refresh_metadata_page()

    def _correct_project(self) -> None:
        say_access(self._layer, self._dataset.access if self._dataset else None)
        QgsProject.instance().setDirty(True)
        self._refresh_metadata_page()
        self._header.show_standing()

    def _judge(self) -> None:
        """Say what is missing, and where; a page that nobody has touched demands nothing."""
        draft, name = self.draft, self._layer.name()
        faults = find_faults(draft, name, self._city) if self.is_changed else ()
        warning = QgsApplication.getThemeIcon("/mIconWarning.svg")
        for tab in (self._decision, self._words):
            is_faulty = tab.show_faults(faults, draft)
            self._tabs.setTabIcon(self._tabs.indexOf(tab), warning if is_faulty else QIcon())
        is_open = draft.access is AccessClass.OPEN
        self._fields.ask_for_descriptions(is_open)
        is_closed = draft.access is AccessClass.CLOSED
        self._gaps.say("" if is_closed else describe_gaps(find_gaps(draft, name, self._city), draft.access))
        self._header.show_standing()
        self._tabs.setEnabled(self._office.catalog.state is CatalogState.READ)

    def _find_metadata_page(self) -> QgsMetadataWidget | None:
        """QGIS's own metadata page in the same dialog."""
        for widget in self.window().findChildren(QWidget):
            # PyQt knows this class by its base only.
            if widget.metaObject().className() == "QgsMetadataWidget":
                return sip.cast(widget, QgsMetadataWidget)
        return None

    def _refresh_metadata_page(self) -> None:
        """Let QGIS's page show what was written: it would write its older words back."""
        page = self._find_metadata_page()
        if page is not None:
            page.setMetadata(self._layer.metadata())

    def _lay_out(self) -> None:
        tabs = {self.tr("Decision"): self._decision, self.tr("Dataset"): self._words}
        if not isinstance(self._layer, QgsRasterLayer):
            tabs[self.tr("Fields")] = self._fields
        for title, tab in tabs.items():
            self._tabs.addTab(tab, title)
        layout = QVBoxLayout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._differences)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self._gaps)
