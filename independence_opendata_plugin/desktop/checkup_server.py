"""A register on a server: whether this user can work with it, and as what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from .checkup_part import Part, PartState


def check_server(name: str, address: str, catalog: Mapping[str, Any], access: Mapping[str, Any]) -> Part:
    """`catalog` and `access` are the engine's answers of `catalog` and `registeraccess`."""
    if not access["REGISTER_EXISTS"]:
        return Part(
            name,
            PartState.WARNING,
            QCoreApplication.translate("CheckUp", "none yet at {}").format(address),
            QCoreApplication.translate(
                "CheckUp", "let its administrator run the algorithm Set register roles, which makes it."
            ),
        )
    detail = QCoreApplication.translate("CheckUp", "{}, datasets: {}, user {}: {}").format(
        address, len(catalog["DATASETS"]), access["ACCOUNT"], _name_roles(access)
    )
    if access["OWNER"] or set(access["ROLES"]) - {"reader"}:
        return Part(name, PartState.OK, detail)
    remedy = QCoreApplication.translate(
        "CheckUp", "ask the register's administrator for the role that you need."
    )
    return Part(name, PartState.WARNING, detail, remedy)


def _name_roles(access: Mapping[str, Any]) -> str:
    names = {
        "reader": QCoreApplication.translate("CheckUp", "reader"),
        "clerk": QCoreApplication.translate("CheckUp", "clerk"),
        "officer": QCoreApplication.translate("CheckUp", "licensing officer"),
        "coordinator": QCoreApplication.translate("CheckUp", "coordinator"),
        "attorney": QCoreApplication.translate("CheckUp", "attorney"),
        "director": QCoreApplication.translate("CheckUp", "director"),
    }
    held = [names[role] for role in access["ROLES"]]
    if access["OWNER"]:
        held.append(QCoreApplication.translate("CheckUp", "owner"))
    return ", ".join(held) or QCoreApplication.translate("CheckUp", "no role")
