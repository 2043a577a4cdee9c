"""The sentences of the layer's page: faults, gaps and differences in the user's language."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QCoreApplication

from ....opendata.dataset import AccessClass
from ....opendata.metadata import Remedy
from ....opendata.statutes import find_statute, print_citation
from ...users_language import in_users_language, translate_refusal
from .draft import Draft, Fault, Place


def describe_fault(fault: Fault, draft: Draft) -> str:
    """What is missing, why and what to do, for the place where it is missing."""
    if fault.refusal is None:
        return QCoreApplication.translate("AccessPage", "Choose a class: open, licensed or closed.")
    if fault.place is Place.STATUTE and not draft.statute.strip():
        return QCoreApplication.translate(
            "AccessPage",
            "Cite the provision that closes it: records are open unless one does (RSMo 610.021).",
        )
    if fault.place is Place.STATUTE:
        return QCoreApplication.translate(
            "AccessPage", "This is not a citation. Choose one, or write it as 610.100 or 18 U.S.C. 2721."
        )
    if fault.place is Place.REASON:
        return QCoreApplication.translate("AccessPage", "Give the reason: closing takes one (RSMo 610.021).")
    if fault.place is Place.STATEMENT:
        return QCoreApplication.translate(
            "AccessPage", "RSMo {} takes both halves in the same writing; at least one is missing."
        ).format(draft.statute)
    if fault.place is Place.EMAIL:
        return QCoreApplication.translate("AccessPage", "Write an address such as name@example.org.")
    # Whatever else the law or the policy has against it is said in its own words.
    said = translate_refusal(fault.refusal)
    return f"{said.why} [{said.rule}]. {said.remedy}."


def describe_statute(citation: str) -> str:
    """The provision behind a citation: what it is about, what it allows, and how far its wording was verified."""
    statute = find_statute(citation)
    if statute is None:
        return ""
    subject, effect = in_users_language(statute.subject), in_users_language(statute.effect)
    about = f"{print_citation(citation)}: {subject}; {effect}."
    if statute.status.startswith("text"):
        return about
    caution = QCoreApplication.translate(
        "AccessPage", "Its wording has not been read ({}): let counsel confirm it."
    )
    return f"{about} {caution.format(in_users_language(statute.status))}"


def describe_gaps(gaps: Iterable[str], access: AccessClass | None) -> str:
    """What publication would still ask for; "" where nothing is missing or it never comes to that."""
    listed = ", ".join(map(_word_of_gap, gaps))
    if not listed or access is AccessClass.CLOSED:
        return ""
    if access is AccessClass.OPEN:
        text = QCoreApplication.translate("AccessPage", "Missing, and needed before it can be published: {}.")
    else:
        text = QCoreApplication.translate("AccessPage", "Not yet said: {}. Only publication asks for it.")
    return text.format(listed)


def describe_differences(names: Iterable[str]) -> str:
    words = {
        "title": QCoreApplication.translate("AccessPage", "title"),
        "description": QCoreApplication.translate("AccessPage", "description"),
        "keywords": QCoreApplication.translate("AccessPage", "keywords"),
        "theme": QCoreApplication.translate("AccessPage", "theme"),
        "contact": QCoreApplication.translate("AccessPage", "contact"),
        "department": QCoreApplication.translate("AccessPage", "department"),
    }
    return QCoreApplication.translate(
        "AccessPage", "Record the layer's own words, which are others than the register's: {}"
    ).format(", ".join(words[name] for name in names))


def frequency_word(term: str) -> str:
    """A term of frequencies.toml in the user's language; one that was added to the file since stands as it is."""
    return {
        "continuous": QCoreApplication.translate("AccessPage", "continuous"),
        "hourly": QCoreApplication.translate("AccessPage", "hourly"),
        "daily": QCoreApplication.translate("AccessPage", "daily"),
        "weekly": QCoreApplication.translate("AccessPage", "weekly"),
        "biweekly": QCoreApplication.translate("AccessPage", "every two weeks"),
        "monthly": QCoreApplication.translate("AccessPage", "monthly"),
        "bimonthly": QCoreApplication.translate("AccessPage", "every two months"),
        "quarterly": QCoreApplication.translate("AccessPage", "quarterly"),
        "semiannual": QCoreApplication.translate("AccessPage", "every six months"),
        "annual": QCoreApplication.translate("AccessPage", "annual"),
        "biennial": QCoreApplication.translate("AccessPage", "every two years"),
        "decennial": QCoreApplication.translate("AccessPage", "every ten years"),
        "irregular": QCoreApplication.translate("AccessPage", "irregular"),
        "as needed": QCoreApplication.translate("AccessPage", "as needed"),
        "not planned": QCoreApplication.translate("AccessPage", "not planned"),
    }.get(term, term)


def remedy_word(remedy: Remedy | None) -> str:
    """What is done to a field before publication."""
    return {
        None: QCoreApplication.translate("AccessPage", "none"),
        Remedy.DROP: QCoreApplication.translate("AccessPage", "drop"),
        Remedy.MASK: QCoreApplication.translate("AccessPage", "mask"),
        Remedy.GENERALIZE: QCoreApplication.translate("AccessPage", "generalize"),
    }[remedy]


def _word_of_gap(name: str) -> str:
    return {
        "title": QCoreApplication.translate("AccessPage", "title"),
        "description": QCoreApplication.translate("AccessPage", "description"),
        "keyword": QCoreApplication.translate("AccessPage", "keywords"),
        "publisher": QCoreApplication.translate("AccessPage", "publisher"),
        "contactPoint.fn": QCoreApplication.translate("AccessPage", "contact's name"),
        "contactPoint.hasEmail": QCoreApplication.translate("AccessPage", "contact's e-mail"),
    }.get(name, name)
