"""The one operation by which a layer's coordinates get from its CRS into the delivery's, and what it is called."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
from pyproj.exceptions import ProjError
from pyproj.transformer import AreaOfInterest, TransformerGroup

from ...chapter33.refusal import Refused

SAME_DATUM = "no change of datum"
OF_A_FILE = re.compile(r"(grids=@?)\S*[\\/]")


@dataclass(frozen=True)
class Transformation:
    """What is done to coordinates: `pipeline` as PROJ takes it, the rest as people and the manifest name it.

    `name` is the EPSG registry's name of the change of datum; `accuracy_metres` what the registry says of it (None:
    nothing); `operation` its codes, or the pipeline where it has none; `remark` the better operation that needs a
    file which is not here ("": there is none).
    """

    name: str
    accuracy_metres: float | None
    operation: str
    remark: str
    pipeline: str

    @property
    def transformer(self) -> pyproj.Transformer:
        """Takes and gives x before y."""
        return _make_transformer(self.pipeline)

    def to_json(self) -> dict[str, Any]:
        """For the manifest. The pipeline could name a folder of the office."""
        told = {"name": self.name, "accuracy_metres": self.accuracy_metres, "operation": self.operation}
        return {**told, "remark": self.remark} if self.remark else told

    def describe(self) -> str:
        """How, in words that follow "from this CRS"."""
        if self.name == SAME_DATUM:
            return "without a change of datum"
        known = self.accuracy_metres
        accuracy = "of unknown accuracy" if known is None else f"accurate to {known:g} m"
        return f"by {self.name} ({self.operation}), {accuracy}"


@lru_cache(maxsize=64)
def choose_transformation(
    source: pyproj.CRS, target: pyproj.CRS, bounds: tuple[float, float, float, float]
) -> Transformation:
    """The most accurate operation that can be done here for coordinates within `bounds`, which are in `source`.

    It is one and the same for all of them, wherever each lies. Raises Refused where only a guess ("ballpark") leads
    from one datum to the other, and where `target` does not reach them.
    """
    source, target = source.to_2d(), target.to_2d()
    place = _find_area_of_interest(source, bounds)
    choosing = _list_operations(source, target, place) or _list_operations(source, target, None)
    if choosing is None:
        raise _no_transformation(source, target)
    middle = choosing.transform((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
    if not np.isfinite([*middle, *choosing.transform_bounds(*bounds)]).all():
        raise out_of_reach(target)
    chosen = choosing.get_last_used_operation()
    accuracy = chosen.accuracy if chosen.accuracy >= 0 else None
    name, operation = _name(chosen)
    remark = _find_better(source, target, place, accuracy)
    return Transformation(name, accuracy, operation, remark, chosen.definition)


@lru_cache(maxsize=64)
def _make_transformer(pipeline: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_pipeline(pipeline)


def _list_operations(
    source: pyproj.CRS, target: pyproj.CRS, place: AreaOfInterest | None
) -> pyproj.Transformer | None:
    """The operations for a place (None: for any), of which each coordinate chooses its own; None: there is none."""
    try:
        return pyproj.Transformer.from_crs(
            source, target, always_xy=True, area_of_interest=place, allow_ballpark=False
        )
    except ProjError:
        return None


def _find_area_of_interest(
    source: pyproj.CRS, bounds: tuple[float, float, float, float]
) -> AreaOfInterest | None:
    """The bounds in degrees of the source's own datum; None where it has no datum, or they lie nowhere on earth."""
    if source.geodetic_crs is None:
        return None
    to_degrees = pyproj.Transformer.from_crs(source, source.geodetic_crs, always_xy=True)
    west, south, east, north = to_degrees.transform_bounds(*bounds)
    return AreaOfInterest(west, south, east, north) if np.isfinite([west, south, east, north]).all() else None


def _name(chosen: pyproj.Transformer) -> tuple[str, str]:
    """Name and operation of the steps that change the datum; conversions and axis orders are no matter of accuracy."""
    document = chosen.to_json_dict()
    steps = [step for step in document.get("steps", [document]) if step["type"] == "Transformation"]
    names = " + ".join(step["name"] for step in steps) or SAME_DATUM
    codes = [_code(step["id"]) for step in steps if "id" in step]
    if steps and len(codes) == len(steps):
        return names, " + ".join(codes)
    return names, OF_A_FILE.sub(r"\1", chosen.definition)


def _code(identifier: dict[str, Any]) -> str:
    authority, inverse = re.subn(r"^INVERSE\((.*)\)$", r"\1", identifier["authority"])
    return f"{'inverse of ' if inverse else ''}{authority}:{identifier['code']}"


def _find_better(
    source: pyproj.CRS, target: pyproj.CRS, place: AreaOfInterest | None, accuracy: float | None
) -> str:
    """The most accurate operation that a missing grid keeps from being done."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # It warns of what is said here.
        group = TransformerGroup(source, target, always_xy=True, area_of_interest=place, allow_ballpark=False)
    better = [
        operation
        for operation in group.unavailable_operations
        if operation.accuracy >= 0 and (accuracy is None or operation.accuracy < accuracy)
    ]
    if not better:
        return ""
    best = min(better, key=lambda operation: operation.accuracy)
    missing = ", ".join(grid.short_name for grid in best.grids if not grid.available)
    return f"{best.name}, accurate to {best.accuracy:g} m, was not possible without {missing}"


def out_of_reach(target: pyproj.CRS) -> Refused:
    """For coordinates that have none in `target`."""
    return Refused(
        f"coordinates in {target.name}",
        why="a feature lies where that coordinate reference system does not reach",
        remedy="choose another one.",
    )


def _no_transformation(source: pyproj.CRS, target: pyproj.CRS) -> Refused:
    return Refused(
        f"coordinates in {source.name} as {target.name}",
        why="no transformation between their datums is known here, a guess can be wrong by 200 metres",
        remedy="deliver in the layer's own CRS, or give the layer a CRS whose datum is known.",
    )
