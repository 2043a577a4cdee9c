"""The zip as `make package` builds it, and what is in it."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAME = "independence_opendata_plugin"


def build(folder: Path) -> Path:
    """A zip built from the checkout, in a folder of its own."""
    for script, arguments in (("stage.py", [folder]), ("package.py", [folder / NAME, folder / "dist"])):
        command = [sys.executable, str(ROOT / "scripts" / script), *map(str, arguments)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Path(done.stdout.strip())


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("build"))


@pytest.fixture(scope="session")
def unpacked(plugin_zip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that QGIS's "Install from ZIP" would make."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(folder)
    return folder / NAME


@pytest.fixture
def names(plugin_zip: Path) -> list[PurePosixPath]:
    with zipfile.ZipFile(plugin_zip) as archive:
        return [PurePosixPath(name) for name in archive.namelist()]


@pytest.fixture
def metadata(unpacked: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(unpacked / "metadata.txt", encoding="utf-8")
    return parser["general"]
