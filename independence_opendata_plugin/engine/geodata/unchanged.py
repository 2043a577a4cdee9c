"""A source must be one and the same from the first row that is read to the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from ...chapter33.refusal import Refused
from .source import LayerSource


@contextmanager
def unchanged(sources: Iterable[LayerSource]) -> Iterator[None]:
    """Raises Refused where a source's files are others, or gone, when the block ends than when it began.

    What was read then may be half of the old content and half of the new. A source whose files do not show when its
    content changes (see `LayerSource.fingerprint`) passes.
    """
    before = {source: source.fingerprint() for source in sources}
    yield
    for source, fingerprint in before.items():
        if source.fingerprint() != fingerprint:
            raise Refused(
                f"layer '{source.name}'",
                why="its file was changed, moved or removed while it was read",
                remedy="wait until nobody saves to it, then try again.",
            )
