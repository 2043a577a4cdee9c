"""One publication: every dataset is made ready by itself, then all that are ready are swapped in together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ...chapter33.refusal import Cancelled, Refused
from ...opendata.access import admit, may_publish
from ...opendata.city import City
from ...opendata.completeness import metadata_verdict
from ...opendata.dataset import Dataset
from ..geodata.source import LayerSource
from ..job import Job
from .candidate import pick, prepare
from .ending import Ending, State, end_badly, end_well
from .release import Release
from .sensitive import require_harmless
from .target import Target
from .write import write_release


@dataclass(frozen=True)
class Wanted:
    """A dataset that somebody wants on the portal.

    `identifier` is "" where it has none yet, `source` where its layer is (None: the register knows no such dataset).
    `look_up` asks the register what it says of it now (None: nobody has classified it).
    """

    identifier: str
    title: str
    source: LayerSource | None
    look_up: Callable[[], Dataset | None]

    def require_open(self) -> Dataset:
        """The dataset as the register has it now. Raises Refused unless it may be published."""
        return admit(self.look_up(), may_publish, f"publishing '{self.title}'")


@dataclass(frozen=True)
class Ready:
    """A release that waits for the swap, and the register's record that it was made from."""

    wanted: Wanted
    dataset: Dataset
    release: Release

    def confirm(self) -> Ready:
        """Itself. Raises Refused where the decision about the dataset has changed in the meantime."""
        if self.wanted.require_open() != self.dataset:
            raise Refused(
                f"publishing '{self.dataset.title}'",
                why="its record in the register changed while it was made ready",
                remedy="publish it again.",
            )
        return self


@dataclass(frozen=True)
class Publication:
    """What all datasets of one run share.

    `coordinator` is who approves ("" where nobody was named), `work` an empty folder for drafts. A dry run does
    everything but the swap.
    """

    target: Target
    city: City
    coordinator: str
    dry_run: bool
    work: Path

    def run(self, wanted: Sequence[Wanted], job: Job) -> tuple[Ending, ...]:
        """How each dataset ended, in the order of the request. Raises Cancelled, and then nothing was published."""
        outcomes: list[Ready | Ending] = []
        for number, item in enumerate(wanted):
            part = job.part(0.9 * number / len(wanted), 0.9 * (number + 1) / len(wanted))
            outcomes.append(_attempt(item, partial(self._make_ready, item, self.work / str(number), part)))
        if not self.dry_run:
            job.progress(0.9, "Moving the files into place")
            outcomes = self._swap(outcomes)
        return tuple(end_well(end.release) if isinstance(end, Ready) else end for end in outcomes)

    def _make_ready(self, item: Wanted, folder: Path, job: Job) -> Ready:
        folder.mkdir()
        dataset = item.require_open()
        if item.source is None:
            raise Refused(
                f"publishing '{item.title}'",
                why="the register does not know where its layer is",
                remedy="classify the layer again.",
            )
        metadata_verdict(dataset, self.city).require(f"publishing '{dataset.title}'")
        picked = pick(dataset, item.source, folder, job.part(0.0, 0.3))
        require_harmless(picked, {}, self.coordinator)
        job.progress(0.4, f"{dataset.title}: screened")
        plan = self.target.plan(prepare(picked, folder, job), job.as_of)
        return Ready(item, dataset, write_release(plan, folder, job.part(0.5, 1.0)))

    def _swap(self, outcomes: Sequence[Ready | Ending]) -> list[Ready | Ending]:
        """Ask at the door once more, swap in what may pass, and look at the result."""
        asked = [_attempt(end.wanted, end.confirm) if isinstance(end, Ready) else end for end in outcomes]
        ready = [end for end in asked if isinstance(end, Ready)]
        if not ready:
            return asked
        try:
            self.target.apply([end.release for end in ready])
        except (OSError, Refused) as error:
            return [_end_badly(end.wanted, error) if isinstance(end, Ready) else end for end in asked]
        problems = self.target.verify([end.dataset.identifier for end in ready])
        # A problem of the catalogs and the index, which belong to no dataset, is one of every dataset.
        wrong = {problem.dataset: f"{problem.path}: {problem.why}" for problem in problems}
        return [_look(end, wrong) if isinstance(end, Ready) else end for end in asked]


def _look(end: Ready, wrong: Mapping[str, str]) -> Ready | Ending:
    """The release, or its failure where the portal does not hold it as it was published."""
    why = wrong.get(end.dataset.identifier) or wrong.get("")
    return replace(end_well(end.release), state=State.FAILED, reason=why) if why else end


def _attempt(item: Wanted, work: Callable[[], Ready]) -> Ready | Ending:
    """What the work gives, or how the dataset ended: one that fails must not stop the others."""
    try:
        return work()
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - the border between datasets: every failure becomes an ending
        return _end_badly(item, error)


def _end_badly(item: Wanted, error: Exception) -> Ending:
    return end_badly(item.identifier, item.title, error)
