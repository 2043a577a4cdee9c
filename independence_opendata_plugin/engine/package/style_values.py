"""Values that a style names: only those that stand in the delivered rows travel with it.

A style lists values of the whole layer, the neighbours' among them: a category for each owner of the city, a rule for
one account. What names no delivered value is taken out of the style; it would draw nothing.
"""

from __future__ import annotations

import re
import sqlite3
import xml.etree.ElementTree as ET  # nosec B405 # changes what was parsed
from collections.abc import Iterator
from contextlib import closing
from functools import cached_property
from pathlib import Path

from ..geodata.extracted import ExtractedLayer

NOT_DELIVERED = "(not delivered)"
_LITERAL = r"'(?:[^']|'')*'|(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])"
_COMPARED = re.compile(
    rf"(?i)(?P<before>(?:(?<![<>])=|<>|!=|(?<![<>!])~|\bI?LIKE\b|\bIS(?:\s+NOT)?\b)\s*)(?P<after>{_LITERAL})"
    rf"|(?P<first>{_LITERAL})(?=\s*(?:=|<>|!=))"
)
_LISTED = re.compile(rf"(?i)\bIN\s*\(\s*(?:(?:{_LITERAL}|NULL)\s*,?\s*)*\)")
# Where one of these stands, an expression may hold although a value in it is met by no row.
_OPEN = re.compile(r"(?i)<>|!=|\b(?:NOT|OR|ELSE)\b")
_SE, _OGC = "{http://www.opengis.net/se}", "{http://www.opengis.net/ogc}"
_OPEN_FILTERS = (f"{_OGC}Not", f"{_OGC}Or", f"{_OGC}PropertyIsNotEqualTo")
_LIMITS = tuple(
    f"{_OGC}PropertyIs{word}{end}" for word in ("LessThan", "GreaterThan") for end in ("", "OrEqualTo")
)


class DeliveredValues:
    """The texts of all values of a layer's rows in the extract, by field."""

    def __init__(self, extract: Path, layer: ExtractedLayer) -> None:
        self._extract, self._layer = extract, layer
        self._texts: dict[str, str] = {}

    @cached_property
    def fields(self) -> dict[str, str]:
        """The fields' names by what they are whatever their case, as QGIS finds them."""
        return {name.casefold(): name for name, _ in self._layer.fields}

    def has(self, field: str, value: str) -> bool:
        """Whether a row holds the very value."""
        return f"\0{value}\0" in self._of(field)

    def have(self, expression: str, value: str) -> bool:
        """Whether the value, or a piece of text, stands in a field that the expression names.

        Where it names none, all fields count.
        """
        words = {word.casefold() for word in re.findall(r"\w+", expression)}
        named = [name for key, name in self.fields.items() if key in words] or list(self.fields.values())
        wanted = value.strip("%").casefold()
        return any(wanted in self._of(field).casefold() for field in named)

    def _of(self, field: str) -> str:
        if field not in self._texts:
            column, table = (name.replace('"', '""') for name in (field, self._layer.table))
            with closing(sqlite3.connect(self._extract)) as database:
                rows = database.execute(f'SELECT DISTINCT "{column}" FROM "{table}"')  # nosec B608 # quoted names
                self._texts[field] = "\0".join(
                    ["", *(text for (value,) in rows for text in _spell(value)), ""]
                )
        return self._texts[field]


def _spell(value: object) -> tuple[str, ...]:
    """A stored value as a style may spell it."""
    if value is None or isinstance(value, bytes):
        return ()
    if isinstance(value, float) and value.is_integer():
        return (str(int(value)), str(value))
    return (str(value), {0: "false", 1: "true"}[value]) if value in (0, 1) else (str(value),)


def withhold_values(look: ET.Element, values: DeliveredValues) -> int:
    """Take out of a QML or SLD what names values that were not delivered; how many."""
    count = 0
    for renderer in look.iter("renderer-v2"):
        for categories in renderer.iter("categories"):
            count += _drop_categories(categories, renderer.get("attr", ""), values)
    for parent in list(look.iter()):
        for rule in parent.findall("rule"):
            count += _withhold_rule(parent, rule, values)
        for rule in parent.findall(f"{_SE}Rule"):
            count += _withhold_sld_rule(parent, rule, values)
    for element in look.iter():
        for name, value in element.attrib.items():
            kept, missing = _withhold(value, values)
            element.set(name, kept)
            count += len(missing)
    return count


