"""What is different between two quotes for the same order: line by line, layer by layer, and in all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .amounts import UNKNOWN, money
from .revisions import revision_label

Document = Mapping[str, Any]
NOTHING = Decimal("0.00")


@dataclass(frozen=True)
class AmountChange:
    """An amount before and after; None where it is not known, and then the difference is not known either."""

    old: Decimal | None
    new: Decimal | None

    @property
    def difference(self) -> Decimal | None:
        return None if self.old is None or self.new is None else self.new - self.old

    def to_json(self) -> dict[str, str]:
        return {"old": money(self.old), "new": money(self.new), "difference": money(self.difference)}


@dataclass(frozen=True)
class LineChange:
    """A line of each quote, as their documents hold it; None where only the other one has it."""

    kind: str
    old: Document | None
    new: Document | None

    @property
    def amount(self) -> AmountChange:
        """A line that is not there costs nothing."""
        return AmountChange(_amount_of(self.old), _amount_of(self.new))

    def to_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "old": self.old, "new": self.new, **_only_difference(self.amount)}


@dataclass(frozen=True)
class LayerChange:
    """What a layer held and holds now; a layer that is not there holds nothing, None is not known."""

    name: str
    old_features: int | None
    new_features: int | None
    old_bytes: int | None
    new_bytes: int | None

    @property
    def is_changed(self) -> bool:
        return (self.old_features, self.old_bytes) != (self.new_features, self.new_bytes)

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "features": _counts(self.old_features, self.new_features),
            "bytes": _counts(self.old_bytes, self.new_bytes),
        }


@dataclass(frozen=True)
class QuoteDifference:
    """Two Quote documents, and what is different between them."""

    old: Document
    new: Document
    lines: tuple[LineChange, ...]
    layers: tuple[LayerChange, ...]

    @property
    def total(self) -> AmountChange:
        return AmountChange(_read(self.old["total"]), _read(self.new["total"]))

    @property
    def maintenance(self) -> AmountChange:
        return AmountChange(_read(self.old["annual_maintenance"]), _read(self.new["annual_maintenance"]))

    @property
    def changed_layers(self) -> tuple[LayerChange, ...]:
        return tuple(layer for layer in self.layers if layer.is_changed)

    @property
    def is_data_changed(self) -> bool:
        """Whether layers hold something else, or orthophotos cover something else, than was quoted."""
        return bool(self.changed_layers) or _imagery_of(self.old) != _imagery_of(self.new)

    @property
    def is_empty(self) -> bool:
        """Whether both quotes charge the same, line by line, for the same data in the same area."""
        same = all(_charge_of(change.old) == _charge_of(change.new) for change in self.lines)
        areas = self.old["area"].get("sha256") == self.new["area"].get("sha256")
        return same and areas and not self.is_data_changed

    def to_json(self) -> dict[str, Any]:
        return {
            "quote_number": self.new["quote_number"],
            "old": _summary(self.old),
            "new": _summary(self.new),
            "lines": [line.to_json() for line in self.lines],
            "layers": [layer.to_json() for layer in self.layers],
            "features": _counts(_features_of(self.old), _features_of(self.new)),
            "bytes": _counts(_count(self.old["bytes"]), _count(self.new["bytes"])),
            "megabytes": {"old": self.old["megabytes"], "new": self.new["megabytes"]},
            "total": self.total.to_json(),
            "annual_maintenance": self.maintenance.to_json(),
        }


def compare_quotes(old: Document, new: Document) -> QuoteDifference:
    """The difference of two Quote documents, from the first to the second."""
    return QuoteDifference(
        old, new, tuple(_pair_lines(old["lines"], new["lines"])), tuple(_pair_layers(old, new))
    )


def _pair_lines(old: Sequence[Document], new: Sequence[Document]) -> Iterator[LineChange]:
    """Lines of one kind and title belong together, then those of one kind in the order in which they stand."""
    kinds = dict.fromkeys(line["kind"] for line in (*old, *new))
    for kind in kinds:
        before = [line for line in old if line["kind"] == kind]
        after = [line for line in new if line["kind"] == kind]
        partners: dict[int, Document] = {}
        left = list(after)
        for place, line in enumerate(before):
            twin = next((other for other in left if _title(other) == _title(line)), None)
            if twin is not None:
                partners[place] = twin
                left.remove(twin)
        # Titles of data name the area, so another area is another title; hours name whose they are.
        if kind not in ("consulting", "processing", "map"):
            for place in range(len(before)):
                if place not in partners and left:
                    partners[place] = left.pop(0)
        yield from (LineChange(kind, line, partners.get(place)) for place, line in enumerate(before))
        yield from (LineChange(kind, None, line) for line in left)


def _pair_layers(old: Document, new: Document) -> Iterator[LayerChange]:
    before = {layer["name"]: layer for layer in old["layers"]}
    after = {layer["name"]: layer for layer in new["layers"]}
    nothing = {"features": 0, "bytes": 0}
    for name in dict.fromkeys((*before, *after)):
        first, second = before.get(name, nothing), after.get(name, nothing)
        yield LayerChange(
            name,
            _count(first["features"]),
            _count(second["features"]),
            _count(first["bytes"]),
            _count(second["bytes"]),
        )


def _title(line: Document) -> str:
    return str(line["text"]).partition(": ")[0]


def _charge_of(line: Document | None) -> tuple[str, ...]:
    return () if line is None else (line["text"], line["quantity"], line["rate"], line["amount"])


def _amount_of(line: Document | None) -> Decimal | None:
    return NOTHING if line is None else _read(line["amount"])


def _read(amount: str) -> Decimal | None:
    return None if amount == UNKNOWN else Decimal(amount)


def _count(value: int | str) -> int | None:
    return None if isinstance(value, str) else value


def _counts(old: int | None, new: int | None) -> dict[str, int | str]:
    difference = UNKNOWN if old is None or new is None else new - old
    return {
        "old": UNKNOWN if old is None else old,
        "new": UNKNOWN if new is None else new,
        "difference": difference,
    }


def _features_of(document: Document) -> int | None:
    counts = [_count(layer["features"]) for layer in document["layers"]]
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _imagery_of(document: Document) -> tuple[Any, ...]:
    covered = [line["quantity"] for line in document["lines"] if line["kind"] == "orthophoto"]
    return covered, [image.get("bytes") for image in document.get("orthophotos", [])]


def _only_difference(change: AmountChange) -> dict[str, str]:
    return {"difference": money(change.difference)}


def _summary(document: Document) -> dict[str, Any]:
    return {
        "label": revision_label(document["quote_number"], document["revision"]),
        "revision": document["revision"],
        "issued": document["issued"],
        "valid_until": document["valid_until"],
        "schedule": f"{document['schedule']['id']}, version {document['schedule']['version']}",
        "area_sha256": document["area"].get("sha256", ""),
        "total": document["total"],
    }
