"""A decision being made anew: what it began with, what stands on the page now, and whether they differ."""

from __future__ import annotations

from ....opendata.dataset import Dataset
from ....opendata.metadata import DatasetMetadata
from .draft import Draft, begin_draft, find_differences, take_layer_words


class Editing:
    """`draft` is what stands on the page; `differences` name the words in which the layer and its record disagree.

    `takes_words`: the user wants the layer's own words recorded although nothing else was changed.
    """

    def __init__(self) -> None:
        self.draft = self._start = Draft()
        self.differences: tuple[str, ...] = ()
        self.takes_words = False
        # The layer and the register together, as the draft began.
        self._known = DatasetMetadata()

    @property
    def is_changed(self) -> bool:
        return self.takes_words or self.draft != self._start

    def begin(self, dataset: Dataset | None, known: DatasetMetadata, officer: str) -> None:
        """Start over from the register's decision; `known` is what the layer and the register say together."""
        self._known = known
        self._start = self.draft = begin_draft(dataset, known, officer)
        self.differences = find_differences(dataset.metadata, known) if dataset else ()
        self.takes_words = False

    def take_words(self, known: DatasetMetadata) -> None:
        """Take what was written on QGIS's own pages meanwhile, where nothing was changed here: it is no change."""
        self.draft = take_layer_words(self.draft, self._known, known)
        self._start = take_layer_words(self._start, self._known, known)
        self._known = known

    def settle(self, recorded: Draft) -> None:
        """What was recorded is no change any more, unless the user has gone on since."""
        if recorded == self.draft:
            self._start = recorded
            self.takes_words = False
