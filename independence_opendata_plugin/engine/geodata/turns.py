"""The layers of an order in the order in which they are taken, each opened, with what its rows hang on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ...chapter33.refusal import Refused
from .area import Area
from .extracted import ExtractRequest
from .related import DeliveredRows, Match, RelatedRows, RowsInArea, read_keys
from .relation_plan import Link, plan_tables
from .source import SourceInfo, TableInfo, describe_any


@dataclass(frozen=True)
class Turn:
    """A request: `place` is that among all requests, `links` what a table's rows hang on (None: nothing)."""

    place: int
    request: ExtractRequest
    info: TableInfo
    links: tuple[Link, ...] | None = None

    @property
    def key(self) -> str:
        return self.request.source.key

    def select(self, area: Area | None, delivered: Mapping[str, DeliveredRows]) -> RowsInArea | RelatedRows:
        """The rows to deliver; `delivered` are those of the layers taken before, by their keys."""
        if isinstance(self.info, SourceInfo):
            return RowsInArea(self.request, self.info, area)
        if self.links is None:
            return RelatedRows(self.request.source, self.info, None)
        matches = (
            Match(link.fields, read_keys(delivered[link.other], link.other_fields)) for link in self.links
        )
        return RelatedRows(self.request.source, self.info, tuple(matches))


def take_turns(requests: Sequence[ExtractRequest], area: Area | None) -> tuple[Turn, ...]:
    """Layers with geometry first, then each table after all that it hangs on; without an area all rows are taken.

    Raises Refused for a source that cannot be opened, for a table that no relation leads to, and for a relation or an
    attachment that names a field which is not there.
    """
    opened = {
        request.source.key: Turn(place, request, describe_any(request.source))
        for place, request in enumerate(requests)
    }
    for turn in opened.values():
        _require_attachment_fields(turn)
    if area is not None:
        opened = {key: _with_key(turn, opened) for key, turn in opened.items()}
    placed = {key: turn for key, turn in opened.items() if area is None or isinstance(turn.info, SourceInfo)}
    sources = {key: turn.request.source for key, turn in opened.items()}
    turns = list(placed.values())
    for step in plan_tables(sources, frozenset(placed)):
        turn = opened[step.key]
        for link in step.links:
            _require_fields(turn, link.fields, turn)
            _require_fields(opened[link.other], link.other_fields, turn)
        turns.append(replace(turn, links=step.links))
    return tuple(turns)


def _with_key(turn: Turn, opened: Mapping[str, Turn]) -> Turn:
    """The turn, with the feature's own number as a field if a relation rests on it: a copy numbers its rows anew."""
    fid, request = turn.info.fid, turn.request
    used = {
        field
        for child in opened.values()
        for relation in child.request.source.relations
        if relation.parent in opened
        for key, names in ((child.key, relation.own_fields), (relation.parent, relation.parent_fields))
        if key == turn.key
        for field in names
    }
    if not fid or fid not in used:
        return turn
    return replace(turn, request=replace(request, fields=(fid, *(request.fields or turn.info.fields))))


def _require_attachment_fields(turn: Turn) -> None:
    source = turn.request.source
    missing = [told.field for told in source.attachments if told.field not in turn.info.fields]
    if missing:
        raise Refused(
            f"the attachments of layer '{source.name}'",
            why=f"it has no field {', '.join(missing)}",
            remedy=f"correct the name; its fields are {', '.join(turn.info.fields)}.",
        )


def _require_fields(turn: Turn, names: Sequence[str], table: Turn) -> None:
    missing = [name for name in names if name not in (turn.info.fid, *turn.info.fields)]
    if missing:
        raise Refused(
            f"table '{table.request.source.name}'",
            why=f"its relation rests on {', '.join(missing)}, and '{turn.request.source.name}' has no such field",
            remedy=f"correct the relation; the fields are {', '.join(turn.info.fields)}.",
        )
