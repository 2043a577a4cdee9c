"""License forms: versioned texts in resources/forms, checked when they are loaded, filled in for one licensee."""

from __future__ import annotations

import hashlib
import json
import string
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from ...chapter33.refusal import Refused
from ...chapter33.terms import TERMS
from ...chapter33.toml_file import read_toml
from .license_facts import LicenseFacts

MINIMUM_TERMS = {term.key: term for term in TERMS}
AMENDED_TERMS = "Sec. 33-8(b), last paragraph"
KINDS = {"shrink-wrap": "Sec. 33-2(c)", "click-wrap": "Sec. 33-2(d)", "web-wrap": "Sec. 33-2(e)"}
PLACEHOLDERS = frozenset(field.name for field in fields(LicenseFacts))
_ABOUT_THE_FILE = {"as_of"}


@dataclass(frozen=True)
class FormClause:
    """Clause `number` (1, 2, ...) of a form. `term` is the key of the minimum term that it meets, None for a clause
    that the Director has added."""

    number: int
    heading: str
    text: str
    term: str | None = None

    @property
    def citation(self) -> str:
        return AMENDED_TERMS if self.term is None else MINIMUM_TERMS[self.term].citation


@dataclass(frozen=True)
class LicenseForm:
    """A form as it stands in its file; every text may hold `{placeholders}` (the fields of LicenseFacts).

    `kind` is a key of KINDS. `notice` stands before the text, `preamble` opens it, `term_summary` says in a few words
    how long the license lasts, `authorization` is the Director's statement of Sec. 33-8(e).
    """

    id: str
    kind: str
    version: str
    title: str
    subtitle: str
    notice: str
    preamble: str
    term_summary: str
    authorization: str
    clauses: tuple[FormClause, ...]


def load_form(path: Path) -> LicenseForm:
    """Read a form and refuse one that misses a minimum term of Sec. 33-8(b), names one twice, numbers its clauses
    otherwise than 1, 2, 3, ..., or has a placeholder that nothing fills."""
    content = read_toml(path, f"the license form {path.stem}")
    entries = content.pop("clauses", None)
    if not isinstance(entries, list):
        raise _faulty(path, "it has no clauses")
    clauses = tuple(
        _build(FormClause, entry, path, f"clause {place}") for place, entry in enumerate(entries, 1)
    )
    content = {key: value for key, value in content.items() if key not in _ABOUT_THE_FILE}
    form = _build(LicenseForm, {**content, "clauses": clauses}, path, "the form")
    if form.kind not in KINDS:
        raise _faulty(path, f"its kind {form.kind!r} is none of {', '.join(KINDS)}", rule="Sec. 33-8(c)")
    _check_numbers(form, path)
    _check_terms(form, path)
    _check_placeholders(form, path)
    return form


def text_sha256(form: LicenseForm) -> str:
    """SHA-256 (lower-case hex) of everything that the form says: its fields as JSON, keys sorted, UTF-8."""
    text = json.dumps(asdict(form), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _form_texts(form: LicenseForm) -> Iterator[tuple[str, str]]:
    """(where it stands, text) of every text that may hold placeholders."""
    for name in ("title", "subtitle", "notice", "preamble", "term_summary", "authorization"):
        yield name, getattr(form, name)
    for clause in form.clauses:
        yield f"heading of clause {clause.number}", clause.heading
        yield f"clause {clause.number}", clause.text


def _build(kind: type, entry: Mapping[str, Any], path: Path, where: str) -> Any:
    """An instance of the dataclass `kind` from an entry of the file that has its fields and no others."""
    known = {field.name: field for field in fields(kind)}
    if not isinstance(entry, Mapping):
        raise _faulty(path, f"{where} is not a table")
    for name in entry.keys() - known.keys():
        raise _faulty(path, f"{where} has an entry {name!r} that no form has")
    for name, field in known.items():
        if name not in entry and name != "term":
            raise _faulty(path, f"{where} has no {name!r}")
        if field.type == "str" and not (isinstance(entry[name], str) and entry[name].strip()):
            raise _faulty(path, f"{name!r} of {where} is not a text")
    return kind(**entry)


def _check_numbers(form: LicenseForm, path: Path) -> None:
    for place, clause in enumerate(form.clauses, 1):
        if clause.number != place:
            raise _faulty(path, f"clause {clause.number!r} stands where clause {place} is due")


def _check_terms(form: LicenseForm, path: Path) -> None:
    counts = Counter(clause.term for clause in form.clauses if clause.term is not None)
    for key, count in counts.items():
        if key not in MINIMUM_TERMS:
            raise _faulty(path, f"there is no minimum term {key!r}")
        if count > 1:
            raise _faulty(
                path, f"{count} clauses claim to be the term {key!r}", rule=MINIMUM_TERMS[key].citation
            )
    for term in TERMS:
        if term.key not in counts:
            raise _faulty(
                path, f"it has lost the minimum term {term.key!r} ({term.title})", rule=term.citation
            )


def _check_placeholders(form: LicenseForm, path: Path) -> None:
    for where, text in _form_texts(form):
        try:
            parsed = list(string.Formatter().parse(text))
        except ValueError as error:
            raise _faulty(path, f"the braces in {where} do not match ({error})") from error
        for _, name, spec, conversion in parsed:
            if name is not None and (name not in PLACEHOLDERS or spec or conversion):
                raise _faulty(path, f"nothing fills the placeholder {{{name}}} in {where}")


def _faulty(path: Path, why: str, rule: str = "Sec. 33-8(b)") -> Refused:
    return Refused(
        f"the license form {path.name}",
        why=why,
        rule=rule,
        remedy="correct the form; a changed form then needs the City Attorney's approval anew.",
    )
