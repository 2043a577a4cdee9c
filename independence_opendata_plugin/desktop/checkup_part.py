"""What a look at the set-up finds: parts, each with its state and the remedy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from ..chapter33.refusal import Refused
from .engine_messages import EngineFailed
from .users_language import describe, translate_refusal


class PartState(Enum):
    """`WARNING`: work goes on without it, or with some of it. `MISSING`: something cannot be done at all."""

    OK = "ok"
    WARNING = "warning"
    MISSING = "missing"


@dataclass(frozen=True)
class Part:
    """`detail`: what was found. `remedy`: what to do ("" where nothing need be done). `parts`: what it is made of."""

    name: str
    state: PartState
    detail: str
    remedy: str = ""
    parts: tuple[Part, ...] = ()


def worst(states: Iterable[PartState]) -> PartState:
    order = list(PartState)
    return max(states, key=order.index, default=PartState.OK)


def refused_part(name: str, problem: Refused | EngineFailed) -> Part:
    if isinstance(problem, Refused):
        said = translate_refusal(problem)
        return Part(name, PartState.MISSING, f"{said.what}: {said.why}", said.remedy)
    return Part(name, PartState.MISSING, describe(problem))


def as_text(parts: Iterable[Part], words: dict[PartState, str], indent: str = "") -> str:
    """For an e-mail to whoever helps; `words` are the states in the user's language."""
    lines = []
    for part in parts:
        lines.append(f"{indent}{part.name}: {words[part.state]}. {part.detail}")
        if part.remedy:
            lines.append(f"{indent}    {part.remedy}")
        if part.parts:
            lines.append(as_text(part.parts, words, f"{indent}    "))
    return "\n".join(lines)
