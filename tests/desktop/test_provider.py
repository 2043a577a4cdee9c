"""The algorithms as CONTRACT.md names them, each with help that fits."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterEnum

from independence_opendata_plugin.desktop.algorithms import ALGORITHMS
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.provider import IndependenceProvider
from independence_opendata_plugin.paths import METADATA

ROOT = Path(__file__).resolve().parents[2]
ORDER = {
    "AREA",
    "SECTIONS",
    "SECTION_COLUMNS",
    "LAYERS",
    "INCLUDE_EDITS",
    "ORTHOPHOTOS",
    "CUSTOMER_NAME",
    "CUSTOMER_CLASS",
} | {
    *("PURPOSE", "PROJECT", "HOURS", "REDUCTION_PERCENT", "REDUCTION_OFFICER", "REDUCTION_JUSTIFICATION"),
    *("SCHEDULE", "READINGS"),
}
DRAFT = {"REDUCTION_PROPOSED_BY", "DRAFT"}
TERMS = {"HOURS", "REDUCTION_PERCENT", "REDUCTION_OFFICER", "REDUCTION_JUSTIFICATION", "SCHEDULE", "READINGS"}
PARAMETERS = {
    "classify": {"LAYER", "ACCESS", "STATUTE", "REASON", "MODE", "METADATA", "OFFICER"},
    "licensearea": {"SECTIONS", "SECTION_IDS", "AREA", "EXTENT", "SECTION_COLUMNS", "OUTPUT"},
    "calculatefee": TERMS
    | {
        "SECTIONS",
        "WHOLE_SECTIONS",
        "MEGABYTES",
        "FEATURES",
        "CUSTOMER_CLASS",
        "ORTHOPHOTO_SECTIONS",
        "OUTPUT_JSON",
    },
    "measure": {"AREA", "SECTIONS", "SECTION_COLUMNS", "LAYERS", "INCLUDE_EDITS", "ORTHOPHOTOS", "ESTIMATE"},
    "quote": ORDER | DRAFT | {"ESTIMATE", "OUTPUT_PDF", "OUTPUT_JSON"},
    "requote": ORDER | DRAFT | {"QUOTE", "ACCEPT_CHANGE", "SEEN", "ESTIMATE", "OUTPUT_PDF", "OUTPUT_JSON"},
    "quotestate": {"QUOTE", "ACT", "PERSON", "DATE", "NOTE", "SEEN"},
    "grantreduction": {"QUOTE", "OFFICER", "JUSTIFICATION", "SEEN"},
    "recordevidence": {"LICENSEE", "CUSTOMER_CLASS", "REFERENCE", "DATED"},
    "quotebatch": {"INPUT", "SECTIONS", "SECTION_COLUMNS", "LAYERS", "INCLUDE_EDITS", "ORTHOPHOTOS"}
    | {"SCHEDULE", "READINGS", "ESTIMATE", "OUTPUT"},
    "registerexport": {"SEARCH", "LICENSEE", "SECTION", "LAYER", "FROM", "TO", "STATE", "OUTPUT"},
    "printquote": {"QUOTE", "OUTPUT_PDF", "OUTPUT_JSON"},
    "exportlicensed": ORDER | {"QUOTE", "ACCEPT_CHANGE", "FORMATS", "CRS", "FORM", "APPROVAL", "OUTPUT"},
    "verifypackage": {"INPUT"},
    "publish": {"LAYERS", "DATASETS", "PORTAL", "DRY_RUN", "COORDINATOR", "OUTPUT_JSON", "REPORT_ALWAYS"},
    "withdraw": {"DATASET", "PORTAL", "REASON"},
    "registerverify": {"PACKAGE_FOLDER"},
    "registermove": {"FROM", "TO"},
    "registerroles": set(),
    "licensestate": {
        "ACT",
        "CURABLE",
        "DATE",
        "FIRST_DAY",
        "LICENSE",
        "NOTE",
        "PERSON",
        "REFERENCE",
        "UNTIL",
    },
    "transferlicense": {"DATE", "LICENSE", "NOTE", "PERSON", "REFERENCE", "TO"},
    "invoice": {"FOR", "INVOICE", "LICENSE", "OUTPUT_JSON", "OUTPUT_PDF"},
    "recordpayment": {
        "AMOUNT",
        "CORRECTS",
        "DATE",
        "INVOICE",
        "METHOD",
        "NOTE",
        "OUTPUT_JSON",
        "OUTPUT_PDF",
        "RECEIPT",
        "REFERENCE",
    },
    "recordexpenditure": {"AMOUNT", "CORRECTS", "DATE", "NOTE", "PAYEE", "PURPOSE", "REFERENCE"},
    "statement": {"DAY", "OUTPUT_CSV", "OUTPUT_PDF"},
    "reminders": {"DAYS", "OUTPUT_ICS"},
}
OUTPUTS = {
    "classify": {"DATASET"},
    "licensearea": {"OUTPUT", "SECTION_COUNT", "WHOLE_SECTIONS", "SQUARE_MILES", "AREA_SHA256"},
    "calculatefee": {"RATE", "DATA_FEE", "ORTHOPHOTO_FEE", "CONSULTING_FEE", "PROCESSING_FEE", "REDUCTION"}
    | {"TOTAL", "ANNUAL_MAINTENANCE", "QUOTE", "OUTPUT_JSON"},
    "measure": {"SECTION_COUNT", "WHOLE_SECTIONS", "SQUARE_MILES", "AREA_SHA256", "SECTION_LABELS"}
    | {"FEATURES", "BYTES", "MEGABYTES", "VOLUME", "FILE_BYTES", "ORTHOPHOTO_SECTIONS", "LAYERS"},
    "quote": {"QUOTE_NUMBER", "SECTION_COUNT", "MEGABYTES", "TOTAL", "ANNUAL_MAINTENANCE", "VALID_UNTIL"}
    | {"OUTPUT_PDF", "OUTPUT_JSON"},
    "requote": {"QUOTE_NUMBER", "LABEL", "REVISED", "CHANGED", "OLD_TOTAL", "TOTAL", "DIFFERENCE"}
    | {"VALID_UNTIL", "DETAILS", "OUTPUT_PDF", "OUTPUT_JSON"},
    "quotestate": {"QUOTE_NUMBER", "LABEL", "STATE", "VALID_UNTIL", "ROW_VERSION"},
    "grantreduction": {"QUOTE_NUMBER", "LABEL", "STATE", "VALID_UNTIL", "ROW_VERSION", "TOTAL", "REDUCTION"},
    "recordevidence": {"LICENSEE", "REFERENCE", "DATED"},
    "quotebatch": {"ROWS", "QUOTED", "REFUSED", "REPEATED", "OUTPUT"},
    "registerexport": {"ROWS", "OUTPUT"},
    "printquote": {"QUOTE_NUMBER", "REVISION", "TOTAL", "OUTPUT_PDF", "OUTPUT_JSON"},
    "exportlicensed": {"OUTPUT", "LICENSE_NUMBER", "SHA256", "FEATURES", "MEGABYTES", "MANIFEST"},
    "verifypackage": {"VALID", "PROBLEMS"},
    "publish": {"PUBLISHED", "UNCHANGED", "REFUSED", "FAILED", "CATALOG", "OUTPUT_JSON"},
    "withdraw": {"TOMBSTONE"},
    "registerverify": {"VALID", "PROBLEMS", "EVENTS"},
    "registermove": {"TO", "TABLES", "ROWS"},
    "registerroles": {"ROLES"},
    "licensestate": {
        "ACTS",
        "BEGINS",
        "DELIVERIES",
        "EARLIER_LICENSEES",
        "IN_FORCE",
        "LICENSE",
        "LICENSEE",
        "MAINTAINED_UNTIL",
        "REASON",
        "STATE",
        "TERM_UNTIL",
    },
    "transferlicense": {"EARLIER_LICENSEES", "LICENSE", "LICENSEE"},
    "invoice": {"BALANCE", "DUE", "INVOICE_NUMBER", "OUTPUT_JSON", "OUTPUT_PDF", "STATE", "TOTAL"},
    "recordpayment": {
        "BALANCE",
        "INVOICE_NUMBER",
        "OUTPUT_JSON",
        "OUTPUT_PDF",
        "RECEIPT_NUMBER",
        "RECEIVED",
        "STATE",
    },
    "recordexpenditure": {"REFERENCE", "SPENT"},
    "statement": {
        "BY_FEE",
        "BY_PURPOSE",
        "FISCAL_YEAR",
        "NOT_INVOICED",
        "OUTPUT_CSV",
        "OUTPUT_PDF",
        "RECEIVED",
        "SPENT",
        "UNSPENT",
    },
    "reminders": {"COUNT", "OUTPUT_ICS", "ROWS"},
}


@pytest.fixture(params=sorted(PARAMETERS))
def algorithm(request: pytest.FixtureRequest, provider: IndependenceProvider) -> QgsProcessingAlgorithm:
    return provider.algorithm(request.param)


def test_the_provider_lists_the_algorithms_of_the_contract(provider: IndependenceProvider) -> None:
    assert {algorithm.id() for algorithm in provider.algorithms()} == {
        f"independence:{name}" for name in PARAMETERS
    }
    assert f"version={provider.versionInfo()}" in METADATA.read_text(encoding="utf-8").splitlines()
    assert not provider.icon().isNull()


def test_parameters_and_results_have_the_contract_s_names(algorithm: QgsProcessingAlgorithm) -> None:
    name = algorithm.name()
    parameters = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert parameters == PARAMETERS[name] | {"REGISTER", "AS_OF"}
    assert {output.name() for output in algorithm.outputDefinitions()} == OUTPUTS[name]


def test_enumerations_take_their_text(algorithm: QgsProcessingAlgorithm) -> None:
    enumerations = [
        definition
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterEnum)
    ]
    assert all(definition.usesStaticStrings() for definition in enumerations)
    assert {definition.name(): set(definition.options()) for definition in enumerations}.get(
        "CUSTOMER_CLASS", {"general", "contracted", "nonprofit"}
    ) == {"general", "contracted", "nonprofit"}


def test_an_algorithm_can_be_found_understood_and_cancelled(algorithm: QgsProcessingAlgorithm) -> None:
    assert algorithm.displayName() != algorithm.name()
    assert (algorithm.groupId(), algorithm.group()) in {("licensing", "Licensing"), ("opendata", "Open data")}
    assert algorithm.shortDescription() in algorithm.shortHelpString()
    assert algorithm.helpUrl().startswith("file://")
    assert algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagCanCancel
    assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading


def test_the_help_names_the_law_and_its_example_is_a_real_call(algorithm: QgsProcessingAlgorithm) -> None:
    text = (ROOT / "resources" / "help" / f"{algorithm.name()}.md").read_text(encoding="utf-8")
    example = re.search(r"```\n(.*?)\n```", text, re.DOTALL).group(1)
    given = set(re.findall(r"\b([A-Z_]+)=", example))
    assert f"independence:{algorithm.name()}" in example
    assert given <= PARAMETERS[algorithm.name()] | {"REGISTER", "AS_OF"}
    assert "## Parameters" in text
    assert "## The law" in text


def test_every_parameter_that_is_not_advanced_is_explained(algorithm: QgsProcessingAlgorithm) -> None:
    """By a bold entry of the help that starts as the parameter's label does."""
    text = (ROOT / "resources" / "help" / f"{algorithm.name()}.md").read_text(encoding="utf-8").lower()
    explained = re.findall(r"\*\*(.+?)\*\*", text)
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    for definition in algorithm.parameterDefinitions():
        if not definition.flags() & advanced:
            label = definition.description().lower().removeprefix("or ").removeprefix("an ")
            assert any(label.startswith(entry) or entry.startswith(label) for entry in explained), label


def test_copies_of_an_algorithm_share_the_engine() -> None:
    engine = EngineClient(lambda: Path("/no/python"))
    for algorithm in ALGORITHMS:
        assert type(algorithm(engine).create({})) is algorithm
    assert engine.pid is None
