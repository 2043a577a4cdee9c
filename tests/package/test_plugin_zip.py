"""The zip that QGIS's "Install from ZIP" takes."""

from __future__ import annotations

import configparser
import hashlib
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAME = "independence_opendata_plugin"
# Asked for by the QGIS plugin repository.
REQUIRED = (
    "name",
    "qgisMinimumVersion",
    "description",
    "about",
    "version",
    "author",
    "email",
    "repository",
    "tracker",
)


def build(folder: Path) -> Path:
    """A zip built from the checkout, in a folder of its own."""
    for script, arguments in (("stage.py", [folder]), ("package.py", [folder / NAME, folder / "dist"])):
        command = [sys.executable, str(ROOT / "scripts" / script), *map(str, arguments)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Path(done.stdout.strip())


@pytest.fixture(scope="module")
def plugin_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("build"))


@pytest.fixture
def names(plugin_zip: Path) -> list[PurePosixPath]:
    with zipfile.ZipFile(plugin_zip) as archive:
        return [PurePosixPath(name) for name in archive.namelist()]


@pytest.fixture
def metadata(plugin_zip: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    with zipfile.ZipFile(plugin_zip) as archive:
        parser.read_string(archive.read(f"{NAME}/metadata.txt").decode())
    return parser["general"]


def test_the_same_sources_give_the_same_bytes(plugin_zip: Path, tmp_path: Path) -> None:
    again = build(tmp_path)
    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(plugin_zip.read_bytes()).digest()


def test_its_name_carries_the_version(plugin_zip: Path, metadata: configparser.SectionProxy) -> None:
    assert plugin_zip.name == f"{NAME}.{metadata['version']}.zip"


def test_it_holds_one_folder_with_all_that_runs(names: list[PurePosixPath]) -> None:
    assert {name.parts[0] for name in names} == {NAME}
    held = {str(name.relative_to(NAME)) for name in names}
    assert {
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "requirements/engine.txt",
        "resources/city.toml",
        "resources/icons/plugin.svg",
        "resources/help/quote.md",
        "resources/forms/shrink-wrap.toml",
        "i18n/independence_opendata_es.qm",
        "engine/__main__.py",
    } <= held


def test_it_holds_nothing_else(names: list[PurePosixPath]) -> None:
    unwanted = re.compile(
        r"(^|/)(tests?|__pycache__|\.[^/]+|build|dist)(/|$)|\.(pyc|ts|part)$|requirements/(test|qgis)"
    )
    assert [str(name) for name in names if unwanted.search(str(name))] == []


def test_it_names_nobody_s_machine(plugin_zip: Path) -> None:
    # A host may be called by a word that stands within others.
    host = rf"(?<!\w){re.escape(os.uname().nodename)}(?!\w)"
    private = [re.escape(str(ROOT)).encode(), re.escape(f"{Path.home()}/").encode(), host.encode()]
    with zipfile.ZipFile(plugin_zip) as archive:
        leaks = [
            (name, secret)
            for name in archive.namelist()
            for secret in private
            if re.search(secret, archive.read(name))
        ]
    assert leaks == []


def test_metadata_is_what_qgis_asks_for(
    metadata: configparser.SectionProxy, names: list[PurePosixPath]
) -> None:
    assert all(metadata[key].strip() for key in REQUIRED)
    assert metadata["qgisMinimumVersion"] == "3.40"
    assert metadata["hasProcessingProvider"] == "yes"
    assert metadata["license"] == "GPL-2.0-or-later"
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert PurePosixPath(NAME, metadata["icon"]) in names


def test_the_version_stands_in_one_place(metadata: configparser.SectionProxy) -> None:
    sources = [
        *(ROOT / NAME).rglob("*.py"),
        *(ROOT / "scripts").glob("*"),
        ROOT / "Makefile",
        ROOT / "pyproject.toml",
    ]
    assert [
        path for path in sources if path.is_file() and metadata["version"] in path.read_text(encoding="utf-8")
    ] == []


def test_unpacked_it_loads_in_qgis(plugin_zip: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(tmp_path / "plugins")
    settings = tmp_path / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[PythonPlugins]\n{NAME}=true\n")
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(tmp_path / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment.pop("PYTHONPATH", None)

    listed = subprocess.run(
        ["qgis_process", "list"], env=environment, capture_output=True, text=True, check=True
    )

    assert sorted(re.findall(r"independence:(\w+)", listed.stdout)) == [
        *("calculatefee", "classify", "exportlicensed", "licensearea", "measure"),
        *("printquote", "publish", "quote", "verifypackage", "withdraw"),
    ]
