"""One run of an algorithm: parameters become a request, the engine answers, files take the form asked for."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...scratch.places import scratch_folder
from ..conversation import run_operation
from ..conversion import convert
from ..copying import copying
from ..engine import EngineClient
from ..register_access import with_access
from ..request import RequestReader

if TYPE_CHECKING:
    from .base import EngineAlgorithm


class Work:
    """Made on the main thread, where parameters and layers are read; `do` works in any other, once."""

    def __init__(
        self, algorithm: EngineAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
    ) -> None:
        """Raises Refused for parameters that cannot be handed over."""
        self._operation = algorithm.operation
        with ExitStack() as stack:
            folder = stack.enter_context(scratch_folder(Path(tempfile.gettempdir()), "layers"))
            reader = RequestReader(
                algorithm,
                parameters,
                context,
                folder,
                algorithm.styled,
                reads_rows=algorithm.reads_rows,
            )
            self._request = reader.read()
            algorithm.complete(self._request.values)
            self._values = with_access(self._request.values)
            self._folder = stack.pop_all()

    @property
    def copied(self) -> tuple[str, ...]:
        """The names of the layers that are handed over as QGIS shows them."""
        return tuple(copied.name for copied, _ in self._request.copies)

    def do(self, engine: EngineClient, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """The results. Raises Refused, Cancelled or EngineFailed."""
        with self._folder:
            with copying(self._request.copies, feedback):
                result = run_operation(engine, self._operation, self._values, feedback)
            for written, goal in self._request.conversions:
                convert(written, goal)
                result = {
                    name: str(goal) if value == str(written) else value for name, value in result.items()
                }
        return {name: _to_output(value) for name, value in result.items()}


def _to_output(value: Any) -> Any:  # noqa: ANN401 - JSON is what it is
    """Documents, and lists of them, travel as JSON text, as the contract has it."""
    is_list = isinstance(value, list) and any(isinstance(item, dict) for item in value)
    return json.dumps(value, ensure_ascii=False) if is_list or isinstance(value, dict) else value
