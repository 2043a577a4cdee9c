"""The expression functions, evaluated as a user's expression is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsFields,
)
from qgis.PyQt.QtCore import QMetaType

from independence_opendata_plugin import classFactory
from independence_opendata_plugin.plugin import IndependencePlugin


@pytest.fixture(autouse=True)
def plugin() -> Iterator[IndependencePlugin]:
    """The plugin, as `qgis_process` loads it."""
    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


def evaluate(text: str, feature: QgsFeature | None = None) -> object:
    """The value; an evaluation error is an AssertionError with its text."""
    expression, context = QgsExpression(text), QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    if feature is not None:
        context.setFeature(feature)
    assert not expression.hasParserError(), expression.parserErrorString()
    expression.prepare(context)
    value = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value


def refusal_of(text: str) -> str:
    with pytest.raises(AssertionError) as failed:
        evaluate(text)
    return str(failed.value)


def row(**attributes: object) -> QgsFeature:
    fields = QgsFields([QgsField(name, QMetaType.Type.QString) for name in attributes])
    feature = QgsFeature(fields)
    feature.setAttributes(list(attributes.values()))
    return feature


@pytest.mark.parametrize(
    ("call", "fee"),
    [
        # Sec. 33-6(a): 26 to 50 sections at $185.00 per MB, 325 MB.
        ("chapter33_fee(26, 325, 'general')", "60125.00"),
        ("chapter33_fee(26, 325)", "60125.00"),
        ("chapter33_fee(megabytes:=325, sections:=26)", "60125.00"),
        # Sec. 33-6(b): half for a nonprofit.
        ("chapter33_fee(26, 325, 'nonprofit')", "30062.50"),
        # 2.5 square miles, 1 to 25 sections at $200.00: 12.5 MB.
        ("chapter33_fee(2.5, 12.5)", "2500.00"),
        # Less than a section is charged by hours, which nobody has counted.
        ("chapter33_fee(0.4, 1)", "unknown"),
    ],
)
def test_a_fee_is_text_with_two_decimals(call: str, fee: str) -> None:
    assert evaluate(call) == fee


@pytest.mark.parametrize(
    "call", ["chapter33_fee(NULL, 325)", "chapter33_fee(26, NULL)", "chapter33_fee(26, 325, NULL)"]
)
def test_what_is_not_known_has_no_fee(call: str) -> None:
    assert evaluate(f"{call} IS NULL") == 1


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("chapter33_fee('1,500', 1)", "the number of sections"),
        ("chapter33_fee(26, -325)", "cannot be negative"),
        ("chapter33_fee(26, 325, 'friend')", "general, contracted, nonprofit"),
    ],
)
def test_nonsense_is_an_error_with_the_refusal_s_text(call: str, said: str) -> None:
    text = refusal_of(call)
    assert text.startswith("Refused: ")
    assert said in text


@pytest.mark.parametrize(
    ("feature", "label"),
    [
        (row(TWP="49N", RGE="32W", SEC="14"), "T49N R32W Sec. 14"),
        (row(PARCEL="1", LEGAL="Sec. 14, T49N R32W"), "T49N R32W Sec. 14"),
        (row(FRSTDIVID="MO050490N0320W0SN140"), "T49N R32W Sec. 14"),
        (row(NAME="Maple Park"), None),
        (row(TWP="49N", RGE="32W", SEC="37"), None),
        (row(TWP="49N", RGE="32W", SEC="14", TWNSHPFRAC=None), "T49N R32W Sec. 14"),
        (row(TWP="49N", RGE="32W", SEC=None), None),
    ],
)
def test_a_row_is_labelled_by_the_section_that_it_names(feature: QgsFeature, label: str | None) -> None:
    assert evaluate("plss_label(@feature)", feature) == label


def test_a_row_that_tells_nothing_does_not_decide_for_the_next() -> None:
    assert evaluate("plss_label(@feature)", row(LEGAL="to be surveyed")) is None
    assert evaluate("plss_label(@feature)", row(LEGAL="T49N R32W Sec. 14")) == "T49N R32W Sec. 14"


def test_a_label_of_something_else_is_an_error_and_of_nothing_nothing() -> None:
    assert "takes a feature" in refusal_of("plss_label(14)")
    assert evaluate("plss_label(NULL)") is None


def test_the_expression_dialog_groups_and_explains_them() -> None:
    functions = {function.name(): function for function in QgsExpression.Functions()}
    for name in ("chapter33_fee", "plss_label"):
        assert functions[name].group() == "Independence Open Data"
        assert f"Function {name}" in functions[name].helpText()
    assert [parameter.optional() for parameter in functions["chapter33_fee"].parameters()] == [
        False,
        False,
        True,
    ]


def test_the_examples_of_the_help_are_true() -> None:
    assert evaluate("chapter33_fee(26, 325)") in describe("chapter33_fee")
    assert evaluate("chapter33_fee(26, 325, 'nonprofit')") in describe("chapter33_fee")


def describe(name: str) -> str:
    return next(function.helpText() for function in QgsExpression.Functions() if function.name() == name)


def test_unloading_takes_them_away_and_loading_brings_them_back(plugin: IndependencePlugin) -> None:
    for _ in range(2):
        plugin.unload()
        assert not {"chapter33_fee", "plss_label"} & {
            function.name() for function in QgsExpression.Functions()
        }
        plugin.initProcessing()
        assert evaluate("chapter33_fee(26, 325)") == "60125.00"
