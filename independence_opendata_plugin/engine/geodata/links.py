"""What ties a layer to others and to files: relations to parent layers, and fields that name attached files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...chapter33.refusal import Refused


@dataclass(frozen=True)
class Relation:
    """A relation in which a layer is the child: its rows belong to rows of another layer.

    `parent` is the key of the other layer's source, `fields` pairs of the child's field and the parent's, all of
    which must agree.
    """

    name: str
    parent: str
    fields: tuple[tuple[str, str], ...]

    @classmethod
    def parse(cls, value: object, layer: str) -> Relation:
        """A relation of `layer` from {"name", "parent", "fields"}. Raises Refused for anything else."""
        owner = f"a relation of layer '{layer}'"
        if not isinstance(value, Mapping) or set(value) - {"name", "parent", "fields"}:
            raise _malformed(owner, value, "name, parent and fields")
        pairs = value.get("fields")
        if not isinstance(pairs, list | tuple) or not pairs or not all(map(_is_pair, pairs)):
            raise _malformed(owner, pairs, "pairs of a field of the layer and one of its parent")
        if not value.get("parent"):
            raise _malformed(owner, value.get("parent"), "the key of the parent layer")
        parent = str(value["parent"])
        fields = tuple((str(own), str(other)) for own, other in pairs)
        return cls(str(value.get("name") or parent.rpartition("=")[2]), parent, fields)

    @property
    def own_fields(self) -> tuple[str, ...]:
        return tuple(own for own, _ in self.fields)

    @property
    def parent_fields(self) -> tuple[str, ...]:
        return tuple(other for _, other in self.fields)


@dataclass(frozen=True)
class AttachmentField:
    """A field whose values name files: relative to `folder`, an absolute path, or web addresses.

    Only files below `folder` are attachments; "" is no folder, and then no file is one.
    """

    field: str
    folder: str = ""

    @classmethod
    def parse(cls, value: object, layer: str) -> AttachmentField:
        """A field of `layer` from {"field", "folder"}. Raises Refused for anything else."""
        owner = f"the attachments of layer '{layer}'"
        if not isinstance(value, Mapping) or set(value) - {"field", "folder"} or not value.get("field"):
            raise _malformed(owner, value, "a field and a folder")
        folder = str(value.get("folder") or "")
        if folder and not Path(folder).is_absolute():
            raise _malformed(owner, folder, "an absolute folder")
        return cls(str(value["field"]), folder)


def parse_relations(
    values: object,
    layer: str,
    complete_key: Callable[[str], str],
) -> tuple[Relation, ...]:
    """The relations of a layer; `complete_key` makes a parent's key that of a source."""
    found = [Relation.parse(value, layer) for value in _listed(values, f"the relations of layer '{layer}'")]
    return tuple(Relation(one.name, complete_key(one.parent), one.fields) for one in found)


def parse_attachments(values: object, layer: str) -> tuple[AttachmentField, ...]:
    """The attachment fields of a layer, each field once."""
    owner = f"the attachments of layer '{layer}'"
    found = [AttachmentField.parse(value, layer) for value in _listed(values, owner)]
    if len({one.field for one in found}) < len(found):
        raise Refused(owner, why="a field is named twice", remedy="name each field once.")
    return tuple(found)


def _listed(values: object, owner: str) -> Iterable[object]:
    if values is None:
        return ()
    if not isinstance(values, list | tuple):
        raise _malformed(owner, values, "a list")
    return values


def _is_pair(value: object) -> bool:
    return (
        isinstance(value, list | tuple) and len(value) == 2 and all(isinstance(v, str) and v for v in value)
    )


def _malformed(owner: str, value: object, wanted: str) -> Refused:
    return Refused(owner, why=f"{value!r} does not describe it", remedy=f"give {wanted}.")
