"""`python -m independence_opendata_plugin.engine` serves; `... OPERATION request.json` runs one operation."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from ..chapter33.refusal import Cancelled, Refused
from ..paths import journals
from ..scratch.journal import keep_journal
from .disk import refuse_file
from .server import run_operation, serve_standard_streams
from .sweeping import clear_away

EXIT_FAILED, EXIT_REFUSED = 1, 2
# What QGIS takes from the office's settings; scripts/engine names the sample's.
DEFAULTS = {"REGISTER": "INDEPENDENCE_REGISTER", "APPROVAL": "INDEPENDENCE_FORM_APPROVAL"}


def run_once(operation: str, request: Path) -> int:
    """Run one operation from a file; the result goes to standard output as JSON, what is said to standard error."""
    clear_away()
    keep_journal(journals())
    try:
        params = {**_office_defaults(), **json.loads(request.read_text(encoding="utf-8"))}
        result = run_operation(
            operation,
            params,
            report=lambda fraction, text: print(f"{fraction:4.0%} {text}", file=sys.stderr),
            log=lambda level, text: print(f"{level}: {text}", file=sys.stderr),
        )
    except (Refused, Cancelled) as refusal:
        print(refusal, file=sys.stderr)
        return EXIT_REFUSED
    except OSError as error:
        print(refuse_file(error), file=sys.stderr)
        return EXIT_REFUSED
    except json.JSONDecodeError as error:
        print(f"Failed: {request.name} is no JSON: {error}", file=sys.stderr)
        return EXIT_FAILED
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


def _office_defaults() -> dict[str, str]:
    return {name: os.environ[variable] for name, variable in DEFAULTS.items() if os.environ.get(variable)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="engine", description=__doc__)
    parser.add_argument("operation", nargs="?", help="an operation's name; without one, serve JSON-RPC lines")
    parser.add_argument("request", nargs="?", type=Path, help="its parameters, a JSON file")
    arguments = parser.parse_args()
    if arguments.operation is None:
        serve_standard_streams()
        return 0
    if arguments.request is None:
        parser.error("an operation needs a request file")
    return run_once(arguments.operation, arguments.request)


if __name__ == "__main__":
    sys.exit(main())
