"""Sections of the Public Land Survey System and the legal descriptions that list them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from .refusal import Refused

SECTIONS_IN_TOWNSHIP = 36
REMEDY = "write descriptions like T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36."

# A township and a range: `T49N R32W`, `49N-32W`, `Township 49 North, Range 32 West`. Without its letter T or R a number
# needs its direction, or a list of sections such as 1-12 would look like a township.
_HEAD = re.compile(
    r"""(?<![A-Z0-9])
    (?P<t>T(?:OWNSHIP|WP)?\.?\s*)?(?P<township>[0-9]{1,3})\s*(?P<ns>(?(t)[NS]?|[NS]))\.?
    [\s,-]*
    (?P<r>R(?:ANGE|GE|NG)?\.?\s*)?(?P<range>[0-9]{1,3})\s*(?P<ew>(?(r)[EW]?|[EW]))\.?""",
    re.VERBOSE | re.IGNORECASE,
)
_SECTION_WORD = re.compile(r"\bSEC(?:TION)?S?\.?(?=[\s0-9])|\bS(?=[0-9])", re.IGNORECASE)
_SECTION_ITEM = re.compile(r"([0-9]{1,3})(?:-([0-9]{1,3}))?")
_SPELLINGS = (
    (re.compile(r"[\u2010-\u2015\u2212]|\b(?:TO|THRU|THROUGH)\b", re.IGNORECASE), "-"),
    (re.compile(r"\bAND\b|&", re.IGNORECASE), ","),
    (re.compile(r"\b([NSEW])(?:ORTH|OUTH|AST|EST)\b", re.IGNORECASE), r"\1"),
)


@dataclass(frozen=True, order=True)
class Section:
    """One section: township and range are counted from 1, `number` is 1 to 36.

    `township_dir` is N or S, `range_dir` E or W; each is "" where neither the layer nor the text says it. Making one
    that cannot be raises Refused.
    """

    township: int
    township_dir: str
    range: int
    range_dir: str
    number: int

    def __post_init__(self) -> None:
        shown = f"section {self.number} of T{self.township}{self.township_dir} R{self.range}{self.range_dir}"
        if not 1 <= self.number <= SECTIONS_IN_TOWNSHIP:
            raise Refused(shown, why=f"sections are numbered 1 to {SECTIONS_IN_TOWNSHIP}", remedy=REMEDY)
        if self.township < 1 or self.range < 1:
            raise Refused(shown, why="townships and ranges are numbered from 1", remedy=REMEDY)
        if self.township_dir not in ("N", "S", "") or self.range_dir not in ("E", "W", ""):
            raise Refused(shown, why="a township lies N or S, a range E or W", remedy=REMEDY)

    @property
    def township_label(self) -> str:
        return f"T{self.township}{self.township_dir} R{self.range}{self.range_dir}"

    @property
    def label(self) -> str:
        return f"{self.township_label} Sec. {self.number}"


def parse_description(text: str) -> tuple[Section, ...]:
    """The sections that a legal description lists, each once, in order.

    Pieces are parted by `;`, line ends or simply the next township. Raises Refused, naming the piece, for what it
    cannot read, for a range that runs backwards and for a text that names no section.
    """
    for pattern, spelling in _SPELLINGS:
        text = pattern.sub(spelling, text)
    sections = {section for piece in _pieces(text) for section in _parse_piece(piece)}
    if not sections:
        raise Refused("the description of sections", why="it is empty", remedy=REMEDY)
    return tuple(sorted(sections))


def format_description(sections: Iterable[Section]) -> str:
    """The sections as `T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36`: sorted, each once, runs as ranges."""
    ordered = sorted(set(sections))
    return "; ".join(
        f"{township} Sec. {_format_numbers([section.number for section in members])}"
        for township, members in groupby(ordered, key=lambda section: section.township_label)
    )


def condense_labels(labels: Sequence[str]) -> str:
    """The description of sections given by their labels; labels that describe none are only joined. "" for none."""
    joined = "; ".join(labels)
    try:
        return format_description(parse_description(joined))
    except Refused:
        return joined


def _pieces(text: str) -> Iterator[str]:
    """The text cut at `;` and at line ends; a line without a township of its own continues the line before."""
    for part in text.split(";"):
        lines: list[str] = []
        for line in filter(str.strip, part.splitlines()):
            if lines and not _HEAD.search(line):
                lines[-1] += f" {line}"
            else:
                lines.append(line)
        yield from (line.strip() for line in lines)


def _parse_piece(piece: str) -> Iterator[Section]:
    heads = list(_HEAD.finditer(piece))
    if not heads:
        raise _unreadable(piece, "no township and range stand in it")
    before = piece[: heads[0].start()].strip(" ,")
    ends = [head.start() for head in heads[1:]] + [len(piece)]
    lists = [piece[head.end() : end] for head, end in zip(heads, ends, strict=True)]
    if before and len(heads) == 1 and not lists[0].strip():
        lists = [before]  # `Sec. 14, T49N R32W`, as deeds write it
    elif before:
        raise _unreadable(before, "it stands before any township")
    for head, numbers in zip(heads, lists, strict=True):
        place = int(head["township"]), head["ns"].upper(), int(head["range"]), head["ew"].upper()
        yield from (Section(*place, number) for number in _parse_numbers(numbers, piece))


def _parse_numbers(text: str, piece: str) -> Iterator[int]:
    joined = re.sub(r"\s*-\s*", "-", _SECTION_WORD.sub(" ", text)).strip()
    items = joined.lstrip("-,: ").rstrip(", ")
    if not items:
        raise _unreadable(piece, "no section is named; write 1-36 for a whole township")
    for item in re.split(r"[\s,]+", items):
        match = _SECTION_ITEM.fullmatch(item)
        if match is None:
            raise _unreadable(item, f"it is not a section number or a range of them, in '{piece}'")
        first, last = int(match[1]), int(match[2] or match[1])
        if last < first:
            raise _unreadable(item, f"the range runs backwards, in '{piece}'")
        if last > SECTIONS_IN_TOWNSHIP:
            raise _unreadable(item, f"sections are numbered 1 to {SECTIONS_IN_TOWNSHIP}, in '{piece}'")
        yield from range(first, last + 1)


def _unreadable(piece: str, why: str) -> Refused:
    return Refused(f"the description '{piece}'", why=why, remedy=REMEDY)


def _format_numbers(numbers: list[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
