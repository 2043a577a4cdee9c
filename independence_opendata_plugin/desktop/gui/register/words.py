"""What the page says of a quote or license, in words and icons."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale
from qgis.PyQt.QtGui import QIcon

from ....chapter33.amounts import dollars
from ....chapter33.quote_life import QuoteState
from ....opendata.dataset import AccessClass
from ..access.icons import access_icon
from .entries import Entry, Kind, Listing

STATE_ICONS = {
    QuoteState.DRAFT: "mActionToggleEditing",
    QuoteState.DECLINED: "mIconClose",
    QuoteState.EXPIRED: "mIconStopwatch",
    QuoteState.SUPERSEDED: "mActionHistory",
}


def describe_kind(kind: Kind) -> str:
    if kind is Kind.LICENSE:
        return QCoreApplication.translate("Register", "License")
    return QCoreApplication.translate("Register", "Quote")


def kind_icon(kind: Kind) -> QIcon:
    if kind is Kind.LICENSE:
        return access_icon(AccessClass.LICENSED)
    return QgsApplication.getThemeIcon("/mActionFileNew.svg")


def describe_state(state: QuoteState) -> str:
    return {
        QuoteState.DRAFT: QCoreApplication.translate("Register", "draft"),
        QuoteState.ISSUED: QCoreApplication.translate("Register", "issued"),
        QuoteState.ACCEPTED: QCoreApplication.translate("Register", "accepted"),
        QuoteState.DECLINED: QCoreApplication.translate("Register", "declined"),
        QuoteState.EXPIRED: QCoreApplication.translate("Register", "expired"),
        QuoteState.SUPERSEDED: QCoreApplication.translate("Register", "superseded"),
        QuoteState.LICENSED: QCoreApplication.translate("Register", "licensed"),
    }[state]


def state_icon(state: QuoteState) -> QIcon:
    if state is QuoteState.LICENSED:
        return access_icon(AccessClass.LICENSED)
    return QgsApplication.getThemeIcon(f"/{STATE_ICONS.get(state, 'mIconSuccess')}.svg")


def describe_total(entry: Entry) -> str:
    if entry.total is None:
        return QCoreApplication.translate("Register", "not known")
    return dollars(entry.total)


def describe_volume(entry: Entry) -> str:
    if entry.megabytes is None:
        return QCoreApplication.translate("Register", "not known")
    if entry.is_measured:
        return QCoreApplication.translate("Register", "{} MB").format(f"{entry.megabytes:,}")
    return QCoreApplication.translate("Register", "about {} MB").format(f"{entry.megabytes:,}")


def describe_day(day: date) -> str:
    """In the user's notation."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def describe_term(entry: Entry) -> str:
    """The state with the day that it hangs on."""
    if entry.kind is Kind.QUOTE and entry.state is QuoteState.ISSUED and entry.valid_until:
        return QCoreApplication.translate("Register", "valid until {}").format(
            describe_day(entry.valid_until)
        )
    if entry.state is QuoteState.EXPIRED and entry.valid_until:
        return QCoreApplication.translate("Register", "expired on {}").format(describe_day(entry.valid_until))
    if entry.kind is Kind.LICENSE:
        return QCoreApplication.translate("Register", "issued for quote {}").format(entry.quote_number)
    return describe_state(entry.state)


def describe_class(customer_class: str) -> str:
    """A class of the fee schedule; one of another schedule is shown as it is called there."""
    return {
        "general": QCoreApplication.translate("Register", "general public"),
        "contracted": QCoreApplication.translate("Register", "under contract with the City"),
        "nonprofit": QCoreApplication.translate("Register", "nonprofit"),
    }.get(customer_class, customer_class)


def describe_listing(listing: Listing) -> str:
    shown = len(listing.entries)
    if shown < listing.total:
        text = QCoreApplication.translate("Register", "the newest {} of {}: search to see others")
        return text.format(f"{shown:,}", f"{listing.total:,}")
    return QCoreApplication.translate("Register", "{} found").format(f"{shown:,}")
