"""QGIS's own server as a web feature service: `python wfs_server.py PROJECT` prints its address, serves till killed.

In a process of its own: QGIS's server and desktop cannot be one application.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from subprocess import PIPE, Popen

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer


@contextmanager
def serving(source: str, name: str, folder: Path) -> Iterator[str]:
    """The address of a service with one layer, `source` in QGIS's words, called `name`."""
    project, layer = QgsProject(), QgsVectorLayer(source, name, "ogr")
    project.addMapLayer(layer)
    project.setCrs(layer.crs())
    project.writeEntry("WFSLayers", "/", [layer.id()])
    file = folder / "service.qgs"
    assert project.write(str(file))
    process = Popen([sys.executable, __file__, str(file)], stdout=PIPE, text=True, cwd=folder)
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()


def serve(file: str) -> None:
    from qgis.server import QgsBufferServerRequest, QgsBufferServerResponse, QgsServer

    application = QgsApplication([], False)
    server, project = QgsServer(), QgsProject()
    assert project.read(file)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # noqa: N802 - http.server calls it by this name
            response = QgsBufferServerResponse()
            request = QgsBufferServerRequest(f"http://127.0.0.1:{self.server.server_port}{self.path}")
            server.handleRequest(request, response, project)
            body = bytes(response.body())
            self.send_response(response.statusCode())
            for header, value in response.headers().items():
                if header.lower() != "content-length":
                    self.send_header(header, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Not on the tests' output."""

    http = HTTPServer(("127.0.0.1", 0), Handler)
    print(f"http://127.0.0.1:{http.server_port}/", flush=True)
    http.serve_forever()
    application.exitQgis()


if __name__ == "__main__":
    serve(sys.argv[1])
