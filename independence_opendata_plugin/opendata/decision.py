"""Deciding about a dataset's access: what a decision must say before it counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..chapter33.refusal import Refused
from .access import may_publish
from .city import City
from .dataset import AccessClass, Dataset, Mode
from .metadata import DatasetMetadata
from .statutes import find_statute, makes_written_statement, read_citation


def decide(
    *,
    identifier: str,
    source: str,
    title: str,
    access: str,
    mode: str,
    statute: str,
    reason: str,
    officer: str,
    decided: date,
    metadata: DatasetMetadata,
    city: City,
) -> Dataset:
    """A classified dataset, or the refusal of a decision that lacks what its class demands.

    `access` and `mode` are their text values. `title` is the layer's own name, used when the metadata has
    none. Closed takes `statute` and `reason`, and under 610.021(18) and (19) the two-part written statement:
    either in `reason`, or as `harm` and `public_interest` of the metadata, which are then added to the
    reason. An open dataset holds nobody else's rights. Goals may be given by key or wording and are kept by
    key.
    """
    access_class = AccessClass.read(access)
    metadata = _settled(metadata, city)
    name = metadata.title or title
    statute, reason = _grounds(access_class, name, statute, reason, metadata)
    dataset = Dataset(
        identifier=identifier,
        source=source,
        title=name,
        access=access_class,
        statute=statute,
        reason=reason,
        mode=Mode.read(mode),
        officer=officer.strip(),
        decided=decided,
        metadata=metadata,
    )
    if access_class is AccessClass.OPEN:
        may_publish(dataset).require(f'opening "{name}"')
    return dataset


def given_reason(dataset: Dataset) -> str:
    """The reason as it was given to `decide`, without the written statement that it added from the metadata."""
    return dataset.reason.removesuffix(_both_halves(dataset.metadata)).rstrip()


def _grounds(
    access: AccessClass, name: str, statute: str, reason: str, metadata: DatasetMetadata
) -> tuple[str, str]:
    """The statute and reason as they are kept; only a closed dataset has a statute."""
    if access is AccessClass.CLOSED:
        return _closing(name, statute.strip(), reason.strip(), metadata)
    if statute.strip():
        raise Refused(
            f'the statute of "{name}"',
            why=f"only a closed dataset cites a provision, and this one is {access.value}",
            rule="RSMo 610.021",
            remedy="leave the statute empty, or classify the dataset as closed",
        )
    return "", reason.strip()


def _closing(name: str, statute: str, reason: str, metadata: DatasetMetadata) -> tuple[str, str]:
    if not statute:
        remedy = "give a statute: records are open unless a provision closes them"
        raise _lacking(name, "the decision gives no statute", remedy)
    if not reason:
        remedy = "give a reason: records are open unless a provision closes them"
        raise _lacking(name, "the decision gives no reason", remedy)
    citation = read_citation(statute)
    known = find_statute(citation)
    if known is not None and known.written_statement:
        reason = _written_statement(name, citation, reason, metadata)
    return citation, reason


def _lacking(name: str, why: str, remedy: str) -> Refused:
    return Refused(f'closing "{name}"', why=why, rule="RSMo 610.021", remedy=remedy)


def _written_statement(name: str, citation: str, reason: str, metadata: DatasetMetadata) -> str:
    """The reason with both halves of the statement in it, as the statute wants them "in the same writing"."""
    statement = _both_halves(metadata)
    if statement:
        return f"{reason} {statement}"
    if makes_written_statement(reason):
        return reason
    raise Refused(
        f'closing "{name}" under {citation}',
        why="the two-part written statement is missing or incomplete",
        rule=f"RSMo {citation}",
        remedy='say in the reason what disclosure would "impair", "threaten" or "endanger", and that the '
        "public interest in nondisclosure outweighs the public interest in disclosure; or give both "
        'halves as "harm" and "public_interest" of the metadata',
    )


def _both_halves(metadata: DatasetMetadata) -> str:
    """The written statement in one piece; "" unless the metadata hold both halves."""
    if not (metadata.harm and metadata.public_interest):
        return ""
    return (
        f"Disclosure would impair the protection of persons or property: {metadata.harm} "
        f"The public interest in nondisclosure outweighs the public interest in disclosure: "
        f"{metadata.public_interest}"
    )


def _settled(metadata: DatasetMetadata, city: City) -> DatasetMetadata:
    """The metadata with goals by key, and without a rights holder where that is the city itself."""
    own = city.owns_rights_of(metadata.rights_holder)
    return replace(
        metadata,
        goals=tuple(dict.fromkeys(_goal(goal, city) for goal in metadata.goals)),
        rights_holder="" if own else metadata.rights_holder,
    )


def _goal(text: str, city: City) -> str:
    for key, wording in city.goals.items():
        if text.casefold() in (key.casefold(), wording.casefold()):
            return key
    raise Refused(
        f'the goal "{text}"',
        why="it is not one of the city's strategic goals",
        rule="Open Data Initiative policy (g-goals-and-values)",
        remedy=f"use one of {', '.join(city.goals)}",
    )
