"""The list of what chapter33, opendata, engine and their data files say: up to date, and known to translators."""

from __future__ import annotations

import importlib.util
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from independence_opendata_plugin.desktop.engine_texts import TEXTS

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = sorted((ROOT / "i18n").glob("*.ts"))

specification = importlib.util.spec_from_file_location("engine_texts", ROOT / "scripts" / "engine_texts.py")
collector = importlib.util.module_from_spec(specification)
specification.loader.exec_module(collector)


def test_the_list_is_up_to_date() -> None:
    written = collector.TARGET.read_text(encoding="utf-8")
    assert written == collector.write_module(collector.collect_texts()), "run `make i18n`"


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ('raise Refused("maps", why=f"schedule {id} has none")', {"maps", "schedule {} has none"}),
        ('table.refuse("rates", "empty")', {"empty"}),
        ('job.log("warning", "skipped" if small else "done")', {"skipped", "done"}),
        ('text = f"{title}: {area:,} sections"', {"{}: {} sections"}),
        ('text += f" × {percent} % of it"', {"{} × {} % of it"}),
        ('text = f"{count} {noun}{plural} in all"', {"{} {} in all"}),
        ('COUNTED = "{} files count with {:,} bytes"', {"{} files count with {} bytes"}),
        ('"""Says what it is."""', set()),
        ('rule = "RSMo 610.021"', set()),
        ('PATTERN = re.compile(r"\\d+ or more")', set()),
        ('row = f"<field name={name}>{value}</field>"', set()),
        ('rows = connection.execute("SELECT name FROM layers where it is open")', set()),
        ('connect_args = {"options": "-c timezone=UTC is set"}', set()),
        ('key = "sections"', set()),
    ],
)
def test_what_is_collected_from_code(code: str, texts: set[str], tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(collector, "PLUGIN", tmp_path)
    module = tmp_path / "module.py"
    module.write_text(code, encoding="utf-8")
    assert set(map(collector.complete, collector.read_module(module))) == texts


@pytest.mark.parametrize(
    "text",
    [
        "it is licensed, and nothing is in two lanes",
        "{}: unknown, because {}",
        "The ordinance does not say how megabytes are counted.",
        "not-for-profit group",
        "Social Security numbers of living persons",
        "Safe, welcoming community",
        "Moving the files into place",
        "card verification code",
        "it does not know this user, or the password is another",
        "it is superseded",
        "to accept quote {}",
        "rows of {} are written once, and never changed or taken out",
        "{} is now {}",
    ],
)
def test_the_list_has(text: str) -> None:
    assert text in TEXTS


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda path: path.stem)
def test_every_text_has_a_translation_with_as_many_values(file: Path) -> None:
    (context,) = (
        context for context in ET.parse(file).iter("context") if context.findtext("name") == "Engine texts"
    )
    messages = {
        message.findtext("source"): message.find("translation") for message in context.iter("message")
    }
    assert set(messages) == set(TEXTS)
    unfinished = [text for text, said in messages.items() if said.get("type") or not said.text]
    assert unfinished == []
    assert [text for text, said in messages.items() if said.text.count("{}") != text.count("{}")] == []
