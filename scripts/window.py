"""Opens QGIS with the staged plugin on a virtual screen and runs a Python script in it.

`scripts/window.py SCRIPT FOLDER [--language es] [--project P] [--size 1600x1000] [--seconds 180] [--night]`

The script can import what lies beside it, and finds in INDEPENDENCE_WINDOW_OUT the folder for what it makes: pictures,
and `result.json` with {"error": ""} when all went well. Ends with 0 then, else with 1 and the error.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCENE = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application type="normal">
<maximized>yes</maximized></application></applications></openbox_config>"""
PROFILE = """[locale]
overrideFlag=true
userLocale={language}
[qgis]
checkVersion=false
showTips=false
[app]
projections\\unknownCrsBehavior=UseProjectCrs
askToSaveMemoryLayers=false
[UI]
UITheme={theme}
[PythonPlugins]
independence_opendata_plugin=true
processing=true
[independence_opendata]
register={register}
form_approval={approval}
"""


def main(arguments: list[str]) -> int:
    given = _read(arguments)
    out = given.folder.resolve()
    out.mkdir(parents=True, exist_ok=True)
    result = out / "result.json"
    result.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as home, virtual_screen(Path(home), given.size) as display:
        _write_profile(Path(home), given, out)
        log = out / "qgis.log"
        with log.open("w", encoding="utf-8") as said:
            qgis = subprocess.Popen(
                _command(Path(home), given),
                env=_environment(display, home, out, given.script.resolve().parent),
                stdout=said,
                stderr=subprocess.STDOUT,
            )
            try:
                qgis.wait(given.seconds)
            except subprocess.TimeoutExpired:
                with contextlib.suppress(OSError):
                    subprocess.run(["scrot", "-o", out / "hung.png"], env={"DISPLAY": display}, check=False)
                qgis.kill()
                qgis.wait()
    if not result.is_file():
        print(f"QGIS ended without a result:\n{log.read_text(encoding='utf-8')[-4000:]}", file=sys.stderr)
        return 1
    error = json.loads(result.read_text(encoding="utf-8"))["error"]
    if error:
        print(error, file=sys.stderr)
    return 1 if error else 0


@contextlib.contextmanager
def virtual_screen(home: Path, size: str) -> Iterator[str]:
    """A screen that nobody sees, with a window manager that maximises; yields its DISPLAY."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    scene = home / "openbox.xml"
    scene.write_text(SCENE, encoding="utf-8")
    manager = subprocess.Popen(
        ["openbox", "--config-file", str(scene)],
        env={**os.environ, "DISPLAY": display, "HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield display
    finally:
        for process in (manager, screen):
            process.terminate()
            process.wait()
        # The display is gone at once, its last words on the pipe a moment later.
        time.sleep(0.1)


def _read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="window", description="Run a script inside QGIS, unseen.")
    parser.add_argument("script", type=Path)
    parser.add_argument("folder", type=Path, help="for pictures and the result")
    parser.add_argument("--language", default="en_US")
    parser.add_argument("--project", type=Path)
    parser.add_argument("--size", default="1600x1000")
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--night", action="store_true", help="QGIS's dark theme")
    return parser.parse_args(arguments)


def _write_profile(home: Path, given: argparse.Namespace, out: Path) -> None:
    settings = home / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    text = PROFILE.format(
        language=given.language,
        theme="Night Mapping" if given.night else "default",
        register=out / "register.gpkg",
        approval=ROOT / ".demo" / "city" / "approval.json",
    )
    settings.write_text(text, encoding="utf-8")


def _command(home: Path, given: argparse.Namespace) -> list[str]:
    project = ["--project", str(given.project.resolve())] if given.project else []
    code = ["--code", str(given.script.resolve())]
    return [
        "qgis",
        "--nologo",
        "--noversioncheck",
        "--profiles-path",
        str(home / "profiles"),
        *project,
        *code,
    ]


def _environment(display: str, home: str, out: Path, scripts: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONHOME"}
    return {
        **kept,
        "PYTHONPATH": str(scripts),
        "DISPLAY": display,
        "HOME": home,
        "XDG_RUNTIME_DIR": home,
        "PATH": f"/usr/bin:/bin:{kept['PATH']}",
        "QGIS_PLUGINPATH": str(ROOT / "build"),
        "INDEPENDENCE_ENGINE_PYTHON": str(ROOT / ".venv" / "bin" / "python"),
        "INDEPENDENCE_WINDOW_OUT": str(out),
        "INDEPENDENCE_CITY": str(ROOT / ".demo" / "city"),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
