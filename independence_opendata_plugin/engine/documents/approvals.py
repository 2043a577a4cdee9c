"""The City Attorney's approval and the Director's authorisation of a license form: Sec. 33-8(d) and (e)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from ...chapter33.refusal import Refused
from .forms import LicenseForm, text_sha256

RULE = "Sec. 33-8(d), (e)"


@dataclass(frozen=True)
class FormApproval:
    """A record that a form, exactly as it reads, may be used: the City Attorney approved it on `attorney_date` and the
    Director of Information Technology authorised it on `director_date`.

    `form`, `version` and `sha256` (of the form's text, lower-case hex) say which text; both names are as signed.
    """

    form: str
    version: str
    sha256: str
    attorney: str
    attorney_date: date
    director: str
    director_date: date

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> FormApproval:
        """Raises Refused for a record that lacks an entry, has an empty one or a date that is not ISO 8601."""
        values: dict[str, Any] = {}
        for field in fields(cls):
            text = record.get(field.name)
            if not isinstance(text, str) or not text.strip():
                raise _incomplete(f"it has no {field.name!r}")
            try:
                values[field.name] = date.fromisoformat(text) if field.type == "date" else text
            except ValueError as error:
                raise _incomplete(f"{field.name!r} is {text!r}, not a date like 2026-11-22") from error
        return cls(**values)

    def to_json(self) -> dict[str, str]:
        return {field.name: str(getattr(self, field.name)) for field in fields(self)}


@dataclass(frozen=True)
class ApprovalState:
    """Whether a form may be issued: `approval` is the record that holds for its text, None while the form is a draft;
    `why_draft` is the reason then, and "" otherwise. `text_sha256` is what an approval of this text has to name."""

    approval: FormApproval | None
    why_draft: str
    text_sha256: str

    @property
    def approved(self) -> bool:
        return self.approval is not None

    def require(self, what: str) -> None:
        """Raises Refused for `what` while the form is a draft."""
        if not self.approved:
            raise Refused(
                what,
                why=self.why_draft,
                rule=RULE,
                remedy="have the City Attorney approve and the Director authorise this version, and record it with the "
                f"SHA-256 of its text, {self.text_sha256}.",
            )


def approval_state(form: LicenseForm, approval: FormApproval | None) -> ApprovalState:
    """Compare the record with the form: one changed letter, another version or another form voids it."""
    reason = _why_draft(form, approval)
    return ApprovalState(None if reason else approval, reason, text_sha256(form))


def _why_draft(form: LicenseForm, approval: FormApproval | None) -> str:
    name = f"the form {form.id}, version {form.version}"
    if approval is None:
        return f"no approval of {name} by the City Attorney is recorded"
    if (approval.form, approval.version) != (form.id, form.version):
        return f"the recorded approval is for the form {approval.form}, version {approval.version}, not for {name}"
    if approval.sha256 != text_sha256(form):
        return f"the text of {name} has changed since {approval.attorney} approved it on {approval.attorney_date}"
    return ""


def _incomplete(why: str) -> Refused:
    return Refused(
        "the approval of a license form", why=why, rule=RULE, remedy="record the approval completely."
    )
