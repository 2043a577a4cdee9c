"""The question at the door: may this dataset be published, may it be licensed, and if not, why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..chapter33.refusal import Refused
from .dataset import AccessClass, Dataset
from .statutes import print_citation

TWO_LANES = "Sec. 33-4(b)"
POLICY_LICENSE_FREE = "Open Data Initiative policy (g-license-free)"


@dataclass(frozen=True)
class Verdict:
    """An answer with its reason: `why` is a clause that follows the dataset's name, `rule` what it rests on,
    `remedy` what the user can do ("" when it is allowed)."""

    allowed: bool
    why: str
    rule: str
    remedy: str = ""

    def require(self, what: str) -> None:
        """Refuse `what` (a noun phrase) unless the verdict allows it."""
        if not self.allowed:
            raise self.refusal(what)

    def refusal(self, what: str) -> Refused:
        return Refused(what, why=self.why, rule=self.rule, remedy=self.remedy)


def admit(dataset: Dataset | None, ask: Callable[[Dataset | None], Verdict], what: str) -> Dataset:
    """The dataset, if `may_publish` or `may_license` allows it. Raises Refused for `what` (a noun phrase) if not."""
    verdict = ask(dataset)
    if dataset is None or not verdict.allowed:
        raise verdict.refusal(what)
    return dataset


def may_publish(dataset: Dataset | None) -> Verdict:
    """Whether a dataset may go to the open portal. No, unless it was decided to be open."""
    if dataset is None or dataset.access is None:
        return _unclassified()
    if dataset.access is AccessClass.CLOSED:
        return _closed(dataset)
    if dataset.access is AccessClass.LICENSED:
        return Verdict(
            False,
            "it is licensed, and nothing is in two lanes",
            TWO_LANES,
            "license it, or make an open dataset of the fields that may be published",
        )
    holder = dataset.metadata.rights_holder
    if holder:
        return Verdict(
            False,
            f"{holder} holds rights in it, so the city cannot place it into the public domain",
            POLICY_LICENSE_FREE,
            "obtain a release in writing, or leave out what is not the city's own",
        )
    return Verdict(True, "it is open", POLICY_LICENSE_FREE)


def may_license(dataset: Dataset | None) -> Verdict:
    """Whether a dataset may leave under a Chapter 33 license. No, unless it was decided to be licensed."""
    if dataset is None or dataset.access is None:
        return _unclassified()
    if dataset.access is AccessClass.CLOSED:
        return _closed(dataset)
    if dataset.access is AccessClass.OPEN:
        return Verdict(
            False,
            "it is open: free on the portal, and nothing is in two lanes",
            TWO_LANES,
            "take it from the open data portal, or classify it as licensed",
        )
    return Verdict(True, "it is licensed", TWO_LANES)


def _unclassified() -> Verdict:
    return Verdict(
        False,
        "it is not classified, and what is unclassified is treated as closed",
        TWO_LANES,
        "classify it as open, licensed or closed",
    )


def _closed(dataset: Dataset) -> Verdict:
    return Verdict(
        False,
        "it is closed",
        print_citation(dataset.statute) if dataset.statute else "RSMo 610.021",
        "a closed record leaves in no way; a new decision would have to open or license it",
    )
