"""The operations as Processing algorithms: thin, one module each."""

from __future__ import annotations

from .base import EngineAlgorithm
from .calculate_fee import CalculateFee
from .classify import Classify
from .export_licensed import ExportLicensed
from .grant_reduction import GrantReduction
from .invoice import Invoice
from .license_area import LicenseArea
from .license_state import LicenseState
from .measure import Measure
from .print_quote import PrintQuote
from .publish import Publish
from .quote import Quote
from .quote_batch import QuoteBatch
from .quote_state import QuoteState
from .record_evidence import RecordEvidence
from .record_expenditure import RecordExpenditure
from .record_payment import RecordPayment
from .register_export import RegisterExport
from .register_move import RegisterMove
from .register_roles import RegisterRoles
from .register_verify import RegisterVerify
from .reminders import Reminders
from .requote import Requote
from .statement import FeeStatement
from .transfer_license import TransferLicense
from .verify_package import VerifyPackage
from .withdraw import Withdraw

ALGORITHMS: tuple[type[EngineAlgorithm], ...] = (
    Classify,
    LicenseArea,
    CalculateFee,
    Measure,
    Quote,
    PrintQuote,
    Requote,
    QuoteState,
    GrantReduction,
    RecordEvidence,
    QuoteBatch,
    ExportLicensed,
    VerifyPackage,
    LicenseState,
    TransferLicense,
    Invoice,
    RecordPayment,
    RecordExpenditure,
    FeeStatement,
    Reminders,
    Publish,
    Withdraw,
    RegisterExport,
    RegisterVerify,
    RegisterMove,
    RegisterRoles,
)
