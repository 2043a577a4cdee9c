"""The second process: reads, cuts, prices, writes. Never imports qgis."""