def _drop_categories(categories: ET.Element, attribute: str, values: DeliveredValues) -> int:
    count, field = 0, values.fields.get(attribute.strip('"').casefold())
    for category in list(categories):
        listed = category.findall("val")
        missing = [item for item in listed or [category] if not _is_delivered(item, field, attribute, values)]
        count += len(missing)
        if listed and len(missing) < len(listed):
            for item in missing:
                category.remove(item)
            if missing:
                category.set("label", "; ".join(item.get("value", "") for item in category.findall("val")))
        elif missing:
            categories.remove(category)
    return count


def _is_delivered(item: ET.Element, field: str | None, attribute: str, values: DeliveredValues) -> bool:
    value = item.get("value", "")
    if not value or item.get("type") == "NULL":
        return True
    return values.has(field, value) if field else values.have(attribute, value)


def _withhold_rule(parent: ET.Element, rule: ET.Element, values: DeliveredValues) -> int:
    """A QML rule that no delivered row can meet goes; of another its values that were not delivered."""
    given = rule.get("filter", "")
    kept, missing = _withhold(given, values)
    if missing and not _OPEN.search(given) and len(missing) == len(list(_literals(given))):
        parent.remove(rule)
        return len(missing)
    rule.set("filter", kept)
    for name in ("label", "description"):
        if name in rule.attrib:
            rule.set(name, _without(rule.attrib[name], missing))
    return len(missing)


def _withhold_sld_rule(parent: ET.Element, rule: ET.Element, values: DeliveredValues) -> int:
    named = [element for element in rule.iter() if element.find(f"{_OGC}Literal") is not None]
    compared = [element for element in named if element.tag not in _LIMITS]
    missing = [literal for element in compared for literal in _missing_literals(element, values)]
    is_open = any(element.tag in _OPEN_FILTERS for element in rule.iter())
    if missing and not is_open and len(missing) == sum(len(e.findall(f"{_OGC}Literal")) for e in compared):
        parent.remove(rule)
        return len(missing)
    texts = [literal.text or "" for literal in missing]
    for literal in missing:
        literal.text = NOT_DELIVERED
    for tag in ("Name", "Title", "Abstract"):
        for told in rule.iter(f"{_SE}{tag}"):
            told.text = _without(told.text or "", texts)
    return len(missing)


def _missing_literals(element: ET.Element, values: DeliveredValues) -> Iterator[ET.Element]:
    names = " ".join(name.text or "" for name in element.iter(f"{_OGC}PropertyName"))
    for literal in element.findall(f"{_OGC}Literal"):
        if literal.text and not values.have(names, literal.text):
            yield literal


def _withhold(expression: str, values: DeliveredValues) -> tuple[str, list[str]]:
    """An expression in which undelivered values that it compares with are replaced, and those values."""
    missing = [token for token in _literals(expression) if not values.have(expression, _unquote(token))]
    for token in missing:
        whole = re.escape(token) if token.startswith("'") else rf"(?<![\w.]){re.escape(token)}(?![\w.])"
        expression = re.sub(whole, f"'{NOT_DELIVERED}'", expression)
    return expression, [_unquote(token) for token in missing]


def _literals(expression: str) -> Iterator[str]:
    """The texts and numbers that an expression compares something with, as it writes them."""
    for match in _COMPARED.finditer(expression):
        yield match["after"] or match["first"]
    for listed in _LISTED.finditer(expression):
        yield from re.findall(_LITERAL, listed.group())


def _unquote(literal: str) -> str:
    return literal[1:-1].replace("''", "'") if literal.startswith("'") else literal


def _without(text: str, missing: list[str]) -> str:
    for value in missing:
        text = text.replace(value, NOT_DELIVERED) if value else text
    return text
