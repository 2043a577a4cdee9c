"""Choosing the area to license: on the map, from layers, by legal description, from the clipboard."""
