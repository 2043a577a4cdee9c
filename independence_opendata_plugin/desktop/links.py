"""What the project says of a layer's ties: relations in which it is the child, and fields that name attached files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsProject,
    QgsPropertyCollection,
    QgsRelation,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget, QgsWidgetWrapper


@dataclass(frozen=True)
class Relation:
    """Rows of the layer belong to rows of `parent`, the key of another layer's source, where all pairs of fields
    (the layer's own, the parent's) agree."""

    name: str
    parent: str
    fields: tuple[tuple[str, str], ...]

    def to_json(self) -> dict[str, Any]:
        return {"name": self.name, "parent": self.parent, "fields": [list(pair) for pair in self.fields]}


@dataclass(frozen=True)
class AttachmentField:
    """A field whose values are paths of files, absolute or relative to `folder` ("": nobody knows to what)."""

    field: str
    folder: str

    def to_json(self) -> dict[str, str]:
        return {"field": self.field, "folder": self.folder}


@dataclass(frozen=True)
class Links:
    """A layer's relations and attachments."""

    relations: tuple[Relation, ...] = ()
    attachments: tuple[AttachmentField, ...] = ()

    def to_json(self) -> dict[str, list[dict[str, Any]]]:
        """By the names of a layer description; what there is none of is not named."""
        lists = {
            "relations": [relation.to_json() for relation in self.relations],
            "attachments": [attachment.to_json() for attachment in self.attachments],
        }
        return {name: values for name, values in lists.items() if values}


def describe_links(layer: QgsVectorLayer, identify: Callable[[QgsMapLayer], str]) -> Links:
    """The ties of a layer in its project; none for a layer of no project. Call it on the main thread."""
    project = layer.project()
    if project is None:
        return Links()
    relations = tuple(
        Relation(relation.name(), identify(relation.referencedLayer()), tuple(relation.fieldPairs().items()))
        for relation in parents_of(layer)
    )
    return Links(relations, tuple(_find_attachments(layer, project)))


def parents_of(layer: QgsVectorLayer) -> list[QgsRelation]:
    """The relations to the layer's parents."""
    project = layer.project()
    return _usable(project.relationManager().referencingRelations(layer)) if project else []


def related_to(layer: QgsVectorLayer) -> set[str]:
    """The ids of the layers that are its parents or its children."""
    project = layer.project()
    children = _usable(project.relationManager().referencedRelations(layer)) if project else []
    return {relation.referencedLayerId() for relation in parents_of(layer)} | {
        relation.referencingLayerId() for relation in children
    }


def leads_to_place(layer: QgsVectorLayer) -> bool:
    """Whether relations lead from a table, through others if need be, to a layer with geometry."""
    project, known, near = layer.project(), {layer.id()}, related_to(layer)
    while project is not None and near:
        layers = [other for other in map(project.mapLayer, near) if isinstance(other, QgsVectorLayer)]
        if any(other.isSpatial() for other in layers):
            return True
        known |= near
        near = set().union(*map(related_to, layers)) - known
    return False


def _usable(relations: list[QgsRelation]) -> list[QgsRelation]:
    """Those that say all in their pairs of fields.

    A polymorphic relation does not: which parent a row belongs to stands in the row as an expression of QGIS's, and
    without it the row would be taken for that of any parent with its number.
    """
    normal = QgsRelation.RelationType.Normal
    return [relation for relation in relations if relation.isValid() and relation.type() == normal]


def _find_attachments(layer: QgsVectorLayer, project: QgsProject) -> Iterator[AttachmentField]:
    for index, field in enumerate(layer.fields()):
        setup = layer.editorWidgetSetup(index)
        # Another storage than the file system's is a server's: its files are not the office's.
        if setup.type() == "ExternalResource" and not setup.config().get("StorageType"):
            yield AttachmentField(field.name(), _find_folder(setup.config(), layer, project))


def _find_folder(config: dict[str, Any], layer: QgsVectorLayer, project: QgsProject) -> str:
    """The folder that paths start from, or below which absolute ones lie; "" where that differs from row to row."""
    home = project.absolutePath()
    if config.get("RelativeStorage") == QgsFileWidget.RelativeStorage.RelativeProject:
        return home
    root = _find_root(config, layer)
    if root is None:
        return ""
    folder = Path(home, root)
    return str(folder) if folder.is_absolute() else ""


def _find_root(config: dict[str, Any], layer: QgsVectorLayer) -> str | None:
    """The form's default folder ("": none is set, None: an expression gives each row another)."""
    properties = QgsPropertyCollection()
    properties.loadVariant(config.get("PropertyCollection") or {}, QgsWidgetWrapper.propertyDefinitions())
    root = properties.property(QgsWidgetWrapper.Property.RootPath)
    if not root.isActive():
        return str(config.get("DefaultRoot") or "")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    if root.referencedFields(context, True):
        return None
    value, is_text = root.valueAsString(context)
    return value if is_text else None
