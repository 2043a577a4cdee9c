"""The same area from a city and from one four times as large: a cut should cost what it delivers."""

from __future__ import annotations

from collections.abc import Iterator

from .contest import Contest
from .cutting import count_rows, own_cut
from .ground import CITY_SIDE
from .stock import Stock

SIDE = 5


def contests(stock: Stock) -> Iterator[Contest]:
    quarter = stock.city(CITY_SIDE // 2)
    yield Contest(
        title=f"Cutting the same {SIDE**2} sections from a city and from one four times as large",
        contestants=(
            own_cut(stock, quarter, SIDE, f"of {stock.parcels // 4:,} parcels"),
            own_cut(stock, stock.city(), SIDE, f"of {stock.parcels:,} parcels"),
        ),
        delivered=count_rows,
    )
