"""What goes with each question about the register: who asks, and for a server the user and password of that call.

They are in QGIS's authentication store, and nowhere else: settings and addresses hold the id of an entry (`authcfg`).
They are looked up on the main thread, because QGIS may have to ask for its master password, and travel to the engine
over its standard input alone: not in a parameter, which Processing's history would keep, nor in a log.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from . import settings

AUTHENTICATION = "authcfg"
# Parameters that name a register; the engine takes the credentials of each as `..._CREDENTIALS`.
REGISTERS = ("REGISTER", "FROM", "TO")


class _Asked:
    """Whether the user has been asked for QGIS's master password and has not given it."""

    in_vain = False


def with_access(values: Mapping[str, Any], *, asks_again: bool = True) -> dict[str, Any]:
    """The request with ACTOR and the credentials of each server that it names; one about no register as it is.

    `asks_again` False, for what the window asks by itself: a master password that was refused once is not asked for
    again. Raises Refused where the credentials cannot be had.
    """
    request = dict(values)
    named = [name for name in REGISTERS if request.get(name)]
    if named:
        request.setdefault("ACTOR", settings.actor())
    for name in named:
        if not settings.is_server(str(request[name])):
            continue
        address, entry = split_authentication(str(request[name]))
        request[name] = address
        entry = entry or _office_entry(address)
        if entry:
            request[f"{name}_CREDENTIALS"] = _read_credentials(entry, asks_again)
    return request


def split_authentication(address: str) -> tuple[str, str]:
    """A server's address without `authcfg=...`, and that entry's id, "" where it names none."""
    parts = _split(address)
    options = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in options if name != AUTHENTICATION]
    entry = next((value for name, value in options if name == AUTHENTICATION), "")
    return urlunsplit(parts._replace(query=urlencode(kept))), entry


def name_authentication(place: str, entry: str) -> str:
    """A place as a parameter: a server's address with the id of an entry, which says nothing to anybody else."""
    if not entry or not settings.is_server(place):
        return place
    return f"{place}{'&' if '?' in place else '?'}{AUTHENTICATION}={entry}"


def _office_entry(address: str) -> str:
    """The office's own entry goes to the office's own server, and to no other."""
    office = _split(settings.read(settings.REGISTER))
    return settings.read(settings.REGISTER_AUTHENTICATION) if office.netloc == _split(address).netloc else ""


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError as error:
        raise Refused(
            QCoreApplication.translate("RegisterAccess", "the register"),
            why=QCoreApplication.translate("RegisterAccess", "its address cannot be read"),
            remedy=QCoreApplication.translate(
                "RegisterAccess", "write postgresql://host:port/database?schema=licensing."
            ),
        ) from error


def _read_credentials(entry: str, asks_again: bool) -> dict[str, str]:
    _require_master_password(asks_again)
    found, config = QgsApplication.authManager().loadAuthenticationConfig(entry, QgsAuthMethodConfig(), True)
    if not found or config.method() != "Basic":
        why = (
            QCoreApplication.translate("RegisterAccess", "its entry {} holds no user and password")
            if found
            else QCoreApplication.translate("RegisterAccess", "it has no entry {}")
        )
        raise _refuse(
            why.format(entry),
            QCoreApplication.translate(
                "RegisterAccess", "choose an entry of the method Basic, in the plugin's options under Office."
            ),
        )
    return {"user": config.config("username"), "password": config.config("password")}


def _require_master_password(asks_again: bool) -> None:
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet() and (asks_again or not _Asked.in_vain):
        _Asked.in_vain = not manager.setMasterPassword(True)
    if not manager.masterPasswordIsSet():
        raise _refuse(
            QCoreApplication.translate("RegisterAccess", "its master password was not given"),
            QCoreApplication.translate(
                "RegisterAccess",
                "give it under Settings > Options > Authentication, or when QGIS asks for it, then try again.",
            ),
        )


def _refuse(why: str, remedy: str) -> Refused:
    what = QCoreApplication.translate("RegisterAccess", "QGIS's authentication store")
    return Refused(what, why=why, remedy=remedy)
