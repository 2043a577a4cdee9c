"""The query for the rows of a PostGIS layer, as QGIS picks them, and how each column is written and read again."""

from __future__ import annotations

from dataclasses import dataclass

from psycopg2.sql import SQL, Composable, Identifier, Literal
from qgis.core import Qgis, QgsDataSourceUri, QgsField, QgsRectangle, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from .layer_copy import delivered_places

GEOMETRY = "geometry"
ANY_GEOMETRY = "GEOMETRY"
TEXT, DATE = SQL("{}::text"), SQL("CASE WHEN {0} BETWEEN '0001-01-01' AND '9999-12-31' THEN {0} END")
MOMENT = SQL("CASE WHEN {0} BETWEEN '0001-01-01' AND '9999-12-31' THEN {0}::timestamp(3) END")
MOMENT_UTC = SQL(
    "CASE WHEN {0} BETWEEN '0001-01-02' AND '9999-12-30' THEN ({0} AT TIME ZONE 'UTC')::timestamp(3) || 'Z' END"
)
# What QGIS makes of a column: how the server writes it, and what the engine reads. Dates that no calendar here knows
# ("infinity", years before Christ) are null, as in QGIS.
WRITTEN: dict[QMetaType.Type, tuple[Composable, str]] = {
    QMetaType.Type.Int: (SQL("{}"), "int32"),
    QMetaType.Type.LongLong: (SQL("{}"), "int64"),
    QMetaType.Type.Double: (SQL("{}::float8"), "double"),
    QMetaType.Type.Bool: (SQL("{}"), "bool"),
    QMetaType.Type.QString: (TEXT, "string"),
    QMetaType.Type.QDate: (DATE, "date"),
    QMetaType.Type.QDateTime: (MOMENT, "datetime"),
}
# What of a layer's address says which rows and how to reach them; one with anything else is left to QGIS.
SERVER = {"service", "host", "port", "dbname", "username", "password", "authcfg", "sslmode"}
ROWS = {"schema", "table", "geometrycolumn", "type", "srid", "sql", "key"}
HINTS = {"estimatedmetadata", "selectatid", "checkPrimaryKeyUnicity"}
FAMILIES = {
    Qgis.GeometryType.Point: 0,
    Qgis.GeometryType.Line: 1,
    Qgis.GeometryType.Polygon: 2,
}


@dataclass(frozen=True)
class ColumnKind:
    """A geometry column as PostGIS declares it: `type` "GEOMETRY" where anything may stand in it."""

    type: str = ANY_GEOMETRY
    is_geography: bool = False

    @property
    def is_mixed(self) -> bool:
        return self.type == ANY_GEOMETRY

    @property
    def may_have_arcs(self) -> bool:
        return self.is_mixed or self.type.startswith(
            ("CIRC", "COMPOUND", "CURVE", "MULTICURVE", "MULTISURFACE")
        )


def can_query(layer: QgsVectorLayer) -> bool:
    """Whether the server's rows are what QGIS shows: nothing added in the project, plain values, one geometry."""
    uri = QgsDataSourceUri(layer.source())
    fields = layer.fields()
    origins = (fields.fieldOrigin(index) for index in range(fields.count()))
    return (
        layer.providerType() == "postgres"
        and layer.geometryType() in FAMILIES
        and not QgsWkbTypes.isCurvedType(layer.wkbType())
        and uri.srid() not in ("", "0")
        and not set(uri.parameterKeys()) - SERVER - ROWS - HINTS
        and not layer.isModified()
        and all(origin == Qgis.FieldOrigin.Provider for origin in origins)
        and all(fields[place].type() in WRITTEN for place in delivered_places(layer))
    )


class RowQuery:
    """The rows of a layer that `can_query`, as SQL."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        uri = QgsDataSourceUri(layer.source())
        self.schema, self.table, self.column = uri.schema(), uri.table(), uri.geometryColumn()
        self._srid = Literal(int(uri.srid()))
        self._filter = uri.sql()
        self._dimension = Literal(FAMILIES[layer.geometryType()])
        self._fields = [layer.fields()[place] for place in delivered_places(layer)]
        self.bounds: QgsRectangle | None = None

    @property
    def types(self) -> list[tuple[str, str]]:
        """Each field's name, and what the engine reads it as."""
        return [(field.name(), _written(field)[1]) for field in self._fields]

    def rows(self, kind: ColumnKind) -> Composable:
        """Each row's fields, then its geometry as ISO WKB in hexadecimal digits."""
        geometry = self._geometry(kind)
        if kind.may_have_arcs:
            geometry = SQL("CASE WHEN ST_HasArc({0}) THEN ST_CurveToLine({0}) ELSE {0} END").format(geometry)
        columns = [
            *(_written(field)[0].format(Identifier(field.name())) for field in self._fields),
            SQL("encode(ST_AsBinary({}, 'NDR'), 'hex')").format(geometry),
        ]
        return SQL("SELECT {} {}").format(SQL(", ").join(columns), self._where(kind))

    def curves(self, kind: ColumnKind) -> Composable:
        """How many of the rows have arcs, which `rows` makes of straight pieces."""
        arcs = SQL("count(*) FILTER (WHERE ST_HasArc({}))").format(self._geometry(kind))
        return SQL("SELECT {} {}").format(arcs, self._where(kind))

    def kind(self) -> Composable:
        """The type that the geometry column is declared with, and whether it is a geography; no row for a query."""
        named = SQL("f_table_schema = {} AND f_table_name = {}").format(
            Literal(self.schema), Literal(self.table)
        )
        return SQL(
            "SELECT type, false FROM geometry_columns WHERE {0} AND f_geometry_column = {1} UNION ALL "
            "SELECT upper(type), true FROM geography_columns WHERE {0} AND f_geography_column = {1}"
        ).format(named, Literal(self.column))

    def _geometry(self, kind: ColumnKind) -> Composable:
        column = Identifier(self.column)
        return SQL("{}::geometry").format(column) if kind.is_geography else column

    def _where(self, kind: ColumnKind) -> Composable:
        geometry = self._geometry(kind)
        conditions: list[Composable] = []
        if self.bounds is not None:
            conditions.append(SQL("{} && {}").format(geometry, self._envelope(self.bounds)))
        if self._filter:
            conditions.append(SQL("({}\n)").format(SQL(self._filter)))
        if kind.is_mixed:
            condition = (
                "ST_Dimension({0}) = {1} AND ST_SRID({0}) = {2} AND GeometryType({0}) <> 'GEOMETRYCOLLECTION'"
            )
            conditions.append(SQL(condition).format(geometry, self._dimension, self._srid))
        where = SQL("WHERE {}").format(SQL(" AND ").join(conditions)) if conditions else SQL("")
        return SQL("FROM {} AS rows_of_layer {}").format(self._place(), where)

    def _place(self) -> Composable:
        if self.table.startswith("("):
            return SQL(self.table)
        names = [Identifier(name) for name in (self.schema, self.table) if name]
        return SQL(".").join(names)

    def _envelope(self, bounds: QgsRectangle) -> Composable:
        edges = (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum())
        return SQL("ST_MakeEnvelope({}, {})").format(SQL(", ").join(map(Literal, edges)), self._srid)


def _written(field: QgsField) -> tuple[Composable, str]:
    if field.typeName() == "timestamptz":
        return MOMENT_UTC, "datetime_utc"
    return WRITTEN[field.type()]
