"""What is still to be set up before the first area can be priced: three lines, each done or with its remedy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication

from ....chapter33.refusal import Refused
from ...checkup_office import SectionFacts
from ...users_language import describe, in_users_language


class Remedy(Enum):
    """What a button in a line does."""

    CHOOSE_LAYER = "chooseLayer"
    CHOOSE_REGISTER = "chooseRegister"
    NEW_REGISTER = "newRegister"
    MAKE_ENGINE = "makeEngine"
    CHECK = "checkSetUp"


@dataclass(frozen=True)
class FirstStep:
    """`text` says what is there, or what is missing, in short; `detail` says more. `remedies`: what can be done."""

    is_done: bool
    text: str
    remedies: tuple[Remedy, ...] = ()
    detail: str = ""


@dataclass(frozen=True)
class RegisterFacts:
    """`place` of the register; whether the office or the sample named it (`is_named`) and it `exists`.

    `is_read` None: it is being read. `problem` says why it could not be.
    """

    place: str
    is_named: bool
    exists: bool = False
    is_read: bool | None = None
    problem: Exception | None = None


@dataclass(frozen=True)
class EngineFacts:
    """`problem`: there is no engine. `making`: what goes on while one is made, "" where none is."""

    problem: Refused | None = None
    making: str = ""


def list_first_steps(
    sections: SectionFacts, register: RegisterFacts, engine: EngineFacts
) -> tuple[FirstStep, FirstStep, FirstStep]:
    """The lines for the section layer, the register and the engine."""
    return _section_step(sections), _register_step(register, engine), _engine_step(engine)


def _section_step(facts: SectionFacts) -> FirstStep:
    if facts.problem is not None:
        text = QCoreApplication.translate("FirstSteps", "Section layer: {} cannot be used").format(
            facts.layer
        )
        return FirstStep(False, text, (Remedy.CHOOSE_LAYER,), describe(facts.problem))
    if not facts.layer:
        text = QCoreApplication.translate("FirstSteps", "Section layer: the project has none")
        return FirstStep(False, text, (Remedy.CHOOSE_LAYER,))
    return FirstStep(True, QCoreApplication.translate("FirstSteps", "Section layer: {}").format(facts.layer))


def _register_step(facts: RegisterFacts, engine: EngineFacts) -> FirstStep:
    if engine.problem is not None:
        text = QCoreApplication.translate("FirstSteps", "Register: cannot be read without the engine")
        return FirstStep(False, text)
    if facts.problem is not None:
        why = facts.problem.why if isinstance(facts.problem, Refused) else str(facts.problem)
        text = QCoreApplication.translate("FirstSteps", "Register: {}").format(in_users_language(why))
        return FirstStep(False, text, (Remedy.CHOOSE_REGISTER, Remedy.CHECK), describe(facts.problem))
    if facts.is_read is None:
        return FirstStep(True, QCoreApplication.translate("FirstSteps", "Register: being read"))
    if facts.exists or facts.is_named:
        return FirstStep(True, QCoreApplication.translate("FirstSteps", "Register: {}").format(facts.place))
    text = QCoreApplication.translate("FirstSteps", "Register: choose your office's, or begin a new one")
    return FirstStep(False, text, (Remedy.CHOOSE_REGISTER, Remedy.NEW_REGISTER))


def _engine_step(facts: EngineFacts) -> FirstStep:
    if facts.making:
        return FirstStep(False, QCoreApplication.translate("FirstSteps", "Engine: {}").format(facts.making))
    if facts.problem is not None:
        text = QCoreApplication.translate("FirstSteps", "Engine: there is none yet")
        return FirstStep(False, text, (Remedy.MAKE_ENGINE,), facts.problem.why)
    return FirstStep(True, QCoreApplication.translate("FirstSteps", "Engine: ready"))
