"""The window in Spanish, where it shows what the rooms without Qt say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QWidget

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.schedule import schedule_in_force
from independence_opendata_plugin.desktop.checkup_part import PartState, refused_part
from independence_opendata_plugin.desktop.gui.access.wording import describe_statute
from independence_opendata_plugin.desktop.gui.area.widgets import say
from independence_opendata_plugin.desktop.gui.licensing.fee_panel import FeePanel
from independence_opendata_plugin.desktop.gui.licensing.licensee_panel import LicenseePanel
from independence_opendata_plugin.desktop.gui.licensing.note_row import NoteRow
from independence_opendata_plugin.desktop.gui.licensing.order import (
    ChosenLayer,
    Draft,
    Figure,
    Licensee,
    Price,
    Terms,
    price_draft,
)
from independence_opendata_plugin.desktop.gui.licensing.schedule_panel import SCHEDULES, SchedulePanel
from independence_opendata_plugin.desktop.gui.locator import find_sections
from independence_opendata_plugin.desktop.gui.messages import Messages

from ..spanish import reading_spanish
from .test_order import whole_sections
from .window import Window

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def spanish(qgis_app: object, tmp_path: Path) -> Iterator[None]:
    with reading_spanish(tmp_path):
        yield


@pytest.fixture
def four_sections() -> Draft:
    """2.016 measured MB for somebody who is not a contractor."""
    return Draft(
        schedule_in_force(SCHEDULES, TODAY),
        whole_sections(4),
        (ChosenLayer("Parcels", "whole", Figure(900, 2_016_000, measured=True)),),
        licensee=Licensee("Example, Inc.", "general"),
    )


def texts_of(panel: QWidget) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if not label.isHidden()]


def test_the_fee_of_four_sections_is_shown_in_spanish(shown: list[QWidget], four_sections: Draft) -> None:
    panel = FeePanel()
    shown.append(panel)
    panel.show_price(price_draft(four_sections))
    texts = texts_of(panel)
    assert "Datos digitales, 4 secciones: 2.016 MB × $200.00" in texts
    assert "<b>$403.20</b>" in texts
    notes = [row.findChild(QWidget, "unfoldNote").accessibleName() for row in panel.findChildren(NoteRow)]
    assert any("La ordenanza no dice cómo se cuentan los megabytes." in note for note in notes)
    assert any("Código de Ordenanzas, Capítulo 33" in note for note in notes)


def test_a_refused_price_is_shown_in_spanish(shown: list[QWidget], four_sections: Draft) -> None:
    """Sec. 33-6(b)(2): no further reduction for the general class."""
    panel = FeePanel()
    shown.append(panel)
    problem = Refused(
        "a further reduction of 10 %",
        why="only for: City contracted firm, not-for-profit group",
        rule="Sec. 33-6(b)(2)",
        remedy="leave it out, or correct the class.",
    )
    refused = price_draft(replace(four_sections, terms=Terms(problem=problem)))
    assert refused == Price(problem=problem)
    panel.show_price(refused)
    assert any(
        "Rechazado: una reducción adicional del 10 %: solo para: empresa contratada por la Ciudad, grupo sin fines"
        " de lucro [Sec. 33-6(b)(2)]. Qué hacer: omítala, o corrija la clase." in text
        for text in texts_of(panel)
    )


def test_classes_and_readings_are_offered_in_spanish(shown: list[QWidget]) -> None:
    licensee, schedule = LicenseePanel(schedule_in_force(SCHEDULES, TODAY)), SchedulePanel(TODAY)
    shown.extend((licensee, schedule))
    classes = licensee.findChild(QComboBox, "licenseeClass")
    assert classes.itemText(classes.findData("nonprofit")) == "grupo sin fines de lucro"
    overlap = schedule.findChild(QComboBox, "reading_overlap")
    assert overlap.itemText(overlap.findData("first-row")) == "first-row: se aplica la fila impresa primero"


def test_messages_and_their_title_are_in_spanish(window: Window) -> None:
    Messages(window).refuse(Refused("the area", why="it is empty", remedy="choose an area."))
    item = window.messageBar().currentItem()
    assert item.title() == "Datos abiertos y licencias"
    assert item.text() == "Rechazado: el área: está vacía. Qué hacer: elija un área."


def test_a_legal_description_is_refused_in_spanish() -> None:
    answer = find_sections("T49N R32W Sec. 40", None, "", was_asked=True)
    assert answer is not None
    assert answer.text == ("la descripción «40»: las secciones se numeran de 1 a 36, en «T49N R32W Sec. 40».")
    assert answer.detail.startswith("escriba descripciones como T49N R32W Sec. 1-12, 14")


def test_a_refusal_beside_the_area_is_in_spanish() -> None:
    problem = Refused("the area", why="it is empty", rule="Sec. 33-6(a)", remedy="choose an area.")
    assert say(problem) == "El área: está vacía [Sec. 33-6(a)]. Elija un área."


def test_a_missing_part_of_the_set_up_is_in_spanish() -> None:
    part = refused_part(
        "Registro",
        Refused("the register", why="'mysql' is neither a file nor PostgreSQL", remedy="check it."),
    )
    assert (part.state, part.detail) == (
        PartState.MISSING,
        "el registro: «mysql» no es ni un archivo ni PostgreSQL",
    )
    assert part.remedy == "compruébelo."


def test_a_statute_is_explained_in_spanish() -> None:
    assert describe_statute("610.035") == (
        "RSMo 610.035: números de Seguro Social de personas vivas;"
        " no se debe divulgar (entidades estatales; adoptado por la política de la ciudad)."
    )
