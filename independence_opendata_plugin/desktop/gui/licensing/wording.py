"""Figures as the counter writes them: what is only about right looks different from what was measured."""

from __future__ import annotations

import html
from decimal import Decimal

from qgis.PyQt.QtCore import QCoreApplication

from ....chapter33.amounts import BYTES_PER_MB, decimals, dollars, megabytes


def show_megabytes(count: int, *, measured: bool) -> str:
    """Bytes as megabytes: three decimals where they are charged so, fewer where that would feign precision."""
    if measured:
        return QCoreApplication.translate("Wording", "{} MB").format(f"{Decimal(megabytes(count)):,}")
    size = Decimal(count) / BYTES_PER_MB
    shown = Decimal(decimals(size, 1 if size >= 1 else 3))
    return QCoreApplication.translate("Wording", "about {} MB").format(f"{shown:,}")


def show_features(count: int, *, measured: bool) -> str:
    if measured:
        text = QCoreApplication.translate("Wording", "{} features")
        return QCoreApplication.translate("Wording", "1 feature") if count == 1 else text.format(f"{count:,}")
    return QCoreApplication.translate("Wording", "about {} features").format(f"{count:,}")


def show_dollars(amount: Decimal, *, about: bool) -> str:
    text = QCoreApplication.translate("Wording", "about {}") if about else "{}"
    return text.format(dollars(amount))


def show_sections(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Wording", "1 section")
    return QCoreApplication.translate("Wording", "{} sections").format(f"{count:,}")


def show_square_miles(miles: Decimal) -> str:
    return QCoreApplication.translate("Wording", "{} sq mi").format(f"{Decimal(decimals(miles, 2)):,}")


def mark_up(text: str, *, about: bool = False, bold: bool = False) -> str:
    """Plain text as rich text; what is only about right stands in italics."""
    marked = html.escape(text)
    marked = f"<i>{marked}</i>" if about else marked
    return f"<b>{marked}</b>" if bold else marked
