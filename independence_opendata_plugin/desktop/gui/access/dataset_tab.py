"""What is said about the dataset: the words of catalogs, data dictionaries and licenses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from ....opendata.city import City
from ....opendata.frequencies import known_frequencies
from ....opendata.metadata import Contact, DatasetMetadata
from ...users_language import in_users_language
from .draft import Draft, Fault, Place
from .widgets import Form, GrowingText, Note
from .wording import describe_fault, frequency_word


class DatasetTab(QWidget):
    """`changed` tells that the user has changed something; `read` puts it into a draft."""

    changed = pyqtSignal()

    def __init__(self, city: City) -> None:
        super().__init__()
        self._lines = {
            name: QLineEdit() for name in ("title", "keywords", "theme", "department", "rights_holder")
        }
        self._name, self._email = QLineEdit(), QLineEdit()
        named = {**self._lines, "contact_name": self._name, "contact_email": self._email}
        for name, line in named.items():
            line.setObjectName(_camel(name))
            line.textChanged.connect(self.changed)
        self._name.setPlaceholderText(city.contact_name)
        self._email.setPlaceholderText(city.contact_email)
        self._lines["keywords"].setPlaceholderText(self.tr("separated by commas"))
        self._lines["rights_holder"].setPlaceholderText(self.tr("the city"))
        self._description = GrowingText("description", self.tr("Description"))
        self._description.textChanged.connect(self.changed)
        self._frequency = self._make_frequency()
        self._goals = {
            key: self._make_goal(key, in_users_language(wording)) for key, wording in city.goals.items()
        }
        self._email_fault = Note("emailFault", warns=True)
        self._lay_out()

    def show_draft(self, draft: Draft) -> None:
        """Show a draft without telling of a change."""
        metadata = draft.metadata
        self.blockSignals(True)
        for name in ("title", "theme", "department", "rights_holder"):
            _show(self._lines[name], getattr(metadata, name))
        _show(self._lines["keywords"], ", ".join(metadata.keywords))
        _show(self._name, metadata.contact.name)
        _show(self._email, metadata.contact.email)
        self._description.show_text(metadata.description)
        self._frequency.setCurrentIndex(self._frequency.findData(metadata.frequency))
        for key, box in self._goals.items():
            box.setChecked(key in metadata.goals)
        self.blockSignals(False)

    def read(self, draft: Draft) -> Draft:
        """The draft with what stands here."""
        return replace(draft, metadata=replace(draft.metadata, **self._said(draft.metadata)))

    def show_faults(self, faults: Iterable[Fault], draft: Draft) -> bool:
        """Say what is wrong beside where it is wrong; True where something is."""
        told = {fault.place: describe_fault(fault, draft) for fault in faults}
        self._email_fault.say(told.get(Place.EMAIL, ""))
        return Place.EMAIL in told

    def _said(self, former: DatasetMetadata) -> dict[str, Any]:
        words = (word.strip() for word in self._lines["keywords"].text().split(","))
        plain = ("title", "theme", "department", "rights_holder")
        chosen = tuple(key for key, box in self._goals.items() if box.isChecked())
        return {
            **{name: self._lines[name].text().strip() for name in plain},
            "keywords": tuple(dict.fromkeys(filter(None, words))),
            "description": self._description.text,
            "contact": Contact(self._name.text().strip(), self._email.text().strip()),
            "frequency": self._frequency.currentData() or "",
            # Goals are a set: in another order they are still the same.
            "goals": former.goals if set(chosen) == set(former.goals) else chosen,
        }

    def _make_frequency(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("frequency")
        box.addItem(self.tr("not said"), "")
        for term in known_frequencies():
            box.addItem(frequency_word(term), term)
        box.currentIndexChanged.connect(self.changed)
        return box

    def _make_goal(self, key: str, wording: str) -> QCheckBox:
        box = QCheckBox(wording)
        box.setObjectName(f"goal{_camel('_' + key)}")
        box.toggled.connect(self.changed)
        return box

    def _lay_out(self) -> None:
        form = Form()
        form.add(self.tr("&Title"), self._lines["title"])
        form.add(self.tr("D&escription"), self._description)
        form.add(self.tr("&Keywords"), self._lines["keywords"])
        form.add(self.tr("T&heme"), self._lines["theme"])
        form.add(self.tr("De&partment"), self._lines["department"])
        form.add(self.tr("&Contact"), self._name)
        form.add(self.tr("E-&mail"), self._email, self._email_fault)
        form.add(self.tr("&Updated"), self._frequency)
        form.add(self.tr("&Rights held by"), self._lines["rights_holder"])
        goals = QGroupBox(self.tr("Strategic goals that it serves"))
        inside = QVBoxLayout(goals)
        for box in self._goals.values():
            inside.addWidget(box)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(goals)
        layout.addStretch(1)


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part.capitalize() for part in others)


def _show(line: QLineEdit, text: str) -> None:
    """Put a text there, unless it already says that: the cursor would jump."""
    if text != line.text().strip():
        line.setText(text)
