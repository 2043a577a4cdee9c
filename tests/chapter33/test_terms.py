"""Sec. 33-8(b): eighteen issues, each with its own place."""

from __future__ import annotations

from independence_opendata_plugin.chapter33.terms import TERMS


def test_there_are_the_eighteen_terms_in_the_order_of_the_ordinance() -> None:
    assert [term.number for term in TERMS] == list(range(1, 19))
    assert len({term.key for term in TERMS}) == 18
    assert (TERMS[0].citation, TERMS[17].citation) == ("Sec. 33-8(b)(1)", "Sec. 33-8(b)(18)")


def test_the_terms_address_what_the_ordinance_lists() -> None:
    words = ["accept", "grant", "maint", "term", "owner", "transfer", "copyright", "limitations", "sunshine",
             "disclaimer", "liability", "release", "terminat", "modif", "waiver", "independent", "missouri",
             "cost"]  # fmt: skip
    assert [word for term, word in zip(TERMS, words, strict=True) if word not in term.title.lower()] == []
