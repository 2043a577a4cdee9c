"""Inside QGIS: what the analyst sees. Talks to the engine by messages only."""
