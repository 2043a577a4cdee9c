"""All layers of the sample city, in memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .blocks import divide_into_blocks
from .catalog import captions
from .creeks import Creeks, creek_layer, draw_creeks
from .districts import council_layer, park_layer, zoning_layer
from .grid import section_layer, survey_sections
from .ground import Parcel, make_parcels
from .layer import Layer
from .lots import divide_into_lots
from .ortho import paint_orthophoto
from .parcels import parcel_layer
from .permits import permit_layer
from .plan import CityPlan
from .plats import divide_into_plats, plat_layer
from .streets import Street, StreetNames, draw_streets, street_layer
from .superblocks import City, lay_out
from .utilities import easement_layer, hydrant_layer, main_layer, pump_station_layer
from .write import write_geopackage


@dataclass(frozen=True)
class SampleCity:
    """`sections`: the layer of sections.gpkg. `layers`: those of city.gpkg. The rest is what the orthophoto shows."""

    layout: City
    sections: Layer
    layers: tuple[Layer, ...]
    parcels: tuple[Parcel, ...]
    streets: tuple[Street, ...]
    creeks: Creeks


def build_city(plan: CityPlan) -> SampleCity:
    """Lay the city out and fill every layer; nothing is written."""
    survey = survey_sections(plan)
    layout = lay_out(plan, survey)
    blocks = divide_into_blocks(layout)
    creeks = draw_creeks(layout)
    parcels = make_parcels(divide_into_lots(blocks, plan.random("lots")), layout, creeks.corridor)
    names = StreetNames(layout)
    streets = draw_streets(layout, names, creeks.bed)
    plats = divide_into_plats(layout)
    parcel_table = parcel_layer(layout, parcels, names, plats)
    layers = (
        parcel_table,
        street_layer(layout, streets),
        main_layer(layout, streets),
        easement_layer(layout, blocks),
        plat_layer(layout, plats),
        zoning_layer(layout, blocks),
        council_layer(layout),
        park_layer(layout, parcels),
        hydrant_layer(layout, streets),
        pump_station_layer(layout, parcels),
        permit_layer(layout, parcels, parcel_table.fields["address"].to_pylist()),
        creek_layer(creeks),
    )
    return SampleCity(layout, section_layer(survey), layers, tuple(parcels), tuple(streets), creeks)


def write_city(city: SampleCity, folder: Path) -> None:
    """Write sections.gpkg, city.gpkg and orthophoto.tif into an existing folder."""
    titles = captions()
    write_geopackage(folder / "sections.gpkg", [city.sections], titles)
    write_geopackage(folder / "city.gpkg", city.layers, titles)
    paint_orthophoto(folder / "orthophoto.tif", city.layout, city.parcels, city.streets, city.creeks)
