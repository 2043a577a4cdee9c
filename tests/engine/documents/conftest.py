"""What the documents' tests share: the city, its form, an approval, a picture, and PDF reading."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest

from independence_opendata_plugin.engine.documents.approvals import FormApproval
from independence_opendata_plugin.engine.documents.area_picture import AreaPicture
from independence_opendata_plugin.engine.documents.forms import LicenseForm, load_form, text_sha256
from independence_opendata_plugin.paths import RESOURCES

from .document_pictures import picture_of_sections
from .document_quotes import SECTION_NUMBERS


@pytest.fixture(scope="session")
def city() -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "city.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def form() -> LicenseForm:
    return load_form(RESOURCES / "forms" / "shrink-wrap.toml")


@pytest.fixture
def approval(form: LicenseForm) -> FormApproval:
    return FormApproval(
        form="shrink-wrap",
        version="1",
        sha256=text_sha256(form),
        attorney="Sample City Attorney",
        attorney_date=date(2026, 10, 1),
        director="Sample Director",
        director_date=date(2026, 10, 5),
    )


@pytest.fixture(scope="session")
def picture() -> AreaPicture:
    return picture_of_sections(
        lambda township, range_, number: (township, range_) == ("T49N", "R32W") and number in SECTION_NUMBERS
    )
