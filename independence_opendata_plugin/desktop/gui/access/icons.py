"""One icon for each access class; they differ by shape, so that nobody needs to tell the colors apart."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from ....opendata.dataset import AccessClass
from ....paths import RESOURCES
from .standing import UNCLASSIFIED, Standing, access_meaning, access_word

__all__ = ["access_icon", "access_meaning", "access_word"]


def access_icon(shown: Standing | AccessClass | None) -> QIcon:
    """The icon of a standing (a conflict has its own) or of a class; None is "unclassified"."""
    name = shown.icon if isinstance(shown, Standing) else shown.value if shown else UNCLASSIFIED
    return QIcon(str(RESOURCES / "icons" / f"access-{name}.svg"))
