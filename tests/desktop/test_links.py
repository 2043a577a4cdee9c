"""What the project says of a layer's relations and attachments, in the engine's words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsPolymorphicRelation,
    QgsProject,
    QgsProperty,
    QgsPropertyCollection,
    QgsRelation,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget, QgsWidgetWrapper

from independence_opendata_plugin.desktop.identity import identify
from independence_opendata_plugin.desktop.layers import describe
from independence_opendata_plugin.desktop.links import leads_to_place, related_to

Storage = QgsFileWidget.RelativeStorage


@pytest.fixture
def project(tmp_path: Path) -> Iterator[QgsProject]:
    """A saved project: its folder is where relative paths start."""
    project = QgsProject.instance()
    (tmp_path / "office").mkdir()
    project.setFileName(str(tmp_path / "office" / "town.qgz"))
    yield project
    project.clear()


def add_table(name: str, fields: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"None?{fields}", name, "memory")
    QgsProject.instance().addMapLayer(layer)
    return layer


def relate(name: str, child: QgsVectorLayer, parent: QgsVectorLayer, **fields: str) -> None:
    relation = QgsRelation()
    relation.setId(name)
    relation.setName(name)
    relation.setReferencingLayer(child.id())
    relation.setReferencedLayer(parent.id())
    for own, other in fields.items():
        relation.addFieldPair(own, other)
    assert relation.isValid(), relation.validationError()
    QgsProject.instance().relationManager().addRelation(relation)


def links_of(layer: QgsVectorLayer, folder: Path) -> dict[str, Any]:
    described = describe(layer, folder / "copy.gpkg").to_json()
    return {name: described[name] for name in ("relations", "attachments") if name in described}


def test_a_child_names_its_parent_and_the_parent_nobody(
    project: QgsProject, lots: QgsVectorLayer, tmp_path: Path
) -> None:
    project.addMapLayer(lots)
    permits = add_table("Permits", "field=lot:string&field=owned_by:string")
    relate("Permits of the lot", permits, lots, lot="name", owned_by="owner")

    assert links_of(permits, tmp_path) == {
        "relations": [
            {
                "name": "Permits of the lot",
                "parent": identify(lots),
                "fields": [["lot", "name"], ["owned_by", "owner"]],
            }
        ]
    }
    assert links_of(lots, tmp_path) == {}
    assert related_to(lots) == {permits.id()}


def test_a_polymorphic_relation_is_none(project: QgsProject, lots: QgsVectorLayer, tmp_path: Path) -> None:
    """Its rows carry the name of the layer that they belong to; by number alone they would go to any."""
    project.addMapLayer(lots)
    photos = add_table("Photos", "field=layer:string&field=number:string")
    several = QgsPolymorphicRelation()
    several.setId("photos")
    several.setReferencingLayer(photos.id())
    several.setReferencedLayerField("layer")
    several.setReferencedLayerExpression("@layer_name")
    several.setReferencedLayerIds([lots.id()])
    several.addFieldPair("number", "name")
    project.relationManager().addPolymorphicRelation(several)
    assert project.relationManager().referencingRelations(photos)

    assert links_of(photos, tmp_path) == {}
    assert not leads_to_place(photos)


def test_a_table_may_be_related_through_others(project: QgsProject, lots: QgsVectorLayer) -> None:
    project.addMapLayer(lots)
    owners = add_table("Owners", "field=person:string")
    shares = add_table("Shares", "field=lot:string&field=person:string")
    alone = add_table("Alone", "field=person:string")
    relate("lot", shares, lots, lot="name")
    relate("owner", shares, owners, person="person")
    assert [leads_to_place(table) for table in (owners, shares, alone)] == [True, True, False]


def attach(layer: QgsVectorLayer, **config: object) -> None:
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ExternalResource", config))


def defined_by(expression: str) -> dict[str, object]:
    """The form's default folder as an expression, as its dialog stores it."""
    properties = QgsPropertyCollection()
    properties.setProperty(QgsWidgetWrapper.Property.RootPath, QgsProperty.fromExpression(expression))
    return {"PropertyCollection": properties.toVariant(QgsWidgetWrapper.propertyDefinitions())}


def test_a_layer_of_no_project_has_no_ties(lots: QgsVectorLayer, tmp_path: Path) -> None:
    attach(lots, RelativeStorage=int(Storage.RelativeProject))
    assert links_of(lots, tmp_path) == {}


@pytest.mark.parametrize(
    ("config", "folder"),
    [
        ({"RelativeStorage": int(Storage.RelativeProject)}, "office"),
        ({"RelativeStorage": int(Storage.RelativeDefaultPath), "DefaultRoot": "scans"}, "office/scans"),
        ({"RelativeStorage": int(Storage.RelativeDefaultPath), "DefaultRoot": "{tmp}/plats"}, "plats"),
        ({"RelativeStorage": int(Storage.Absolute), "DefaultRoot": "{tmp}/plats"}, "plats"),
        ({"RelativeStorage": int(Storage.Absolute)}, "office"),
        (
            {
                "RelativeStorage": int(Storage.RelativeDefaultPath),
                **defined_by("@project_folder || '/photos'"),
            },
            "office/photos",
        ),
    ],
)
def test_an_attachment_tells_where_its_paths_start(
    project: QgsProject, lots: QgsVectorLayer, tmp_path: Path, config: dict[str, Any], folder: str
) -> None:
    project.addMapLayer(lots)
    given = {
        name: value.format(tmp=tmp_path) if isinstance(value, str) else value
        for name, value in config.items()
    }
    attach(lots, **given)
    field = lots.fields()[0].name()
    assert links_of(lots, tmp_path) == {"attachments": [{"field": field, "folder": str(tmp_path / folder)}]}


def test_a_folder_that_differs_from_row_to_row_is_nobody_s(
    project: QgsProject, lots: QgsVectorLayer, tmp_path: Path
) -> None:
    project.addMapLayer(lots)
    attach(lots, RelativeStorage=int(Storage.RelativeDefaultPath), **defined_by("'/scans/' || \"owner\""))
    assert links_of(lots, tmp_path)["attachments"][0]["folder"] == ""


def test_files_on_a_web_server_are_no_attachments(
    project: QgsProject, lots: QgsVectorLayer, tmp_path: Path
) -> None:
    project.addMapLayer(lots)
    attach(lots, StorageType="WebDAV", StorageUrl="'https://files.example.org/'")
    assert links_of(lots, tmp_path) == {}
