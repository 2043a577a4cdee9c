"""How each dataset of a publication ended, and why."""

from __future__ import annotations

import sys
import traceback
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from ...chapter33.refusal import Refused
from ..disk import refuse_file
from .record import Difference, Distribution
from .release import Release
from .sensitive import GraveFinding, Sensitive


class State(StrEnum):
    """The ends that a dataset can come to, from the best to the worst."""

    UNCHANGED = "unchanged"
    PUBLISHED = "published"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True)
class Ending:
    """How one dataset ended. `identifier` is "" where it has none, `reason` "" where nothing needs saying.

    `difference` is None for a first publication, and for what was not published; `features` is how many the portal
    holds of it now (None: it was not published). `refusal` is None unless it was refused, `findings` are what
    screening refused it for.
    """

    identifier: str
    title: str
    state: State
    reason: str = ""
    difference: Difference | None = None
    distributions: tuple[Distribution, ...] = ()
    refusal: Refused | None = None
    features: int | None = None
    findings: tuple[GraveFinding, ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether the portal offers it for the first time, or again after a withdrawal."""
        return self.state is State.PUBLISHED and self.difference is None

    def to_json(self) -> dict[str, Any]:
        """The dataset's part of CONTRACT's Publication document."""
        return {
            "identifier": self.identifier,
            "title": self.title,
            "state": self.state.value,
            "reason": self.reason,
            "difference": (self.difference or Difference()).to_json(),
            "distributions": [
                {"path": file.path, "format": file.format, "size": file.size, "sha256": file.sha256}
                for file in self.distributions
            ],
            "first": self.is_first,
            "features": self.features,
            "refusal": self.refusal.to_json() if self.refusal else None,
            "findings": [finding.to_json() for finding in self.findings],
        }


def end_well(release: Release) -> Ending:
    plan = release.plan
    restored = plan.write_files and not plan.new_content
    return Ending(
        identifier=plan.candidate.identifier,
        title=plan.candidate.dataset.title,
        state=State.PUBLISHED if plan.changes else State.UNCHANGED,
        reason="published files that were missing or altered were put back" if restored else "",
        difference=plan.difference,
        distributions=release.latest,
        features=plan.candidate.layer.features_out,
    )


def end_badly(identifier: str, title: str, error: Exception) -> Ending:
    """Refused, or failed with what went wrong.

    An unexpected error is named by its kind and place alone: its message may hold values of fields that are not
    published, and the reason goes into reports. Where it came from goes to standard error.
    """
    if isinstance(error, Refused):
        return Ending(
            identifier,
            title,
            State.REFUSED,
            reason=str(error).removeprefix("Refused: "),
            refusal=error,
            findings=error.findings if isinstance(error, Sensitive) else (),
        )
    if isinstance(error, OSError) and error.strerror:
        told = refuse_file(error)
        return Ending(identifier, title, State.FAILED, reason=f"{told.why} ({told.what})")
    traceback.print_tb(error.__traceback__, file=sys.stderr)
    place = traceback.extract_tb(error.__traceback__)[-1]
    reason = f"unexpected {type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"
    return Ending(identifier, title, State.FAILED, reason=reason)
