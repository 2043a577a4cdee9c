"""The issues that a license agreement addresses at a minimum: Sec. 33-8(b)(1) to (18)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """One minimum term: `number` is its place in Sec. 33-8(b), `key` names it in license forms."""

    number: int
    key: str
    title: str

    @property
    def citation(self) -> str:
        return f"Sec. 33-8(b)({self.number})"


TERMS = (
    Term(1, "acceptance", "Acceptance of the license agreement"),
    Term(2, "grant", "Grant of license"),
    Term(3, "maintenance", "Maintenance"),
    Term(4, "term", "Term of the license"),
    Term(5, "ownership", "Ownership remains in the City"),
    Term(6, "transfer", "Transfer of the licensed materials"),
    Term(7, "copyright", "Copyright remains with the City"),
    Term(8, "use-limitations", "Use limitations"),
    Term(9, "sunshine-exception", "Statutory exception to the Sunshine Law"),
    Term(10, "disclaimer", "Disclaimer of accuracy and warranties"),
    Term(11, "liability", "Limitation of liability"),
    Term(12, "release", "Release of the City from damages"),
    Term(13, "termination", "Termination"),
    Term(14, "modifications", "Modifications of the agreement"),
    Term(15, "waiver", "Waiver of a breach"),
    Term(16, "independence", "Provisions are independent of each other"),
    Term(17, "governing-law", "Missouri law"),
    Term(18, "costs", "Costs of the license agreement"),
)
