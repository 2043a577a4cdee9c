"""What the page says of a dataset, in words and icons."""

from __future__ import annotations

from datetime import datetime, timedelta

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale
from qgis.PyQt.QtGui import QIcon

from ....opendata.metadata import Remedy
from ....opendata.screening_values import Outcome
from .report import DatasetReport, Found, Report, State
from .rows import DatasetRow, Screening
from .timing import Due, is_withdrawn

SUCCESS, WARNING, CRITICAL, NEWS = "mIconSuccess", "mIconWarning", "mIconDelete", "mIconInfo"
# The longest number of days that is still told in days, in weeks, in months.
IN_DAYS, IN_WEEKS, IN_MONTHS = 13, 60, 730


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS's theme; none for ""."""
    return QgsApplication.getThemeIcon(f"/{name}.svg") if name else QIcon()


def describe_metadata(row: DatasetRow) -> str:
    if not row.missing:
        return QCoreApplication.translate("Publishing", "complete")
    return QCoreApplication.translate("Publishing", "missing: {}").format(", ".join(row.missing))


def describe_published(row: DatasetRow) -> str:
    """The day of the last publication in the user's notation."""
    if is_withdrawn(row.record):
        day = _tell_day(datetime.fromisoformat(row.record.last_withdrawn))
        return QCoreApplication.translate("Publishing", "withdrawn {}").format(day)
    if not row.record.last_published:
        return QCoreApplication.translate("Publishing", "never")
    return _tell_day(datetime.fromisoformat(row.record.last_published))


def describe_publication(row: DatasetRow) -> str:
    """As `describe_published`, in words of its own for where no heading stands over it."""
    if is_withdrawn(row.record):
        return describe_published(row)
    if not row.record.last_published:
        return QCoreApplication.translate("Publishing", "never published")
    return QCoreApplication.translate("Publishing", "published {}").format(describe_published(row))


def describe_timing(row: DatasetRow, now: datetime) -> str:
    """When the dataset is due; "" for one that is not open."""
    if not row.is_open:
        return ""
    timing = row.timing
    if timing.due is Due.LATER and timing.moment is not None:
        return _tell_distance(timing.moment, now)
    return {
        Due.FIRST: QCoreApplication.translate("Publishing", "due, first time"),
        Due.NOW: QCoreApplication.translate("Publishing", "due"),
        Due.UNPLANNED: translate_frequency(timing.frequency),
        Due.UNSAID: QCoreApplication.translate("Publishing", "no frequency stated"),
        Due.WITHDRAWN: QCoreApplication.translate("Publishing", "withdrawn"),
    }[timing.due]


def translate_frequency(term: str) -> str:
    """A term of frequencies.toml in the user's language."""
    return {
        "continuous": QCoreApplication.translate("Frequency", "continuous"),
        "hourly": QCoreApplication.translate("Frequency", "hourly"),
        "daily": QCoreApplication.translate("Frequency", "daily"),
        "weekly": QCoreApplication.translate("Frequency", "weekly"),
        "biweekly": QCoreApplication.translate("Frequency", "every two weeks"),
        "monthly": QCoreApplication.translate("Frequency", "monthly"),
        "bimonthly": QCoreApplication.translate("Frequency", "every two months"),
        "quarterly": QCoreApplication.translate("Frequency", "quarterly"),
        "semiannual": QCoreApplication.translate("Frequency", "twice a year"),
        "annual": QCoreApplication.translate("Frequency", "annual"),
        "biennial": QCoreApplication.translate("Frequency", "every two years"),
        "decennial": QCoreApplication.translate("Frequency", "every ten years"),
        "irregular": QCoreApplication.translate("Frequency", "irregular"),
        "as needed": QCoreApplication.translate("Frequency", "as needed"),
        "not planned": QCoreApplication.translate("Frequency", "not planned"),
    }.get(term, term)


def describe_screening(screening: Screening) -> str:
    return {
        Screening.UNKNOWN: QCoreApplication.translate("Publishing", "not yet screened"),
        Screening.PASSED: QCoreApplication.translate("Publishing", "passed"),
        Screening.REVIEW: QCoreApplication.translate("Publishing", "for review"),
        Screening.BLOCKED: QCoreApplication.translate("Publishing", "blocked"),
    }[screening]


def screening_icon(screening: Screening) -> QIcon:
    names = {Screening.PASSED: SUCCESS, Screening.REVIEW: WARNING, Screening.BLOCKED: CRITICAL}
    return theme_icon(names.get(screening, ""))


def describe_state(row: DatasetRow) -> str:
    """What the last run said, in a few words; "" before there was one."""
    report = row.report
    if report is None:
        return ""
    if row.is_stale:
        return QCoreApplication.translate("Publishing", "changed since; preview again")
    if report.state is State.REFUSED:
        return QCoreApplication.translate("Publishing", "refused: {}").format(_tell_refusal(report))
    if report.state is State.FAILED:
        return QCoreApplication.translate("Publishing", "failed: {}").format(report.reason)
    if report.state is State.UNCHANGED:
        return (
            QCoreApplication.translate("Publishing", "nothing would change")
            if report.is_preview
            else QCoreApplication.translate("Publishing", "unchanged")
        )
    if report.is_preview:
        return describe_difference(report)
    return QCoreApplication.translate("Publishing", "published: {}").format(describe_difference(report))


