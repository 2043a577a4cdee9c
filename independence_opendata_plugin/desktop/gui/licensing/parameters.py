"""An order as the algorithms take it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ....chapter33.amounts import plain
from .order import Licensee, Terms


@dataclass(frozen=True)
class OrderRequest:
    """What is asked for, ready for `quote` and `exportlicensed`.

    `make_area` gives a layer with the area as its polygons, and `area_key` tells one area from another. `sections`,
    `vectors` and `rasters` are ids of the project's layers (`sections` "": there is no section layer).
    `include_edits` says that somebody wants edits that are not saved. `schedule_file` "" is the schedule in force,
    `readings` are those that are not its defaults.
    """

    make_area: Callable[[], QgsVectorLayer] = field(compare=False)
    area_key: Hashable
    sections: str
    section_columns: str
    vectors: tuple[str, ...]
    rasters: tuple[str, ...]
    licensee: Licensee
    terms: Terms
    include_edits: bool = False
    schedule_file: str = ""
    readings: Mapping[str, str] = field(default_factory=dict)

    def to_parameters(self) -> dict[str, Any]:
        reduction = self.terms.reduction
        return {
            "AREA": self.make_area(),
            "SECTIONS": self.sections,
            "SECTION_COLUMNS": self.section_columns,
            **self._layers(),
            "CUSTOMER_NAME": self.licensee.name,
            "CUSTOMER_CLASS": self.licensee.customer_class,
            "PURPOSE": self.licensee.purpose,
            "PROJECT": self.licensee.project,
            "HOURS": "; ".join(f"{name}={plain(hours)}" for name, hours in self.terms.hours.items()),
            "REDUCTION_PERCENT": plain(reduction.percent) if reduction else None,
            "REDUCTION_OFFICER": reduction.officer if reduction else "",
            "REDUCTION_JUSTIFICATION": reduction.justification if reduction else "",
            "SCHEDULE": self.schedule_file,
            "READINGS": "; ".join(f"{name}={value}" for name, value in self.readings.items()),
        }

    def to_quoted(self, number: str) -> dict[str, Any]:
        """The parameters of an order that has been quoted: the register knows the rest.

        The area lets a database hand over only what lies near it.
        """
        return {"QUOTE": number, "AREA": self.make_area(), **self._layers()}

    def _layers(self) -> dict[str, Any]:
        return {
            "LAYERS": list(self.vectors),
            "INCLUDE_EDITS": self.include_edits,
            "ORTHOPHOTOS": list(self.rasters),
        }


@dataclass(frozen=True)
class Delivery:
    """How a package is delivered; `crs` None: each layer's own. `output` is the zip's path."""

    formats: tuple[str, ...]
    crs: QgsCoordinateReferenceSystem | None
    form: str
    output: str

    def to_parameters(self) -> dict[str, Any]:
        return {"FORMATS": list(self.formats), "CRS": self.crs, "FORM": self.form, "OUTPUT": self.output}
