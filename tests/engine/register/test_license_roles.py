"""On a server the database itself says who may end a license, and who may take money."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.register.lives import Act, Ending
from independence_opendata_plugin.engine.register.payments import Payment
from independence_opendata_plugin.engine.register.roles import Role

from .licensed import license_something
from .test_lives import NOW
from .test_money import invoice_license
from .test_roles import Staff, staff

NOTICE = Act("Ida Officer", date(2027, 1, 10), "breach of clause 8", "letter 7")

__all__ = ["staff"]


def test_a_clerk_orders_maintenance_and_only_officer_and_director_end_a_license(
    staff: Staff,  # noqa: F811 - the fixture
    tmp_path: Path,
) -> None:
    clerk = staff.open(Role.CLERK)
    number = license_something(clerk, tmp_path)
    clerk.lives.order_maintenance(number, None, NOTICE, NOW)
    with pytest.raises(Refused, match="may not add to license_endings"):
        clerk.lives.end(number, Ending.BY_CITY, NOTICE, NOW)
    with pytest.raises(Refused, match="may not add to license_transfers"):
        clerk.lives.transfer(number, "Osage Maps", NOTICE, NOW)
    staff.open(Role.DIRECTOR).lives.transfer(number, "Osage Maps", NOTICE, NOW)
    staff.open(Role.LICENSING_OFFICER).lives.end(number, Ending.BY_CITY, NOTICE, NOW)
    record = staff.look(Role.READER).lives.get(number)
    assert (record.licensee, record.life.ends) == ("Osage Maps", date(2027, 2, 9))


def test_a_clerk_takes_money_and_a_reader_only_reads_of_it(
    staff: Staff,  # noqa: F811 - the fixture
    tmp_path: Path,
) -> None:
    clerk = staff.open(Role.CLERK)
    invoice = invoice_license(clerk, license_something(clerk, tmp_path))
    payment = Payment(Decimal("205.00"), "check", "no. 4711", date(2026, 12, 1))
    with clerk.payments.reserve(NOW) as receipt:
        clerk.payments.record(clerk.payments.draw_up(receipt, invoice, payment), payment, NOW)
    reader = staff.look(Role.READER)
    assert reader.invoices.get(invoice).balance == Decimal("60000.00")
    with pytest.raises(Refused), reader.payments.reserve(NOW):
        pass
