<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>CalculateFee</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="24"/>
        <source>Calculate fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="28"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="29"/>
        <source>Whole sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="30"/>
        <source>Megabytes of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="31"/>
        <source>Licensee&apos;s class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="32"/>
        <source>Sections of orthophotos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="34"/>
        <source>Quote (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="41"/>
        <source>Rate per MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="42"/>
        <source>Data fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="43"/>
        <source>Orthophoto fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="44"/>
        <source>Consulting fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="45"/>
        <source>Processing fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="46"/>
        <source>Reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="47"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="48"/>
        <source>Annual maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="49"/>
        <source>The whole quote (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Classify</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="23"/>
        <source>Classify dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="29"/>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="34"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="35"/>
        <source>Access class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="36"/>
        <source>Statute that closes it (closed only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="39"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="40"/>
        <source>Features at the area&apos;s edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="43"/>
        <source>Metadata (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="46"/>
        <source>Officer who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="50"/>
        <source>Dataset identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/conversion.py" line="30"/>
        <source>the file {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/conversion.py" line="30"/>
        <source>write a GeoPackage (.gpkg).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="76"/>
        <source>Licensing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="115"/>
        <source>Layer &apos;{}&apos; is copied as QGIS shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="146"/>
        <source>Columns of the section layer, if not found by themselves (township=TWP; range=RGE; section=SEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="152"/>
        <source>As of (default: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="158"/>
        <source>Register (default: the office&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportLicensed</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="33"/>
        <source>License and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="38"/>
        <source>Quote (its number, or its JSON file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="43"/>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="46"/>
        <source>CRS of the data (default: each layer&apos;s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="49"/>
        <source>License form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="52"/>
        <source>Approval of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="55"/>
        <source>Licensed package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="60"/>
        <source>License number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="61"/>
        <source>SHA-256 of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="62"/>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="63"/>
        <source>Megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="64"/>
        <source>Manifest (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="82"/>
        <source>its source cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="86"/>
        <source>it is neither a vector layer nor a raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="151"/>
        <source>only rasters in files can be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="220"/>
        <source>layer &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="220"/>
        <source>repair its source, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenseArea</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="27"/>
        <source>Define license area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="32"/>
        <source>Section layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="35"/>
        <source>Sections (T49N R32W 1-12, 14; T50N R32W 36)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="38"/>
        <source>or polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="39"/>
        <source>or an extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="41"/>
        <source>License area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="48"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="49"/>
        <source>Made of whole sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="50"/>
        <source>Square miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="51"/>
        <source>SHA-256 of the area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="27"/>
        <source>Licensed area (from Define license area, or any polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="33"/>
        <source>Section layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="41"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="44"/>
        <source>Orthophotos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="51"/>
        <source>Licensee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="52"/>
        <source>Licensee&apos;s class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="53"/>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="54"/>
        <source>Project (consulting is charged once a project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="61"/>
        <source>Further reduction, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="70"/>
        <source>Hours (CAD/GIS Operator=3.5; Program Coordinator=2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="74"/>
        <source>Officer who grants the reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="77"/>
        <source>Justification of the reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="83"/>
        <source>Fee schedule (default: the one in force)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="91"/>
        <source>Readings (overlap=first-row; volume=db-index)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="27"/>
        <source>Publish open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="33"/>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="37"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="40"/>
        <source>or dataset identifiers, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="43"/>
        <source>Portal folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="46"/>
        <source>Only say what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="49"/>
        <source>Open Data Coordinator who approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="52"/>
        <source>Report (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="59"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="60"/>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="61"/>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="62"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="63"/>
        <source>Catalog (data.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="23"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="31"/>
        <source>Estimate the megabytes instead of measuring them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="34"/>
        <source>Quote (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="37"/>
        <source>Quote (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="44"/>
        <source>Quote number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="45"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="46"/>
        <source>Megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="47"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="48"/>
        <source>Annual maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="49"/>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="211"/>
        <source>layer &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="211"/>
        <source>no feature of it is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="211"/>
        <source>select at least one, or take the whole layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="221"/>
        <source>parameter {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="221"/>
        <source>a layer in it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="221"/>
        <source>check its path and its name inside the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="39"/>
        <source>the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="39"/>
        <source>there is no Python at {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="88"/>
        <source>layer &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="41"/>
        <source>it has no coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="41"/>
        <source>set the layer&apos;s CRS, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="88"/>
        <source>QGIS cannot hand it over ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="88"/>
        <source>save the layer as a GeoPackage and use that one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/styles.py" line="29"/>
        <source>the style of layer &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/styles.py" line="29"/>
        <source>repair the layer&apos;s style, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyPackage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="22"/>
        <source>Verify licensed package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="25"/>
        <source>Licensed package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="29"/>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="30"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
