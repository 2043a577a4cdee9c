"""Options, *Office*: where the register is, and with which user a server lets us in."""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect, QgsFileWidget
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFormLayout, QLabel

from ... import settings
from ..office import Office
from .register_mover import RegisterMover


def make_register_field(name: str, label: str) -> QgsFileWidget:
    """A field that takes a GeoPackage, there or not yet, or a server's address."""
    field = QgsFileWidget()
    field.setObjectName(name)
    field.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
    field.setDialogTitle(label)
    field.setFilter("GeoPackage (*.gpkg)")
    field.setConfirmOverwrite(False)
    field.lineEdit().setAccessibleName(label)
    return field


class RegisterRows(QObject):
    """The register's rows of a form. `changes` are the settings that have another value here than the one kept."""

    def __init__(self, office: Office, form: QFormLayout) -> None:
        super().__init__(form)
        self._place = self._make_place()
        self._authentication = self._make_authentication()
        self._authentication_label = QLabel(self.tr("&User on the server"))
        self._authentication_label.setBuddy(self._authentication)
        target = make_register_field("moveTarget", self.tr("Where the register is to move"))
        self._mover = RegisterMover(office, target, self._authentication.configId)
        self._mover.moved.connect(self._show_kept)
        for line in (self._place.lineEdit(), target.lineEdit()):
            line.textChanged.connect(self._follow_places)
        self._target = target
        label = QLabel(self.tr("&Register"))
        label.setBuddy(self._place.lineEdit())
        form.addRow(label, self._place)
        form.addRow(self._authentication_label, self._authentication)
        form.addRow(self._mover)
        self._follow_places()

    @property
    def changes(self) -> dict[str, str]:
        place = self._place.lineEdit().text().strip()
        entry = self._authentication.configId() if settings.is_server(place) else ""
        texts = {settings.REGISTER: place, settings.REGISTER_AUTHENTICATION: entry}
        return {key: text for key, text in texts.items() if text != settings.read(key)}

    def _show_kept(self) -> None:
        """The move has changed what is set."""
        self._place.setFilePath(settings.read(settings.REGISTER))

    def _follow_places(self) -> None:
        places = (self._place.lineEdit().text(), self._target.lineEdit().text())
        for widget in (self._authentication, self._authentication_label):
            widget.setVisible(any(settings.is_server(place) for place in places))

    def _make_place(self) -> QgsFileWidget:
        place = make_register_field("officeRegister", self.tr("Register"))
        place.setFilePath(settings.read(settings.REGISTER))
        place.lineEdit().setCursorPosition(0)
        place.lineEdit().setPlaceholderText(self.tr("new, {}").format(settings.default_register()))
        place.setWhatsThis(
            self.tr(
                "The GeoPackage with the office's quotes, licenses and decisions, or the address of the server where "
                "several seats share them: postgresql://host:port/database?schema=licensing. Choose the one that your "
                "office shares, or name a new file: the first layer that is classified makes it."
            )
        )
        return place

    def _make_authentication(self) -> QgsAuthConfigSelect:
        authentication = QgsAuthConfigSelect(None, "postgres")
        authentication.setObjectName("registerAuthentication")
        authentication.setConfigId(settings.read(settings.REGISTER_AUTHENTICATION))
        authentication.setWhatsThis(
            self.tr(
                "Your user name and password for the server, an entry of the method Basic. They stay in QGIS's "
                "authentication store; the engine is told them for each call alone. None: the server must know you by "
                "the account that QGIS runs under."
            )
        )
        return authentication
