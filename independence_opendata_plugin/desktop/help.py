"""The help: one Markdown file for the window, and one for each algorithm, which its dialog and `qgis_process` show.

Each is in English, and in a folder beside that for each language that it has been translated into.
"""

from __future__ import annotations

import html
import re
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl

from ..paths import RESOURCES

HELP = RESOURCES / "help"


def read_help(name: str) -> str:
    return _file(name).read_text(encoding="utf-8")


def summary(name: str) -> str:
    """The sentence under the help's heading."""
    paragraphs = read_help(name).split("\n\n")
    return " ".join(paragraphs[1].split())


def help_url(name: str) -> str:
    return QUrl.fromLocalFile(str(_file(name))).toString()


def help_html(name: str) -> str:
    """The help as HTML: headings, paragraphs, lists, code blocks; bold and code within a line."""
    blocks = re.split(r"\n{2,}", read_help(name).strip())
    return "\n".join(_to_html(block) for block in blocks[1:])


def _to_html(block: str) -> str:
    if block.startswith("#"):
        return f"<h3>{_inline(block.lstrip('# '))}</h3>"
    if block.startswith("```"):
        return f"<pre>{html.escape(block.strip('`').strip())}</pre>"
    if block.startswith("- "):
        items = re.split(r"^- ", block, flags=re.MULTILINE)[1:]
        return "<ul>\n" + "\n".join(f"<li>{_inline(item)}</li>" for item in items) + "\n</ul>"
    return f"<p>{_inline(block)}</p>"


def _inline(text: str) -> str:
    joined = html.escape(" ".join(text.split()), quote=False)
    bold = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", joined)
    return re.sub(r"`(.+?)`", r"<code>\1</code>", bold)


def _file(name: str) -> Path:
    """In the language of QGIS; in English where that one is missing."""
    translated = HELP / QgsApplication.locale()[:2] / f"{name}.md"
    return translated if translated.exists() else HELP / f"{name}.md"
