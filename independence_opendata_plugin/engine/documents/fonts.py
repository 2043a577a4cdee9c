"""The documents' typeface, and text that is safe to set in it.

Source Sans Pro (SIL Open Font License 1.1) covers Latin with Vietnamese, Greek and Cyrillic; only the characters that
a document uses are embedded. Its italics lack Greek and Cyrillic, so the documents use none.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import cache
from pathlib import Path

import font_source_sans_pro
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "SourceSansPro"
SEMIBOLD = "SourceSansPro-Semibold"
BOLD = "SourceSansPro-Bold"
REPLACEMENT = "\N{BALLOT BOX}"

_FILES = {
    REGULAR: "SourceSansPro-Regular.ttf",
    SEMIBOLD: "SourceSansPro-Semibold.ttf",
    BOLD: "SourceSansPro-Bold.ttf",
}
_WHITE_SPACE = re.compile(r"\s+")


@cache
def register_fonts() -> frozenset[int]:
    """Make the typeface known to reportlab; returns the code points that every face of it can show."""
    folder = Path(font_source_sans_pro.font_directory)
    fonts = [TTFont(name, str(folder / file)) for name, file in _FILES.items()]
    for font in fonts:
        pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=REGULAR, boldItalic=SEMIBOLD)
    return frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts))


def printable(text: object) -> str:
    """The text in composed form (NFC) on one line, with REPLACEMENT for each character that the typeface lacks."""
    known = register_fonts()
    return "".join(character if ord(character) in known else REPLACEMENT for character in _composed(text))


def unprintable(text: object) -> tuple[str, ...]:
    """The different characters for which `printable` prints the replacement, in code point order."""
    known = register_fonts()
    return tuple(sorted({character for character in _composed(text) if ord(character) not in known}))


def markup(text: object) -> str:
    """`printable` text, escaped for reportlab's paragraphs: a name like `<b>A&B</b>` is shown as it is written."""
    return html.escape(printable(text), quote=False)


def _composed(text: object) -> str:
    return _WHITE_SPACE.sub(" ", unicodedata.normalize("NFC", str(text))).strip()
