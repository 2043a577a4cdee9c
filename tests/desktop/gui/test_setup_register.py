"""The register's rows on the options page: a file or a server, and the move from one to the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.gui import QgsAuthConfigSelect, QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTabWidget

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.gui.catalog import CatalogState
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.gui.setup.options import OptionsPage
from independence_opendata_plugin.desktop.gui.setup.set_up import TABS
from tests.postgres import PostgresServer

from ..test_register_access import address, entry
from .conftest import Wait

__all__ = ["address", "entry"]


@pytest.fixture
def page(office: Office, register: Path) -> Iterator[OptionsPage]:
    page = OptionsPage(office)
    page.resize(700, 600)
    page.findChild(QTabWidget, "optionsTabs").setCurrentIndex(TABS.index("office"))
    page.show()
    yield page
    page.close()
    page.deleteLater()
    for key in (settings.REGISTER, settings.REGISTER_AUTHENTICATION):
        settings.keep(key, "")


def type_into(page: OptionsPage, name: str, text: str) -> None:
    line = page.findChild(QgsFileWidget, name).lineEdit()
    line.selectAll()
    QTest.keyClicks(line, text)


def press(page: OptionsPage, name: str) -> None:
    QTest.qWait(1)
    QTest.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_server_s_address_asks_with_which_user_and_both_are_kept(
    page: OptionsPage, address: str, entry: str
) -> None:
    select = page.findChild(QgsAuthConfigSelect, "registerAuthentication")
    assert not select.isVisible()
    type_into(page, "officeRegister", address)
    assert select.isVisible()
    select.setConfigId(entry)
    page.apply()
    assert (settings.read(settings.REGISTER), settings.read(settings.REGISTER_AUTHENTICATION)) == (
        address,
        entry,
    )

    type_into(page, "officeRegister", "/office/register.gpkg")
    assert not select.isVisible()
    page.apply()
    assert settings.read(settings.REGISTER_AUTHENTICATION) == ""


def test_the_register_moves_to_a_server_and_the_window_follows(
    page: OptionsPage, office: Office, address: str, entry: str, wait: Wait, postgres: PostgresServer
) -> None:
    press(page, "moveRegister")
    start = page.findChild(QPushButton, "moveStart")
    assert not start.isEnabled()
    type_into(page, "moveTarget", address)
    page.findChild(QgsAuthConfigSelect, "registerAuthentication").setConfigId(entry)
    press(page, "moveStart")
    state = page.findChild(QLabel, "moveState")
    assert not start.isEnabled()
    wait(lambda: state.text() != "Moving…", 60)

    assert state.text().startswith(f"The register is now at {address}. Rows: ")
    assert settings.register() == address
    assert settings.read(settings.REGISTER_AUTHENTICATION) == entry
    assert page.findChild(QgsFileWidget, "officeRegister").filePath() == address
    assert postgres.run("SELECT count(*) FROM licensing.datasets", "licensing_office") == "14"
    wait(lambda: office.catalog.state is CatalogState.READ and len(office.catalog.records) == 14)


def test_a_move_that_is_refused_changes_nothing_that_is_set(
    page: OptionsPage, register: Path, tmp_path: Path, wait: Wait
) -> None:
    taken = tmp_path / "taken.gpkg"
    taken.write_bytes(b"something else")
    press(page, "moveRegister")
    type_into(page, "moveTarget", str(taken))
    press(page, "moveStart")
    state = page.findChild(QLabel, "moveState")
    wait(lambda: state.text() != "Moving…", 60)
    assert "is there already" in state.text()
    assert settings.register() == str(register)
    assert taken.read_bytes() == b"something else"
    assert page.findChild(QPushButton, "moveStart").isEnabled()


def test_options_closed_during_the_move_leave_the_settings_right(
    office: Office, register: Path, tmp_path: Path, wait: Wait
) -> None:
    target = tmp_path / "moved.gpkg"
    page = OptionsPage(office)
    page.findChild(QTabWidget, "optionsTabs").setCurrentIndex(TABS.index("office"))
    page.show()
    press(page, "moveRegister")
    type_into(page, "moveTarget", str(target))
    press(page, "moveStart")
    page.close()
    page.deleteLater()
    wait(lambda: settings.register() == str(target), 60)
    wait(lambda: not office.tasks.running)
    settings.keep(settings.REGISTER, "")


def test_the_page_still_fits_a_narrow_window(page: OptionsPage, address: str) -> None:
    press(page, "moveRegister")
    type_into(page, "officeRegister", address)
    QTest.qWait(10)
    assert page.minimumSizeHint().width() <= 500
