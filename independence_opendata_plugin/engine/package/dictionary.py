"""The data dictionary of a delivered layer, as CSV that any program opens."""

from __future__ import annotations

import csv
from pathlib import Path

from ...opendata.dataset import Dataset
from ..geodata.formats.field_names import name_fields
from .manifest import DeliveredLayer


def write_dictionary(delivered: DeliveredLayer, dataset: Dataset, output: Path) -> None:
    """One row for each delivered field: its name in the layer and in each delivered format, type, alias, description.

    "" where a format leaves the field out, and where nobody has named or described it.
    """
    layer = delivered.layer
    names = {file.format: name_fields(file, layer) for file in delivered.files}
    with output.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["field", *(f"name in {name}" for name in names), "type", "alias", "description"])
        for place, told in enumerate(dataset.metadata.describe(dict(layer.fields))):
            known = (column[place] or "" for column in names.values())
            writer.writerow([told.name, *known, told.type, told.alias, told.description])
