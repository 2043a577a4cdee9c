"""A plugin for mypy: QGIS's and Qt's stubs as their Python is used.

The stubs are derived from C++, where any pointer could be null, so nearly everything in them is optional: without this
the few findings that matter drown in hundreds. They also do not know that PyQt takes a class's properties and signals
as keyword arguments, nor that QGIS's flags joined are flags again.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.nodes import ARG_STAR2
from mypy.plugin import AttributeContext, FunctionSigContext, MethodSigContext, Plugin
from mypy.types import (
    AnyType,
    CallableType,
    FunctionLike,
    Instance,
    NoneType,
    Type,
    TypeOfAny,
    UnionType,
    get_proper_type,
)

STUBS = ("qgis.", "PyQt6.")
# What is asked whether there is one: None is an answer of these, and has to be looked at.
MAY_FIND_NOTHING = {
    "activeLayer",
    "auxiliaryLayer",
    "createAlgorithmById",
    "currentLayer",
    "findLayer",
    "mapLayer",
    "parameterDefinition",
    "providerById",
}


class QgisPlugin(Plugin):
    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None:
        return adapt_function if fullname.startswith(STUBS) else None

    def get_method_signature_hook(self, fullname: str) -> Callable[[MethodSigContext], FunctionLike] | None:
        name = fullname.rpartition(".")[2]
        return None if name in MAY_FIND_NOTHING else lambda context: adapt_method(context, name)

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        return adapt_attribute if fullname.startswith(STUBS) else None

    def get_class_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        return adapt_static_method if fullname.startswith(STUBS) else None


def adapt_function(context: FunctionSigContext) -> FunctionLike:
    signature = give_something(context.default_signature)
    return accept_properties(signature) if signature.is_type_obj() else signature


def adapt_method(context: MethodSigContext, name: str) -> FunctionLike:
    """Methods of the stubs' classes, and of ours that inherit them."""
    owner, signature = get_proper_type(context.type), context.default_signature
    if not isinstance(owner, Instance):
        return signature
    if name == "__or__" and owner.type.is_enum and owner.type.fullname.startswith(STUBS):
        return signature.copy_modified(ret_type=owner)
    definer = owner.type.get_containing_type_info(name)
    is_theirs = definer is not None and definer.fullname.startswith(STUBS)
    return give_something(signature) if is_theirs else signature


def adapt_static_method(context: AttributeContext) -> Type:
    kind = get_proper_type(context.default_attr_type)
    return give_something(kind) if isinstance(kind, CallableType) else context.default_attr_type


def adapt_attribute(context: AttributeContext) -> Type:
    return without_none(context.default_attr_type)


def give_something(signature: CallableType) -> CallableType:
    return signature.copy_modified(
        arg_types=[without_none_inside(kind) for kind in signature.arg_types],
        ret_type=without_none(signature.ret_type),
    )


def accept_properties(constructor: CallableType) -> CallableType:
    if ARG_STAR2 in constructor.arg_kinds:
        return constructor
    return constructor.copy_modified(
        arg_types=[*constructor.arg_types, AnyType(TypeOfAny.explicit)],
        arg_kinds=[*constructor.arg_kinds, ARG_STAR2],
        arg_names=[*constructor.arg_names, None],
    )


def without_none(kind: Type) -> Type:
    """`X | None` as `X`; None alone stays what it is."""
    proper = get_proper_type(kind)
    if isinstance(proper, UnionType):
        something = [item for item in proper.items if not isinstance(get_proper_type(item), NoneType)]
        return without_none_inside(UnionType.make_union(something))
    return without_none_inside(kind)


def without_none_inside(kind: Type) -> Type:
    """`dict[str | None, X]` as `dict[str, X]`: containers of one kind are not those of another."""
    proper = get_proper_type(kind)
    if isinstance(proper, Instance) and proper.args:
        return proper.copy_modified(args=[without_none(argument) for argument in proper.args])
    if isinstance(proper, UnionType):
        return UnionType.make_union([without_none_inside(item) for item in proper.items])
    return kind


def plugin(_version: str) -> type[Plugin]:
    return QgisPlugin
