"""The operations as Processing algorithms: thin, one module each."""

from __future__ import annotations

from .base import EngineAlgorithm
from .calculate_fee import CalculateFee
from .classify import Classify
from .export_licensed import ExportLicensed
from .license_area import LicenseArea
from .measure import Measure
from .print_quote import PrintQuote
from .publish import Publish
from .quote import Quote
from .register_move import RegisterMove
from .register_roles import RegisterRoles
from .register_verify import RegisterVerify
from .verify_package import VerifyPackage
from .withdraw import Withdraw

ALGORITHMS: tuple[type[EngineAlgorithm], ...] = (
    Classify,
    LicenseArea,
    CalculateFee,
    Measure,
    Quote,
    PrintQuote,
    ExportLicensed,
    VerifyPackage,
    Publish,
    Withdraw,
    RegisterVerify,
    RegisterMove,
    RegisterRoles,
)
