"""A yes to a new price: nobody agrees to a figure that he has not seen."""

from __future__ import annotations

from ...chapter33.amounts import UNKNOWN, dollars, megabytes, money, parse_money
from ...chapter33.difference import LayerChange, QuoteDifference
from ...chapter33.refusal import Refused
from ...chapter33.revisions import revision_label
from ..request import Request


def require_accepted(request: Request, difference: QuoteDifference) -> None:
    """Raises Refused, saying by how much it has changed, unless ACCEPT_CHANGE names the new total."""
    total = money(difference.total.new)
    label = revision_label(difference.old["quote_number"], difference.old["revision"])
    if not request.has("ACCEPT_CHANGE"):
        raise Refused(
            f"quote {label}",
            why=describe_change(difference),
            remedy=f"look at the difference, then give ACCEPT_CHANGE={total} to go on with a revision, "
            "or make a new quote.",
        )
    if _read_total(request) != total:
        raise Refused(
            "parameter ACCEPT_CHANGE",
            why=f"it says {request.text('ACCEPT_CHANGE')}, and the new total is {total}",
            remedy="look at the difference again: what you agreed to is not what it costs now.",
        )


def describe_change(difference: QuoteDifference) -> str:
    """The layers that changed, each with its figures, then all of it in MB and dollars."""
    layers = "; ".join(_describe_layer(layer) for layer in difference.changed_layers)
    imagery = "" if layers or not difference.is_data_changed else "the orthophotos have changed since"
    what = layers or imagery or "its price has changed since"
    old, new = difference.old, difference.new
    figures = (
        f"in all {old['megabytes']} MB were quoted and {new['megabytes']} MB are there now, "
        f"for a total of {_shown(old['total'])} then and {_shown(new['total'])} now"
    )
    return f"{what}; {figures}{_by_how_much(difference)}"


def _read_total(request: Request) -> str:
    if request.text("ACCEPT_CHANGE") == UNKNOWN:
        return UNKNOWN
    return money(parse_money(request.text("ACCEPT_CHANGE"), "parameter ACCEPT_CHANGE"))


def _describe_layer(layer: LayerChange) -> str:
    return (
        f"layer '{layer.name}' has changed since: "
        f"{_content(layer.old_features, layer.old_bytes)} were quoted, "
        f"{_content(layer.new_features, layer.new_bytes)} are there now"
    )


def _content(features: int | None, size: int | None) -> str:
    count = UNKNOWN if features is None else str(features)
    content = UNKNOWN if size is None else str(size)
    return f"{count} features with {content} bytes ({megabytes(size)} MB)"


def _shown(amount: str) -> str:
    return UNKNOWN if amount == UNKNOWN else dollars(parse_money(amount, "the total"))


def _by_how_much(difference: QuoteDifference) -> str:
    change = difference.total.difference
    if change is None:
        return ""
    return f", a difference of {dollars(change)}"
