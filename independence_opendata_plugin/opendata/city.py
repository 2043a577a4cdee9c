"""The city profile: every word that documents and portal say about the city."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ..chapter33.refusal import Refused
from ..chapter33.toml_file import read_toml


@dataclass(frozen=True)
class City:
    """One city, as `resources/city.toml` states it; every text is non-empty.

    `identifier` is the city's short key ("independence-mo"); `portal_url` ends with "/"; `policy` names the
    open data policy as it is cited; `license_url` is the public domain dedication of open data; `goals` maps
    the key of each strategic goal to its wording; `as_of` is the day on which the profile was last checked.
    """

    identifier: str
    name: str
    short_name: str
    licensor: str
    licensing_office: str
    address: tuple[str, ...]
    publisher: str
    coordinator: str
    contact_name: str
    contact_email: str
    portal_title: str
    portal_url: str
    policy: str
    public_domain_sentence: str
    license_url: str
    language: str
    goals: Mapping[str, str]
    as_of: date

    def owns_rights_of(self, holder: str) -> bool:
        """Whether `holder` is the city itself under one of its names."""
        own = {self.name, self.short_name, self.publisher, self.licensor, f"City of {self.short_name}"}
        return holder.strip().casefold() in {name.casefold() for name in own}


_TEXTS = (
    "name", "short_name", "licensor", "licensing_office", "publisher", "coordinator", "contact_name",
    "contact_email", "portal_title", "policy", "public_domain_sentence", "license_url", "language",
)  # fmt: skip


def load_city(path: Path) -> City:
    """The city profile of a TOML file; a missing or wrongly typed key is refused by name."""
    profile = read_toml(path)
    return City(
        identifier=_value(profile, "id", str),
        address=tuple(_value(profile, "address", list)),
        portal_url=_value(profile, "portal_url", str).rstrip("/") + "/",
        goals=MappingProxyType(_value(profile, "goals", dict)),
        as_of=_value(profile, "as_of", date),
        **{key: _value(profile, key, str) for key in _TEXTS},
    )


def _value(profile: Mapping[str, Any], key: str, kind: type) -> Any:
    value = profile.get(key)
    if isinstance(value, kind) and value:
        return value
    raise Refused(
        f'the key "{key}" of the city profile',
        why="it is missing or empty" if not value else f"it is not a {kind.__name__}",
        remedy=f'give "{key}" a value in city.toml',
    )
