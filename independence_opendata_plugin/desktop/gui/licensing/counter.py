"""The two things that the counter does: give an order its quote, and deliver what was ordered under a license."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....chapter33.amounts import UNKNOWN, dollars, parse_decimal
from ... import settings
from ..office import Office
from ..tasks import Run
from .parameters import Delivery, OrderRequest
from .preflight import find_free_path
from .wording import show_sections


class Counter(QObject):
    """Runs one of the two at a time. `changed` tells that one has begun or ended, or that another quote holds."""

    changed = pyqtSignal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._run: Run | None = None
        self._quoted: tuple[OrderRequest, str] | None = None

    @property
    def is_busy(self) -> bool:
        return self._run is not None

    def find_quote(self, request: OrderRequest) -> str:
        """The number of the quote for this very order; "" where it has none, or was changed since."""
        return self._quoted[1] if self._quoted and self._quoted[0] == request else ""

    def forget_quote(self) -> None:
        """What was quoted is no longer what would be delivered."""
        self._quoted = None
        self.changed.emit()

    def quote(self, request: OrderRequest, folder: Path) -> None:
        """Give the order a number, then print the quote into the folder under that number."""

        def take(run: Run) -> None:
            self._quoted = request, run.results["QUOTE_NUMBER"]
            self._print(run.results, folder)

        self._start(
            "quote", request.to_parameters(), self.tr("Quote for {}").format(request.licensee.name), take
        )

    def export(self, request: OrderRequest, delivery: Delivery) -> None:
        """License and deliver the order: for its quote where it has one, else for a new one."""
        number = self.find_quote(request)
        order = request.to_quoted(number) if number else request.to_parameters()
        self._start(
            "exportlicensed",
            {**order, **delivery.to_parameters()},
            self.tr("License for {}").format(request.licensee.name),
            self._tell_license,
        )

    def _start(
        self, algorithm: str, parameters: dict[str, Any], title: str, take: Callable[[Run], None]
    ) -> None:
        def succeed(run: Run) -> None:
            self._run = None
            for warning in run.warnings:
                self._office.messages.warn(warning)
            take(run)
            self.changed.emit()

        def fail(run: Run) -> None:
            self._run = None
            self._office.messages.tell_of_failure(run)
            self.changed.emit()

        self._run = self._office.tasks.run(algorithm, parameters, title, succeed, fail)
        self.changed.emit()

    def _print(self, quoted: dict[str, Any], folder: Path) -> None:
        number = quoted["QUOTE_NUMBER"]
        file = find_free_path(folder, f"{number}.pdf")
        text = self.tr("Quote {}: {}, {} MB, {}.").format(
            number,
            show_sections(int(quoted["SECTION_COUNT"])),
            quoted["MEGABYTES"],
            _show_total(quoted["TOTAL"]),
        )
        self._start(
            "printquote",
            {"QUOTE": number, "OUTPUT_PDF": str(file)},
            self.tr("Printing quote {}").format(number),
            lambda _: self._office.messages.tell_of_file(text, file),
        )

    def _tell_license(self, run: Run) -> None:
        """The register knows the total; where it cannot be asked, the package was made all the same."""
        number, file = run.results["LICENSE_NUMBER"], Path(run.results["OUTPUT"])
        text = self.tr("License {}: {} features, {} MB").format(
            number, f"{int(run.results['FEATURES']):,}", run.results["MEGABYTES"]
        )
        tell = self._office.messages.tell_of_file

        def tell_total(answer: dict[str, Any]) -> None:
            totals = [_show_total(row["total"]) for row in answer["ROWS"] if row["number"] == number]
            tell(f"{', '.join((text, *totals))}.", file)

        self._office.requests.ask(
            "registerlist",
            {"REGISTER": settings.register(), "SEARCH": number},
            tell_total,
            lambda _: tell(f"{text}.", file),
        )


def _show_total(total: str) -> str:
    return total if total == UNKNOWN else dollars(parse_decimal(total, "the total"))
