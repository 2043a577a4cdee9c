"""*Check set-up*: each part that the plugin needs, what was found of it, and what to do where that is not enough."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from .checkup_engine import check_engine
from .checkup_office import (
    AskRegister,
    SectionFacts,
    check_approval,
    check_delivery_folder,
    check_portal,
    check_register,
    check_sections,
)
from .checkup_part import Part, PartState
from .commands import IsCancelled


@dataclass(frozen=True)
class Facts:
    """What only the main thread may look at. `engine_python` is a refusal where there is none; "" means not set."""

    qgis: str
    engine_python: Path | Refused
    requirements: Path
    register: str
    form_approval: str
    portal: str
    delivery_folder: str
    sections: SectionFacts


def check_up(
    facts: Facts, ask_register: AskRegister, is_cancelled: IsCancelled = lambda: False
) -> tuple[Part, ...]:
    """All parts, in the order in which they are needed. Takes seconds; raises Cancelled."""
    engine = check_engine(facts.engine_python, facts.requirements, is_cancelled)
    works = all(part.state is not PartState.MISSING for part in engine)
    return (
        Part(QCoreApplication.translate("CheckUp", "QGIS"), PartState.OK, facts.qgis),
        *engine,
        check_register(facts.register, ask_register if works else None),
        check_sections(facts.sections),
        check_approval(facts.form_approval),
        check_portal(facts.portal),
        check_delivery_folder(facts.delivery_folder),
    )
