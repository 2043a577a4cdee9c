"""What a list of the register is narrowed to: licensee, section, layer, days, states."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from .listing import RegisterEntry
from .search import Search


@dataclass(frozen=True)
class Conditions:
    """All of them have to be met; what is empty asks for nothing.

    `search` is what somebody typed into one box; `licensee` and `layer` are parts of names, however capitalised;
    `section` is a description; `first` and `last` are days of issue; `states` are those of the day `on`.
    """

    on: date
    search: Search = field(default_factory=Search)
    licensee: str = ""
    layer: str = ""
    section: Search = field(default_factory=Search)
    first: date | None = None
    last: date | None = None
    states: tuple[str, ...] = ()

    def find(self, entries: list[RegisterEntry]) -> list[RegisterEntry]:
        return [entry for entry in entries if self._meets(entry)]

    def _meets(self, entry: RegisterEntry) -> bool:
        issued = datetime.fromisoformat(entry.issued).date()
        return (
            self.search.finds(entry)
            and self.section.finds(entry)
            and self.licensee.casefold() in entry.document["licensee"]["name"].casefold()
            and (not self.layer or any(_holds(name, self.layer) for name in entry.layer_names))
            and (self.first is None or self.first <= issued)
            and (self.last is None or issued <= self.last)
            and (not self.states or entry.state(self.on) in self.states)
        )


def _holds(name: str, part: str) -> bool:
    return part.casefold() in name.casefold()
