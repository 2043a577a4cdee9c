"""Tells QGIS of the page "Access & Open Data" in the layer's properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerConfigWidget, QgsMapLayerConfigWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ....paths import RESOURCES
from ..office import Office

if TYPE_CHECKING:
    from .classifier import Classifier

# The name by which QGIS finds the page in the dialog.
PAGE = "independenceAccessPage"


class AccessPageFactory(QgsMapLayerConfigWidgetFactory):
    """Makes the page when the properties of a layer are opened that can be classified; imports it only then."""

    def __init__(self, office: Office) -> None:
        title = QCoreApplication.translate("AccessPage", "Access & Open Data")
        super().__init__(title, QIcon(str(RESOURCES / "icons" / "plugin.svg")))
        self._office = office
        # One for all pages: what it records may end when the page is closed.
        self._classifier: Classifier | None = None

    def supportLayerPropertiesDialog(self) -> bool:  # noqa: N802 - QGIS calls it by this name
        return True

    def supportsLayer(self, layer: QgsMapLayer) -> bool:  # noqa: N802 - QGIS calls it by this name
        from .layers import can_be_classified

        return can_be_classified(layer)

    def createWidget(  # noqa: N802 - QGIS calls it by this name
        self,
        layer: QgsMapLayer,
        canvas: QgsMapCanvas,
        dockWidget: bool,  # noqa: ARG002, N803 - QGIS's name
        parent: QWidget,
    ) -> QgsMapLayerConfigWidget:
        from .classifier import Classifier
        from .page import AccessPage

        if self._classifier is None:
            self._classifier = Classifier(self._office)
        page = AccessPage(layer, canvas, parent, self._office, self._classifier)
        page.setObjectName(PAGE)
        return page
