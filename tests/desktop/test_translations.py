"""Every text that a user reads can be translated, and is offered to translators."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "independence_opendata_plugin" / "desktop").rglob("*.py"))
TRANSLATIONS = sorted((ROOT / "i18n").glob("*.ts"))


def translated_arguments(path: Path) -> list[ast.expr]:
    """What is handed to `self.tr(text)` and `QCoreApplication.translate(context, text)`."""
    calls = [
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    ]
    named = [(getattr(call.func, "attr", ""), call.args) for call in calls]
    own = [arguments[0] for name, arguments in named if name == "tr"]
    return own + [arguments[1] for name, arguments in named if name == "translate" and path.name != "base.py"]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_texts_are_whole_so_that_translators_find_them(path: Path) -> None:
    """An f-string or a sum is looked up by what it became, which no translation knows."""
    assert all(isinstance(argument, ast.Constant) for argument in translated_arguments(path))


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda path: path.stem)
def test_a_translation_knows_every_text_and_keeps_its_places(file: Path) -> None:
    texts = {argument.value for path in MODULES for argument in translated_arguments(path)}
    messages = {
        message.findtext("source"): message.find("translation") for message in ET.parse(file).iter("message")
    }
    assert texts <= set(messages)
    for source, translation in messages.items():
        assert translation.text, source
        assert translation.get("type") is None, source
        assert translation.text.count("{}") == source.count("{}"), source


def test_there_is_a_translation() -> None:
    assert [file.name for file in TRANSLATIONS] == ["independence_opendata_es.ts"]
