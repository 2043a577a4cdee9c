"""The places beside the pages: the register, a layer's properties, the options; looked at, and a license found."""

from __future__ import annotations

import driver
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QDialog


def look_around(hands: driver.Driver) -> dict[str, object]:
    hands.click_action("independenceToggleDock")
    hands.click_tab("openDataTabs", 2)
    hands.wait(lambda: hands.is_visible("registerTable"), "the register is read")
    hands.click_row("registerTable", 0)
    hands.picture("register")
    rows = hands.find("registerTable", QAbstractItemView).model().rowCount()
    set_up = hands.plugin._interface.office.set_up
    parcels = hands.layer("Parcels (sample)")
    titles = [
        photograph(
            hands, "properties", lambda: hands.iface.showLayerProperties(parcels, "independenceAccessPage")
        ),
        photograph(hands, "options", lambda: set_up.open_options("check")),
    ]
    return {"rows": rows, "titles": titles}


def photograph(hands: driver.Driver, name: str, show_dialog: object) -> str:
    """Show a dialog that waits for an answer, take its picture, close it; its title."""
    titles: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        hands.picture(name)
        titles.append(dialog.windowTitle())
        dialog.reject() if isinstance(dialog, QDialog) else dialog.close()

    driver.QTimer.singleShot(5000, look)
    show_dialog()
    hands.wait(lambda: titles, f"{name} has been shown")
    return titles[0]


driver.run(look_around)
