"""What a contest's first row, this engine, is to reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from statistics import median

from .contest import Contest, Goal, Outcome, Run

MEGABYTE = 1_000_000

Measure = Callable[[Run], float | None]


def times_alone(own: str, peer: str, most: float) -> Goal:
    """The work alone takes at most so many times the peer's."""
    return Goal(f"work alone, times that of {peer!r}", _ratio(own, peer, lambda run: run.alone), most)


def times_whole(own: str, peer: str, most: float) -> Goal:
    """The whole process takes at most so many times the peer's."""
    return Goal(f"whole process, times that of {peer!r}", _ratio(own, peer, lambda run: run.wall), most)


def peak_times(own: str, other: str, most: float) -> Goal:
    """Memory peaks at no more than so many times another contestant's."""
    return Goal(f"peak of {own!r}, times that of {other!r}", _ratio(own, other, lambda run: run.peak), most)


def peak_megabytes(own: str, most: float) -> Goal:
    def figure(outcomes: Mapping[str, Outcome]) -> float:
        return median(run.peak for run in outcomes[own].runs) / MEGABYTE

    return Goal(f"peak of {own!r} in MB", figure, most)


def verdicts(contest: Contest, outcomes: tuple[Outcome, ...]) -> Iterator[str]:
    """A line for each goal: what was to be reached, and what was."""
    by_name = {outcome.contestant.name: outcome for outcome in outcomes}
    for goal in contest.goals:
        figure = goal.figure(by_name)
        reached = "not measured" if figure is None else f"{figure:.2f}, {_judge(figure, goal.most)}"
        yield f"- Goal: {goal.says}: at most {goal.most:g}. {reached.capitalize()}."


def _judge(figure: float, most: float) -> str:
    return "met" if figure <= most else "**not met**"


def _ratio(own: str, peer: str, measure: Measure) -> Callable[[Mapping[str, Outcome]], float | None]:
    """The median over the rounds of a measure by the peer's in the same round."""

    def figure(outcomes: Mapping[str, Outcome]) -> float | None:
        if peer not in outcomes:
            return None
        runs = zip(outcomes[own].runs, outcomes[peer].runs, strict=True)
        pairs = [(measure(ours), measure(theirs)) for ours, theirs in runs]
        ratios = [ours / theirs for ours, theirs in pairs if ours is not None and theirs is not None]
        return median(ratios) if ratios else None

    return figure
