"""Licensee, fee and delivery: typed numbers, reductions, schedules, folders; each refusal stands beside its field."""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.schedule import schedule_in_force
from independence_opendata_plugin.desktop.algorithms.export_licensed import FORMATS
from independence_opendata_plugin.desktop.gui.licensing.deliver_panel import DeliverPanel
from independence_opendata_plugin.desktop.gui.licensing.fee_panel import FeePanel
from independence_opendata_plugin.desktop.gui.licensing.licensee_panel import LicenseePanel
from independence_opendata_plugin.desktop.gui.licensing.note_row import NoteRow
from independence_opendata_plugin.desktop.gui.licensing.order import (
    ChosenLayer,
    Draft,
    Figure,
    Imagery,
    Licensee,
    Price,
    price_draft,
)
from independence_opendata_plugin.desktop.gui.licensing.part import Part
from independence_opendata_plugin.desktop.gui.licensing.preflight import (
    find_engine_problem,
    find_folder_problem,
    find_free_path,
    find_space_problem,
    name_package,
)
from independence_opendata_plugin.desktop.gui.licensing.readiness import find_readiness
from independence_opendata_plugin.desktop.gui.licensing.schedule_panel import SCHEDULES, SchedulePanel

from .test_order import whole_sections

TODAY = date(2026, 11, 22)
MB = 1_000_000


@pytest.fixture
def licensee(shown: list[QWidget]) -> LicenseePanel:
    panel = LicenseePanel(schedule_in_force(SCHEDULES, TODAY))
    shown.append(panel)
    panel.show()
    panel.open_terms()
    return panel


def type_into(panel: QWidget, name: str, text: str) -> None:
    field = panel.findChild(QWidget, name)
    if isinstance(field, QLineEdit):
        field.clear()
    QTest.keyClicks(field, text)


def said(panel: QWidget, name: str) -> str:
    return panel.findChild(QLabel, name).text()


@pytest.mark.parametrize("text", ["1,500", "1.500,00", "-3", "1e3", "three"])
def test_a_number_that_could_be_read_in_two_ways_is_refused_beside_its_field(
    licensee: LicenseePanel, text: str
) -> None:
    type_into(licensee, "hours_Programmer/Analyst", text)
    remark = licensee.findChild(QLabel, "hours_Programmer/AnalystProblem")
    assert not remark.isHidden()
    assert "write digits" in remark.text().casefold()
    assert licensee.terms.problem is not None
    assert licensee.terms.hours == {}


def test_hours_are_read_exactly(licensee: LicenseePanel) -> None:
    type_into(licensee, "hours_Programmer/Analyst", "2.25")
    type_into(licensee, "hours_Program Coordinator", "1")
    assert licensee.terms.hours == {"Programmer/Analyst": Decimal("2.25"), "Program Coordinator": Decimal(1)}
    type_into(licensee, "hours_Program Coordinator", "1.125")
    assert "two decimals" in said(licensee, "hours_Program CoordinatorProblem")


def test_a_general_licensee_is_refused_a_reduction_by_its_rule(licensee: LicenseePanel) -> None:
    licensee.findChild(QWidget, "licenseeClass").setCurrentIndex(1)
    type_into(licensee, "reductionPercent", "40")
    assert "Sec. 33-6(b)(2)" in said(licensee, "reductionRemark")
    assert isinstance(licensee.terms.problem, Refused)
    assert "correct hours or reduction" in licensee.missing


def test_a_reduction_needs_officer_and_justification(licensee: LicenseePanel) -> None:
    box = licensee.findChild(QWidget, "licenseeClass")
    box.setCurrentIndex(box.findData("nonprofit"))
    type_into(licensee, "reductionPercent", "40")
    assert "needs the officer" in said(licensee, "reductionRemark")
    type_into(licensee, "reductionOfficer", "A. Officer")
    type_into(licensee, "reductionJustification", "Flood safety outweighs the cost.")
    assert licensee.terms.problem is None
    assert licensee.terms.reduction.percent == Decimal(40)
    assert licensee.terms.reduction.officer == "A. Officer"


def test_a_not_for_profit_class_asks_for_the_letter(licensee: LicenseePanel) -> None:
    box = licensee.findChild(QWidget, "licenseeClass")
    box.setCurrentIndex(box.findData("nonprofit"))
    assert "501(c)(3)" in said(licensee, "classRemark")
    box.setCurrentIndex(0)
    assert licensee.licensee.customer_class == ""
    assert licensee.missing == "choose a licensee class"


