"""The texts of the window as its source says them: what translators get, and what they do not get."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

# Calls whose argument a user reads, and which argument that is.
SHOWN_BY = {
    **dict.fromkeys(
        (
            *("setText", "setPlainText", "setHtml", "setTitle", "setWindowTitle", "setPlaceholderText"),
            *("setToolTip", "setWhatsThis", "setStatusTip", "setAccessibleName", "setAccessibleDescription"),
            *("setPrefix", "setSuffix", "setSpecialValueText", "setDialogTitle", "setLabelText", "setFormat"),
            *("addMenu", "addRow", "addSection", "setHeaderLabels", "setHorizontalHeaderLabels"),
            *("tell", "tell_of_file", "warn", "refuse", "pushInfo", "pushWarning", "reportError"),
        ),
        (0,),
    ),
    # An icon may come before the text.
    **dict.fromkeys(("addAction", "addItem"), (0, 1)),
    **dict.fromkeys(("addTab", "setTabText", "setTabToolTip"), (1, 2)),
    **dict.fromkeys(
        (
            *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu"),
            *("QCommandLinkButton", "QgsCollapsibleGroupBox", "QgsCollapsibleGroupBoxBasic", "QgsDockWidget"),
        ),
        (0,),
    ),
    **dict.fromkeys(("QAction", "QTableWidgetItem", "QStandardItem", "QListWidgetItem"), (0, 1)),
    **dict.fromkeys(("Refused", "EngineFailed"), (0,)),
}
SHOWN_AS = {
    "text",
    "title",
    "toolTip",
    "whatsThis",
    "windowTitle",
    "placeholderText",
    "accessibleName",
    "why",
    "remedy",
}
MARKUP = re.compile(r"<[^>]*>|&\w+;|\{[^}]*\}|\b\w+://\S+")
WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Text:
    """One text handed to `tr` (`is_own`: looked up under the object's class) or to `translate`."""

    context: str
    argument: ast.expr
    line: int
    is_own: bool

    @property
    def is_whole(self) -> bool:
        return isinstance(self.argument, ast.Constant) and isinstance(self.argument.value, str)

    @property
    def value(self) -> str:
        return str(getattr(self.argument, "value", ""))


class Source:
    """One module."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._tree = ast.parse(path.read_text(encoding="utf-8"))

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """What `self.tr(text)` and `QCoreApplication.translate(context, text)` are handed."""
        return tuple(self._find_texts(self._tree, ""))

    @cached_property
    def bare(self) -> tuple[str, ...]:
        """What a user reads that went through neither, as `line: text`."""
        calls = (node for node in ast.walk(self._tree) if isinstance(node, ast.Call))
        return tuple(
            f"{argument.lineno}: {words}"
            for call in calls
            for argument in shown_arguments(call)
            if (words := untranslated(argument))
        )

    @cached_property
    def bases(self) -> dict[str, tuple[str, ...]]:
        """Of each class."""
        return {node.name: tuple(map(ast.unparse, node.bases)) for node in self._classes}

    @cached_property
    def own_tr(self) -> frozenset[str]:
        """The classes that look their texts up in their own way."""
        return frozenset(
            node.name
            for node in self._classes
            if any(isinstance(part, ast.FunctionDef) and part.name == "tr" for part in node.body)
        )

    @property
    def _classes(self) -> list[ast.ClassDef]:
        return [node for node in ast.walk(self._tree) if isinstance(node, ast.ClassDef)]

    def _find_texts(self, node: ast.AST, owner: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            yield from self._find_texts(child, child.name if isinstance(child, ast.ClassDef) else owner)
            if isinstance(child, ast.Call) and child.args:
                name = name_of(child.func)
                if name == "tr":
                    yield Text(owner, child.args[0], child.lineno, True)
                elif name == "translate" and len(child.args) > 1 and isinstance(child.args[0], ast.Constant):
                    yield Text(child.args[0].value, child.args[1], child.lineno, False)


def name_of(function: ast.expr) -> str:
    return getattr(function, "attr", "") or getattr(function, "id", "")


def shown_arguments(call: ast.Call) -> Iterator[ast.expr]:
    name = name_of(call.func)
    for position in SHOWN_BY.get(name, ()):
        if position < len(call.args):
            yield call.args[position]
    if name in SHOWN_BY or name.startswith("Q"):
        yield from (keyword.value for keyword in call.keywords if keyword.arg in SHOWN_AS)


def untranslated(expression: ast.expr) -> str:
    """The words of a literal, of one put together, or of one in a list; "" for whatever else is handed over."""
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        return " ".join(WORD.findall(MARKUP.sub(" ", expression.value)))
    if isinstance(expression, ast.JoinedStr):
        whole = "".join(
            str(part.value) if isinstance(part, ast.Constant) else "{}" for part in expression.values
        )
        return " ".join(WORD.findall(MARKUP.sub(" ", whole)))
    if isinstance(expression, ast.BinOp):
        return f"{untranslated(expression.left)} {untranslated(expression.right)}".strip()
    if isinstance(expression, ast.IfExp):
        return f"{untranslated(expression.body)} {untranslated(expression.orelse)}".strip()
    if isinstance(expression, (ast.List, ast.Tuple)):
        return " ".join(filter(None, map(untranslated, expression.elts)))
    if isinstance(expression, ast.Call) and name_of(expression.func) in ("format", "join"):
        return untranslated(expression.func.value) if isinstance(expression.func, ast.Attribute) else ""
    return ""
