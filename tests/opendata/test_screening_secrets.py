"""PINs, codes, passwords and keys: by the column's name, or by marks in the value."""

from __future__ import annotations

import pytest

from independence_opendata_plugin.opendata.screening import Column, Outcome, screen_table


def screened(name: str, values: list[object], alias: str = "", layer: str = "layer") -> tuple[Outcome, str]:
    finding = screen_table(layer, [Column(name, alias, values)], {}, "0" * 64, {}).findings[0]
    return finding.outcome, finding.rule


@pytest.mark.parametrize(
    ("name", "values", "rule"),
    [
        ("GATE_CODE", ["4821#", "#1122", None], "access-code"),
        ("AlarmCode", [4821, 1122], "access-code"),
        ("door codes", ["A12B"], "access-code"),
        ("LOCKBOX_COMBO", ["12-34-56"], "access-code"),
        ("KeyPad", ["4821", "Y"], "access-code"),
        ("KNOX_BOX", ["K4821"], "access-code"),
        ("ALARM_PIN", ["4821"], "access-code"),
        ("password", ["hunter2"], "password"),
        ("USER_PWD", ["hunter2"], "password"),
        ("passcode", ["1122"], "password"),
        ("API_KEY", ["abc"], "key"),
        ("AUTH_TOKEN", ["abc"], "key"),
        ("CVV2", [123, 4567], "card-verification"),
        ("PIN", ["4821", "1122"], "pin"),
        ("PIN_NO", [4821.0, 1122.0], "pin"),
        ("PIN_CODE", ["4821"], "pin"),
    ],
)
def test_a_name_and_fitting_values_block(name: str, values: list[object], rule: str) -> None:
    assert screened(name, values) == (Outcome.BLOCK, rule)


def test_an_alias_counts_like_a_name() -> None:
    assert screened("FIELD_4", ["4821"], alias="Gate code") == (Outcome.BLOCK, "access-code")
    assert screened("PIN", ["26-740-03"], alias="Personal identification number") == (Outcome.BLOCK, "pin")


@pytest.mark.parametrize(
    ("name", "values", "alias", "layer"),
    [
        ("PIN", ["26-740-03-11-00-0-00-000"], "", "layer"),
        ("PIN", ["4821", "1122"], "Parcel identification number", "layer"),
        ("PIN", ["4821", "1122"], "", "Parcels 2026"),
        ("PIN", ["4821", "1122"], "Property index number", "layer"),
        ("PIN_TYPE", ["iron", "rebar"], "", "monuments"),
        ("PIN", ["4821"], "Iron pin", "layer"),
        ("KNOX_BOX", ["Y", "N", None], "", "layer"),
        ("KEYPAD", [True, False], "", "layer"),
        ("GATE_CODE", [None, "", "N/A"], "", "layer"),
        ("ZONING_CODE", ["R-6"], "", "layer"),
        ("LAND_USE_CODE", ["1111"], "", "layer"),
        ("CODE", ["4821"], "", "layer"),
        ("ALARM_PERMIT", ["2026-0001"], "", "layer"),
        ("PASSENGERS", [12], "", "bus stops"),
        ("ACCESS_TYPE", ["gate"], "", "layer"),
        ("PWD", ["Streets"], "Public Works division", "layer"),
        ("BIRTHPLACE", ["Independence"], "", "layer"),
        ("TELEMETRY", ["on"], "", "layer"),
    ],
)
def test_names_that_mean_something_else_pass(name: str, values: list[object], alias: str, layer: str) -> None:
    assert screened(name, values, alias, layer) == (Outcome.PASS, "")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("-----BEGIN RSA PRIVATE KEY-----", "key"),
        ("-----BEGIN CERTIFICATE-----", "key"),
        ("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB", "key"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N", "token"),
        ("key AKIAIOSFODNN7EXAMPLE in use", "token"),
        ("https://example.org/rest?f=json&token=abcdefghijklmnopqrstuvwxyz", "token"),
        ("postgresql://gis:hunter2@db.example.org/city", "password"),
        ("Password: hunter2", "password"),
        ("host=db dbname=city user=gis pwd=hunter2", "password"),
        ("gate code 4821#", "access-code"),
        ("Alarm code is #1122", "access-code"),
        ("use key box combo 12-34-56 at night", "access-code"),
    ],
)
def test_marks_in_values_block(text: str, rule: str) -> None:
    assert screened("remarks", ["dull", text]) == (Outcome.BLOCK, rule)


@pytest.mark.parametrize(
    "text",
    [
        "see https://example.org:8080/parks",
        "zoning code 1234",
        "building code 2018 edition",
        "gate code unknown",
        "password reset by phone",
        "passed inspection: 2026",
        "token ring network",
    ],
)
def test_ordinary_texts_pass(text: str) -> None:
    assert screened("remarks", ["dull", text]) == (Outcome.PASS, "")


def test_no_mark_reaches_from_one_cell_into_the_next() -> None:
    assert screened("remarks", ["gate", "code 4821"]) == (Outcome.PASS, "")
    assert screened("remarks", ["https://doe", ":x@example"]) == (Outcome.PASS, "")
    assert screened("remarks", ["SSN", "536904399"]) == (Outcome.PASS, "")


@pytest.mark.parametrize(
    ("name", "values", "expected"),
    [
        ("CONTACT", ["gis@example.org"], (Outcome.NOTE, "email")),
        ("OWNER_EMAIL", ["doe@example.org"], (Outcome.REVIEW, "email")),
        ("PHONE", ["816-325-7000"], (Outcome.NOTE, "phone")),
        ("DOB", ["1980-01-02"], (Outcome.REVIEW, "birth-date")),
        ("BirthDate", ["1980-01-02"], (Outcome.REVIEW, "birth-date")),
        ("STUDENT_NAME", ["Pat Doe"], (Outcome.REVIEW, "minor")),
        ("WATER_USAGE", [12.5], (Outcome.NOTE, "utility-use")),
        ("SECURITY_CAMERA", ["pole 4"], (Outcome.REVIEW, "security-system")),
    ],
)
def test_what_is_about_people_is_noted_or_reviewed(
    name: str, values: list[object], expected: tuple[Outcome, str]
) -> None:
    assert screened(name, values) == expected
