"""A layer's own metadata in QGIS and the register's metadata of its dataset: each said once, shown in both.

| register               | layer                                                                           |
|------------------------|---------------------------------------------------------------------------------|
| title, description     | title and abstract of QgsLayerMetadata                                          |
| keywords               | keywords of the vocabulary "keywords"                                           |
| theme                  | the first category                                                              |
| contact, department    | name, e-mail, organization of the point of contact, else of the first contact   |
| a field's alias        | the field's alias                                                               |
| a field's description  | read from the column's comment where the register has none, and never written   |
| access class           | a constraint of the type "access": what the project says, not what holds        |

The register alone keeps what a layer has no place for: update frequency, goals, the key, the rights holder, harm and
public interest, and of each field whether it is published, licensed, and with which remedy.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from qgis.core import QgsAbstractMetadataBase, QgsField, QgsLayerMetadata, QgsMapLayer, QgsVectorLayer

from ..chapter33.refusal import Refused
from ..opendata.dataset import AccessClass
from ..opendata.metadata import Contact, DatasetMetadata, FieldMetadata

ACCESS = "access"
KEYWORDS = "keywords"
POINT_OF_CONTACT = "pointOfContact"


def said_access(layer: QgsMapLayer) -> AccessClass | None:
    """The class that the project's copy of the metadata names; None where it names none.

    Constraints in other words ("none", "internal use") are somebody else's and say nothing about the class.
    """
    return next(filter(None, map(_class_of, layer.metadata().constraints())), None)


def read_metadata(
    layer: QgsMapLayer, kept: DatasetMetadata, own: QgsLayerMetadata | None = None
) -> DatasetMetadata:
    """What is known about a layer: its own words where it has any, else and for all the rest what the register kept.

    `own` are its words where they are being edited (None: those of the layer). `fields` holds all of the layer's own
    columns in their order, then those that the register knows and the layer lacks. Types are left out: they are the
    source's to say.
    """
    own = own or layer.metadata()
    contact = _find_contact(own)
    return replace(
        kept,
        title=own.title() or kept.title,
        description=own.abstract() or kept.description,
        keywords=tuple(own.keywords(KEYWORDS)) or kept.keywords,
        theme=next(iter(own.categories()), "") or kept.theme,
        contact=Contact(contact.name or kept.contact.name, contact.email or kept.contact.email),
        department=contact.organization or kept.department,
        fields=_read_fields(layer, kept.fields),
    )


def write_metadata(layer: QgsMapLayer, metadata: DatasetMetadata, access: AccessClass) -> None:
    """Put what has a place there into the layer. What others wrote beside it (licenses, links, extents) stays."""
    own = layer.metadata()
    own.setTitle(metadata.title)
    own.setAbstract(metadata.description)
    own.setKeywords({**own.keywords(), KEYWORDS: list(metadata.keywords)})
    own.setCategories(_put_first(metadata.theme, own.categories()))
    own.setContacts(_with_contact(own, metadata))
    own.setConstraints(_with_class(own, access))
    layer.setMetadata(own)
    if isinstance(layer, QgsVectorLayer):
        for field in metadata.fields:
            index = layer.fields().lookupField(field.name)
            if field.alias and index >= 0 and layer.attributeAlias(index) != field.alias:
                layer.setFieldAlias(index, field.alias)


def say_access(layer: QgsMapLayer, access: AccessClass | None) -> None:
    """Let the project name that class, or none."""
    own = layer.metadata()
    own.setConstraints(_with_class(own, access))
    layer.setMetadata(own)


def own_columns(layer: QgsMapLayer) -> tuple[QgsField, ...]:
    """The columns that a delivery of the layer has; () for a raster.

    A feature's number in its file (fid) is not among them: it is the file's, and each copy counts anew.
    """
    if not isinstance(layer, QgsVectorLayer):
        return ()
    numbers = set(layer.primaryKeyAttributes()) if layer.providerType() == "ogr" else set()
    return tuple(field for index, field in enumerate(layer.fields()) if index not in numbers)


def said_fields(fields: Iterable[FieldMetadata]) -> tuple[FieldMetadata, ...]:
    """The fields about which something is said; only these need to be recorded."""
    return tuple(field for field in fields if field != FieldMetadata(field.name))


def _class_of(constraint: QgsLayerMetadata.Constraint) -> AccessClass | None:
    if constraint.type.strip().casefold() != ACCESS:
        return None
    try:
        return AccessClass.read(constraint.constraint)
    except Refused:
        return None


def _with_class(own: QgsLayerMetadata, access: AccessClass | None) -> list[QgsLayerMetadata.Constraint]:
    others = [constraint for constraint in own.constraints() if _class_of(constraint) is None]
    return [*others, *([QgsLayerMetadata.Constraint(access.value, ACCESS)] if access else [])]


def _find_contact(own: QgsLayerMetadata) -> QgsAbstractMetadataBase.Contact:
    contacts = own.contacts()
    named = (contact for contact in contacts if contact.role == POINT_OF_CONTACT)
    return next(named, contacts[0] if contacts else QgsAbstractMetadataBase.Contact())


def _with_contact(own: QgsLayerMetadata, metadata: DatasetMetadata) -> list[QgsAbstractMetadataBase.Contact]:
    """The layer's contacts, the dataset's in the place of the one that was read."""
    former = _find_contact(own)
    contact = QgsAbstractMetadataBase.Contact(former)
    contact.name, contact.email = metadata.contact.name, metadata.contact.email
    contact.organization = metadata.department
    contacts = own.contacts()
    if former in contacts:
        contacts[contacts.index(former)] = contact
    elif metadata.contact != Contact() or metadata.department:
        contact.role = POINT_OF_CONTACT
        contacts.append(contact)
    return contacts


def _put_first(theme: str, categories: list[str]) -> list[str]:
    """The categories with the theme in the first one's place; an emptied theme takes the first one out."""
    others = [category for category in categories[1:] if category != theme]
    return [theme, *others] if theme else others


def _read_fields(layer: QgsMapLayer, kept: tuple[FieldMetadata, ...]) -> tuple[FieldMetadata, ...]:
    known = {field.name: field for field in kept}
    own = [_read_field(field, known.pop(field.name(), None)) for field in own_columns(layer)]
    return (*own, *known.values())


def _read_field(field: QgsField, kept: FieldMetadata | None) -> FieldMetadata:
    kept = kept or FieldMetadata(field.name())
    return replace(kept, alias=field.alias() or kept.alias, description=kept.description or field.comment())
