"""Matching the sections somebody asks for with the rows of a section layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .legal import Section, format_description
from .refusal import Refused


def find_rows(asked: Sequence[Section], found: Sequence[Section | None]) -> dict[Section, tuple[int, ...]]:
    """The rows of each section asked for, as positions in `found` (what each row of the layer is, None = no section).

    A section on several rows, as at county lines, is one section with several rows. A direction that only one side
    says is taken from it, and the keys carry it. Raises Refused for sections that the layer has not (all of them
    named), for one that could be several of the layer's, and for two that the layer cannot tell apart.
    """
    rows: dict[tuple[int, int, int], dict[Section, list[int]]] = {}
    for position, section in enumerate(found):
        if section is not None:
            rows.setdefault(_numbers(section), {}).setdefault(section, []).append(position)
    matched: dict[Section, tuple[int, ...]] = {}
    missing: list[Section] = []
    for section in asked:
        candidates = [other for other in rows.get(_numbers(section), {}) if _agree(section, other)]
        if not candidates:
            missing.append(section)
            continue
        if len(candidates) > 1:
            raise Refused(
                section.label,
                why=f"the layer has {' and '.join(other.label for other in candidates)}",
                remedy="say N or S and E or W.",
            )
        matched[_complete(section, candidates[0])] = tuple(rows[_numbers(section)][candidates[0]])
    _require_all_found(missing)
    _require_told_apart(matched)
    return matched


def _numbers(section: Section) -> tuple[int, int, int]:
    return section.township, section.range, section.number


def _agree(one: Section, other: Section) -> bool:
    pairs = ((one.township_dir, other.township_dir), (one.range_dir, other.range_dir))
    return all(mine == theirs or not (mine and theirs) for mine, theirs in pairs)


def _complete(asked: Section, found: Section) -> Section:
    return replace(
        asked,
        township_dir=asked.township_dir or found.township_dir,
        range_dir=asked.range_dir or found.range_dir,
    )


def _require_all_found(missing: Sequence[Section]) -> None:
    if missing:
        raise Refused(
            f"sections {format_description(missing)}",
            why="the section layer does not have them",
            remedy="correct the description, or choose the section layer that covers them.",
        )


def _require_told_apart(matched: dict[Section, tuple[int, ...]]) -> None:
    owner: dict[int, Section] = {}
    for section, positions in matched.items():
        other = owner.setdefault(positions[0], section)
        if other != section:
            raise Refused(
                f"{other.label} and {section.label}",
                why="the section layer does not say its directions, so both are one section in it",
                remedy="ask for the one that the layer covers, or set its directions.",
            )
