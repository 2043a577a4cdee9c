"""Made values, seeded: numbers of a city's GIS that look like numbers of persons, and made numbers of persons.

No generator here knows how screening works: the numbers of persons are built from the published rules.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Maker = Callable[[Random], object]


def digits(random: Random, count: int) -> str:
    return "".join(random.choice("0123456789") for _ in range(count))


def guid(random: Random) -> str:
    text = f"{random.getrandbits(128):032X}"
    return f"{{{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}}}"


def quarter(random: Random) -> str:
    return random.choice(("NE", "NW", "SE", "SW"))


# Name of the column: what stands in it. None of them is a number of a person.
LOOKALIKES: dict[str, Maker] = {
    "PARCEL_17": lambda r: f"26{digits(r, 15)}",
    "PRCL_ANY17": lambda r: digits(r, 17),
    "PARCEL_HYPHENS": lambda r: f"26-{digits(r, 3)}-{digits(r, 2)}-{digits(r, 2)}-00-0-00-000",
    "PIN": lambda r: f"62{digits(r, 15)}",
    "APN": lambda r: f"{digits(r, 3)}-{digits(r, 2)}-{digits(r, 3)}",
    "KIVAPIN": lambda r: r.randint(1, 300_000),
    "ZIP4": lambda r: f"640{digits(r, 2)}-{digits(r, 4)}",
    "ZIP9": lambda r: f"6405{digits(r, 5)}",
    "UTIL_ACCOUNT": lambda r: r.randint(100_000_000, 999_999_999),
    "ACCT_TEXT": lambda r: digits(r, 9),
    "ACCOUNT_16": lambda r: f"4{digits(r, 15)}",
    "ACCT_DASHED": lambda r: f"{digits(r, 4)}-{digits(r, 4)}-{digits(r, 4)}-{digits(r, 4)}",
    "PERMIT_NO": lambda r: f"{digits(r, 3)}-{digits(r, 2)}-{digits(r, 4)}",
    "PERMIT": lambda r: f"BP-2019-{digits(r, 5)}",
    "CASE_NUMBER": lambda r: f"{digits(r, 3)} {digits(r, 2)} {digits(r, 4)}",
    "GEOID_COUNTY": lambda r: f"29{digits(r, 3)}",
    "GEOID_TRACT": lambda r: f"29095{digits(r, 6)}",
    "GEOID_GROUP": lambda r: f"29095{digits(r, 7)}",
    "GEOID_BLOCK": lambda r: f"29095{digits(r, 10)}",
    "GEOID_NJ": lambda r: f"34{digits(r, 13)}",
    "REACHCODE": lambda r: f"103001{digits(r, 8)}",
    "HUC12": lambda r: f"1030{digits(r, 8)}",
    "EDIT_MS": lambda r: r.randint(1_400_000_000_000, 1_800_000_000_000),
    "EDIT_US": lambda r: r.randint(1_400_000_000_000_000, 1_800_000_000_000_000),
    "EPOCH_S": lambda r: r.randint(1_000_000_000, 1_800_000_000),
    "STAMP_14": lambda r: f"20{r.randint(10, 25)}{r.randint(10, 12)}{r.randint(10, 28)}{digits(r, 6)}",
    "ISO_TIME": lambda r: (
        f"20{r.randint(10, 25)}-0{r.randint(1, 9)}-{r.randint(10, 28)}T10:{r.randint(10, 59)}:00"
    ),
    "EASTING": lambda r: f"28{digits(r, 5)}.{digits(r, 9)}",
    "LONGITUDE": lambda r: f"-94.{digits(r, 16)}",
    "LAT_REAL": lambda r: 39 + r.random(),
    "SHAPE_AREA": lambda r: r.random() * 10**9,
    "SHAPE_WHOLE": lambda r: float(r.randint(1_000, 99_999_999)),
    "WKT": lambda r: f"POINT (-94.{digits(r, 14)} 39.{digits(r, 15)})",
    "PHONE": lambda r: f"816-{digits(r, 3)}-{digits(r, 4)}",
    "CELL_PHONE": lambda r: f"(816) {digits(r, 3)}-{digits(r, 4)}",
    "FAX_PLAIN": lambda r: f"816{digits(r, 7)}",
    "GLOBALID": guid,
    "GUID_PLAIN": lambda r: f"{r.getrandbits(128):032x}",
    "ADDRESS": lambda r: f"{r.randint(1, 99999)} {quarter(r)} {digits(r, 2)}TH ST APT {digits(r, 4)}",
    "BOOK_PAGE": lambda r: f"BK {digits(r, 4)} PG {digits(r, 4)}",
    "INSTRUMENT": lambda r: f"20{r.randint(10, 25)}E{digits(r, 7)}",
    "LEGAL": lambda r: (
        f"T49N R32W SEC {r.randint(1, 36)} {quarter(r)}4 LOT {digits(r, 2)} BLK {digits(r, 3)}"
    ),
    "BEARING": lambda r: f"N {digits(r, 2)} {digits(r, 2)} {digits(r, 2)} E {digits(r, 3)}.{digits(r, 2)}",
    "PLAT": lambda r: f"{r.randint(1, 99)}-{digits(r, 4)}-{digits(r, 2)}",
    "EIN": lambda r: f"{digits(r, 2)}-{digits(r, 7)}",
    "DUNS": lambda r: digits(r, 9),
    "ASSET": lambda r: f"WM-{digits(r, 3)}-{digits(r, 2)}-{digits(r, 4)}",
    "SS_NO": lambda r: f"SMH-{digits(r, 6)}",
    "SSNODE_ID": lambda r: r.randint(1_000_000, 9_999_999),
    "HOA_ASSN": lambda r: f"ASSN {digits(r, 3)}",
    "CLASS_CODE": lambda r: digits(r, 4),
    "LAND_USE_CODE": lambda r: digits(r, 4),
    "KNOX_BOX": lambda r: r.choice(("Y", "N")),
    "IRON_PIN": lambda r: digits(r, 4),
    "PAVED": lambda r: r.random() < 0.5,
    "VIN": lambda r: "".join(r.choice("0123456789ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(17)),
    "SERIAL": lambda r: f"{digits(r, 4)}-{digits(r, 5)}-{digits(r, 4)}",
    "IP": lambda r: ".".join(str(r.randint(0, 255)) for _ in range(4)),
    "COLOR": lambda r: ",".join(str(r.randint(0, 255)) for _ in range(4)),
    "PASSABLE": lambda r: r.choice(("yes", "no", "seasonal")),
    "TOKEN_BUS": lambda r: r.choice(("accepted", "not accepted")),
    "SECRETARY": lambda r: f"Name {digits(r, 2)}",
    "URL": lambda r: f"https://example.org/parks/{digits(r, 9)}?id={digits(r, 12)}",
}


def social_security_digits(random: Random) -> str:
    """Nine digits that the SSA could have issued: no area 000, 666 or 9xx, no group 00, no serial 0000."""
    area = random.choice([number for number in range(1, 900) if number != 666])
    return f"{area:03d}{random.randint(1, 99):02d}{random.randint(1, 9999):04d}"


def taxpayer_digits(random: Random) -> str:
    """Nine digits of an ITIN: 9, then a fourth and fifth digit of the IRS's ranges."""
    group = random.choice([*range(50, 66), *range(70, 89), 90, 91, 92, *range(94, 100)])
    return f"9{digits(random, 2)}{group:02d}{random.randint(1, 9999):04d}"


# Leading digits and length, brand by brand; the check digit comes last.
CARDS = {
    "Visa": ("4", 16),
    "Visa 13": ("4", 13),
    "Visa 19": ("4", 19),
    "Mastercard": ("54", 16),
    "Mastercard 2": ("2534", 16),
    "American Express": ("37", 15),
    "Discover": ("6011", 16),
    "JCB": ("3566", 16),
    "Diners Club": ("36", 14),
    "UnionPay": ("62", 17),
}


def card_digits(random: Random, prefix: str, length: int) -> str:
    """A number of that brand whose last digit makes the sum of Luhn (1960) a multiple of ten."""
    body = prefix + digits(random, length - len(prefix) - 1)
    doubled = (sum(divmod(int(digit) * 2, 10)) for digit in body[::-1][::2])
    rest = (int(digit) for digit in body[::-1][1::2])
    return body + str(-(sum(doubled) + sum(rest)) % 10)


def dashed(nine: str) -> str:
    return f"{nine[:3]}-{nine[3:5]}-{nine[5:]}"


def in_fours(number: str, separator: str = " ") -> str:
    return separator.join(number[start : start + 4] for start in range(0, len(number), 4))
