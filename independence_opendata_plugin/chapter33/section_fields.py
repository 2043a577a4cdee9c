"""Which attribute columns of a section layer say township, range and section: found by looking, or set by the user."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from .legal import Section
from .pairs import parse_pairs
from .refusal import Refused
from .section_values import CODE_READERS, Place, read_direction, read_numbered, read_section_number

# Column names in use, without case and punctuation, the most telling first.
TOWNSHIP_NAMES = ("TWNSHPNO", "TOWNSHIP", "TWP", "TWNSHP", "TWN", "TOWNSHIPNO", "TWPNO", "TOWN", "T")
TOWNSHIP_DIR_NAMES = ("TWNSHPDIR", "TOWNSHIPDIR", "TWPDIR", "TWNDIR", "TOWNDIR", "TDIR")
RANGE_NAMES = ("RANGENO", "RANGE", "RGE", "RNG", "RNGNO", "RGENO", "R")
RANGE_DIR_NAMES = ("RANGEDIR", "RNGDIR", "RGEDIR", "RDIR")
SECTION_NAMES = ("FRSTDIVNO", "SECTION", "SEC", "SECNO", "SECTIONNO", "SECTN", "SECT", "SECNUM", "S")
DIGIT_CODE_NAMES = ("SSTTRR", "STR", "SECTWPRGE", "SECTWPRNG", "TTRRSS", "TRS", "TWPRGESEC", "TWPRNGSEC")
# Rows of federal layers that are no section of a whole township say so here.
GUARDS = (("TWNSHPFRAC", ("0", "")), ("RANGEFRAC", ("0", "")), ("FRSTDIVTYP", ("SN", "")))

SETTING_KEYS = ("township", "township_dir", "range", "range_dir", "section", "code", "format")
REMEDY = (
    "set the section columns, such as township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W "
    "or code=SSTTRR; format=ssttrr."
)


@dataclass(frozen=True)
class SectionColumns:
    """The columns that identify a section; "" is a column that the layer has not or that is not used.

    `code` is one column that says several parts, read as `code_format`, a key of CODE_READERS; the other columns fill
    what it leaves open. `default_township_dir` and `default_range_dir` hold where no column says a direction.
    `guards` are columns with the only values that a section's row has there.
    """

    township: str = ""
    township_dir: str = ""
    range: str = ""
    range_dir: str = ""
    section: str = ""
    code: str = ""
    code_format: str = ""
    guards: tuple[tuple[str, tuple[str, ...]], ...] = ()
    default_township_dir: str = ""
    default_range_dir: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every column that must be read for `read` to work."""
        used = (self.code, self.township, self.township_dir, self.range, self.range_dir, self.section)
        return tuple(dict.fromkeys(name for name in (*used, *(guard for guard, _ in self.guards)) if name))

    def read(self, attributes: Mapping[str, Any]) -> Section | None:
        """The section that a row is; None where the row says none, or says one that cannot be."""
        for column, allowed in self.guards:
            value = attributes.get(column)
            if ("" if value is None else str(value).strip().upper()) not in allowed:
                return None
        place = self._read_place(attributes)
        if place is None or place.township is None or place.range is None or place.number is None:
            return None
        try:
            return Section(
                place.township,
                place.township_dir or self.default_township_dir,
                place.range,
                place.range_dir or self.default_range_dir,
                place.number,
            )
        except Refused:
            return None

    def _read_place(self, attributes: Mapping[str, Any]) -> Place | None:
        place = Place()
        if self.code:
            found = CODE_READERS[self.code_format](attributes.get(self.code))
            if found is None:
                return None
            place = found
        if self.township and (township := read_numbered(attributes.get(self.township), "NS")):
            place = replace(place, township=township[0], township_dir=township[1])
        if self.range and (range_ := read_numbered(attributes.get(self.range), "EW")):
            place = replace(place, range=range_[0], range_dir=range_[1])
        if self.section:
            place = replace(place, number=read_section_number(attributes.get(self.section)))
        return replace(
            place,
            township_dir=place.township_dir or read_direction(attributes.get(self.township_dir), "NS"),
            range_dir=place.range_dir or read_direction(attributes.get(self.range_dir), "EW"),
        )


