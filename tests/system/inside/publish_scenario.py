"""A whole publication by mouse and keyboard: what is due is previewed, mended and put on the portal."""

from __future__ import annotations

import re

import driver
from qgis.PyQt.QtWidgets import QApplication


def publish_what_is_due(hands: driver.Driver) -> dict[str, object]:
    hands.click_action("independenceToggleDock")
    hands.click_tab("openDataTabs", 1)
    hands.type_file("publishPortal", str(driver.OUT / "portal"))
    hands.type("publishCoordinator", "Sample Open Data Coordinator")
    hands.click("publishSelectDue")
    ticked = hands.find("publishTicked").text()
    hands.click("publishPreview")
    wait_for_the_end(hands)
    hands.picture("preview")
    found = find_fields()
    for field in found:
        hands.click_first(f"remedy_drop_{field}")
        hands.wait(lambda field=field: field not in find_fields(), f"{field} is dropped")
    hands.click("publishPublish")
    wait_for_the_end(hands)
    hands.wait(lambda: "index.html" in hands.messages(), "it is published", 120)
    hands.picture("published")
    return {"ticked": ticked, "found": found, "messages": hands.messages()}


def wait_for_the_end(hands: driver.Driver) -> None:
    hands.wait(lambda: not hands.plugin._interface.office.tasks.running, "the work has ended", 120)


def find_fields() -> list[str]:
    """The fields for which a button offers to drop them."""
    names = (widget.objectName() for widget in QApplication.allWidgets() if widget.isVisible())
    return sorted({match[1] for name in names if (match := re.fullmatch(r"remedy_drop_(\w+)", name))})


driver.run(publish_what_is_due)
