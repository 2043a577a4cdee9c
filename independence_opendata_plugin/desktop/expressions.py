"""Expression functions: a fee and a section's name wherever QGIS takes an expression, in `qgis_process` too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
    QgsFeature,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from .rows import row_of
from .users_language import describe

if TYPE_CHECKING:
    from .formulas import SectionLabels

GROUP = "Independence Open Data"


class FeeFunction(QgsExpressionFunction):
    """`chapter33_fee(sections, megabytes, class)`: a fee by the schedule in force today, as text."""

    def __init__(self) -> None:
        parameters = [
            QgsExpressionFunction.Parameter("sections"),
            QgsExpressionFunction.Parameter("megabytes"),
            QgsExpressionFunction.Parameter("class", True, "general"),
        ]
        super().__init__("chapter33_fee", parameters, GROUP, describe_fee())

    def func(
        self,
        values: Sequence[Any],
        context: QgsExpressionContext | None,  # noqa: ARG002 - QGIS's signature
        parent: QgsExpression,
        node: QgsExpressionNodeFunction | None,  # noqa: ARG002 - QGIS's signature
    ) -> str | None:
        from .formulas import calculate_fee

        sections, megabytes, customer_class = values
        today = datetime.now(UTC).astimezone().date()
        try:
            return calculate_fee(sections, megabytes, str(customer_class), today)
        except Refused as refusal:
            parent.setEvalErrorString(describe(refusal))
            return None

    def usesGeometry(self, node: QgsExpressionNodeFunction | None) -> bool:  # noqa: ARG002, N802 - QGIS's signature
        return False

    def referencedColumns(self, node: QgsExpressionNodeFunction | None) -> set[str]:  # noqa: ARG002, N802 - as above
        """None of its own; those that its arguments name, QGIS finds by itself."""
        return set()


class LabelFunction(QgsExpressionFunction):
    """`plss_label(feature)`: the section that a feature's attributes name; NULL where they name none."""

    def __init__(self) -> None:
        super().__init__("plss_label", [QgsExpressionFunction.Parameter("feature")], GROUP, describe_label())
        self._labels: SectionLabels | None = None

    def func(
        self,
        values: Sequence[Any],
        context: QgsExpressionContext | None,  # noqa: ARG002 - QGIS's signature
        parent: QgsExpression,
        node: QgsExpressionNodeFunction | None,  # noqa: ARG002 - QGIS's signature
    ) -> str | None:
        (feature,) = values
        if not isinstance(feature, QgsFeature):
            text = QCoreApplication.translate("Expressions", "plss_label takes a feature, such as @feature.")
            parent.setEvalErrorString(text)
            return None
        if self._labels is None:
            from .formulas import SectionLabels

            self._labels = SectionLabels()
        return self._labels.label(row_of(feature))

    def usesGeometry(self, node: QgsExpressionNodeFunction | None) -> bool:  # noqa: ARG002, N802 - QGIS's signature
        return False


class ExpressionFunctions:
    """The plugin's functions, known to QGIS from the making of this until `remove`."""

    def __init__(self) -> None:
        # Kept here: QGIS holds only a pointer to a function that is written in Python.
        self._functions = (FeeFunction(), LabelFunction())
        for function in self._functions:
            QgsExpression.registerFunction(function)

    def remove(self) -> None:
        for function in self._functions:
            QgsExpression.unregisterFunction(function.name())


def describe_fee() -> str:
    translate = QCoreApplication.translate
    return _help(
        "chapter33_fee(sections, megabytes[, class])",
        translate(
            "Expressions",
            "The license fee under Chapter 33 for an area and the data in it, by the fee schedule in force today. "
            "It is text with two decimals, because money is exact; to_real() makes a number of it. An area of less "
            "than a section is charged by hours of processing, so its fee is the word unknown.",
        ),
        {
            "sections": translate(
                "Expressions", "number of sections; with a fraction, an area that is not made of whole ones"
            ),
            "megabytes": translate("Expressions", "size of the data, in millions of bytes"),
            "class": translate(
                "Expressions", "the licensee's class: general (the default), contracted or nonprofit"
            ),
        },
        {
            "chapter33_fee(26, 325)": "'60125.00'",
            "chapter33_fee(26, 325, 'nonprofit')": "'30062.50'",
        },
    )


def describe_label() -> str:
    translate = QCoreApplication.translate
    return _help(
        "plss_label(feature)",
        translate(
            "Expressions",
            "The section of the Public Land Survey System that a feature's attributes name, or NULL where they name "
            "none. The columns are found by looking, as for a section layer.",
        ),
        {"feature": translate("Expressions", "a feature, such as @feature")},
        {"plss_label(@feature)": "'T49N R32W Sec. 14'"},
    )


def _help(call: str, description: str, arguments: dict[str, str], examples: dict[str, str]) -> str:
    """HTML in the layout of the expression dialog's own help."""
    name = call.partition("(")[0]
    translate = QCoreApplication.translate
    argument_rows = "".join(
        f'<tr><td class="argument">{argument}</td><td>{text}</td></tr>'
        for argument, text in arguments.items()
    )
    example_items = "".join(
        f"<li><code>{example}</code> &rarr; <code>{result}</code></li>"
        for example, result in examples.items()
    )
    return (
        f"<h3>{translate('Expressions', 'Function {}').format(name)}</h3>"
        f'<div class="description"><p>{description}</p></div>'
        f"<h4>{translate('Expressions', 'Syntax')}</h4>"
        f'<div class="syntax"><code>{call}</code></div>'
        f"<h4>{translate('Expressions', 'Arguments')}</h4>"
        f'<div class="arguments"><table>{argument_rows}</table></div>'
        f"<h4>{translate('Expressions', 'Examples')}</h4>"
        f'<div class="examples"><ul>{example_items}</ul></div>'
    )
