"""A contest's outcome as a table in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from statistics import median

from .contest import Contest, Outcome, Run
from .goals import MEGABYTE, verdicts

HEAD = (
    "",
    "whole process, s",
    "work alone, s",
    "CPU, s",
    "peak MB",
    "delivered",
    "ratio whole",
    "ratio alone",
)


def table(contest: Contest, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Medians with the lowest and highest in brackets. Ratios are medians over the rounds, against the first row of
    the same round: above 1 means slower."""
    yield f"### {contest.title}"
    yield ""
    yield row(HEAD)
    yield row(["---"] + ["---:"] * (len(HEAD) - 1))
    for outcome in outcomes:
        yield row(_cells(outcome, outcomes[0]))
    yield ""
    for missing in contest.missing:
        yield f"Not measured: {missing}."
    if contest.missing:
        yield ""
    yield from verdicts(contest, tuple(outcomes))
    if contest.goals:
        yield ""


def _cells(outcome: Outcome, ours: Outcome) -> Iterator[str]:
    yield outcome.contestant.name
    yield _spread([run.wall for run in outcome.runs])
    alone = [run.alone for run in outcome.runs if run.alone is not None]
    yield _spread(alone) if alone else "-"
    yield f"{median(run.cpu for run in outcome.runs):.2f}"
    yield f"{median(run.peak for run in outcome.runs) / MEGABYTE:.0f}"
    yield outcome.delivered
    yield _ratio(outcome, ours, lambda run: run.wall)
    yield _ratio(outcome, ours, lambda run: run.alone)


def _spread(seconds: Sequence[float]) -> str:
    digits = 2 if median(seconds) >= 0.1 else 3
    return f"{median(seconds):.{digits}f} ({min(seconds):.{digits}f} to {max(seconds):.{digits}f})"


def _ratio(outcome: Outcome, ours: Outcome, measure: Callable[[Run], float | None]) -> str:
    pairs = [(measure(theirs), measure(own)) for theirs, own in zip(outcome.runs, ours.runs, strict=True)]
    ratios = [theirs / own for theirs, own in pairs if theirs is not None and own is not None]
    return f"{median(ratios):.2f}" if ratios else "-"


def row(cells: Sequence[str] | Iterator[str]) -> str:
    """One line of a table."""
    return f"| {' | '.join(cells)} |"
