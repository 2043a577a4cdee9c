"""Reading values out of JSON that somebody wrote: each refusal names the key that is wrong."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Any

from ..chapter33.refusal import Refused


def read_object(document: str | Mapping[str, Any] | None, what: str) -> Mapping[str, Any]:
    """A JSON object given as text or already parsed; nothing at all is an empty object."""
    if isinstance(document, str):
        document = _parse(document, what) if document.strip() else {}
    if document is None:
        return {}
    if not isinstance(document, Mapping):
        raise Refused(
            what, why=f"it is {kind_of(document)}, not a JSON object", remedy='write {"title": ...}'
        )
    return document


def refuse_unknown_keys(document: Mapping[str, Any], known: Collection[str], what: str) -> None:
    for key in document:
        if key not in known:
            near = get_close_matches(str(key), known, n=1)
            hint = f'did you mean "{near[0]}"? ' if near else ""
            raise Refused(
                f'the key "{key}" of {what}',
                why="it is not a known key",
                remedy=f"{hint}known are {', '.join(known)}",
            )


def read_text(document: Mapping[str, Any], key: str, what: str) -> str:
    """The trimmed text under `key`; "" when it is absent or null."""
    value = document.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise refuse_value(key, what, value, "text")
    return value.strip()


def read_texts(document: Mapping[str, Any], key: str, what: str) -> tuple[str, ...]:
    """The texts under `key`, a list or one text with commas; blanks and repetitions are dropped."""
    value = document.get(key)
    if value is None:
        return ()
    items = value.split(",") if isinstance(value, str) else value
    if not isinstance(items, list | tuple) or not all(isinstance(item, str) for item in items):
        raise refuse_value(key, what, value, "a list of texts")
    return tuple(dict.fromkeys(item.strip() for item in items if item.strip()))


def read_flag(document: Mapping[str, Any], key: str, what: str, default: bool) -> bool:
    value = document.get(key, default)
    if not isinstance(value, bool):
        raise refuse_value(key, what, value, "true or false")
    return value


def refuse_value(key: str, what: str, value: object, wanted: str) -> Refused:
    """The refusal of a value of the wrong kind, for the caller to raise."""
    return Refused(
        f'the key "{key}" of {what}', why=f"it is {kind_of(value)}", remedy=f'give "{key}" {wanted}'
    )


def kind_of(value: object) -> str:
    """What JSON calls a value: "a number", "a list" ..."""
    if value is None:
        return "null"
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a text",
        list: "a list",
        dict: "an object",
    }
    return names.get(type(value), type(value).__name__)


def _parse(text: str, what: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise Refused(
            what,
            why=f"it is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}",
            remedy="correct the JSON",
        ) from error
