"""Files that appear under their final names together, when all of them are complete, or not at all."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from ..scratch.places import scratch_file, scratch_folder
from .disk import telling_a_full_disk


@contextmanager
def work_folder(folder: Path, purpose: str) -> Iterator[Path]:
    """A folder for unfinished work in `folder`, gone at the end; `purpose` is a word that its name carries.

    What fails inside because the disk is full is raised as Refused that says so.
    """
    with scratch_folder(folder, purpose) as place, telling_a_full_disk(place):
        yield place


@contextmanager
def draft_of(target: Path) -> Iterator[Path]:
    """A name beside the target for its unfinished content; what still stands there at the end is removed."""
    with scratch_file(target.parent, "part", target.suffix) as draft, telling_a_full_disk(target.parent):
        yield draft


@contextmanager
def appearing(targets: Mapping[str, Path]) -> Iterator[dict[str, Path]]:
    """Temporary names beside the targets; what was written there takes its final name when the block ends well.

    Where the block raises, nothing of it is left and what stood under the final names still does.
    """
    with ExitStack() as stack:
        drafts = {key: stack.enter_context(draft_of(path)) for key, path in targets.items()}
        try:
            yield drafts
            with moved({drafts[key]: path for key, path in targets.items()}):
                pass
        except OSError as error:
            final = {str(draft): str(targets[key]) for key, draft in drafts.items()}
            error.filename = final.get(str(error.filename), error.filename)
            raise


@contextmanager
def moved(moves: Mapping[Path, Path]) -> Iterator[None]:
    """Each draft under its final name, in the same folder, while the block runs and after it ended well.

    Where a move or the block fails, what stood under the final names before stands there again.
    """
    with ExitStack() as kept, ExitStack() as taken_back:
        for draft, target in moves.items():
            before = kept.enter_context(_second_name(target))
            draft.replace(target)
            taken_back.callback(_put_back, before, target)
        yield
        taken_back.pop_all()


@contextmanager
def _second_name(target: Path) -> Iterator[Path | None]:
    """Another name under which the target's content stays for a while; None where there is no such file."""
    if not target.exists():
        yield None
        return
    with scratch_file(target.parent, "before", target.suffix) as name:
        try:
            os.link(target, name)
        except OSError:
            # A file system without links.
            shutil.copy2(target, name)
        yield name


def _put_back(before: Path | None, target: Path) -> None:
    if before is None:
        target.unlink(missing_ok=True)
    else:
        before.replace(target)


def json_text(document: Mapping[str, Any]) -> str:
    """A document as people read it too: indented, ended by a line break."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def write_json(document: Mapping[str, Any], path: Path) -> None:
    path.write_text(json_text(document), encoding="utf-8")
