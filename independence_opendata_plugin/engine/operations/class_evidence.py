"""Whether the register knows why a licensee is of the class that he is charged as (Sec. 33-6(b))."""

from __future__ import annotations

from ...chapter33.refusal import Refused
from .order_request import LicenseOrder

RULE = "Sec. 33-6(b)"
SHOWN = "Class {}: {} of {} ({})."
MISSING = (
    "No evidence of class {} is recorded, such as a contract's number or a 501(c)(3) letter: "
    "no license is issued until it is ({})."
)


def notes_on_class(order: LicenseOrder) -> tuple[str, ...]:
    """What a quote says of the evidence; nothing for a class that needs none."""
    if not order.schedule.customer_class(order.customer_class).needs_evidence:
        return ()
    if order.evidence is None:
        return (MISSING.format(order.customer_class, RULE),)
    return (SHOWN.format(order.customer_class, order.evidence.reference, order.evidence.dated, RULE),)


def require_evidence(order: LicenseOrder) -> None:
    """Raises Refused where a license for this order wants evidence that is not recorded."""
    needed = order.schedule.customer_class(order.customer_class).needs_evidence
    if needed and order.evidence is None:
        raise Refused(
            f"a license for {order.licensee} as {order.customer_class}",
            why="no evidence of this class is recorded",
            rule=RULE,
            remedy="record the contract's number or the 501(c)(3) letter, with its date.",
        )
