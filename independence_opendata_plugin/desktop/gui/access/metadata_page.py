"""QGIS's own metadata page, which stands in the same dialog as the plugin's and writes the same words."""

from __future__ import annotations

from qgis.core import QgsLayerMetadata
from qgis.gui import QgsMetadataWidget
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget


def read_metadata_page(neighbor: QWidget) -> QgsLayerMetadata | None:
    """What stands on the metadata page of the dialog that holds `neighbor`; None where there is none."""
    page = _find(neighbor)
    return page.metadata() if page else None


def refresh_metadata_page(neighbor: QWidget, metadata: QgsLayerMetadata) -> None:
    """Let QGIS's page show what the layer was told: at OK it writes to the layer whatever it shows."""
    page = _find(neighbor)
    if page:
        page.setMetadata(metadata)


def _find(neighbor: QWidget) -> QgsMetadataWidget | None:
    for widget in neighbor.window().findChildren(QWidget):
        # PyQt knows this class by its base only.
        if widget.metaObject().className() == "QgsMetadataWidget":
            page: QgsMetadataWidget = sip.cast(widget, QgsMetadataWidget)  # type: ignore[assignment, arg-type]
            return page
    return None
