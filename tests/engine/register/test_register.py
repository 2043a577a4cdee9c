"""The register: numbers without gap or duplicate, one identity for a dataset, a file that QGIS opens."""

from __future__ import annotations

import hashlib
import multiprocessing
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyogrio
import pytest
import shapely
from sqlalchemy import select

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.area import hash_outline
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.licenses import IssuedLicense
from independence_opendata_plugin.engine.register.quotes import StoredQuote
from independence_opendata_plugin.engine.register.schema import events, register_info
from independence_opendata_plugin.engine.register.soundness import find_register_problems
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset

from .conftest import RegisterHome

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SQUARE = shapely.MultiPolygon([shapely.box(-94.4, 39.0, -94.3, 39.1)])


def document(number: str, total: str = "100.00") -> dict:
    return {
        "quote_number": number,
        "revision": 1,
        "licensee": {"name": "Prairie Survey", "class": "general"},
        "area": {"sections": ["T49N R32W Sec. 14"], "section_count": 1, "sha256": hash_outline(SQUARE)},
        "total": total,
        "issued": NOW.isoformat(),
        "valid_until": "2026-12-22",
    }


def issue(register: Register, now: datetime = NOW) -> str:
    with register.quotes.reserve(now) as number:
        register.quotes.issue(StoredQuote(number, document(number), {}, SQUARE), "", now)
    return number


def decide(access: str) -> Callable[[str], Dataset]:
    return lambda identifier: Dataset(identifier, "key", "Parks", AccessClass(access), officer="T. Ester")


def test_numbers_run_on_and_begin_again_each_year(register: Register) -> None:
    numbers = [issue(register), issue(register), issue(register, NOW + timedelta(days=60))]
    assert numbers == ["Q-2026-0001", "Q-2026-0002", "Q-2027-0001"]


def test_a_number_that_came_to_nothing_is_given_out_again(register: Register) -> None:
    issue(register)
    with pytest.raises(RuntimeError), register.quotes.reserve(NOW) as lost:
        raise RuntimeError("the printer burns")
    assert lost == "Q-2026-0002"
    assert register.quotes.get(lost) is None
    assert [issue(register), issue(register)] == ["Q-2026-0002", "Q-2026-0003"]


def test_a_number_whose_client_died_is_given_out_a_day_later(register: Register) -> None:
    context = register.quotes.reserve(NOW)
    context.__enter__()
    assert issue(register, NOW + timedelta(hours=1)) == "Q-2026-0002"
    assert issue(register, NOW + timedelta(hours=25)) == "Q-2026-0001"


def _issue_of_each_kind(home: RegisterHome, client: int) -> list[str]:
    """Quotes, licenses of them, a quote that comes to nothing, and a decision, as one clerk makes them."""
    register, numbers = home.open(), []
    for turn in range(3):
        quote = issue(register)
        with register.quotes.reserve(NOW + timedelta(microseconds=100 * client + turn + 1)):
            pass
        numbers += [quote, _license(register, quote, f"{client}-{turn}")]
        source = LayerSource.parse(f"/data/city.gpkg|layername=parks_{client}_{turn}")
        register.datasets.classify(source, decide("open"), "Parks", NOW)
    return numbers


def _license(register: Register, quote: str, package: str) -> str:
    with register.licenses.reserve(NOW) as number:
        sha256 = hashlib.sha256(package.encode()).hexdigest()
        manifest = {"license_number": number, "area": {"sha256": hash_outline(SQUARE)}}
        license_ = IssuedLicense(number, document(quote), SQUARE, "shrink-wrap", "cd" * 32, sha256, manifest)
        register.licenses.seal(license_, Path(f"/packages/{package}.zip"), NOW)
        register.licenses.issue(number, sha256, NOW)
    return number


def test_eight_clients_at_once_get_no_number_twice_and_leave_no_gap(home: RegisterHome, job: Job) -> None:
    register = home.open()
    clients = multiprocessing.get_context("forkserver")
    clients.set_forkserver_preload([__name__])
    with clients.Pool(8) as pool:
        parts = pool.starmap(_issue_of_each_kind, [(home, client) for client in range(8)])
    numbers = [number for part in parts for number in part]
    quotes_, licenses_ = ({number for number in numbers if number.startswith(kind)} for kind in "QL")
    assert len(numbers) == len(quotes_) + len(licenses_) == 48
    assert licenses_ == {f"L-2026-{index:04d}" for index in range(1, 25)}
    assert len({entry.dataset.identifier for entry in register.datasets.all()}) == 24
    # No gap, no duplicate, one unbroken chain of events; each license has its quote.
    assert find_register_problems(register, job) == []


