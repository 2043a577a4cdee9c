"""On a server the database itself gives each role its rights, and vouches for who wrote what."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection, delete, insert, select, text, update

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.documents.approvals import FormApproval
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.registerroles import registerroles
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.quotes import StoredQuote
from independence_opendata_plugin.engine.register.roles import EVERYBODY, RIGHTS, Role
from independence_opendata_plugin.engine.register.schema import (
    datasets,
    deliveries,
    events,
    licenses,
    metadata,
    quote_revisions,
    quotes,
    reduction_grants,
    register_info,
)
from tests.postgres import PostgresServer

from .conftest import RegisterHome
from .test_quote_life import TODAY, draft
from .test_register import NOW, SQUARE, document, issue

WORD = "Lewis-and-Clark-1804"
APPROVAL = FormApproval.from_json(
    {
        "form": "shrink-wrap",
        "version": "1",
        "sha256": "ab" * 32,
        "attorney": "Ida Law",
        "attorney_date": "2026-06-15",
        "director": "Dan Head",
        "director_date": "2026-06-18",
    }
)


@dataclass(frozen=True)
class Staff:
    """A register with its groups, and one user of the server in each."""

    home: RegisterHome
    schema: str
    users: dict[Role, str]

    def open(self, role: Role, who: str = "") -> Register:
        credentials = {"user": self.users[role], "password": WORD}
        return Register.open(self.home.address, credentials, who=who)

    def look(self, role: Role) -> Register:
        found = Register.look(self.home.address, {"user": self.users[role], "password": WORD})
        assert found is not None
        return found


@pytest.fixture
def staff(server_home: RegisterHome, job: Job, postgres: PostgresServer) -> Iterator[Staff]:
    schema = server_home.address.rpartition("=")[2]
    values = {"REGISTER": server_home.address, "REGISTER_CREDENTIALS": server_home.credentials}
    registerroles(values, job)
    users = {role: f"{role.value}_{uuid4().hex[:8]}" for role in EVERYBODY}
    for role, user in users.items():
        postgres.run(f"CREATE ROLE {user} LOGIN PASSWORD '{WORD}' IN ROLE {role.group(schema)}", "office")
    yield Staff(server_home, schema, users)
    names = ", ".join((*users.values(), *(role.group(schema) for role in EVERYBODY)))
    postgres.run(f"DROP SCHEMA {schema} CASCADE; DROP OWNED BY {names}; DROP ROLE {names}", "office")


def test_each_table_of_the_register_says_who_may_write_it() -> None:
    assert set(RIGHTS) == set(metadata.tables)


def test_the_groups_and_their_users_are_told_and_may_be_set_again(staff: Staff, job: Job) -> None:
    again = registerroles(
        {"REGISTER": staff.home.address, "REGISTER_CREDENTIALS": staff.home.credentials}, job
    )
    assert again["ROLES"] == {role.group(staff.schema): [staff.users[role]] for role in EVERYBODY}


def test_a_clerk_quotes_and_the_server_says_that_it_was_the_clerk(staff: Staff) -> None:
    clerk = staff.open(Role.CLERK, who="Ida Law, City Attorney")
    assert issue(clerk) == "Q-2026-0001"
    assert clerk.find_breaks() == []
    with clerk.engine.begin() as connection:
        event = connection.execute(select(events).where(events.c.kind == "quote issued")).one()
        quote = connection.execute(select(quotes)).one()
    assert (event.by, event.account) == ("Ida Law, City Attorney", staff.users[Role.CLERK])
    assert quote.account == staff.users[Role.CLERK]


def test_nobody_signs_with_another_s_account(staff: Staff) -> None:
    clerk = staff.open(Role.CLERK)
    with pytest.raises(Refused, match="may not add to events"), clerk.engine.begin() as connection:
        connection.execute(insert(events).values(at="", kind="", subject="", detail="{}", account="ida"))
    owner = staff.home.open()
    with owner.engine.begin() as connection:
        connection.execute(insert(events).values(at="", kind="x", subject="", detail="{}", account="ida"))
        signed = connection.execute(select(events.c.account).where(events.c.kind == "x")).scalar()
    assert signed == staff.home.credentials["user"]


@pytest.mark.parametrize("role", [role for role in EVERYBODY if role not in (Role.ATTORNEY, Role.DIRECTOR)])
def test_only_attorney_and_director_record_an_approval(staff: Staff, role: Role) -> None:
    with pytest.raises(Refused) as refusal:
        staff.open(role).approvals.record(APPROVAL, NOW)
    assert "this user may not add to approvals" in str(refusal.value)
    assert "it takes the role attorney or director" in refusal.value.remedy
    staff.open(Role.ATTORNEY).approvals.record(APPROVAL, NOW)
    assert staff.look(role).approvals.latest("shrink-wrap") == APPROVAL


def test_a_reader_reads_and_writes_nothing(staff: Staff) -> None:
    issue(staff.open(Role.CLERK))
    assert [entry.number for entry in staff.look(Role.READER).entries()] == ["Q-2026-0001"]
    with pytest.raises(Refused, match="may not add to quotes") as refusal:
        issue(staff.open(Role.READER))
    assert "role clerk or licensing officer" in refusal.value.remedy


def test_a_user_without_a_role_sees_nothing(staff: Staff, postgres: PostgresServer) -> None:
    stranger = f"stranger_{uuid4().hex[:8]}"
    postgres.run(f"CREATE ROLE {stranger} LOGIN PASSWORD '{WORD}'", "office")
    with pytest.raises(Refused, match="this user may not do that.*permission denied for schema"):
        Register.look(staff.home.address, {"user": stranger, "password": WORD})
    postgres.run(f"DROP ROLE {stranger}", "office")


def test_where_there_is_no_register_an_ordinary_user_is_sent_to_the_administrator(staff: Staff) -> None:
    elsewhere = staff.home.address.replace(staff.schema, "elsewhere")
    with pytest.raises(Refused, match="its owner: ask the administrator"):
        Register.open(elsewhere, {"user": staff.users[Role.CLERK], "password": WORD})


Change = Callable[[Connection], object]
CHANGES: dict[str, tuple[Change, str]] = {
    "an event": (lambda c: c.execute(update(events).values(by="nobody")), "events are written once"),
    "the log": (lambda c: c.execute(delete(events)), "events are written once"),
    "a number": (lambda c: c.execute(delete(quotes)), "its series would have a gap"),
    "its place": (lambda c: c.execute(update(quotes).values(number="Q-2026-9999")), "keeps its place"),
    "its issue": (lambda c: c.execute(update(quotes).values(state="void")), "stays issued"),
    "a license": (lambda c: c.execute(update(licenses).values(package_sha256="0")), "is not changed"),
    "its delivery": (lambda c: c.execute(delete(deliveries)), "the package of license L-2026-0001 was"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_was_written_stays_even_for_the_owner(staff: Staff, what: str) -> None:
    owner = staff.home.open()
    issue(owner)
    with owner.engine.begin() as connection:
        reserved = {"series": "L-2026", "sequence": 1, "state": "reserved", "reserved_at": ""}
        connection.execute(insert(licenses).values(number="L-2026-0001", geom=SQUARE, **reserved))
        connection.execute(update(licenses).values(package_sha256="ab", state="issued"))
        connection.execute(
            insert(deliveries).values(license_number="L-2026-0001", file="", package_sha256="ab")
        )
    change, why = CHANGES[what]
    with pytest.raises(Refused, match=re.escape(why)), owner.engine.begin() as connection:
        change(connection)


def test_a_table_is_not_emptied_either(staff: Staff) -> None:
    owner = staff.home.open()
    with pytest.raises(Refused, match="events are written once"), owner.engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {staff.schema}.events"))


def test_a_clerk_cannot_change_what_a_license_rests_on_nor_the_catalog(staff: Staff) -> None:
    clerk = staff.open(Role.CLERK)
    with pytest.raises(Refused, match="may not change register_info"), clerk.engine.begin() as connection:
        connection.execute(update(register_info).values(version=99))
    with (
        pytest.raises(Refused, match="may not change datasets") as refusal,
        clerk.engine.begin() as connection,
    ):
        connection.execute(update(datasets).values(access="open"))
    assert "role licensing officer or coordinator" in refusal.value.remedy


def test_a_file_has_no_roles(job: Job, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"register\.gpkg is a file: whoever may write it"):
        registerroles({"REGISTER": str(tmp_path / "register.gpkg")}, job)


def test_a_clerk_proposes_a_reduction_and_the_licensing_officer_grants_it(staff: Staff) -> None:
    number = draft(staff.open(Role.CLERK))
    with pytest.raises(Refused, match="may not add to reduction_grants") as refusal:
        staff.open(Role.CLERK).quotes.grant_reduction(number, "J. Roe", "900 homes", NOW, TODAY)
    assert "it takes the role licensing officer" in refusal.value.remedy
    assert staff.look(Role.READER).quotes.get(number).recorded_state == "draft"

    granted = staff.open(Role.LICENSING_OFFICER).quotes.grant_reduction(
        number, "J. Roe", "900 homes", NOW, TODAY
    )

    assert granted.recorded_state == "issued"
    with staff.home.open().engine.begin() as connection:
        signed = connection.execute(select(reduction_grants.c.account)).scalars().all()
    assert signed == [staff.users[Role.LICENSING_OFFICER]]


def test_a_clerk_does_not_grant_by_naming_the_officer(staff: Staff) -> None:
    clerk = staff.open(Role.CLERK)
    granted = {"percent": "25", "officer": "J. Roe", "justification": "900 homes"}
    with pytest.raises(Refused, match="may not add to reduction_grants"), clerk.quotes.reserve(NOW) as number:
        content = {**document(number), "further_reduction": granted}
        clerk.quotes.issue(StoredQuote(number, content, {}, SQUARE), "", NOW)
    assert clerk.quotes.get(number) is None


def test_a_revision_stays_as_it_was_even_for_the_owner(staff: Staff) -> None:
    owner = staff.home.open()
    issue(owner)
    for change in (update(quote_revisions).values(total="0.00"), delete(quote_revisions)):
        refused = pytest.raises(Refused, match="quote_revisions are written once")
        with refused, owner.engine.begin() as connection:
            connection.execute(change)
