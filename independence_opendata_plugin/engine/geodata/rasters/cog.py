"""Writing Cloud Optimized GeoTIFF without loss, in memory that does not grow with the raster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import rasterio
from rasterio.shutil import copy

from ....chapter33.refusal import Refused
from ...job import Job
from .pixels import TILE
from .source import RASTER_ERRORS, reading

LOSSLESS = {
    # Not Zstandard, LERC or the predictor for floating point, some of which pack tighter: every program that reads
    # GeoTIFF reads these.
    "COMPRESS": "DEFLATE",
    "PREDICTOR": "STANDARD",
    "OVERVIEW_PREDICTOR": "STANDARD",
}
PASSES = 2
"""How often the driver reads what it copies: for the overviews, and for the pixels themselves."""
STEP = 0.02
"""How much of the work is told of at once."""


def write_cog(pixels: Path, output: Path, resampling: str, job: Job) -> None:
    """Copy a GeoTIFF to a Cloud Optimized one; `resampling` is for the overviews.

    Raises Refused where that fails, as on a full disk, and Cancelled at the next tile once the job is stopped.
    """
    watched = _Watched(pixels.stat().st_size * PASSES, job)
    with (
        writing(output.name, job),
        reading(),
        # What GeoTIFF has no place for would go into a file beside it.
        rasterio.Env(GDAL_PAM_ENABLED=False, GDAL_NUM_THREADS="ALL_CPUS"),
        rasterio.open(pixels, opener=watched.open) as dataset,
    ):
        copy(
            dataset,
            output,
            driver="COG",
            BLOCKSIZE=TILE,
            NUM_THREADS="ALL_CPUS",
            BIGTIFF="IF_SAFER",
            OVERVIEW_RESAMPLING=resampling,
            **LOSSLESS,
        )


@contextmanager
def writing(name: str, job: Job) -> Iterator[None]:
    """Raises Refused, naming the file, for what fails within the block, and Cancelled where that is why."""
    try:
        yield
    except RASTER_ERRORS as error:
        job.check()
        raise Refused(
            name, why=f"it cannot be written ({error})", remedy="check the disk, then try again."
        ) from error


class _Watched:
    """Opens a file so that each read tells how far the work is: GDAL's own copying cannot be stopped from here."""

    def __init__(self, size: int, job: Job) -> None:
        self._size = size
        self._job = job
        self._read = 0
        self._told = 0.0

    def open(self, path: str, mode: str = "rb") -> _WatchedFile:
        return _WatchedFile(Path(path), mode, self._add)

    def _add(self, count: int) -> None:
        self._job.check()
        self._read += count
        share = min(self._read / self._size, 1.0)
        if share >= self._told + STEP:
            self._told = share
            self._job.progress(share, "overviews")


class _WatchedFile:
    def __init__(self, path: Path, mode: str, tell: Callable[[int], None]) -> None:
        self._file = path.open(mode)
        self._tell = tell

    def read(self, size: int = -1) -> bytes:
        content: bytes = self._file.read(size)
        self._tell(len(content))
        return content

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> _WatchedFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
