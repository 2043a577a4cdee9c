"""What the rooms without Qt say, as somebody reads it whose window is in Spanish, or in English."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, Reduction
from independence_opendata_plugin.chapter33.quote import Quote
from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.chapter33.schedule import load_schedule
from independence_opendata_plugin.desktop.engine_messages import EngineFailed
from independence_opendata_plugin.desktop.engine_texts import TEXTS
from independence_opendata_plugin.desktop.users_language import (
    describe,
    in_users_language,
    translate_refusal,
)
from independence_opendata_plugin.opendata.access import may_license
from independence_opendata_plugin.paths import RESOURCES

from .conftest import Run
from .spanish import reading_spanish

REFUSAL = Refused(
    "the area",
    why="it is empty",
    rule="Sec. 33-6(a)",
    remedy="select at least one polygon or section.",
)


@pytest.fixture
def spanish(qgis_app: object, tmp_path: Path) -> Iterator[None]:
    with reading_spanish(tmp_path):
        yield


def quote(order: Order, schedule: str = "kcmo-051282") -> Quote:
    return price(order, load_schedule(RESOURCES / "schedules" / f"{schedule}.toml"))


def lines(order: Order, schedule: str = "kcmo-051282") -> list[str]:
    return [in_users_language(line.text) for line in quote(order, schedule).lines]


def test_in_english_nothing_is_changed(qgis_app: object) -> None:
    for text in (*TEXTS, "4 sections", "Quarter sections and more"):
        assert in_users_language(text) == text
    assert describe(REFUSAL) == str(REFUSAL)


def test_the_fee_of_four_sections(spanish: None) -> None:
    """2.016 MB at $200.00."""
    order = Order("general", Decimal(4), whole_sections=True, bytes=2_016_000)
    assert lines(order) == ["Datos digitales, 4 secciones: 2.016 MB × $200.00"]


def test_a_line_that_is_put_together_from_many_parts(spanish: None) -> None:
    """Nonprofit groups pay half for data, and may get a further reduction (Sec. 33-6(b))."""
    order = Order(
        "nonprofit",
        Decimal("3.5"),
        bytes=2_016_123,
        estimated=True,
        hours={"CAD/GIS Operator": Decimal("3.5")},
        map_sheets={"Letter sheet": 2},
        reduction=Reduction(Decimal(20), "J. Doe", "serves 4 sections; see file 3"),
    )
    assert lines(order) == [
        "Datos digitales, 3.5000 secciones, redondeadas hacia arriba a 4: 2.016 MB (2,016,123 bytes) (estimación)"
        " × $200.00 × 50 % (grupo sin fines de lucro)",
        "Consultoría, Operador de CAD/SIG: 3.50 horas × $25.00",
        "Mapa, Hoja tamaño carta: 2 hojas × $1.00 (fijado por la oficina; la ordenanza no indica ninguna cifra)",
        "Reducción adicional del 20 % de la tarifa de datos, $201.61;"
        " determinada por J. Doe: serves 4 sections; see file 3",
    ]


def test_a_ceiling_is_said_before_the_share(spanish: None) -> None:
    order = Order("contracted", Decimal(700), whole_sections=True, bytes=9_000_000_000)
    assert lines(order) == [
        "Datos digitales, 700 secciones: 9,000.000 MB × $125.00 = $1,125,000.00, pero no más de $625,000.00"
        " × 50 % (empresa contratada por la Ciudad)"
    ]


def test_hours_below_the_minimum(spanish: None) -> None:
    order = Order(
        "nonprofit",
        Decimal(4),
        data=False,
        orthophoto_sections=Decimal(3),
        hours={"GIS Technician": Decimal("0.25")},
    )
    assert lines(order, "example-per-feature") == [
        "Fotografías aéreas: 12 cuartos de sección × $9.00 × 75 % (grupo sin fines de lucro)",
        "Procesamiento, Técnico de SIG: 0.50 horas (como mínimo 0.50; indicadas, 0.25) × $48.00"
        " × 75 % (grupo sin fines de lucro)",
    ]


def test_notes_with_reasons_and_citations_in_them(spanish: None) -> None:
    notes = quote(Order("general", Decimal("0.4"), bytes=1000)).notes
    assert [in_users_language(note) for note in notes] == [
        "El total es desconocido, porque no se indican las horas de procesamiento"
        " (Sec. 33-6(a), último párrafo; Sec. 33-6(d)).",
        "Las áreas de menos de 1.0 milla cuadrada se cobran por las horas de procesamiento."
        " No se cobra nada por megabyte (Sec. 33-6(a), último párrafo).",
    ]


def test_no_sentence_of_a_quote_stays_english(spanish: None) -> None:
    """25 sections of 5 MB: the next row is cheaper, and reading the volume by the index matters."""
    (reading, cheaper) = quote(Order("general", Decimal(25), whole_sections=True, bytes=5_000_000)).notes
    assert in_users_language(cheaper) == (
        "Una fila vecina es más barata: 26 secciones a $185.00 costarían aprox. $962.00 por los datos"
        " en lugar de $1,000.00 (Sec. 33-6(a)). La solicitud no se modificó."
    )
    assert in_users_language(reading) == (
        "Interpretación volume = measured (Sec. 33-6(a)): La ordenanza no dice cómo se cuentan los megabytes."
        " Aquí se cuenta el contenido del extracto licenciado, cualquiera que sea el formato de archivo."
        " Con db-index el total sería $62,500.00."
    )


def test_a_refusal_is_said_whole(spanish: None) -> None:
    assert describe(REFUSAL) == (
        "Rechazado: el área: está vacía [Sec. 33-6(a)]. Qué hacer: seleccione al menos un polígono o una sección."
    )
    assert describe(str(REFUSAL)) == describe(REFUSAL)
    assert describe(Refused("the area", why="it is empty")) == "Rechazado: el área: está vacía."


def test_what_a_server_answers_is_said_and_its_own_words_stay(spanish: None) -> None:
    problem = Refused(
        "the register",
        why="database city cannot be used: it does not know this user, or the password is another"
        ' (FATAL: password authentication failed for user "anna")',
        remedy="check them in QGIS's authentication store.",
    )
    assert describe(problem) == (
        "Rechazado: el registro: no se puede usar la base de datos city: no conoce a este usuario,"
        ' o la contraseña es otra (FATAL: password authentication failed for user "anna").'
        " Qué hacer: compruébelos en el almacén de autenticación de QGIS."
    )


def test_what_has_changed_in_a_quote(spanish: None) -> None:
    text = (
        "layer 'parcels' has changed since: 100 features with 11390 bytes (0.011 MB) were quoted,"
        " 99 features with 11276 bytes (0.011 MB) are there now; in all 0.011 MB were quoted and 0.011 MB are there"
        " now, for a total of $2.28 then and $2.26 now, a difference of -$0.02"
    )
    assert in_users_language(text) == (
        "la capa «parcels» ha cambiado desde entonces: se cotizaron 100 objetos con 11390 bytes (0.011 MB),"
        " ahora hay 99 objetos con 11276 bytes (0.011 MB); en total se cotizaron 0.011 MB y ahora hay 0.011 MB,"
        " por un total de $2.28 entonces y $2.26 ahora, una diferencia de -$0.02"
    )


def test_a_state_is_said_as_its_sentence_wants_it(spanish: None) -> None:
    problem = Refused("to accept quote Q-2026-0007B", why="it is declined", remedy="reopen it first.")
    assert describe(problem) == (
        "Rechazado: aceptar la cotización Q-2026-0007B: está rechazada. Qué hacer: reábrala primero."
    )


def test_files_that_count_with_a_layer(spanish: None) -> None:
    """A number with a comma between its thousands is one value."""
    text = (
        "The 3 files attached to layer parcels are content of its features: their 1,250,000 bytes count."
        " The ordinance does not speak of attached files (Sec. 33-6(a))."
    )
    assert in_users_language(text) == (
        "Los 3 archivos adjuntos a la capa parcels son contenido de sus objetos: sus 1,250,000 bytes cuentan."
        " La ordenanza no habla de archivos adjuntos (Sec. 33-6(a))."
    )


def test_what_was_translated_before_passes_through(spanish: None) -> None:
    assert describe(translate_refusal(REFUSAL)) == describe(REFUSAL)
    assert describe(describe(REFUSAL)) == describe(REFUSAL)


def test_a_verdict_about_a_named_layer(spanish: None) -> None:
    """What stands in quotes is somebody's own name for it."""
    problem = may_license(None).refusal("licensing layer 'the area'")
    assert describe(problem) == (
        "Rechazado: licenciar la capa «the area»: no está clasificado, y lo no clasificado se trata como cerrado"
        " [Sec. 33-4(b)]. Qué hacer: clasifíquelo como abierto, licenciado o cerrado"
    )


