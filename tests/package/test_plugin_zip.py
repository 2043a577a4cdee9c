"""The zip that QGIS's "Install from ZIP" takes."""

from __future__ import annotations

import configparser
import hashlib
import os
import re
import subprocess
import zipfile
from pathlib import Path, PurePosixPath

from .conftest import NAME, ROOT, build


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
    places = [str(ROOT).encode(), f"{Path.home()}/".encode()]
    # A short host's name may stand within a word, or in the bytes of a picture.
    host = re.compile(rf"(?<!\w){re.escape(os.uname().nodename)}(?!\w)")
    with zipfile.ZipFile(plugin_zip) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    pictures = [name for name in contents if name.endswith(".png")]
    assert [name for name, content in contents.items() if any(place in content for place in places)] == []
    texts = {name: contents[name].decode("utf-8", "replace") for name in contents if name not in pictures}
    assert [name for name, text in texts.items() if host.search(text)] == []


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
        *("calculatefee", "classify", "exportlicensed", "grantreduction", "invoice"),
        *("licensearea", "licensestate", "measure", "printquote", "publish"),
        *("quote", "quotebatch", "quotestate", "recordevidence", "recordexpenditure"),
        *("recordpayment", "registerexport", "registermove", "registerroles", "registerverify"),
        *("reminders", "requote", "statement", "transferlicense", "verifypackage"),
        *("withdraw",),
    ]
