"""Fee schedules: versioned data files that say what a city charges, by which ordinance, read in which way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from .charges import Charge, read_charge
from .refusal import Refused
from .schedule_table import Table, read_table

# The readings that the program can follow. A schedule names those that its ordinance leaves open, and their defaults.
READINGS: dict[str, tuple[str, ...]] = {
    "overlap": ("lower-rate", "first-row"),
    "volume": ("measured", "file", "db-index"),
    "top_row": ("ceiling", "flat"),
    "orthophoto_volume": ("not-charged", "charged"),
}


@dataclass(frozen=True)
class Reading:
    """One point where the ordinance can be read in two ways: `values` explains each way in a sentence."""

    name: str
    question: str
    citation: str
    values: Mapping[str, str]
    default: str


@dataclass(frozen=True)
class CustomerClass:
    """Who pays: `percent` of the basic price by kind of fee, `citations` by kind where a rule of its own applies."""

    key: str
    text: str
    percent: Mapping[str, Decimal]
    citations: Mapping[str, str]
    further_reduction: bool

    @property
    def needs_evidence(self) -> bool:
        """Whether a licensee has to show that he is of this class: it pays less than the basic price, or may."""
        return self.further_reduction or any(percent < 100 for percent in self.percent.values())


@dataclass(frozen=True)
class SmallArea:
    """Areas of less than `below` sections pay hours of processing instead of the data charges."""

    below: Decimal
    text: str
    citation: str


@dataclass(frozen=True)
class DatabaseIndex:
    """The size that the schedule's printed totals assume for the whole database."""

    megabytes: Decimal
    sections: int


@dataclass(frozen=True)
class Schedule:
    """One schedule file.

    `effective_until` None: no end is set. `example` schedules are never chosen by date. `chosen` holds the value of
    each reading in force. `small_area` None: areas of every size pay the data charges. `index` None: no such size is
    printed. `maintenance_percent` is a year's maintenance, in percent of the data fee after reductions.
    `sliver_share` is the part of a section that is too small to count.
    """

    id: str
    version: int
    city: str
    ordinance: str
    title: str
    adopted: date
    effective_from: date
    effective_until: date | None
    status: str
    example: bool
    source: str
    as_of: date
    readings: tuple[Reading, ...]
    chosen: Mapping[str, str]
    charges: tuple[Charge, ...]
    small_area: SmallArea | None
    index: DatabaseIndex | None
    classes: Mapping[str, CustomerClass]
    reduction_citation: str
    maintenance_percent: Decimal
    maintenance_citation: str
    sliver_share: Decimal
    quote_valid_days: int

    def choice(self, reading: str) -> str:
        """The value of a reading; "" where the schedule leaves nothing open there."""
        return self.chosen.get(reading, "")

    def charges_of(self, kind: str) -> tuple[Charge, ...]:
        return tuple(charge for charge in self.charges if charge.kind == kind)

    @property
    def hour_charge(self) -> Charge | None:
        """The charge with hourly rates; None where the schedule has none."""
        return next((charge for charge in self.charges if charge.basis == "hour"), None)

    def customer_class(self, key: str) -> CustomerClass:
        """Raises Refused, listing the classes, for one that the schedule has not."""
        if key not in self.classes:
            raise Refused(
                f"customer class '{key}'",
                why=f"schedule {self.id} has no such class",
                remedy=f"use one of {', '.join(self.classes)}.",
            )
        return self.classes[key]

    def valid_until(self, issued: date) -> date:
        """The last day on which a quote issued then may be accepted."""
        return issued + timedelta(days=self.quote_valid_days)

    def is_effective(self, on: date) -> bool:
        return self.effective_from <= on and (self.effective_until is None or on <= self.effective_until)


def load_schedule(path: Path) -> Schedule:
    """The schedule in a TOML file. Raises Refused, naming file and key, for a file that is malformed or incomplete."""
    table = read_table(path)
    charges = tuple(read_charge(part) for part in table.tables("charges"))
    readings = _read_readings(table.table("readings"))
    reduction, maintenance = table.table("reduction"), table.table("maintenance")
    schedule = Schedule(
        id=table.text("id"),
        version=table.integer("version", 1),
        city=table.text("city"),
        ordinance=table.text("ordinance"),
        title=table.text("title"),
        adopted=table.date("adopted"),
        effective_from=table.date("effective_from"),
        effective_until=table.date("effective_until") if table.has("effective_until") else None,
        status=table.text("status"),
        example=table.flag("example"),
        source=table.text("source"),
        as_of=table.date("as_of"),
        readings=readings,
        chosen={reading.name: reading.default for reading in readings},
        charges=charges,
        small_area=_read_small_area(table.table("small_area")) if table.has("small_area") else None,
        index=_read_index(table.table("index")) if table.has("index") else None,
        classes=_read_classes(table.table("classes"), charges),
        reduction_citation=reduction.text("citation", ""),
        maintenance_percent=maintenance.amount("percent", "0"),
        maintenance_citation=maintenance.text("citation", ""),
        sliver_share=table.amount("sliver_share", "0"),
        quote_valid_days=table.integer("quote_valid_days", 1),
    )
    for part in (reduction, maintenance, table):
        part.finish()
    _require_complete(schedule, table)
    return schedule


