"""Access classes in QGIS: in the layer tree, in the layer's properties, in its context menu."""
