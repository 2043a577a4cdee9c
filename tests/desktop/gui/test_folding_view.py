"""The table that becomes a list: at every width it is one of the two, and stays it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from independence_opendata_plugin.desktop.gui.folding_view import FOLD_ROLE, Fold, FoldingView

WIDTHS = range(900, 150, -10)


@pytest.fixture
def view(qgis_app: object) -> Iterator[FoldingView]:
    """One row; the titles of its columns are wider than what stands in them."""
    model = QStandardItemModel(1, 4)
    model.setHorizontalHeaderLabels(["Layer", "A wide title", "Another wide title", "A third wide title"])
    name = QStandardItem("Parcels")
    name.setData(Fold("1 MB", "licensed"), FOLD_ROLE)
    model.setItem(0, 0, name)
    view = FoldingView()
    view.setModel(model)
    view.show()
    yield view
    view.close()
    view.deleteLater()


def test_it_folds_once_on_the_way_from_wide_to_narrow_and_unfolds_on_the_way_back(view: FoldingView) -> None:
    def states(widths: range) -> list[bool]:
        seen = []
        for width in widths:
            view.resize(width, 300)
            QCoreApplication.processEvents()
            seen.append(view.is_folded)
            view.fit()
            assert view.is_folded == seen[-1]
        return seen

    down, up = states(WIDTHS), states(WIDTHS[::-1])

    assert (down[0], down[-1]) == (False, True)
    assert sorted(down) == down
    assert up == down[::-1]
