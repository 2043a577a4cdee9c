"""A layer of a database through qgis_process, as an office's script names it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgres import OWNER, PASSWORD, PostgresServer

from .conftest import Process, ProcessFailed

SQUARE = "POLYGON(({0} 4327000,{1} 4327000,{1} 4328000,{0} 4328000,{0} 4327000))"


@pytest.fixture
def lots(postgres: PostgresServer) -> Iterator[str]:
    """The address of a table with two lots, and the right to read it in the address."""
    with postgres.database("street") as street:
        rows = ", ".join(f"('{x}', 'SRID=26915;{SQUARE.format(x, x + 1000)}')" for x in (360_000, 361_000))
        postgres.run(
            "CREATE TABLE lots (id serial PRIMARY KEY, code text, geom geometry(Polygon, 26915));"
            f"INSERT INTO lots (code, geom) VALUES {rows}",
            street,
        )
        where = f"host='{postgres.host}' port={postgres.port} dbname='{street}'"
        who = f"user='{OWNER}' password='{PASSWORD}'"
        yield f'postgres://{where} {who} key=\'id\' srid=26915 type=Polygon table="public"."lots" (geom)'


def test_a_script_licenses_a_table_of_a_database(
    process: Process, lots: str, approval: str, tmp_path: Path
) -> None:
    order = {"LAYERS": [lots], "CUSTOMER_NAME": "Prairie Survey, Inc.", "CUSTOMER_CLASS": "general"}
    order |= {"APPROVAL": approval, "OUTPUT": str(tmp_path / "licensed.zip")}
    area = process(
        "licensearea", EXTENT="359000,364000,4326000,4329000 [EPSG:26915]", OUTPUT=str(tmp_path / "a.gpkg")
    )
    with pytest.raises(ProcessFailed, match="nobody has classified|not classified"):
        process("exportlicensed", AREA=area["OUTPUT"], **order)

    process("classify", LAYER=lots, ACCESS="licensed", MODE="whole", OFFICER="A. Clerk")
    results = process("exportlicensed", AREA=area["OUTPUT"], **order)

    (layer,) = json.loads(results["MANIFEST"])["layers"]
    assert (layer["features_in"], layer["features_out"]) == (2, 2)
    with zipfile.ZipFile(tmp_path / "licensed.zip") as package:
        assert not [name for name in package.namelist() if PASSWORD.encode() in package.read(name)]
    assert PASSWORD.encode() not in (tmp_path / "register.gpkg").read_bytes()
