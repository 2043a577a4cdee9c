"""An algorithm's help: one Markdown file, shown beside its dialog and by `qgis_process help`."""

from __future__ import annotations

import html
import re
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from ..paths import RESOURCES


def read_help(operation: str) -> str:
    return _file(operation).read_text(encoding="utf-8")


def summary(operation: str) -> str:
    """The sentence under the help's heading."""
    paragraphs = read_help(operation).split("\n\n")
    return " ".join(paragraphs[1].split())


def help_url(operation: str) -> str:
    return QUrl.fromLocalFile(str(_file(operation))).toString()


def help_html(operation: str) -> str:
    """The help as HTML: headings, paragraphs, lists, code blocks; bold and code within a line."""
    blocks = re.split(r"\n{2,}", read_help(operation).strip())
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


def _file(operation: str) -> Path:
    return RESOURCES / "help" / f"{operation}.md"
