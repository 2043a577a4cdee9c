"""The data dictionary of a delivered layer, as CSV that any program opens."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from ...opendata.dataset import Dataset
from ..geodata.extracted import ExtractedLayer
from ..geodata.formats.shapefile import map_names

HEAD = ("field", "name in Shapefile", "type", "alias", "description")


def write_dictionary(layer: ExtractedLayer, dataset: Dataset, output: Path) -> None:
    """One row for each delivered field: name, type, alias and description ("" where nobody has described it)."""
    columns: Mapping[str, str] = dict(layer.fields)
    short = map_names(list(columns))
    with output.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for told in dataset.metadata.describe(columns):
            writer.writerow([told.name, short[told.name], told.type, told.alias, told.description])
