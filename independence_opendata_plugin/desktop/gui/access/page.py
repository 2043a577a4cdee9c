"""The page "Access & Open Data" of the layer's properties."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsLayerMetadata, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerConfigWidget
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
from .draft import Draft, find_faults, find_gaps
from .editing import Editing
from .fields_tab import FieldsTab
from .header import Header
from .metadata_page import read_metadata_page, refresh_metadata_page
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
        self.editing = Editing()
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
        self._differences.toggled.connect(self._follow_choice)
        for tab in self._parts:
            tab.changed.connect(self._follow_user)
        self._header.correction_asked.connect(self._correct_project)
        self._header.reading_asked.connect(office.catalog.refresh)
        office.catalog.changed.connect(self._follow_catalog)
        classifier.recorded.connect(self._follow_record)
        if office.catalog.state is CatalogState.UNREAD:
            office.catalog.refresh()
        self._begin()

    def apply(self) -> None:
        """Record the decision in the background, where it was changed and lacks nothing."""
        self._take_words(self._layer.metadata())
        if not self.editing.is_changed:
            return
        draft = self.editing.draft
        faults = find_faults(draft, self._layer.name(), self._city)
        if faults:
            text = self.tr("{} was not classified. {}")
            self._office.messages.refuse(text.format(self._layer.name(), describe_fault(faults[0], draft)))
        else:
            self._classifier.classify(self._layer, draft)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt calls it by this name
        super().showEvent(event)
        words = read_metadata_page(self)
        if words is not None:
            self._take_words(words)

    @property
    def _dataset(self) -> Dataset | None:
        return self._office.catalog.dataset_of(self._layer)

    def _know(self, own: QgsLayerMetadata | None = None) -> DatasetMetadata:
        """What the register and the layer (or `own` words of it) say together."""
        kept = self._dataset.metadata if self._dataset else DatasetMetadata()
        return read_metadata(self._layer, kept, own)

    def _begin(self) -> None:
        """Show what the register and the layer say, as if nobody had touched the page."""
        self.editing.begin(self._dataset, self._know(), settings.officer())
        self._show()

    def _take_words(self, own: QgsLayerMetadata) -> None:
        self.editing.take_words(self._know(own))
        self._show()

    def _show(self) -> None:
        for tab in self._parts:
            tab.show_draft(self.editing.draft)
        self._differences.setText(describe_differences(self.editing.differences))
        self._differences.setVisible(bool(self.editing.differences))
        self._differences.setChecked(self.editing.takes_words)
        self._judge()

    def _follow_user(self) -> None:
        for tab in self._parts:
            self.editing.draft = tab.read(self.editing.draft)
        self._judge()

    def _follow_choice(self, chosen: bool) -> None:
        self.editing.takes_words = chosen
        self._judge()

    def _follow_catalog(self) -> None:
        """What the user has begun to write stays, whatever was decided meanwhile."""
        if self.editing.is_changed:
            self._judge()
        else:
            self._begin()

    def _follow_record(self, layer_id: str, recorded: Draft) -> None:
        if layer_id == self._layer.id():
            self.editing.settle(recorded)
            refresh_metadata_page(self, self._layer.metadata())

    def _correct_project(self) -> None:
        say_access(self._layer, self._dataset.access if self._dataset else None)
        QgsProject.instance().setDirty(True)
        refresh_metadata_page(self, self._layer.metadata())
        self._header.show_standing()

    def _judge(self) -> None:
        """Say what is missing, and where; a page that nobody has touched demands nothing."""
        draft, name = self.editing.draft, self._layer.name()
        faults = find_faults(draft, name, self._city) if self.editing.is_changed else ()
        warning = QgsApplication.getThemeIcon("/mIconWarning.svg")
        for tab in (self._decision, self._words):
            is_faulty = tab.show_faults(faults, draft)
            self._tabs.setTabIcon(self._tabs.indexOf(tab), warning if is_faulty else QIcon())
        self._fields.ask_for_descriptions(draft.access is AccessClass.OPEN)
        self._gaps.say(describe_gaps(find_gaps(draft, name, self._city), draft.access))
        self._header.show_standing()
        self._tabs.setEnabled(self._office.catalog.state is CatalogState.READ)

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
