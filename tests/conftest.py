"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real layers and published schemas, read in place."""
    folder = Path(os.environ.get("INDEPENDENCE_SHARED", ROOT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"the real layers and schemas are not at {folder}")
    return folder
