"""Puts the pictures that the tests took of the window into the help, small enough to ship.

`scripts/pictures.py FOLDER`: where tests/system/test_window.py kept them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources" / "help" / "pictures"
WIDTH = 1200
COLOURS = 256
# What each picture is called in the help, and where the tests put it.
PICTURES = {
    "license": "license-fee",
    "publish": "publish-preview",
    "register": "look-register",
    "properties": "look-properties",
}


def main(folder: Path) -> None:
    HELP.mkdir(exist_ok=True)
    for name, taken in PICTURES.items():
        with Image.open(folder / f"{taken}.png") as picture:
            height = round(picture.height * WIDTH / picture.width)
            small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
            small.quantize(COLOURS, dither=Image.Dither.NONE).save(HELP / f"{name}.png", optimize=True)
            print(HELP / f"{name}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
