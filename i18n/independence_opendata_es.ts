<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CalculateFee</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="25" />
        <source>Calculate fee</source>
        <translation>Calcular tarifa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="29" />
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="30" />
        <source>Whole sections</source>
        <translation>Secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="31" />
        <source>Megabytes of data</source>
        <translation>Megabytes de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="33" />
        <source>Licensee's class</source>
        <translation>Clase del licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="34" />
        <source>Sections of orthophotos</source>
        <translation>Secciones de ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="36" />
        <source>Quote (JSON)</source>
        <translation>Cotización (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="43" />
        <source>Rate per MB</source>
        <translation>Tarifa por MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="44" />
        <source>Data fee</source>
        <translation>Tarifa de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="45" />
        <source>Orthophoto fee</source>
        <translation>Tarifa de ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="46" />
        <source>Consulting fee</source>
        <translation>Tarifa de consultoría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="47" />
        <source>Processing fee</source>
        <translation>Tarifa de procesamiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="48" />
        <source>Reduction</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="49" />
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="50" />
        <source>Annual maintenance</source>
        <translation>Mantenimiento anual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="51" />
        <source>The whole quote (JSON)</source>
        <translation>La cotización completa (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="32" />
        <source>Features (for a schedule that charges by the feature)</source>
        <translation>Objetos (para una tabla de tarifas que cobra por objeto)</translation>
    </message>
</context>
<context>
    <name>Classify</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="23" />
        <source>Classify dataset</source>
        <translation>Clasificar conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="34" />
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="35" />
        <source>Access class</source>
        <translation>Clase de acceso</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="36" />
        <source>Statute that closes it (closed only)</source>
        <translation>Ley que lo cierra (solo si es cerrado)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="39" />
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="40" />
        <source>Features at the area's edge</source>
        <translation>Objetos en el borde del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="43" />
        <source>Metadata (JSON)</source>
        <translation>Metadatos (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="46" />
        <source>Officer who decides</source>
        <translation>Funcionario que decide</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="50" />
        <source>Dataset identifier</source>
        <translation>Identificador del conjunto de datos</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/conversion.py" line="30" />
        <source>the file {}</source>
        <translation>el archivo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/conversion.py" line="30" />
        <source>write a GeoPackage (.gpkg).</source>
        <translation>escriba un GeoPackage (.gpkg).</translation>
    </message>
</context>
<context>
    <name>EngineAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="76" />
        <source>Licensing</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="115" />
        <source>Layer '{}' is copied as QGIS shows it.</source>
        <translation>La capa «{}» se copia tal como la muestra QGIS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="146" />
        <source>Columns of the section layer, if not found by themselves (township=TWP; range=RGE; section=SEC)</source>
        <translation>Columnas de la capa de secciones, si no se encuentran solas (township=TWP; range=RGE; section=SEC)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="152" />
        <source>As of (default: today)</source>
        <translation>Con fecha de (por defecto: hoy)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="158" />
        <source>Register (default: the office's)</source>
        <translation>Registro (por defecto: el de la oficina)</translation>
    </message>
</context>
<context>
    <name>ExportLicensed</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="33" />
        <source>License and export</source>
        <translation>Licenciar y exportar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="38" />
        <source>Quote (its number, or its JSON file)</source>
        <translation>Cotización (su número o su archivo JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="43" />
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="46" />
        <source>CRS of the data (default: each layer's own)</source>
        <translation>SRC de los datos (por defecto: el de cada capa)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="49" />
        <source>License form</source>
        <translation>Formulario de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="52" />
        <source>Approval of the form (default: the office&apos;s)</source>
        <translation>Aprobación del formulario (por defecto: la de la oficina)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="55" />
        <source>Licensed package</source>
        <translation>Paquete licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="60" />
        <source>License number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="61" />
        <source>SHA-256 of the package</source>
        <translation>SHA-256 del paquete</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="62" />
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="63" />
        <source>Megabytes</source>
        <translation>Megabytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="64" />
        <source>Manifest (JSON)</source>
        <translation>Manifiesto (JSON)</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="82" />
        <source>its source cannot be opened</source>
        <translation>no se puede abrir su fuente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="86" />
        <source>it is neither a vector layer nor a raster</source>
        <translation>no es una capa vectorial ni ráster</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="151" />
        <source>only rasters in files can be handed over</source>
        <translation>solo se pueden entregar rásteres guardados en archivos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="220" />
        <source>layer '{}'</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="220" />
        <source>repair its source, or leave it out.</source>
        <translation>repare su fuente u omita la capa.</translation>
    </message>
</context>
<context>
    <name>LicenseArea</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="27" />
        <source>Define license area</source>
        <translation>Definir área de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="32" />
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="35" />
        <source>Sections (T49N R32W 1-12, 14; T50N R32W 36)</source>
        <translation>Secciones (T49N R32W 1-12, 14; T50N R32W 36)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="38" />
        <source>or polygons</source>
        <translation>o polígonos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="39" />
        <source>or an extent</source>
        <translation>o una extensión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="41" />
        <source>License area</source>
        <translation>Área de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="48" />
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="49" />
        <source>Made of whole sections</source>
        <translation>Formada por secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="50" />
        <source>Square miles</source>
        <translation>Millas cuadradas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="51" />
        <source>SHA-256 of the area</source>
        <translation>SHA-256 del área</translation>
    </message>
</context>
<context>
    <name>OrderAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="27" />
        <source>Licensed area (from Define license area, or any polygons)</source>
        <translation>Área licenciada (de Definir área de licencia, o cualquier polígono)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="33" />
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="41" />
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="44" />
        <source>Orthophotos</source>
        <translation>Ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="51" />
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="52" />
        <source>Licensee's class</source>
        <translation>Clase del licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="53" />
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="54" />
        <source>Project (consulting is charged once a project)</source>
        <translation>Proyecto (la consultoría se cobra una vez por proyecto)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="61" />
        <source>Further reduction, percent</source>
        <translation>Reducción adicional, por ciento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="70" />
        <source>Hours (CAD/GIS Operator=3.5; Program Coordinator=2)</source>
        <translation>Horas (CAD/GIS Operator=3.5; Program Coordinator=2)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="74" />
        <source>Officer who grants the reduction</source>
        <translation>Funcionario que concede la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="77" />
        <source>Justification of the reduction</source>
        <translation>Justificación de la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="83" />
        <source>Fee schedule (default: the one in force)</source>
        <translation>Tabla de tarifas (por defecto: la vigente)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="91" />
        <source>Readings (overlap=first-row; volume=db-index)</source>
        <translation>Interpretaciones (overlap=first-row; volume=db-index)</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="27" />
        <source>Publish open data</source>
        <translation>Publicar datos abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="37" />
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="40" />
        <source>or dataset identifiers, parted by commas</source>
        <translation>o identificadores de conjuntos de datos, separados por comas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="43" />
        <source>Portal folder</source>
        <translation>Carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="46" />
        <source>Only say what would change</source>
        <translation>Solo decir qué cambiaría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="49" />
        <source>Open Data Coordinator who approves</source>
        <translation>Coordinador de datos abiertos que aprueba</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="52" />
        <source>Report (JSON)</source>
        <translation>Informe (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="59" />
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="60" />
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="61" />
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="62" />
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="63" />
        <source>Catalog (data.json)</source>
        <translation>Catálogo (data.json)</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="23" />
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="31" />
        <source>Estimate the megabytes instead of measuring them</source>
        <translation>Estimar los megabytes en lugar de medirlos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="34" />
        <source>Quote (PDF)</source>
        <translation>Cotización (PDF)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="37" />
        <source>Quote (JSON)</source>
        <translation>Cotización (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="44" />
        <source>Quote number</source>
        <translation>Número de cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="45" />
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="46" />
        <source>Megabytes</source>
        <translation>Megabytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="47" />
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="48" />
        <source>Annual maintenance</source>
        <translation>Mantenimiento anual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="49" />
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="222" />
        <source>layer '{}'</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="222" />
        <source>no feature of it is selected</source>
        <translation>no tiene ningún objeto seleccionado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="222" />
        <source>select at least one, or take the whole layer.</source>
        <translation>seleccione al menos uno, o tome la capa entera.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="232" />
        <source>parameter {}</source>
        <translation>el parámetro {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="232" />
        <source>a layer in it cannot be opened</source>
        <translation>no se puede abrir una de sus capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="232" />
        <source>check its path and its name inside the file.</source>
        <translation>compruebe su ruta y su nombre dentro del archivo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="39" />
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="39" />
        <source>there is no Python at {}</source>
        <translation>no hay ningún Python en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="39" />
        <source>make a virtual environment at {} with {}, or set {} to another Python.</source>
        <translation>cree un entorno virtual en {} con {}, o ponga otro Python en {}.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="88" />
        <source>layer '{}'</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="41" />
        <source>it has no coordinate reference system</source>
        <translation>no tiene sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="41" />
        <source>set the layer's CRS, then try again.</source>
        <translation>asigne el SRC de la capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="88" />
        <source>QGIS cannot hand it over ({})</source>
        <translation>QGIS no puede entregarla ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="88" />
        <source>save the layer as a GeoPackage and use that one.</source>
        <translation>guarde la capa como GeoPackage y use esa.</translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/styles.py" line="29" />
        <source>the style of layer '{}'</source>
        <translation>el estilo de la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/styles.py" line="29" />
        <source>repair the layer's style, then try again.</source>
        <translation>repare el estilo de la capa e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>VerifyPackage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="22" />
        <source>Verify licensed package</source>
        <translation>Verificar paquete licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="25" />
        <source>Licensed package</source>
        <translation>Paquete licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="29" />
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="30" />
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="27" />
        <source>Withdraw a dataset</source>
        <translation>Retirar un conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="37" />
        <source>Dataset identifier</source>
        <translation>Identificador del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="39" />
        <source>Portal folder</source>
        <translation>Carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="42" />
        <source>Reason, for everybody to read</source>
        <translation>Motivo, que todos podrán leer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="47" />
        <source>Page that stays</source>
        <translation>Página que permanece</translation>
    </message>
</context>
<context>
    <name>OpenDataAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="170" />
        <source>Open data</source>
        <translation>Datos abiertos</translation>
    </message>
</context>
</TS>
