"""What the office keeps in files and folders, and the project's section layer."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from .checkup_part import Part, PartState, refused_part
from .checkup_server import check_server
from .engine_messages import EngineFailed
from .settings import is_server

LITTLE_ROOM_MEGABYTES = 1000
"""A package of many sections with its formats, side by side while it is sealed."""
APPROVAL_KEYS = {"form", "version", "sha256", "attorney", "attorney_date", "director", "director_date"}

AskRegister = Callable[[str], dict[str, Any]]
"""An operation of the engine on the register, by its name. Raises Refused or EngineFailed."""


@dataclass(frozen=True)
class SectionFacts:
    """The project's section layer: its name ("" none), how many sections (None: they are being read), what is wrong."""

    layer: str = ""
    count: int | None = None
    problem: Refused | None = None


def check_register(place: str, ask: AskRegister | None) -> Part:
    """`ask` None: there is no engine to ask."""
    name = QCoreApplication.translate("CheckUp", "Register")
    if ask is None:
        detail = QCoreApplication.translate("CheckUp", "{}: not looked into, for want of the engine").format(
            place
        )
        return Part(name, PartState.WARNING, detail)
    try:
        answer = ask("catalog")
        if is_server(place):
            return check_server(name, place, answer, ask("registeraccess"))
    except (Refused, EngineFailed) as problem:
        return refused_part(name, problem)
    if not answer["REGISTER_EXISTS"]:
        return _check_new_register(name, Path(place))
    detail = QCoreApplication.translate("CheckUp", "{}, datasets: {}").format(place, len(answer["DATASETS"]))
    if os.access(place, os.W_OK) and _can_write_in(Path(place).parent):
        return Part(name, PartState.OK, detail)
    return Part(
        name,
        PartState.WARNING,
        QCoreApplication.translate("CheckUp", "{} can be read, but not written").format(place),
        QCoreApplication.translate("CheckUp", "ask for the right to write to the file and to its folder."),
    )


def check_sections(facts: SectionFacts) -> Part:
    name = QCoreApplication.translate("CheckUp", "Section layer")
    if facts.problem is not None:
        return refused_part(name, facts.problem)
    if not facts.layer:
        return Part(
            name,
            PartState.WARNING,
            QCoreApplication.translate("CheckUp", "the project has none"),
            QCoreApplication.translate(
                "CheckUp", "add the layer of the public land survey's sections to the project."
            ),
        )
    if facts.count is None:
        return Part(
            name, PartState.OK, QCoreApplication.translate("CheckUp", "{}, being read").format(facts.layer)
        )
    detail = QCoreApplication.translate("CheckUp", "{}, sections: {}").format(facts.layer, facts.count)
    if facts.count:
        return Part(name, PartState.OK, detail)
    remedy = QCoreApplication.translate(
        "CheckUp", "choose another layer, or say which columns name its sections."
    )
    return Part(name, PartState.WARNING, detail, remedy)


def check_approval(place: str) -> Part:
    name = QCoreApplication.translate("CheckUp", "Approval of the license form")
    if not place:
        return Part(
            name,
            PartState.WARNING,
            QCoreApplication.translate(
                "CheckUp", "no file is set; licenses need one, unless the register keeps it"
            ),
            QCoreApplication.translate(
                "CheckUp", "name the file with the City Attorney's approval (Sec. 33-8(d), (e))."
            ),
        )
    try:
        approval = json.loads(Path(place).read_text(encoding="utf-8"))
        lacking = sorted(APPROVAL_KEYS - set(approval))
    except (OSError, ValueError, TypeError) as error:
        detail, lacking = f"{place}: {error}", []
    else:
        if not lacking:
            detail = QCoreApplication.translate("CheckUp", "{}: form {}, version {}")
            return Part(name, PartState.OK, detail.format(place, approval["form"], approval["version"]))
        detail = QCoreApplication.translate("CheckUp", "{} lacks: {}").format(place, ", ".join(lacking))
    remedy = QCoreApplication.translate("CheckUp", "name the JSON file that both have signed.")
    return Part(name, PartState.MISSING, detail, remedy)


def check_portal(place: str) -> Part:
    unset = QCoreApplication.translate("CheckUp", "no folder is set; each publication has to name one")
    return _check_folder(QCoreApplication.translate("CheckUp", "Portal folder"), place, unset)


def check_delivery_folder(place: str) -> Part:
    """Whether packages can be written there, and how much room is left."""
    name = QCoreApplication.translate("CheckUp", "Delivery folder")
    unset = QCoreApplication.translate("CheckUp", "no folder is set; each delivery has to name one")
    part = _check_folder(name, place, unset)
    if part.state is not PartState.OK:
        return part
    free = shutil.disk_usage(place).free // 1_000_000
    detail = QCoreApplication.translate("CheckUp", "{}, {} MB free").format(place, f"{free:,}")
    if free >= LITTLE_ROOM_MEGABYTES:
        return Part(name, PartState.OK, detail)
    return Part(
        name, PartState.WARNING, detail, QCoreApplication.translate("CheckUp", "make room on that disk.")
    )


def _check_folder(name: str, place: str, unset: str) -> Part:
    choose = QCoreApplication.translate("CheckUp", "choose a folder under Office.")
    if not place:
        return Part(name, PartState.WARNING, unset, choose)
    if not Path(place).is_dir():
        detail = QCoreApplication.translate("CheckUp", "{} is not there").format(place)
        return Part(name, PartState.MISSING, detail, choose)
    if not _can_write_in(Path(place)):
        detail = QCoreApplication.translate("CheckUp", "{} cannot be written to").format(place)
        return Part(name, PartState.MISSING, detail, choose)
    return Part(name, PartState.OK, place)


def _check_new_register(name: str, place: Path) -> Part:
    if _can_write_in(place.parent):
        detail = QCoreApplication.translate(
            "CheckUp", "none yet at {}; the first layer that is classified makes it"
        )
        return Part(name, PartState.OK, detail.format(place))
    return Part(
        name,
        PartState.MISSING,
        QCoreApplication.translate("CheckUp", "none at {}, and its folder cannot be written to").format(
            place
        ),
        QCoreApplication.translate("CheckUp", "choose the office's register under Office."),
    )


def _can_write_in(folder: Path) -> bool:
    """By trying: permissions alone do not tell of a disk that is read-only."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
