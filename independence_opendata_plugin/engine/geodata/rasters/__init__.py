"""Orthophotos and other rasters: what they cover of an area, cutting them to it, reading the cut back."""
