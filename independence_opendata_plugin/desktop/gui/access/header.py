"""The head of the layer's page: how the layer stands, and what can be done where project and register disagree."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..catalog import Catalog, CatalogState
from .icons import access_icon
from .layers import standing_of
from .widgets import small_icon_size


class Header(QWidget):
    """`correction_asked`: the project shall say what the register says; `reading_asked`: ask the register again."""

    correction_asked = pyqtSignal()
    reading_asked = pyqtSignal()

    def __init__(self, catalog: Catalog, layer: QgsMapLayer) -> None:
        super().__init__()
        self._catalog, self._layer = catalog, layer
        self._icon = QLabel()
        self._sentence = QLabel()
        self._sentence.setObjectName("standing")
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._correct = QPushButton(self.tr("Correct the &project"))
        self._correct.setObjectName("correctProject")
        self._correct.setToolTip(self.tr("Let the project's metadata name the class that the register names"))
        self._correct.clicked.connect(self.correction_asked)
        self._again = QPushButton(self.tr("Ask a&gain"))
        self._again.setObjectName("readAgain")
        self._again.setToolTip(self.tr("Read the register again"))
        self._again.clicked.connect(self.reading_asked)
        self._lay_out()
        self.show_standing()

    def show_standing(self) -> None:
        """Bring the head up to date with the register and the layer."""
        standing = standing_of(self._layer, self._catalog)
        size = 2 * small_icon_size(self)
        self._icon.setPixmap(access_icon(standing).pixmap(size, size))
        self._icon.setAccessibleName(standing.word)
        self._sentence.setText(standing.sentence)
        self._correct.setVisible(standing.conflict)
        self._again.setVisible(self._catalog.state is CatalogState.UNREACHABLE)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._correct)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        texts = QVBoxLayout()
        texts.addWidget(self._sentence)
        texts.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
