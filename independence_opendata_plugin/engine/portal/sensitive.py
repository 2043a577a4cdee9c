"""Screening what was picked, and refusing what it finds (policy: g-sensitive-information)."""

from __future__ import annotations

from ...chapter33.refusal import Refused
from ...opendata.screening import Decisions, Finding, LayerScreening, Outcome, screen_table
from ..checksums import hash_file
from ..screening import read_columns
from .candidate import Picked
from .remedies import RULE


def require_harmless(picked: Picked, decisions: Decisions, publisher: str) -> LayerScreening:
    """The screening of the extract, bound to its SHA-256. Raises Refused for what blocks or waits for review.

    The refusal names fields, rules and rows; no value that was found.
    """
    screening = screen_table(
        picked.dataset.title,
        read_columns(picked.extract, picked.layer.table, picked.fields),
        _collect_texts(picked),
        hash_file(picked.extract),
        decisions,
        publisher=publisher,
    )
    grave = [finding for finding in screening.findings if finding.outcome in (Outcome.BLOCK, Outcome.REVIEW)]
    if grave:
        raise Refused(
            f"publishing '{picked.dataset.title}'",
            why="; ".join(_tell(finding) for finding in grave),
            rule="; ".join(dict.fromkeys(finding.citation or RULE for finding in grave)),
            remedy=(
                "have each field dropped, masked or generalized in the dataset's metadata; "
                "what is no such thing needs a named reviewer's decision."
            ),
        )
    return screening


def _collect_texts(picked: Picked) -> dict[str, str]:
    """What the portal will say about the data, by its place. The contact is published on purpose."""
    metadata = picked.dataset.metadata
    texts = {
        "title": picked.dataset.title,
        "description": metadata.description,
        "keywords": ", ".join(metadata.keywords),
        "department": metadata.department,
        "theme": metadata.theme,
        **{f"{field.name} (description)": field.description for field in picked.fields},
    }
    return {place: text for place, text in texts.items() if text}


def _tell(finding: Finding) -> str:
    verb = "blocks" if finding.outcome is Outcome.BLOCK else "needs a review"
    counted = f", {finding.count} found" if finding.count else ""
    return f"{finding.field} {verb} ({finding.rule}{counted}): {finding.why}".rstrip(".: ")
