"""What is known about a dataset: the words by which catalogs, data dictionaries and licenses describe it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from ..chapter33.refusal import Refused
from .frequencies import find_frequency
from .json_values import (
    kind_of,
    read_flag,
    read_object,
    read_text,
    read_texts,
    refuse_unknown_keys,
    refuse_value,
)

_EMAIL = re.compile(r"[\w~!$&'()*+,;=:.-]+@[\w-]+(?:\.[\w-]+)+")  # DCAT-US, contactPoint.hasEmail
_NAME_AND_EMAIL = re.compile(r"(?P<name>[^<>]*)<(?P<email>[^<>]*)>")


class Remedy(StrEnum):
    """What is done to a sensitive field before publication, the least restrictive that suffices."""

    DROP = "drop"
    MASK = "mask"
    GENERALIZE = "generalize"


@dataclass(frozen=True)
class Contact:
    """Who answers questions about a dataset; "" where unknown."""

    name: str = ""
    email: str = ""

    @classmethod
    def from_json(cls, value: object) -> Contact:
        """A contact from {"name", "email"} or from the text `Name <email>`, `email` or `Name`."""
        if value is None:
            return cls()
        if isinstance(value, str):
            return _contact_of_text(value)
        if not isinstance(value, Mapping):
            raise refuse_value("contact", "the metadata", value, 'an object with "name" and "email"')
        refuse_unknown_keys(value, ("name", "email"), "the contact")
        return cls(
            read_text(value, "name", "the contact"), _checked_email(read_text(value, "email", "the contact"))
        )

    def to_json(self) -> dict[str, str]:
        return _without_defaults(self)


@dataclass(frozen=True)
class FieldMetadata:
    """One attribute of a dataset.

    `alias` is the name for readers, `type` the source's name of its type ("" when unknown), `remedy` what is
    done before publication (None: nothing). `published` and `licensed` say whether the field leaves in that
    lane at all.
    """

    name: str
    description: str = ""
    alias: str = ""
    type: str = ""
    remedy: Remedy | None = None
    published: bool = True
    licensed: bool = True

    @property
    def is_open(self) -> bool:
        """Whether the field is among those of a publication."""
        return self.published and self.remedy is not Remedy.DROP

    @classmethod
    def from_json(cls, value: object) -> FieldMetadata:
        if not isinstance(value, Mapping):
            raise refuse_value("fields", "the metadata", value, 'a list of {"name", "description"}')
        refuse_unknown_keys(value, [entry.name for entry in fields(cls)], "a field")
        name = read_text(value, "name", "a field")
        if not name:
            raise Refused('the key "name" of a field', why="it is missing", remedy='give each field a "name"')
        what = f'the field "{name}"'
        return cls(
            name,
            description=read_text(value, "description", what),
            alias=read_text(value, "alias", what),
            type=read_text(value, "type", what),
            remedy=_remedy(read_text(value, "remedy", what), what),
            published=read_flag(value, "published", what, True),
            licensed=read_flag(value, "licensed", what, True),
        )

    def to_json(self) -> dict[str, Any]:
        return _without_defaults(self)


@dataclass(frozen=True)
class DatasetMetadata:
    """The descriptive metadata of a dataset; "" and () mean that nobody has said yet.

    `frequency` is a term of frequencies.toml, `goals` are keys of the city's strategic goals, `theme` a
    category for readers, `key` the field that identifies a feature, `rights_holder` somebody other than the
    city who holds rights in the data. `harm` and `public_interest` are the two halves of the written
    statement that closing under 610.021(18) or (19) takes.
    """

    title: str = ""
    description: str = ""
    keywords: tuple[str, ...] = ()
    contact: Contact = Contact()
    department: str = ""
    frequency: str = ""
    goals: tuple[str, ...] = ()
    fields: tuple[FieldMetadata, ...] = ()
    theme: str = ""
    key: str = ""
    rights_holder: str = ""
    harm: str = ""
    public_interest: str = ""

    @classmethod
    def from_json(cls, document: str | Mapping[str, Any] | None) -> DatasetMetadata:
        """Metadata from JSON text or a parsed object; the refusal of anything wrong names the key."""
        what = "the metadata"
        given = read_object(document, what)
        refuse_unknown_keys(given, [entry.name for entry in fields(cls)], what)
        texts = (
            "title",
            "description",
            "department",
            "theme",
            "key",
            "rights_holder",
            "harm",
            "public_interest",
        )
        frequency = read_text(given, "frequency", what)
        return cls(
            keywords=read_texts(given, "keywords", what),
            contact=Contact.from_json(given.get("contact")),
            frequency=find_frequency(frequency).term if frequency else "",
            goals=read_texts(given, "goals", what),
            fields=_read_fields(given.get("fields")),
            **{key: read_text(given, key, what) for key in texts},
        )

    def to_json(self) -> dict[str, Any]:
        """The keys that say something; `from_json` reads them back to an equal value."""
        return _without_defaults(self)

    @property
    def unlicensed(self) -> tuple[str, ...]:
        """Names of the fields that leave under no license."""
        return tuple(field.name for field in self.fields if not field.licensed)

    def describe(self, columns: Mapping[str, str]) -> tuple[FieldMetadata, ...]:
        """The layer's own columns (name to type), in their order, with what the metadata says of each."""
        told = {entry.name: entry for entry in self.fields}
        return tuple(
            replace(told.get(name, FieldMetadata(name)), type=type_) for name, type_ in columns.items()
        )


