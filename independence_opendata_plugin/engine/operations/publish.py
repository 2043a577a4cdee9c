"""`independence:publish`: open datasets on the portal, or what would change there."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from ...chapter33.refusal import Refused
from ...opendata.access import may_publish
from ...opendata.city import load_city
from ...opendata.dataset import Dataset
from ...paths import RESOURCES
from ..addresses import is_address
from ..files import appearing, work_folder
from ..geodata.source import LayerSource
from ..job import Job
from ..portal.ending import Ending, State
from ..portal.publication import Publication, Wanted
from ..portal.target import open_portal
from ..register import Register
from ..request import Request
from .register_request import open_register

BAD = (State.REFUSED, State.FAILED)
TOLD = {
    State.PUBLISHED: "{}: published",
    State.UNCHANGED: "{}: unchanged",
    State.REFUSED: "{}: refused",
    State.FAILED: "{}: failed",
}


def publish(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes DATASETS (identifiers) or LAYERS, PORTAL (a folder), DRY_RUN, COORDINATOR (who approves), OUTPUT_JSON and
    REPORT_ALWAYS.

    Returns how many datasets were PUBLISHED, UNCHANGED, REFUSED and FAILED, and CATALOG, the path of data.json. Each
    dataset that was refused or failed is logged with its reason and stands in the report; the others are published
    all the same. Raises Refused where not one dataset was published or found unchanged; the report is then written
    only if REPORT_ALWAYS asks for it.
    """
    request = Request(params)
    report = request.output("OUTPUT_JSON", "name the report.") if request.has("OUTPUT_JSON") else None
    place = str(request.require("PORTAL", "name the folder that the web server serves."))
    _require_apart(Path(place), request)
    register = open_register(request)
    wanted = find_wanted(request, register)
    city, dry_run = load_city(RESOURCES / "city.toml"), request.flag("DRY_RUN")
    coordinator = request.text("COORDINATOR")
    with (
        open_portal(place, city, dry_run=dry_run) as target,
        work_folder(Path(tempfile.gettempdir()), "publication") as work,
    ):
        publication = Publication(target, city, coordinator, dry_run, work)
        endings = publication.run(wanted, job)
        catalog = target.catalog
    if not dry_run:
        _record(register, endings, place, coordinator, job)
    for ending in endings:
        job.log("warning" if ending.state in BAD else "info", _tell(ending))
    if report is not None and (request.flag("REPORT_ALWAYS") or _is_any_good(endings)):
        _write_report(report, place, dry_run, endings)
    _require_any(endings)
    counts = {state.name: sum(ending.state is state for ending in endings) for state in State}
    return {**counts, "CATALOG": catalog}


def _require_apart(portal: Path, request: Request) -> None:
    if is_address(request.text("REGISTER")):
        return
    register = Path(request.text("REGISTER"))
    if portal.resolve() in register.resolve().parents:
        raise Refused(
            f"publishing to {portal}",
            why=f"the register {register.name} lies in that folder, and all that lies there is served to the public",
            remedy="choose a folder for the portal alone.",
        )


def find_wanted(request: Request, register: Register) -> tuple[Wanted, ...]:
    """The datasets of the request, each once; an identifier that the register does not know counts as unclassified."""
    wanted: dict[str, Wanted] = {}
    for value in request.list("LAYERS"):
        source = LayerSource.parse(value)
        wanted[source.key] = _want(register, source)
    for identifier in _read_identifiers(request):
        entry = register.datasets.get(identifier)
        if entry is None:
            wanted[identifier] = Wanted(identifier, identifier, None, lambda: None)
        else:
            wanted.setdefault(entry.source.key, _want(register, entry.source))
    if not wanted:
        raise Refused("the publication", why="no dataset is named", remedy="give DATASETS or LAYERS.")
    return tuple(wanted.values())


def _want(register: Register, source: LayerSource) -> Wanted:
    look_up = partial(_look_up, register, source)
    dataset = look_up()
    if dataset is None:
        return Wanted("", source.name, source, look_up)
    return Wanted(dataset.identifier, dataset.title, source, look_up)


def _read_identifiers(request: Request) -> tuple[str, ...]:
    pieces = (piece.strip() for text in request.list("DATASETS") for piece in str(text).split(","))
    return tuple(piece for piece in pieces if piece)


def _look_up(register: Register, source: LayerSource) -> Dataset | None:
    """The register's record of a layer. Where the file itself is classed in another way than the identity under which
    it was handed over, the stricter of the two records counts."""
    dataset = register.datasets.find(source.key)
    plain = register.datasets.find(LayerSource.parse({"path": source.path, "layer": source.layer}).key)
    return plain if plain is not None and not may_publish(plain).allowed else dataset


def _record(register: Register, endings: Sequence[Ending], place: str, coordinator: str, job: Job) -> None:
    """What was published, and what was found to be up to date: both count for whether a dataset is due."""
    for ending in endings:
        detail: dict[str, Any] = {"portal": place, "approved_by": coordinator}
        if ending.state is State.PUBLISHED:
            detail["difference"] = ending.difference.to_json() if ending.difference else None
        if ending.state not in BAD:
            register.record(job.now, ending.state.value, ending.identifier, detail)


def _tell(ending: Ending) -> str:
    if ending.refusal is not None:
        return f"{_name(ending)}: {ending.refusal}"
    return f"{_tell_state(ending)} ({ending.reason})" if ending.reason else _tell_state(ending)


def _tell_state(ending: Ending) -> str:
    return TOLD[ending.state].format(_name(ending))


def _name(ending: Ending) -> str:
    return ending.identifier or ending.title


def _is_any_good(endings: Sequence[Ending]) -> bool:
    return any(ending.state not in BAD for ending in endings)


def _require_any(endings: Sequence[Ending]) -> None:
    if _is_any_good(endings):
        return
    if len(endings) == 1 and endings[0].refusal is not None:
        raise endings[0].refusal
    refusals = [ending.refusal for ending in endings if ending.refusal]
    raise Refused(
        f"publishing {', '.join(map(_name, endings))}",
        why="; ".join(
            f"{_tell_state(ending)}, because {ending.refusal.why if ending.refusal else ending.reason}"
            for ending in endings
        ),
        rule="; ".join(dict.fromkeys(refusal.rule for refusal in refusals if refusal.rule)),
        remedy="; ".join(dict.fromkeys(refusal.remedy for refusal in refusals if refusal.remedy)),
    )


def _write_report(report: Path, place: str, dry_run: bool, endings: Sequence[Ending]) -> None:
    document = {"portal": place, "dry_run": dry_run, "datasets": [ending.to_json() for ending in endings]}
    with appearing({"report": report}) as files:
        files["report"].write_text(
            json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