def test_cancelling_and_failing(spanish: None) -> None:
    cancelled = Cancelled("The work was cancelled; nothing was written.")
    assert describe(cancelled) == "El trabajo se canceló; no se escribió nada."
    assert describe(EngineFailed("KeyError: 'x'")) == "KeyError: 'x'"


def test_findings_of_a_screening(spanish: None) -> None:
    why = (
        "OWNER_SSN blocks (ssn, 3 found): Social Security number: the column is named for such numbers; "
        "PHONE needs a review (phone): telephone number: a value looks like one"
    )
    assert in_users_language(why) == (
        "OWNER_SSN bloquea la publicación (ssn, 3 encontrados): número de Seguro Social:"
        " el nombre de la columna indica tales números;"
        " PHONE requiere una revisión (phone): número de teléfono: un valor lo parece"
    )


@pytest.mark.parametrize(
    ("english", "spanish_text"),
    [
        ("4 sections", "4 secciones"),
        ("it is missing, because nothing is ordered", "falta, porque no se ha pedido nada"),
        (
            "'1,500' may mean 1500 or 1.500, because a comma parts thousands here and decimals there",
            "«1,500» puede significar 1500 o 1.500, porque una coma separa aquí millares y allá decimales",
        ),
        (
            "check it.; a closed record leaves in no way; a new decision would have to open or license it; correct it.",
            "compruébelo.; un documento cerrado no sale de ningún modo; una nueva decisión tendría que abrirlo o"
            " licenciarlo; corríjalo.",
        ),
        (
            "it takes the role attorney or licensing officer: ask somebody who has it, or the administrator for the"
            " role.",
            "hace falta el rol abogado o responsable de licencias: pídalo a alguien que lo tenga, o pida el rol al"
            " administrador.",
        ),
        ("its area is not known and nothing is ordered", "su área no se conoce y no se ha pedido nada"),
        # A field, a choice to be typed: as they are.
        ("field password: key, 3 values", "campo password: key, 3 valores"),
        ("use one of CAD/GIS Operator, Systems Analyst.", "use uno de CAD/GIS Operator, Systems Analyst."),
    ],
)
def test_values_are_translated_where_they_are_no_names(
    spanish: None, english: str, spanish_text: str
) -> None:
    assert in_users_language(english) == spanish_text


@pytest.mark.parametrize(
    "text",
    ["", "Quarter sections", "Parks and Trails", "No space left on device", "unknown", "Sec. 33-6(a)"],
)
def test_what_nobody_knows_stays_as_it_is(spanish: None, text: str) -> None:
    assert in_users_language(text) == text


@pytest.mark.usefixtures("engine_python")
def test_an_algorithm_refuses_in_spanish(spanish: None, run: Run) -> None:
    reduction = {"REDUCTION_PERCENT": 10, "REDUCTION_OFFICER": "A", "REDUCTION_JUSTIFICATION": "A park."}
    assert run("calculatefee", SECTIONS=26, MEGABYTES=325, **reduction) is None
    assert (
        "Rechazado: una reducción adicional del 10 %: solo para: empresa contratada por la Ciudad,"
        " grupo sin fines de lucro [Sec. 33-6(b)(2)]. Qué hacer: omítala, o corrija la clase."
    ) in run.said