def find_columns(
    columns: Sequence[str], sample: Sequence[Mapping[str, Any]], setting: str = ""
) -> SectionColumns:
    """The columns of a layer that identify its sections, judged by their names and by some of its rows.

    `columns` are the layer's, `sample` a few rows by column. A `setting` such as
    `township=TWP; range=RGE; section=SECNO; township_dir=S; range_dir=E` decides instead of looking; one that names
    directions only completes what is found. Raises Refused, naming the layer's columns, where nothing fits.
    """
    chosen = parse_section_columns(setting, columns)
    if chosen.code or (chosen.township and chosen.range and chosen.section):
        found = chosen
    else:
        found = replace(
            _look(columns, sample),
            **{name: value for name, value in vars(chosen).items() if value},
        )
    if sample and not any(found.read(row) for row in sample):
        raise Refused(
            f"the section columns {', '.join(found.names)}",
            why="none of the rows looked at names a section there",
            remedy=REMEDY,
        )
    return found


def parse_section_columns(setting: str, columns: Sequence[str]) -> SectionColumns:
    """What a user's setting says; `township_dir` and `range_dir` are a column of the layer or a fixed direction.

    Raises Refused for a name that is no setting, a column that the layer has not and a code format that is none.
    """
    pairs = parse_pairs(setting, "the section columns")
    values: dict[str, Any] = {}
    for key, value in pairs.items():
        if key not in SETTING_KEYS:
            raise Refused(f"section columns setting '{key}'", why="there is none", remedy=REMEDY)
        if key == "format":
            if value not in CODE_READERS:
                choices = ", ".join(CODE_READERS)
                raise Refused(f"code format '{value}'", why="there is none", remedy=f"use one of {choices}.")
            values["code_format"] = value
        elif (
            key.endswith("_dir")
            and value not in columns
            and value.upper() in ("NS" if key[0] == "t" else "EW")
        ):
            values[f"default_{key}"] = value.upper()
        elif value in columns:
            values[key] = value
        else:
            raise Refused(
                f"section column '{value}'",
                why=f"the layer has only {', '.join(columns) or 'no columns'}",
                remedy="name one of its columns.",
            )
    if bool(values.get("code")) != bool(values.get("code_format")):
        raise Refused("the section columns", why="a code column and its format go together", remedy=REMEDY)
    return SectionColumns(**values)


def _look(columns: Sequence[str], sample: Sequence[Mapping[str, Any]]) -> SectionColumns:
    named = list(_candidates_by_name(columns))
    if not sample and named:
        return named[0]
    by_value = [SectionColumns(code=column, code_format="description") for column in columns]
    best = max(
        named + by_value,
        key=lambda candidate: sum(candidate.read(row) is not None for row in sample),
        default=None,
    )
    if best is None or not any(best.read(row) for row in sample):
        raise Refused(
            "the section layer",
            why=f"none of its columns ({', '.join(columns) or 'it has none'}) says township, range and section",
            remedy=REMEDY,
        )
    return best


def _candidates_by_name(columns: Sequence[str]) -> Iterator[SectionColumns]:
    """Every scheme whose columns the layer has by name, the surest first."""
    by_name = {re.sub(r"[^A-Z0-9]", "", column.upper()): column for column in reversed(columns)}

    def present(names: Sequence[str]) -> list[str]:
        return [by_name[name] for name in names if name in by_name]

    guards = tuple((by_name[name], allowed) for name, allowed in GUARDS if name in by_name)
    sections = present(SECTION_NAMES)
    for column in present(["FRSTDIVID"]):
        yield SectionColumns(code=column, code_format="first-division")
    for column, section in product(present(["PLSSID"]), sections):
        yield SectionColumns(code=column, code_format="plssid", section=section, guards=guards)
    directions = (present(TOWNSHIP_DIR_NAMES) or [""])[0], (present(RANGE_DIR_NAMES) or [""])[0]
    for township, range_, section in product(present(TOWNSHIP_NAMES), present(RANGE_NAMES), sections):
        yield SectionColumns(township, directions[0], range_, directions[1], section, guards=guards)
    for column, code_format in product(present(DIGIT_CODE_NAMES), ("ssttrr", "ttrrss")):
        yield SectionColumns(
            code=column, code_format=code_format, township_dir=directions[0], range_dir=directions[1]
        )