def test_another_schedule_has_other_hours_and_keeps_the_class(licensee: LicenseePanel) -> None:
    box = licensee.findChild(QWidget, "licenseeClass")
    box.setCurrentIndex(box.findData("contracted"))
    panel = SchedulePanel(TODAY)
    panel._take_file(str(SCHEDULES / "example-per-feature.toml"))
    licensee.show_schedule(panel.schedule)
    assert licensee.licensee.customer_class == "contracted"
    type_into(licensee, "hours_GIS Technician", "2")
    assert licensee.terms.hours == {"GIS Technician": Decimal(2)}


def test_a_reading_is_chosen_and_passed_on(shown: list[QWidget]) -> None:
    panel = SchedulePanel(TODAY)
    shown.append(panel)
    assert (panel.file, panel.choices) == ("", {})
    box = panel.findChild(QWidget, "reading_overlap")
    box.setCurrentIndex(box.findData("first-row"))
    assert panel.choices == {"overlap": "first-row"}
    assert panel.schedule.choice("overlap") == "first-row"


def test_a_file_that_is_no_schedule_is_refused_and_nothing_is_priced_by_the_one_before(
    shown: list[QWidget], tmp_path: Path
) -> None:
    panel = SchedulePanel(TODAY)
    shown.append(panel)
    other = tmp_path / "other.toml"
    other.write_text("id = 1")
    panel._file.lineEdit().setText(str(other))
    assert panel.problem is not None
    assert "other.toml" in said(panel, "scheduleProblem") or "text in quotes" in said(
        panel, "scheduleProblem"
    )
    panel._file.lineEdit().setText("")
    assert panel.problem is None


def make_draft(*, measured: bool, imagery: Imagery | None = None) -> Draft:
    return Draft(
        schedule_in_force(SCHEDULES, TODAY),
        whole_sections(26),
        (ChosenLayer("Parcels", "whole", Figure(9000, 325 * MB, measured)),),
        imagery,
        licensee=Licensee("Example, Inc.", "general"),
    )


def texts_of(panel: FeePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if not label.isHidden()]


def test_the_fee_shows_lines_total_and_maintenance_apart(shown: list[QWidget]) -> None:
    panel = FeePanel()
    shown.append(panel)
    panel.show_price(price_draft(make_draft(measured=True)))
    texts = texts_of(panel)
    assert "Digital data, 26 sections: 325.000 MB × $185.00" in texts
    assert "<b>$60,125.00</b>" in texts
    assert "$12,025.00" in texts
    assert any("not in the total" in text for text in texts)
    assert not any("about" in text for text in texts if "$" in text and len(text) < 40)


def test_only_what_rests_on_an_estimate_is_about(shown: list[QWidget]) -> None:
    panel = FeePanel()
    shown.append(panel)
    draft = make_draft(measured=False, imagery=Imagery(Decimal(10), measured=True))
    panel.show_price(price_draft(draft))
    texts = texts_of(panel)
    assert "<i>about $60,125.00</i>" in texts
    assert "$500.00" in texts
    assert "<b><i>about $60,625.00</i></b>" in texts
    # Twenty percent of the data fee, which is an estimate.
    assert "<i>about $12,025.00</i>" in texts
    panel.show_price(price_draft(make_draft(measured=True, imagery=Imagery(Decimal(10)))))
    texts = texts_of(panel)
    assert {"$60,125.00", "<i>about $500.00</i>", "$12,025.00"} <= set(texts)


def test_a_fee_that_is_unknown_says_why(shown: list[QWidget]) -> None:
    panel = FeePanel()
    shown.append(panel)
    draft = make_draft(measured=True)
    price = price_draft(
        Draft(draft.schedule, draft.area, (ChosenLayer("Parcels", "whole"),), licensee=draft.licensee)
    )
    panel.show_price(price)
    texts = texts_of(panel)
    assert "<b>unknown</b>" in texts
    assert any("the megabytes have not been measured" in text for text in texts)


def test_before_there_is_a_price_the_fee_says_what_it_waits_for(shown: list[QWidget]) -> None:
    panel = FeePanel()
    shown.append(panel)
    panel.show_price(Price())
    assert any("once an area, a layer and a licensee class" in text for text in texts_of(panel))


