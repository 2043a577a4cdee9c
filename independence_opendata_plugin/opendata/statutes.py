"""Provisions of law that close records: looking them up and reading what somebody typed as a citation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..chapter33.refusal import Refused
from ..chapter33.toml_file import read_toml
from ..paths import RESOURCES

_PREFIX = re.compile(
    r"^(?:(?:RSMo|R\.S\.Mo\.?|Mo\.?\s*Rev\.?\s*Stat\.?|Sections?|Sec\.|§+)[\s,.]*)+|[\s,]*RSMo\.?$", re.I
)
_CITATION = re.compile(
    r"""\d{1,3}\.\d{3}(?:\.\d+)?(?:\s?\(\w{1,4}\))*      # RSMo: 610.021(18), 610.100.1(5)
    |\d+\s?U\.?S\.?C\.?\s?(?:§+\s?)?\d+\w*(?:\(\w+\))*    # 18 U.S.C. 2721
    |\d+\s?C\.?F\.?R\.?\s?(?:§+\s?)?(?:Part\s)?[\d.]+(?:\(\w+\))*  # 49 CFR 1520.5
    |\d{1,3}-\d+(?:\.\d+)?(?:\(\w+\))*                    # a section of the city code: 33-4(b)
    """,
    re.X | re.I,
)


@dataclass(frozen=True)
class Statute:
    """A provision that allows or orders a record to be closed.

    `cite` is the bare citation ("610.021(19)"), `effect` what it allows, `status` how far the wording was
    verified, `also` another citation of the same provision ("" when there is none). `written_statement`:
    closing under it takes the two-part written statement.
    """

    cite: str
    subject: str
    effect: str
    status: str
    also: str = ""
    written_statement: bool = False

    def printed(self) -> str:
        """The citation as a document prints it, with the policy's own number where that differs."""
        return f"RSMo {self.cite}" + (f" ({self.also})" if self.also else "")


@lru_cache(maxsize=1)
def known_statutes() -> dict[str, Statute]:
    """The provisions of statutes.toml by citation."""
    table = read_toml(RESOURCES / "statutes.toml")
    return {row["cite"]: Statute(**row) for row in table["statute"]}


def find_statute(citation: str) -> Statute | None:
    """The provision that `citation` names, in whatever way it is written; None when it is not on file."""
    bare = _bare(citation)
    by_compact = {_compact(cite): statute for cite, statute in known_statutes().items()}
    return by_compact.get(_compact(bare))


def read_citation(citation: str) -> str:
    """The citation in its printed form.

    A provision on file loses its prefix ("Section 610.021 (19) RSMo" is "610.021(19)"). Any other text is
    kept if it has the shape of a citation (RSMo, U.S. Code, C.F.R., city code) and refused otherwise.
    """
    statute = find_statute(citation)
    if statute is not None:
        return statute.cite
    bare = _bare(citation)
    if _CITATION.fullmatch(bare):
        return bare
    raise Refused(
        f'the statute "{citation.strip()}"',
        why="it is not a citation of a provision of law",
        rule="RSMo 610.021",
        remedy=f"cite one of {', '.join(known_statutes())}, or another one as 610.100 or 18 U.S.C. 2721",
    )


def print_citation(citation: str) -> str:
    """A citation from `read_citation` as a document prints it: "RSMo 610.021(19)", "18 U.S.C. 2721"."""
    statute = find_statute(citation)
    if statute is not None:
        return statute.printed()
    return f"RSMo {citation}" if re.match(r"\d+\.\d", citation) else citation


def makes_written_statement(text: str) -> bool:
    """Whether a text says both that disclosure would do harm and that the public interest in nondisclosure
    outweighs.

    The words are those of statutes.toml, after 610.021(18) and (19).
    """
    words = read_toml(RESOURCES / "statutes.toml")["written_statement"]
    return all(re.search(words[half], text, re.I | re.S) for half in ("harm", "outweighs"))


def _bare(citation: str) -> str:
    return _PREFIX.sub("", citation.strip()).strip()


def _compact(citation: str) -> str:
    return re.sub(r"\s+", "", citation).casefold()
