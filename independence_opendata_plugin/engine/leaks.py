"""What may not leave the office inside what somebody else wrote: paths, hosts, users, connections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from ..opendata.dataset import Dataset
from ..opendata.metadata import FieldMetadata

Told = TypeVar("Told")

_OFFICE = (
    re.compile(r"(?i)\bfile:/"),
    re.compile(r"(?i)\b[a-z]:[\\/](?![\\/])"),
    re.compile(r"\\\\[\w.-]+\\"),
    re.compile(r"(?<![\w.:/<])/(?:home|Users|root|mnt|media|srv|opt|var|usr|tmp|work|data|etc|net)/"),
    re.compile(r"(?i)\b(?:host|hostaddr|dbname|user|username|password|authcfg|service)\s*=\s*['\"]?[\w./-]+"),
    re.compile(r"(?i)\b(?:postgres(?:ql)?|mysql|mssql|oracle|ftp|sftp|smb)://"),
)


def find_leak(text: str) -> str | None:
    """The first piece of text that tells something of the office's machines; None where there is none."""
    for pattern in _OFFICE:
        match = pattern.search(text)
        if match:
            return match.group(0)
    return None


def list_telling(dataset: Dataset) -> tuple[str, ...]:
    """Which of a dataset's title and metadata tell something of the office's machines."""
    told = {"title": dataset.title}
    named = {entry.name: getattr(dataset.metadata, entry.name) for entry in fields(dataset.metadata)}
    return tuple(name for name, value in (told | named).items() if any(map(find_leak, _texts_of(value))))


def strip_leaks(dataset: Dataset, name: str) -> tuple[Dataset, tuple[str, ...]]:
    """The dataset without the texts of its metadata that tell of the office's machines, and notes of what that is.

    `name` is what the layer is called where its title tells too much.
    """
    telling = list_telling(dataset)
    notes = tuple(f"the catalog's {word} tells of the office's machines and was left out" for word in telling)
    title = name if "title" in telling else dataset.title
    return replace(dataset, title=title, metadata=_strip(dataset.metadata)), notes


def _texts_of(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts_of(item)
    elif is_dataclass(value):
        for entry in fields(value):
            yield from _texts_of(getattr(value, entry.name))


def _strip(told: Told) -> Told:
    """The same metadata in which every text that tells too much is empty; a field's name, which is data, stays."""
    kept = {entry.name: getattr(told, entry.name) for entry in fields(told)}  # type: ignore[arg-type]
    if isinstance(told, FieldMetadata):
        del kept["name"]
    return replace(told, **{key: _strip_value(value) for key, value in kept.items()})  # type: ignore[type-var]


def _strip_value(value: object) -> object:
    if isinstance(value, str):
        return "" if find_leak(value) else value
    if isinstance(value, tuple):
        return tuple(kept for kept in map(_strip_value, value) if kept != "")
    return _strip(value) if is_dataclass(value) else value