def test_a_note_is_unfolded_by_its_arrow(shown: list[QWidget]) -> None:
    text = (
        "The ordinance does not say how megabytes are counted, so the office decides how it reads the words."
    )
    row = NoteRow(text)
    shown.append(row)
    row.resize(200, 40)
    row.show()
    QApplication.processEvents()
    label = next(label for label in row.findChildren(QLabel) if label.text())
    assert label.text() != text
    arrow = row.findChild(QWidget, "unfoldNote")
    arrow.click()
    assert label.text() == text
    arrow.click()
    assert label.text() != text


def test_folders_are_checked_before_anything_is_made(tmp_path: Path) -> None:
    assert "no folder is chosen" in find_folder_problem(" ").why
    assert "there is no folder" in find_folder_problem(str(tmp_path / "none")).why
    assert find_folder_problem(str(tmp_path)) is None


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_read_only_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "nothing may be written" in find_folder_problem(str(tmp_path)).why


def test_a_disk_too_full_is_said_in_megabytes(tmp_path: Path) -> None:
    problem = find_space_problem(tmp_path, 10**18)
    assert "takes about 3,000,000,000,000 MB" in problem.why
    assert find_space_problem(tmp_path, 1000) is None
    assert find_space_problem(tmp_path, None) is None


def test_a_missing_engine_is_told_in_its_own_words() -> None:
    def find() -> Path:
        raise Refused("the engine", why="there is no Python at /nowhere")

    assert "no Python" in find_engine_problem(find).why
    assert find_engine_problem(lambda: Path("python")) is None


def test_a_package_has_a_safe_name_and_never_another_s_place(tmp_path: Path) -> None:
    name = name_package("Müller & Söhne / “GIS”, Inc.", TODAY)
    assert name == "license-muller-sohne-gis-inc-2026-11-22.zip"
    assert name_package("…", TODAY) == "license-2026-11-22.zip"
    assert find_free_path(tmp_path, name) == tmp_path / name
    (tmp_path / name).touch()
    (tmp_path / name.replace(".zip", "-2.zip")).touch()
    assert find_free_path(tmp_path, name).name == "license-muller-sohne-gis-inc-2026-11-22-3.zip"


def test_what_is_delivered_is_chosen(shown: list[QWidget], tmp_path: Path) -> None:
    panel = DeliverPanel()
    shown.append(panel)
    panel._folder.lineEdit().setText(str(tmp_path))
    assert (panel.formats, panel.crs, panel.form, panel.missing) == (["GPKG"], None, "shrink-wrap", "")
    panel._formats.deselectAllOptions()
    assert panel.missing == "choose a format"
    assert "Choose at least one format" in said(panel, "formatsRemark")
    panel._formats.setCheckedItems(["GPKG", "CSV"])
    panel._folder.lineEdit().setText(str(tmp_path / "gone"))
    assert panel.missing == "choose a folder"
    assert "there is no folder" in said(panel, "folderRemark")


def test_a_title_is_cut_short_in_a_narrow_dock_and_whole_in_its_tooltip(shown: list[QWidget]) -> None:
    part = Part("&Layers", QWidget(), "part")
    shown.append(part)
    part.say("untick the orthophoto of the year before last, it is not in the area")
    part.resize(150, 60)
    part.show()
    QApplication.processEvents()
    assert part.title().endswith("…")
    assert part.toolTip().endswith("it is not in the area")
    assert part.accessibleName().startswith("Layers — untick")
    assert part.minimumSizeHint().width() < 150


def test_a_quote_needs_only_the_folder_of_the_last_part() -> None:
    ready = find_readiness(
        ("", "", "", "", "choose a format"), is_busy=False, folder_problem=None, engine_problem=None
    )
    assert ready.why_no_quote == ""
    assert ready.why_no_export == "First: choose a format."
    assert (ready.next_step, ready.next_place) == ("choose a format", 4)


def test_without_an_engine_the_next_step_is_to_set_it_up() -> None:
    problem = Refused("the engine", why="there is no Python")
    ready = find_readiness(("", "", "", "", ""), is_busy=False, folder_problem=None, engine_problem=problem)
    assert (ready.next_step, ready.next_place) == ("set up the engine", "engine")
    assert "there is no Python" in ready.why_no_quote


def test_each_format_tells_what_it_holds(shown: list[QWidget]) -> None:
    panel = DeliverPanel()
    shown.append(panel)
    formats = panel._formats
    told = {
        formats.itemText(row): formats.itemData(row, Qt.ItemDataRole.ToolTipRole)
        for row in range(formats.count())
    }
    assert list(told) == FORMATS
    assert "ArcGIS" in told["FileGDB"]
    assert "CAD" in told["DXF"]
    assert len(set(told.values())) == len(FORMATS)
