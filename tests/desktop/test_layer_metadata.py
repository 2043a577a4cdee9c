"""A layer's own metadata and the register's: each said once, shown in both."""

from __future__ import annotations

import pytest
from qgis.core import QgsAbstractMetadataBase, QgsLayerMetadata, QgsVectorLayer

from independence_opendata_plugin.desktop.layer_metadata import (
    own_columns,
    read_metadata,
    said_access,
    said_fields,
    say_access,
    write_metadata,
)
from independence_opendata_plugin.opendata.dataset import AccessClass
from independence_opendata_plugin.opendata.metadata import (
    Contact,
    DatasetMetadata,
    FieldMetadata,
    Remedy,
)

LOTS = DatasetMetadata(
    title="Lots",
    description="Lots on paper.",
    keywords=("lots", "paper"),
    contact=Contact("Pat Doe", "pat@example.org"),
    department="Assessment",
    frequency="weekly",
    goals=("prosperity",),
    fields=(FieldMetadata("owner", "Who owns it", "Owner", remedy=Remedy.MASK, licensed=False),),
    theme="planningCadastre",
    key="name",
    rights_holder="Skyview Inc.",
)


def test_what_is_written_is_read_again_from_the_layer_alone(memory_layer: QgsVectorLayer) -> None:
    write_metadata(memory_layer, LOTS, AccessClass.LICENSED)

    own = memory_layer.metadata()
    assert (own.title(), own.abstract(), own.categories()) == ("Lots", "Lots on paper.", ["planningCadastre"])
    assert own.keywords("keywords") == ["lots", "paper"]
    contact = own.contacts()[0]
    assert (contact.name, contact.email, contact.organization) == (
        "Pat Doe",
        "pat@example.org",
        "Assessment",
    )
    assert contact.role == "pointOfContact"
    assert said_access(memory_layer) is AccessClass.LICENSED
    assert memory_layer.attributeAlias(1) == "Owner"

    # What a layer has no place for is not there, unless the register kept it.
    assert read_metadata(memory_layer, DatasetMetadata()) == DatasetMetadata(
        title="Lots",
        description="Lots on paper.",
        keywords=("lots", "paper"),
        contact=Contact("Pat Doe", "pat@example.org"),
        department="Assessment",
        theme="planningCadastre",
        fields=(FieldMetadata("name"), FieldMetadata("owner", alias="Owner")),
    )


def test_the_register_keeps_what_a_layer_has_no_place_for(memory_layer: QgsVectorLayer) -> None:
    known = read_metadata(memory_layer, LOTS)
    assert (known.frequency, known.goals, known.key, known.rights_holder) == (
        "weekly",
        ("prosperity",),
        "name",
        "Skyview Inc.",
    )
    assert known.fields == (FieldMetadata("name"), *LOTS.fields)


def test_the_layer_s_own_words_go_before_the_register_s(memory_layer: QgsVectorLayer) -> None:
    own = QgsLayerMetadata()
    own.setTitle("Lots of the north")
    memory_layer.setMetadata(own)
    known = read_metadata(memory_layer, LOTS)
    assert (known.title, known.description) == ("Lots of the north", "Lots on paper.")


def test_what_others_wrote_stays(memory_layer: QgsVectorLayer) -> None:
    own = QgsLayerMetadata()
    own.setLicenses(["CC0"])
    own.setKeywords({"places": ["Independence"], "keywords": ["old"]})
    own.setCategories(["society", "farming"])
    own.setConstraints([QgsLayerMetadata.Constraint("internal", "access")])
    author = QgsAbstractMetadataBase.Contact("An Author")
    author.role = "author"
    keeper = QgsAbstractMetadataBase.Contact("A Keeper")
    keeper.role, keeper.voice = "pointOfContact", "816 555 0100"
    own.setContacts([author, keeper])
    memory_layer.setMetadata(own)

    write_metadata(memory_layer, LOTS, AccessClass.OPEN)

    written = memory_layer.metadata()
    assert written.licenses() == ["CC0"]
    assert written.keywords("places") == ["Independence"]
    assert written.keywords("keywords") == ["lots", "paper"]
    assert written.categories() == ["planningCadastre", "farming"]
    assert [contact.name for contact in written.contacts()] == ["An Author", "Pat Doe"]
    assert written.contacts()[1].voice == "816 555 0100"
    assert [(c.type, c.constraint) for c in written.constraints()] == [
        ("access", "internal"),
        ("access", "open"),
    ]


def test_a_class_said_anew_takes_the_former_one_s_place(memory_layer: QgsVectorLayer) -> None:
    write_metadata(memory_layer, LOTS, AccessClass.OPEN)
    say_access(memory_layer, AccessClass.CLOSED)
    assert [c.constraint for c in memory_layer.metadata().constraints()] == ["closed"]
    say_access(memory_layer, None)
    assert memory_layer.metadata().constraints() == []


@pytest.mark.parametrize(
    ("type_", "text", "said"),
    [
        ("access", "open", AccessClass.OPEN),
        ("Access", " Licensed ", AccessClass.LICENSED),
        ("access", "none", None),
        ("use", "open", None),
    ],
)
def test_only_a_class_among_the_access_constraints_counts(
    memory_layer: QgsVectorLayer, type_: str, text: str, said: AccessClass | None
) -> None:
    own = QgsLayerMetadata()
    own.setConstraints([QgsLayerMetadata.Constraint(text, type_)])
    memory_layer.setMetadata(own)
    assert said_access(memory_layer) is said


def test_a_feature_s_number_in_its_file_is_no_column(lots: QgsVectorLayer) -> None:
    assert [field.name() for field in lots.fields()] == ["fid", "name", "owner"]
    assert [field.name() for field in own_columns(lots)] == ["name", "owner"]


def test_a_field_that_the_layer_has_lost_is_still_told(lots: QgsVectorLayer) -> None:
    kept = DatasetMetadata(fields=(FieldMetadata("ssn", licensed=False),))
    assert [field.name for field in read_metadata(lots, kept).fields] == ["name", "owner", "ssn"]


def test_only_fields_of_which_something_is_said_are_recorded() -> None:
    told = FieldMetadata("owner", published=False)
    assert said_fields((FieldMetadata("name"), told)) == (told,)
