"""What chapter33, opendata and the engine say, in the user's language.

Those rooms know no Qt and write English. Their sentences are found again here among the templates of engine_texts.py.
What the window adds to them is translated where it is written, and passes through unchanged.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from operator import eq

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused

CONTEXT = "Engine texts"
# What `str` makes of a Refused.
REFUSAL = re.compile(
    r"Refused: (?P<what>.*?): (?P<why>.*?)(?: \[(?P<rule>[^]]*)\])?\.(?: What to do: (?P<remedy>.*))?\Z",
    re.DOTALL,
)
# Between sentences that were put together, each of which may be known; the weakest bond first.
JOINTS = ("; ", " × ", ": ", ", ")
FIGURE = re.compile(r"\$?\d[\d.,]*")
IN_BRACKETS = re.compile(r"(.+) \((.+)\)", re.DOTALL)
# Behind these stands a name, or what the user is to type: it stays as it is.
NAME_FOLLOWS = re.compile(
    r"""(?:['"]|\b(?:field|fields are|known are|restrict|layer|column|folder|(?:one|none|choose) of) )$""",
    re.IGNORECASE,
)


def in_users_language(sentence: str) -> str:
    """The sentence as the user reads it: the same where the user reads English, or where nobody knows it."""
    return sentence if _reads_english() else _translate(sentence)


def translate_refusal(problem: Refused) -> Refused:
    """The same refusal in the user's language."""
    return Refused(
        in_users_language(problem.what),
        why=in_users_language(problem.why),
        rule=in_users_language(problem.rule),
        remedy=in_users_language(problem.remedy),
    )


def describe(problem: Exception | str) -> str:
    """The whole of a refusal or failure in the user's language; in English what `str` makes of it."""
    if not isinstance(problem, Refused) or _reads_english():
        return in_users_language(str(problem))
    said = translate_refusal(problem)
    text = QCoreApplication.translate("UsersLanguage", "Refused: {}: {}").format(said.what, said.why)
    rule = f" [{said.rule}]" if said.rule else ""
    remedy = QCoreApplication.translate("UsersLanguage", "What to do: {}").format(said.remedy)
    return f"{text}{rule}. {remedy if said.remedy else ''}".rstrip()


def _reads_english() -> bool:
    """A translation has a word of its own for "Refused"."""
    return QCoreApplication.translate("UsersLanguage", "Refused: {}: {}") == "Refused: {}: {}"


class Template:
    """A sentence with `{}` in the place of each value."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._pieces = text.split("{}")

    @property
    def own_length(self) -> int:
        """How many characters of it are not values."""
        return sum(map(len, self._pieces))

    def find_values(self, sentence: str) -> tuple[str, ...] | None:
        """The values in a sentence that was made of the template; None where it was not."""
        if not (sentence.startswith(self._pieces[0]) and sentence.endswith(self._pieces[-1])):
            return None
        match = self._pattern.fullmatch(sentence)
        if match is None:
            return None
        values = match.groups()
        # One bracket of a pair belongs to another sentence.
        return values if all(map(_closes_its_brackets, values)) else None

    def fill(self, values: tuple[str, ...]) -> str:
        """The template's translation, with what is known among the values translated too."""
        translated = QCoreApplication.translate(CONTEXT, self.text).split("{}")
        said = [
            value if NAME_FOLLOWS.search(piece) else _translate(value)
            for piece, value in zip(self._pieces, values, strict=False)
        ]
        return "".join(part for pair in zip(translated, (*said, ""), strict=True) for part in pair)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        first, *others = map(re.escape, self._pieces)
        return re.compile(first + self._first_value + "(.*?)".join(others), re.DOTALL)

    @property
    def _first_value(self) -> str:
        if self._pieces[0]:
            return "(.*?)"
        # "4 sections" is a count; "quarter sections" may be the name of a layer.
        counts = re.fullmatch(r"\{\} \(?[^\W\d_]+\)?", self.text)
        # What follows a sentence was added to it last, so it ends where that begins for the last time.
        return r"([-$]?\d.*)" if counts else "(.*)"


def _closes_its_brackets(value: str) -> bool:
    depth = 0
    for character in value:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return depth == 0


@lru_cache(maxsize=1)
def _known() -> tuple[frozenset[str], tuple[Template, ...]]:
    """The sentences without values, and the templates, those with the most words of their own first."""
    # Whoever reads English never needs it.
    from .engine_texts import TEXTS

    templates = [Template(text) for text in TEXTS if "{}" in text]
    templates.sort(key=lambda template: template.own_length, reverse=True)
    return frozenset(text for text in TEXTS if "{}" not in text), tuple(templates)


def _translate(sentence: str) -> str:
    sentences, templates = _known()
    if sentence in sentences:
        return QCoreApplication.translate(CONTEXT, sentence)
    refusal = REFUSAL.search(sentence)
    if refusal is not None:
        before, words = sentence[: refusal.start()], refusal.groupdict("")
        return before + describe(Refused(words.pop("what"), **words))
    if translated := _translate_all(_split_series(sentence)):
        return "; ".join(translated)
    for template in templates:
        values = template.find_values(sentence)
        if values is not None:
            return template.fill(values)
    return _translate_parts(sentence)


def _split_series(sentence: str) -> list[str]:
    """Sentences that were put one behind the other; one that is known may have a semicolon of its own."""
    sentences, _ = _known()
    parts, series = sentence.split("; "), []
    while parts:
        count = next(
            (length for length in range(len(parts), 1, -1) if "; ".join(parts[:length]) in sentences), 1
        )
        series.append("; ".join(parts[:count]))
        del parts[:count]
    return series


def _translate_all(sentences: list[str]) -> list[str]:
    """Several sentences; none where one of them is not known, and may be part of another."""
    if len(sentences) == 1:
        return []
    translated = list(map(_translate, sentences))
    return [] if any(map(eq, sentences, translated)) else translated


def _translate_parts(sentence: str) -> str:
    """A sentence that no template has as a whole, such as a list, with what is known of its parts translated."""
    for joint in JOINTS:
        if joint in sentence:
            return joint.join(map(_translate, sentence.split(joint)))
    if pair := _translate_pair(sentence):
        return pair
    bracketed = IN_BRACKETS.fullmatch(sentence)
    return f"{_translate(bracketed[1])} ({_translate(bracketed[2])})" if bracketed else sentence


def _translate_pair(sentence: str) -> str:
    """Two of whom both are known, or both are figures; "" for others, as there is an "and" in names as well."""
    pairs = {
        " and ": QCoreApplication.translate("UsersLanguage", "{} and {}"),
        " or ": QCoreApplication.translate("UsersLanguage", "{} or {}"),
    }
    for word, joined in pairs.items():
        both = sentence.split(word, 1)
        said = both if all(map(FIGURE.fullmatch, both)) else _translate_all(both)
        if len(said) > 1:
            return joined.format(*said)
    return ""
