"""The text of one license: a form filled in for one licensee, with the hash that identifies it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from .approvals import ApprovalState, FormApproval, approval_state
from .forms import KINDS, LicenseForm
from .license_facts import LicenseFacts


@dataclass(frozen=True)
class LicenseClause:
    """A clause as the licensee reads it; `citation` is the paragraph of the ordinance that asks for it."""

    number: int
    heading: str
    text: str
    citation: str


@dataclass(frozen=True)
class LicenseText:
    """A license as the licensee reads it.

    `kind_citation` is the definition of its kind in Sec. 33-2. `license_number` is as in LicenseFacts. `approval`
    tells whether the form may be issued.
    """

    form: str
    kind: str
    kind_citation: str
    version: str
    license_number: str
    title: str
    subtitle: str
    notice: str
    preamble: str
    term_summary: str
    authorization: str
    clauses: tuple[LicenseClause, ...]
    approval: ApprovalState

    @property
    def plain_text(self) -> str:
        """The whole text, one paragraph a line: what `sha256` is taken of."""
        return "\n".join(self._paragraphs()) + "\n"

    @property
    def sha256(self) -> str:
        """SHA-256 (lower-case hex) of `plain_text` in UTF-8."""
        return hashlib.sha256(self.plain_text.encode()).hexdigest()

    def _paragraphs(self) -> Iterator[str]:
        yield f"{self.title}. {self.subtitle}"
        yield f"Form {self.form}, version {self.version}. License {self.license_number}"
        yield self.notice
        yield self.preamble
        for clause in self.clauses:
            yield f"{clause.number}. {clause.heading} [{clause.citation}]"
            yield clause.text
        yield self.authorization


def render(form: LicenseForm, facts: LicenseFacts, approval: FormApproval | None) -> LicenseText:
    """Fill the form in. `approval` is the record kept for it, if there is one; whether it holds is checked here."""
    values = asdict(facts)

    def fill(text: str) -> str:
        return text.format_map(values)

    return LicenseText(
        form=form.id,
        kind=form.kind,
        kind_citation=KINDS[form.kind],
        version=form.version,
        license_number=facts.license_number,
        title=fill(form.title),
        subtitle=fill(form.subtitle),
        notice=fill(form.notice),
        preamble=fill(form.preamble),
        term_summary=fill(form.term_summary),
        authorization=fill(form.authorization),
        clauses=tuple(
            LicenseClause(clause.number, fill(clause.heading), fill(clause.text), clause.citation)
            for clause in form.clauses
        ),
        approval=approval_state(form, approval),
    )
