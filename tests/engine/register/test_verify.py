"""`registerverify` names what does not hold together in a register, and which packages on the disk are not its own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.area import hash_outline
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.registerverify import registerverify
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.licenses import IssuedLicense
from independence_opendata_plugin.engine.register.schema import (
    deliveries,
    events,
    later_deliveries,
    licenses,
    quotes,
)

from .conftest import RegisterHome, tampering
from .test_register import NOW, SQUARE, document, issue

CONTENT = b"the sealed package"
Verify = Callable[..., dict[str, Any]]


def issue_license(register: Register, quote: str, package: Path) -> str:
    """A license of a quote, whose package stands at `package`."""
    package.write_bytes(CONTENT + quote.encode())
    sha256 = hashlib.sha256(package.read_bytes()).hexdigest()
    with register.licenses.reserve(NOW) as number:
        manifest = {"license_number": number, "area": {"sha256": hash_outline(SQUARE)}}
        issued = IssuedLicense(number, document(quote), SQUARE, "shrink-wrap", "cd" * 32, sha256, manifest)
        register.licenses.seal(issued, package, NOW)
        register.licenses.issue(number, sha256, NOW)
    return number


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    folder = tmp_path / "packages"
    folder.mkdir()
    return folder


@pytest.fixture
def filled(register: Register, packages: Path) -> Register:
    """Two quotes, of which the first was licensed, and a number that came to nothing."""
    issue_license(register, issue(register), packages / "levee.zip")
    issue(register)
    with register.quotes.reserve(NOW):
        pass
    return register


@pytest.fixture
def verify(filled: Register, home: RegisterHome, job: Job) -> Verify:
    def run(**more: object) -> dict[str, Any]:
        values = {"REGISTER": home.address, "REGISTER_CREDENTIALS": home.credentials, **more}
        return registerverify(values, job)

    return run


def test_a_register_that_holds_together_is_valid(verify: Verify, packages: Path) -> None:
    assert verify(PACKAGE_FOLDER=str(packages)) == {"VALID": True, "PROBLEMS": [], "EVENTS": 3}


Spoil = Callable[[Connection], object]
SPOILED: dict[str, tuple[Spoil, list[str]]] = {
    "an event is another": (
        lambda c: c.execute(update(events).where(events.c.fid == 2).values(by="nobody")),
        ["event 2 (license issued L-2026-0001, 2026-11-22T09:30:00+00:00) was changed after it was written"],
    ),
    "the end of the log is gone": (
        lambda c: c.execute(delete(events).where(events.c.subject == "Q-2026-0002")),
        ["no event tells of Q-2026-0002: 'quote issued' is missing in the log"],
    ),
    "a number is gone": (
        lambda c: c.execute(delete(quotes).where(quotes.c.number == "Q-2026-0002")),
        ["Q-2026-0002 is missing in quotes"],
    ),
    "a number is another's": (
        lambda c: c.execute(update(quotes).where(quotes.c.sequence == 3).values(number="Q-2026-0009")),
        ["Q-2026-0009 in quotes is not number 3 of Q-2026"],
    ),
    "a document is cut short": (
        lambda c: c.execute(update(quotes).where(quotes.c.sequence == 2).values(document='{"total": ')),
        ["document of entry 2 in quotes cannot be read: Expecting value: line 1 column 11 (char 10)"],
    ),
    "a quote's area is another": (
        lambda c: c.execute(update(quotes).where(quotes.c.sequence == 2).values(area_sha256="00")),
        ["the area of Q-2026-0002 is not the one whose hash it was issued with"],
    ),
    "a license has no quote": (
        lambda c: c.execute(update(licenses).values(quote_number="Q-2026-0008")),
        ["L-2026-0001 has no quote: Q-2026-0008 is not in the register"],
    ),
    "a manifest is another's": (
        lambda c: c.execute(update(licenses).values(manifest='{"license_number": "L-2026-0007"}')),
        ["the manifest of L-2026-0001 is that of L-2026-0007"],
    ),
    "a delivery has another hash": (
        lambda c: c.execute(update(deliveries).values(package_sha256="00")),
        ["no delivery of L-2026-0001 has the hash that its license names"],
    ),
}


@pytest.mark.parametrize("what", SPOILED)
def test_what_does_not_hold_is_named(filled: Register, verify: Verify, what: str) -> None:
    spoil, problems = SPOILED[what]
    with tampering(filled) as connection:
        spoil(connection)
    assert verify() | {"EVENTS": 0} == {"VALID": False, "PROBLEMS": problems, "EVENTS": 0}


def test_packages_are_known_by_what_is_in_them(verify: Verify, packages: Path) -> None:
    (packages / "levee.zip").rename(packages / "renamed.zip")
    assert verify(PACKAGE_FOLDER=str(packages))["PROBLEMS"] == []
    (packages / "stray.zip").write_bytes(b"nobody's")
    assert verify(PACKAGE_FOLDER=str(packages))["PROBLEMS"] == [
        "stray.zip is the package of no license in the register"
    ]


def test_a_package_that_was_changed_and_one_that_is_gone_are_told(verify: Verify, packages: Path) -> None:
    package = packages / "levee.zip"
    package.write_bytes(b"one byte more")
    assert verify(PACKAGE_FOLDER=str(packages))["PROBLEMS"] == [
        "the package of L-2026-0001, levee.zip, was changed"
    ]
    package.unlink()
    assert verify(PACKAGE_FOLDER=str(packages))["PROBLEMS"] == [
        "the package of L-2026-0001, levee.zip, is not there"
    ]


def test_a_package_that_was_delivered_later_is_known_too(
    filled: Register, verify: Verify, packages: Path
) -> None:
    (packages / "update.zip").write_bytes(b"the next year's data")
    names = [column.name for column in later_deliveries.c if column.name not in ("fid", "account")]
    known = {
        "license_number": "L-2026-0001",
        "file": "/packages/update.zip",
        "package_sha256": hashlib.sha256(b"the next year's data").hexdigest(),
    }
    with filled.engine.begin() as connection:
        connection.execute(insert(later_deliveries).values({name: known.get(name, "") for name in names}))
    assert verify(PACKAGE_FOLDER=str(packages))["PROBLEMS"] == []
    (packages / "update.zip").unlink()
    assert verify(PACKAGE_FOLDER=str(packages))["PROBLEMS"] == [
        "the package of L-2026-0001, update.zip, is not there"
    ]


def test_a_folder_that_is_not_there_is_refused(verify: Verify, packages: Path) -> None:
    with pytest.raises(Refused, match="there is no folder"):
        verify(PACKAGE_FOLDER=str(packages / "nowhere"))


def test_a_damaged_file_is_told(file_home: RegisterHome, job: Job) -> None:
    register = file_home.open()
    for minute in range(40):
        issue(register, NOW + timedelta(minutes=minute))
    path = Path(file_home.address)
    content = bytearray(path.read_bytes())
    # An index's page: the tables themselves can still be read.
    with register.engine.begin() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_quotes_1'"
        ).scalar_one()
    content[4096 * page - 200 : 4096 * page - 100] = bytes(100)
    path.write_bytes(content)
    answer = registerverify({"REGISTER": file_home.address}, job)
    assert not answer["VALID"]
    assert any("the file is damaged: " in problem for problem in answer["PROBLEMS"])


def test_verifying_changes_nothing(filled: Register, verify: Verify) -> None:
    with filled.engine.begin() as connection:
        before = connection.execute(select(events)).all()
    verify()
    with filled.engine.begin() as connection:
        assert connection.execute(select(events)).all() == before
