"""Questions about a register on a server: the engine is told user and password, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop import register_access, settings
from independence_opendata_plugin.desktop.checkup_office import check_register
from independence_opendata_plugin.desktop.checkup_part import PartState
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.gui.requests import Requests
from independence_opendata_plugin.desktop.register_access import with_access
from tests.postgres import OWNER, PASSWORD, PostgresServer

from .conftest import Run
from .gui.conftest import Wait, wait

__all__ = ["wait"]

pytestmark = pytest.mark.usefixtures("engine_python")


@pytest.fixture
def address(postgres: PostgresServer) -> Iterator[str]:
    """A database for a register, which is not made yet."""
    with postgres.database("licensing_office") as name:
        yield f"postgresql://{postgres.host}:{postgres.port}/{name}?schema=licensing"


def store_entry(user: str, word: str, method: str = "Basic") -> str:
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master of the tests", True)
    entry = QgsAuthMethodConfig(method)
    entry.setName("Register")
    entry.setConfig("username", user)
    entry.setConfig("password", word)
    assert manager.storeAuthenticationConfig(entry)[0]
    return str(entry.id())


@pytest.fixture
def entry(qgis_app: object) -> Iterator[str]:
    """The owner's name and word in QGIS's authentication store."""
    made = store_entry(OWNER, PASSWORD)
    yield made
    QgsApplication.authManager().removeAuthenticationConfig(made)


@pytest.fixture
def office_register(address: str, entry: str) -> Iterator[str]:
    """The office's setting: that server, with that entry."""
    settings.keep(settings.REGISTER, address)
    settings.keep(settings.REGISTER_AUTHENTICATION, entry)
    yield address
    for key in (settings.REGISTER, settings.REGISTER_AUTHENTICATION, settings.OFFICER):
        settings.keep(key, "")


def test_a_request_says_who_asks(tmp_path: Path) -> None:
    settings.keep(settings.OFFICER, "Ann Clerk")
    assert with_access({"REGISTER": "r.gpkg"}) == {"REGISTER": "r.gpkg", "ACTOR": "Ann Clerk"}
    assert with_access({"REGISTER": "r.gpkg", "ACTOR": "Bob"})["ACTOR"] == "Bob"
    settings.keep(settings.OFFICER, "")
    assert with_access({"REGISTER": "r.gpkg"})["ACTOR"] in (
        QgsApplication.userFullName(),
        QgsApplication.userLoginName(),
    )
    assert with_access({"INPUT": "package.zip"}) == {"INPUT": "package.zip"}


def test_the_office_s_entry_goes_to_the_office_s_server_alone(office_register: str, entry: str) -> None:
    told = {"user": OWNER, "password": PASSWORD}
    assert with_access({"REGISTER": office_register})["REGISTER_CREDENTIALS"] == told
    assert "REGISTER_CREDENTIALS" not in with_access({"REGISTER": "postgresql://elsewhere/office"})
    named = with_access({"TO": f"postgresql://elsewhere/office?schema=a&authcfg={entry}"})
    assert (named["TO"], named["TO_CREDENTIALS"]) == ("postgresql://elsewhere/office?schema=a", told)


def test_the_settings_hold_no_secret(office_register: str) -> None:
    kept = QgsSettings()
    values = [str(kept.value(key)) for key in kept.allKeys() if key.startswith("independence_opendata/")]
    assert not any(secret in value for secret in (OWNER, PASSWORD) for value in values)


def test_an_algorithm_works_on_the_server_and_tells_no_secret(
    run: Run, office_register: str, lots_file: Path, postgres: PostgresServer, engine: EngineClient
) -> None:
    settings.keep(settings.OFFICER, "Ann Clerk")
    results = run(
        "classify", LAYER=f"{lots_file}|layername=lots", ACCESS="open", OFFICER="A. C.", REGISTER=""
    )
    assert results is not None, run.said
    written = postgres.run("SELECT kind, by, account FROM licensing.events", "licensing_office")
    assert written == f"classified|Ann Clerk|{OWNER}"
    roles = run("registerroles", REGISTER="")
    assert roles is not None, run.said
    assert "licensing_clerk" in str(roles["ROLES"])
    assert run("registerverify", REGISTER="") == {"VALID": True, "PROBLEMS": [], "EVENTS": 2}
    assert PASSWORD not in run.said
    owned = "DROP OWNED BY {0}; DROP ROLE {0};"
    names = ("reader", "clerk", "officer", "coordinator", "attorney", "director")
    postgres.run(" ".join(owned.format(f"licensing_{name}") for name in names), "licensing_office")


def test_what_the_window_asks_by_itself_reaches_the_server(
    office_register: str, engine: EngineClient, wait: Wait
) -> None:
    requests, answers, failures = Requests(engine), [], []
    requests.ask("registerlist", {"REGISTER": office_register}, answers.append, failures.append)
    wait(lambda: answers or failures)
    assert failures == []
    assert answers == [{"REGISTER_EXISTS": False, "ROWS": [], "TOTAL": 0}]
    requests.close()


def test_a_wrong_password_is_refused_without_it(run: Run, address: str) -> None:
    entry = store_entry(OWNER, "open-sesame")
    assert run("registerverify", REGISTER=f"{address}&authcfg={entry}") is None
    assert "does not let this user in" in run.said
    assert "open-sesame" not in run.said
    QgsApplication.authManager().removeAuthenticationConfig(entry)


def test_a_master_password_that_is_not_given_is_said_and_asked_for_once_by_the_window(
    office_register: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is there to type it: QGIS's own question is answered by Cancel, as where there is no window."""
    monkeypatch.setattr(register_access._Asked, "in_vain", False)
    manager = QgsApplication.authManager()
    manager.clearMasterPassword()
    with pytest.raises(Refused, match="its master password was not given"):
        with_access({"REGISTER": office_register}, asks_again=False)
    assert register_access._Asked.in_vain
    with pytest.raises(Refused, match="its master password was not given"):
        with_access({"REGISTER": office_register}, asks_again=False)
    assert manager.setMasterPassword("master of the tests", True)
    assert "REGISTER_CREDENTIALS" in with_access({"REGISTER": office_register}, asks_again=False)


def test_an_entry_that_is_gone_is_said(office_register: str) -> None:
    settings.keep(settings.REGISTER_AUTHENTICATION, "gone123")
    with pytest.raises(Refused, match="it has no entry gone123"):
        with_access({"REGISTER": office_register})


def test_check_set_up_says_as_whom_the_server_knows_us(
    office_register: str, engine: EngineClient, postgres: PostgresServer
) -> None:
    values = with_access({"REGISTER": office_register})

    def ask(operation: str) -> dict[str, object]:
        return engine.call(operation, values).result(20)

    none = check_register(office_register, ask)
    assert none.state is PartState.WARNING
    assert none.detail == f"none yet at {office_register}"
    engine.call("classify", {**values, "LAYER": "parks.gpkg", "ACCESS": "open"}).result(20)
    part = check_register(office_register, ask)
    assert (part.state, part.detail) == (
        PartState.OK,
        f"{office_register}, datasets: 1, user {OWNER}: owner",
    )
