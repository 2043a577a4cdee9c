"""Whether a file can be written where a request wants it, asked before the work starts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..chapter33.refusal import Refused
from ..scratch.places import scratch_file
from .disk import LOCKED, refuse_file

ANOTHER = "choose another name or folder."


def require_writable(owner: str, target: Path) -> None:
    """Raises Refused where the folder is missing or may not be written, the name is a folder's or none that the disk
    takes, and where a file that stands there cannot be replaced. `owner` says in a refusal whose file it is.
    """
    if not target.parent.is_dir():
        raise Refused(
            owner, why=f"the folder {target.parent} does not exist", remedy="make it, or choose another."
        )
    try:
        if target.is_dir():
            raise Refused(owner, why=f"{target.name} is a folder", remedy=ANOTHER)
        # Asked of the name itself: a scratch file's is shorter, and has no odd character.
        target.lstat()
    except FileNotFoundError:
        pass
    except (OSError, ValueError) as error:
        why = refuse_file(error).why if isinstance(error, OSError) else str(error)
        raise Refused(owner, why=f"no file can be called {target.name} ({why})", remedy=ANOTHER) from error
    _try_writing(owner, target)


def _try_writing(owner: str, target: Path) -> None:
    try:
        with scratch_file(target.parent, "try") as file:
            file.touch()
    except OSError as error:
        why = f"nothing can be written to {target.parent} ({refuse_file(error).why})"
        raise Refused(owner, why=why, remedy="choose another folder.") from error
    if target.exists():
        try:
            target.open("r+b").close()
        except OSError as error:
            raise Refused(
                owner,
                why=f"{target.name} cannot be replaced: {LOCKED}",
                remedy="close it there, or " + ANOTHER,
            ) from error


def require_other_file(owner: str, target: Path, used: Mapping[str, Path]) -> None:
    """Raises Refused where writing `target` would destroy one of the files that `used` names by what they are."""
    for what, path in used.items():
        if _is_same(path, target):
            raise Refused(owner, why=f"{target.name} is {what}, and would be lost", remedy=ANOTHER)


def _is_same(path: Path, target: Path) -> bool:
    """False where one of them is not there, or is no path at all but some other text."""
    try:
        return path.samefile(target)
    except OSError:
        return False


def files_in(values: Mapping[str, Any]) -> Iterator[tuple[str, Path]]:
    """Every file that a request's parameters name, with the parameter; layers as text or as descriptions."""
    for name, value in values.items():
        for item in value if isinstance(value, (list, tuple)) else (value,):
            text = item.get("path") if isinstance(item, Mapping) else item
            if isinstance(text, str) and text and "\0" not in text:
                yield name, Path(text.partition("|")[0])
