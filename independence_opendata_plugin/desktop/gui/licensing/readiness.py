"""Whether the two buttons work, and what is to be done next where they do not. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ....chapter33.refusal import Refused
from ...users_language import describe
from .order import Price

ENGINE = "engine"


@dataclass(frozen=True)
class Readiness:
    """What stands between the user and a button ("": nothing does, and it works).

    `next_step` is what to do first, and `next_place` where: the position of a part, or ENGINE.
    """

    next_step: str
    next_place: int | str
    why_no_quote: str
    why_no_export: str


def find_fee_missing(price: Price) -> str:
    """What the Fee part lacks that neither measuring nor another part will bring ("": nothing)."""
    if price.problem is not None:
        return QCoreApplication.translate("Readiness", "see why it is refused")
    if price.needs_hours:
        return QCoreApplication.translate("Readiness", "give the hours of processing")
    return ""


def find_readiness(
    missing: Sequence[str],
    *,
    is_busy: bool,
    folder_problem: Refused | None,
    engine_problem: Refused | None,
) -> Readiness:
    """`missing` says what each part lacks, the Deliver part last, which a quote needs only the folder of."""
    place = next((position for position, text in enumerate(missing) if text), None)
    step: str = "" if place is None else missing[place]
    if place is None and engine_problem is not None:
        step = QCoreApplication.translate("Readiness", "set up the engine")
    export = _explain(next(filter(None, missing), ""), engine_problem, is_busy)
    lacking = next(filter(None, missing[:-1]), missing[-1] if folder_problem else "")
    return Readiness(
        next_step=step,
        next_place=ENGINE if place is None else place,
        why_no_quote=_explain(lacking, engine_problem, is_busy),
        why_no_export=export,
    )


def _explain(lacking: str, engine_problem: Refused | None, is_busy: bool) -> str:
    if is_busy:
        return QCoreApplication.translate(
            "Readiness", "Wait until the work under way has ended, or cancel it."
        )
    if lacking:
        return QCoreApplication.translate("Readiness", "First: {}.").format(lacking)
    return "" if engine_problem is None else describe(engine_problem)