def schedule_in_force(folder: Path, on: date) -> Schedule:
    """The schedule of a folder that is effective on a day: the latest to begin, examples left out.

    Raises Refused where none is, where two begin on one day and where a file of the folder is malformed.
    """
    schedules = [load_schedule(path) for path in sorted(folder.glob("*.toml"))]
    effective = [schedule for schedule in schedules if not schedule.example and schedule.is_effective(on)]
    latest = max((schedule.effective_from for schedule in effective), default=None)
    newest = [schedule for schedule in effective if schedule.effective_from == latest]
    if len(newest) == 1:
        return newest[0]
    if newest:
        why = f"{' and '.join(schedule.id for schedule in newest)} both begin on {latest}"
    else:
        why = f"none in {folder} is effective on {on}"
    raise Refused("a fee schedule by date", why=why, remedy="choose the schedule file to use.")


def with_readings(schedule: Schedule, choices: Mapping[str, str]) -> Schedule:
    """The same schedule, read as chosen. Raises Refused for a reading or a value that it does not leave open."""
    for name, value in choices.items():
        reading = next((reading for reading in schedule.readings if reading.name == name), None)
        if reading is None:
            open_points = ", ".join(reading.name for reading in schedule.readings) or "none"
            raise Refused(
                f"reading '{name}'",
                why=f"schedule {schedule.id} leaves open {open_points}",
                remedy="choose among these.",
            )
        if value not in reading.values:
            raise Refused(
                f"reading {name}={value}",
                why=f"'{value}' is none of its values",
                rule=reading.citation,
                remedy=f"use one of {', '.join(reading.values)}.",
            )
    return replace(schedule, chosen={**schedule.chosen, **choices})


def _read_readings(table: Table) -> tuple[Reading, ...]:
    readings = []
    for name in READINGS:
        if not table.has(name):
            continue
        part = table.table(name)
        reading = Reading(
            name, part.text("question"), part.text("citation"), part.texts("values"), part.text("default")
        )
        part.finish()
        for value in reading.values:
            if value not in READINGS[name]:
                raise part.refuse("values", f"'{value}' is none of {', '.join(READINGS[name])}")
        if reading.default not in reading.values:
            raise part.refuse("default", f"'{reading.default}' is none of its values")
        readings.append(reading)
    table.finish()
    return tuple(readings)


def _read_small_area(table: Table) -> SmallArea:
    small_area = SmallArea(table.amount("below_sections"), table.text("text"), table.text("citation"))
    table.finish()
    return small_area


def _read_index(table: Table) -> DatabaseIndex:
    index = DatabaseIndex(table.amount("megabytes"), table.integer("sections", 1))
    table.finish()
    return index


def _read_classes(table: Table, charges: tuple[Charge, ...]) -> dict[str, CustomerClass]:
    classes = {}
    for key in table.values:
        part = table.table(key)
        classes[key] = CustomerClass(
            key,
            part.text("text"),
            part.amounts("percent"),
            part.texts("citations"),
            part.flag("further_reduction"),
        )
        part.finish()
        for charge in charges:
            if charge.kind not in classes[key].percent:
                raise part.refuse(
                    f"percent.{charge.kind}", "it is missing, and the schedule has such a charge"
                )
    return classes


def _require_complete(schedule: Schedule, table: Table) -> None:
    """Raises Refused where something that the charges rest on is not said."""
    by_megabyte = any(charge.basis == "megabyte" for charge in schedule.charges)
    wanted = {
        "volume": by_megabyte,
        "overlap": any(charge.has_overlap for charge in schedule.charges),
        "top_row": any(row.total is not None for charge in schedule.charges for row in charge.rows),
        "orthophoto_volume": by_megabyte and bool(schedule.charges_of("orthophoto")),
    }
    for reading, is_wanted in wanted.items():
        if is_wanted and not schedule.choice(reading):
            raise table.refuse(f"readings.{reading}", "it is missing, and the charges leave it open")
    volumes = [value for reading in schedule.readings if reading.name == "volume" for value in reading.values]
    if "db-index" in volumes and schedule.index is None:
        raise table.refuse("index", "it is missing, and the volume may be read from it")
    if sum(charge.basis == "hour" for charge in schedule.charges) > 1:
        raise table.refuse(
            "charges", "more than one of them is counted by the hour, and hours are given only once"
        )
    if schedule.small_area and schedule.hour_charge is None:
        raise table.refuse("small_area", "no charge has hourly rates")
    if not schedule.charges or not schedule.classes:
        raise table.refuse("charges" if not schedule.charges else "classes", "there is none")
    may_reduce = any(customer.further_reduction for customer in schedule.classes.values())
    if may_reduce and not schedule.reduction_citation:
        raise table.refuse("reduction.citation", "it is missing, and a class may be reduced")
    if schedule.maintenance_percent and not schedule.maintenance_citation:
        raise table.refuse("maintenance.citation", "it is missing")
