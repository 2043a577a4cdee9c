"""`catalog`: every dataset of the register with its decision, as the window shows it."""

from __future__ import annotations

from typing import Any

from ..job import Job
from ..request import Request
from .register_request import look_at_register


def catalog(params: dict[str, Any], job: Job) -> dict[str, Any]:  # noqa: ARG001 - every operation is given a job
    """Takes REGISTER; returns REGISTER_EXISTS and DATASETS, in the order of their identifiers.

    Each holds `dataset` (its `source` is the key under which the layer is known), `source` (where the layer was when it
    was classified), and when it was last published, found unchanged by a publication, and withdrawn (RFC 3339; null:
    never). A register that is not there is not made.
    """
    register = look_at_register(Request(params))
    if register is None:
        return {"REGISTER_EXISTS": False, "DATASETS": []}
    times = {f"last_{kind}": register.last_times(kind) for kind in ("published", "unchanged", "withdrawn")}
    return {
        "REGISTER_EXISTS": True,
        "DATASETS": [
            {
                "dataset": entry.dataset.to_json(),
                "source": entry.source.to_json(),
                **{name: subjects.get(entry.dataset.identifier) for name, subjects in times.items()},
            }
            for entry in register.datasets.all()
        ],
    }
