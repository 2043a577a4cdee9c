"""Publishing, previewing and withdrawing in the background."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from qgis.PyQt.QtCore import QObject

from ....scratch.places import scratch_folder
from ..office import Office
from ..tasks import Run
from .report import Report, read_report
from .rows import DatasetRow

REPORT = "publication.json"


class Publisher(QObject):
    """Runs `independence:publish` and reads its report, which is there also when everything was refused."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._run: Run | None = None

    @property
    def is_at_work(self) -> bool:
        return self._run is not None

    def preview(
        self,
        rows: Sequence[DatasetRow],
        portal: str,
        on_report: Callable[[Report], None],
        on_failure: Callable[[Run], None],
    ) -> None:
        title = self.tr("Previewing changes")
        self._start(rows, {"PORTAL": portal, "DRY_RUN": True}, title, on_report, on_failure)

    def publish(
        self,
        rows: Sequence[DatasetRow],
        portal: str,
        coordinator: str,
        on_report: Callable[[Report], None],
        on_failure: Callable[[Run], None],
    ) -> None:
        values = {"PORTAL": portal, "COORDINATOR": coordinator}
        self._start(rows, values, self.tr("Publishing"), on_report, on_failure)

    def _start(
        self,
        rows: Sequence[DatasetRow],
        values: Mapping[str, object],
        title: str,
        on_report: Callable[[Report], None],
        on_failure: Callable[[Run], None],
    ) -> None:
        stack = ExitStack()
        file = stack.enter_context(scratch_folder(Path(tempfile.gettempdir()), "publication")) / REPORT

        def end(run: Run) -> None:
            self._run = None
            report = read_report(file) if file.is_file() else None
            stack.close()
            if report is None:
                on_failure(run)
            else:
                on_report(report)

        parameters = {
            **values,
            # A source that QGIS alone can read goes as its layer; any other as it was when it was classified, whatever
            # filter its layer has now.
            "LAYERS": [row.layer_id for row in rows if row.needs_layer],
            "DATASETS": ",".join(row.identifier for row in rows if not row.needs_layer),
            "OUTPUT_JSON": str(file),
            "REPORT_ALWAYS": True,
        }
        self._run = self._office.tasks.run("publish", parameters, title, end, end)
