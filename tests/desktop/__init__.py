"""The plugin inside real QGIS."""
