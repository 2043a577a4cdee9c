"""Licenses as a licensee reads them, and drafts that nobody can take for one."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from independence_opendata_plugin.chapter33.order import OrderedLayer
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.documents.approvals import FormApproval
from independence_opendata_plugin.engine.documents.area_picture import AreaPicture
from independence_opendata_plugin.engine.documents.forms import LicenseForm
from independence_opendata_plugin.engine.documents.license_facts import license_facts
from independence_opendata_plugin.engine.documents.license_pdf import write_license_pdf
from independence_opendata_plugin.engine.documents.license_text import LicenseText, render

from .document_quotes import CREATED, JUSTIFICATION, make_nonprofit_quote, make_quote
from .document_reading import read_fonts, read_outline, read_words

HEADINGS = [
    "1. Acceptance",
    "2. Grant of license",
    "3. Maintenance",
    "4. Term",
    "5. Ownership",
    "6. Transfer",
    "7. Copyright",
    "8. Use limitations",
    "9. Sunshine Law exception",
    "10. Disclaimer of accuracy and warranties",
    "11. Limitation of liability",
    "12. Release",
    "13. Termination",
    "14. Modifications",
    "15. Waiver",
    "16. Independent provisions",
    "17. Governing law",
    "18. Costs",
]


@pytest.fixture
def fill(form: LicenseForm, city: dict[str, Any]):  # noqa: ANN201
    def fill_form(quote: dict[str, Any], approval: FormApproval | None) -> LicenseText:
        return render(form, license_facts(quote, city, "L-2026-0003" if approval else None), approval)

    return fill_form


@pytest.fixture
def write(tmp_path: Path, city: dict[str, Any], picture: AreaPicture, fill):  # noqa: ANN201
    def write_license(
        quote: dict[str, Any], approval: FormApproval | None, *, draft: bool, name: str = "license.pdf"
    ) -> Path:
        text = fill(quote, approval)
        write_license_pdf(text, quote, picture, city, tmp_path / name, created=CREATED, draft=draft)
        return tmp_path / name

    return write_license


def test_the_eighteen_clauses_stand_in_order_each_with_its_source(write, approval: FormApproval) -> None:
    path = write(make_quote(), approval, draft=False)

    words = read_words(path)
    places = [words.index(f"{heading} Sec. 33-8(b)({n})") for n, heading in enumerate(HEADINGS, 1)]
    assert places == sorted(places)
    entries = [title for title, _ in read_outline(path)]
    assert entries == [
        "Terms",
        *HEADINGS,
        "Approval and authorization",
        "Exhibit A: Licensed area",
        "Exhibit B: Licensed layers",
        "Exhibit C: Fee",
    ]


def test_a_license_names_its_parties_its_fee_and_its_approval(write, fill, approval: FormApproval) -> None:
    quote = make_nonprofit_quote()

    words = read_words(write(quote, approval, draft=False))

    for text in (
        "Geographical Information System License",
        "Shrink-wrap license agreement (Sec. 33-2(c), Sec. 33-8(c))",
        "License L-2026-0003",
        "Licensee Truman Trails",
        "Not-for-profit group",
        "Q-2026-0012B, revision 2",
        "From acceptance until ended under clause 13",
        "By opening the package you accept every term of this license",
        "Approved as to form by Sample City Attorney, October 1, 2026.",
        "The Director of Information Technology has authorized this license form.",
        "Authorized by Sample Director, October 5, 2026.",
        f"SHA-256 {fill(quote, approval).sha256}",
        "T49N R32W Sec. 1-12, 14",
        "water_mains cut at the area's edge 890 21.500 MB",
        "Ordinance 140184 (2014-03-27) replaced Chapter 33",
        "Total $3,750.00",
    ):
        assert text in words


def test_a_reduction_is_shown_on_the_license_too(write, approval: FormApproval) -> None:
    words = read_words(write(make_nonprofit_quote(), approval, draft=False))

    assert "Determined by: Maria Peña" in words
    assert JUSTIFICATION in words


def test_an_approved_license_says_draft_nowhere(write, approval: FormApproval) -> None:
    path = write(make_quote(), approval, draft=False)

    assert all("DRAFT" not in page.extract_text() for page in PdfReader(path).pages)


def test_a_draft_says_so_across_every_page_and_why(write) -> None:
    path = write(make_quote(), None, draft=True)

    pages = [page.extract_text() for page in PdfReader(path).pages]
    assert len(pages) > 3
    for page in pages:
        # Across the page, and once more in its foot.
        assert "DRAFT" in page.replace("DRAFT, not a license", "")
        assert "DRAFT, not a license" in page
    words = read_words(path)
    assert (
        "Not a license: no approval of the form shrink-wrap, version 1 by the City Attorney is recorded"
        in words
    )
    assert "Approved as to form" not in words
    assert "has authorized this license form" not in words


@pytest.mark.parametrize(
    ("quote", "approved", "why"),
    [
        (make_quote(), False, "no approval of the form"),
        (make_quote(licensee=""), True, "its licensee has no name"),
        (make_quote(estimated=True), True, "its fee is an estimate"),
        (
            make_quote(bytes=None, layers=(OrderedLayer("parcels", "whole"),)),
            True,
            "the megabytes have not been measured",
        ),
    ],
)
def test_a_license_that_cannot_be_issued_is_refused_and_not_written(
    write, tmp_path: Path, approval: FormApproval, quote: dict[str, Any], approved: bool, why: str
) -> None:
    with pytest.raises(Refused) as refusal:
        write(quote, approval if approved else None, draft=False)

    assert why in refusal.value.why
    assert refusal.value.rule.startswith("Sec. 33-8")
    assert list(tmp_path.iterdir()) == []


def test_a_draft_may_show_a_fee_that_is_not_known(write) -> None:
    quote = make_quote(equivalents=Decimal(2), bytes=None, layers=(OrderedLayer("parcels", "whole"),))

    words = read_words(write(quote, None, draft=True))

    assert "The fee for this license is unknown, because the megabytes have not been measured" in words


def test_the_file_embeds_its_fonts_counts_its_pages_and_names_the_city(write, approval: FormApproval) -> None:
    path = write(make_quote(), approval, draft=False)

    reader = PdfReader(path)
    fonts = read_fonts(path)
    assert fonts
    assert all(fonts.values())
    assert reader.metadata.title == "Geographical Information System License: License L-2026-0003"
    assert reader.metadata.author == "City of Independence, Missouri"
    assert reader.metadata.subject == "License of GIS data to Heartland Mapping, LLC"
    for number, page in enumerate(reader.pages, 1):
        assert f"Page {number} of {len(reader.pages)}" in page.extract_text()


def test_the_same_license_gives_the_same_bytes(write, approval: FormApproval) -> None:
    first = write(make_quote(), approval, draft=False, name="first.pdf").read_bytes()

    assert write(make_quote(), approval, draft=False, name="second.pdf").read_bytes() == first
    assert write(make_quote(), approval, draft=True, name="draft.pdf").read_bytes() != first
