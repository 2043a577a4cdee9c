"""What a request orders: area, layers, licensee, hours and reductions, each checked before any work begins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ...chapter33.order import Project, Reduction
from ...chapter33.refusal import Refused
from ...chapter33.schedule import Schedule
from ...opendata.access import may_license
from ...opendata.dataset import AccessClass
from ...opendata.source_key import key_of_file
from ..geodata.area import Area
from ..geodata.rasters.source import list_tiles
from ..geodata.sections import SectionLayer
from ..geodata.source import LayerSource
from ..register import Register
from ..register.evidence import Evidence
from ..request import Request
from .ordered_sources import OrderedSource, find_sources
from .overlap_notes import find_overlap_notes
from .terms_request import read_hours, read_reduction

KEPT = (
    "SECTION_COLUMNS",
    "CUSTOMER_NAME",
    "CUSTOMER_CLASS",
    "HOURS",
    "REDUCTION_PERCENT",
    "REDUCTION_OFFICER",
    "REDUCTION_JUSTIFICATION",
    "REDUCTION_PROPOSED_BY",
    "PURPOSE",
    "PROJECT",
    "SCHEDULE",
    "READINGS",
)


@dataclass(frozen=True)
class LicenseOrder:
    """An order for data under Chapter 33.

    `sections` is the section layer (None: none was given), `rasters` orthophotos, `reduction` None where none is
    asked for, `evidence` None where none of the licensee's class is recorded, `kept` what the register keeps of the
    request. `as_draft` says that a draft was asked for, `overlaps` what is licensed to the licensee already.
    """

    schedule: Schedule
    area: Area
    sections: SectionLayer | None
    layers: tuple[OrderedSource, ...]
    rasters: tuple[OrderedSource, ...]
    licensee: str
    customer_class: str
    hours: Mapping[str, Decimal]
    reduction: Reduction | None
    purpose: str
    project_name: str
    project: Project
    evidence: Evidence | None
    as_draft: bool
    overlaps: tuple[str, ...]
    kept: Mapping[str, Any]

    @property
    def is_draft(self) -> bool:
        """A quote with a reduction that nobody has granted is one too."""
        return self.as_draft or (self.reduction is not None and not self.reduction.is_granted)


def read_order(
    request: Request,
    register: Register,
    schedule: Schedule,
    area: Area,
    sections: SectionLayer | None,
    on: date,
) -> LicenseOrder:
    """The order of a request, made on a day. Raises Refused for what is missing, and for what may not be licensed."""
    licensee = str(request.require("CUSTOMER_NAME", "name the licensee.")).strip()
    layers = find_sources(request.list("LAYERS"), register)
    rasters = find_rasters(request.list("ORTHOPHOTOS"), register)
    if not layers and not rasters:
        raise Refused("the order", why="no layer and no orthophoto is chosen", remedy="choose at least one.")
    project_name = request.text("PROJECT")
    customer_class = request.choice("CUSTOMER_CLASS", tuple(schedule.classes))
    return LicenseOrder(
        schedule=schedule,
        area=area,
        sections=sections,
        layers=layers,
        rasters=rasters,
        licensee=licensee,
        customer_class=customer_class,
        hours=read_hours(request, schedule),
        reduction=read_reduction(request),
        purpose=request.text("PURPOSE"),
        project_name=project_name,
        project=_find_project(register, licensee, project_name, area),
        evidence=register.evidence.latest(licensee, customer_class),
        as_draft=request.flag("DRAFT"),
        overlaps=find_overlap_notes(register, licensee, area, (*layers, *rasters), on),
        kept={
            **{name: request.values[name] for name in KEPT if request.has(name)},
            "SECTIONS": LayerSource.parse(request.values["SECTIONS"]).to_json() if sections else None,
            "LAYERS": [item.source.to_json() for item in layers],
            "ORTHOPHOTOS": [item.source.to_json() for item in rasters],
        },
    )


def find_rasters(values: list[Any], register: Register) -> tuple[OrderedSource, ...]:
    """Each raster with its dataset, as `find_sources` has it.

    A mosaic is licensed by its own decision. Raises Refused where one of its tiles is a closed record: that leaves
    the office in no way, not as a part of something else either.
    """
    rasters = find_sources(values, register)
    for item in rasters:
        for tile in list_tiles(item.source):
            decided = register.datasets.find(key_of_file(tile, None, lambda _: None))
            if decided is not None and decided.access is AccessClass.CLOSED:
                may_license(decided).require(f"raster '{item.source.name}' with its tile '{decided.title}'")
    return rasters


def _find_project(register: Register, licensee: str, name: str, area: Area) -> Project:
    delivered = register.licenses.delivered_areas(licensee, name) if name else ()
    return Project(
        first_delivery=not delivered, boundaries_changed=bool(delivered) and area.sha256 not in delivered
    )
