"""What the look at the set-up needs to know from the main thread."""

from __future__ import annotations

import platform
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import qVersion

from ....chapter33.refusal import Refused
from ....paths import ENGINE_REQUIREMENTS
from ... import settings
from ...checkup import Facts
from ...checkup_office import SectionFacts
from ..office import Office
from ..section_layer import SectionLayer


def gather_facts(office: Office) -> Facts:
    """As things are now: what is set, and the project that is open."""
    try:
        python: Path | Refused = settings.find_engine_python()
    except Refused as refusal:
        python = refusal
    return Facts(
        qgis=f"{Qgis.version()}, Qt {qVersion()}, Python {platform.python_version()}",
        engine_python=python,
        requirements=ENGINE_REQUIREMENTS,
        register=settings.register(),
        form_approval=settings.form_approval(),
        portal=settings.portal(),
        delivery_folder=settings.delivery_folder(),
        sections=section_facts(office.section_layer),
    )


def section_facts(sections: SectionLayer) -> SectionFacts:
    return SectionFacts(
        layer=sections.layer.name() if sections.layer is not None else "",
        count=len(sections.index.sections) if sections.index is not None else None,
        problem=sections.problem,
    )
