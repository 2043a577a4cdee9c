"""A picture of the ground that shapes are painted on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from PIL import Image, ImageDraw
from rasterio.features import rasterize
from rasterio.transform import Affine

from .scenery import Bounds

Color = tuple[int, int, int]


class Canvas:
    """An RGB picture over a window of the ground, painted shape by shape.

    `window`: west, south, east, north in metres. `pixel`: metres. `rgb`: uint8 array (rows, columns, 3).
    """

    def __init__(self, window: Bounds, pixel: float, ground: Color) -> None:
        west, south, east, north = window
        self.transform: Affine = Affine(pixel, 0.0, west, 0.0, -pixel, north)
        self.window = window
        self.pixel = pixel
        self.shape = (round((north - south) / pixel), round((east - west) / pixel))
        self.rgb = np.empty((*self.shape, 3), dtype=np.uint8)
        self.rgb[:] = ground

    def paint(self, shapes: Iterable[shapely.Geometry], colors: Sequence[Color], choice: np.ndarray) -> None:
        """Fill each shape with `colors[choice]` of the same position; later shapes cover earlier ones."""
        frame = shapely.box(*self.window)
        geometry = np.array(list(shapes), dtype=object)
        seen = shapely.intersects(geometry, frame)
        numbered = list(zip(geometry[seen], (choice[seen] + 1).tolist(), strict=True))
        if not numbered:
            return
        burnt = rasterize(numbered, self.shape, transform=self.transform, dtype=np.uint8)
        palette = np.array([(0, 0, 0), *colors], dtype=np.uint8)
        covered = burnt > 0
        self.rgb[covered] = palette[burnt[covered]]

    def fill(self, shapes: Iterable[shapely.Geometry], color: Color) -> None:
        geometry = list(shapes)
        self.paint(geometry, [color], np.zeros(len(geometry), dtype=int))

    def dot(self, points: np.ndarray, radii: np.ndarray, colors: Sequence[Color], choice: np.ndarray) -> None:
        """Discs around points (n, 2), radii in metres: much faster than as many shapes."""
        picture = Image.fromarray(self.rgb)
        pen = ImageDraw.Draw(picture)
        west, _, _, north = self.window
        x, y = (points[:, 0] - west) / self.pixel, (north - points[:, 1]) / self.pixel
        radius = radii / self.pixel
        boxes = np.column_stack([x - radius, y - radius, x + radius, y + radius])
        for box, color in zip(boxes.tolist(), choice.tolist(), strict=True):
            pen.ellipse(box, fill=colors[color])
        self.rgb = np.array(picture)

    def pixels(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns of the pixels that points (n, 2) lie in."""
        west, _, _, north = self.window
        rows = ((north - points[:, 1]) / self.pixel).astype(int)
        columns = ((points[:, 0] - west) / self.pixel).astype(int)
        return np.minimum(rows, self.shape[0] - 1), np.minimum(columns, self.shape[1] - 1)
