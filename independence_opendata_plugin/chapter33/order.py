"""What somebody orders: the inputs of a price, all of them values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from .refusal import Refused


@dataclass(frozen=True)
class Project:
    """What is known of earlier deliveries of the same project; `boundaries_changed` counts for later ones only."""

    first_delivery: bool = True
    boundaries_changed: bool = False

    @property
    def is_customized(self) -> bool:
        """Whether this delivery carries the customization cost (Sec. 33-6(d))."""
        return self.first_delivery or self.boundaries_changed

    @property
    def reason(self) -> str:
        if self.first_delivery:
            return "this delivery initiates the project"
        if self.boundaries_changed:
            return "the boundaries have changed since the project's initial data production"
        return "it was charged at the initiation of the project, and the boundaries have not changed since"


@dataclass(frozen=True)
class Reduction:
    """A further reduction of the data fee: by how many percent, who determined it, and why.

    `officer` "": it is not granted yet, only proposed, by the clerk `proposed_by`.
    """

    percent: Decimal
    officer: str
    justification: str
    proposed_by: str = ""

    @property
    def is_granted(self) -> bool:
        return bool(self.officer.strip())


@dataclass(frozen=True)
class OrderedLayer:
    """A layer as the quote lists it. `mode` is `cut` or `whole`; None: not counted yet."""

    name: str
    mode: str
    features: int | None = None
    bytes: int | None = None


@dataclass(frozen=True)
class OrderedImage:
    """An orthophoto as the quote lists it; `bytes` None: the schedule does not charge them, they are not counted."""

    name: str
    bytes: int | None = None


@dataclass(frozen=True)
class Order:
    """What is priced.

    `equivalents` is the area in section-equivalents (square miles), or the number of sections where
    `whole_sections`; None where no area is licensed (maps only). `data` False: no digital data, only imagery, hours
    or maps.

    `bytes` is the content of the data (`estimated` where it was not measured), `file_bytes` that of the uncompressed
    GeoPackage, `features` the number delivered, `orthophoto_bytes` the size of the imagery: each None where not known,
    and a fee that rests on it is then unknown.

    `orthophoto_sections` None: no orthophotos. `hours` are by category of Sec. 33-6(d), for consulting or, under one
    section, for processing; `map_sheets` and `map_hours` are for maps that people read (Sec. 33-4(a)).

    `section_labels`, `square_miles` (None: not measured), `area_sha256`, `layers`, `orthophotos`, `licensee` and
    `purpose` are printed, not priced; `notes` are what whoever made the order has to say.
    """

    customer_class: str
    equivalents: Decimal | None = None
    whole_sections: bool = False
    data: bool = True
    bytes: int | None = None
    estimated: bool = False
    file_bytes: int | None = None
    features: int | None = None
    orthophoto_sections: Decimal | None = None
    orthophoto_bytes: int | None = None
    hours: Mapping[str, Decimal] = field(default_factory=dict)
    project: Project = Project()
    reduction: Reduction | None = None
    map_sheets: Mapping[str, int] = field(default_factory=dict)
    map_hours: Mapping[str, Decimal] = field(default_factory=dict)
    section_labels: tuple[str, ...] = ()
    square_miles: Decimal | None = None
    area_sha256: str = ""
    layers: tuple[OrderedLayer, ...] = ()
    orthophotos: tuple[OrderedImage, ...] = ()
    licensee: str = ""
    purpose: str = ""
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raises Refused for a negative quantity: none of them can be one."""
        quantities: dict[str, Decimal | int | None] = {
            "the sections": self.equivalents,
            "the bytes": self.bytes,
            "the file's bytes": self.file_bytes,
            "the features": self.features,
            "the orthophoto sections": self.orthophoto_sections,
            "the orthophotos' bytes": self.orthophoto_bytes,
            **{
                f"hours of '{category}'": hours
                for category, hours in (*self.hours.items(), *self.map_hours.items())
            },
            **{f"sheets of '{category}'": sheets for category, sheets in self.map_sheets.items()},
        }
        for what, quantity in quantities.items():
            if quantity is not None and quantity < 0:
                raise Refused(what, why=f"{quantity} is negative", remedy="give what is delivered.")

    @property
    def is_empty(self) -> bool:
        return not (self.data or self.orthophoto_sections or self.hours or self.map_sheets or self.map_hours)
