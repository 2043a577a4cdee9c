"""What lies under the streets and stands beside them: water mains, hydrants, sewer easements, pump stations."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import shapely

from .blocks import Block
from .ground import Parcel
from .layer import Layer, days_before
from .plan import METRES_PER_SECTION
from .streets import Street
from .superblocks import City
from .words import mark_as_sample, words

MAIN_OFFSET_METRES = (2.5, 2.5)
"""Every main lies this far east and north of its street's middle, so that mains meet where streets do."""
HYDRANT_OFFSET_METRES = (6.5, 6.5)
BONNET_FLOWS = (500, 1000, 1500)
BONNETS = np.array(["red", "orange", "green", "blue"])
"""Colors by rated flow, gallons a minute, as NFPA 291 has them."""
EASEMENT_METRES = 4.572
"""Fifteen feet."""
DIAMETERS = {"arterial": (16, 20, 24), "collector": (12, 12, 16), "local": (6, 6, 8)}


def main_layer(city: City, streets: Sequence[Street]) -> Layer:
    """The layer `water_mains`: one for nearly every stretch of street."""
    dice = city.plan.random("water mains")
    served = [street for street in streets if dice.random() > 0.06]
    count = len(served)
    table = pa.table(
        {
            "main_id": [f"WM-{number:06d}" for number in range(1, count + 1)],
            "diameter_in": pa.array(
                [int(dice.choice(DIAMETERS[s.street_class])) for s in served], pa.int32()
            ),
            "material": dice.choice(["ductile iron", "cast iron", "PVC", "HDPE", "unknown"], count).tolist(),
            "installed_on": days_before(dice.integers(100, 36_000, count)),
            "depth_ft": np.round(dice.uniform(3.5, 9.0, count), 1),
            "pressure_zone": dice.choice(["Low", "Middle", "High"], count).tolist(),
            "breaks": pa.array(dice.poisson(0.3, count).astype(np.int32)),
            "lined": (dice.random(count) < 0.1).tolist(),
            "street": [street.name for street in served],
            "length_ft": [round(street.line.length / 0.3048, 1) for street in served],
        }
    )
    lines = shapely.transform(
        np.array([s.line for s in served]), lambda at: np.round(at + MAIN_OFFSET_METRES, 3)
    )
    return Layer("water_mains", "LineString", lines, table)


def hydrant_layer(city: City, streets: Sequence[Street]) -> Layer:
    """The layer `hydrants`: one beside every other crossing."""
    dice = city.plan.random("hydrants")
    starts = sorted({street.line.coords[0] for street in streets})[::2]
    points = shapely.points(np.round(np.array(starts) + HYDRANT_OFFSET_METRES, 3))
    count = len(starts)
    flow = dice.integers(350, 1900, count)
    table = pa.table(
        {
            "hydrant_id": [f"H-{number:05d}" for number in range(1, count + 1)],
            "maker": [mark_as_sample(str(name)) for name in dice.choice(words()["company_words"], count)],
            "flow_gpm": pa.array(flow.astype(np.int32)),
            "static_psi": np.round(dice.uniform(45, 110, count), 1),
            "color": BONNETS[np.digitize(flow, BONNET_FLOWS)].tolist(),
            "in_service": (dice.random(count) > 0.02).tolist(),
            "tested_on": days_before(dice.integers(1, 720, count)),
        }
    )
    return Layer("hydrants", "Point", points, table)


def easement_layer(city: City, blocks: Sequence[Block]) -> Layer:
    """The layer `sewer_easements`: a strip along the rear line of each block of houses."""
    dice = city.plan.random("sewer easements")
    served = [b for b in blocks if not b.campus and b.use in ("single family", "duplex", "apartments")]
    geometry = np.array([_rear_strip(block, city) for block in served])
    recorded = days_before(dice.integers(300, 30_000, len(served)))
    serials = dice.integers(1, 9_999_999, len(served))
    table = pa.table(
        {
            "easement_id": [f"SE-{number:05d}" for number in range(1, len(served) + 1)],
            "document": [f"{d.year}-{n:07d}" for d, n in zip(recorded.to_pylist(), serials, strict=True)],
            "recorded_on": recorded,
            "width_ft": [15.0] * len(served),
            "exclusive": (dice.random(len(served)) < 0.2).tolist(),
            "grantor": [
                mark_as_sample(str(name)) for name in dice.choice(words()["last_names"], len(served))
            ],
            "area_sqft": np.round(shapely.area(geometry) / 0.3048**2, 1),
        }
    )
    return Layer("sewer_easements", "Polygon", geometry, table)


def _rear_strip(block: Block, city: City) -> shapely.Polygon:
    west, south, east, north = block.bounds
    back, half = (south + north) / 2, EASEMENT_METRES / METRES_PER_SECTION / 2
    xs = np.linspace(west, east, 9 if block.superblock.pattern.bend else 2)
    ring = [*((x, back - half) for x in xs), *((x, back + half) for x in xs[::-1])]
    return shapely.Polygon(block.superblock.place(np.array(ring), city.survey))


def pump_station_layer(city: City, parcels: Sequence[Parcel]) -> Layer:
    """The layer `pump_station_codes`, a closed record: what opens each gate and silences each alarm. All made up."""
    dice = city.plan.random("pump stations")
    sites = [parcel for parcel in parcels if parcel.use == "utility"][::3]
    count = len(sites)
    table = pa.table(
        {
            "station": [f"Sample Pump Station {number}" for number in range(1, count + 1)],
            "gate_code": [f"{code:04d}#" for code in dice.integers(0, 10_000, count)],
            "alarm_code": [f"{code:06d}" for code in dice.integers(0, 1_000_000, count)],
            "key_box": [f"SAMPLE-{code:05d}" for code in dice.integers(0, 100_000, count)],
            "pumps": pa.array(dice.integers(1, 5, count).astype(np.int32)),
            "changed_on": days_before(dice.integers(1, 400, count)),
        }
    )
    points = np.array([shapely.Point(np.round(site.geometry.centroid.coords[0], 3)) for site in sites])
    return Layer("pump_station_codes", "Point", points, table)
