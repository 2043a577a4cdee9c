"""`python -m independence_opendata_plugin.sample FOLDER`: make the sample city, or see that it is there."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..chapter33.refusal import Refused
from .folder import make_sample_city
from .plan import WHOLE_CITY
from .qgis_python import find_qgis_python


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="sample", description="Make the sample city: made, not real.")
    parser.add_argument("folder", type=Path, help="where it goes: a new folder, or an earlier sample city's")
    parser.add_argument("--qgis-python", type=Path, help="QGIS's own Python, which writes the project")
    parser.add_argument("--without-project", action="store_true", help="make the data only")
    given = parser.parse_args(arguments)
    python = None if given.without_project else given.qgis_python or find_qgis_python()
    try:
        made = make_sample_city(given.folder.resolve(), WHOLE_CITY, python, print)
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    print(f"The sample city {'is now' if made.is_new else 'was already'} in {made.folder}")
    if not made.has_project:
        print("It has no QGIS project: QGIS's Python was not found or not wanted.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
