<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Access</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="66"/>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="67"/>
        <source>licensed</source>
        <translation>licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="68"/>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="69"/>
        <source>unclassified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="76"/>
        <source>Published on the portal and placed into the public domain: no fee, no license.</source>
        <translation>Publicada en el portal y puesta en el dominio público: sin tarifa ni licencia.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="79"/>
        <source>Leaves the office only under a Chapter 33 license and for its fee: Sec. 33-4(b).</source>
        <translation>Sale de la oficina solo bajo una licencia del Capítulo 33 y por su tarifa: Sec. 33-4(b).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="82"/>
        <source>Leaves the office in no way. The decision cites the provision that closes it.</source>
        <translation>No sale de la oficina de ningún modo. La decisión cita la disposición que la cierra.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="85"/>
        <source>Nobody has decided yet: it is treated as closed.</source>
        <translation>Nadie ha decidido todavía: se trata como cerrada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="92"/>
        <source>Access class: {}.</source>
        <translation>Clase de acceso: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="93"/>
        <source>Access class: {} under {}.</source>
        <translation>Clase de acceso: {} conforme a {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="102"/>
        <source>Decided on {}; no officer is named.</source>
        <translation>Decidido el {}; no se nombra a ningún funcionario.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="105"/>
        <source>Decided by {} on {}.</source>
        <translation>Decidido por {} el {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="110"/>
        <source>Not classified: there is no register at {}, and the layer is treated as closed.</source>
        <translation>Sin clasificar: no hay registro en {}, y la capa se trata como cerrada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="113"/>
        <source>Not classified: the register holds no decision, and the layer is treated as closed.</source>
        <translation>Sin clasificar: el registro no contiene ninguna decisión, y la capa se trata como cerrada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="120"/>
        <source>The project says {}, which does not count.</source>
        <translation>El proyecto dice {}, lo cual no cuenta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="125"/>
        <source>The project says {}; the register&apos;s decision of {} holds.</source>
        <translation>El proyecto dice {}; rige la decisión del registro de fecha {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="128"/>
        <source>The project says {}; the register&apos;s decision of {} by {} holds.</source>
        <translation>El proyecto dice {}; rige la decisión del registro de fecha {}, tomada por {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="135"/>
        <source>The register has not been read yet; until then the layer is treated as closed.</source>
        <translation>Aún no se ha leído el registro; hasta entonces la capa se trata como cerrada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="138"/>
        <source>The register cannot be asked, so the layer is treated as closed. {}</source>
        <translation>No se puede consultar el registro, así que la capa se trata como cerrada. {}</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/page.py" line="78"/>
        <source>{} was not classified. {}</source>
        <translation>{} no se clasificó. {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/page.py" line="156"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/page.py" line="156"/>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/page.py" line="158"/>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/page_factory.py" line="27"/>
        <source>Access &amp; Open Data</source>
        <translation>Acceso y datos abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="18"/>
        <source>Choose a class: open, licensed or closed.</source>
        <translation>Elija una clase: abierto, licenciado o cerrado.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="25"/>
        <source>This is not a citation. Choose one, or write it as 610.100 or 18 U.S.C. 2721.</source>
        <translation>Esto no es una cita legal. Elija una, o escríbala como 610.100 o 18 U.S.C. 2721.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="29"/>
        <source>Give the reason: closing takes one (RSMo 610.021).</source>
        <translation>Indique el motivo: cerrar exige uno (RSMo 610.021).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="31"/>
        <source>RSMo {} takes both halves in the same writing; at least one is missing.</source>
        <translation>RSMo {} exige ambas mitades en el mismo escrito; falta al menos una.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="35"/>
        <source>Write an address such as name@example.org.</source>
        <translation>Escriba una dirección como nombre@example.org.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="48"/>
        <source>Its wording has not been read ({}): let counsel confirm it.</source>
        <translation>Su texto no se ha leído ({}): pida a un asesor jurídico que lo confirme.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="60"/>
        <source>Missing, and needed before it can be published: {}.</source>
        <translation>Falta, y es necesario antes de poder publicar: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="62"/>
        <source>Not yet said: {}. Only publication asks for it.</source>
        <translation>Aún sin indicar: {}. Solo la publicación lo exige.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="113"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="114"/>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="115"/>
        <source>keywords</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="71"/>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="72"/>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="73"/>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="75"/>
        <source>Record the layer&apos;s own words, which are others than the register&apos;s: {}</source>
        <translation>Registrar los textos propios de la capa, que difieren de los del registro: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="83"/>
        <source>continuous</source>
        <translation>continua</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="84"/>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="85"/>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="86"/>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="87"/>
        <source>every two weeks</source>
        <translation>cada dos semanas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="88"/>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="89"/>
        <source>every two months</source>
        <translation>cada dos meses</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="90"/>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="91"/>
        <source>every six months</source>
        <translation>cada seis meses</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="92"/>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="93"/>
        <source>every two years</source>
        <translation>cada dos años</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="94"/>
        <source>every ten years</source>
        <translation>cada diez años</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="95"/>
        <source>irregular</source>
        <translation>irregular</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="96"/>
        <source>as needed</source>
        <translation>según se necesite</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="97"/>
        <source>not planned</source>
        <translation>no prevista</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="104"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="105"/>
        <source>drop</source>
        <translation>omitir</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="106"/>
        <source>mask</source>
        <translation>enmascarar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="107"/>
        <source>generalize</source>
        <translation>generalizar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="116"/>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="117"/>
        <source>contact&apos;s name</source>
        <translation>nombre del contacto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="118"/>
        <source>contact&apos;s e-mail</source>
        <translation>correo electrónico del contacto</translation>
    </message>
</context>
<context>
    <name>AreaFacts</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/facts.py" line="100"/>
        <source>Free outline</source>
        <translation>Contorno libre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/facts.py" line="101"/>
        <source>Free outline in {}</source>
        <translation>Contorno libre en {}</translation>
    </message>
</context>
<context>
    <name>AreaModel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="152"/>
        <source>the outline</source>
        <translation>el contorno</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="152"/>
        <source>it reaches into no section of the section layer</source>
        <translation>no llega a ninguna sección de la capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="152"/>
        <source>draw it where there are sections, or switch “Whole sections” off.</source>
        <translation>dibújelo donde haya secciones, o desactive «Secciones enteras».</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="173"/>
        <source>the area</source>
        <translation>el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="173"/>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="173"/>
        <source>choose one first.</source>
        <translation>elija una primero.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="185"/>
        <source>the area “{}”</source>
        <translation>el área «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="185"/>
        <source>it is made of {}, and there is no section layer</source>
        <translation>está formada por {}, y no hay capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="185"/>
        <source>choose the section layer.</source>
        <translation>elija la capa de secciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="211"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="256"/>
        <source>the section layer does not have them any more, so they were let go</source>
        <translation>la capa de secciones ya no las tiene, así que se descartaron</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="256"/>
        <source>choose the section layer that covers them, then choose the area again.</source>
        <translation>elija la capa de secciones que las cubra y luego vuelva a elegir el área.</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="92"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="94"/>
        <source>Add an outline from the clipboard: WKT, GeoJSON, or features copied in QGIS.</source>
        <translation>Añadir un contorno desde el portapapeles: WKT, GeoJSON u objetos copiados en QGIS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="97"/>
        <source>Whole sec&amp;tions</source>
        <translation>Secciones &amp;enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="100"/>
        <source>On: whatever you draw or choose takes every section that it reaches into. Off: the outline itself is the area, priced by its square miles.</source>
        <translation>Activado: lo que se dibuje o elija toma cada sección a la que llegue. Desactivado: el contorno mismo es el área, con precio según sus millas cuadradas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="187"/>
        <source>Pasted as {}.</source>
        <translation>Pegado como {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="188"/>
        <source>Pasted as {}, the map&apos;s CRS: the text names none.</source>
        <translation>Pegado como {}, el SRC del mapa: el texto no indica ninguno.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="216"/>
        <source>Right click or Enter ends the outline, Backspace takes back a corner, Escape all.</source>
        <translation>Clic derecho o Intro termina el contorno; Retroceso quita un vértice; Esc, todos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="225"/>
        <source>No section layer: areas are priced by their square miles.</source>
        <translation>Sin capa de secciones: el precio de las áreas se calcula según sus millas cuadradas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="228"/>
        <source>Reading the sections of {}…</source>
        <translation>Leyendo las secciones de {}…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="235"/>
        <source>Choose the section layer</source>
        <translation>Elegir la capa de secciones</translation>
    </message>
</context>
<context>
    <name>AreaSummary</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="34"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="37"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="38"/>
        <source>Zoom to the area</source>
        <translation>Zoom al área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="39"/>
        <source>Clear the area</source>
        <translation>Borrar el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="72"/>
        <source>No area chosen yet</source>
        <translation>Aún no se ha elegido un área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="73"/>
        <source>Point at the map, or type sections.</source>
        <translation>Señale en el mapa o escriba secciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="78"/>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="78"/>
        <source>{} sections</source>
        <translation>{} secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="78"/>
        <source>counts as 1 section</source>
        <translation>cuenta como 1 sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="78"/>
        <source>counts as {} sections</source>
        <translation>cuenta como {} secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="84"/>
        <source>{} sq mi</source>
        <translation>{} mi²</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="87"/>
        <source>kept as “{}”</source>
        <translation>guardada como «{}»</translation>
    </message>
</context>
<context>
    <name>AreaTools</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="35"/>
        <source>Click Sections</source>
        <translation>Hacer clic en secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="35"/>
        <source>Click a section to take it, click it again to leave it. Shift only takes, Ctrl only leaves.</source>
        <translation>Haga clic en una sección para tomarla y otra vez para dejarla. Mayús solo toma, Ctrl solo deja.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="43"/>
        <source>Drag a Box</source>
        <translation>Arrastrar un rectángulo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="43"/>
        <source>Drag a box over the area. It replaces the area; with Shift it is added, with Ctrl removed.</source>
        <translation>Arrastre un rectángulo sobre el área. Reemplaza al área; con Mayús se añade, con Ctrl se quita.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="51"/>
        <source>Draw an Outline</source>
        <translation>Dibujar un contorno</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="51"/>
        <source>Click corner after corner and end with the right button, Enter or a double click; or draw the outline in one stroke. Backspace takes back a corner, Escape all. It replaces the area; with Shift it is added, with Ctrl removed.</source>
        <translation>Haga clic vértice tras vértice y termine con el botón derecho, Intro o un doble clic; o dibuje el contorno de un solo trazo. Retroceso quita un vértice; Esc, todos. Reemplaza al área; con Mayús se añade, con Ctrl se quita.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="42"/>
        <source>&amp;Quote</source>
        <translation>Coti&amp;zar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="45"/>
        <source>License &amp;&amp; e&amp;xport</source>
        <translation>Licenciar y e&amp;xportar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="56"/>
        <source>quoted as {}</source>
        <translation>cotizado como {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="65"/>
        <source>Next: {}</source>
        <translation>Siguiente: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="68"/>
        <source>Give the order a number, and print the quote (Ctrl+Return)</source>
        <translation>Dar un número al pedido e imprimir la cotización (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="72"/>
        <source>Make the licensed package, the license first</source>
        <translation>Crear el paquete licenciado; primero, la licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="76"/>
        <source>No area is selected</source>
        <translation>No hay ningún área seleccionada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="89"/>
        <source>{} by the index</source>
        <translation>{} según el índice</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="91"/>
        <source>MB being counted…</source>
        <translation>contando MB…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="91"/>
        <source>MB unknown</source>
        <translation>MB desconocidos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="95"/>
        <source>{}, measuring…</source>
        <translation>{}, midiendo…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="96"/>
        <source>{} measured</source>
        <translation>{} medidos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="101"/>
        <source>Total unknown: {}</source>
        <translation>Total desconocido: {}</translation>
    </message>
</context>
<context>
    <name>BufferForm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="109"/>
        <source>Layer with the selection</source>
        <translation>Capa con la selección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="113"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="119"/>
        <source>Unit of the distance</source>
        <translation>Unidad de la distancia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="122"/>
        <source>Within</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>CalculateFee</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="25"/>
        <source>Calculate fee</source>
        <translation>Calcular tarifa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="29"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="30"/>
        <source>Whole sections</source>
        <translation>Secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="31"/>
        <source>Megabytes of data</source>
        <translation>Megabytes de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="35"/>
        <source>Licensee&apos;s class</source>
        <translation>Clase del licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="36"/>
        <source>Sections of orthophotos</source>
        <translation>Secciones de ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="38"/>
        <source>Quote (JSON)</source>
        <translation>Cotización (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="45"/>
        <source>Rate per MB</source>
        <translation>Tarifa por MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="46"/>
        <source>Data fee</source>
        <translation>Tarifa de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="47"/>
        <source>Orthophoto fee</source>
        <translation>Tarifa de ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="48"/>
        <source>Consulting fee</source>
        <translation>Tarifa de consultoría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="49"/>
        <source>Processing fee</source>
        <translation>Tarifa de procesamiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="50"/>
        <source>Reduction</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="51"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="52"/>
        <source>Annual maintenance</source>
        <translation>Mantenimiento anual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="53"/>
        <source>The whole quote (JSON)</source>
        <translation>La cotización completa (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="32"/>
        <source>Features (for a schedule that charges by the feature)</source>
        <translation>Objetos (para una tabla de tarifas que cobra por objeto)</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup.py" line="45"/>
        <source>QGIS</source>
        <translation>QGIS</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_engine.py" line="21"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_engine.py" line="30"/>
        <source>name a Python 3.11 or later, or make the engine&apos;s environment.</source>
        <translation>indique un Python 3.11 o posterior, o cree el entorno del motor.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_engine.py" line="41"/>
        <source>make the engine&apos;s environment anew.</source>
        <translation>vuelva a crear el entorno del motor.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_engine.py" line="42"/>
        <source>Engine&apos;s libraries</source>
        <translation>Bibliotecas del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_engine.py" line="42"/>
        <source>{} of {} as wanted</source>
        <translation>{} de {} como se requiere</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="39"/>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="41"/>
        <source>{}: not looked into, for want of the engine</source>
        <translation>{}: no se examinó, por falta del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="51"/>
        <source>{}, datasets: {}</source>
        <translation>{}, conjuntos de datos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="54"/>
        <source>{} can be read, but not written</source>
        <translation>{} se puede leer, pero no escribir</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="54"/>
        <source>ask for the right to write to the file and to its folder.</source>
        <translation>solicite permiso para escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="63"/>
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="67"/>
        <source>the project has none</source>
        <translation>el proyecto no tiene ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="67"/>
        <source>add the layer of the public land survey&apos;s sections to the project.</source>
        <translation>añada al proyecto la capa de las secciones de la agrimensura pública de tierras.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="76"/>
        <source>{}, being read</source>
        <translation>{}, en lectura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="79"/>
        <source>{}, sections: {}</source>
        <translation>{}, secciones: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="82"/>
        <source>choose another layer, or say which columns name its sections.</source>
        <translation>elija otra capa, o indique qué columnas nombran sus secciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="89"/>
        <source>Approval of the license form</source>
        <translation>Aprobación del formulario de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="91"/>
        <source>no file is set; licenses need one, unless the register keeps it</source>
        <translation>no se ha establecido ningún archivo; las licencias necesitan uno, a menos que lo guarde el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="91"/>
        <source>name the file with the City Attorney&apos;s approval (Sec. 33-8(d), (e)).</source>
        <translation>indique el archivo con la aprobación del Abogado de la Ciudad (Sec. 33-8(d), (e)).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="108"/>
        <source>{}: form {}, version {}</source>
        <translation>{}: formulario {}, versión {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="110"/>
        <source>{} lacks: {}</source>
        <translation>{} carece de: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="111"/>
        <source>name the JSON file that both have signed.</source>
        <translation>indique el archivo JSON que ambos han firmado.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="116"/>
        <source>no folder is set; each publication has to name one</source>
        <translation>no se ha establecido ninguna carpeta; cada publicación tiene que indicar una</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="117"/>
        <source>Portal folder</source>
        <translation>Carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="122"/>
        <source>Delivery folder</source>
        <translation>Carpeta de entrega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="123"/>
        <source>no folder is set; each delivery has to name one</source>
        <translation>no se ha establecido ninguna carpeta; cada entrega tiene que indicar una</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="128"/>
        <source>{}, {} MB free</source>
        <translation>{}, {} MB libres</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="131"/>
        <source>make room on that disk.</source>
        <translation>libere espacio en ese disco.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="137"/>
        <source>choose a folder under Office.</source>
        <translation>elija una carpeta en Oficina.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="141"/>
        <source>{} is not there</source>
        <translation>{} no está ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="144"/>
        <source>{} cannot be written to</source>
        <translation>no se puede escribir en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="151"/>
        <source>none yet at {}; the first layer that is classified makes it</source>
        <translation>aún no hay ninguno en {}; lo crea la primera capa que se clasifique</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="155"/>
        <source>none at {}, and its folder cannot be written to</source>
        <translation>no hay ninguno en {}, y no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="155"/>
        <source>choose the office&apos;s register under Office.</source>
        <translation>elija el registro de la oficina en Oficina.</translation>
    </message>
</context>
<context>
    <name>CheckUpTab</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="61"/>
        <source>&amp;Refresh</source>
        <translation>Actualiza&amp;r</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="65"/>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="90"/>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="92"/>
        <source>Checking the set-up</source>
        <translation>Comprobando la configuración</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="105"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="105"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="105"/>
        <source>What was found, and what to do</source>
        <translation>Qué se encontró y qué hacer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="106"/>
        <source>Parts of the set-up</source>
        <translation>Partes de la configuración</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="122"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="132"/>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="133"/>
        <source>It works; some parts need a look.</source>
        <translation>Funciona; algunas partes requieren atención.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="134"/>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
</context>
<context>
    <name>ClassChoice</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/class_choice.py" line="24"/>
        <source>&amp;Open</source>
        <translation>&amp;Abierto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/class_choice.py" line="25"/>
        <source>&amp;Licensed</source>
        <translation>&amp;Licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/class_choice.py" line="26"/>
        <source>&amp;Closed</source>
        <translation>&amp;Cerrado</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/classifier.py" line="46"/>
        <source>{} is now {}.</source>
        <translation>{} tiene ahora la clase de acceso {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/classifier.py" line="53"/>
        <source>Classify {}</source>
        <translation>Clasificar {}</translation>
    </message>
</context>
<context>
    <name>Classify</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="23"/>
        <source>Classify dataset</source>
        <translation>Clasificar conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="28"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="29"/>
        <source>Access class</source>
        <translation>Clase de acceso</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="30"/>
        <source>Statute that closes it (closed only)</source>
        <translation>Ley que lo cierra (solo si es cerrado)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="33"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="34"/>
        <source>Features at the area&apos;s edge</source>
        <translation>Objetos en el borde del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="37"/>
        <source>Metadata (JSON)</source>
        <translation>Metadatos (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="40"/>
        <source>Officer who decides</source>
        <translation>Funcionario que decide</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="44"/>
        <source>Dataset identifier</source>
        <translation>Identificador del conjunto de datos</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="46"/>
        <source>Harm of disclosure</source>
        <translation>Daño de la divulgación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="47"/>
        <source>Public interest</source>
        <translation>Interés público</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="56"/>
        <source>&amp;Statute</source>
        <translation>L&amp;ey</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="100"/>
        <source>for example 610.021(22)</source>
        <translation>por ejemplo 610.021(22)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="101"/>
        <source>The provision of law that closes the layer. Another than those listed may be written.</source>
        <translation>La disposición legal que cierra la capa. Puede escribirse otra que no esté en la lista.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="112"/>
        <source>This provision takes a written statement. Both halves are added to the reason.</source>
        <translation>Esta disposición exige una declaración por escrito. Ambas mitades se añaden al motivo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="114"/>
        <source>&amp;Harm: disclosure would impair the protection of persons or property</source>
        <translation>&amp;Daño: la divulgación perjudicaría la protección de personas o bienes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="114"/>
        <source>I&amp;nterest: nondisclosure outweighs the public interest in disclosure</source>
        <translation>&amp;Interés: la no divulgación prevalece sobre el interés público en la divulgación</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/conversion.py" line="30"/>
        <source>the file {}</source>
        <translation>el archivo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/conversion.py" line="30"/>
        <source>write a GeoPackage (.gpkg).</source>
        <translation>escriba un GeoPackage (.gpkg).</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/counter.py" line="51"/>
        <source>Quote for {}</source>
        <translation>Cotización para {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/counter.py" line="59"/>
        <source>License for {}</source>
        <translation>Licencia para {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/counter.py" line="87"/>
        <source>Quote {}: {}, {} MB, {}.</source>
        <translation>Cotización {}: {}, {} MB, {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/counter.py" line="93"/>
        <source>Printing quote {}</source>
        <translation>Imprimiendo la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/counter.py" line="103"/>
        <source>License {}: {} features, {} MB</source>
        <translation>Licencia {}: {} objetos, {} MB</translation>
    </message>
</context>
<context>
    <name>DatasetDetails</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="44"/>
        <source>The chosen dataset</source>
        <translation>El conjunto de datos elegido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="65"/>
        <source>Choose a dataset to see what can be done with it.</source>
        <translation>Elija un conjunto de datos para ver qué se puede hacer con él.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="83"/>
        <source>in the project</source>
        <translation>en el proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="83"/>
        <source>metadata {}</source>
        <translation>metadatos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="96"/>
        <source>{} ({}).</source>
        <translation>{} ({}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="96"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="99"/>
        <source>It may not be published: {}</source>
        <translation>No está permitido publicarlo: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="118"/>
        <source>Refused: screening found what must not be published by oversight.</source>
        <translation>Rechazado: el examen encontró lo que no debe publicarse por descuido.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="122"/>
        <source>What to do: {}</source>
        <translation>Qué hacer: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="127"/>
        <source>Fields: {}</source>
        <translation>Campos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="128"/>
        <source>Metadata: {}</source>
        <translation>Metadatos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="134"/>
        <source>Open its pag&amp;e</source>
        <translation>Abrir &amp;su página</translation>
    </message>
</context>
<context>
    <name>DatasetList</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="40"/>
        <source>Filter by title, department or keyword</source>
        <translation>Filtrar por título, departamento o palabra clave</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="41"/>
        <source>Filter the datasets</source>
        <translation>Filtrar los conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="42"/>
        <source>Only &amp;open</source>
        <translation>S&amp;olo abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="44"/>
        <source>Licensed and closed datasets are never published</source>
        <translation>Los conjuntos de datos licenciados y cerrados nunca se publican</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="45"/>
        <source>Select &amp;due</source>
        <translation>Marcar pen&amp;dientes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="46"/>
        <source>Tick every dataset whose update is due, and nothing else</source>
        <translation>Marcar todos los conjuntos de datos cuya actualización está pendiente, y nada más</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="47"/>
        <source>&amp;Clear</source>
        <translation>Des&amp;marcar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="48"/>
        <source>Take all ticks away</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="89"/>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="90"/>
        <source>The datasets of the register. Space ticks the chosen one; what may not be published has no box.</source>
        <translation>Los conjuntos de datos del registro. La barra espaciadora marca el elegido; lo que no está permitido publicar no tiene casilla.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="142"/>
        <source>{} ticked, {} of them hidden by the filter</source>
        <translation>{} marcados, {} de ellos ocultos por el filtro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="142"/>
        <source>{} ticked</source>
        <translation>{} marcados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="152"/>
        <source>Reading the register…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="154"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="156"/>
        <source>The register holds no dataset yet. Classify a layer: that decides whether it is open.</source>
        <translation>El registro aún no contiene ningún conjunto de datos. Clasifique una capa: eso decide si es abierta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="162"/>
        <source>No dataset matches the filter.</source>
        <translation>Ningún conjunto de datos coincide con el filtro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="162"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="166"/>
        <source>No dataset is open yet: only open ones can be published.</source>
        <translation>Ningún conjunto de datos es abierto todavía: solo se pueden publicar los abiertos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="166"/>
        <source>Show all datasets</source>
        <translation>Mostrar todos los conjuntos de datos</translation>
    </message>
</context>
<context>
    <name>DatasetTab</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="36"/>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="37"/>
        <source>the city</source>
        <translation>la ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="38"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="87"/>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="101"/>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="102"/>
        <source>D&amp;escription</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="103"/>
        <source>&amp;Keywords</source>
        <translation>Palabras cla&amp;ve</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="104"/>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="105"/>
        <source>De&amp;partment</source>
        <translation>Depa&amp;rtamento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="106"/>
        <source>&amp;Contact</source>
        <translation>C&amp;ontacto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="107"/>
        <source>E-&amp;mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="108"/>
        <source>&amp;Updated</source>
        <translation>Act&amp;ualización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="109"/>
        <source>&amp;Rights held by</source>
        <translation>Titular de los derec&amp;hos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="110"/>
        <source>Strategic goals that it serves</source>
        <translation>Objetivos estratégicos a los que sirve</translation>
    </message>
</context>
<context>
    <name>DatasetTable</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="92"/>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="92"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="92"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="92"/>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="92"/>
        <source>Last published</source>
        <translation>Última publicación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="92"/>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="92"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="92"/>
        <source>Screening</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="141"/>
        <source>in the project</source>
        <translation>en el proyecto</translation>
    </message>
</context>
<context>
    <name>DecisionTab</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="30"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="36"/>
        <source>Who decides. The register keeps the name with the day.</source>
        <translation>Quién decide. El registro guarda el nombre junto con el día.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="90"/>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="91"/>
        <source>Nobody is named: the decision counts, but the register will not say whose it is.</source>
        <translation>No se nombra a nadie: la decisión cuenta, pero el registro no dirá de quién es.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="98"/>
        <source>A feature on the edge of a licensed area is cut there: streets, mains, land cover.</source>
        <translation>Un objeto en el borde de un área licenciada se corta ahí: calles, tuberías principales, cobertura del suelo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="101"/>
        <source>A feature on the edge of a licensed area stays whole: a parcel cut in two is no parcel.</source>
        <translation>Un objeto en el borde de un área licenciada queda entero: una parcela cortada en dos no es una parcela.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="108"/>
        <source>keep whole</source>
        <translation>mantener entero</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="109"/>
        <source>cut</source>
        <translation>cortar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="113"/>
        <source>Access class</source>
        <translation>Clase de acceso</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="119"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="121"/>
        <source>At the &amp;edge</source>
        <translation>En el &amp;borde</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/decision_tab.py" line="122"/>
        <source>O&amp;fficer</source>
        <translation>&amp;Funcionario</translation>
    </message>
</context>
<context>
    <name>DeliverPanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="29"/>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="75"/>
        <source>choose a folder</source>
        <translation>elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="77"/>
        <source>choose a format</source>
        <translation>elegir un formato</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="82"/>
        <source>{} to {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="93"/>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="101"/>
        <source>each layer&apos;s own</source>
        <translation>el de cada capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="103"/>
        <source>Coordinate reference system of the data</source>
        <translation>Sistema de referencia de coordenadas de los datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="109"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="110"/>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="111"/>
        <source>License form</source>
        <translation>Formulario de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="112"/>
        <source>&amp;Folder</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="116"/>
        <source>The package holds the data once in each format.</source>
        <translation>El paquete contiene los datos una vez en cada formato.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="117"/>
        <source>where quotes and packages go</source>
        <translation>adonde van las cotizaciones y los paquetes</translation>
    </message>
</context>
<context>
    <name>DescriptionEdit</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/description_edit.py" line="28"/>
        <source>Legal description of sections</source>
        <translation>Descripción legal de las secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/description_edit.py" line="29"/>
        <source>Type sections as a deed names them, such as T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36.</source>
        <translation>Escriba las secciones como las nombra una escritura, por ejemplo T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/description_edit.py" line="63"/>
        <source>Type sections: T49N R32W 1-12, 14</source>
        <translation>Escriba secciones: T49N R32W 1-12, 14</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/description_edit.py" line="63"/>
        <source>Needs a section layer</source>
        <translation>Requiere una capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/description_edit.py" line="73"/>
        <source>1 section; Enter adds it</source>
        <translation>1 sección; Intro la añade</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/description_edit.py" line="73"/>
        <source>{} sections; Enter adds them</source>
        <translation>{} secciones; Intro las añade</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="29"/>
        <source>Open Data &amp; Licensing</source>
        <translation>Datos abiertos y licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="31"/>
        <source>Open Data &amp;&amp; Licensing</source>
        <translation>Datos abiertos y licencias</translation>
    </message>
</context>
<context>
    <name>DockContent</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="74"/>
        <source>&amp;License</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="74"/>
        <source>P&amp;ublish</source>
        <translation>P&amp;ublicar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="74"/>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>EditsQuestion</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/edits_question.py" line="53"/>
        <source>Include them</source>
        <translation>Incluirlas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/edits_question.py" line="55"/>
        <source>Or save the edits, or undo them: then nothing is asked.</source>
        <translation>O guarde las ediciones, o deshágalas: entonces no se pregunta nada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/edits_question.py" line="66"/>
        <source>{} has edits that are not saved.</source>
        <translation>{} tiene ediciones sin guardar.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine.py" line="118"/>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine.py" line="118"/>
        <source>{} cannot be started ({})</source>
        <translation>no se puede iniciar {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine.py" line="118"/>
        <source>set another Python for it.</source>
        <translation>indique otro Python para él.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="95"/>
        <source>The call was given up.</source>
        <translation>Se abandonó la llamada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="178"/>
        <source>The engine was stopped; nothing was written.</source>
        <translation>El motor se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="180"/>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="198"/>
        <source>the engine&apos;s Python</source>
        <translation>el Python del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="198"/>
        <source>a library is missing ({})</source>
        <translation>falta una biblioteca ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="198"/>
        <source>install what {} lists into it.</source>
        <translation>instale en él lo que enumera {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="205"/>
        <source>The engine failed: {}</source>
        <translation>El motor falló: {}</translation>
    </message>
</context>
<context>
    <name>EngineAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="74"/>
        <source>Licensing</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="112"/>
        <source>Layer &apos;{}&apos; is copied as QGIS shows it.</source>
        <translation>La capa «{}» se copia tal como la muestra QGIS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="132"/>
        <source>Columns of the section layer, if not found by themselves (township=TWP; range=RGE; section=SEC)</source>
        <translation>Columnas de la capa de secciones, si no se encuentran solas (township=TWP; range=RGE; section=SEC)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="138"/>
        <source>As of (default: today)</source>
        <translation>Con fecha de (por defecto: hoy)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="144"/>
        <source>Register (default: the office&apos;s)</source>
        <translation>Registro (por defecto: el de la oficina)</translation>
    </message>
</context>
<context>
    <name>EngineMaker</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="56"/>
        <source>Making the engine&apos;s environment</source>
        <translation>Creando el entorno del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="79"/>
        <source>Fetching {} ({} of about {})</source>
        <translation>Descargando {} ({} de unos {})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="82"/>
        <source>Installing: {} of {} packages</source>
        <translation>Instalando: {} de {} paquetes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="84"/>
        <source>Trying the libraries out</source>
        <translation>Probando las bibliotecas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="85"/>
        <source>Making the virtual environment</source>
        <translation>Creando el entorno virtual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="96"/>
        <source>The engine&apos;s environment is ready.</source>
        <translation>El entorno del motor está listo.</translation>
    </message>
</context>
<context>
    <name>EngineTab</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="28"/>
        <source>Another Python for the Engine</source>
        <translation>Otro Python para el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="30"/>
        <source>its own environment</source>
        <translation>su propio entorno</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="31"/>
        <source>A Python 3.11 or later that has the engine&apos;s libraries. Leave empty for the engine&apos;s own.</source>
        <translation>Un Python 3.11 o posterior que tenga las bibliotecas del motor. Dejar vacío para usar el propio del motor.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="37"/>
        <source>Make the Engine's &amp;Environment…</source>
        <translation>Crear el &amp;entorno del motor…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="57"/>
        <source>The engine does the work in a process of its own, with a Python of its own, so that QGIS never waits for it.</source>
        <translation>El motor trabaja en un proceso propio, con un Python propio, para que QGIS nunca tenga que esperarlo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="66"/>
        <source>&amp;Another Python</source>
        <translation>&amp;Otro Python</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="81"/>
        <source>Wait until the running task has ended: it uses the engine.</source>
        <translation>Espere a que termine la tarea en curso: usa el motor.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="92"/>
        <source>The engine&apos;s environment is being made.</source>
        <translation>Se está creando el entorno del motor.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="98"/>
        <source>There is no engine: {}.</source>
        <translation>No hay motor: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="104"/>
        <source>The engine runs on the Python named below, {}.</source>
        <translation>El motor funciona con el Python indicado abajo, {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="106"/>
        <source>The engine runs in its own environment, {}.</source>
        <translation>El motor funciona en su propio entorno, {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="109"/>
        <source>The engine runs on {}, which the variable {} names.</source>
        <translation>El motor funciona con {}, que indica la variable {}.</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="45"/>
        <source>The chosen quote or license</source>
        <translation>La cotización o licencia elegida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="53"/>
        <source>Choose a quote or license to see what it is for.</source>
        <translation>Elija una cotización o licencia para ver para qué es.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="60"/>
        <source>{} {}: {}</source>
        <translation>{} {}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="68"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="76"/>
        <source>SHA-256 of the delivered package</source>
        <translation>SHA-256 del paquete entregado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="86"/>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="82"/>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="84"/>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="85"/>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="86"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="87"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="88"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="89"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="95"/>
        <source>Open &amp;PDF</source>
        <translation>Abrir &amp;PDF</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="95"/>
        <source>The quote, printed as it was issued</source>
        <translation>La cotización, impresa tal como se emitió</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="95"/>
        <source>&amp;Zoom to area</source>
        <translation>&amp;Zoom al área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="95"/>
        <source>Show the area on the map</source>
        <translation>Mostrar el área en el mapa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="95"/>
        <source>&amp;Use this area</source>
        <translation>Usar &amp;esta área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="95"/>
        <source>Take the area over into the page License</source>
        <translation>Llevar el área a la página Licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="95"/>
        <source>Copy &amp;number</source>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="95"/>
        <source>Put the number on the clipboard</source>
        <translation>Poner el número en el portapapeles</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/base_python.py" line="100"/>
        <source>Python {} at {} cannot make virtual environments</source>
        <translation>Python {} en {} no puede crear entornos virtuales</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/base_python.py" line="103"/>
        <source>install what it lacks (on Debian and Ubuntu: the package python3-venv).</source>
        <translation>instale lo que le falta (en Debian y Ubuntu: el paquete python3-venv).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/base_python.py" line="108"/>
        <source>no Python 3.11 or later was found</source>
        <translation>no se encontró ningún Python 3.11 o posterior</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="144"/>
        <source>making the engine&apos;s environment</source>
        <translation>la creación del entorno del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="64"/>
        <source>{} MB are free at {} and {} MB are needed</source>
        <translation>hay {} MB libres en {} y se necesitan {} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="64"/>
        <source>make room on that disk.</source>
        <translation>libere espacio en ese disco.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="107"/>
        <source>name another Python.</source>
        <translation>indique otro Python.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="128"/>
        <source>mend what is named, or name another Python, and try again.</source>
        <translation>corrija lo que se señala, o indique otro Python, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="139"/>
        <source>name another Python and try again.</source>
        <translation>indique otro Python e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/estimates.py" line="80"/>
        <source>the index {}</source>
        <translation>el índice {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/estimates.py" line="80"/>
        <source>it cannot be read ({})</source>
        <translation>no se puede leer ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/estimates.py" line="80"/>
        <source>let it be made again.</source>
        <translation>haga que se cree de nuevo.</translation>
    </message>
</context>
<context>
    <name>ExportLicensed</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="34"/>
        <source>License and export</source>
        <translation>Licenciar y exportar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="39"/>
        <source>Quote (its number, or its JSON file)</source>
        <translation>Cotización (su número o su archivo JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="44"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="47"/>
        <source>CRS of the data (default: each layer&apos;s own)</source>
        <translation>SRC de los datos (por defecto: el de cada capa)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="50"/>
        <source>License form</source>
        <translation>Formulario de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="53"/>
        <source>Approval of the form (default: the office&apos;s)</source>
        <translation>Aprobación del formulario (por defecto: la de la oficina)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="58"/>
        <source>Licensed package</source>
        <translation>Paquete licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="63"/>
        <source>License number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="64"/>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 del paquete</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="65"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="66"/>
        <source>Megabytes</source>
        <translation>Megabytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="67"/>
        <source>Manifest (JSON)</source>
        <translation>Manifiesto (JSON)</translation>
    </message>
</context>
<context>
    <name>Expressions</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="79"/>
        <source>plss_label takes a feature, such as @feature.</source>
        <translation>plss_label toma un objeto, como @feature.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="108"/>
        <source>number of sections; with a fraction, an area that is not made of whole ones</source>
        <translation>número de secciones; con una fracción, un área que no está formada por secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="108"/>
        <source>size of the data, in millions of bytes</source>
        <translation>tamaño de los datos, en millones de bytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="108"/>
        <source>the licensee&apos;s class: general (the default), contracted or nonprofit</source>
        <translation>la clase del licenciatario: general (la predeterminada), contracted o nonprofit</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="134"/>
        <source>a feature, such as @feature</source>
        <translation>un objeto, como @feature</translation>
    </message>
</context>
<context>
    <name>FeePanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="48"/>
        <source>The fee appears once an area, a layer and a licensee class are chosen.</source>
        <translation>La tarifa aparece en cuanto se eligen un área, una capa y una clase de licenciatario.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="65"/>
        <source>&lt;a href=&quot;hours&quot;&gt;Give the hours of processing&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;hours&quot;&gt;Indicar las horas de procesamiento&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="86"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="83"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="85"/>
        <source>Maintenance a year, not in the total</source>
        <translation>Mantenimiento por año, no incluido en el total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="110"/>
        <source>{}, Ordinance {}. {}</source>
        <translation>{}, Ordenanza {}. {}</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="103"/>
        <source>not in the layer</source>
        <translation>no está en la capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="109"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="109"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="109"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="109"/>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="109"/>
        <source>Licensed</source>
        <translation>Licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="109"/>
        <source>Remedy</source>
        <translation>Medida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="120"/>
        <source>Whether the field is published when the layer is open</source>
        <translation>Si el campo se publica cuando la capa es abierta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="121"/>
        <source>Whether the field is delivered when the layer is licensed</source>
        <translation>Si el campo se entrega cuando la capa es licenciada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="122"/>
        <source>What is done to the field before it is published: drop, mask or generalize</source>
        <translation>Qué se hace con el campo antes de publicarlo: omitir, enmascarar o generalizar</translation>
    </message>
</context>
<context>
    <name>FieldsTab</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_tab.py" line="69"/>
        <source>A feature is &amp;identified by</source>
        <translation>Un objeto se &amp;identifica por</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_tab.py" line="95"/>
        <source>Published, but nobody has described: {}.</source>
        <translation>Se publican, pero nadie los ha descrito: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_tab.py" line="101"/>
        <source>The field by which a feature is known again when a new version is published.</source>
        <translation>El campo por el que se vuelve a reconocer un objeto cuando se publica una nueva versión.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_tab.py" line="104"/>
        <source>no field</source>
        <translation>ningún campo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_tab.py" line="112"/>
        <source>Fields of the layer</source>
        <translation>Campos de la capa</translation>
    </message>
</context>
<context>
    <name>FindingBox</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/finding_box.py" line="36"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/finding_box.py" line="46"/>
        <source>Write this text anew in the layer&apos;s open data properties.</source>
        <translation>Vuelva a escribir este texto en las propiedades de datos abiertos de la capa.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="65"/>
        <source>Section layer: {} cannot be used</source>
        <translation>Capa de secciones: {} no se puede usar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="70"/>
        <source>Section layer: the project has none</source>
        <translation>Capa de secciones: el proyecto no tiene ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="72"/>
        <source>Section layer: {}</source>
        <translation>Capa de secciones: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="77"/>
        <source>Register: cannot be read without the engine</source>
        <translation>Registro: no se puede leer sin el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="86"/>
        <source>Register: {}</source>
        <translation>Registro: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="84"/>
        <source>Register: being read</source>
        <translation>Registro: en lectura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="87"/>
        <source>Register: choose your office&apos;s, or begin a new one</source>
        <translation>Registro: elija el de su oficina o comience uno nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="93"/>
        <source>Engine: {}</source>
        <translation>Motor: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="95"/>
        <source>Engine: there is none yet</source>
        <translation>Motor: aún no hay ninguno</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="97"/>
        <source>Engine: ready</source>
        <translation>Motor: listo</translation>
    </message>
</context>
<context>
    <name>Frequency</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="71"/>
        <source>continuous</source>
        <translation>continua</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="72"/>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="73"/>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="74"/>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="75"/>
        <source>every two weeks</source>
        <translation>cada dos semanas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="76"/>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="77"/>
        <source>every two months</source>
        <translation>cada dos meses</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="78"/>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="79"/>
        <source>twice a year</source>
        <translation>dos veces al año</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="80"/>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="81"/>
        <source>every two years</source>
        <translation>cada dos años</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="82"/>
        <source>every ten years</source>
        <translation>cada diez años</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="83"/>
        <source>irregular</source>
        <translation>irregular</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="84"/>
        <source>as needed</source>
        <translation>según se necesite</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="85"/>
        <source>not planned</source>
        <translation>no prevista</translation>
    </message>
</context>
<context>
    <name>Gatherer</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="153"/>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="74"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="52"/>
        <source>it has no such feature with a geometry</source>
        <translation>no tiene ningún objeto así con geometría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="52"/>
        <source>choose another one.</source>
        <translation>elija otro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="74"/>
        <source>nothing is selected in it</source>
        <translation>no tiene nada seleccionado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="74"/>
        <source>select features of it on the map or in its table.</source>
        <translation>seleccione objetos de ella en el mapa o en su tabla.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="90"/>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="90"/>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="90"/>
        <source>choose a field, and type a name that stands in it.</source>
        <translation>elija un campo y escriba un nombre que figure en él.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="105"/>
        <source>the layer</source>
        <translation>la capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="105"/>
        <source>none is chosen</source>
        <translation>no se ha elegido ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="105"/>
        <source>add one to the project.</source>
        <translation>añada una al proyecto.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/header.py" line="29"/>
        <source>Correct the &amp;project</source>
        <translation>Corregir el &amp;proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/header.py" line="31"/>
        <source>Let the project&apos;s metadata name the class that the register names</source>
        <translation>Hacer que los metadatos del proyecto nombren la clase que nombra el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/header.py" line="33"/>
        <source>Ask a&amp;gain</source>
        <translation>Consultar de &amp;nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/header.py" line="35"/>
        <source>Read the register again</source>
        <translation>Leer de nuevo el registro</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/help_window.py" line="19"/>
        <source>Open Data &amp; Licensing: Help</source>
        <translation>Datos abiertos y licencias: Ayuda</translation>
    </message>
</context>
<context>
    <name>HowButton</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="111"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="114"/>
        <source>Add to the area; the arrow offers to remove from it or to replace it</source>
        <translation>Añadir al área; la flecha ofrece quitar de ella o reemplazarla</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="117"/>
        <source>Add to the area</source>
        <translation>Añadir al área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="117"/>
        <source>Remove from the area</source>
        <translation>Quitar del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="117"/>
        <source>Replace the area</source>
        <translation>Reemplazar el área</translation>
    </message>
</context>
<context>
    <name>KeptAreas</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="63"/>
        <source>it is not a list of areas as this plugin writes it ({})</source>
        <translation>no es una lista de áreas como la escribe este complemento ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="73"/>
        <source>the area</source>
        <translation>el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="73"/>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="73"/>
        <source>give it one.</source>
        <translation>póngale uno.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="84"/>
        <source>the name “{}”</source>
        <translation>el nombre «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="84"/>
        <source>another area has it</source>
        <translation>otra área lo tiene</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="84"/>
        <source>choose another one.</source>
        <translation>elija otro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="114"/>
        <source>the file {}</source>
        <translation>el archivo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="103"/>
        <source>it cannot be written ({})</source>
        <translation>no se puede escribir ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="103"/>
        <source>make its folder writable, or make room on the disk.</source>
        <translation>permita escribir en su carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="114"/>
        <source>repair it or move it away; it is not written over.</source>
        <translation>repárelo o muévalo a otro lugar; no se sobrescribe.</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="35"/>
        <source>Kept</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="36"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="49"/>
        <source>Kept areas</source>
        <translation>Áreas guardadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="53"/>
        <source>Name of the area</source>
        <translation>Nombre del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="54"/>
        <source>Name of this area</source>
        <translation>Nombre de esta área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="55"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="57"/>
        <source>Replace the area by the kept one</source>
        <translation>Reemplazar el área por la guardada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="127"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="62"/>
        <source>Rename the kept area</source>
        <translation>Cambiar el nombre del área guardada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="66"/>
        <source>Delete the kept area</source>
        <translation>Eliminar el área guardada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="127"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="129"/>
        <source>Choose an area first</source>
        <translation>Elija primero un área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="131"/>
        <source>Type a name first</source>
        <translation>Escriba primero un nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="133"/>
        <source>Keep the present area as “{}”</source>
        <translation>Guardar el área actual como «{}»</translation>
    </message>
</context>
<context>
    <name>LayerForm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="39"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/layer_menu.py" line="29"/>
        <source>&amp;Classify…</source>
        <translation>&amp;Clasificar…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/layer_menu.py" line="30"/>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/layer_menu.py" line="31"/>
        <source>&amp;License…</source>
        <translation>&amp;Licenciar…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/layer_menu.py" line="38"/>
        <source>Access class</source>
        <translation>Clase de acceso</translation>
    </message>
</context>
<context>
    <name>LayerRows</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="90"/>
        <source>licensed</source>
        <translation>licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="91"/>
        <source>licensing layer &apos;{}&apos;</source>
        <translation>licenciar la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="98"/>
        <source>the register is being read</source>
        <translation>se está leyendo el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="100"/>
        <source>class unknown — the register cannot be read</source>
        <translation>clase desconocida — no se puede leer el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="101"/>
        <source>name the register in the settings, or try again.</source>
        <translation>indique el registro en la configuración o inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="107"/>
        <source>not classified — treated as closed</source>
        <translation>sin clasificar — se trata como cerrada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="109"/>
        <source>open — on the portal, no fee</source>
        <translation>abierto — en el portal, sin tarifa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="111"/>
        <source>closed — {}</source>
        <translation>cerrado — {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="117"/>
        <source>broken — its source cannot be opened</source>
        <translation>dañada — no se puede abrir su fuente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="118"/>
        <source>repair its source, or leave it out.</source>
        <translation>repare su fuente u omita la capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="120"/>
        <source>a table — nothing of it lies in an area</source>
        <translation>una tabla — nada de ella está en un área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="121"/>
        <source>join it to a layer with geometry and classify that one.</source>
        <translation>únala a una capa con geometría y clasifique esa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="125"/>
        <source>not in a file — only such rasters are delivered</source>
        <translation>no está en un archivo — solo se entregan rásteres guardados en archivos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="126"/>
        <source>add the image from its file.</source>
        <translation>añada la imagen desde su archivo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="128"/>
        <source>no coordinate reference system</source>
        <translation>sin sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="129"/>
        <source>set the layer&apos;s CRS.</source>
        <translation>asigne el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="136"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="84"/>
        <source>its source cannot be opened</source>
        <translation>no se puede abrir su fuente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="88"/>
        <source>it is neither a vector layer nor a raster</source>
        <translation>no es una capa vectorial ni ráster</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="155"/>
        <source>only rasters in files can be handed over</source>
        <translation>solo se pueden entregar rásteres guardados en archivos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="231"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="231"/>
        <source>repair its source, or leave it out.</source>
        <translation>repare su fuente u omita la capa.</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="102"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="102"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="102"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="102"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="102"/>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="152"/>
        <source>not in the area</source>
        <translation>fuera del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="153"/>
        <source>covers {} sections</source>
        <translation>cubre {} secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="156"/>
        <source>cut</source>
        <translation>cortados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="156"/>
        <source>whole</source>
        <translation>enteros</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="157"/>
        <source>unsaved edits</source>
        <translation>ediciones sin guardar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="181"/>
        <source>Features are cut at the edge of the area.</source>
        <translation>Los objetos se cortan en el borde del área.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="181"/>
        <source>Features at the edge of the area are delivered whole.</source>
        <translation>Los objetos en el borde del área se entregan enteros.</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="48"/>
        <source>Filter layers</source>
        <translation>Filtrar capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="93"/>
        <source>reading the register…</source>
        <translation>leyendo el registro…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="93"/>
        <source>the register cannot be read</source>
        <translation>no se puede leer el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="95"/>
        <source>no layer is classified as licensed</source>
        <translation>ninguna capa está clasificada como licenciada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="97"/>
        <source>tick a layer</source>
        <translation>marcar una capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="99"/>
        <source>answer about unsaved edits</source>
        <translation>responder sobre las ediciones sin guardar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="101"/>
        <source>untick {}, it is not in the area</source>
        <translation>desmarcar {}, no está en el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="111"/>
        <source>{} layers</source>
        <translation>{} capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="134"/>
        <source>Layers of the project</source>
        <translation>Capas del proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="135"/>
        <source>Tick what the licensee asks for. A layer that may not be licensed says why in its row.</source>
        <translation>Marque lo que pide el licenciatario. Una capa que no está permitido licenciar dice por qué en su fila.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="147"/>
        <source>All that may be licensed ({})</source>
        <translation>Todas las licenciables ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="163"/>
        <source>Show refused layers ({})</source>
        <translation>Mostrar capas rechazadas ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="170"/>
        <source>No layer matches.</source>
        <translation>Ninguna capa coincide.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="170"/>
        <source>The project has no layers: add some, or open one.</source>
        <translation>El proyecto no tiene capas: añada algunas o abra un proyecto.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="181"/>
        <source>&lt;a href=&quot;settings&quot;&gt;Settings&lt;/a&gt; · &lt;a href=&quot;again&quot;&gt;Try again&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;settings&quot;&gt;Configuración&lt;/a&gt; · &lt;a href=&quot;again&quot;&gt;Intentar de nuevo&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="182"/>
        <source>The register cannot be read, so no layer may be licensed.</source>
        <translation>No se puede leer el registro, por lo que no se puede licenciar ninguna capa.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/libraries.py" line="42"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/libraries.py" line="47"/>
        <source>{} where {} is wanted</source>
        <translation>{}, pero se requiere {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/libraries.py" line="78"/>
        <source>the engine&apos;s Python</source>
        <translation>el Python del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/libraries.py" line="78"/>
        <source>{} cannot be used ({})</source>
        <translation>no se puede usar {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/libraries.py" line="78"/>
        <source>make the engine&apos;s environment anew, or name another Python.</source>
        <translation>vuelva a crear el entorno del motor o indique otro Python.</translation>
    </message>
</context>
<context>
    <name>LicenseArea</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="27"/>
        <source>Define license area</source>
        <translation>Definir área de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="32"/>
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="35"/>
        <source>Sections (T49N R32W 1-12, 14; T50N R32W 36)</source>
        <translation>Secciones (T49N R32W 1-12, 14; T50N R32W 36)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="38"/>
        <source>or polygons</source>
        <translation>o polígonos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="39"/>
        <source>or an extent</source>
        <translation>o una extensión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="41"/>
        <source>License area</source>
        <translation>Área de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="48"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="49"/>
        <source>Made of whole sections</source>
        <translation>Formada por secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="50"/>
        <source>Square miles</source>
        <translation>Millas cuadradas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="51"/>
        <source>SHA-256 of the area</source>
        <translation>SHA-256 del área</translation>
    </message>
</context>
<context>
    <name>LicensePage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/page.py" line="68"/>
        <source>&amp;Area</source>
        <translation>Áre&amp;a</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/page.py" line="69"/>
        <source>La&amp;yers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/page.py" line="70"/>
        <source>L&amp;icensee</source>
        <translation>L&amp;icenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/page.py" line="71"/>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/page.py" line="72"/>
        <source>Deliver</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/page.py" line="198"/>
        <source>select an area</source>
        <translation>seleccionar un área</translation>
    </message>
</context>
<context>
    <name>LicenseePanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="34"/>
        <source>Customization is charged once a project; the register knows earlier deliveries by this name.</source>
        <translation>La personalización se cobra una vez por proyecto; el registro reconoce las entregas anteriores por este nombre.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="65"/>
        <source>choose a licensee class</source>
        <translation>elegir una clase de licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="67"/>
        <source>correct hours or reduction</source>
        <translation>corregir las horas o la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="68"/>
        <source>name the licensee</source>
        <translation>indicar el nombre del licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="89"/>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="103"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="104"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="105"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="106"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="120"/>
        <source>Have the number of the contract with the City at hand.</source>
        <translation>Tenga a mano el número del contrato con la Ciudad.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="121"/>
        <source>Have the letter of the tax exemption, 501(c)(3), at hand.</source>
        <translation>Tenga a mano la carta de exención de impuestos, 501(c)(3).</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/locator.py" line="154"/>
        <source>The sections are still being read; try again in a moment.</source>
        <translation>Las secciones aún se están leyendo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/locator.py" line="157"/>
        <source>This project has no section layer. Add a polygon layer of sections, then search again.</source>
        <translation>Este proyecto no tiene capa de secciones. Añada una capa de polígonos con las secciones y busque de nuevo.</translation>
    </message>
</context>
<context>
    <name>MakingPanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="51"/>
        <source>Make the engine&apos;s environment?</source>
        <translation>¿Crear el entorno del motor?</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="56"/>
        <source>&amp;Make It</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="59"/>
        <source>&amp;Not Now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="78"/>
        <source>Making the engine&apos;s environment</source>
        <translation>Creando el entorno del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="79"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="81"/>
        <source>Stop; nothing half-made is left</source>
        <translation>Detener; no queda nada a medio crear</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="109"/>
        <source>The engine&apos;s environment is ready.</source>
        <translation>El entorno del motor está listo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="114"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="114"/>
        <source>{} libraries and what they need: {}</source>
        <translation>{} bibliotecas y lo que necesitan: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="114"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="114"/>
        <source>the Python Package Index, or where pip is set to look</source>
        <translation>el Python Package Index, o donde pip esté configurado para buscar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="114"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="114"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="114"/>
        <source>about {} MB to fetch, {} MB on disk</source>
        <translation>unos {} MB por descargar, {} MB en disco</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="114"/>
        <source>QGIS</source>
        <translation>QGIS</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="114"/>
        <source>its own Python is not changed</source>
        <translation>su propio Python no se modifica</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/map_view.py" line="31"/>
        <source>the place on the map</source>
        <translation>el lugar en el mapa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/map_view.py" line="31"/>
        <source>the map&apos;s coordinate system {} cannot show it</source>
        <translation>el sistema de coordenadas {} del mapa no puede mostrarlo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/map_view.py" line="31"/>
        <source>choose another CRS for the project.</source>
        <translation>elija otro SRC para el proyecto.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="24"/>
        <source>Measure layers in an area</source>
        <translation>Medir capas en un área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="30"/>
        <source>Estimate the megabytes instead of measuring them</source>
        <translation>Estimar los megabytes en lugar de medirlos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="37"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="38"/>
        <source>Made of whole sections</source>
        <translation>Formada por secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="39"/>
        <source>Square miles</source>
        <translation>Millas cuadradas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="40"/>
        <source>SHA-256 of the area</source>
        <translation>SHA-256 del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="41"/>
        <source>Labels of the sections</source>
        <translation>Etiquetas de las secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="42"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="43"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="44"/>
        <source>Megabytes</source>
        <translation>Megabytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="45"/>
        <source>Measured or estimate</source>
        <translation>Medido o estimado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="46"/>
        <source>Bytes of the GeoPackage</source>
        <translation>Bytes del GeoPackage</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="47"/>
        <source>Sections of orthophotos</source>
        <translation>Secciones de ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="48"/>
        <source>Each layer&apos;s features and bytes (JSON)</source>
        <translation>Objetos y bytes de cada capa (JSON)</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="32"/>
        <source>License an Area…</source>
        <translation>Licenciar un área…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="33"/>
        <source>Publish Open Data…</source>
        <translation>Publicar datos abiertos…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="34"/>
        <source>Register…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="35"/>
        <source>Check Set-up…</source>
        <translation>Comprobar configuración…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="43"/>
        <source>Open the Sample City</source>
        <translation>Abrir la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="46"/>
        <source>Open Data &amp;&amp; Licensing Help</source>
        <translation>Ayuda de Datos abiertos y licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="50"/>
        <source>Opens a made city with a register of its own, to try everything on; makes it the first time.</source>
        <translation>Abre una ciudad inventada con un registro propio, para probarlo todo; la primera vez, la crea.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="71"/>
        <source>Open Data &amp;&amp; Licensing</source>
        <translation>Datos abiertos y licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="74"/>
        <source>Shows the dock in which areas are priced, licensed and published.</source>
        <translation>Muestra el panel en el que las áreas se cotizan, licencian y publican.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/messages.py" line="41"/>
        <source>{}: cancelled, nothing was written.</source>
        <translation>{}: cancelado, no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/note_row.py" line="20"/>
        <source>Note: {}</source>
        <translation>Nota: {}</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="44"/>
        <source>The sample city is open: it has a register, an approval and a portal of its own. What is set here holds for all other projects.</source>
        <translation>La ciudad de ejemplo está abierta: tiene un registro, una aprobación y un portal propios. Lo que se configure aquí vale para todos los demás proyectos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="56"/>
        <source>&amp;Register</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="57"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="59"/>
        <source>new, {}</source>
        <translation>nuevo, {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="60"/>
        <source>The GeoPackage with the office&apos;s quotes, licenses and decisions. Choose the one that your office shares, or name a new file: the first layer that is classified makes it.</source>
        <translation>El GeoPackage con las cotizaciones, licencias y decisiones de la oficina. Elija el que su oficina comparte o indique un archivo nuevo: la primera capa que se clasifique lo crea.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="66"/>
        <source>&amp;Approval of the form</source>
        <translation>&amp;Aprobación del formulario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="69"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="70"/>
        <source>none: a license is refused unless the register keeps one</source>
        <translation>ninguna: se rechaza la licencia salvo que el registro guarde una</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="73"/>
        <source>The record that the City Attorney has approved the license form and the Director has authorized it (Sec. 33-8(d), (e)). Without it no license can be issued, unless the register keeps one.</source>
        <translation>La constancia de que el Abogado de la Ciudad ha aprobado el formulario de licencia y el Director lo ha autorizado (Sec. 33-8(d), (e)). Sin ella no se puede emitir ninguna licencia, salvo que el registro guarde una.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="79"/>
        <source>&amp;Portal folder</source>
        <translation>Carpeta del &amp;portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="82"/>
        <source>asked for with each publication</source>
        <translation>se pide en cada publicación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="83"/>
        <source>The folder that your web server shows as the open data portal.</source>
        <translation>La carpeta que su servidor web muestra como portal de datos abiertos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="84"/>
        <source>&amp;Delivery folder</source>
        <translation>Carpeta de &amp;entrega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="87"/>
        <source>asked for with each delivery</source>
        <translation>se pide en cada entrega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="88"/>
        <source>Where quotes and licensed packages are written unless you say otherwise.</source>
        <translation>Donde se escriben las cotizaciones y los paquetes licenciados, salvo que se indique otra cosa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="102"/>
        <source>&amp;Officer</source>
        <translation>&amp;Funcionario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="102"/>
        <source>Who decides about access classes and reductions; recorded with each decision.</source>
        <translation>Quién decide sobre las clases de acceso y las reducciones; se registra con cada decisión.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="102"/>
        <source>Open data &amp;coordinator</source>
        <translation>&amp;Coordinador de datos abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="102"/>
        <source>Who approves what is published; recorded with each publication.</source>
        <translation>Quién aprueba lo que se publica; se registra con cada publicación.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="118"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>OpenDataAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="157"/>
        <source>Open data</source>
        <translation>Datos abiertos</translation>
    </message>
</context>
<context>
    <name>OptionsFactory</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/options_entry.py" line="24"/>
        <source>Open Data &amp; Licensing</source>
        <translation>Datos abiertos y licencias</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/options.py" line="27"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/options.py" line="27"/>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/options.py" line="27"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/options.py" line="27"/>
        <source>Check Set-up</source>
        <translation>Comprobar configuración</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/order.py" line="218"/>
        <source>the total</source>
        <translation>el total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/order.py" line="218"/>
        <source>how much of the area the orthophotos cover is not known</source>
        <translation>no se sabe qué parte del área cubren las ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/order.py" line="218"/>
        <source>wait until it is measured, or untick the orthophotos.</source>
        <translation>espere a que se mida o desmarque las ortofotos.</translation>
    </message>
</context>
<context>
    <name>OrderAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="27"/>
        <source>Licensed area (from Define license area, or any polygons)</source>
        <translation>Área licenciada (de Definir área de licencia, o cualquier polígono)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="33"/>
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="41"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="44"/>
        <source>Orthophotos</source>
        <translation>Ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="51"/>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="52"/>
        <source>Licensee&apos;s class</source>
        <translation>Clase del licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="53"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="54"/>
        <source>Project (consulting is charged once a project)</source>
        <translation>Proyecto (la consultoría se cobra una vez por proyecto)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="61"/>
        <source>Further reduction, percent</source>
        <translation>Reducción adicional, por ciento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="70"/>
        <source>Hours (CAD/GIS Operator=3.5; Program Coordinator=2)</source>
        <translation>Horas (CAD/GIS Operator=3.5; Program Coordinator=2)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="74"/>
        <source>Officer who grants the reduction</source>
        <translation>Funcionario que concede la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="77"/>
        <source>Justification of the reduction</source>
        <translation>Justificación de la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="83"/>
        <source>Fee schedule (default: the one in force)</source>
        <translation>Tabla de tarifas (por defecto: la vigente)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="91"/>
        <source>Readings (overlap=first-row; volume=db-index)</source>
        <translation>Interpretaciones (overlap=first-row; volume=db-index)</translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="53"/>
        <source>it holds points or lines</source>
        <translation>contiene puntos o líneas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="53"/>
        <source>use polygons, or buffer the features.</source>
        <translation>use polígonos o aplique un buffer a los objetos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="58"/>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="58"/>
        <source>select at least one polygon or section.</source>
        <translation>seleccione al menos un polígono o una sección.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="65"/>
        <source>its outline encloses nothing</source>
        <translation>su contorno no encierra nada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="65"/>
        <source>draw it again.</source>
        <translation>dibújela de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="87"/>
        <source>it lies outside the world</source>
        <translation>está fuera del mundo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="87"/>
        <source>check the CRS that it comes in.</source>
        <translation>compruebe el SRC en el que viene.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="157"/>
        <source>the area</source>
        <translation>el área</translation>
    </message>
</context>
<context>
    <name>PackageCheck</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="22"/>
        <source>Licensed packages (*.zip)</source>
        <translation>Paquetes licenciados (*.zip)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="30"/>
        <source>The package to verify</source>
        <translation>El paquete que se va a verificar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="24"/>
        <source>A delivered zip</source>
        <translation>Un zip entregado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="26"/>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="28"/>
        <source>Verify a pac&amp;kage</source>
        <translation>Verificar un pa&amp;quete</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="43"/>
        <source>Says whether the package is whole and unchanged</source>
        <translation>Dice si el paquete está íntegro y sin cambios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="43"/>
        <source>Choose the package first.</source>
        <translation>Elija primero el paquete.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="51"/>
        <source>Verifying {}</source>
        <translation>Verificando {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="62"/>
        <source>{} is whole: nothing in it was changed since it was delivered.</source>
        <translation>{} está íntegro: nada en él se ha modificado desde que se entregó.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="65"/>
        <source>{} is not as it was delivered: {}</source>
        <translation>{} no está como se entregó: {}</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/part.py" line="63"/>
        <source>{} — {}</source>
        <translation>{} — {}</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="48"/>
        <source>it begins like GeoJSON, but breaks off ({})</source>
        <translation>empieza como GeoJSON, pero se interrumpe ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="56"/>
        <source>it holds a geometry that is none: {}</source>
        <translation>contiene una geometría que no lo es: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="86"/>
        <source>it holds neither WKT nor GeoJSON</source>
        <translation>no contiene ni WKT ni GeoJSON</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="93"/>
        <source>there is no CRS EPSG:{}</source>
        <translation>no existe el SRC EPSG:{}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="98"/>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="98"/>
        <source>copy a polygon as WKT or GeoJSON, then paste again.</source>
        <translation>copie un polígono como WKT o GeoJSON y péguelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="137"/>
        <source>Polygon layer with the places</source>
        <translation>Capa de polígonos con los lugares</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="140"/>
        <source>Field with the names</source>
        <translation>Campo con los nombres</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="145"/>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="146"/>
        <source>Type a part of the name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="147"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="148"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="26"/>
        <source>no folder is chosen</source>
        <translation>no se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="26"/>
        <source>choose the folder that quotes and packages go to.</source>
        <translation>elija la carpeta a la que van las cotizaciones y los paquetes.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="32"/>
        <source>there is no folder {}</source>
        <translation>no existe la carpeta {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="32"/>
        <source>make it, or choose another one.</source>
        <translation>créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="37"/>
        <source>nothing may be written to {}</source>
        <translation>no se puede escribir nada en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="37"/>
        <source>choose another folder, or ask for the right to write there.</source>
        <translation>elija otra carpeta o solicite permiso para escribir en ella.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="52"/>
        <source>{} MB are free on its disk, and making the package takes about {} MB</source>
        <translation>hay {} MB libres en su disco, y crear el paquete ocupa unos {} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="52"/>
        <source>make room, or choose a folder on another disk.</source>
        <translation>libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="87"/>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
</context>
<context>
    <name>PrintQuote</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/print_quote.py" line="23"/>
        <source>Print a quote again</source>
        <translation>Imprimir de nuevo una cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/print_quote.py" line="38"/>
        <source>Quote number</source>
        <translation>Número de cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/print_quote.py" line="28"/>
        <source>Quote (PDF)</source>
        <translation>Cotización (PDF)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/print_quote.py" line="31"/>
        <source>Quote (JSON)</source>
        <translation>Cotización (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/print_quote.py" line="39"/>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/print_quote.py" line="40"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ProgressMessage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/progress_message.py" line="25"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProjectTab</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/project_tab.py" line="32"/>
        <source>found by looking</source>
        <translation>detección automática</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/project_tab.py" line="33"/>
        <source>Only where they are not found: township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W or code=SSTTRR; format=ssttrr</source>
        <translation>Solo si no se detectan: township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W o code=SSTTRR; format=ssttrr</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/project_tab.py" line="59"/>
        <source>Section &amp;layer</source>
        <translation>Capa de &amp;secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/project_tab.py" line="59"/>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="27"/>
        <source>Publish open data</source>
        <translation>Publicar datos abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="31"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="34"/>
        <source>or dataset identifiers, parted by commas</source>
        <translation>o identificadores de conjuntos de datos, separados por comas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="37"/>
        <source>Portal folder</source>
        <translation>Carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="40"/>
        <source>Only say what would change</source>
        <translation>Solo decir qué cambiaría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="43"/>
        <source>Open Data Coordinator who approves</source>
        <translation>Coordinador de datos abiertos que aprueba</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="46"/>
        <source>Report (JSON)</source>
        <translation>Informe (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="60"/>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="61"/>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="62"/>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="63"/>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="64"/>
        <source>Catalog (data.json)</source>
        <translation>Catálogo (data.json)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="49"/>
        <source>Write the report also when everything is refused</source>
        <translation>Escribir el informe también cuando todo se rechaza</translation>
    </message>
</context>
<context>
    <name>PublishFoot</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="41"/>
        <source>Pre&amp;view changes</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="43"/>
        <source>Publis&amp;h</source>
        <translation>Pu&amp;blicar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="73"/>
        <source>Says what would change on the portal; nothing is written</source>
        <translation>Dice qué cambiaría en el portal; no se escribe nada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="73"/>
        <source>Puts the ticked datasets on the portal, all in one step</source>
        <translation>Pone en el portal los conjuntos de datos marcados, todos en un solo paso</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="98"/>
        <source>The portal&apos;s folder</source>
        <translation>La carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="99"/>
        <source>The folder that the web server serves</source>
        <translation>La carpeta que sirve el servidor web</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="100"/>
        <source>Portal folder</source>
        <translation>Carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="101"/>
        <source>The folder of the portal. A web server serves it; it also works opened from disk.</source>
        <translation>La carpeta del portal. La sirve un servidor web; también funciona si se abre desde el disco.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="110"/>
        <source>Open the portal in the browser</source>
        <translation>Abrir el portal en el navegador</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="116"/>
        <source>Open Data Coordinator</source>
        <translation>Coordinador de datos abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="117"/>
        <source>Who approves the publication. The register keeps the name and the time.</source>
        <translation>Quién aprueba la publicación. El registro guarda el nombre y la hora.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="129"/>
        <source>&amp;Portal</source>
        <translation>&amp;Portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="132"/>
        <source>Approved &amp;by</source>
        <translation>&amp;Aprobado por</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="152"/>
        <source>Preview: {}.</source>
        <translation>Vista previa: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="152"/>
        <source>Run: {}.</source>
        <translation>Ejecución: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="168"/>
        <source>The portal is up to date: {}.</source>
        <translation>El portal está al día: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="171"/>
        <source>Not published: {}. The page Publish gives the reasons.</source>
        <translation>Sin publicar: {}. La página Publicar indica los motivos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="206"/>
        <source>Withdrawing {}</source>
        <translation>Retirando {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="216"/>
        <source>The dataset has left the portal. Its page stays and gives the reason:</source>
        <translation>El conjunto de datos ha salido del portal. Su página permanece e indica el motivo:</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="225"/>
        <source>The portal {} has no page of this dataset.</source>
        <translation>El portal {} no tiene página de este conjunto de datos.</translation>
    </message>
</context>
<context>
    <name>Publisher</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/runs.py" line="38"/>
        <source>Previewing changes</source>
        <translation>Preparando la vista previa de los cambios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/runs.py" line="50"/>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/readiness.py" line="23"/>
        <source>A run is under way: wait for it, or cancel it.</source>
        <translation>Hay una ejecución en curso: espere a que termine o cancélela.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/readiness.py" line="25"/>
        <source>Tick at least one dataset.</source>
        <translation>Marque al menos un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/readiness.py" line="27"/>
        <source>Choose the portal&apos;s folder.</source>
        <translation>Elija la carpeta del portal.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/readiness.py" line="35"/>
        <source>Name the Open Data Coordinator who approves.</source>
        <translation>Indique qué Coordinador de datos abiertos aprueba.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/rows.py" line="148"/>
        <source>only QGIS can read it, and its layer is not in the project</source>
        <translation>solo QGIS puede leerlo y su capa no está en el proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/rows.py" line="148"/>
        <source>add its layer to the project</source>
        <translation>añada su capa al proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="29"/>
        <source>complete</source>
        <translation>completos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="30"/>
        <source>missing: {}</source>
        <translation>falta: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="37"/>
        <source>withdrawn {}</source>
        <translation>retirado el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="39"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="48"/>
        <source>never published</source>
        <translation>nunca publicado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="49"/>
        <source>published {}</source>
        <translation>publicado el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="60"/>
        <source>due, first time</source>
        <translation>pendiente, primera vez</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="61"/>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="63"/>
        <source>no frequency stated</source>
        <translation>sin frecuencia indicada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="64"/>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="91"/>
        <source>not yet screened</source>
        <translation>aún sin examinar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="92"/>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="93"/>
        <source>for review</source>
        <translation>para revisión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="94"/>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="109"/>
        <source>changed since; preview again</source>
        <translation>cambió desde entonces; repita la vista previa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="156"/>
        <source>refused: {}</source>
        <translation>rechazado: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="156"/>
        <source>failed: {}</source>
        <translation>con error: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="115"/>
        <source>nothing would change</source>
        <translation>nada cambiaría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="115"/>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="156"/>
        <source>published: {}</source>
        <translation>publicado: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="138"/>
        <source>new, features: {}</source>
        <translation>nuevo, objetos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="141"/>
        <source>{} added</source>
        <translation>{} añadido(s)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="141"/>
        <source>{} changed</source>
        <translation>{} modificado(s)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="141"/>
        <source>{} removed</source>
        <translation>{} eliminado(s)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="148"/>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="150"/>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="151"/>
        <source>files put back</source>
        <translation>archivos repuestos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="156"/>
        <source>would change: {}</source>
        <translation>cambiaría: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="156"/>
        <source>unchanged: {}</source>
        <translation>sin cambios: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="169"/>
        <source>blocks the publication</source>
        <translation>bloquea la publicación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="170"/>
        <source>waits for a review</source>
        <translation>espera una revisión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="179"/>
        <source>rule {}</source>
        <translation>regla {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="181"/>
        <source>values: {}</source>
        <translation>valores: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="192"/>
        <source>Drop</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="193"/>
        <source>Mask</source>
        <translation>Enmascarar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="194"/>
        <source>Generalize</source>
        <translation>Generalizar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="200"/>
        <source>Publish the dataset without the field {}</source>
        <translation>Publicar el conjunto de datos sin el campo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="201"/>
        <source>Publish only the last two characters of the field {}</source>
        <translation>Publicar solo los dos últimos caracteres del campo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="204"/>
        <source>Publish the field {} with two significant digits, dates as years</source>
        <translation>Publicar el campo {} con dos cifras significativas, las fechas como años</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="212"/>
        <source>will be dropped</source>
        <translation>se omitirá</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="213"/>
        <source>will be masked</source>
        <translation>se enmascarará</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="214"/>
        <source>will be generalized</source>
        <translation>se generalizará</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="233"/>
        <source>within a day</source>
        <translation>en menos de un día</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="235"/>
        <source>in {} days</source>
        <translation>en {} días</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="237"/>
        <source>in {} weeks</source>
        <translation>en {} semanas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="239"/>
        <source>in {} months</source>
        <translation>en {} meses</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="240"/>
        <source>in {} years</source>
        <translation>en {} años</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="23"/>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="31"/>
        <source>Estimate the megabytes instead of measuring them</source>
        <translation>Estimar los megabytes en lugar de medirlos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="34"/>
        <source>Quote (PDF)</source>
        <translation>Cotización (PDF)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="37"/>
        <source>Quote (JSON)</source>
        <translation>Cotización (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="44"/>
        <source>Quote number</source>
        <translation>Número de cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="45"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="46"/>
        <source>Megabytes</source>
        <translation>Megabytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="47"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="48"/>
        <source>Annual maintenance</source>
        <translation>Mantenimiento anual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="49"/>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="32"/>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="34"/>
        <source>give the hours of processing</source>
        <translation>indicar las horas de procesamiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="49"/>
        <source>set up the engine</source>
        <translation>configurar el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="62"/>
        <source>Wait until the work under way has ended, or cancel it.</source>
        <translation>Espere a que termine el trabajo en curso o cancélelo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="66"/>
        <source>First: {}.</source>
        <translation>Primero: {}.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="19"/>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="20"/>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="31"/>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="32"/>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="33"/>
        <source>licensed</source>
        <translation>licenciada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="34"/>
        <source>issued</source>
        <translation>emitida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="53"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="55"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="56"/>
        <source>about {} MB</source>
        <translation>aprox. {} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="67"/>
        <source>valid until {}</source>
        <translation>válida hasta el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="71"/>
        <source>expired on {}</source>
        <translation>vencida el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="73"/>
        <source>issued for quote {}</source>
        <translation>emitida para la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="80"/>
        <source>general public</source>
        <translation>público general</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="81"/>
        <source>under contract with the City</source>
        <translation>bajo contrato con la Ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="82"/>
        <source>nonprofit</source>
        <translation>sin fines de lucro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="89"/>
        <source>the newest {} of {}: search to see others</source>
        <translation>las {} más recientes de {}: busque para ver otras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="91"/>
        <source>{} found</source>
        <translation>encontradas: {}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="62"/>
        <source>Reading the register…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="93"/>
        <source>Name, number, section (49N 32W 14) or date</source>
        <translation>Nombre, número, sección (49N 32W 14) o fecha</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="94"/>
        <source>Search the register</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="95"/>
        <source>Words of a licensee, purpose or layer, a number, a section such as 49N 32W 14, a day or a month such as 2026-11. All that is typed has to match.</source>
        <translation>Palabras de un licenciatario, propósito o capa, un número, una sección como 49N 32W 14, un día o un mes como 2026-11. Todo lo que se escriba debe coincidir.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="106"/>
        <source>Quotes and licenses</source>
        <translation>Cotizaciones y licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="107"/>
        <source>Return or a double click opens the quote as a PDF.</source>
        <translation>Intro o un doble clic abre la cotización como PDF.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="165"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="172"/>
        <source>The register holds nothing that matches.</source>
        <translation>El registro no contiene nada que coincida.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="172"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="178"/>
        <source>The register holds no quote yet. The page License makes the first one.</source>
        <translation>El registro aún no contiene ninguna cotización. La página Licencia crea la primera.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="180"/>
        <source>There is no register at {} yet. The first quote or decision makes it.</source>
        <translation>Aún no hay ningún registro en {}. La primera cotización o decisión lo crea.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="239"/>
        <source>Printing quote {}</source>
        <translation>Imprimiendo la cotización {}</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="56"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="56"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="56"/>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="56"/>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="56"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="56"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="56"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="228"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="228"/>
        <source>no feature of it is selected</source>
        <translation>no tiene ningún objeto seleccionado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="228"/>
        <source>select at least one, or take the whole layer.</source>
        <translation>seleccione al menos uno, o tome la capa entera.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="238"/>
        <source>parameter {}</source>
        <translation>el parámetro {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="238"/>
        <source>a layer in it cannot be opened</source>
        <translation>no se puede abrir una de sus capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="238"/>
        <source>check its path and its name inside the file.</source>
        <translation>compruebe su ruta y su nombre dentro del archivo.</translation>
    </message>
</context>
<context>
    <name>SampleCity</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/sample_city.py" line="100"/>
        <source>the sample city</source>
        <translation>la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/sample_city.py" line="100"/>
        <source>see Settings &gt; Options &gt; Open Data &amp; Licensing, Check set-up.</source>
        <translation>consulte Configuración &gt; Opciones &gt; Datos abiertos y licencias, Comprobar configuración.</translation>
    </message>
</context>
<context>
    <name>SampleOpener</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="62"/>
        <source>Making the sample city</source>
        <translation>Creando la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="65"/>
        <source>Making the sample city; it opens when it is ready.</source>
        <translation>Creando la ciudad de ejemplo; se abre cuando está lista.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="72"/>
        <source>Laying out the sample city</source>
        <translation>Trazando la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="73"/>
        <source>Writing the sample city&apos;s layers</source>
        <translation>Escribiendo las capas de la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="74"/>
        <source>Classifying the layers in the sample&apos;s own register</source>
        <translation>Clasificando las capas en el registro propio del ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="87"/>
        <source>The sample city was not made: cancelled.</source>
        <translation>La ciudad de ejemplo no se creó: cancelado.</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/schedule_panel.py" line="31"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/schedule_panel.py" line="42"/>
        <source>in force: {}</source>
        <translation>vigente: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/schedule_panel.py" line="48"/>
        <source>Fee schedule</source>
        <translation>Tabla de tarifas</translation>
    </message>
</context>
<context>
    <name>SectionFilter</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/locator.py" line="77"/>
        <source>Sections (49N 32W 14)</source>
        <translation>Secciones (49N 32W 14)</translation>
    </message>
</context>
<context>
    <name>SectionLayer</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/section_layer.py" line="36"/>
        <source>the section layer</source>
        <translation>la capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/section_layer.py" line="36"/>
        <source>reading it was cancelled</source>
        <translation>se canceló su lectura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/section_layer.py" line="36"/>
        <source>choose it again.</source>
        <translation>elíjala de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/section_layer.py" line="134"/>
        <source>Reading the sections of {}</source>
        <translation>Leyendo las secciones de {}</translation>
    </message>
</context>
<context>
    <name>SectionsForm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="21"/>
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="23"/>
        <source>Find it by looking</source>
        <translation>Detectarla automáticamente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="27"/>
        <source>Columns that identify a section</source>
        <translation>Columnas que identifican una sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="28"/>
        <source>Found by looking</source>
        <translation>Detección automática</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="29"/>
        <source>Only where looking does not find them: township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W, or code=SSTTRR; format=ssttrr</source>
        <translation>Solo si la detección automática no las encuentra: township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W, o code=SSTTRR; format=ssttrr</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="35"/>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="40"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="41"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>SelectedCount</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="83"/>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="85"/>
        <source>1 feature selected</source>
        <translation>1 objeto seleccionado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="87"/>
        <source>{} features selected</source>
        <translation>{} objetos seleccionados</translation>
    </message>
</context>
<context>
    <name>SelectionForm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/layer_forms.py" line="95"/>
        <source>Polygon layer with the selection</source>
        <translation>Capa de polígonos con la selección</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/set_up.py" line="58"/>
        <source>Ending the engine</source>
        <translation>Finalizando el motor</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="126"/>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="70"/>
        <source>there is no Python at {}</source>
        <translation>no hay ningún Python en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="65"/>
        <source>the environment at {} is not complete</source>
        <translation>el entorno en {} no está completo</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="90"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="41"/>
        <source>it has no coordinate reference system</source>
        <translation>no tiene sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="41"/>
        <source>set the layer&apos;s CRS, then try again.</source>
        <translation>asigne el SRC de la capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="90"/>
        <source>QGIS cannot hand it over ({})</source>
        <translation>QGIS no puede entregarla ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="90"/>
        <source>save the layer as a GeoPackage and use that one.</source>
        <translation>guarde la capa como GeoPackage y use esa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="74"/>
        <source>The work was cancelled; nothing was written.</source>
        <translation>El trabajo se canceló; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/states.py" line="25"/>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/states.py" line="26"/>
        <source>look at it</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/states.py" line="27"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/welcome.py" line="104"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/welcome.py" line="105"/>
        <source>Begin a New One</source>
        <translation>Comenzar uno nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/welcome.py" line="106"/>
        <source>Make It…</source>
        <translation>Crearlo…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/welcome.py" line="107"/>
        <source>Check Set-up…</source>
        <translation>Comprobar configuración…</translation>
    </message>
</context>
<context>
    <name>Styles</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/styles.py" line="29"/>
        <source>the style of layer &apos;{}&apos;</source>
        <translation>el estilo de la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/styles.py" line="29"/>
        <source>repair the layer&apos;s style, then try again.</source>
        <translation>repare el estilo de la capa e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/task_strip.py" line="21"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/task_strip.py" line="22"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/task_strip.py" line="24"/>
        <source>Stop; nothing is left half-written</source>
        <translation>Detener; no queda nada escrito a medias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/task_strip.py" line="49"/>
        <source> (and {} more)</source>
        <translation> (y {} más)</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="29"/>
        <source>Hours and reduction</source>
        <translation>Horas y reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="35"/>
        <source>the further reduction in percent</source>
        <translation>la reducción adicional en por ciento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="40"/>
        <source>Which significant public benefit, and why it outweighs recovering the cost</source>
        <translation>Qué beneficio público significativo, y por qué pesa más que recuperar el costo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="74"/>
        <source>Further reduction of the data fee, {}</source>
        <translation>Reducción adicional de la tarifa de datos, {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="95"/>
        <source>hours of {}</source>
        <translation>horas de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="97"/>
        <source>at {}</source>
        <translation>a {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="105"/>
        <source>Percent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="107"/>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="108"/>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
</context>
<context>
    <name>VerifyPackage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="22"/>
        <source>Verify licensed package</source>
        <translation>Verificar paquete licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="25"/>
        <source>Licensed package</source>
        <translation>Paquete licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="29"/>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/verify_package.py" line="30"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>Volumes</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/volumes.py" line="168"/>
        <source>Measuring the layers in the area</source>
        <translation>Midiendo las capas en el área</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="40"/>
        <source>Selected Polygons</source>
        <translation>Polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="40"/>
        <source>Take the selected features of a polygon layer.</source>
        <translation>Tomar los objetos seleccionados de una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="46"/>
        <source>Around Features</source>
        <translation>Alrededor de objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="46"/>
        <source>Take all that lies within a distance of the selected features of a layer.</source>
        <translation>Tomar todo lo que está dentro de una distancia de los objetos seleccionados de una capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="52"/>
        <source>Place by Name</source>
        <translation>Lugar por nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="52"/>
        <source>Take a council district, a subdivision or another polygon by its name.</source>
        <translation>Tomar un distrito del concejo, una subdivisión u otro polígono por su nombre.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="58"/>
        <source>Kept Areas</source>
        <translation>Áreas guardadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="58"/>
        <source>Keep this area under a name, or bring one back.</source>
        <translation>Guardar esta área con un nombre o recuperar una.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="64"/>
        <source>Section Layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="64"/>
        <source>Say which layer holds the sections, and which of its columns name them.</source>
        <translation>Indicar qué capa contiene las secciones y cuáles de sus columnas las identifican.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/welcome.py" line="38"/>
        <source>Before the first license</source>
        <translation>Antes de la primera licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/welcome.py" line="42"/>
        <source>Open the &amp;Sample City</source>
        <translation>Abrir la ciudad de e&amp;jemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/welcome.py" line="44"/>
        <source>A made city with a register of its own, to try everything on</source>
        <translation>Una ciudad inventada con un registro propio, para probarlo todo</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="22"/>
        <source>Withdraw a dataset</source>
        <translation>Retirar un conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="26"/>
        <source>Dataset identifier</source>
        <translation>Identificador del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="27"/>
        <source>Portal folder</source>
        <translation>Carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="30"/>
        <source>Reason, for everybody to read</source>
        <translation>Motivo, que todos podrán leer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="34"/>
        <source>Page that stays</source>
        <translation>Página que permanece</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/withdrawal.py" line="17"/>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/withdrawal.py" line="18"/>
        <source>Take the dataset off the portal; its page stays and says why</source>
        <translation>Quitar el conjunto de datos del portal; su página permanece y dice por qué</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/withdrawal.py" line="21"/>
        <source>Reason, for everybody to read</source>
        <translation>Motivo, que todos podrán leer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/withdrawal.py" line="22"/>
        <source>Reason of the withdrawal, for everybody to read</source>
        <translation>Motivo del retiro, que todos podrán leer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/withdrawal.py" line="25"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/withdrawal.py" line="27"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/withdrawal.py" line="47"/>
        <source>Its files leave the portal; a page stays that gives the reason:</source>
        <translation>Sus archivos salen del portal; permanece una página que indica el motivo:</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/withdrawal.py" line="75"/>
        <source>Give the reason first.</source>
        <translation>Indique primero el motivo.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/wording.py" line="16"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/wording.py" line="19"/>
        <source>about {} MB</source>
        <translation>aprox. {} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/wording.py" line="24"/>
        <source>{} features</source>
        <translation>{} objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/wording.py" line="25"/>
        <source>1 feature</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/wording.py" line="26"/>
        <source>about {} features</source>
        <translation>aprox. {} objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/wording.py" line="30"/>
        <source>about {}</source>
        <translation>aprox. {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/wording.py" line="36"/>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/wording.py" line="37"/>
        <source>{} sections</source>
        <translation>{} secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/wording.py" line="41"/>
        <source>{} sq mi</source>
        <translation>{} mi²</translation>
    </message>
</context>
</TS>