def _contact_of_text(text: str) -> Contact:
    both = _NAME_AND_EMAIL.fullmatch(text.strip())
    if both:
        return Contact(both["name"].strip().strip('"'), _checked_email(both["email"].strip()))
    if "@" in text:
        return Contact(email=_checked_email(text.strip()))
    return Contact(name=text.strip())


def _checked_email(email: str) -> str:
    email = email.removeprefix("mailto:")
    if email and not _EMAIL.fullmatch(email):
        raise Refused(
            'the key "contact" of the metadata',
            why=f'"{email}" is not an e-mail address',
            remedy="write it as name@example.org",
        )
    return email


def _remedy(text: str, what: str) -> Remedy | None:
    if not text:
        return None
    try:
        return Remedy(text.casefold())
    except ValueError as error:
        raise Refused(
            f'the key "remedy" of {what}',
            why=f'"{text}" is not a remedy',
            remedy=f"use one of {', '.join(Remedy)}",
        ) from error


def _read_fields(value: object) -> tuple[FieldMetadata, ...]:
    if value is None:
        return ()
    if isinstance(value, Mapping):
        value = [_named(name, told) for name, told in value.items()]
    if not isinstance(value, list | tuple):
        raise refuse_value("fields", "the metadata", value, "a list or an object")
    described = tuple(FieldMetadata.from_json(entry) for entry in value)
    names = [entry.name for entry in described]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise Refused(
            'the key "fields" of the metadata',
            why=f'the field "{twice}" stands twice',
            remedy="describe it once",
        )
    return described


def _named(name: str, told: object) -> Mapping[str, Any]:
    """One entry of {name: description} or {name: {...}} as {"name": ..., ...}."""
    if isinstance(told, Mapping):
        return {"name": name, **told}
    if told is None or isinstance(told, str):
        return {"name": name, "description": told}
    raise Refused(
        f'the field "{name}" of the metadata', why=f"it is {kind_of(told)}", remedy="give it a description"
    )


def _without_defaults(value: Contact | FieldMetadata | DatasetMetadata) -> dict[str, Any]:
    said = {}
    for entry in fields(value):
        content = getattr(value, entry.name)
        if content != entry.default:
            said[entry.name] = _plain(content)
    return said


def _plain(content: Any) -> Any:
    if isinstance(content, Contact | FieldMetadata):
        return content.to_json()
    if isinstance(content, tuple):
        return [_plain(item) for item in content]
    return content.value if isinstance(content, Remedy) else content
