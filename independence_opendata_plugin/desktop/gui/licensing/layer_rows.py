"""The project's layers as the counter lists them: which may be licensed, and why the others may not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ....chapter33.refusal import Refused
from ....opendata.access import may_license
from ....opendata.dataset import AccessClass, Dataset
from ....opendata.statutes import print_citation
from ...links import leads_to_place, related_to
from ..access.layers import can_be_classified, standing_of
from ..access.standing import Standing
from ..catalog import Catalog, CatalogState


@dataclass(frozen=True)
class LayerRow:
    """A layer of the project in one row.

    `refusal` None: it may be licensed. `text` says its class, or in a few words why it may not be licensed. `standing`
    is what its icon shows. `mode` is `cut` or `whole` ("" where it is not licensed, and for imagery). `has_edits`: what
    is shown is not what is saved. `is_table`: it has no geometry, and goes with layers of the order that relations
    lead to; `related` are the ids of its parents and children.
    """

    layer_id: str
    name: str
    is_imagery: bool
    standing: Standing
    text: str
    refusal: Refused | None = None
    mode: str = ""
    has_edits: bool = False
    is_table: bool = False
    related: frozenset[str] = frozenset()

    @property
    def can_be_licensed(self) -> bool:
        return self.refusal is None


def list_rows(project: QgsProject, catalog: Catalog) -> tuple[LayerRow, ...]:
    """All vector and raster layers, those that may be licensed first, both parts in the order of the layer tree."""
    layers = (node.layer() for node in project.layerTreeRoot().findLayers())
    rows = [describe_row(layer, catalog) for layer in layers if _is_listed(layer)]
    return tuple(sorted(rows, key=lambda row: not row.can_be_licensed))


def find_layers(layer_ids: Iterable[str]) -> dict[str, QgsMapLayer]:
    """Those of the layers that the project still has. Only ids are kept: a layer may be gone at any time."""
    layers = {layer_id: QgsProject.instance().mapLayer(layer_id) for layer_id in layer_ids}
    return {layer_id: layer for layer_id, layer in layers.items() if layer is not None}


def describe_row(layer: QgsMapLayer, catalog: Catalog) -> LayerRow:
    standing = standing_of(layer, catalog)
    text, refusal = _judge(layer, catalog)
    is_imagery = isinstance(layer, QgsRasterLayer)
    is_vector = isinstance(layer, QgsVectorLayer)
    dataset = catalog.dataset_of(layer)
    return LayerRow(
        layer_id=layer.id(),
        name=layer.name(),
        is_imagery=is_imagery,
        standing=standing,
        text=text,
        refusal=refusal,
        mode=dataset.mode.value if dataset and refusal is None and not is_imagery else "",
        has_edits=is_vector and layer.isModified(),
        is_table=is_vector and not layer.isSpatial(),
        related=frozenset(related_to(layer)) if is_vector else frozenset(),
    )


def _is_listed(layer: QgsMapLayer | None) -> bool:
    """None is a layer that is being removed."""
    if not isinstance(layer, QgsVectorLayer | QgsRasterLayer):
        return False
    return not layer.flags() & QgsMapLayer.LayerFlag.Private


def _judge(layer: QgsMapLayer, catalog: Catalog) -> tuple[str, Refused | None]:
    """The row's words, and the refusal where the layer may not be licensed."""
    fault = _find_fault(layer)
    if fault is not None:
        return fault.why, fault
    if catalog.state is not CatalogState.READ:
        return _judge_unread(layer, catalog)
    dataset = catalog.dataset_of(layer)
    verdict = may_license(dataset)
    if verdict.allowed:
        return QCoreApplication.translate("LayerRows", "licensed"), None
    what = QCoreApplication.translate("LayerRows", "licensing layer '{}'").format(layer.name())
    refusal = Refused(what, why=verdict.why, rule=verdict.rule, remedy=verdict.remedy)
    return _tell_class(dataset), refusal


def _judge_unread(layer: QgsMapLayer, catalog: Catalog) -> tuple[str, Refused]:
    if catalog.state is CatalogState.UNREAD:
        why = QCoreApplication.translate("LayerRows", "the register is being read")
        return why, Refused(_layer_noun(layer), why=why)
    why = QCoreApplication.translate("LayerRows", "class unknown — the register cannot be read")
    remedy = QCoreApplication.translate("LayerRows", "name the register in the settings, or try again.")
    return why, Refused(_layer_noun(layer), why=why, remedy=remedy)


def _tell_class(dataset: Dataset | None) -> str:
    if dataset is None or dataset.access is None:
        return QCoreApplication.translate("LayerRows", "not classified — treated as closed")
    if dataset.access is AccessClass.OPEN:
        return QCoreApplication.translate("LayerRows", "open — on the portal, no fee")
    statute = print_citation(dataset.statute) if dataset.statute else "RSMo 610.021"
    return QCoreApplication.translate("LayerRows", "closed — {}").format(statute)


def _find_fault(layer: QgsMapLayer) -> Refused | None:
    """What keeps a layer from being delivered whatever its class is."""
    if not layer.isValid():
        why = QCoreApplication.translate("LayerRows", "broken — its source cannot be opened")
        remedy = QCoreApplication.translate("LayerRows", "repair its source, or leave it out.")
    elif isinstance(layer, QgsVectorLayer) and not layer.isSpatial():
        if leads_to_place(layer):
            return None
        why = QCoreApplication.translate("LayerRows", "a table — no relation leads to a layer with places")
        remedy = QCoreApplication.translate(
            "LayerRows", "relate it to one in Project > Properties > Relations."
        )
    elif not can_be_classified(layer):
        why = QCoreApplication.translate("LayerRows", "not in a file — only such rasters are delivered")
        remedy = QCoreApplication.translate("LayerRows", "add the image from its file.")
    elif not layer.crs().isValid():
        why = QCoreApplication.translate("LayerRows", "no coordinate reference system")
        remedy = QCoreApplication.translate("LayerRows", "set the layer's CRS.")
    else:
        return None
    return Refused(_layer_noun(layer), why=why, remedy=remedy)


def _layer_noun(layer: QgsMapLayer) -> str:
    return QCoreApplication.translate("LayerRows", "layer '{}'").format(layer.name())
