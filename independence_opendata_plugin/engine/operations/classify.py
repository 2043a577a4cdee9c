"""`independence:classify`: the decision about a layer's access, recorded in the catalog."""

from __future__ import annotations

from typing import Any

from ...opendata.city import load_city
from ...opendata.dataset import AccessClass, Dataset, Mode
from ...opendata.decision import decide
from ...opendata.metadata import DatasetMetadata
from ...paths import RESOURCES
from ..geodata.source import LayerSource
from ..job import Job
from ..request import Request
from .register_request import open_register


def classify(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes LAYER, ACCESS, STATUTE and REASON (closed), MODE, METADATA and OFFICER; returns DATASET.

    The identifier is minted once for a source and stays the same on every later call.
    """
    request = Request(params)
    source = LayerSource.parse(request.require("LAYER", "choose the layer to classify."))
    access = request.choice("ACCESS", tuple(AccessClass))
    officer = request.text("OFFICER")
    if not officer:
        job.log("warning", "No officer is named: the decision is recorded without one.")
    metadata = DatasetMetadata.from_json(request.values.get("METADATA") or {})
    city = load_city(RESOURCES / "city.toml")

    def decide_for(identifier: str) -> Dataset:
        return decide(
            identifier=identifier,
            source=source.key,
            title=source.name,
            access=access,
            mode=request.choice("MODE", tuple(Mode), Mode.WHOLE),
            statute=request.text("STATUTE"),
            reason=request.text("REASON"),
            officer=officer,
            decided=job.as_of,
            metadata=metadata,
            city=city,
        )

    register = open_register(request)
    dataset = register.datasets.classify(source, decide_for, metadata.title or source.name, job.now)
    return {"DATASET": dataset.identifier}
