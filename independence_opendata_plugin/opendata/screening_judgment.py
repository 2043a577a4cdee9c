"""What a rule concludes about a column, before rows are counted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from .screening_names import NineName, nine_name
from .screening_rules import Rules
from .screening_text import TextChunk, hashable, text_chunks, unique_values
from .screening_values import Column, Outcome

# Below nine digits a number is nobody's, unless zeros in front were lost in a column that is named for such numbers.
_NINE_DIGITS, _SEVEN_DIGITS = 10**8, 10**6


@dataclass(frozen=True)
class Judgment:
    """One rule's conclusion: `values` are the cells that it is about, `digits` the numbers found in them
    (none for what is not a number). Both live in memory only.
    """

    rule: str
    outcome: Outcome
    citation: str
    why: str
    values: Collection[object] = field(repr=False)
    digits: Sequence[str] = field(repr=False, default=())


@dataclass(frozen=True)
class Subject:
    """A column under judgment, with what its parts say.

    `layer` is the layer's name. `loose_text`: not a column but one text about the layer (abstract, style,
    alias), so whatever stands in it stands out.
    """

    column: Column
    layer: str
    rules: Rules
    loose_text: bool = False

    @cached_property
    def name(self) -> NineName:
        return NineName.NONE if self.loose_text else nine_name(self.column, self.rules)

    @cached_property
    def unique(self) -> list[object]:
        return unique_values(self.column.values)

    @cached_property
    def chunks(self) -> list[TextChunk]:
        """The cells as text; numbers of a column that is named for Social Security numbers get their zeros
        back.
        """
        if self.name is NineName.CERTAIN:
            return text_chunks(self.unique, _SEVEN_DIGITS, 9)
        return text_chunks(self.unique, _NINE_DIGITS)

    @cached_property
    def filled(self) -> int:
        """The number of rows that have a value."""
        values = self.column.values
        return len(values) - values.count(None) - values.count("")

    def rows_with(self, cells: Collection[object]) -> int:
        """The number of rows whose value is one of `cells`."""
        wanted = set(cells)
        return sum(1 for value in self.column.values if hashable(value) in wanted) if wanted else 0

    def is_scheme(self, cells: Iterable[object]) -> bool:
        """Whether so many rows hold one of `cells` that they are how the column is written, not an exception."""
        rows = self.rows_with(set(cells))
        return not self.loose_text and rows > 0 and rows >= self.rules.column.share * self.filled
