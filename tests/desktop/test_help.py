"""The help in the language of QGIS: the Spanish one says all that the English one says, in the window's own words."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from independence_opendata_plugin.desktop import help as documentation
from independence_opendata_plugin.desktop.gui.setup.help_window import HelpWindow

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
SPANISH = HELP / "es"
ENGLISH_FILES = sorted(HELP.glob("*.md"))
each_file = pytest.mark.parametrize("english", ENGLISH_FILES, ids=lambda path: path.stem)


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Gives QGIS a language."""
    before = QLocale()
    yield lambda language: QgsApplication.setLocale(QLocale(language))
    QgsApplication.setLocale(before)


def outline(file: Path) -> list[str]:
    """What kind each block is; code blocks themselves."""
    return [kind_of(block) for block in re.split(r"\n{2,}", file.read_text(encoding="utf-8").strip())]


def kind_of(block: str) -> str:
    if block.startswith("```"):
        return block
    if re.match(r"- |1\. ", block):
        return f"{block[0]} list of {len(block.splitlines())}"
    return (re.match(r"#* ?!?", block) or [""])[0]


def emphasized(file: Path) -> list[str]:
    """Controls, parameters and menus by name: what stands in bold or italics, a path through menus step by step."""
    names = re.findall(r"\*\*(.+?)\*\*|\*(.+?)\*", file.read_text(encoding="utf-8"))
    return [step for bold, italic in names for step in (bold or italic).split(" > ")]


def spoken(label: str) -> str:
    """A label as a sentence names it: without its mnemonic, its dots and what it says in brackets."""
    bare = re.sub(r"&([\w&])", r"\1", label)
    return re.sub(r"…$| \(.*\)$", "", bare)


@pytest.fixture(scope="module")
def labels() -> dict[str, set[str]]:
    """What the window's words are in Spanish."""
    words = defaultdict(set)
    for message in ET.parse(ROOT / "i18n" / "independence_opendata_es.ts").iter("message"):
        if translation := message.findtext("translation"):
            words[spoken(message.findtext("source", ""))].add(spoken(translation))
    return words


def test_no_file_is_missing_and_none_is_left_over() -> None:
    assert [file.name for file in ENGLISH_FILES] == sorted(file.name for file in SPANISH.iterdir())


@each_file
def test_the_spanish_help_has_the_same_sections_lists_and_examples(english: Path) -> None:
    assert outline(SPANISH / english.name) == outline(english)


@each_file
def test_parameters_values_and_statutes_stay_as_they_are(english: Path) -> None:
    # The number of the next section does not end in a sentence's full stop.
    fixed = re.compile(r"`[^`\n]+`|\b(?:Sec\.|RSMo) [\d.-]+\d(?:\(\w+\))*|\$[\d,.]+\d")
    said, ours = (
        sorted(fixed.findall(file.read_text(encoding="utf-8"))) for file in (english, SPANISH / english.name)
    )
    assert ours == said


@each_file
def test_links_and_pictures_are_there(english: Path) -> None:
    said, ours = (
        re.findall(r"\]\((.+?)\)", file.read_text(encoding="utf-8"))
        for file in (english, SPANISH / english.name)
    )
    assert [Path(link).name for link in ours] == [Path(link).name for link in said]
    assert [link for link in ours if not (SPANISH / link).exists()] == []


@each_file
def test_the_help_calls_things_as_the_window_does(english: Path, labels: dict[str, set[str]]) -> None:
    pairs = zip(emphasized(english), emphasized(SPANISH / english.name), strict=True)
    wrong = [
        (name, said, labels[spoken(name)])
        for name, said in pairs
        if spoken(name) in labels and spoken(said) not in labels[spoken(name)]
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Mide capas en un área"),
        ("es_MX", "Mide capas en un área"),
        ("en_US", "Measures layers in an area"),
        ("fr", "Measures layers in an area"),
    ],
)
def test_the_language_of_qgis_decides(speak: Callable[[str], None], language: str, sentence: str) -> None:
    speak(language)
    assert documentation.summary("quote").startswith(sentence)
    assert sentence in documentation.help_html("quote")
    shown = Path(QUrl(documentation.help_url("quote")).toLocalFile())
    assert sentence in shown.read_text(encoding="utf-8")


@pytest.fixture
def spanish_window(speak: Callable[[str], None], qgis_parent: QWidget) -> Iterator[HelpWindow]:
    speak("es")
    window = HelpWindow(qgis_parent)
    window.show()
    QTest.qWait(10)
    yield window
    window.close()
    window.deleteLater()


def test_the_window_opens_in_spanish_and_its_links_stay_there(spanish_window: HelpWindow) -> None:
    pages = spanish_window.findChild(QTextBrowser, "helpText")
    assert "Antes de empezar" in pages.toPlainText()

    click_on(pages, "Verificar un paquete")

    assert "se detectan un byte alterado" in pages.toPlainText()


def test_pictures_are_found_and_fit_the_window(spanish_window: HelpWindow) -> None:
    pages = spanish_window.findChild(QTextBrowser, "helpText")
    for width in (700, 400):
        spanish_window.resize(width, 600)
        QTest.qWait(10)
        assert pages.horizontalScrollBar().maximum() == 0
        picture = shown_picture(pages, "license")
        assert 0.9 * pages.viewport().width() < picture.width() <= pages.viewport().width()


def shown_picture(pages: QTextBrowser, name: str) -> QImage:
    kind = QTextDocument.ResourceType.ImageResource
    return pages.document().resource(kind, QUrl(f"../pictures/{name}.png"))


def click_on(pages: QTextBrowser, words: str) -> None:
    pages.setTextCursor(pages.document().find(words))
    pages.ensureCursorVisible()
    place = pages.cursorRect().center()
    place.setX(place.x() - pages.fontMetrics().averageCharWidth())
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
