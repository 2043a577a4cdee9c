"""How a layer stands: the register's decision holds, and a project that says otherwise loses, visibly."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.PyQt.QtGui import QImage

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop.gui.access.icons import access_icon
from independence_opendata_plugin.desktop.gui.access.standing import Standing, find_standing
from independence_opendata_plugin.desktop.gui.catalog import CatalogState
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset

PARCELS = Dataset(
    "parcels",
    "/data/city.gpkg|layername=parcels",
    "Parcels",
    AccessClass.LICENSED,
    officer="Pat Doe",
    decided=date(2026, 3, 1),
)
PUMPS = Dataset(
    "pump-codes",
    "/data/city.gpkg|layername=pumps",
    "Pump codes",
    AccessClass.CLOSED,
    statute="610.021(20)",
    reason="Access codes.",
    officer="Pat Doe",
    decided=date(2026, 3, 2),
)


def test_a_decision_is_shown_with_who_and_when() -> None:
    assert find_standing(None, PARCELS, CatalogState.READ) == Standing(
        AccessClass.LICENSED,
        "licensed",
        "licensed",
        "Access class: licensed. Decided by Pat Doe on 2026-03-01.",
    )


def test_a_closed_layer_cites_its_provision() -> None:
    assert find_standing(AccessClass.CLOSED, PUMPS, CatalogState.READ).sentence == (
        "Access class: closed under RSMo 610.021(20). Decided by Pat Doe on 2026-03-02."
    )


def test_the_register_goes_before_the_project() -> None:
    standing = find_standing(AccessClass.OPEN, PARCELS, CatalogState.READ)
    assert standing.access is AccessClass.LICENSED
    assert (standing.icon, standing.word, standing.conflict) == ("conflict", "licensed", True)
    assert standing.sentence == (
        "The project says open; the register's decision of 2026-03-01 by Pat Doe holds. Access class: licensed."
    )


def test_a_project_cannot_classify() -> None:
    standing = find_standing(AccessClass.OPEN, None, CatalogState.READ)
    assert (standing.access, standing.treated_as, standing.conflict) == (None, AccessClass.CLOSED, True)
    assert standing.sentence.startswith("The project says open, which does not count.")


def test_what_nobody_has_decided_is_treated_as_closed() -> None:
    standing = find_standing(None, None, CatalogState.READ)
    assert (standing.access, standing.icon, standing.word) == (None, "unclassified", "unclassified")
    assert standing.treated_as is AccessClass.CLOSED
    assert "treated as closed" in standing.sentence


def test_without_a_register_nothing_is_decided_and_its_place_is_told() -> None:
    standing = find_standing(None, None, CatalogState.READ, missing_register="/office/register.gpkg")
    assert standing.treated_as is AccessClass.CLOSED
    assert "there is no register at /office/register.gpkg" in standing.sentence


def test_a_register_that_does_not_answer_leaves_everything_closed_and_says_why() -> None:
    problem = Refused("the register", why="its folder is not there", remedy="connect the drive.")
    standing = find_standing(AccessClass.OPEN, None, CatalogState.UNREACHABLE, problem)
    assert (standing.access, standing.treated_as, standing.conflict) == (None, AccessClass.CLOSED, False)
    assert "its folder is not there" in standing.sentence
    assert "connect the drive" in standing.sentence


def test_a_register_that_is_still_being_read_decides_nothing() -> None:
    standing = find_standing(None, PARCELS, CatalogState.UNREAD)
    assert (standing.access, standing.icon) == (None, "unclassified")


@pytest.mark.parametrize("shown", [None, *AccessClass, find_standing(None, None, CatalogState.READ)])
def test_each_class_has_an_icon(shown: Standing | AccessClass | None) -> None:
    assert not access_icon(shown).pixmap(16, 16).isNull()


def test_icons_differ_by_shape() -> None:
    """As a person sees them who tells no colors apart, in the size of the layer tree."""
    conflict = find_standing(AccessClass.OPEN, PARCELS, CatalogState.READ)
    assert len({outline_of(shown) for shown in (None, *AccessClass, conflict)}) == 5


def outline_of(shown: Standing | AccessClass | None) -> bytes:
    image = access_icon(shown).pixmap(16, 16).toImage().convertToFormat(QImage.Format.Format_Alpha8)
    return image.constBits().asstring(image.sizeInBytes())
