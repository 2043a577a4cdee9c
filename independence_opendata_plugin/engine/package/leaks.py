"""What may not leave the office inside a file that somebody else made: paths, hosts, users, connections."""

from __future__ import annotations

import re

_OFFICE = (
    re.compile(r"(?i)\bfile:/"),
    re.compile(r"(?i)\b[a-z]:[\\/](?![\\/])"),
    re.compile(r"\\\\[\w.-]+\\"),
    re.compile(r"(?<![\w.:/<])/(?:home|Users|root|mnt|media|srv|opt|var|usr|tmp|work|data|etc|net)/"),
    re.compile(r"(?i)\b(?:host|hostaddr|dbname|user|username|password|authcfg|service)\s*=\s*['\"]?[\w./-]+"),
    re.compile(r"(?i)\b(?:postgres(?:ql)?|mysql|mssql|oracle|ftp|sftp|smb)://"),
)


def find_leak(text: str) -> str | None:
    """The first piece of text that tells something of the office's machines; None where there is none."""
    for pattern in _OFFICE:
        match = pattern.search(text)
        if match:
            return match.group(0)
    return None
