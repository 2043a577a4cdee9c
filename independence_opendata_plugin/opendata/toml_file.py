"""Reading a settings file that people edit."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from ..chapter33.refusal import Refused


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file; a missing or misspelt file is refused with the place of the first error."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Refused(
            f"the file {path.name}",
            why=f"it cannot be read: {error.strerror}",
            remedy=f"put the file back at {path}",
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused(
            f"the file {path.name}", why=f"it is not valid TOML: {error}", remedy="correct the named line"
        ) from error
