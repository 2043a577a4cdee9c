"""The one way this program says no."""

from __future__ import annotations


class Refused(Exception):
    """Something is refused before harm is done.

    `what` is refused (a noun phrase that names the layer, field or value), `why` is the reason, `rule` the
    section or statute it rests on ("" when the reason is technical), `remedy` what the user can do about it.
    """

    def __init__(self, what: str, *, why: str, rule: str = "", remedy: str = "") -> None:
        super().__init__(what, why, rule, remedy)
        self.what = what
        self.why = why
        self.rule = rule
        self.remedy = remedy

    def __str__(self) -> str:
        rule = f" [{self.rule}]" if self.rule else ""
        remedy = f" What to do: {self.remedy}" if self.remedy else ""
        return f"Refused: {self.what}: {self.why}{rule}.{remedy}"

    def to_json(self) -> dict[str, str]:
        return {"what": self.what, "why": self.why, "rule": self.rule, "remedy": self.remedy}


class Cancelled(Exception):
    """The user stopped the work; nothing was written."""
