"""How a layer stands: what the register's decision means for it, and whether the project says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication

from ....opendata.dataset import AccessClass, Dataset
from ....opendata.statutes import print_citation
from ...users_language import describe
from ..catalog import CatalogState

UNCLASSIFIED = "unclassified"
CONFLICT = "conflict"


@dataclass(frozen=True)
class Standing:
    """A layer's access class as a row, a tooltip or an indicator shows it.

    `access` is the register's decision; None: nobody has decided, or the register does not answer, and the layer is
    treated as closed. `icon` is an AccessClass's value, UNCLASSIFIED or CONFLICT; `word` names the class, `sentence`
    says who decided what and when, or why nothing is decided. `conflict`: the project says otherwise, and loses.
    """

    access: AccessClass | None
    icon: str
    word: str
    sentence: str
    conflict: bool = False

    @property
    def treated_as(self) -> AccessClass:
        """The class whose rules hold for the layer."""
        return self.access or AccessClass.CLOSED


def find_standing(
    said: AccessClass | None,
    dataset: Dataset | None,
    state: CatalogState,
    problem: Exception | None = None,
    missing_register: str = "",
) -> Standing:
    """How a layer stands of which the project says `said` and the register `dataset` (None: each says nothing).

    `problem` is why the register is UNREACHABLE; `missing_register` where it should be and is not ("": it is there).
    """
    if state is not CatalogState.READ:
        return Standing(None, UNCLASSIFIED, access_word(None), _explain_silence(state, problem))
    decided = dataset.access if dataset else None
    told = _tell_class(dataset) if dataset and decided else _tell_no_decision(missing_register)
    conflict = said is not None and said is not decided
    if said is not None and conflict:
        told = f"{_tell_conflict(said, dataset)} {told}"
    elif dataset:
        told = f"{told} {_tell_who(dataset.officer, dataset.decided)}".rstrip()
    icon = CONFLICT if conflict else decided.value if decided else UNCLASSIFIED
    return Standing(decided, icon, access_word(decided), told, conflict)


def access_word(access: AccessClass | None) -> str:
    """The class in the user's language; None is "unclassified"."""
    return {
        AccessClass.OPEN: QCoreApplication.translate("Access", "open"),
        AccessClass.LICENSED: QCoreApplication.translate("Access", "licensed"),
        AccessClass.CLOSED: QCoreApplication.translate("Access", "closed"),
        None: QCoreApplication.translate("Access", "unclassified"),
    }[access]


def access_meaning(access: AccessClass | None) -> str:
    """What the class means for the layer, in one sentence."""
    return {
        AccessClass.OPEN: QCoreApplication.translate(
            "Access", "Published on the portal and placed into the public domain: no fee, no license."
        ),
        AccessClass.LICENSED: QCoreApplication.translate(
            "Access", "Leaves the office only under a Chapter 33 license and for its fee: Sec. 33-4(b)."
        ),
        AccessClass.CLOSED: QCoreApplication.translate(
            "Access", "Leaves the office in no way. The decision cites the provision that closes it."
        ),
        None: QCoreApplication.translate("Access", "Nobody has decided yet: it is treated as closed."),
    }[access]


def _tell_class(dataset: Dataset) -> str:
    word = access_word(dataset.access)
    if not dataset.statute:
        return QCoreApplication.translate("Access", "Access class: {}.").format(word)
    return QCoreApplication.translate("Access", "Access class: {} under {}.").format(
        word, print_citation(dataset.statute)
    )


def _tell_who(officer: str, decided: date | None) -> str:
    if decided is None:
        return ""
    if not officer:
        return QCoreApplication.translate("Access", "Decided on {}; no officer is named.").format(
            decided.isoformat()
        )
    return QCoreApplication.translate("Access", "Decided by {} on {}.").format(officer, decided.isoformat())


def _tell_no_decision(missing_register: str) -> str:
    if missing_register:
        return QCoreApplication.translate(
            "Access", "Not classified: there is no register at {}, and the layer is treated as closed."
        ).format(missing_register)
    return QCoreApplication.translate(
        "Access", "Not classified: the register holds no decision, and the layer is treated as closed."
    )


def _tell_conflict(said: AccessClass, dataset: Dataset | None) -> str:
    if dataset is None or dataset.decided is None:
        return QCoreApplication.translate("Access", "The project says {}, which does not count.").format(
            access_word(said)
        )
    day = dataset.decided.isoformat()
    if not dataset.officer:
        return QCoreApplication.translate(
            "Access", "The project says {}; the register's decision of {} holds."
        ).format(access_word(said), day)
    return QCoreApplication.translate(
        "Access", "The project says {}; the register's decision of {} by {} holds."
    ).format(access_word(said), day, dataset.officer)


def _explain_silence(state: CatalogState, problem: Exception | None) -> str:
    if state is CatalogState.UNREAD:
        return QCoreApplication.translate(
            "Access", "The register has not been read yet; until then the layer is treated as closed."
        )
    return QCoreApplication.translate(
        "Access", "The register cannot be asked, so the layer is treated as closed. {}"
    ).format("" if problem is None else describe(problem))
