"""Reading the data files that this program is steered by."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from .refusal import Refused


def read_toml(path: Path, what: str = "") -> dict[str, Any]:
    """The tables of a TOML file; `what` names it in a refusal ("" for its file name).

    Raises Refused where it cannot be read or is not TOML, with the place of the first error.
    """
    what = what or f"the file {path.name}"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or "unknown"
        raise Refused(
            what, why=f"it cannot be read: {reason}", remedy="put the file back, or choose another."
        ) from error
    except ValueError as error:  # TOMLDecodeError and UnicodeDecodeError
        raise Refused(what, why=f"it is not valid TOML: {error}", remedy="correct the named line.") from error
