"""Whether pressing a button would work, said before it is pressed."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication


@dataclass(frozen=True)
class Readiness:
    """What a run would be given: how many datasets are ticked, the portal's folder, who approves ("" for neither),
    and whether another run is at work."""

    ticked: int
    portal: str
    coordinator: str
    is_at_work: bool

    def find_obstacle_to_preview(self) -> str:
        """What is missing, as the user is told it; "" where nothing is."""
        if self.is_at_work:
            return QCoreApplication.translate("Publishing", "A run is under way: wait for it, or cancel it.")
        if not self.ticked:
            return QCoreApplication.translate("Publishing", "Tick at least one dataset.")
        if not self.portal:
            return QCoreApplication.translate("Publishing", "Choose the portal's folder.")
        return ""

    def find_obstacle_to_publish(self) -> str:
        """The policy asks who approves a publication, so a name is wanted too."""
        obstacle = self.find_obstacle_to_preview()
        if obstacle or self.coordinator:
            return obstacle
        return QCoreApplication.translate("Publishing", "Name the Open Data Coordinator who approves.")
