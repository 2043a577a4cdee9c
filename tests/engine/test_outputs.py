"""Outputs that cannot be written, or would destroy something, are refused before any work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.request import Request

from .operations.conftest import Run, approval, licensed_parcels, order, parcels, run

__all__ = ["approval", "licensed_parcels", "order", "parcels", "run"]


def read_output(target: Path | str, **others: Any) -> Path:
    return Request({"OUTPUT": str(target), **others}).output("OUTPUT", "name it.")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing/licensed.zip", "the folder .*missing does not exist"),
        ("folder", "folder is a folder"),
        ("n" * 260 + ".zip", "name or path is too long"),
        ("null\0byte.zip", "null byte"),
    ],
)
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Refused, match=said):
        read_output(f"{tmp_path}/{name}")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


@pytest.mark.parametrize(
    "name", ["Lizenz für Ada & Söhne [1].zip", "100 % #7; a'b`c.zip", "nur.ein.Name", "n" * 250 + ".zip"]
)
def test_an_odd_name_is_a_name(
    tmp_path: Path, order: dict[str, Any], run: Run, approval: str, name: str
) -> None:
    """A name as long as the disk takes has no room for more: the file is made under a short one."""
    result = run("exportlicensed", **order, APPROVAL=approval, OUTPUT=str(tmp_path / name))
    assert run("verifypackage", INPUT=result["OUTPUT"])["VALID"] is True
    assert (tmp_path / name).is_file()
    assert list(tmp_path.glob(".~*")) == []


SOURCES: dict[str, Callable[[Path], Any]] = {
    "LAYERS": lambda file: [f"{file}|layername=parcels"],
    "SECTIONS": lambda file: {"path": str(file), "layer": "sections"},
    "AREA": str,
    "REGISTER": str,
}


@pytest.mark.parametrize("parameter", sorted(SOURCES))
def test_an_output_that_the_request_reads_is_refused(tmp_path: Path, parameter: str) -> None:
    file = tmp_path / "city.gpkg"
    file.write_bytes(b"the city's only copy")
    (tmp_path / "other name.gpkg").symlink_to(file)
    for target in (file, tmp_path / "other name.gpkg"):
        with pytest.raises(Refused, match=f"the file of parameter {parameter}, and would be lost"):
            read_output(target, **{parameter: SOURCES[parameter](file)})
    assert file.read_bytes() == b"the city's only copy"


def test_two_outputs_with_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="two outputs have the same name"):
        read_output(tmp_path / "quote.pdf", OUTPUT_JSON=str(tmp_path / "quote.pdf"))


def test_a_quoted_layer_s_own_file_is_no_place_for_its_package(
    order: dict[str, Any], run: Run, approval: str, parcels: Path
) -> None:
    """The request names only the quote; the register knows where its layers are."""
    content = parcels.read_bytes()
    number = run("quote", **order)["QUOTE_NUMBER"]
    with pytest.raises(Refused, match="the file of layer 'parcels', and would be lost"):
        run("exportlicensed", QUOTE=number, APPROVAL=approval, OUTPUT=str(parcels))
    assert parcels.read_bytes() == content


def test_a_portal_that_would_serve_the_register_is_refused(
    run: Run, licensed_parcels: str, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="all that lies there is served to the public"):
        run("publish", LAYERS=[licensed_parcels], PORTAL=str(tmp_path), COORDINATOR="C. Ester")
    assert not (tmp_path / "data.json").exists()


def test_a_package_may_lie_beside_the_register(
    order: dict[str, Any], run: Run, approval: str, tmp_path: Path
) -> None:
    result = run("exportlicensed", **order, APPROVAL=approval, OUTPUT=str(tmp_path / "licensed.zip"))
    assert result["LICENSE_NUMBER"] == "L-2026-0001"
