"""A quick proof that rings do not cross themselves."""

from __future__ import annotations

import numpy as np

ROUNDING = 1e-14
"""Some times the relative error of the products that tell a turn's direction."""


def turn_once(points: np.ndarray, starts: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Whether each ring goes once around its middle, always in one direction: then it cannot cross or touch itself.

    `points` are x and y of all rings one after another, a ring's last point its first again; `starts` and `counts` say
    where each begins and how many points it has. False proves nothing: most rings with a deep bay are valid too.
    """
    ends = starts + counts - 1
    closed = (points[starts] == points[ends]).all(axis=1)
    middles = np.add.reduceat(points, starts) / counts[:, None]
    x, y = (points - np.repeat(middles, counts, axis=0)).T
    next_x, next_y = np.append(x[1:], 0.0), np.append(y[1:], 0.0)
    ahead, back = x * next_y, y * next_x
    turns, doubt = ahead - back, ROUNDING * (np.abs(ahead) + np.abs(back))
    left, right = turns > doubt, turns < -doubt
    rises = (y < 0) & (next_y >= 0)
    # From a ring's last point to the next ring's first there is no side.
    left[ends] = right[ends] = True
    rises[ends] = False
    one_way = np.logical_and.reduceat(left, starts) | np.logical_and.reduceat(right, starts)
    return closed & one_way & (np.add.reduceat(rises.astype(np.int64), starts) == 1)
