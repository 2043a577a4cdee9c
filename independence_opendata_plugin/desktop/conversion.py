"""The engine's GeoPackage in the format that the user asked for."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from ..scratch.places import scratch_folder


def convert(written: Path, goal: Path) -> None:
    """Write `goal`, and what belongs to it (a Shapefile's other files), from the only layer of `written`.

    Everything appears under its final name at the end. Raises Refused when QGIS cannot write that format.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(goal.suffix)
    options.layerName = goal.stem
    with scratch_folder(goal.parent, "converted") as folder:
        error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            QgsVectorLayer(str(written), goal.stem, "ogr"),
            str(folder / goal.name),
            QgsCoordinateTransformContext(),
            options,
        )
        if error != QgsVectorFileWriter.WriterError.NoError:
            raise Refused(
                QCoreApplication.translate("Conversion", "the file {}").format(goal.name),
                why=message,
                remedy=QCoreApplication.translate("Conversion", "write a GeoPackage (.gpkg)."),
            )
        for part in sorted(folder.iterdir(), key=lambda path: path.name == goal.name):
            part.replace(goal.parent / part.name)
