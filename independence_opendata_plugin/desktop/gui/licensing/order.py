"""An order at the counter as far as it is known, and its price. No widgets: values in, values out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from qgis.PyQt.QtCore import QCoreApplication

from ....chapter33.fees import price
from ....chapter33.legal import Section
from ....chapter33.order import Order, OrderedLayer, Reduction
from ....chapter33.quote import Line, Quote
from ....chapter33.refusal import Refused
from ....chapter33.schedule import Schedule


class Area(Protocol):
    """What an order takes from the selected area; `equivalents` is the number of sections where `whole`, else square
    miles."""

    @property
    def sections(self) -> tuple[Section, ...]: ...
    @property
    def whole(self) -> bool: ...
    @property
    def section_count(self) -> int: ...
    @property
    def equivalents(self) -> Decimal: ...
    @property
    def square_miles(self) -> Decimal: ...


@dataclass(frozen=True)
class Figure:
    """What one layer delivers in the area: about so much, or exactly so much where it was `measured`."""

    features: int
    bytes: int
    measured: bool


@dataclass(frozen=True)
class ChosenLayer:
    """A ticked layer; `mode` is `cut` or `whole`, `figure` None: not counted yet."""

    name: str
    mode: str
    figure: Figure | None = None


@dataclass(frozen=True)
class Imagery:
    """The ticked orthophotos: how many section-equivalents of the area they cover (None: not known)."""

    sections: Decimal | None = None
    measured: bool = False


@dataclass(frozen=True)
class Licensee:
    """Who licenses, and what for; `customer_class` "" is not chosen yet."""

    name: str = ""
    customer_class: str = ""
    purpose: str = ""
    project: str = ""


@dataclass(frozen=True)
class Terms:
    """Hours by category and a further reduction (None: none is asked for).

    `problem` is what was typed and cannot be read as a number: nothing is priced around it.
    """

    hours: Mapping[str, Decimal] = field(default_factory=dict)
    reduction: Reduction | None = None
    problem: Refused | None = None


@dataclass(frozen=True)
class Draft:
    """An order in the making. `file_bytes` is the size of the uncompressed extract (None: not measured)."""

    schedule: Schedule
    area: Area | None = None
    layers: tuple[ChosenLayer, ...] = ()
    imagery: Imagery | None = None
    file_bytes: int | None = None
    licensee: Licensee = Licensee()
    terms: Terms = Terms()

    @property
    def figures(self) -> tuple[Figure, ...] | None:
        """Those of every ticked layer; None as soon as one is not known."""
        known = tuple(layer.figure for layer in self.layers if layer.figure is not None)
        return known if len(known) == len(self.layers) else None

    @property
    def bytes(self) -> int | None:
        """The content of the ticked vector layers; None: not known, which is never zero."""
        return None if self.figures is None else sum(figure.bytes for figure in self.figures)

    @property
    def features(self) -> int | None:
        return None if self.figures is None else sum(figure.features for figure in self.figures)

    @property
    def is_measured(self) -> bool:
        """Whether every figure that the price rests on was measured."""
        layers = self.figures is not None and all(figure.measured for figure in self.figures)
        return layers and (self.imagery is None or self.imagery.measured)

    @property
    def can_be_priced(self) -> bool:
        """Whether there are an area, something to deliver and somebody's class."""
        return bool(self.area and (self.layers or self.imagery) and self.licensee.customer_class)

    def to_order(self) -> Order:
        """The order as the ordinance prices it. Raises Refused for what makes no order."""
        figures, area = self.figures or (), self.area
        return Order(
            customer_class=self.licensee.customer_class,
            equivalents=area.equivalents if area else None,
            whole_sections=area.whole if area else False,
            data=bool(self.layers),
            bytes=self.bytes if self.layers else None,
            estimated=not all(figure.measured for figure in figures),
            file_bytes=self.file_bytes,
            features=self.features if self.layers else None,
            orthophoto_sections=self.imagery.sections if self.imagery else None,
            hours=self.terms.hours,
            reduction=self.terms.reduction,
            section_labels=tuple(section.label for section in area.sections) if area else (),
            square_miles=area.square_miles if area else None,
            layers=tuple(_list_layer(layer) for layer in self.layers),
            licensee=self.licensee.name,
            purpose=self.licensee.purpose,
            notes=self._notes(),
        )

    def _notes(self) -> tuple[str, ...]:
        if not (self.terms.hours and self.licensee.project):
            return ()
        text = QCoreApplication.translate(
            "Order",
            "Whether project {} was delivered before, and the hours are due again, the quote will say.",
        )
        return (text.format(self.licensee.project),)


@dataclass(frozen=True)
class Price:
    """What an order costs. `quote` None: not priced, because of `problem`, or as long as something is missing.

    `about` are the kinds of line that rest on an estimate, and the total with them; `why_unknown` is why there is a
    quote without a total ("" where there is one, or no quote).
    """

    quote: Quote | None = None
    problem: Refused | None = None
    about: frozenset[str] = frozenset()

    @property
    def is_about(self) -> bool:
        return bool(self.about)

    @property
    def total(self) -> Decimal | None:
        return self.quote.total if self.quote else None

    @property
    def why_unknown(self) -> str:
        reasons = (line.why_unknown for line in self._unknown_lines)
        return "; ".join(dict.fromkeys(reasons))

    @property
    def needs_hours(self) -> bool:
        """Whether the hours of processing are what the price lacks: measuring will not settle that."""
        return any(line.unit == "hour" for line in self._unknown_lines)

    @property
    def _unknown_lines(self) -> tuple[Line, ...]:
        return tuple(line for line in self.quote.lines if line.why_unknown) if self.quote else ()


def price_draft(draft: Draft) -> Price:
    """The price of what is known so far; a refusal comes back as the `problem`, in its own words."""
    if not draft.can_be_priced:
        return Price()
    problem = draft.terms.problem or _find_unknown_imagery(draft)
    if problem is not None:
        return Price(problem=problem)
    try:
        quote = price(draft.to_order(), draft.schedule)
    except Refused as refusal:
        return Price(problem=refusal)
    return Price(quote, about=_find_estimated(quote, draft))


def _find_estimated(quote: Quote, draft: Draft) -> frozenset[str]:
    """The kinds of line that rest on an estimate."""
    kinds: set[str] = set()
    if quote.volume.kind == "estimate":
        kinds |= {"data", "reduction"}
    if draft.imagery is not None and not draft.imagery.measured:
        kinds.add("orthophoto")
    return frozenset(line.kind for line in quote.lines if line.kind in kinds)


def _find_unknown_imagery(draft: Draft) -> Refused | None:
    """Orthophotos whose cover is not known have no price, and a total without them would be too low."""
    if draft.imagery is None or draft.imagery.sections is not None:
        return None
    return Refused(
        QCoreApplication.translate("Order", "the total"),
        why=QCoreApplication.translate("Order", "how much of the area the orthophotos cover is not known"),
        rule="Sec. 33-6(c)",
        remedy=QCoreApplication.translate("Order", "wait until it is measured, or untick the orthophotos."),
    )


def _list_layer(layer: ChosenLayer) -> OrderedLayer:
    features = layer.figure.features if layer.figure else None
    return OrderedLayer(layer.name, layer.mode, features, layer.figure.bytes if layer.figure else None)
