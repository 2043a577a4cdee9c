"""A cut should cost what it delivers: neither time for what lies around it, nor memory for how much it delivers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .contest import Contest
from .cutting import MOST_MEGABYTES, count_rows, own_cut
from .goals import peak_megabytes, peak_times, times_alone, times_whole
from .ground import CITY_SIDE
from .stock import Stock

SIDE, CITY_SIDES = 3, (CITY_SIDE // 4, CITY_SIDE // 2, CITY_SIDE)
MOST_TIMES = 1.2
"""Sixteen times as much around the same area may cost as much more as one run does beside another."""
DENSE_SIDE, TIMES_DENSER = 10, 10
MOST_PEAK = 1.2


def contests(stock: Stock) -> Iterator[Contest]:
    yield _around(stock)
    yield _denser(stock)


def _around(stock: Stock) -> Contest:
    names = {side: f"of {stock.parcels * side**2 // CITY_SIDE**2:,} parcels" for side in CITY_SIDES}
    smallest, largest = names[CITY_SIDES[0]], names[CITY_SIDES[-1]]
    return Contest(
        title=f"Cutting the same {SIDE**2} sections from a city, one 4 times and one 16 times as large",
        contestants=tuple(own_cut(stock, stock.city(side), SIDE, name) for side, name in names.items()),
        delivered=count_rows,
        goals=(times_alone(largest, smallest, MOST_TIMES), times_whole(largest, smallest, MOST_TIMES)),
    )


def _denser(stock: Stock) -> Contest:
    sparse = replace(stock, parcels=stock.parcels // TIMES_DENSER)
    names = {city: f"of {city.parcels:,} parcels" for city in (sparse, stock)}
    return Contest(
        title=f"Memory for {DENSE_SIDE**2} sections of a city and of one with {TIMES_DENSER} times the parcels",
        contestants=tuple(own_cut(city, city.city(), DENSE_SIDE, name) for city, name in names.items()),
        delivered=count_rows,
        goals=(
            peak_times(names[stock], names[sparse], MOST_PEAK),
            peak_megabytes(names[stock], MOST_MEGABYTES),
        ),
    )
