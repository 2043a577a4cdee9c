"""Who may do what to a register on a server: the database gives each role rights to tables, and no more.

Acts are rows of their own, written once: so that the right to approve is the right to add to a table. A table for
which nobody has said anything is read by all roles and written by none; each is named here all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """The value ends the name of the database's group: `licensing_clerk` for the schema `licensing`."""

    READER = "reader"
    CLERK = "clerk"
    LICENSING_OFFICER = "officer"
    COORDINATOR = "coordinator"
    ATTORNEY = "attorney"
    DIRECTOR = "director"

    @property
    def title(self) -> str:
        """As a sentence calls it."""
        return self.name.lower().replace("_", " ")

    def group(self, schema: str) -> str:
        return f"{schema}_{self.value}"


Roles = tuple[Role, ...]
EVERYBODY: Roles = tuple(Role)
ALL_WHO_ACT: Roles = tuple(role for role in Role if role is not Role.READER)
COUNTER: Roles = (Role.CLERK, Role.LICENSING_OFFICER)
CLASSIFIERS: Roles = (Role.LICENSING_OFFICER, Role.COORDINATOR)
SIGNERS: Roles = (Role.ATTORNEY, Role.DIRECTOR)
LICENSORS: Roles = (Role.LICENSING_OFFICER, Role.DIRECTOR)


@dataclass(frozen=True)
class Rights:
    """Which roles may add rows to a table, change and take them out, within what `guards.py` lets anybody do.

    `read`: who may see it, for tables that are not everybody's to see.
    """

    add: Roles = ()
    change: Roles = ()
    remove: Roles = ()
    read: Roles = EVERYBODY


NOBODY_WRITES = Rights()

RIGHTS: Mapping[str, Rights] = {
    "register_info": NOBODY_WRITES,
    "events": Rights(add=ALL_WHO_ACT),
    "datasets": Rights(add=CLASSIFIERS, change=CLASSIFIERS),
    "quotes": Rights(add=COUNTER, change=COUNTER),
    "licenses": Rights(add=COUNTER, change=COUNTER),
    "deliveries": Rights(add=COUNTER, remove=COUNTER),
    "approvals": Rights(add=SIGNERS),
    "quote_revisions": Rights(add=COUNTER),
    "quote_acts": Rights(add=COUNTER),
    "reduction_proposals": Rights(add=COUNTER),
    "reduction_grants": Rights(add=(Role.LICENSING_OFFICER,)),
    "class_evidence": Rights(add=COUNTER),
    "license_endings": Rights(add=LICENSORS),
    "license_terms": Rights(add=LICENSORS),
    "license_transfers": Rights(add=LICENSORS),
    "maintenance_acts": Rights(add=COUNTER),
    "later_deliveries": Rights(add=COUNTER),
    "invoices": Rights(add=COUNTER, change=COUNTER),
    "payments": Rights(add=COUNTER),
    "receipts": Rights(add=COUNTER, change=COUNTER),
    "expenditures": Rights(add=COUNTER),
}


def rights_to(table: str) -> Rights:
    return RIGHTS.get(table, NOBODY_WRITES)


def roles_for(verb: str, table: str) -> Roles:
    """The roles that a statement on a table takes; `verb` is INSERT, UPDATE, DELETE or SELECT."""
    rights = rights_to(table)
    return {"INSERT": rights.add, "UPDATE": rights.change, "DELETE": rights.remove}.get(verb, rights.read)
