"""Collects what chapter33, opendata, the engine and their data files say to users, for translators.

Those rooms know no Qt, so their sentences are listed in desktop/engine_texts.py, where `make i18n` finds them and
desktop/users_language.py looks them up. A sentence that is put together is listed as a template, each value `{}`.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "independence_opendata_plugin"
RESOURCES = ROOT / "resources"
TARGET = PLUGIN / "desktop" / "engine_texts.py"
ROOMS = ("chapter33", "opendata", "engine")

# The calls whose arguments a user reads, and how many before them are something else.
SPOKEN = {"Refused": 0, "Verdict": 0, "Cancelled": 0, "refuse": 1, "log": 1, "progress": 1}
# Modules whose other texts go into documents, packages, pages and databases, where English governs, to a console, or
# no farther than to the caller.
WRITTEN = (
    *("chapter33/refusal.py", "chapter33/terms.py"),
    *("opendata/city.py", "opendata/dcat.py", "opendata/schema_org.py"),
    *("engine/__main__.py", "engine/sweeping.py"),
    *(f"engine/register/{name}.py" for name in ("area_column", "geopackage")),
    *("engine/geodata/gpkg_copy/*", "engine/geodata/photos.py", "engine/geodata/transformation.py"),
    *(f"engine/package/{name}.py" for name in ("build", "data_files", "dictionary", "embedded", "iso_*")),
    *(f"engine/package/{name}.py" for name in ("project_file", "rasters", "style_look", "style_values")),
    *("engine/portal/pages.py", "engine/portal/picture.py", "engine/portal/wording.py"),
    *(f"engine/documents/{name}" for name in ("area_*", "blocks.py", "fee_parts.py", "figures.py")),
    *(
        f"engine/documents/{name}"
        for name in ("letterhead.py", "license_*", "map_*", "*_pdf.py", "styles.py")
    ),
)

# A word of an enumeration that most languages bend as its sentence wants: a template for each.
SPELLED_OUT = (
    ("it is {}", "chapter33/quote_life.py", "QuoteState"),
    ("to {} quote {{}}", "chapter33/quote_life.py", "QuoteAct"),
    ("it is {} on {{}}: {{}}", "chapter33/license_life.py", "LicenseState"),
)

# What is called by the names of its members.
ROLES = ("engine/register/roles.py", "Role")

WORD = re.compile(r"[^\W\d_]+")
COMMON = {"and", "has", "in", "is", "no", "not", "of", "or"}
# Names of parameters and plain citations ("RSMo 610.021") have none, and read the same in every language.
LOWER_CASE_WORD = re.compile(r"\b[a-z]{2,}")
# Regular expressions, markup, a program's options, and SQL.
FOR_PROGRAMS = re.compile(
    r"\\|\(\?|<|^-|^(?:ALTER|ATTACH|CREATE|DELETE|DROP|GRANT|INSERT|PRAGMA|REVOKE|SELECT|UPDATE|WITH)\b|\b(?:NEW|OLD)\."
)
# `{}` of `str.format`, with how the value is written.
WRITTEN_VALUE = re.compile(r"\{:[^{}]*\}")

HEAD = '''"""What chapter33, opendata, the engine and their data files say to users. Made by `make i18n`; do not edit.

