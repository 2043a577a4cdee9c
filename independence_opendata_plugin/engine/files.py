"""Files that appear under their final names together, when all of them are complete, or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any


@contextmanager
def appearing(targets: Mapping[str, Path]) -> Iterator[dict[str, Path]]:
    """Temporary names beside the targets; what was written there takes its final name when the block ends well.

    Where the block raises, nothing of it is left and what stood under the final names still does.
    """
    beside = {
        key: path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}") for key, path in targets.items()
    }
    try:
        yield beside
        for key, temporary in beside.items():
            temporary.replace(targets[key])
    except OSError as error:
        final = {str(temporary): str(targets[key]) for key, temporary in beside.items()}
        error.filename = final.get(str(error.filename), error.filename)
        raise
    finally:
        for temporary in beside.values():
            temporary.unlink(missing_ok=True)


def json_text(document: Mapping[str, Any]) -> str:
    """A document as people read it too: indented, ended by a line break."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def write_json(document: Mapping[str, Any], path: Path) -> None:
    path.write_text(json_text(document), encoding="utf-8")
