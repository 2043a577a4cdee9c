"""Verifying a licensed package that somebody brings."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...users_language import in_users_language
from ..office import Office
from ..tasks import Run


class PackageCheck(QWidget):
    """A file and a button; the result is told in the message bar."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._file = QgsFileWidget(objectName="registerPackage")
        self._file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self._file.setFilter(self.tr("Licensed packages (*.zip)"))
        self._file.setDialogTitle(self.tr("The package to verify"))
        self._file.lineEdit().setPlaceholderText(self.tr("A delivered zip"))
        self._file.fileChanged.connect(self._follow)
        self._verify = QPushButton(self.tr("&Verify"), objectName="registerVerify")
        self._verify.clicked.connect(self._run)
        label = QLabel(self.tr("Verify a pac&kage"))
        label.setBuddy(self._file.lineEdit())
        self._file.lineEdit().setAccessibleName(self.tr("The package to verify"))
        line = QHBoxLayout()
        line.addWidget(self._file, 1)
        line.addWidget(self._verify)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addLayout(line)
        self._follow()

    def _follow(self) -> None:
        is_there = Path(self._file.filePath()).is_file()
        self._verify.setEnabled(is_there)
        self._verify.setToolTip(
            self.tr("Says whether the package is whole and unchanged")
            if is_there
            else self.tr("Choose the package first.")
        )

    def _run(self) -> None:
        package = Path(self._file.filePath())
        title = self.tr("Verifying {}").format(package.name)
        self._office.tasks.run(
            "verifypackage",
            {"INPUT": str(package)},
            title,
            lambda run: self._tell(run, package),
            self._office.messages.tell_of_failure,
        )

    def _tell(self, run: Run, package: Path) -> None:
        if run.results["VALID"]:
            text = self.tr("{} is whole: nothing in it was changed since it was delivered.")
            self._office.messages.tell(text.format(package.name))
        else:
            text = self.tr("{} is not as it was delivered: {}")
            self._office.messages.refuse(
                text.format(package.name, "; ".join(map(in_users_language, run.results["PROBLEMS"])))
            )
