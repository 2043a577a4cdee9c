"""In which order tables without geometry follow the layers of an order, and by which relations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from ...chapter33.refusal import Refused
from .source import LayerSource

RULE = "Sec. 33-4(b)"


@dataclass(frozen=True)
class Link:
    """How rows of a table find delivered rows of another layer: `fields` of the table equal `other_fields` of it.

    `other` is the key of the other layer's source.
    """

    other: str
    fields: tuple[str, ...]
    other_fields: tuple[str, ...]


@dataclass(frozen=True)
class TableStep:
    """A table of an order, by its source's key, and the links to layers that are delivered before it."""

    key: str
    links: tuple[Link, ...]


def plan_tables(sources: Mapping[str, LayerSource], placed: frozenset[str]) -> tuple[TableStep, ...]:
    """The tables among the sources of an order, by key, each after all that it hangs on; `placed` have geometry.

    A table follows the layers that it refers to: a permit its parcel. One that refers to none of the order follows
    those that refer to it: an owner the rows of the table that links owners to parcels. A relation of a table to
    itself brings no row. Raises Refused for tables that refer to each other in a circle, and for a table that no
    relation leads to.
    """
    reached, steps = set(placed), list[TableStep]()
    while waiting := [key for key in sources if key not in reached]:
        found = _follow_parents(sources, waiting, reached) or _follow_children(sources, waiting, reached)
        if not found:
            raise _unrelated(sources[waiting[0]])
        steps += found
        reached.update(step.key for step in found)
    return tuple(steps)


def _follow_parents(
    sources: Mapping[str, LayerSource], waiting: list[str], reached: set[str]
) -> list[TableStep]:
    """All tables that refer to what was reached, directly or through each other."""
    near = set(reached)
    while more := {key for key in waiting if key not in near and _parents(sources[key]) & near}:
        near |= more
    tables = near - reached
    graph = {key: (_parents(sources[key]) & tables) - {key} for key in waiting if key in tables}
    try:
        ordered = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        raise _circular([sources[key] for key in error.args[1]]) from error
    return [TableStep(key, tuple(_links_to_parents(sources[key], near))) for key in ordered]


def _follow_children(
    sources: Mapping[str, LayerSource], waiting: list[str], reached: set[str]
) -> list[TableStep]:
    """All tables that something reached refers to."""
    steps = []
    for key in waiting:
        links = tuple(
            Link(child, relation.parent_fields, relation.own_fields)
            for child in sources
            if child in reached
            for relation in sources[child].relations
            if relation.parent == key
        )
        if links:
            steps.append(TableStep(key, links))
    return steps


def _parents(source: LayerSource) -> set[str]:
    return {relation.parent for relation in source.relations}


def _links_to_parents(source: LayerSource, near: set[str]) -> Iterator[Link]:
    for relation in source.relations:
        if relation.parent in near and relation.parent != source.key:
            yield Link(relation.parent, relation.own_fields, relation.parent_fields)


def _circular(tables: list[LayerSource]) -> Refused:
    names = " -> ".join(table.name for table in tables)
    return Refused(
        f"table '{tables[0].name}'",
        why=f"its relations run in a circle ({names}): whose rows belong to the area cannot be told",
        rule=RULE,
        remedy="remove one of these relations in Project > Properties > Relations.",
    )


def _unrelated(table: LayerSource) -> Refused:
    parents = ", ".join(sorted(relation.name for relation in table.relations))
    why = "it has no geometry, and no relation ties its rows to a layer of the order"
    remedy = (
        "add a relation to a licensed layer in Project > Properties > Relations, and order that layer too."
    )
    if parents:
        remedy = f"order a layer that it is related to as well (relations: {parents})."
    return Refused(f"table '{table.name}'", why=why, rule=RULE, remedy=remedy)
