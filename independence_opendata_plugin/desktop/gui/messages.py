"""QGIS's message bar: what happened, and where the result is."""

from __future__ import annotations

import html
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QUrl

from ..users_language import describe
from .tasks import Run

SECONDS = 15
# The message bar has one line; a longer name is shown by its ends.
NAME_LENGTH = 36


def title() -> str:
    """What stands before each message: whose it is."""
    return QCoreApplication.translate("Messages", "Open Data & Licensing")


class Messages:
    """Short messages in the message bar of QGIS, never a box that has to be clicked away."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface

    def tell(self, text: str) -> None:
        self._push(html.escape(text), Qgis.MessageLevel.Success, SECONDS)

    def tell_of_file(self, text: str, file: Path) -> None:
        """`text` says what was made; a link to the file follows, which QGIS shows in its folder."""
        self._push(f"{html.escape(text)} {_link(file)}", Qgis.MessageLevel.Success, 0)

    def warn(self, text: str) -> None:
        self._push(html.escape(text), Qgis.MessageLevel.Warning, 0)

    def refuse(self, problem: Exception | str) -> None:
        """A refusal or failure, whole, until the user closes it."""
        self._push(html.escape(describe(problem)), Qgis.MessageLevel.Critical, 0)

    def tell_of_failure(self, run: Run) -> None:
        """How a run ended that has no results."""
        if run.was_cancelled:
            text = QCoreApplication.translate("Messages", "{}: cancelled, nothing was written.")
            self._push(html.escape(text.format(run.title)), Qgis.MessageLevel.Info, SECONDS)
        else:
            self.refuse(run.error)

    def _push(self, text: str, level: Qgis.MessageLevel, seconds: int) -> None:
        self._iface.messageBar().pushMessage(html.escape(title()), text, level, seconds)


def _link(file: Path) -> str:
    address = QUrl.fromLocalFile(str(file)).toString()
    half = NAME_LENGTH // 2
    label = file.name if len(file.name) <= NAME_LENGTH else f"{file.name[:half]}…{file.name[-half:]}"
    return f'<a href="{html.escape(address)}">{html.escape(label)}</a>'