`{}` stands for a value. Translations are looked up by users_language.py.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
'''


def collect_texts() -> list[str]:
    """All templates, each once, in the order of the alphabet."""
    texts = {
        text for room in ROOMS for path in sorted((PLUGIN / room).rglob("*.py")) for text in read_module(path)
    }
    texts.update(_collect_data_texts())
    texts.update(
        template.format(word) for template, *place in SPELLED_OUT for word in _read_members(*place).values()
    )
    texts.update(name.lower().replace("_", " ") for name in _read_members(*ROLES))
    return sorted(text for text in map(complete, texts) if "{}" not in text or _is_telling(text))


def complete(text: str) -> str:
    """The text as a template: `{}` also for what it is put on to, where it begins or ends in the midst of a sentence.

    Values side by side are one: where the first ends cannot be seen.
    """
    before = "{}" if re.match(r"[ ;,]", text) else ""
    after = "{}" if text.endswith(" ") else ""
    return re.sub(r"(\{\})+", "{}", f"{before}{WRITTEN_VALUE.sub('{}', text)}{after}")


def _is_telling(template: str) -> bool:
    """Whether its own words tell it from others: a value and `is not` alone would be found in every sentence."""
    return any(word.lower() not in COMMON for word in WORD.findall(template))


def read_module(path: Path) -> Iterator[str]:
    """The texts of a module that users read: phrases anywhere but in docstrings, and words in spoken calls."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _read_call(node)
    if not any(fnmatch(path.relative_to(PLUGIN).as_posix(), pattern) for pattern in WRITTEN):
        yield from filter(_is_phrase, _walk_texts(tree))


def _read_members(module: str, enumeration: str) -> dict[str, str]:
    """The members of an enumeration of texts: each name with its value."""
    tree = ast.parse((PLUGIN / module).read_text(encoding="utf-8"))
    (named,) = (
        node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name == enumeration
    )
    members = (node for node in named.body if isinstance(node, ast.Assign))
    return {ast.unparse(node.targets[0]): ast.literal_eval(node.value) for node in members}


def _read_call(call: ast.Call) -> Iterator[str]:
    name = getattr(call.func, "attr", "") or getattr(call.func, "id", "")
    if name in SPOKEN:
        keywords = [keyword.value for keyword in call.keywords]
        for argument in (*call.args[SPOKEN[name] :], *keywords):
            yield from filter(LOWER_CASE_WORD.search, _choices(argument))


def _choices(expression: ast.expr) -> Iterator[str]:
    """The texts that an expression may be."""
    if isinstance(expression, ast.IfExp):
        yield from (*_choices(expression.body), *_choices(expression.orelse))
    elif isinstance(expression, ast.BoolOp):
        for value in expression.values:
            yield from _choices(value)
    else:
        text = _template(expression)
        if text is not None:
            yield text


def _walk_texts(node: ast.AST) -> Iterator[str]:
    text = _template(node)
    if text is not None:
        yield text
    for child in ast.iter_child_nodes(node):
        is_docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        is_part = isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant)
        is_format = isinstance(node, ast.FormattedValue) and child is node.format_spec
        if not (is_docstring or is_part or is_format):
            yield from _walk_texts(child)


def _template(node: ast.AST) -> str | None:
    """A literal, or an f-string with `{}` for its values; None for anything else."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_phrase(text: str) -> bool:
    is_sentence = " " in text and LOWER_CASE_WORD.search(text) is not None
    return is_sentence and FOR_PROGRAMS.search(text) is None


def _collect_data_texts() -> Iterator[str]:
    for path in sorted((RESOURCES / "schedules").glob("*.toml")):
        yield from _read_schedule(_load(path))
    for statute in _load(RESOURCES / "statutes.toml")["statute"]:
        yield from (statute["subject"], statute["effect"], statute["status"])
    yield from _load(RESOURCES / "city.toml")["goals"].values()
    yield from _find_values(_load(RESOURCES / "screening.toml"), ("subject",))


def _read_schedule(schedule: dict[str, Any]) -> Iterator[str]:
    yield from _find_values(schedule, ("title", "status", "text", "set_by", "question"))
    # Most citations read the same in every language.
    yield from filter(_is_phrase, _find_values(schedule, ("citation",)))
    for charge in schedule["charges"]:
        yield from charge.get("rates", ())
    for reading in schedule.get("readings", {}).values():
        yield from reading["values"].values()


def _find_values(table: Any, keys: tuple[str, ...]) -> Iterator[str]:  # noqa: ANN401 - TOML holds anything
    if isinstance(table, dict):
        for key, value in table.items():
            yield from [value] if key in keys else _find_values(value, keys)
    elif isinstance(table, list):
        for entry in table:
            yield from _find_values(entry, keys)


def _load(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def write_module(texts: list[str]) -> str:
    """The source of desktop/engine_texts.py."""
    lines = [f'    QT_TRANSLATE_NOOP("Engine texts", {text!r}),\n' for text in texts]
    return f"{HEAD}{''.join(lines)})\n"


if __name__ == "__main__":
    TARGET.write_text(write_module(collect_texts()), encoding="utf-8")
