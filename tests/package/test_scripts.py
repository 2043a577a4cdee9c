"""scripts/process and scripts/engine, as an administrator or another program calls them."""

from __future__ import annotations

import csv
import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FEE = ["SECTIONS=26", "MEGABYTES=325", "CUSTOMER_CLASS=general"]


def process(*arguments: str, folder: Path, request: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [str(ROOT / "scripts" / "process"), *arguments]
    return subprocess.run(command, cwd=folder, input=request, capture_output=True, text=True, check=False)


def engine(operation: str, request: dict[str, object], folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / "request.json").write_text(json.dumps(request))
    command = [str(ROOT / "scripts" / "engine"), operation, "request.json"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_standard_output_is_json_and_nothing_else(tmp_path: Path) -> None:
    done = process("run", "independence:calculatefee", "--json", "--", *FEE, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["TOTAL"] == "60125.00"


def test_a_request_comes_through_standard_input(tmp_path: Path) -> None:
    request = json.dumps({"inputs": {"SECTIONS": 26, "MEGABYTES": 325, "CUSTOMER_CLASS": "general"}})
    done = process("run", "independence:calculatefee", "-", folder=tmp_path, request=request)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["ANNUAL_MAINTENANCE"] == "12025.00"


def test_paths_count_from_the_caller_s_folder(tmp_path: Path) -> None:
    done = process("run", "independence:calculatefee", "--", *FEE, "OUTPUT_JSON=quote.json", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "quote.json").read_text())["total"] == "60125.00"


def test_a_refusal_ends_non_zero_with_its_text_and_no_file(tmp_path: Path) -> None:
    done = process(
        *("run", "independence:calculatefee", "--", *FEE, "REDUCTION_PERCENT=10", "OUTPUT_JSON=quote.json"),
        folder=tmp_path,
    )
    assert done.returncode != 0
    assert "Refused: " in done.stderr
    assert "33-6(b)" in done.stderr
    assert "What to do: " in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_several_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    def total(sections: int) -> str:
        arguments = [f"SECTIONS={sections}", "MEGABYTES=1", "CUSTOMER_CLASS=nonprofit"]
        done = process("run", "independence:calculatefee", "--json", "--", *arguments, folder=tmp_path)
        return json.loads(done.stdout)["results"]["TOTAL"]

    with ThreadPoolExecutor(max_workers=3) as pool:
        totals = list(pool.map(total, (1, 26, 151)))

    # Half of 200, 185 and 150 dollars: Sec. 33-6(a) and (b).
    assert totals == ["100.00", "92.50", "75.00"]


def test_the_engine_alone_gives_the_same_figures(tmp_path: Path) -> None:
    request = {"SECTIONS": 26, "MEGABYTES": 325, "CUSTOMER_CLASS": "general"}
    done = engine("calculatefee", request, tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["TOTAL"] == "60125.00"


def test_the_engine_alone_refuses_with_exit_code_two(tmp_path: Path) -> None:
    done = engine(
        "calculatefee", {"SECTIONS": 26, "MEGABYTES": "1,500", "CUSTOMER_CLASS": "general"}, tmp_path
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "1,500" in done.stderr


def test_expressions_know_the_fee_and_the_section(tmp_path: Path) -> None:
    """Sec. 33-6(a): 26 sections at $185.00 per MB, 325 MB."""
    sections = f"{ROOT / '.demo' / 'city' / 'sections.gpkg'}|layername=sections"
    formula = "plss_label(@feature) || ' ' || chapter33_fee(26, 325)"
    done = process(
        *("run", "native:fieldcalculator", "--", f"INPUT={sections}", "FIELD_NAME=said", "FIELD_TYPE=2"),
        *(f"FORMULA={formula}", "OUTPUT=said.csv"),
        folder=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    with (tmp_path / "said.csv").open(encoding="utf-8", newline="") as file:
        said = {row["said"] for row in csv.DictReader(file)}
    # Twelve townships of 36 sections.
    assert len(said) == 432
    assert "T49N R32W Sec. 14 60125.00" in said
