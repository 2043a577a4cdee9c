"""Approvals of license forms: recorded acts of the City Attorney and the Director (Sec. 33-8(d), (e))."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, insert, select

from ..documents.approvals import FormApproval
from .events import record_event
from .schema import approvals


@dataclass(frozen=True)
class Approvals:
    engine: Engine

    def record(self, approval: FormApproval, at: datetime) -> None:
        """Keep an approval; the same one again changes nothing."""
        document = json.dumps(approval.to_json(), ensure_ascii=False, sort_keys=True)
        with self.engine.begin() as connection:
            known = connection.execute(
                select(approvals.c.fid).where(approvals.c.document == document)
            ).first()
            if known:
                return
            connection.execute(
                insert(approvals).values(
                    form=approval.form, version=approval.version, recorded=at.isoformat(), document=document
                )
            )
            record_event(
                connection, at, "form approved", f"{approval.form} {approval.version}", approval.to_json()
            )

    def latest(self, form: str) -> FormApproval | None:
        """The approval recorded last for a form; None where there is none."""
        with self.engine.begin() as connection:
            document = connection.execute(
                select(approvals.c.document).where(approvals.c.form == form).order_by(approvals.c.fid.desc())
            ).scalar()
        return FormApproval.from_json(json.loads(document)) if document else None