def state_icon(row: DatasetRow) -> QIcon:
    if row.report is None:
        return QIcon()
    if row.is_stale:
        return theme_icon(WARNING)
    if row.report.ended_badly:
        return theme_icon(CRITICAL)
    return theme_icon(NEWS if row.report.is_preview and row.report.state is State.PUBLISHED else SUCCESS)


def describe_difference(report: DatasetReport) -> str:
    """What is or would be new on the portal, what does not differ left out."""
    if report.is_first:
        return QCoreApplication.translate("Publishing", "new, features: {}").format(
            QLocale().toString(report.features or 0)
        )
    counts = (
        (report.added, QCoreApplication.translate("Publishing", "{} added")),
        (report.changed, QCoreApplication.translate("Publishing", "{} changed")),
        (report.removed, QCoreApplication.translate("Publishing", "{} removed")),
    )
    parts = [text.format(QLocale().toString(count)) for count, text in counts if count]
    if report.fields:
        parts.append(QCoreApplication.translate("Publishing", "fields"))
    if report.metadata:
        parts.append(QCoreApplication.translate("Publishing", "metadata"))
    return ", ".join(parts) or QCoreApplication.translate("Publishing", "files put back")


def describe_run(report: Report) -> str:
    """How many datasets ended in which way, the ways that did not occur left out."""
    told = (
        (State.PUBLISHED, QCoreApplication.translate("Publishing", "would change: {}"))
        if report.is_preview
        else (State.PUBLISHED, QCoreApplication.translate("Publishing", "published: {}")),
        (State.UNCHANGED, QCoreApplication.translate("Publishing", "unchanged: {}")),
        (State.REFUSED, QCoreApplication.translate("Publishing", "refused: {}")),
        (State.FAILED, QCoreApplication.translate("Publishing", "failed: {}")),
    )
    return ", ".join(text.format(report.count(state)) for state, text in told if report.count(state))


def describe_outcome(outcome: Outcome) -> str:
    if outcome is Outcome.BLOCK:
        return QCoreApplication.translate("Publishing", "blocks the publication")
    return QCoreApplication.translate("Publishing", "waits for a review")


def outcome_icon(outcome: Outcome) -> QIcon:
    return theme_icon(CRITICAL if outcome is Outcome.BLOCK else WARNING)


def describe_finding(found: Found) -> str:
    """Rule and count, as in "rule ssn, values: 3, RSMo 610.035"."""
    parts = [QCoreApplication.translate("Publishing", "rule {}").format(found.rule)]
    if found.count:
        parts.append(
            QCoreApplication.translate("Publishing", "values: {}").format(QLocale().toString(found.count))
        )
    if found.citation:
        parts.append(found.citation)
    return " · ".join(parts)


def describe_remedy(remedy: Remedy) -> str:
    """The word on its button."""
    return {
        Remedy.DROP: QCoreApplication.translate("Publishing", "Drop"),
        Remedy.MASK: QCoreApplication.translate("Publishing", "Mask"),
        Remedy.GENERALIZE: QCoreApplication.translate("Publishing", "Generalize"),
    }[remedy]


def explain_remedy(remedy: Remedy, field: str) -> str:
    return {
        Remedy.DROP: QCoreApplication.translate("Publishing", "Publish the dataset without the field {}"),
        Remedy.MASK: QCoreApplication.translate(
            "Publishing", "Publish only the last two characters of the field {}"
        ),
        Remedy.GENERALIZE: QCoreApplication.translate(
            "Publishing", "Publish the field {} with two significant digits, dates as years"
        ),
    }[remedy].format(field)


def describe_chosen_remedy(remedy: Remedy) -> str:
    return {
        Remedy.DROP: QCoreApplication.translate("Publishing", "will be dropped"),
        Remedy.MASK: QCoreApplication.translate("Publishing", "will be masked"),
        Remedy.GENERALIZE: QCoreApplication.translate("Publishing", "will be generalized"),
    }[remedy]


def _tell_refusal(report: DatasetReport) -> str:
    if report.findings:
        return ", ".join(dict.fromkeys(found.field for found in report.findings))
    return report.why


def _tell_day(moment: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)


def _tell_distance(moment: datetime, now: datetime) -> str:
    days = (moment - now) / timedelta(days=1)
    if days <= 1:
        return QCoreApplication.translate("Publishing", "within a day")
    if days <= IN_DAYS:
        return QCoreApplication.translate("Publishing", "in {} days").format(round(days))
    if days <= IN_WEEKS:
        return QCoreApplication.translate("Publishing", "in {} weeks").format(round(days / 7))
    if days <= IN_MONTHS:
        return QCoreApplication.translate("Publishing", "in {} months").format(round(days / 30.44))
    return QCoreApplication.translate("Publishing", "in {} years").format(round(days / 365.25))
