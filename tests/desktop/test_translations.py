"""Every text that a user reads can be translated, is offered to translators, and is looked up where they put it."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from .texts import Source, shown_arguments, untranslated

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "independence_opendata_plugin" / "desktop"
SOURCES = [Source(path) for path in sorted(DESKTOP.rglob("*.py"))]
TRANSLATIONS = sorted((ROOT / "i18n").glob("*.ts"))
each_module = pytest.mark.parametrize(
    "source", SOURCES, ids=lambda source: source.path.relative_to(DESKTOP).as_posix()
)


@each_module
def test_texts_are_whole_so_that_translators_find_them(source: Source) -> None:
    """An f-string or a sum is looked up by what it became, which no translation knows."""
    # The algorithms' own `tr` hands on what it was handed.
    handed_on = [text for text in source.texts if text.context in source.own_tr]
    assert [text.line for text in source.texts if not text.is_whole and text not in handed_on] == []


@each_module
def test_nothing_is_shown_that_cannot_be_translated(source: Source) -> None:
    assert source.bare == ()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ('label.setText("Total")', "Total"),
        ('label.setText(f"Total {total}")', "Total"),
        ('label.setText("Total: " + total)', "Total"),
        ('QLabel("Total")', "Total"),
        ('QPushButton(icon, objectName="pay", toolTip="Pay")', "Pay"),
        ('tabs.addTab(page, "Fees")', "Fees"),
        ('view.setHeaderLabels(["Name", self.tr("Class")])', "Name"),
        ('label.setText("Total {}".format(total))', "Total"),
        ('raise_(Refused("the layer", why=self.tr("it is closed")))', "the layer"),
        ('label.setText(self.tr("Total"))', ""),
        ('label.setText(f"<b>{total}</b> · {more}")', ""),
        ('line.setPlaceholderText("postgresql://host/database")', ""),
        ('label.setObjectName("total")', ""),
    ],
)
def test_what_the_check_sees(call: str, words: str) -> None:
    calls = [node for node in ast.walk(ast.parse(call)) if isinstance(node, ast.Call)]
    shown = [untranslated(argument) for node in calls for argument in shown_arguments(node)]
    assert " ".join(filter(None, shown)) == words


def test_a_class_that_says_texts_has_no_children() -> None:
    """`self.tr` looks a text up under the name of the object's own class, where translators did not find it."""
    parents = {
        base: (name, source.path.name)
        for source in SOURCES
        for name, bases in source.bases.items()
        for base in bases
    }
    own = {name for source in SOURCES for name in source.own_tr}
    inherits = {name for source in SOURCES for name, bases in source.bases.items() if own & set(bases)}
    while more := {
        name
        for source in SOURCES
        for name, bases in source.bases.items()
        if inherits & set(bases) and name not in inherits
    }:
        inherits |= more
    speaking = {
        text.context
        for source in SOURCES
        for text in source.texts
        if text.is_own and text.context not in own | inherits
    }
    assert {name: parents[name] for name in speaking if name in parents} == {}


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda path: path.stem)
def test_a_translation_knows_every_text_and_keeps_its_places(file: Path) -> None:
    texts = {(text.context, text.value) for source in SOURCES for text in source.texts if text.is_whole}
    messages = {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
    }
    assert texts - set(messages) == set()
    for (_, source), translation in messages.items():
        assert translation.text, source
        assert translation.get("type") is None, source
        assert translation.text.count("{}") == source.count("{}"), source


def test_there_is_a_translation() -> None:
    assert [file.name for file in TRANSLATIONS] == ["independence_opendata_es.ts"]
