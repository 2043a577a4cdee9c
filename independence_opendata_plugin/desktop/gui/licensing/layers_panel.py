"""The Layers part: what may be licensed, what is ticked, and how much of it lies in the area."""

from __future__ import annotations

import html
from collections.abc import Mapping

from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ...users_language import describe, in_users_language
from ..catalog import CatalogState
from ..layer_watch import LayerWatch
from ..office import Office
from .edits_question import EditsQuestion
from .fields import Remark
from .layer_rows import list_rows
from .layers_model import LayersModel, ShownLayers
from .layers_view import LayersView
from .order import Figure, Imagery

FEW_ROWS = 8


class LayersPanel(QWidget):
    """Lists the project's layers. `changed` tells that other layers are chosen, or that one holds something else.

    `watch` tells of the project's layers; `close_panel` ends that.
    """

    changed = pyqtSignal()
    settings_wanted = pyqtSignal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.watch = LayerWatch(self)
        self.model = LayersModel(self)
        self._remark = Remark("layersRemark")
        self._remark.linkActivated.connect(self._follow_link)
        self._problem = Remark("measureProblem")
        self._all = QCheckBox()
        self._all.setObjectName("tickAllLayers")
        self._all.clicked.connect(self._tick_all)
        self._filter = QgsFilterLineEdit()
        self._filter.setObjectName("layerFilter")
        self._filter.setPlaceholderText(self.tr("Filter layers"))
        self._filter.setAccessibleName(self.tr("Filter layers"))
        self._view = self._make_view()
        self._filter.textChanged.connect(self._show_filtered)
        self._refused = QCheckBox()
        self._refused.setObjectName("showRefusedLayers")
        self._refused.setChecked(True)
        self._refused.toggled.connect(self._fit_view)
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._unplaced = Remark("unplacedTables")
        self._unplaced.linkActivated.connect(self._tick_companions)
        self._edits = EditsQuestion()
        self._edits.answered.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self._remark,
            self._filter,
            self._all,
            self._view,
            self._nothing,
            self._refused,
            self._unplaced,
            self._edits,
            self._problem,
        ):
            layout.addWidget(widget)
        self.model.ticked_changed.connect(self._take_ticks)
        self.watch.listed.connect(self.list_layers)
        office.catalog.changed.connect(self.list_layers)
        self.list_layers()

    @property
    def chosen_vectors(self) -> tuple[str, ...]:
        """The ids of the ticked vector layers."""
        return tuple(row.layer_id for row in self.model.chosen if not row.is_imagery)

    @property
    def chosen_rasters(self) -> tuple[str, ...]:
        """The ids of the ticked orthophotos."""
        return tuple(row.layer_id for row in self.model.chosen if row.is_imagery)

    @property
    def missing(self) -> str:
        """What the part lacks ("": nothing)."""
        state = self._office.catalog.state
        if state is not CatalogState.READ:
            is_unread = state is CatalogState.UNREAD
            return self.tr("reading the register…") if is_unread else self.tr("set up the register")
        if not self.model.licensable:
            return self.tr("classify a layer as licensed")
        if not self.model.chosen:
            return self.tr("tick a layer")
        if not self.is_answered:
            return self.tr("answer about unsaved edits")
        if unplaced := self.model.unplaced:
            return self.tr("tick what {} belongs to").format(unplaced[0].name)
        outside = self.model.outside
        return self.tr("untick {}, it is not in the area").format(outside[0].name) if outside else ""

    @property
    def is_answered(self) -> bool:
        """Whether it is clear for each ticked layer that its unsaved edits belong to the order."""
        return not self._edits.is_open

    @property
    def is_clear(self) -> bool:
        """Whether it is clear what of the ticked layers is asked for."""
        return self.is_answered and not self.model.unplaced

    @property
    def includes_edits(self) -> bool:
        """Whether somebody said that unsaved edits belong to the order."""
        return self._edits.has_answers and self.is_answered

    @property
    def summary(self) -> str:
        names = [row.name for row in self.model.chosen]
        return names[0] if len(names) == 1 else self.tr("{} layers").format(len(names))

    def show_figures(self, figures: Mapping[str, Figure], covers: Mapping[str, Imagery]) -> None:
        self.model.show_figures(figures, covers)

    def show_problem(self, problem: str) -> None:
        """Why the layers could not be measured ("": they could)."""
        self._problem.warn(in_users_language(problem))

    def list_layers(self) -> None:
        """Read project and catalog anew."""
        self.model.show_rows(list_rows(QgsProject.instance(), self._office.catalog))
        self._explain_catalog()
        self._show_filtered(self._filter.text())
        self._take_ticks()

    def close_panel(self) -> None:
        self._office.catalog.changed.disconnect(self.list_layers)
        self.watch.close()

    def _make_view(self) -> LayersView:
        view = LayersView()
        view.setObjectName("licenseLayers")
        view.setAccessibleName(self.tr("Layers of the project"))
        view.setWhatsThis(
            self.tr("Tick what the licensee asks for. A layer that may not be licensed says why in its row.")
        )
        self._shown = ShownLayers(self.model)
        view.setModel(self._shown)
        # As the project has them, until the user clicks a column's title.
        view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        return view

    def _take_ticks(self) -> None:
        chosen, licensable = self.model.chosen, self.model.licensable
        self._all.setVisible(len(licensable) > 1)
        self._all.setText(self.tr("All that may be licensed ({})").format(len(licensable)))
        some = Qt.CheckState.PartiallyChecked if chosen else Qt.CheckState.Unchecked
        self._all.setCheckState(Qt.CheckState.Checked if len(chosen) == len(licensable) else some)
        self._edits.ask([row for row in chosen if row.has_edits])
        self._explain_unplaced()
        self.changed.emit()

    def _explain_unplaced(self) -> None:
        """What a table needs beside it, with a click that ticks it."""
        table = next(iter(self.model.unplaced), None)
        if table is None:
            self._unplaced.say("")
            return
        text = self.tr("{} has no places of its own: its rows go with those of a layer.").format(table.name)
        names = [row.name for row in self.model.find_companions(table)]
        if names:
            link = self.tr('<a href="tick">Tick {} too</a>').format(html.escape(", ".join(names)))
            self._unplaced.warn(text, link)
        else:
            self._unplaced.warn(f"{text} {self.tr('None that it is related to may be licensed: untick it.')}")

    def _tick_companions(self, _: str) -> None:
        for table in self.model.unplaced:
            self.model.tick(self.model.find_companions(table))

    def _tick_all(self) -> None:
        self.model.tick_all(len(self.model.chosen) < len(self.model.licensable))

    def _show_filtered(self, text: str) -> None:
        self._shown.seek(text)
        self._fit_view()

    def _fit_view(self, *_: object) -> None:
        rows = self.model.rows
        refused = len(rows) - len(self.model.licensable)
        self._refused.setText(self.tr("Show refused layers ({})").format(refused))
        self._refused.setVisible(refused > 0)
        self._shown.show_refused(self._refused.isChecked())
        self._view.fit()
        self._filter.setVisible(len(rows) > FEW_ROWS or bool(self._filter.text()))
        self._view.setVisible(self._shown.rowCount() > 0)
        self._nothing.setVisible(self._shown.rowCount() == 0)
        self._nothing.setText(
            self.tr("No layer matches.")
            if rows
            else self.tr("The project has no layers: add some, or open one.")
        )

    def _explain_catalog(self) -> None:
        catalog = self._office.catalog
        if catalog.state is not CatalogState.UNREACHABLE:
            self._remark.say("")
            return
        links = self.tr('<a href="settings">Settings</a> · <a href="again">Try again</a>')
        text = self.tr("The register cannot be read, so no layer may be licensed.")
        why = "" if catalog.problem is None else describe(catalog.problem)
        self._remark.warn(f"{text} {why}", links)

    def _follow_link(self, link: str) -> None:
        if link == "again":
            self._office.catalog.refresh()
        else:
            self.settings_wanted.emit()