def test_a_quote_comes_back_as_it_was_issued(register: Register) -> None:
    number = issue(register)
    stored = register.quotes.get(number)
    assert stored == StoredQuote(number, document(number), {}, SQUARE)


def test_a_revised_quote_shows_its_own_dates_as_a_layer_too(file_home: RegisterHome) -> None:
    register = file_home.open()
    number = issue(register)
    later = NOW + timedelta(days=3)
    revised = {
        **document(number, "90.00"),
        "revision": 2,
        "issued": later.isoformat(),
        "valid_until": "2026-12-25",
    }
    register.quotes.revise(StoredQuote(number, revised, {}, SQUARE), later)
    row = pyogrio.read_dataframe(file_home.address, layer="quotes").iloc[0]
    assert (row["total"], row["issued"], row["valid_until"]) == ("90.00", later.isoformat(), "2026-12-25")


def test_qgis_sees_the_areas_as_a_layer(file_home: RegisterHome) -> None:
    register = file_home.open()
    number = issue(register)
    frame = pyogrio.read_dataframe(file_home.address, layer="quotes")
    assert frame.crs.to_epsg() == 4326
    assert frame["number"].tolist() == [number]
    assert frame.geometry.iloc[0].equals(SQUARE)
    layers = {str(name) for name, _ in pyogrio.list_layers(file_home.address)}
    assert {"quotes", "licenses", "datasets", "events"} <= layers


def test_an_identifier_is_minted_once_for_a_source(register: Register) -> None:
    source = LayerSource.parse("/data/city.gpkg|layername=parks")
    first = register.datasets.classify(source, decide("open"), "Parks", NOW)
    again = register.datasets.classify(source, decide("licensed"), "Parks and gardens", NOW)
    other = register.datasets.classify(LayerSource.parse("/data/b.gpkg"), decide("open"), "Parks", NOW)
    assert (first.identifier, again.identifier, other.identifier) == ("parks", "parks", "parks-2")
    found = register.datasets.find(source.key)
    assert found is not None
    assert found.access is AccessClass.LICENSED


def test_a_refused_decision_records_nothing(register: Register) -> None:
    source = LayerSource.parse("/data/city.gpkg|layername=parks")

    def refuse(_: str) -> Dataset:
        raise Refused("closing", why="no statute")

    with pytest.raises(Refused):
        register.datasets.classify(source, refuse, "Parks", NOW)
    assert register.datasets.find(source.key) is None
    assert register.datasets.all() == ()


def test_what_happened_is_in_the_log(register: Register) -> None:
    issue(register)
    with register.engine.begin() as connection:
        rows = connection.execute(select(events.c.kind, events.c.subject)).all()
    assert rows == [("quote issued", "Q-2026-0001")]


def test_a_file_that_is_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.gpkg").write_text("not a database at all, but long enough to look at" * 40)
    with pytest.raises(Refused, match=r"notes\.gpkg cannot be used"):
        Register.open(str(tmp_path / "notes.gpkg"))


def test_a_register_of_a_newer_version_is_refused(register: Register, home: RegisterHome) -> None:
    with register.engine.begin() as connection:
        connection.execute(register_info.update().values(version=99))
    with pytest.raises(Refused, match="newer version"):
        home.open()


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="does not exist"):
        Register.open(str(tmp_path / "nowhere" / "register.gpkg"))


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("mysql://db/register", "'mysql' is neither a file nor PostgreSQL"),
        ("postgresql://clerk:open-sesame@db/register", "others could read there"),
        ("postgresql://db", "names no database"),
        ("postgresql://db/office?password=open-sesame", "unknown part password"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_and_its_password_not_repeated(
    address: str, why: str
) -> None:
    with pytest.raises(Refused, match=why) as refusal:
        Register.open(address)
    assert "open-sesame" not in str(refusal.value)


def test_the_file_is_a_sound_database(file_home: RegisterHome) -> None:
    issue(file_home.open())
    with sqlite3.connect(file_home.address) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
