<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Access</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="67"/>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="68"/>
        <source>licensed</source>
        <translation>licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="69"/>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="70"/>
        <source>unclassified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="77"/>
        <source>Published on the portal and placed into the public domain: no fee, no license.</source>
        <translation>Publicada en el portal y puesta en el dominio público: sin tarifa ni licencia.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="80"/>
        <source>Leaves the office only under a Chapter 33 license and for its fee: Sec. 33-4(b).</source>
        <translation>Sale de la oficina solo bajo una licencia del Capítulo 33 y por su tarifa: Sec. 33-4(b).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="83"/>
        <source>Leaves the office in no way. The decision cites the provision that closes it.</source>
        <translation>No sale de la oficina de ningún modo. La decisión cita la disposición que la cierra.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="86"/>
        <source>Nobody has decided yet: it is treated as closed.</source>
        <translation>Nadie ha decidido todavía: se trata como cerrada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="93"/>
        <source>Access class: {}.</source>
        <translation>Clase de acceso: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="94"/>
        <source>Access class: {} under {}.</source>
        <translation>Clase de acceso: {} conforme a {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="103"/>
        <source>Decided on {}; no officer is named.</source>
        <translation>Decidido el {}; no se nombra a ningún funcionario.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="106"/>
        <source>Decided by {} on {}.</source>
        <translation>Decidido por {} el {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="111"/>
        <source>Not classified: there is no register at {}, and the layer is treated as closed.</source>
        <translation>Sin clasificar: no hay registro en {}, y la capa se trata como cerrada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="114"/>
        <source>Not classified: the register holds no decision, and the layer is treated as closed.</source>
        <translation>Sin clasificar: el registro no contiene ninguna decisión, y la capa se trata como cerrada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="121"/>
        <source>The project says {}, which does not count.</source>
        <translation>El proyecto dice {}, lo cual no cuenta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="126"/>
        <source>The project says {}; the register&apos;s decision of {} holds.</source>
        <translation>El proyecto dice {}; rige la decisión del registro de fecha {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="129"/>
        <source>The project says {}; the register&apos;s decision of {} by {} holds.</source>
        <translation>El proyecto dice {}; rige la decisión del registro de fecha {}, tomada por {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="136"/>
        <source>The register has not been read yet; until then the layer is treated as closed.</source>
        <translation>Aún no se ha leído el registro; hasta entonces la capa se trata como cerrada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/standing.py" line="139"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="19"/>
        <source>Choose a class: open, licensed or closed.</source>
        <translation>Elija una clase: abierto, licenciado o cerrado.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="21"/>
        <source>Cite the provision that closes it: records are open unless one does (RSMo 610.021).</source>
        <translation>Cite la disposición que lo cierra: los documentos son abiertos salvo que una lo haga (RSMo 610.021).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="26"/>
        <source>This is not a citation. Choose one, or write it as 610.100 or 18 U.S.C. 2721.</source>
        <translation>Esto no es una cita legal. Elija una, o escríbala como 610.100 o 18 U.S.C. 2721.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="30"/>
        <source>Give the reason: closing takes one (RSMo 610.021).</source>
        <translation>Indique el motivo: cerrar exige uno (RSMo 610.021).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="32"/>
        <source>RSMo {} takes both halves in the same writing; at least one is missing.</source>
        <translation>RSMo {} exige ambas mitades en el mismo escrito; falta al menos una.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="36"/>
        <source>Write an address such as name@example.org.</source>
        <translation>Escriba una dirección como nombre@example.org.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="51"/>
        <source>Its wording has not been read ({}): let counsel confirm it.</source>
        <translation>Su texto no se ha leído ({}): pida a un asesor jurídico que lo confirme.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="63"/>
        <source>Missing, and needed before it can be published: {}.</source>
        <translation>Falta, y es necesario antes de poder publicar: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="65"/>
        <source>Not yet said: {}. Only publication asks for it.</source>
        <translation>Aún sin indicar: {}. Solo la publicación lo exige.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="116"/>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="71"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="117"/>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="72"/>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="118"/>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="73"/>
        <source>keywords</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="74"/>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="75"/>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="76"/>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="78"/>
        <source>Record the layer&apos;s own words, which are others than the register&apos;s: {}</source>
        <translation>Registrar los textos propios de la capa, que difieren de los del registro: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="86"/>
        <source>continuous</source>
        <translation>continua</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="87"/>
        <source>hourly</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="88"/>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="89"/>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="90"/>
        <source>every two weeks</source>
        <translation>cada dos semanas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="91"/>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="92"/>
        <source>every two months</source>
        <translation>cada dos meses</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="93"/>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="94"/>
        <source>every six months</source>
        <translation>cada seis meses</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="95"/>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="96"/>
        <source>every two years</source>
        <translation>cada dos años</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="97"/>
        <source>every ten years</source>
        <translation>cada diez años</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="98"/>
        <source>irregular</source>
        <translation>irregular</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="99"/>
        <source>as needed</source>
        <translation>según se necesite</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="100"/>
        <source>not planned</source>
        <translation>no prevista</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="107"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="108"/>
        <source>drop</source>
        <translation>omitir</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="109"/>
        <source>mask</source>
        <translation>enmascarar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="110"/>
        <source>generalize</source>
        <translation>generalizar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="119"/>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="120"/>
        <source>contact&apos;s name</source>
        <translation>nombre del contacto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/wording.py" line="121"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="145"/>
        <source>the outline</source>
        <translation>el contorno</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="146"/>
        <source>it reaches into no section of the section layer</source>
        <translation>no llega a ninguna sección de la capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="147"/>
        <source>draw it where there are sections, or switch “Whole sections” off.</source>
        <translation>dibújelo donde haya secciones, o desactive «Secciones enteras».</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="175"/>
        <source>the area</source>
        <translation>el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="175"/>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="175"/>
        <source>choose one first.</source>
        <translation>elija una primero.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="187"/>
        <source>the area “{}”</source>
        <translation>el área «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="188"/>
        <source>it is made of {}, and there is no section layer</source>
        <translation>está formada por {}, y no hay capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="191"/>
        <source>choose the section layer.</source>
        <translation>elija la capa de secciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="213"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="259"/>
        <source>the section layer does not have them any more, so they were let go</source>
        <translation>la capa de secciones ya no las tiene, así que se descartaron</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/model.py" line="260"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="96"/>
        <source>Add an outline from the clipboard: WKT, GeoJSON, or features copied in QGIS.</source>
        <translation>Añadir un contorno desde el portapapeles: WKT, GeoJSON u objetos copiados en QGIS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="98"/>
        <source>Whole sec&amp;tions</source>
        <translation>Secciones &amp;enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="101"/>
        <source>On: whatever you draw or choose takes every section that it reaches into. Off: the outline itself is the area, priced by its square miles.</source>
        <translation>Activado: lo que se dibuje o elija toma cada sección a la que llegue. Desactivado: el contorno mismo es el área, con precio según sus millas cuadradas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="188"/>
        <source>Pasted as {}.</source>
        <translation>Pegado como {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="189"/>
        <source>Pasted as {}, the map&apos;s CRS: the text names none.</source>
        <translation>Pegado como {}, el SRC del mapa: el texto no indica ninguno.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="222"/>
        <source>Right click or Enter ends the outline, Backspace takes back a corner, Escape all.</source>
        <translation>Clic derecho o Intro termina el contorno; Retroceso quita un vértice; Esc, todos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="231"/>
        <source>No section layer: areas are priced by their square miles.</source>
        <translation>Sin capa de secciones: el precio de las áreas se calcula según sus millas cuadradas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="234"/>
        <source>Reading the sections of {}…</source>
        <translation>Leyendo las secciones de {}…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/panel.py" line="241"/>
        <source>Choose the section layer</source>
        <translation>Elegir la capa de secciones</translation>
    </message>
</context>
<context>
    <name>AreaSummary</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="35"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="74"/>
        <source>Point at the map, or type sections.</source>
        <translation>Señale en el mapa o escriba secciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="79"/>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="79"/>
        <source>{} sections</source>
        <translation>{} secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="81"/>
        <source>counts as 1 section</source>
        <translation>cuenta como 1 sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/summary.py" line="81"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="39"/>
        <source>Click Sections</source>
        <translation>Hacer clic en secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="40"/>
        <source>Click a section to take it, click it again to leave it. Shift only takes, Ctrl only leaves.</source>
        <translation>Haga clic en una sección para tomarla y otra vez para dejarla. Mayús solo toma, Ctrl solo deja.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="47"/>
        <source>Drag a Box</source>
        <translation>Arrastrar un rectángulo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="48"/>
        <source>Drag a box over the area. It replaces the area; with Shift it is added, with Ctrl removed.</source>
        <translation>Arrastre un rectángulo sobre el área. Reemplaza al área; con Mayús se añade, con Ctrl se quita.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="55"/>
        <source>Draw an Outline</source>
        <translation>Dibujar un contorno</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/tools.py" line="56"/>
        <source>Click corner after corner and end with the right button, Enter or a double click; or draw the outline in one stroke. Backspace takes back a corner, Escape all. It replaces the area; with Shift it is added, with Ctrl removed.</source>
        <translation>Haga clic vértice tras vértice y termine con el botón derecho, Intro o un doble clic; o dibuje el contorno de un solo trazo. Retroceso quita un vértice; Esc, todos. Reemplaza al área; con Mayús se añade, con Ctrl se quita.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="43"/>
        <source>&amp;Quote</source>
        <translation>Coti&amp;zar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="47"/>
        <source>License &amp;&amp; e&amp;xport</source>
        <translation>Licenciar y e&amp;xportar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="52"/>
        <source>Measures the order, gives it a number and prints the quote into the folder.</source>
        <translation>Mide el pedido, le da un número e imprime la cotización en la carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="55"/>
        <source>Delivers the order under a license: one package with the license first, then the data.</source>
        <translation>Entrega el pedido con una licencia: un paquete con la licencia primero y luego los datos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="63"/>
        <source>quoted as {}</source>
        <translation>cotizado como {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="72"/>
        <source>Next: {}</source>
        <translation>Siguiente: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="76"/>
        <source>Give the order a number, and print the quote (Ctrl+Return)</source>
        <translation>Dar un número al pedido e imprimir la cotización (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="79"/>
        <source>Make the licensed package, the license first</source>
        <translation>Crear el paquete licenciado; primero, la licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="83"/>
        <source>No area is selected</source>
        <translation>No hay ningún área seleccionada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="96"/>
        <source>{} by the index</source>
        <translation>{} según el índice</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="98"/>
        <source>MB being counted…</source>
        <translation>contando MB…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="98"/>
        <source>MB unknown</source>
        <translation>MB desconocidos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="102"/>
        <source>{}, measuring…</source>
        <translation>{}, midiendo…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="103"/>
        <source>{} measured</source>
        <translation>{} medidos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/bar.py" line="108"/>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="33"/>
        <source>Features (for a schedule that charges by the feature)</source>
        <translation>Objetos (para una tabla de tarifas que cobra por objeto)</translation>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/calculate_fee.py" line="39"/>
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
</context>
<context>
    <name>CheckUp</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup.py" line="46"/>
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
        <location filename="../independence_opendata_plugin/desktop/checkup_engine.py" line="43"/>
        <source>Engine&apos;s libraries</source>
        <translation>Bibliotecas del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_engine.py" line="45"/>
        <source>{} of {} as wanted</source>
        <translation>{} de {} como se requiere</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="41"/>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="43"/>
        <source>{}: not looked into, for want of the engine</source>
        <translation>{}: no se examinó, por falta del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="55"/>
        <source>{}, datasets: {}</source>
        <translation>{}, conjuntos de datos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="61"/>
        <source>{} can be read, but not written</source>
        <translation>{} se puede leer, pero no escribir</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="62"/>
        <source>ask for the right to write to the file and to its folder.</source>
        <translation>solicite permiso para escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="67"/>
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="74"/>
        <source>the project has none</source>
        <translation>el proyecto no tiene ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="75"/>
        <source>add the layer of the public land survey&apos;s sections to the project.</source>
        <translation>añada al proyecto la capa de las secciones de la agrimensura pública de tierras.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="81"/>
        <source>{}, being read</source>
        <translation>{}, en lectura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="83"/>
        <source>{}, sections: {}</source>
        <translation>{}, secciones: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="86"/>
        <source>choose another layer, or say which columns name its sections.</source>
        <translation>elija otra capa, o indique qué columnas nombran sus secciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="93"/>
        <source>Approval of the license form</source>
        <translation>Aprobación del formulario de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="98"/>
        <source>no file is set; licenses need one, unless the register keeps it</source>
        <translation>no se ha establecido ningún archivo; las licencias necesitan uno, a menos que lo guarde el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="101"/>
        <source>name the file with the City Attorney&apos;s approval (Sec. 33-8(d), (e)).</source>
        <translation>indique el archivo con la aprobación del Abogado de la Ciudad (Sec. 33-8(d), (e)).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="112"/>
        <source>{}: form {}, version {}</source>
        <translation>{}: formulario {}, versión {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="114"/>
        <source>{} lacks: {}</source>
        <translation>{} carece de: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="115"/>
        <source>name the JSON file that both have signed.</source>
        <translation>indique el archivo JSON que ambos han firmado.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="120"/>
        <source>no folder is set; each publication has to name one</source>
        <translation>no se ha establecido ninguna carpeta; cada publicación tiene que indicar una</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="121"/>
        <source>Portal folder</source>
        <translation>Carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="126"/>
        <source>Delivery folder</source>
        <translation>Carpeta de entrega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="127"/>
        <source>no folder is set; each delivery has to name one</source>
        <translation>no se ha establecido ninguna carpeta; cada entrega tiene que indicar una</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="132"/>
        <source>{}, {} MB free</source>
        <translation>{}, {} MB libres</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="136"/>
        <source>make room on that disk.</source>
        <translation>libere espacio en ese disco.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="141"/>
        <source>choose a folder under Office.</source>
        <translation>elija una carpeta en Oficina.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="145"/>
        <source>{} is not there</source>
        <translation>{} no está ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="148"/>
        <source>{} cannot be written to</source>
        <translation>no se puede escribir en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="155"/>
        <source>none yet at {}; the first layer that is classified makes it</source>
        <translation>aún no hay ninguno en {}; lo crea la primera capa que se clasifique</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="162"/>
        <source>none at {}, and its folder cannot be written to</source>
        <translation>no hay ninguno en {}, y no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_office.py" line="165"/>
        <source>choose the office&apos;s register under Office.</source>
        <translation>elija el registro de la oficina en Oficina.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="19"/>
        <source>none yet at {}</source>
        <translation>aún no hay ninguno en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="20"/>
        <source>let its administrator run the algorithm Set register roles, which makes it.</source>
        <translation>pida a su administrador que ejecute el algoritmo Fijar roles del registro, que lo crea.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="24"/>
        <source>{}, datasets: {}, user {}: {}</source>
        <translation>{}, conjuntos de datos: {}, usuario {}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="29"/>
        <source>ask the register&apos;s administrator for the role that you need.</source>
        <translation>pida al administrador del registro el rol que necesita.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="37"/>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="38"/>
        <source>clerk</source>
        <translation>empleado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="39"/>
        <source>licensing officer</source>
        <translation>responsable de licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="40"/>
        <source>coordinator</source>
        <translation>coordinador</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="41"/>
        <source>attorney</source>
        <translation>abogado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="42"/>
        <source>director</source>
        <translation>director</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="46"/>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/checkup_server.py" line="47"/>
        <source>no role</source>
        <translation>ningún rol</translation>
    </message>
</context>
<context>
    <name>CheckUpTab</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="66"/>
        <source>&amp;Refresh</source>
        <translation>Actualiza&amp;r</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="71"/>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="91"/>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="94"/>
        <source>Checking the set-up</source>
        <translation>Comprobando la configuración</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="122"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="122"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="122"/>
        <source>What was found, and what to do</source>
        <translation>Qué se encontró y qué hacer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="123"/>
        <source>Parts of the set-up</source>
        <translation>Partes de la configuración</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="139"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="149"/>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="150"/>
        <source>It works; some parts need a look.</source>
        <translation>Funciona; algunas partes requieren atención.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="151"/>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/checkup_tab.py" line="155"/>
        <source>What has not been applied yet is not checked.</source>
        <translation>Lo que aún no se ha aplicado no se comprueba.</translation>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="24"/>
        <source>Classify dataset</source>
        <translation>Clasificar conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="29"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="30"/>
        <source>Access class</source>
        <translation>Clase de acceso</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="32"/>
        <source>Statute that closes it (closed only)</source>
        <translation>Ley que lo cierra (solo si es cerrado)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="34"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="36"/>
        <source>Features at the area&apos;s edge</source>
        <translation>Objetos en el borde del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="39"/>
        <source>Metadata (JSON)</source>
        <translation>Metadatos (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="41"/>
        <source>Officer who decides</source>
        <translation>Funcionario que decide</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/classify.py" line="45"/>
        <source>Dataset identifier</source>
        <translation>Identificador del conjunto de datos</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="47"/>
        <source>Harm of disclosure</source>
        <translation>Daño de la divulgación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="48"/>
        <source>Public interest</source>
        <translation>Interés público</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="57"/>
        <source>&amp;Statute</source>
        <translation>L&amp;ey</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="101"/>
        <source>for example 610.021(22)</source>
        <translation>por ejemplo 610.021(22)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="103"/>
        <source>The provision of law that closes the layer. Another than those listed may be written.</source>
        <translation>La disposición legal que cierra la capa. Puede escribirse otra que no esté en la lista.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="113"/>
        <source>This provision takes a written statement. Both halves are added to the reason.</source>
        <translation>Esta disposición exige una declaración por escrito. Ambas mitades se añaden al motivo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="116"/>
        <source>&amp;Harm: disclosure would impair the protection of persons or property</source>
        <translation>&amp;Daño: la divulgación perjudicaría la protección de personas o bienes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/closing.py" line="117"/>
        <source>I&amp;nterest: nondisclosure outweighs the public interest in disclosure</source>
        <translation>&amp;Interés: la no divulgación prevalece sobre el interés público en la divulgación</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/conversion.py" line="31"/>
        <source>the file {}</source>
        <translation>el archivo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/conversion.py" line="33"/>
        <source>write a GeoPackage (.gpkg).</source>
        <translation>escriba un GeoPackage (.gpkg).</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/counter.py" line="52"/>
        <source>Quote for {}</source>
        <translation>Cotización para {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/counter.py" line="62"/>
        <source>License for {}</source>
        <translation>Licencia para {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/counter.py" line="87"/>
        <source>Quote {}: {}, {} MB, {}.</source>
        <translation>Cotización {}: {}, {} MB, {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/counter.py" line="96"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="45"/>
        <source>The chosen dataset</source>
        <translation>El conjunto de datos elegido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="66"/>
        <source>Choose a dataset to see what can be done with it.</source>
        <translation>Elija un conjunto de datos para ver qué se puede hacer con él.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="88"/>
        <source>in the project</source>
        <translation>en el proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="89"/>
        <source>metadata {}</source>
        <translation>metadatos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="98"/>
        <source>{} ({}).</source>
        <translation>{} ({}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="98"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="100"/>
        <source>It may not be published: {}</source>
        <translation>No está permitido publicarlo: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="101"/>
        <source>What to do: {}.</source>
        <translation>Qué hacer: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="119"/>
        <source>Refused: screening found what must not be published by oversight.</source>
        <translation>Rechazado: el examen encontró lo que no debe publicarse por descuido.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="123"/>
        <source>What to do: {}</source>
        <translation>Qué hacer: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="128"/>
        <source>Fields: {}</source>
        <translation>Campos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="129"/>
        <source>Metadata: {}</source>
        <translation>Metadatos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/details.py" line="135"/>
        <source>Open its pag&amp;e</source>
        <translation>Abrir &amp;su página</translation>
    </message>
</context>
<context>
    <name>DatasetList</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="41"/>
        <source>Filter by title, department or keyword</source>
        <translation>Filtrar por título, departamento o palabra clave</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="42"/>
        <source>Filter the datasets</source>
        <translation>Filtrar los conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="43"/>
        <source>Only &amp;open</source>
        <translation>S&amp;olo abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="45"/>
        <source>Licensed and closed datasets are never published</source>
        <translation>Los conjuntos de datos licenciados y cerrados nunca se publican</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="46"/>
        <source>Select &amp;due</source>
        <translation>Marcar pen&amp;dientes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="47"/>
        <source>Tick every dataset whose update is due, and nothing else</source>
        <translation>Marcar todos los conjuntos de datos cuya actualización está pendiente, y nada más</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="48"/>
        <source>&amp;Clear</source>
        <translation>Des&amp;marcar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="49"/>
        <source>Take all ticks away</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="90"/>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="92"/>
        <source>The datasets of the register. Space ticks the chosen one; what may not be published has no box.</source>
        <translation>Los conjuntos de datos del registro. La barra espaciadora marca el elegido; lo que no está permitido publicar no tiene casilla.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="143"/>
        <source>{} ticked, {} of them hidden by the filter</source>
        <translation>{} marcados, {} de ellos ocultos por el filtro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="143"/>
        <source>{} ticked</source>
        <translation>{} marcados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="153"/>
        <source>Reading the register…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="156"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="159"/>
        <source>The register holds no dataset yet. Classify a layer: that decides whether it is open.</source>
        <translation>El registro aún no contiene ningún conjunto de datos. Clasifique una capa: eso decide si es abierta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="165"/>
        <source>No dataset matches the filter.</source>
        <translation>Ningún conjunto de datos coincide con el filtro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="165"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="169"/>
        <source>No dataset is open yet: only open ones can be published.</source>
        <translation>Ningún conjunto de datos es abierto todavía: solo se pueden publicar los abiertos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/dataset_list.py" line="170"/>
        <source>Show all datasets</source>
        <translation>Mostrar todos los conjuntos de datos</translation>
    </message>
</context>
<context>
    <name>DatasetTab</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="38"/>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="39"/>
        <source>the city</source>
        <translation>la ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="40"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="91"/>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="105"/>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="106"/>
        <source>D&amp;escription</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="107"/>
        <source>&amp;Keywords</source>
        <translation>Palabras cla&amp;ve</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="108"/>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="109"/>
        <source>De&amp;partment</source>
        <translation>Depa&amp;rtamento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="110"/>
        <source>&amp;Contact</source>
        <translation>C&amp;ontacto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="111"/>
        <source>E-&amp;mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="112"/>
        <source>&amp;Updated</source>
        <translation>Act&amp;ualización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="113"/>
        <source>&amp;Rights held by</source>
        <translation>Titular de los derec&amp;hos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/dataset_tab.py" line="114"/>
        <source>Strategic goals that it serves</source>
        <translation>Objetivos estratégicos a los que sirve</translation>
    </message>
</context>
<context>
    <name>DatasetTable</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="94"/>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="95"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="96"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="97"/>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="98"/>
        <source>Last published</source>
        <translation>Última publicación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="99"/>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="100"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="101"/>
        <source>Screening</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/table.py" line="142"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="30"/>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="77"/>
        <source>choose a folder</source>
        <translation>elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="79"/>
        <source>choose a format</source>
        <translation>elegir un formato</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="84"/>
        <source>{} to {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="95"/>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="103"/>
        <source>each layer&apos;s own</source>
        <translation>el de cada capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="105"/>
        <source>Coordinate reference system of the data</source>
        <translation>Sistema de referencia de coordenadas de los datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="117"/>
        <source>GeoPackage: all layers and their styles in one file, as they were priced.</source>
        <translation>GeoPackage: todas las capas y sus estilos en un archivo, tal como se calculó su precio.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="118"/>
        <source>A Shapefile for each layer. It shortens long names and texts.</source>
        <translation>Un Shapefile por capa. Acorta los nombres y textos largos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="119"/>
        <source>For web maps: longitude and latitude, RFC 7946.</source>
        <translation>Para mapas web: longitud y latitud, RFC 7946.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="120"/>
        <source>Tables with places as coordinates or well-known text, and a Table Schema beside.</source>
        <translation>Tablas con los lugares como coordenadas o texto WKT, y un Table Schema al lado.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="123"/>
        <source>A file for each layer that is read quickly, also piece by piece.</source>
        <translation>Un archivo por capa que se lee rápido, también por partes.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="124"/>
        <source>File Geodatabase: all layers in one folder, for ArcGIS 10 and later.</source>
        <translation>File Geodatabase: todas las capas en una carpeta, para ArcGIS 10 y posteriores.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="125"/>
        <source>Drawings for CAD: CAD layers by class, labels as text. Most fields are not in it.</source>
        <translation>Dibujos para CAD: capas CAD por clase, etiquetas como texto. No contiene la mayoría de los campos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="128"/>
        <source>Columns for analysis, GeoParquet 1.1.</source>
        <translation>Columnas para análisis, GeoParquet 1.1.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="129"/>
        <source>For globes: longitude and latitude, the fields of each feature beside it.</source>
        <translation>Para globos terráqueos: longitud y latitud, con los campos junto a cada objeto.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="133"/>
        <source>The package holds the data once in each format.</source>
        <translation>El paquete contiene los datos una vez en cada formato.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="136"/>
        <source>The coordinate system that all layers are delivered in.</source>
        <translation>El sistema de coordenadas en el que se entregan todas las capas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="139"/>
        <source>The license form; it is issued once the City Attorney has approved its text: Sec. 33-8(d).</source>
        <translation>El formulario de licencia; se emite en cuanto el Abogado de la Ciudad ha aprobado su texto: Sec. 33-8(d).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="144"/>
        <source>Where the quote and the package are put. Nothing there is overwritten.</source>
        <translation>Donde se ponen la cotización y el paquete. Ahí no se sobrescribe nada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="150"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="151"/>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="152"/>
        <source>License form</source>
        <translation>Formulario de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="153"/>
        <source>&amp;Folder</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/deliver_panel.py" line="157"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/description_edit.py" line="30"/>
        <source>Type sections as a deed names them, such as T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36.</source>
        <translation>Escriba las secciones como las nombra una escritura, por ejemplo T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/description_edit.py" line="64"/>
        <source>Type sections: T49N R32W 1-12, 14</source>
        <translation>Escriba secciones: T49N R32W 1-12, 14</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/description_edit.py" line="64"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="30"/>
        <source>Open Data &amp; Licensing</source>
        <translation>Datos abiertos y licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="32"/>
        <source>Open Data &amp;&amp; Licensing</source>
        <translation>Datos abiertos y licencias</translation>
    </message>
</context>
<context>
    <name>DockContent</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="75"/>
        <source>&amp;License</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="75"/>
        <source>P&amp;ublish</source>
        <translation>P&amp;ublicar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/dock.py" line="75"/>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>EditsQuestion</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/edits_question.py" line="57"/>
        <source>Include them</source>
        <translation>Incluirlas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/edits_question.py" line="60"/>
        <source>Or save the edits, or undo them: then nothing is asked.</source>
        <translation>O guarde las ediciones, o deshágalas: entonces no se pregunta nada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/edits_question.py" line="70"/>
        <source>{} has edits that are not saved.</source>
        <translation>{} tiene ediciones sin guardar.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine.py" line="119"/>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine.py" line="120"/>
        <source>{} cannot be started ({})</source>
        <translation>no se puede iniciar {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine.py" line="123"/>
        <source>set another Python for it.</source>
        <translation>indique otro Python para él.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="96"/>
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
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="181"/>
        <source>The engine stopped unexpectedly (exit code {}): {}. It is started anew at the next attempt; outputs are never left half-written.</source>
        <translation>El motor se detuvo inesperadamente (código de salida {}): {}. Se inicia de nuevo en el próximo intento; los resultados nunca quedan a medio escribir.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="199"/>
        <source>the engine&apos;s Python</source>
        <translation>el Python del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="200"/>
        <source>a library is missing ({})</source>
        <translation>falta una biblioteca ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_process.py" line="201"/>
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
    <name>Engine texts</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="11"/>
        <source>&quot;{}&quot; is not a remedy</source>
        <translation>«{}» no es un remedio</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="12"/>
        <source>&quot;{}&quot; is not an e-mail address</source>
        <translation>«{}» no es una dirección de correo electrónico</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="13"/>
        <source>&apos;{}&apos; has a comma, and can be read neither as thousands nor as decimals</source>
        <translation>«{}» tiene una coma, y no se puede leer ni como millares ni como decimales</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="14"/>
        <source>&apos;{}&apos; has a comma; it was understood as {}, but is not taken without being asked</source>
        <translation>«{}» tiene una coma; se entendió como {}, pero no se toma sin preguntar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="15"/>
        <source>&apos;{}&apos; is given twice</source>
        <translation>«{}» se indica dos veces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="16"/>
        <source>&apos;{}&apos; is neither a file nor PostgreSQL</source>
        <translation>«{}» no es ni un archivo ni PostgreSQL</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="17"/>
        <source>&apos;{}&apos; is neither staged nor published</source>
        <translation>«{}» no está preparado ni publicado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="18"/>
        <source>&apos;{}&apos; is neither yes nor no</source>
        <translation>«{}» no es ni sí ni no</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="19"/>
        <source>&apos;{}&apos; is no number of days</source>
        <translation>«{}» no es un número de días</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="20"/>
        <source>&apos;{}&apos; is none of its values</source>
        <translation>«{}» no es ninguno de sus valores</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="21"/>
        <source>&apos;{}&apos; is none of the choices</source>
        <translation>«{}» no es ninguna de las opciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="22"/>
        <source>&apos;{}&apos; is none of {}</source>
        <translation>«{}» no es ninguno de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="23"/>
        <source>&apos;{}&apos; is not a date</source>
        <translation>«{}» no es una fecha</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="24"/>
        <source>&apos;{}&apos; is not an extent</source>
        <translation>«{}» no es una extensión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="25"/>
        <source>&apos;{}&apos; is not another licensee</source>
        <translation>«{}» no es otro licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="26"/>
        <source>&apos;{}&apos; is not of the form name=value</source>
        <translation>«{}» no tiene la forma nombre=valor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="27"/>
        <source>&apos;{}&apos; is there already, and this program did not make it</source>
        <translation>«{}» ya está ahí, y no lo hizo este programa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="28"/>
        <source>&apos;{}&apos; may mean {}, because a comma parts thousands here and decimals there</source>
        <translation>«{}» puede significar {}, porque una coma separa aquí millares y allá decimales</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="29"/>
        <source>&apos;{}&apos; was not understood as a plain number</source>
        <translation>«{}» no se entendió como un número simple</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="30"/>
        <source>&apos;{}&apos; was understood as minus {}, and this cannot be negative</source>
        <translation>«{}» se entendió como menos {}, y esto no puede ser negativo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="31"/>
        <source>1 order</source>
        <translation>1 pedido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="32"/>
        <source>A neighbouring row is cheaper: {} would cost {} for the data instead of {} ({}). The request was not changed.</source>
        <translation>Una fila vecina es más barata: {} costarían {} por los datos en lugar de {} ({}). La solicitud no se modificó.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="33"/>
        <source>A rest of {} section was left out: less than {} % of a section counts for nothing.</source>
        <translation>Se dejó fuera un resto de {} secciones: menos del {} % de una sección no cuenta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="34"/>
        <source>A text that a spreadsheet would run as a formula has an apostrophe before it; the value goes without.</source>
        <translation>Un texto que una hoja de cálculo ejecutaría como fórmula lleva un apóstrofo delante; el valor no lo lleva.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="35"/>
        <source>Aerial photographs</source>
        <translation>Fotografías aéreas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="36"/>
        <source>An example: no city charges these fees.</source>
        <translation>Un ejemplo: ninguna ciudad cobra estas tarifas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="37"/>
        <source>Annual maintenance: {} to {}</source>
        <translation>Mantenimiento anual: del {} al {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="38"/>
        <source>Areas under 1.0 square mile are charged the hours of processing.</source>
        <translation>Las áreas de menos de 1.0 milla cuadrada se cobran por las horas de procesamiento.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="39"/>
        <source>Base map</source>
        <translation>Mapa base</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="40"/>
        <source>CAD/GIS Operator</source>
        <translation>Operador de CAD/SIG</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="41"/>
        <source>City contracted firm</source>
        <translation>empresa contratada por la Ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="42"/>
        <source>Class {}: {} of {} ({}).</source>
        <translation>Clase {}: {} del {} ({}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="43"/>
        <source>Code of Ordinances, Chapter 33, Geographical Information System</source>
        <translation>Código de Ordenanzas, Capítulo 33, Sistema de Información Geográfica</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="44"/>
        <source>Consulting</source>
        <translation>Consultoría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="45"/>
        <source>Consulting, {}: {} hours</source>
        <translation>Consultoría, {}: {} horas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="46"/>
        <source>Customization is charged: {} ({}).</source>
        <translation>La personalización se cobra: {} ({}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="47"/>
        <source>Customization is not charged: {} ({}).</source>
        <translation>La personalización no se cobra: {} ({}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="48"/>
        <source>DCAT-US: identifiers are unique</source>
        <translation>DCAT-US: los identificadores son únicos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="49"/>
        <source>DCAT-US: spatial</source>
        <translation>DCAT-US: extensión espacial</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="50"/>
        <source>DRAFT was asked for</source>
        <translation>se pidió DRAFT</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="51"/>
        <source>Digital data</source>
        <translation>Datos digitales</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="52"/>
        <source>Digital orthophotos</source>
        <translation>Ortofotos digitales</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="53"/>
        <source>Disclosure would impair the protection of persons or property: {} The public interest in nondisclosure outweighs the public interest in disclosure: {}</source>
        <translation>La divulgación menoscabaría la protección de personas o bienes: {} El interés público en la no divulgación prevalece sobre el interés público en la divulgación: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="54"/>
        <source>Exactly 50 sections stands in two rows.</source>
        <translation>Exactamente 50 secciones figuran en dos filas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="55"/>
        <source>Example of a schedule per feature and per quarter section</source>
        <translation>Ejemplo de una tabla de tarifas por objeto y por cuarto de sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="56"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="57"/>
        <source>Further reduction of {} % of the data fee</source>
        <translation>Reducción adicional del {} % de la tarifa de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="58"/>
        <source>GIS Manager</source>
        <translation>Responsable de SIG</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="59"/>
        <source>GIS Technician</source>
        <translation>Técnico de SIG</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="60"/>
        <source>Generalized for publication: numbers to two significant digits, dates to the year.</source>
        <translation>Generalizado para la publicación: números con dos cifras significativas, fechas reducidas al año.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="61"/>
        <source>Handling of the order</source>
        <translation>Tramitación del pedido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="62"/>
        <source>Height as the source has it</source>
        <translation>Altura tal como figura en la fuente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="63"/>
        <source>High-performance, customer-focused government</source>
        <translation>Gobierno de alto rendimiento, orientado al cliente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="64"/>
        <source>Increased economic prosperity</source>
        <translation>Mayor prosperidad económica</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="65"/>
        <source>Invoice {} is due, {} are open</source>
        <translation>La factura {} vence; quedan por pagar {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="66"/>
        <source>It begins when it is accepted.</source>
        <translation>Comienza cuando se acepta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="67"/>
        <source>It was cancelled before it began.</source>
        <translation>Se canceló antes de empezar.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="68"/>
        <source>It was ended on {}.</source>
        <translation>Se puso fin a ella el {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="69"/>
        <source>Its term ended on {}.</source>
        <translation>Su plazo terminó el {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="70"/>
        <source>Latitude in degrees north (WGS 84)</source>
        <translation>Latitud en grados norte (WGS 84)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="71"/>
        <source>Layer {} has no feature in the area: it is delivered empty and costs nothing.</source>
        <translation>La capa {} no tiene ningún objeto en el área: se entrega vacía y no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="72"/>
        <source>Letter sheet</source>
        <translation>Hoja tamaño carta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="73"/>
        <source>License {} has ended: the licensee confirms that all copies are destroyed</source>
        <translation>La licencia {} ha terminado: el licenciatario confirma que se destruyeron todas las copias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="74"/>
        <source>License {} of the same licensee is in force and covers {} in {} already; {}.</source>
        <translation>La licencia {} del mismo licenciatario está vigente y ya cubre {} en {}; {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="75"/>
        <source>License {}: whether its package has reached {} is not known yet. Where no export is under way, the next export by somebody who can open that folder will tell.</source>
        <translation>Licencia {}: aún no se sabe si su paquete ha llegado a {}. Si no hay ninguna exportación en curso, lo dirá la próxima exportación de alguien que pueda abrir esa carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="76"/>
        <source>Longitude in degrees east (WGS 84)</source>
        <translation>Longitud en grados este (WGS 84)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="77"/>
        <source>M values of {} geometries left out</source>
        <translation>Se omitieron los valores M de {} geometrías</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="78"/>
        <source>Maintenance ended on {} and was declined from then on.</source>
        <translation>El mantenimiento terminó el {} y se rechazó a partir de entonces.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="79"/>
        <source>Maintenance ends on {}; another year is to be ordered or declined.</source>
        <translation>El mantenimiento termina el {}; hay que pedir o rechazar otro año.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="80"/>
        <source>Maintenance is ordered until {}.</source>
        <translation>El mantenimiento está pedido hasta el {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="81"/>
        <source>Maintenance lapsed after {}; the license itself stays in force.</source>
        <translation>El mantenimiento caducó después del {}; la licencia misma sigue vigente.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="82"/>
        <source>Maintenance of license {} ends: another year is to be ordered or declined</source>
        <translation>El mantenimiento de la licencia {} termina: hay que pedir o rechazar otro año</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="83"/>
        <source>Maintenance was declined.</source>
        <translation>El mantenimiento se rechazó.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="84"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="85"/>
        <source>Map, {}: {} hours</source>
        <translation>Mapa, {}: {} horas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="86"/>
        <source>Masked for publication: only the last two characters are shown.</source>
        <translation>Enmascarado para la publicación: solo se muestran los dos últimos caracteres.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="87"/>
        <source>Moving the files into place</source>
        <translation>Moviendo los archivos a su lugar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="88"/>
        <source>No evidence of class {} is recorded, such as a contract&apos;s number or a 501(c)(3) letter: no license is issued until it is ({}).</source>
        <translation>No consta ninguna prueba de la clase {}, como el número de un contrato o una carta 501(c)(3): no se emite ninguna licencia hasta que conste ({}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="89"/>
        <source>No maintenance is ordered.</source>
        <translation>No se ha pedido mantenimiento.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="90"/>
        <source>No officer is named: the decision is recorded without one.</source>
        <translation>No se nombra a ningún funcionario: la decisión se registra sin él.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="91"/>
        <source>Open Data Initiative policy (g-goals-and-values)</source>
        <translation>Política de la Iniciativa de Datos Abiertos (g-goals-and-values)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="92"/>
        <source>Open Data Initiative policy (g-license-free)</source>
        <translation>Política de la Iniciativa de Datos Abiertos (g-license-free)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="93"/>
        <source>Open Data Initiative policy (g-metadata)</source>
        <translation>Política de la Iniciativa de Datos Abiertos (g-metadata)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="94"/>
        <source>Open Data Initiative policy (g-permanent-access)</source>
        <translation>Política de la Iniciativa de Datos Abiertos (g-permanent-access)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="95"/>
        <source>Open Data Initiative policy (g-sensitive-information)</source>
        <translation>Política de la Iniciativa de Datos Abiertos (g-sensitive-information)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="96"/>
        <source>Orthophotos have a price per section and are also material in digital format.</source>
        <translation>Las ortofotos tienen un precio por sección y son también material en formato digital.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="97"/>
        <source>PDF or image</source>
        <translation>PDF o imagen</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="98"/>
        <source>Parquet files are read as they are</source>
        <translation>los archivos Parquet se leen tal como están</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="99"/>
        <source>Plot 24 x 36 inches</source>
        <translation>Trazado de 24 x 36 pulgadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="100"/>
        <source>Plot 36 x 48 inches</source>
        <translation>Trazado de 36 x 48 pulgadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="101"/>
        <source>Processing, {}: {} hours</source>
        <translation>Procesamiento, {}: {} horas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="102"/>
        <source>Processing: unknown, because {}</source>
        <translation>Procesamiento: desconocido, porque {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="103"/>
        <source>Program Coordinator</source>
        <translation>Coordinador de programa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="104"/>
        <source>Programmer/Analyst</source>
        <translation>Programador/Analista</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="105"/>
        <source>QGIS could not fetch them all</source>
        <translation>QGIS no pudo obtenerlas todas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="106"/>
        <source>Quality of life for residents</source>
        <translation>Calidad de vida para los residentes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="107"/>
        <source>Quote {} is valid until {}</source>
        <translation>La cotización {} es válida hasta el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="108"/>
        <source>Reading {} = {} ({}): {} Here {}. With {} the total would be {}.</source>
        <translation>Interpretación {} = {} ({}): {} Aquí {}. Con {} el total sería {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="109"/>
        <source>Reliable, efficient infrastructure</source>
        <translation>Infraestructura fiable y eficiente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="110"/>
        <source>Safe, welcoming community</source>
        <translation>Comunidad segura y acogedora</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="111"/>
        <source>Sec. 33-6(a), last paragraph</source>
        <translation>Sec. 33-6(a), último párrafo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="112"/>
        <source>Sec. 33-8(b), last paragraph</source>
        <translation>Sec. 33-8(b), último párrafo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="113"/>
        <source>Social Security number</source>
        <translation>número de Seguro Social</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="114"/>
        <source>Social Security numbers of living persons</source>
        <translation>números de Seguro Social de personas vivas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="115"/>
        <source>Sr. Systems Analyst/Project Manager</source>
        <translation>Analista de sistemas sénior/Jefe de proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="116"/>
        <source>Staff time</source>
        <translation>Tiempo del personal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="117"/>
        <source>Systems Analyst</source>
        <translation>Analista de sistemas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="118"/>
        <source>Tabloid sheet</source>
        <translation>Hoja tamaño tabloide</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="119"/>
        <source>The City Clerk&apos;s record says that Ordinance 140184 (2014-03-27) replaced Chapter 33; its text is not at hand, so the fees are those of Ordinance 051282 of 2005-10-27.</source>
        <translation>El registro del Secretario de la Ciudad dice que la Ordenanza 140184 (2014-03-27) reemplazó el Capítulo 33; su texto no está disponible, así que las tarifas son las de la Ordenanza 051282 del 2005-10-27.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="120"/>
        <source>The estimate counts no file that is attached to layer {}; the license counts each with its bytes.</source>
        <translation>La estimación no cuenta ningún archivo adjunto a la capa {}; la licencia cuenta cada uno con sus bytes.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="121"/>
        <source>The further reduction is proposed by {}, and nobody has granted it: this is a draft, and no license is issued for it ({}).</source>
        <translation>La reducción adicional la propone {}, y nadie la ha concedido: esto es un borrador, y no se emite ninguna licencia por él ({}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="122"/>
        <source>The geometry as well-known text, longitude and latitude in degrees (WGS 84)</source>
        <translation>La geometría como texto WKT, longitud y latitud en grados (WGS 84)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="123"/>
        <source>The map shows the area without sections: {}: {}.</source>
        <translation>El mapa muestra el área sin secciones: {}: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="124"/>
        <source>The megabytes are an estimate; the license carries the measured figure.</source>
        <translation>Los megabytes son una estimación; la licencia lleva la cifra medida.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="125"/>
        <source>The ordinance does not say how megabytes are counted.</source>
        <translation>La ordenanza no dice cómo se cuentan los megabytes.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="126"/>
        <source>The row of 201 to 400+ sections prints a rate and a total of $625,000.00.</source>
        <translation>La fila de 201 a 400+ secciones imprime un precio por MB y un total de $625,000.00.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="127"/>
        <source>The term of license {} ends</source>
        <translation>El plazo de la licencia {} termina</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="128"/>
        <source>The total is unknown, because {} ({}).</source>
        <translation>El total es desconocido, porque {} ({}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="129"/>
        <source>The work was cancelled; nothing was written.</source>
        <translation>El trabajo se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="130"/>
        <source>The work was {}</source>
        <translation>El trabajo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="131"/>
        <source>The {} files attached to layer {} are content of its features: their {} bytes count. The ordinance does not speak of attached files (Sec. 33-6(a)).</source>
        <translation>Los {} archivos adjuntos a la capa {} son contenido de sus objetos: sus {} bytes cuentan. La ordenanza no habla de archivos adjuntos (Sec. 33-6(a)).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="132"/>
        <source>a catalog cannot state it in this form</source>
        <translation>un catálogo no puede indicarlo de esta forma</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="133"/>
        <source>a closed record leaves in no way; a new decision would have to open or license it</source>
        <translation>un documento cerrado no sale de ningún modo; una nueva decisión tendría que abrirlo o licenciarlo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="134"/>
        <source>a code column and its format go together</source>
        <translation>una columna de código y su formato van juntos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="135"/>
        <source>a correction of receipt {}</source>
        <translation>una corrección del recibo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="136"/>
        <source>a cure for license {}</source>
        <translation>una subsanación para la licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="137"/>
        <source>a dataset that was never published has no files to keep</source>
        <translation>un conjunto de datos que nunca se publicó no tiene archivos que conservar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="138"/>
        <source>a date such as 2005-10-27</source>
        <translation>una fecha como 2005-10-27</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="139"/>
        <source>a delivery</source>
        <translation>una entrega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="140"/>
        <source>a feature lies where that coordinate reference system does not reach</source>
        <translation>un objeto está donde ese sistema de referencia de coordenadas no llega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="141"/>
        <source>a fee schedule by date</source>
        <translation>una tabla de tarifas por fecha</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="142"/>
        <source>a field</source>
        <translation>un campo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="143"/>
        <source>a field and a folder</source>
        <translation>un campo y una carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="144"/>
        <source>a field is named twice</source>
        <translation>un campo se nombra dos veces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="145"/>
        <source>a field that is not licensed</source>
        <translation>un campo que no está licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="146"/>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="147"/>
        <source>a file or connection of the office</source>
        <translation>un archivo o una conexión de la oficina</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="148"/>
        <source>a further reduction of {} %</source>
        <translation>una reducción adicional del {} %</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="149"/>
        <source>a geometry cannot be cut ({})</source>
        <translation>no se puede cortar una geometría ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="150"/>
        <source>a layer description</source>
        <translation>una descripción de capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="151"/>
        <source>a license for a draft</source>
        <translation>una licencia para un borrador</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="152"/>
        <source>a license for quote {}</source>
        <translation>una licencia para la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="153"/>
        <source>a license for {} as {}</source>
        <translation>una licencia para {} como {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="154"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="155"/>
        <source>a list of tables</source>
        <translation>una lista de tablas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="156"/>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="157"/>
        <source>a list of {&quot;name&quot;, &quot;description&quot;}</source>
        <translation>una lista de {&quot;name&quot;, &quot;description&quot;}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="158"/>
        <source>a list or an object</source>
        <translation>una lista o un objeto JSON</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="159"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="160"/>
        <source>a number in quotes, such as &quot;200.00&quot;</source>
        <translation>un número entre comillas, como &quot;200.00&quot;</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="161"/>
        <source>a number of {} is never taken out: its series would have a gap</source>
        <translation>un número de {} nunca se quita: su serie tendría un hueco</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="162"/>
        <source>a number of {} keeps its place in its series</source>
        <translation>un número de {} conserva su lugar en su serie</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="163"/>
        <source>a package under the form {}</source>
        <translation>un paquete con el formulario {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="164"/>
        <source>a picture that cannot be read</source>
        <translation>una imagen que no se puede leer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="165"/>
        <source>a relation of layer &apos;{}&apos;</source>
        <translation>una relación de la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="166"/>
        <source>a role&apos;s name has at most {} letters</source>
        <translation>el nombre de un rol tiene como máximo {} letras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="167"/>
        <source>a row cannot be read ({})</source>
        <translation>no se puede leer una fila ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="168"/>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="169"/>
        <source>a table as &apos;{}&apos;</source>
        <translation>una tabla como «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="170"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="171"/>
        <source>a text that is no ISO date</source>
        <translation>un texto que no es una fecha ISO</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="172"/>
        <source>a township lies N or S, a range E or W</source>
        <translation>un township es N o S, un rango E o W</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="173"/>
        <source>a transfer</source>
        <translation>una transferencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="174"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="175"/>
        <source>a {} charge is counted by one of {}, not by &apos;{}&apos;</source>
        <translation>un cargo {} se cuenta por uno de {}, no por «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="176"/>
        <source>about {}</source>
        <translation>aprox. {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="177"/>
        <source>access or authorization code</source>
        <translation>código de acceso o autorización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="178"/>
        <source>add a relation to a licensed layer in Project &gt; Properties &gt; Relations, and order that layer too.</source>
        <translation>añada una relación con una capa licenciada en Proyecto &gt; Propiedades &gt; Relaciones, y pida también esa capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="179"/>
        <source>add them up.</source>
        <translation>súmelas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="180"/>
        <source>add to {}</source>
        <translation>añadir a {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="181"/>
        <source>added {}</source>
        <translation>añadido {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="182"/>
        <source>an absolute folder</source>
        <translation>una carpeta con su ruta completa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="183"/>
        <source>an area of 0 sections</source>
        <translation>un área de 0 secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="184"/>
        <source>an area that is not made of whole sections</source>
        <translation>un área que no está formada por secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="185"/>
        <source>an invoice for license {}</source>
        <translation>una factura por la licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="186"/>
        <source>an invoice for maintenance of {}</source>
        <translation>una factura por el mantenimiento de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="187"/>
        <source>an object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="188"/>
        <source>an object with &quot;name&quot; and &quot;email&quot;</source>
        <translation>un objeto JSON con &quot;name&quot; y &quot;email&quot;</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="189"/>
        <source>annual maintenance</source>
        <translation>mantenimiento anual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="190"/>
        <source>another dataset has the identifier &quot;{}&quot;</source>
        <translation>otro conjunto de datos tiene el identificador «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="191"/>
        <source>another program has it open, or you may not write there</source>
        <translation>otro programa lo tiene abierto, o usted no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="192"/>
        <source>another program is writing to it and does not end</source>
        <translation>otro programa está escribiendo en él y no termina</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="193"/>
        <source>another publication to this folder is under way</source>
        <translation>hay otra publicación en curso en esta carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="194"/>
        <source>ask for the one that the layer covers, or set its directions.</source>
        <translation>pida la que cubre la capa, o defina sus direcciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="195"/>
        <source>ask for the right to write the file and its folder.</source>
        <translation>solicite permiso para escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="196"/>
        <source>ask the administrator which server takes changes.</source>
        <translation>pregunte al administrador qué servidor admite cambios.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="197"/>
        <source>attorney</source>
        <translation>abogado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="198"/>
        <source>both places are the same</source>
        <translation>ambos lugares son el mismo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="199"/>
        <source>brand, length and check digit are right</source>
        <translation>la marca, la longitud y el dígito de control son correctos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="200"/>
        <source>brand, length and check digit are right, but it is called a number of the office</source>
        <translation>la marca, la longitud y el dígito de control son correctos, pero se llama número de la oficina</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="201"/>
        <source>brand, length and check digit are right, but most of its neighbours&apos; are not</source>
        <translation>la marca, la longitud y el dígito de control son correctos, pero los de la mayoría de sus vecinos no lo son</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="202"/>
        <source>cancelled after {} of {} rows: the {} quotes that were made are kept, and {} tells of each row.</source>
        <translation>se canceló tras {} de {} filas: las {} cotizaciones que se hicieron se conservan, y {} informa de cada fila.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="203"/>
        <source>card verification code</source>
        <translation>código de verificación de tarjeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="204"/>
        <source>change {}</source>
        <translation>cambiar {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="205"/>
        <source>check it.</source>
        <translation>compruébelo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="206"/>
        <source>check its file, and for a mosaic the files of its tiles.</source>
        <translation>compruebe su archivo y, si es un mosaico, los archivos de sus teselas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="207"/>
        <source>check that it is whole.</source>
        <translation>compruebe que esté íntegro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="208"/>
        <source>check that its drive is there, and your rights to the file and its folder.</source>
        <translation>compruebe que su unidad esté disponible, y sus permisos sobre el archivo y su carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="209"/>
        <source>check that its file is there.</source>
        <translation>compruebe que su archivo esté ahí.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="210"/>
        <source>check the CRS of the layer it comes from.</source>
        <translation>compruebe el SRC de la capa de la que procede.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="211"/>
        <source>check the disk and the layer.</source>
        <translation>compruebe el disco y la capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="212"/>
        <source>check the disk and your rights there.</source>
        <translation>compruebe el disco y sus permisos ahí.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="213"/>
        <source>check the disk, then try again.</source>
        <translation>compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="214"/>
        <source>check the drive, then try again.</source>
        <translation>compruebe la unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="215"/>
        <source>check the file.</source>
        <translation>compruebe el archivo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="216"/>
        <source>check the layer&apos;s CRS.</source>
        <translation>compruebe el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="217"/>
        <source>check the layer&apos;s coordinate reference system and look for features far from the city</source>
        <translation>compruebe el sistema de referencia de coordenadas de la capa y busque objetos lejos de la ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="218"/>
        <source>check the layer&apos;s validity, then try again.</source>
        <translation>compruebe la validez de la capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="219"/>
        <source>check the network, the address, and user and password in QGIS&apos;s authentication store.</source>
        <translation>compruebe la red, la dirección, y el usuario y la contraseña en el almacén de autenticación de QGIS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="220"/>
        <source>check the number and the day; a license that has ended is issued anew.</source>
        <translation>compruebe el número y el día; una licencia terminada se emite de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="221"/>
        <source>check them in QGIS&apos;s authentication store.</source>
        <translation>compruébelos en el almacén de autenticación de QGIS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="222"/>
        <source>check who may write there.</source>
        <translation>compruebe quién puede escribir ahí.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="223"/>
        <source>choose GeoPackage.</source>
        <translation>elija GeoPackage.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="224"/>
        <source>choose a disk with another file system, or a smaller area.</source>
        <translation>elija un disco con otro sistema de archivos, o un área más pequeña.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="225"/>
        <source>choose a folder for the portal alone.</source>
        <translation>elija una carpeta solo para el portal.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="226"/>
        <source>choose a folder that exists, that you may write to and that has room left.</source>
        <translation>elija una carpeta que exista, en la que pueda escribir y en la que quede espacio.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="227"/>
        <source>choose a layer of polygons.</source>
        <translation>elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="228"/>
        <source>choose a layer with geometry.</source>
        <translation>elija una capa con geometría.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="229"/>
        <source>choose a license that is in force on that day.</source>
        <translation>elija una licencia que esté vigente ese día.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="230"/>
        <source>choose a projected CRS for the delivery.</source>
        <translation>elija un SRC proyectado para la entrega.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="231"/>
        <source>choose a shorter name or a folder higher up.</source>
        <translation>elija un nombre más corto o una carpeta de un nivel superior.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="232"/>
        <source>choose among these.</source>
        <translation>elija entre estas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="233"/>
        <source>choose an area.</source>
        <translation>elija un área.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="234"/>
        <source>choose another folder, or put that file back from a backup.</source>
        <translation>elija otra carpeta, o restaure ese archivo desde una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="235"/>
        <source>choose another folder.</source>
        <translation>elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="236"/>
        <source>choose another format.</source>
        <translation>elija otro formato.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="237"/>
        <source>choose another name or folder.</source>
        <translation>elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="238"/>
        <source>choose another name, or move that package first.</source>
        <translation>elija otro nombre, o mueva primero ese paquete.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="239"/>
        <source>choose another one.</source>
        <translation>elija otro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="240"/>
        <source>choose at least one licensed layer.</source>
        <translation>elija al menos una capa licenciada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="241"/>
        <source>choose at least one.</source>
        <translation>elija al menos una.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="242"/>
        <source>choose it once.</source>
        <translation>elíjala una sola vez.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="243"/>
        <source>choose layers, imagery or maps.</source>
        <translation>elija capas, imágenes o mapas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="244"/>
        <source>choose of {}.</source>
        <translation>elija entre {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="245"/>
        <source>choose one as SECTIONS.</source>
        <translation>elija una como SECTIONS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="246"/>
        <source>choose that place as the office&apos;s register, in the plugin&apos;s options.</source>
        <translation>elija ese lugar como registro de la oficina, en las opciones del complemento.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="247"/>
        <source>choose the layer to classify.</source>
        <translation>elija la capa que se va a clasificar.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="248"/>
        <source>choose the office&apos;s register, a GeoPackage file.</source>
        <translation>elija el registro de la oficina, un archivo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="249"/>
        <source>choose the office&apos;s register, or classify a layer: that makes one.</source>
        <translation>elija el registro de la oficina, o clasifique una capa: eso crea uno.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="250"/>
        <source>choose the package to verify.</source>
        <translation>elija el paquete que se va a verificar.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="251"/>
        <source>choose the packages&apos; folder.</source>
        <translation>elija la carpeta de los paquetes.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="252"/>
        <source>choose the schedule file to use.</source>
        <translation>elija el archivo de la tabla de tarifas que se va a usar.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="253"/>
        <source>choose the section layer.</source>
        <translation>elija la capa de secciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="254"/>
        <source>cite one of {}, or another one as 610.100 or 18 U.S.C. 2721</source>
        <translation>cite una de {}, u otra como 610.100 o 18 U.S.C. 2721</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="255"/>
        <source>class evidence recorded</source>
        <translation>prueba de clase registrada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="256"/>
        <source>class {} of field {} is on the CAD layer {}</source>
        <translation>la clase {} del campo {} está en la capa CAD {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="257"/>
        <source>classify it again, or order without it.</source>
        <translation>clasifíquela de nuevo, o haga el pedido sin ella.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="258"/>
        <source>classify it again; its fields are {}.</source>
        <translation>clasifíquela de nuevo; sus campos son {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="259"/>
        <source>classify it as open, licensed or closed</source>
        <translation>clasifíquelo como abierto, licenciado o cerrado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="260"/>
        <source>classify the layer again with &quot;licensed&quot;: false for these fields.</source>
        <translation>clasifique de nuevo la capa con &quot;licensed&quot;: false para estos campos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="261"/>
        <source>classify the layer again.</source>
        <translation>clasifique de nuevo la capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="262"/>
        <source>clause {}</source>
        <translation>la cláusula {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="263"/>
        <source>clause {} stands where clause {} is due</source>
        <translation>la cláusula {} figura donde corresponde la cláusula {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="264"/>
        <source>clerk</source>
        <translation>empleado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="265"/>
        <source>close it there, or {}</source>
        <translation>ciérrelo ahí, o {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="266"/>
        <source>close what else has it open, such as a layer in edit mode, then try again.</source>
        <translation>cierre lo demás que lo tenga abierto, por ejemplo una capa en modo de edición, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="267"/>
        <source>closing &quot;{}&quot;</source>
        <translation>cerrar «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="268"/>
        <source>closing &quot;{}&quot; under {}</source>
        <translation>cerrar «{}» conforme a {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="269"/>
        <source>code format &apos;{}&apos;</source>
        <translation>el formato de código «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="270"/>
        <source>column &apos;{}&apos; is missing</source>
        <translation>falta la columna «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="271"/>
        <source>column &apos;{}&apos; is none of a batch</source>
        <translation>la columna «{}» no es de un lote</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="272"/>
        <source>column &apos;{}&apos; stands twice</source>
        <translation>la columna «{}» figura dos veces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="273"/>
        <source>configuration or operation of a computer, computer system, network or telecommunications network (current numbering)</source>
        <translation>configuración u operación de una computadora, un sistema o una red informática o una red de telecomunicaciones (numeración actual)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="274"/>
        <source>contractor of the city</source>
        <translation>contratista de la ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="275"/>
        <source>control characters of {} texts left out in the KML</source>
        <translation>caracteres de control de {} textos omitidos en el KML</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="276"/>
        <source>coordinates in {}</source>
        <translation>coordenadas en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="277"/>
        <source>coordinates in {} as {}</source>
        <translation>coordenadas de {} en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="278"/>
        <source>coordinator</source>
        <translation>coordinador</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="279"/>
        <source>correct DATED.</source>
        <translation>corrija DATED.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="280"/>
        <source>correct it under a voucher of its own.</source>
        <translation>corríjalo con un comprobante propio.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="281"/>
        <source>correct it.</source>
        <translation>corríjalo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="282"/>
        <source>correct the JSON</source>
        <translation>corrija el JSON</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="283"/>
        <source>correct the class.</source>
        <translation>corrija la clase.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="284"/>
        <source>correct the description, or choose the section layer that covers them.</source>
        <translation>corrija la descripción, o elija la capa de secciones que las cubra.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="285"/>
        <source>correct the field&apos;s widget in the layer&apos;s attribute form.</source>
        <translation>corrija el control del campo en el formulario de atributos de la capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="286"/>
        <source>correct the form; a changed form then needs the City Attorney&apos;s approval anew.</source>
        <translation>corrija el formulario; un formulario modificado requiere de nuevo la aprobación del Abogado de la Ciudad.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="287"/>
        <source>correct the name; its fields are {}.</source>
        <translation>corrija el nombre; sus campos son {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="288"/>
        <source>correct the name; the layer&apos;s fields are {}.</source>
        <translation>corrija el nombre; los campos de la capa son {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="289"/>
        <source>correct the named line.</source>
        <translation>corrija la línea indicada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="290"/>
        <source>correct the relation; the fields are {}.</source>
        <translation>corrija la relación; los campos son {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="291"/>
        <source>correct the schedule file.</source>
        <translation>corrija el archivo de la tabla de tarifas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="292"/>
        <source>credit card numbers, personal identification numbers, digital certificates, physical and virtual keys, access and authorization codes protecting electronic transactions</source>
        <translation>números de tarjetas de crédito, números de identificación personal, certificados digitales, llaves físicas y virtuales, códigos de acceso y autorización que protegen transacciones electrónicas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="293"/>
        <source>customer class &apos;{}&apos;</source>
        <translation>la clase de cliente «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="294"/>
        <source>database {} cannot be used: {} ({})</source>
        <translation>no se puede usar la base de datos {}: {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="295"/>
        <source>database {} has no PostGIS</source>
        <translation>la base de datos {} no tiene PostGIS</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="296"/>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="297"/>
        <source>declining maintenance of license {}</source>
        <translation>rechazar el mantenimiento de la licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="298"/>
        <source>deliver in the layer&apos;s own CRS, or give the layer a CRS whose datum is known.</source>
        <translation>entregue en el SRC propio de la capa, o asigne a la capa un SRC cuyo datum se conozca.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="299"/>
        <source>delivered again</source>
        <translation>entregada de nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="300"/>
        <source>describe it as an object with path, layer, subset.</source>
        <translation>descríbala como un objeto JSON con path, layer, subset.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="301"/>
        <source>describe it once</source>
        <translation>descríbalo una sola vez</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="302"/>
        <source>destruction confirmed</source>
        <translation>destrucción confirmada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="303"/>
        <source>did you mean &quot;{}&quot;? {}</source>
        <translation>¿quiso decir «{}»? {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="304"/>
        <source>digital certificate or private key</source>
        <translation>certificado digital o clave privada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="305"/>
        <source>director</source>
        <translation>director</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="306"/>
        <source>do that</source>
        <translation>hacer eso</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="307"/>
        <source>draw it again.</source>
        <translation>dibújela de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="308"/>
        <source>drop it.</source>
        <translation>omítalo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="309"/>
        <source>due for maintenance</source>
        <translation>pendiente de mantenimiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="310"/>
        <source>e-mail address</source>
        <translation>dirección de correo electrónico</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="311"/>
        <source>each section counts as its share of the 5.0 GB index of 400 sections, 12.5 MB</source>
        <translation>cada sección cuenta como su parte del índice de 5.0 GB de 400 secciones, 12.5 MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="312"/>
        <source>each year that was ordered has its invoice</source>
        <translation>cada año que se pidió tiene su factura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="313"/>
        <source>ending license {}</source>
        <translation>poner fin a la licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="314"/>
        <source>entry {}</source>
        <translation>la entrada {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="315"/>
        <source>event {} ({} {}, {})</source>
        <translation>el evento {} ({} {}, {})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="316"/>
        <source>evidence of class {}</source>
        <translation>la prueba de la clase {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="317"/>
        <source>evidence of {}</source>
        <translation>la prueba del {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="318"/>
        <source>expenditure recorded</source>
        <translation>gasto registrado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="319"/>
        <source>expenditure {}</source>
        <translation>el gasto {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="320"/>
        <source>features cut or moved at the antimeridian</source>
        <translation>objetos cortados o desplazados en el antimeridiano</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="321"/>
        <source>field {} holds 1 and 0 for true and false in the {}</source>
        <translation>el campo {} contiene 1 y 0 por verdadero y falso en el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="322"/>
        <source>field {} holds binary values</source>
        <translation>el campo {} contiene valores binarios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="323"/>
        <source>field {} holds its days with the time 00:00 in the {}</source>
        <translation>el campo {} contiene sus días con la hora 00:00 en el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="324"/>
        <source>field {} holds its numbers as text in the {}</source>
        <translation>el campo {} contiene sus números como texto en el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="325"/>
        <source>field {} holds its whole numbers as doubles in the {}</source>
        <translation>el campo {} contiene sus números enteros como números de doble precisión en el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="326"/>
        <source>field {} is named {} in the {}</source>
        <translation>el campo {} se llama {} en el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="327"/>
        <source>field {} is said to name files, and holds no text ({})</source>
        <translation>se indica que el campo {} nombra archivos, y no contiene texto ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="328"/>
        <source>field {}: {}, {} values</source>
        <translation>campo {}: {}, {} valores</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="329"/>
        <source>fields that are not in the DXF: {}</source>
        <translation>campos que no están en el DXF: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="330"/>
        <source>fill in the named fields in the layer&apos;s open data properties</source>
        <translation>complete los campos indicados en las propiedades de datos abiertos de la capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="331"/>
        <source>finishing the interrupted publication in {}</source>
        <translation>terminar la publicación interrumpida en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="332"/>
        <source>form approved</source>
        <translation>formulario aprobado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="333"/>
        <source>format {}</source>
        <translation>el formato {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="334"/>
        <source>general</source>
        <translation>general</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="335"/>
        <source>general, not a City contractor</source>
        <translation>general, no contratista de la Ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="336"/>
        <source>generalize or drop it.</source>
        <translation>generalícelo u omítalo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="337"/>
        <source>generalizing field {}</source>
        <translation>generalizar el campo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="338"/>
        <source>georeference it, then try again.</source>
        <translation>georreferéncielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="339"/>
        <source>give &quot;{}&quot; a value in city.toml</source>
        <translation>dé un valor a «{}» en city.toml</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="340"/>
        <source>give &quot;{}&quot; {}</source>
        <translation>dé a «{}» {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="341"/>
        <source>give 0 to {}.</source>
        <translation>indique de 0 a {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="342"/>
        <source>give DATASETS or LAYERS.</source>
        <translation>indique DATASETS o LAYERS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="343"/>
        <source>give a reason: records are open unless a provision closes them</source>
        <translation>indique un motivo: los documentos son abiertos salvo que una disposición los cierre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="344"/>
        <source>give a statute: records are open unless a provision closes them</source>
        <translation>indique una disposición: los documentos son abiertos salvo que una disposición los cierre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="345"/>
        <source>give an absolute address, a media type, the size in bytes and a SHA-256</source>
        <translation>indique una dirección absoluta, un tipo de medio, el tamaño en bytes y un SHA-256</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="346"/>
        <source>give each field a &quot;name&quot;</source>
        <translation>dé a cada campo un &quot;name&quot;</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="347"/>
        <source>give each its own.</source>
        <translation>dé a cada uno el suyo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="348"/>
        <source>give each name once.</source>
        <translation>indique cada nombre una sola vez.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="349"/>
        <source>give it a description</source>
        <translation>dele una descripción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="350"/>
        <source>give its number.</source>
        <translation>indique su número.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="351"/>
        <source>give one of {}.</source>
        <translation>indique uno de {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="352"/>
        <source>give path, layer, name, crs.</source>
        <translation>indique path, layer, name, crs.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="353"/>
        <source>give the amount that was paid.</source>
        <translation>indique el importe que se pagó.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="354"/>
        <source>give the amount that was received.</source>
        <translation>indique el importe que se recibió.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="355"/>
        <source>give the amount that was spent.</source>
        <translation>indique el importe que se gastó.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="356"/>
        <source>give the day that stands on the paper, as YYYY-MM-DD.</source>
        <translation>indique el día que figura en el documento, como AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="357"/>
        <source>give the folder&apos;s full path.</source>
        <translation>indique la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="358"/>
        <source>give the invoice&apos;s number.</source>
        <translation>indique el número de la factura.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="359"/>
        <source>give the last day of the longer term.</source>
        <translation>indique el último día del plazo más largo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="360"/>
        <source>give the last day of the term.</source>
        <translation>indique el último día del plazo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="361"/>
        <source>give the license&apos;s number, or INVOICE.</source>
        <translation>indique el número de la licencia, o INVOICE.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="362"/>
        <source>give the license&apos;s number.</source>
        <translation>indique el número de la licencia.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="363"/>
        <source>give the number of sections; it may have a fraction.</source>
        <translation>indique el número de secciones; puede tener una fracción.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="364"/>
        <source>give the quote&apos;s number.</source>
        <translation>indique el número de la cotización.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="365"/>
        <source>give the receipt that is to be corrected, not an earlier correction of it.</source>
        <translation>indique el recibo que se va a corregir, no una corrección anterior de él.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="366"/>
        <source>give the reference of the consent.</source>
        <translation>indique la referencia del consentimiento.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="367"/>
        <source>give the register&apos;s schema a shorter name.</source>
        <translation>dé al esquema del registro un nombre más corto.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="368"/>
        <source>give the voucher&apos;s number.</source>
        <translation>indique el número del comprobante.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="369"/>
        <source>give voucher and purpose of the entry that is to be corrected.</source>
        <translation>indique el comprobante y el propósito de la anotación que se va a corregir.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="370"/>
        <source>give what is delivered.</source>
        <translation>indique lo que se entrega.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="371"/>
        <source>give what the price rests on, then make a new quote.</source>
        <translation>indique aquello en lo que se basa el precio y luego haga una cotización nueva.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="372"/>
        <source>give yes or no.</source>
        <translation>indique sí o no (yes o no).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="373"/>
        <source>give {}.</source>
        <translation>indique {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="374"/>
        <source>granting a reduction of quote {}</source>
        <translation>conceder una reducción de la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="375"/>
        <source>have each field dropped, masked or generalized in the dataset&apos;s metadata; what is no such thing needs a named reviewer&apos;s decision.</source>
        <translation>haga que cada campo se omita, enmascare o generalice en los metadatos del conjunto de datos; lo que no sea tal cosa requiere la decisión de un revisor nombrado.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="376"/>
        <source>have the City Attorney approve and the Director authorise this version, and record it with the SHA-256 of its text, {}.</source>
        <translation>haga que el Abogado de la Ciudad apruebe y el Director autorice esta versión, y regístrela con el SHA-256 de su texto, {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="377"/>
        <source>heading of clause {}</source>
        <translation>el encabezado de la cláusula {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="378"/>
        <source>hours</source>
        <translation>las horas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="379"/>
        <source>hours of &apos;{}&apos;</source>
        <translation>las horas de «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="380"/>
        <source>imagery is charged per section and its megabytes are charged with the data</source>
        <translation>las imágenes se cobran por sección y sus megabytes se cobran con los datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="381"/>
        <source>imagery is charged per section and not again per megabyte</source>
        <translation>las imágenes se cobran por sección y no otra vez por megabyte</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="382"/>
        <source>in all {} MB were quoted and {} MB are there now, for a total of {} then and {} now</source>
        <translation>en total se cotizaron {} MB y ahora hay {} MB, por un total de {} entonces y {} ahora</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="383"/>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="384"/>
        <source>in {} Shapefiles: one holds no more than 2 GB</source>
        <translation>en {} Shapefiles: uno no contiene más de 2 GB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="385"/>
        <source>individual taxpayer number (ITIN or ATIN)</source>
        <translation>número de contribuyente individual (ITIN o ATIN)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="386"/>
        <source>individually identifiable information of a minor held by a city or park board</source>
        <translation>información de identificación individual de un menor en poder de una ciudad o junta de parques</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="387"/>
        <source>individually identifiable utility usage</source>
        <translation>consumo de servicios públicos identificable individualmente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="388"/>
        <source>information about a minor</source>
        <translation>información sobre un menor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="389"/>
        <source>invoice issued</source>
        <translation>factura emitida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="390"/>
        <source>invoice {}</source>
        <translation>la factura {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="391"/>
        <source>is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="392"/>
        <source>issue the draft first; one with a proposed reduction is issued by granting it.</source>
        <translation>emita primero el borrador; uno con una reducción propuesta se emite al concederla.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="393"/>
        <source>issuing quote {}</source>
        <translation>emitir la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="394"/>
        <source>it cannot be made ({})</source>
        <translation>no se puede crear ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="395"/>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="396"/>
        <source>it cannot be read ({})</source>
        <translation>no se puede leer ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="397"/>
        <source>it cannot be read back ({})</source>
        <translation>no se puede volver a leer ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="398"/>
        <source>it cannot be read: {}</source>
        <translation>no se puede leer: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="399"/>
        <source>it cannot be written ({})</source>
        <translation>no se puede escribir ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="400"/>
        <source>it changes nothing: {} is what stands already</source>
        <translation>no cambia nada: {} es lo que ya figura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="401"/>
        <source>it could not be written to its folder ({})</source>
        <translation>no se pudo escribir en su carpeta ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="402"/>
        <source>it does not know this user, or the password is another</source>
        <translation>no conoce a este usuario, o la contraseña es otra</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="403"/>
        <source>it does not say where it lies</source>
        <translation>no dice dónde está situado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="404"/>
        <source>it does not say whose it is</source>
        <translation>no dice de quién es</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="405"/>
        <source>it ended on {}</source>
        <translation>terminó el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="406"/>
        <source>it has lost the minimum term {} ({})</source>
        <translation>ha perdido la condición mínima {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="407"/>
        <source>it has more cells than the head has columns</source>
        <translation>tiene más celdas que columnas el encabezado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="408"/>
        <source>it has moved to {}; what stands here is what it was then</source>
        <translation>se ha trasladado a {}; lo que hay aquí es lo que era entonces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="409"/>
        <source>it has no clauses</source>
        <translation>no tiene cláusulas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="410"/>
        <source>it has no coordinate reference system</source>
        <translation>no tiene sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="411"/>
        <source>it has no field {}</source>
        <translation>no tiene el campo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="412"/>
        <source>it has no field {}, which its classification names</source>
        <translation>no tiene el campo {}, que nombra su clasificación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="413"/>
        <source>it has no geometry, and no relation ties its rows to a layer of the order</source>
        <translation>no tiene geometría, y ninguna relación vincula sus filas con una capa del pedido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="414"/>
        <source>it has no path</source>
        <translation>no tiene ruta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="415"/>
        <source>it has no row</source>
        <translation>no tiene ninguna fila</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="416"/>
        <source>it has no {}</source>
        <translation>no tiene {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="417"/>
        <source>it has none</source>
        <translation>no tiene ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="418"/>
        <source>it has several columns of geometry</source>
        <translation>tiene varias columnas de geometría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="419"/>
        <source>it has the shape, but is called a number of the office</source>
        <translation>tiene esa forma, pero se llama número de la oficina</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="420"/>
        <source>it has {} bands</source>
        <translation>tiene {} bandas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="421"/>
        <source>it has {} by {} pixels</source>
        <translation>tiene {} por {} píxeles</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="422"/>
        <source>it holds geometry collections</source>
        <translation>contiene colecciones de geometrías</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="423"/>
        <source>it holds no text ({})</source>
        <translation>no contiene texto ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="424"/>
        <source>it holds points or lines</source>
        <translation>contiene puntos o líneas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="425"/>
        <source>it holds texts that are no dates</source>
        <translation>contiene textos que no son fechas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="426"/>
        <source>it holds values that must not leave the office ({})</source>
        <translation>contiene valores que no deben salir de la oficina ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="427"/>
        <source>it holds {} features, {} were written</source>
        <translation>contiene {} objetos, se escribieron {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="428"/>
        <source>it holds {} values</source>
        <translation>contiene valores {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="429"/>
        <source>it is a file</source>
        <translation>es un archivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="430"/>
        <source>it is a number of advertisements and examples</source>
        <translation>es un número de anuncios y ejemplos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="431"/>
        <source>it is a table without geometry</source>
        <translation>es una tabla sin geometría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="432"/>
        <source>it is accepted</source>
        <translation>está aceptada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="433"/>
        <source>it is an address</source>
        <translation>es una dirección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="434"/>
        <source>it is chosen twice</source>
        <translation>se eligió dos veces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="435"/>
        <source>it is closed</source>
        <translation>es cerrado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="436"/>
        <source>it is declined</source>
        <translation>está rechazada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="437"/>
        <source>it is declined already from {}</source>
        <translation>ya está rechazado a partir del {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="438"/>
        <source>it is draft</source>
        <translation>es un borrador</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="439"/>
        <source>it is due for maintenance on {}: {}</source>
        <translation>el {} está pendiente de mantenimiento: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="440"/>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="441"/>
        <source>it is expired</source>
        <translation>está vencida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="442"/>
        <source>it is in degrees, and no plane coordinate reference system reaches there</source>
        <translation>está en grados, y ningún sistema de referencia de coordenadas plano llega ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="443"/>
        <source>it is in force on {}: {}</source>
        <translation>el {} está vigente: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="444"/>
        <source>it is issued</source>
        <translation>está emitida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="445"/>
        <source>it is issued on {}: {}</source>
        <translation>el {} está emitida: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="446"/>
        <source>it is lapsed on {}: {}</source>
        <translation>el {} ha caducado: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="447"/>
        <source>it is licensed</source>
        <translation>es licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="448"/>
        <source>it is licensed, and nothing is in two lanes</source>
        <translation>es licenciado, y nada va por dos vías</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="449"/>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="450"/>
        <source>it is missing or empty</source>
        <translation>falta o está vacío</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="451"/>
        <source>it is missing, and a class may be reduced</source>
        <translation>falta, y una clase puede recibir una reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="452"/>
        <source>it is missing, and the charges leave it open</source>
        <translation>falta, y los cargos lo dejan abierto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="453"/>
        <source>it is missing, and the schedule has such a charge</source>
        <translation>falta, y la tabla de tarifas tiene tal cargo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="454"/>
        <source>it is missing, and the volume may be read from it</source>
        <translation>falta, y el volumen puede leerse de ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="455"/>
        <source>it is no payment on invoice {}</source>
        <translation>no es un pago de la factura {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="456"/>
        <source>it is none of the layers of this batch</source>
        <translation>no es ninguna de las capas de este lote</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="457"/>
        <source>it is not a citation of a provision of law</source>
        <translation>no es la cita de una disposición legal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="458"/>
        <source>it is not a known format</source>
        <translation>no es un formato conocido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="459"/>
        <source>it is not a known frequency</source>
        <translation>no es una frecuencia conocida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="460"/>
        <source>it is not a known key</source>
        <translation>no es una clave conocida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="461"/>
        <source>it is not a quote</source>
        <translation>no es una cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="462"/>
        <source>it is not a readable zip: {}</source>
        <translation>no es un zip legible: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="463"/>
        <source>it is not a section number or a range of them, in &apos;{}&apos;</source>
        <translation>no es un número de sección ni un intervalo de ellos, en «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="464"/>
        <source>it is not a table</source>
        <translation>no es una tabla</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="465"/>
        <source>it is not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="466"/>
        <source>it is not a {}</source>
        <translation>no es un {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="467"/>
        <source>it is not classified, and what is unclassified is treated as closed</source>
        <translation>no está clasificado, y lo no clasificado se trata como cerrado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="468"/>
        <source>it is not laid out as a Cloud Optimized GeoTIFF</source>
        <translation>no está dispuesto como Cloud Optimized GeoTIFF</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="469"/>
        <source>it is not one of the city&apos;s strategic goals</source>
        <translation>no es uno de los objetivos estratégicos de la ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="470"/>
        <source>it is not the file that was published</source>
        <translation>no es el archivo que se publicó</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="471"/>
        <source>it is not valid JSON: {} at line {}, column {}</source>
        <translation>no es JSON válido: {} en la línea {}, columna {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="472"/>
        <source>it is not valid TOML: {}</source>
        <translation>no es TOML válido: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="473"/>
        <source>it is not written here</source>
        <translation>no se escribe aquí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="474"/>
        <source>it is of nothing</source>
        <translation>es de cero</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="475"/>
        <source>it is open</source>
        <translation>es abierto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="476"/>
        <source>it is open: free on the portal, and nothing is in two lanes</source>
        <translation>es abierto: gratuito en el portal, y nada va por dos vías</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="477"/>
        <source>it is ordered already from {} to {}</source>
        <translation>ya está pedido del {} al {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="478"/>
        <source>it is read-only</source>
        <translation>es de solo lectura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="479"/>
        <source>it is recorded already</source>
        <translation>ya está registrado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="480"/>
        <source>it is superseded</source>
        <translation>está reemplazada por otra revisión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="481"/>
        <source>it is terminated on {}: {}</source>
        <translation>el {} está terminada: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="482"/>
        <source>it is the package of license {}, which is in the register</source>
        <translation>es el paquete de la licencia {}, que está en el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="483"/>
        <source>it is {}</source>
        <translation>es {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="484"/>
        <source>it is {} on {}: {}</source>
        <translation>está {} el {}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="485"/>
        <source>it is {}, not a JSON object</source>
        <translation>es {}, no un objeto JSON</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="486"/>
        <source>it lacks overviews</source>
        <translation>le faltan pirámides</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="487"/>
        <source>it leads out of the portal folder</source>
        <translation>lleva fuera de la carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="488"/>
        <source>it lies outside the world</source>
        <translation>está fuera del mundo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="489"/>
        <source>it lies outside {}</source>
        <translation>está fuera de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="490"/>
        <source>it must be more than 0 and at most 100 percent</source>
        <translation>debe ser más de 0 y como máximo 100 por ciento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="491"/>
        <source>it names no database</source>
        <translation>no nombra ninguna base de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="492"/>
        <source>it needs the officer who determined it and a written justification, shown on the license</source>
        <translation>requiere el funcionario que la determinó y una justificación por escrito, que se muestra en la licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="493"/>
        <source>it reaches beyond the area</source>
        <translation>rebasa el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="494"/>
        <source>it says {}, and the new total is {}</source>
        <translation>dice {}, y el nuevo total es {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="495"/>
        <source>it shows nothing of the area</source>
        <translation>no muestra nada del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="496"/>
        <source>it stands before any township</source>
        <translation>está antes de cualquier township</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="497"/>
        <source>it stands out from what else the column holds</source>
        <translation>se distingue de lo demás que contiene la columna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="498"/>
        <source>it takes a role in the register, or for making or updating its tables its owner: ask the administrator.</source>
        <translation>hace falta un rol en el registro o, para crear o actualizar sus tablas, ser su propietario: pregunte al administrador.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="499"/>
        <source>it takes the role {}: ask somebody who has it, or the administrator for the role.</source>
        <translation>hace falta el rol {}: pídalo a alguien que lo tenga, o pida el rol al administrador.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="500"/>
        <source>it tells {}</source>
        <translation>revela {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="501"/>
        <source>it was charged at the initiation of the project, and the boundaries have not changed since</source>
        <translation>se cobró al iniciar el proyecto, y los límites no han cambiado desde entonces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="502"/>
        <source>it was ended on {}</source>
        <translation>se puso fin a ella el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="503"/>
        <source>it was given back in the meantime, because its work took too long</source>
        <translation>se devolvió entretanto, porque su trabajo tardó demasiado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="504"/>
        <source>it was made by a newer version of this plugin (schema {}, this one knows {})</source>
        <translation>la hizo una versión más nueva de este complemento (esquema {}, esta conoce el {})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="505"/>
        <source>it was told to stop</source>
        <translation>se le ordenó detenerse</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="506"/>
        <source>it was valid until {}</source>
        <translation>fue válida hasta el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="507"/>
        <source>it, or a tile of it, is no file on a disk</source>
        <translation>ni él ni todas sus teselas son archivos en un disco</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="508"/>
        <source>its address cannot be read</source>
        <translation>no se puede leer su dirección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="509"/>
        <source>its address has an unknown part {}</source>
        <translation>su dirección tiene una parte desconocida {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="510"/>
        <source>its address holds a user name or password, which others could read there</source>
        <translation>su dirección contiene un nombre de usuario o una contraseña, que otros podrían leer ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="511"/>
        <source>its area is not known</source>
        <translation>su área no se conoce</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="512"/>
        <source>its content is another</source>
        <translation>su contenido es otro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="513"/>
        <source>its coordinate reference system is not {}</source>
        <translation>su sistema de referencia de coordenadas no es {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="514"/>
        <source>its coordinate reference system is unknown ({})</source>
        <translation>su sistema de referencia de coordenadas es desconocido ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="515"/>
        <source>its curved geometries cannot be read ({})</source>
        <translation>sus geometrías curvas no se pueden leer ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="516"/>
        <source>its database</source>
        <translation>su base de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="517"/>
        <source>its directories do not come before its pixels</source>
        <translation>sus directorios no preceden a sus píxeles</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="518"/>
        <source>its disk or network drive does not answer as it should</source>
        <translation>su disco o unidad de red no responde como debería</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="519"/>
        <source>its extent lies outside the world ({})</source>
        <translation>su extensión está fuera del mundo ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="520"/>
        <source>its features&apos; places may stand in {}</source>
        <translation>los lugares de sus objetos pueden figurar en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="521"/>
        <source>its fee is an estimate</source>
        <translation>su tarifa es una estimación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="522"/>
        <source>its fee is not recorded as paid in full</source>
        <translation>no consta que su tarifa se haya pagado por completo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="523"/>
        <source>its fee is paid</source>
        <translation>su tarifa está pagada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="524"/>
        <source>its fee is {}</source>
        <translation>su tarifa es {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="525"/>
        <source>its file</source>
        <translation>su archivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="526"/>
        <source>its file does not show when its content changes</source>
        <translation>su archivo no muestra cuándo cambia su contenido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="527"/>
        <source>its file holds {} layers ({})</source>
        <translation>su archivo contiene {} capas ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="528"/>
        <source>its file holds {} rasters ({})</source>
        <translation>su archivo contiene {} rásteres ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="529"/>
        <source>its file was changed, moved or removed while it was read</source>
        <translation>su archivo se modificó, movió o eliminó mientras se leía</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="530"/>
        <source>its folder or file is not there any more</source>
        <translation>su carpeta o su archivo ya no está ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="531"/>
        <source>its format is {}</source>
        <translation>su formato es {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="532"/>
        <source>its geometry is stored as {}</source>
        <translation>su geometría está guardada como {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="533"/>
        <source>its kind {} is none of {}</source>
        <translation>su tipo {} no es ninguno de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="534"/>
        <source>its last revision is {}</source>
        <translation>su última revisión es {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="535"/>
        <source>its licensee has no name</source>
        <translation>su licenciatario no tiene nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="536"/>
        <source>its metadata are complete</source>
        <translation>sus metadatos están completos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="537"/>
        <source>its metadata lack {}</source>
        <translation>a sus metadatos les falta {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="538"/>
        <source>its metadata restrict {}, and the layer has no field of that name</source>
        <translation>sus metadatos restringen {}, y la capa no tiene ningún campo con ese nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="539"/>
        <source>its move from {} has not ended</source>
        <translation>su traslado desde {} no ha terminado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="540"/>
        <source>its name or path is too long</source>
        <translation>su nombre o su ruta es demasiado largo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="541"/>
        <source>its notation says {}, which would be passed over</source>
        <translation>su notación dice {}, lo cual se pasaría por alto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="542"/>
        <source>its outline encloses nothing</source>
        <translation>su contorno no encierra nada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="543"/>
        <source>its price has changed since</source>
        <translation>su precio ha cambiado desde entonces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="544"/>
        <source>its process ended by itself (exit code {})</source>
        <translation>su proceso terminó por sí solo (código de salida {})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="545"/>
        <source>its record in the register changed while it was made ready</source>
        <translation>su entrada en el registro cambió mientras se preparaba</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="546"/>
        <source>its relation rests on {}, and &apos;{}&apos; has no such field</source>
        <translation>su relación se apoya en {}, y «{}» no tiene tal campo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="547"/>
        <source>its relations run in a circle ({}): whose rows belong to the area cannot be told</source>
        <translation>sus relaciones forman un círculo ({}): no se puede saber cuáles de sus filas pertenecen al área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="548"/>
        <source>its rows cannot be written ({})</source>
        <translation>no se pueden escribir sus filas ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="549"/>
        <source>its server does not answer or does not let this user in</source>
        <translation>su servidor no responde o no deja entrar a este usuario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="550"/>
        <source>its server is being shut down</source>
        <translation>su servidor se está apagando</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="551"/>
        <source>its server is out of room or of connections</source>
        <translation>su servidor se quedó sin espacio o sin conexiones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="552"/>
        <source>its total is unknown</source>
        <translation>su total es desconocido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="553"/>
        <source>its values for nothing are a mask</source>
        <translation>sus valores para «sin datos» son una máscara</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="554"/>
        <source>its {} tell of the office&apos;s machines: a file, a host or a user</source>
        <translation>sus {} revelan equipos de la oficina: un archivo, un servidor o un usuario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="555"/>
        <source>its {} was not made by this program or is damaged ({})</source>
        <translation>su {} no lo hizo este programa o está dañado ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="556"/>
        <source>keep one of them, or load the layer with one.</source>
        <translation>conserve una de ellas, o cargue la capa con una.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="557"/>
        <source>keep them in QGIS&apos;s authentication store, and leave them out of the address.</source>
        <translation>guárdelos en el almacén de autenticación de QGIS, y no los ponga en la dirección.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="558"/>
        <source>key, secret or token</source>
        <translation>clave, secreto o token</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="559"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="560"/>
        <source>layer &apos;{}&apos; as DXF</source>
        <translation>la capa «{}» como DXF</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="561"/>
        <source>layer &apos;{}&apos; as Shapefile</source>
        <translation>la capa «{}» como Shapefile</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="562"/>
        <source>layer &apos;{}&apos; as {}</source>
        <translation>la capa «{}» como {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="563"/>
        <source>layer &apos;{}&apos; has changed since: {} were quoted, {} are there now</source>
        <translation>la capa «{}» ha cambiado desde entonces: se cotizaron {}, ahora hay {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="564"/>
        <source>leave AREA empty, or make a new quote.</source>
        <translation>deje vacío AREA, o haga una cotización nueva.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="565"/>
        <source>leave it as it is and put the last copy of it in its place.</source>
        <translation>déjelo como está y ponga en su lugar la última copia.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="566"/>
        <source>leave it out of the order.</source>
        <translation>omítalo en el pedido.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="567"/>
        <source>leave it out, or correct the class.</source>
        <translation>omítala, o corrija la clase.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="568"/>
        <source>leave the hours out.</source>
        <translation>omita las horas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="569"/>
        <source>leave the parameter empty, or make a new quote.</source>
        <translation>deje vacío el parámetro, o haga una cotización nueva.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="570"/>
        <source>leave the statute empty, or classify the dataset as closed</source>
        <translation>deje vacía la disposición, o clasifique el conjunto de datos como cerrado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="571"/>
        <source>leave them out.</source>
        <translation>omítalos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="572"/>
        <source>leave {} where it is: the next work with the register settles it.</source>
        <translation>deje {} donde está: el próximo trabajo con el registro lo resuelve.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="573"/>
        <source>let its administrator run CREATE EXTENSION postgis.</source>
        <translation>pida a su administrador que ejecute CREATE EXTENSION postgis.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="574"/>
        <source>let the licensing officer grant it, or price the quote again without it.</source>
        <translation>haga que el responsable de licencias la conceda, o calcule de nuevo el precio de la cotización sin ella.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="575"/>
        <source>license breach cured</source>
        <translation>incumplimiento de la licencia subsanado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="576"/>
        <source>license ended: {}</source>
        <translation>licencia terminada: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="577"/>
        <source>license form, clause 3</source>
        <translation>formulario de licencia, cláusula 3</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="578"/>
        <source>license form, clause {}</source>
        <translation>formulario de licencia, cláusula {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="579"/>
        <source>license issued</source>
        <translation>licencia emitida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="580"/>
        <source>license it, or make an open dataset of the fields that may be published</source>
        <translation>licéncielo, o haga un conjunto de datos abierto con los campos que se pueden publicar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="581"/>
        <source>license term agreed</source>
        <translation>plazo de la licencia acordado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="582"/>
        <source>license transferred</source>
        <translation>licencia transferida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="583"/>
        <source>license {}</source>
        <translation>la licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="584"/>
        <source>licensing layer &apos;{}&apos;</source>
        <translation>licenciar la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="585"/>
        <source>licensing officer</source>
        <translation>responsable de licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="586"/>
        <source>listing &quot;{}&quot; in the catalog</source>
        <translation>incluir «{}» en el catálogo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="587"/>
        <source>look at it as it is now, then decide again.</source>
        <translation>véalo como está ahora y decida de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="588"/>
        <source>look at it as it is now.</source>
        <translation>véala como está ahora.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="589"/>
        <source>look at the difference again: what you agreed to is not what it costs now.</source>
        <translation>vea de nuevo la diferencia: lo que usted aceptó no es lo que cuesta ahora.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="590"/>
        <source>look at the difference, then give ACCEPT_CHANGE={} to go on with a revision, or make a new quote.</source>
        <translation>vea la diferencia y luego indique ACCEPT_CHANGE={} para seguir con una revisión, o haga una cotización nueva.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="591"/>
        <source>look at the invoice as it is now, then record yours again.</source>
        <translation>vea la factura como está ahora y luego registre de nuevo lo suyo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="592"/>
        <source>look at the license as it is now.</source>
        <translation>vea la licencia como está ahora.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="593"/>
        <source>look its number up in the register.</source>
        <translation>busque su número en el registro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="594"/>
        <source>mailing lists with addresses and phones; building security plans; individually identifiable utility usage</source>
        <translation>listas de correo con direcciones y teléfonos; planos de seguridad de edificios; consumo de servicios públicos identificable individualmente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="595"/>
        <source>maintenance declined</source>
        <translation>mantenimiento rechazado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="596"/>
        <source>maintenance of license {} from {}</source>
        <translation>el mantenimiento de la licencia {} a partir del {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="597"/>
        <source>maintenance ordered</source>
        <translation>mantenimiento pedido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="598"/>
        <source>make a new quote with what the price rests on.</source>
        <translation>haga una cotización nueva con aquello en lo que se basa el precio.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="599"/>
        <source>make a new quote.</source>
        <translation>haga una cotización nueva.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="600"/>
        <source>make it first.</source>
        <translation>créela primero.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="601"/>
        <source>make it, or choose another.</source>
        <translation>créela, o elija otra.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="602"/>
        <source>make room in your folders, or choose another disk, then try again.</source>
        <translation>libere espacio en sus carpetas, o elija otro disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="603"/>
        <source>make room on its disk, then try again.</source>
        <translation>libere espacio en su disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="604"/>
        <source>make room on that disk, or choose another, then try again.</source>
        <translation>libere espacio en ese disco, o elija otro, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="605"/>
        <source>make that folder first.</source>
        <translation>cree primero esa carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="606"/>
        <source>make the quote first; it can be licensed once it is issued.</source>
        <translation>haga primero la cotización; se puede licenciar en cuanto se haya emitido.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="607"/>
        <source>maps</source>
        <translation>los mapas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="608"/>
        <source>mask or drop it.</source>
        <translation>enmascárelo u omítalo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="609"/>
        <source>masking field {}</source>
        <translation>enmascarar el campo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="610"/>
        <source>may close</source>
        <translation>se puede cerrar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="611"/>
        <source>may close; written statement of harm and that the public interest in nondisclosure outweighs; procurement and expenditure records stay open; volunteered records reviewed within 90 days</source>
        <translation>se puede cerrar; declaración por escrito del daño y de que el interés público en la no divulgación prevalece; los documentos de adquisiciones y gastos permanecen abiertos; los documentos aportados voluntariamente se revisan en un plazo de 90 días</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="612"/>
        <source>may close; written statement required; procurement and expenditure records stay open</source>
        <translation>se puede cerrar; se exige declaración por escrito; los documentos de adquisiciones y gastos permanecen abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="613"/>
        <source>may or must close per that law</source>
        <translation>se puede o se debe cerrar según esa ley</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="614"/>
        <source>measure it for each area instead, or save it as a GeoPackage.</source>
        <translation>mídala en su lugar para cada área, o guárdela como GeoPackage.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="615"/>
        <source>measure the layers and make the quote anew.</source>
        <translation>mida las capas y haga de nuevo la cotización.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="616"/>
        <source>media type</source>
        <translation>tipo de medio</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="617"/>
        <source>memory</source>
        <translation>conocimiento general</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="618"/>
        <source>mint an identifier of its own for one of the two</source>
        <translation>asigne un identificador propio a uno de los dos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="619"/>
        <source>mixed records</source>
        <translation>documentos mixtos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="620"/>
        <source>more than one of them is counted by the hour, and hours are given only once</source>
        <translation>más de uno de ellos se cuenta por hora, y las horas se indican una sola vez</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="621"/>
        <source>move it on from there.</source>
        <translation>trasládelo desde ahí.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="622"/>
        <source>move that file elsewhere, or choose another folder.</source>
        <translation>mueva ese archivo a otro lugar, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="623"/>
        <source>move the register to a PostgreSQL server (registermove), and name that.</source>
        <translation>traslade el registro a un servidor PostgreSQL (registermove), e indique este.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="624"/>
        <source>must not disclose (state entities; adopted by the city policy)</source>
        <translation>no se debe divulgar (entidades estatales; adoptado por la política de la ciudad)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="625"/>
        <source>name OUTPUT_PDF, OUTPUT_JSON or both.</source>
        <translation>indique OUTPUT_PDF, OUTPUT_JSON o ambos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="626"/>
        <source>name a .csv or .xlsx file.</source>
        <translation>indique un archivo .csv o .xlsx.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="627"/>
        <source>name a .gpkg file, or write postgresql://host:port/database?schema=licensing.</source>
        <translation>indique un archivo .gpkg, o escriba postgresql://host:port/database?schema=licensing.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="628"/>
        <source>name a dataset that is published, and say why it goes.</source>
        <translation>indique un conjunto de datos que esté publicado, y diga por qué se retira.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="629"/>
        <source>name a file that is not there yet.</source>
        <translation>indique un archivo que aún no exista.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="630"/>
        <source>name a file.</source>
        <translation>indique un archivo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="631"/>
        <source>name another place to move to.</source>
        <translation>indique otro lugar al que trasladarlo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="632"/>
        <source>name another schema. Where it is left from a move that broke off, drop that schema first.</source>
        <translation>indique otro esquema. Si quedó de un traslado interrumpido, elimine primero ese esquema.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="633"/>
        <source>name each field once.</source>
        <translation>nombre cada campo una sola vez.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="634"/>
        <source>name of {}.</source>
        <translation>indique entre {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="635"/>
        <source>name one of its columns.</source>
        <translation>indique una de sus columnas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="636"/>
        <source>name one of them.</source>
        <translation>indique uno de ellos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="637"/>
        <source>name one, as in file.gpkg|layername=NAME.</source>
        <translation>indique una, como en archivo.gpkg|layername=NOMBRE.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="638"/>
        <source>name the .csv or .xlsx file to write.</source>
        <translation>indique el archivo .csv o .xlsx que se va a escribir.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="639"/>
        <source>name the CSV of the batch.</source>
        <translation>indique el CSV del lote.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="640"/>
        <source>name the GeoPackage to write.</source>
        <translation>indique el GeoPackage que se va a escribir.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="641"/>
        <source>name the contract or the letter.</source>
        <translation>indique el contrato o la carta.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="642"/>
        <source>name the dataset by its identifier.</source>
        <translation>indique el conjunto de datos por su identificador.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="643"/>
        <source>name the folder that is served.</source>
        <translation>indique la carpeta que se sirve.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="644"/>
        <source>name the folder that the web server serves.</source>
        <translation>indique la carpeta que sirve el servidor web.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="645"/>
        <source>name the licensee as on his quotes.</source>
        <translation>indique el nombre del licenciatario como en sus cotizaciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="646"/>
        <source>name the licensee.</source>
        <translation>indique el nombre del licenciatario.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="647"/>
        <source>name the person.</source>
        <translation>indique la persona.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="648"/>
        <source>name the register that is to move.</source>
        <translation>indique el registro que se va a trasladar.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="649"/>
        <source>name the register: a GeoPackage file, or a server&apos;s address.</source>
        <translation>indique el registro: un archivo GeoPackage, o la dirección de un servidor.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="650"/>
        <source>name the report.</source>
        <translation>indique el informe.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="651"/>
        <source>name the zip to write.</source>
        <translation>indique el zip que se va a escribir.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="652"/>
        <source>name who did it.</source>
        <translation>indique quién lo hizo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="653"/>
        <source>name who is to hold it.</source>
        <translation>indique quién la va a tener.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="654"/>
        <source>name who is to hold the license.</source>
        <translation>indique quién va a tener la licencia.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="655"/>
        <source>name who was paid.</source>
        <translation>indique a quién se pagó.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="656"/>
        <source>name, parent and fields</source>
        <translation>name, parent y fields</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="657"/>
        <source>nine digits that behave like Social Security numbers: nearly all valid, from many areas</source>
        <translation>nueve dígitos que se comportan como números de Seguro Social: casi todos válidos, de muchas áreas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="658"/>
        <source>no approval of {} by the City Attorney is recorded</source>
        <translation>no consta que el Abogado de la Ciudad haya aprobado {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="659"/>
        <source>no charge has hourly rates</source>
        <translation>ningún cargo tiene tarifas por hora</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="660"/>
        <source>no columns</source>
        <translation>ninguna columna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="661"/>
        <source>no dataset is named</source>
        <translation>no se indica ningún conjunto de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="662"/>
        <source>no delivery of {} has the hash that its license names</source>
        <translation>ninguna entrega de {} tiene el hash que indica su licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="663"/>
        <source>no event tells of {}: &apos;{}&apos; is missing in the log</source>
        <translation>ningún evento habla de {}: falta «{}» en el diario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="664"/>
        <source>no evidence of this class is recorded</source>
        <translation>no consta ninguna prueba de esta clase</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="665"/>
        <source>no expenditure on {} is recorded under it</source>
        <translation>no consta con él ningún gasto en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="666"/>
        <source>no file can be called {} ({})</source>
        <translation>ningún archivo puede llamarse {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="667"/>
        <source>no file is named</source>
        <translation>no se indica ningún archivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="668"/>
        <source>no layer and no orthophoto is chosen</source>
        <translation>no se eligió ninguna capa ni ortofoto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="669"/>
        <source>no maintenance was ordered</source>
        <translation>no se pidió mantenimiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="670"/>
        <source>no notice of a breach is recorded</source>
        <translation>no consta ningún aviso de incumplimiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="671"/>
        <source>no paper is named that shows the Director&apos;s consent in writing</source>
        <translation>no se indica ningún documento que muestre el consentimiento del Director por escrito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="672"/>
        <source>no reason is given</source>
        <translation>no se indica ningún motivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="673"/>
        <source>no section is named; write 1-36 for a whole township</source>
        <translation>no se nombra ninguna sección; escriba 1-36 para un township entero</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="674"/>
        <source>no section layer is given</source>
        <translation>no se indica ninguna capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="675"/>
        <source>no such key is known there</source>
        <translation>ahí no se conoce tal clave</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="676"/>
        <source>no township and range stand in it</source>
        <translation>no contiene ningún township ni rango</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="677"/>
        <source>no transformation between their datums is known here, a guess can be wrong by 200 metres</source>
        <translation>aquí no se conoce ninguna transformación entre sus datums; una suposición puede errar en 200 metros</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="678"/>
        <source>none in {} is effective on {}</source>
        <translation>ninguna en {} está vigente el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="679"/>
        <source>none is chosen</source>
        <translation>no se eligió ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="680"/>
        <source>none is given</source>
        <translation>no se indica ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="681"/>
        <source>none is proposed</source>
        <translation>no se propone ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="682"/>
        <source>none of its columns ({}) says township, range and section</source>
        <translation>ninguna de sus columnas ({}) indica township, rango y sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="683"/>
        <source>none of its fields is licensed</source>
        <translation>ninguno de sus campos está licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="684"/>
        <source>none of the rows looked at names a section there</source>
        <translation>ninguna de las filas examinadas nombra ahí una sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="685"/>
        <source>not a request: {}</source>
        <translation>no es una solicitud: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="686"/>
        <source>not all of it is tiled</source>
        <translation>no todo está dividido en teselas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="687"/>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="688"/>
        <source>not each of its overviews has a mask</source>
        <translation>no todas sus pirámides tienen máscara</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="689"/>
        <source>not offered as {}: {}</source>
        <translation>no se ofrece como {}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="690"/>
        <source>not-for-profit group</source>
        <translation>grupo sin fines de lucro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="691"/>
        <source>nothing can be written to {} ({})</source>
        <translation>no se puede escribir nada en {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="692"/>
        <source>nothing fills the placeholder {{}} in {}</source>
        <translation>nada rellena el marcador {{}} en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="693"/>
        <source>nothing is ordered</source>
        <translation>no se ha pedido nada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="694"/>
        <source>nothing is said of more than {} sections: leave the last row open</source>
        <translation>no se dice nada de más de {} secciones: deje abierta la última fila</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="695"/>
        <source>nothing was delivered; try again, and report it if it stays so.</source>
        <translation>no se entregó nada; inténtelo de nuevo y notifíquelo si persiste.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="696"/>
        <source>nothing was delivered; try again, with fewer layers at a time.</source>
        <translation>no se entregó nada; inténtelo de nuevo, con menos capas a la vez.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="697"/>
        <source>nothing was delivered; try again.</source>
        <translation>no se entregó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="698"/>
        <source>nothing was moved; try again.</source>
        <translation>no se trasladó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="699"/>
        <source>notice by city</source>
        <translation>aviso de la ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="700"/>
        <source>notice by licensee</source>
        <translation>aviso del licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="701"/>
        <source>number {}</source>
        <translation>el número {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="702"/>
        <source>numbers of field {} have more digits than many readers keep</source>
        <translation>los números del campo {} tienen más dígitos de los que muchos programas conservan al leer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="703"/>
        <source>obtain a release in writing, or leave out what is not the city&apos;s own</source>
        <translation>obtenga una cesión por escrito, u omita lo que no sea propio de la ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="704"/>
        <source>only a closed dataset cites a provision, and this one is {}</source>
        <translation>solo un conjunto de datos cerrado cita una disposición, y este es {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="705"/>
        <source>only control points tell where it lies</source>
        <translation>solo puntos de control dicen dónde está situado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="706"/>
        <source>only for: {}</source>
        <translation>solo para: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="707"/>
        <source>only the last row may be open or have a total</source>
        <translation>solo la última fila puede estar abierta o tener un total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="708"/>
        <source>opening &quot;{}&quot;</source>
        <translation>abrir «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="709"/>
        <source>operation &apos;{}&apos;</source>
        <translation>la operación «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="710"/>
        <source>operational guidelines, policies, response plans for terrorism or critical incidents</source>
        <translation>directrices operativas, políticas y planes de respuesta ante terrorismo o incidentes críticos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="711"/>
        <source>order a layer that it is related to as well (relations: {}).</source>
        <translation>pida también una capa con la que esté relacionada (relaciones: {}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="712"/>
        <source>order it from {} on.</source>
        <translation>pídalo a partir del {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="713"/>
        <source>orthophotos</source>
        <translation>las ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="714"/>
        <source>overviews</source>
        <translation>pirámides</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="715"/>
        <source>paid beyond the invoice</source>
        <translation>pagado de más respecto a la factura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="716"/>
        <source>paid in part</source>
        <translation>pagada en parte</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="717"/>
        <source>pairs of a field of the layer and one of its parent</source>
        <translation>pares formados por un campo de la capa y uno de su capa superior</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="718"/>
        <source>parameter ACCEPT_CHANGE</source>
        <translation>el parámetro ACCEPT_CHANGE</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="719"/>
        <source>parameter AMOUNT</source>
        <translation>el parámetro AMOUNT</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="720"/>
        <source>parameter DATE</source>
        <translation>el parámetro DATE</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="721"/>
        <source>parameter DAYS</source>
        <translation>el parámetro DAYS</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="722"/>
        <source>parameter OUTPUT</source>
        <translation>el parámetro OUTPUT</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="723"/>
        <source>parameter PACKAGE_FOLDER</source>
        <translation>el parámetro PACKAGE_FOLDER</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="724"/>
        <source>parameter SECTIONS</source>
        <translation>el parámetro SECTIONS</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="725"/>
        <source>parameter {}</source>
        <translation>el parámetro {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="726"/>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="727"/>
        <source>path &apos;{}&apos;</source>
        <translation>la ruta «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="728"/>
        <source>payment card number</source>
        <translation>número de tarjeta de pago</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="729"/>
        <source>payment recorded</source>
        <translation>pago registrado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="730"/>
        <source>personal identification number</source>
        <translation>número de identificación personal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="731"/>
        <source>portal &apos;{}&apos;</source>
        <translation>el portal «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="732"/>
        <source>portal folder {}</source>
        <translation>la carpeta del portal {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="733"/>
        <source>portion of a record that identifies security systems or access codes of real property</source>
        <translation>parte de un documento que identifica sistemas de seguridad o códigos de acceso de bienes inmuebles</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="734"/>
        <source>price it again: that makes a revision with a day of its own.</source>
        <translation>calcule de nuevo su precio: eso crea una revisión con fecha propia.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="735"/>
        <source>price the quote again with the reduction that is wanted.</source>
        <translation>calcule de nuevo el precio de la cotización con la reducción que se desea.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="736"/>
        <source>pricing quote {} again</source>
        <translation>calcular de nuevo el precio de la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="737"/>
        <source>print {} again, or record what was paid on it.</source>
        <translation>imprima {} de nuevo, o registre lo que se pagó por ella.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="738"/>
        <source>printing a quote again</source>
        <translation>imprimir de nuevo una cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="739"/>
        <source>publish it again.</source>
        <translation>publíquelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="740"/>
        <source>published files that were missing or altered were put back</source>
        <translation>se repusieron archivos publicados que faltaban o estaban alterados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="741"/>
        <source>publishing &apos;{}&apos;</source>
        <translation>publicar «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="742"/>
        <source>publishing to {}</source>
        <translation>publicar en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="743"/>
        <source>publishing {}</source>
        <translation>publicar {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="744"/>
        <source>put texts with a comma in quotation marks.</source>
        <translation>ponga entre comillas los textos con coma.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="745"/>
        <source>put that right, then publish again.</source>
        <translation>corríjalo y luego publique de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="746"/>
        <source>put the file back, or choose another.</source>
        <translation>vuelva a poner el archivo, o elija otro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="747"/>
        <source>quarter section</source>
        <translation>cuarto de sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="748"/>
        <source>quote accepted</source>
        <translation>cotización aceptada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="749"/>
        <source>quote declined</source>
        <translation>cotización rechazada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="750"/>
        <source>quote drafted</source>
        <translation>borrador de cotización creado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="751"/>
        <source>quote issued</source>
        <translation>cotización emitida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="752"/>
        <source>quote reopened</source>
        <translation>cotización reabierta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="753"/>
        <source>quote revised</source>
        <translation>cotización revisada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="754"/>
        <source>quote {}</source>
        <translation>la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="755"/>
        <source>raster &apos;{}&apos;</source>
        <translation>el ráster «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="756"/>
        <source>raster &apos;{}&apos; with its tile &apos;{}&apos;</source>
        <translation>el ráster «{}» con su tesela «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="757"/>
        <source>read the register again.</source>
        <translation>lea de nuevo el registro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="758"/>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="759"/>
        <source>reading &apos;{}&apos;</source>
        <translation>la interpretación «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="760"/>
        <source>reading the sections</source>
        <translation>leyendo las secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="761"/>
        <source>reading {}={}</source>
        <translation>la interpretación {}={}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="762"/>
        <source>receipt {}</source>
        <translation>el recibo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="763"/>
        <source>record it once the Director has consented.</source>
        <translation>regístrela en cuanto el Director haya consentido.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="764"/>
        <source>record it when it has happened.</source>
        <translation>regístrelo cuando haya ocurrido.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="765"/>
        <source>record it when it is paid.</source>
        <translation>regístrelo cuando se pague.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="766"/>
        <source>record it when it is spent.</source>
        <translation>regístrelo cuando se gaste.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="767"/>
        <source>record the approval completely.</source>
        <translation>registre la aprobación por completo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="768"/>
        <source>record the contract&apos;s number or the 501(c)(3) letter, with its date.</source>
        <translation>registre el número del contrato o la carta 501(c)(3), con su fecha.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="769"/>
        <source>record the notice first.</source>
        <translation>registre primero el aviso.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="770"/>
        <source>record the order first.</source>
        <translation>registre primero el pedido.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="771"/>
        <source>record what has changed as an act of its own.</source>
        <translation>registre lo que ha cambiado como un acto propio.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="772"/>
        <source>records protected from disclosure by other law</source>
        <translation>documentos protegidos de la divulgación por otra ley</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="773"/>
        <source>rectify it, which makes new pixels, and license the result.</source>
        <translation>rectifíquelo, lo que crea píxeles nuevos, y licencie el resultado.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="774"/>
        <source>register moved</source>
        <translation>registro trasladado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="775"/>
        <source>remove one of these relations in Project &gt; Properties &gt; Relations.</source>
        <translation>elimine una de estas relaciones en Proyecto &gt; Propiedades &gt; Relaciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="776"/>
        <source>remove the folder {} there and publish again.</source>
        <translation>elimine ahí la carpeta {} y publique de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="777"/>
        <source>removed {}</source>
        <translation>eliminado {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="778"/>
        <source>reopen it first.</source>
        <translation>reábrala primero.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="779"/>
        <source>repair the layer, then try again.</source>
        <translation>repare la capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="780"/>
        <source>repair the table, then try again.</source>
        <translation>repare la tabla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="781"/>
        <source>reported</source>
        <translation>según terceros</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="782"/>
        <source>reported (enactment and numbering not verified)</source>
        <translation>según terceros (promulgación y numeración sin verificar)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="783"/>
        <source>retyped {}</source>
        <translation>con otro tipo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="784"/>
        <source>reword it, then classify the dataset again.</source>
        <translation>redáctelo de otro modo y clasifique de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="785"/>
        <source>role {}</source>
        <translation>el rol {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="786"/>
        <source>roles set</source>
        <translation>roles fijados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="787"/>
        <source>row {} of {}</source>
        <translation>la fila {} de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="788"/>
        <source>rows of {} are written once, and never changed or taken out</source>
        <translation>las filas de {} se escriben una sola vez, y nunca se cambian ni se quitan</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="789"/>
        <source>run registermove once more, with the same two places.</source>
        <translation>ejecute registermove otra vez, con los mismos dos lugares.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="790"/>
        <source>save it as a file, and license that.</source>
        <translation>guárdelo como archivo, y licencie este.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="791"/>
        <source>save the filtered rows as GeoPackage, then choose that.</source>
        <translation>guarde las filas filtradas como GeoPackage y elija este.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="792"/>
        <source>say N or S and E or W.</source>
        <translation>diga N o S y E o W.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="793"/>
        <source>say in the reason what disclosure would &quot;impair&quot;, &quot;threaten&quot; or &quot;endanger&quot;, and that the public interest in nondisclosure outweighs the public interest in disclosure; or give both halves as &quot;harm&quot; and &quot;public_interest&quot; of the metadata</source>
        <translation>diga en el motivo qué menoscabaría («impair»), amenazaría («threaten») o pondría en peligro («endanger») la divulgación, y que el interés público en la no divulgación prevalece sobre el interés público en la divulgación; o indique ambas mitades como &quot;harm&quot; y &quot;public_interest&quot; de los metadatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="794"/>
        <source>say that the area is not made of whole sections, or correct the number.</source>
        <translation>diga que el área no está formada por secciones enteras, o corrija el número.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="795"/>
        <source>say which class.</source>
        <translation>diga qué clase.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="796"/>
        <source>say which significant public benefit it serves and why that outweighs recovering the cost.</source>
        <translation>diga a qué beneficio público significativo sirve y por qué este prevalece sobre la recuperación del costo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="797"/>
        <source>say which, with the option X_POSSIBLE_NAMES and Y_POSSIBLE_NAMES, or GEOM_POSSIBLE_NAMES.</source>
        <translation>diga cuáles, con las opciones X_POSSIBLE_NAMES y Y_POSSIBLE_NAMES, o GEOM_POSSIBLE_NAMES.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="798"/>
        <source>say who decided.</source>
        <translation>diga quién decidió.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="799"/>
        <source>say who grants the reduction.</source>
        <translation>diga quién concede la reducción.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="800"/>
        <source>say who, which significant public benefit it serves and why that outweighs recovering the cost.</source>
        <translation>diga quién, a qué beneficio público significativo sirve y por qué este prevalece sobre la recuperación del costo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="801"/>
        <source>say why: the page that stays gives the reason.</source>
        <translation>diga por qué: la página que permanece indica el motivo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="802"/>
        <source>schedule {} has no hourly rates</source>
        <translation>la tabla de tarifas {} no tiene tarifas por hora</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="803"/>
        <source>schedule {} has no price for them</source>
        <translation>la tabla de tarifas {} no tiene precio para ellos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="804"/>
        <source>schedule {} has no such class</source>
        <translation>la tabla de tarifas {} no tiene tal clase</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="805"/>
        <source>schedule {} leaves open {}</source>
        <translation>la tabla de tarifas {} deja abiertas {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="806"/>
        <source>schema {} of database {}</source>
        <translation>el esquema {} de la base de datos {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="807"/>
        <source>screening {}</source>
        <translation>examinando {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="808"/>
        <source>section column &apos;{}&apos;</source>
        <translation>la columna de secciones «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="809"/>
        <source>section columns setting &apos;{}&apos;</source>
        <translation>el ajuste de columnas de secciones «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="810"/>
        <source>section {} of T{} R{}</source>
        <translation>la sección {} de T{} R{}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="811"/>
        <source>sections are numbered 1 to {}</source>
        <translation>las secciones se numeran de 1 a {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="812"/>
        <source>sections are numbered 1 to {}, in &apos;{}&apos;</source>
        <translation>las secciones se numeran de 1 a {}, en «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="813"/>
        <source>sections {}</source>
        <translation>las secciones {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="814"/>
        <source>security system of real property</source>
        <translation>sistema de seguridad de bienes inmuebles</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="815"/>
        <source>security systems and structural plans of real property owned or leased by the body; infrastructure information volunteered by non-public entities</source>
        <translation>sistemas de seguridad y planos estructurales de bienes inmuebles propiedad del organismo o arrendados por él; información sobre infraestructura aportada voluntariamente por entidades no públicas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="816"/>
        <source>see that the server answers, then try again.</source>
        <translation>compruebe que el servidor responda e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="817"/>
        <source>segmentize it.</source>
        <translation>segméntela.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="818"/>
        <source>select at least one polygon or section.</source>
        <translation>seleccione al menos un polígono o una sección.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="819"/>
        <source>separate exempt from nonexempt and release the rest: drop a field rather than withhold a layer</source>
        <translation>separar lo exento de lo no exento y entregar el resto: omitir un campo en lugar de retener una capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="820"/>
        <source>set another.</source>
        <translation>asigne otro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="821"/>
        <source>set the CRS that its coordinates are really in, then publish again.</source>
        <translation>asigne el SRC en el que están realmente sus coordenadas y publique de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="822"/>
        <source>set the layer&apos;s CRS, then try again.</source>
        <translation>asigne el SRC de la capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="823"/>
        <source>set the layer&apos;s encoding, or name its fields anew.</source>
        <translation>indique la codificación de la capa, o dé nuevos nombres a sus campos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="824"/>
        <source>set the section columns, such as township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W or code=SSTTRR; format=ssttrr.</source>
        <translation>indique las columnas de secciones, por ejemplo township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W o code=SSTTRR; format=ssttrr.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="825"/>
        <source>sheets of &apos;{}&apos;</source>
        <translation>las hojas de «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="826"/>
        <source>some of its layers are missing</source>
        <translation>faltan algunas de sus capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="827"/>
        <source>somebody else is writing to it and does not end</source>
        <translation>otra persona está escribiendo en él y no termina</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="828"/>
        <source>somebody has recorded another payment on it in the meantime</source>
        <translation>entretanto alguien ha registrado otro pago de ella</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="829"/>
        <source>table &apos;{}&apos;</source>
        <translation>la tabla «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="830"/>
        <source>table {} did not arrive as it was ({} rows, {} arrived)</source>
        <translation>la tabla {} no llegó como era ({} filas, llegaron {})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="831"/>
        <source>take it from the open data portal, or classify it as licensed</source>
        <translation>tómelo del portal de datos abiertos, o clasifíquelo como licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="832"/>
        <source>take its last revision.</source>
        <translation>tome su última revisión.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="833"/>
        <source>take out of {}</source>
        <translation>quitar de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="834"/>
        <source>telephone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="835"/>
        <source>tell its administrator, then try again.</source>
        <translation>avise a su administrador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="836"/>
        <source>text</source>
        <translation>texto leído</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="837"/>
        <source>text (partial)</source>
        <translation>texto leído (en parte)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="838"/>
        <source>text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="839"/>
        <source>that day has not come yet</source>
        <translation>ese día aún no ha llegado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="840"/>
        <source>the DXF has a CAD layer for each class of field {}</source>
        <translation>el DXF tiene una capa CAD por cada clase del campo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="841"/>
        <source>the DXF has the values of field {} as text</source>
        <translation>el DXF tiene los valores del campo {} como texto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="842"/>
        <source>the DXF is in {}: a drawing cannot be in degrees</source>
        <translation>el DXF está en {}: un dibujo no puede estar en grados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="843"/>
        <source>the access class &quot;{}&quot;</source>
        <translation>la clase de acceso «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="844"/>
        <source>the act</source>
        <translation>el acto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="845"/>
        <source>the approval of a license form</source>
        <translation>la aprobación de un formulario de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="846"/>
        <source>the approval of the form</source>
        <translation>la aprobación del formulario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="847"/>
        <source>the area</source>
        <translation>el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="848"/>
        <source>the area of {} is not that of its quote {}</source>
        <translation>el área de {} no es la de su cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="849"/>
        <source>the area of {} is not the one whose hash it was issued with</source>
        <translation>el área de {} no es aquella con cuyo hash se emitió</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="850"/>
        <source>the area to deliver is not the one quoted</source>
        <translation>el área que se va a entregar no es la cotizada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="851"/>
        <source>the areas</source>
        <translation>las áreas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="852"/>
        <source>the attachments of layer &apos;{}&apos;</source>
        <translation>los adjuntos de la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="853"/>
        <source>the batch was cancelled before</source>
        <translation>el lote se canceló antes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="854"/>
        <source>the batch {}</source>
        <translation>el lote {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="855"/>
        <source>the boundaries have changed since the project&apos;s initial data production</source>
        <translation>los límites han cambiado desde la producción inicial de datos del proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="856"/>
        <source>the braces in {} do not match ({})</source>
        <translation>las llaves en {} no concuerdan ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="857"/>
        <source>the bytes</source>
        <translation>los bytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="858"/>
        <source>the bytes of the uncompressed GeoPackage are counted</source>
        <translation>se cuentan los bytes del GeoPackage sin comprimir</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="859"/>
        <source>the catalog&apos;s {} tells of the office&apos;s machines and was left out</source>
        <translation>el campo {} del catálogo revela equipos de la oficina y se omitió</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="860"/>
        <source>the change to {}</source>
        <translation>el cambio en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="861"/>
        <source>the city profile says that it starts on &apos;{}&apos;, which is no day of a year</source>
        <translation>el perfil de la ciudad dice que empieza el «{}», que no es un día del año</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="862"/>
        <source>the column is named for numbers of the office, but its numbers behave like Social Security numbers</source>
        <translation>el nombre de la columna indica números de la oficina, pero sus números se comportan como números de Seguro Social</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="863"/>
        <source>the column is named for such numbers</source>
        <translation>el nombre de la columna indica tales números</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="864"/>
        <source>the column is named for such numbers and holds parts of them, or numbers that were mistyped</source>
        <translation>el nombre de la columna indica tales números, y contiene partes de ellos o números mal escritos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="865"/>
        <source>the column is named for such numbers, but holds none</source>
        <translation>el nombre de la columna indica tales números, pero no contiene ninguno</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="866"/>
        <source>the column&apos;s name or words in the cell hint at it</source>
        <translation>el nombre de la columna o palabras de la celda lo sugieren</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="867"/>
        <source>the confirmation for license {}</source>
        <translation>la confirmación para la licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="868"/>
        <source>the consent of {} lies ahead</source>
        <translation>el consentimiento del {} está en el futuro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="869"/>
        <source>the contact</source>
        <translation>el contacto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="870"/>
        <source>the content of the licensed extract is counted, whatever the file format</source>
        <translation>se cuenta el contenido del extracto licenciado, cualquiera que sea el formato de archivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="871"/>
        <source>the data fee is not known</source>
        <translation>la tarifa de datos no se conoce</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="872"/>
        <source>the decision gives no reason</source>
        <translation>la decisión no indica ningún motivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="873"/>
        <source>the decision gives no statute</source>
        <translation>la decisión no indica ninguna disposición</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="874"/>
        <source>the deliveries</source>
        <translation>las entregas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="875"/>
        <source>the delivery</source>
        <translation>la entrega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="876"/>
        <source>the description &apos;{}&apos;</source>
        <translation>la descripción «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="877"/>
        <source>the description of band {} left out</source>
        <translation>se omitió la descripción de la banda {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="878"/>
        <source>the description of sections</source>
        <translation>la descripción de las secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="879"/>
        <source>the disk cannot hold a file of that size</source>
        <translation>el disco no admite un archivo de ese tamaño</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="880"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="881"/>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="882"/>
        <source>the document {}</source>
        <translation>el documento {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="883"/>
        <source>the documents</source>
        <translation>los documentos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="884"/>
        <source>the drive does not answer as it should</source>
        <translation>la unidad no responde como debería</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="885"/>
        <source>the events</source>
        <translation>los eventos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="886"/>
        <source>the extent of &quot;{}&quot;</source>
        <translation>la extensión de «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="887"/>
        <source>the features</source>
        <translation>los objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="888"/>
        <source>the fee schedule {}</source>
        <translation>la tabla de tarifas {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="889"/>
        <source>the field &quot;{}&quot;</source>
        <translation>el campo «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="890"/>
        <source>the field &quot;{}&quot; of the metadata</source>
        <translation>el campo «{}» de los metadatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="891"/>
        <source>the field &quot;{}&quot; stands twice</source>
        <translation>el campo «{}» figura dos veces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="892"/>
        <source>the file &apos;{}&apos;</source>
        <translation>el archivo «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="893"/>
        <source>the file does not say that it is a GeoPackage</source>
        <translation>el archivo no dice que es un GeoPackage</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="894"/>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="895"/>
        <source>the file is damaged: {}</source>
        <translation>el archivo está dañado: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="896"/>
        <source>the file is no register</source>
        <translation>el archivo no es un registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="897"/>
        <source>the file is not what the register holds under this number</source>
        <translation>el archivo no es lo que el registro contiene con este número</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="898"/>
        <source>the file is too short to be a package</source>
        <translation>el archivo es demasiado corto para ser un paquete</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="899"/>
        <source>the file of layer &apos;{}&apos;</source>
        <translation>el archivo de la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="900"/>
        <source>the file of parameter {}</source>
        <translation>el archivo del parámetro {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="901"/>
        <source>the file {}</source>
        <translation>el archivo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="902"/>
        <source>the file&apos;s bytes</source>
        <translation>los bytes del archivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="903"/>
        <source>the filter of the file &apos;{}&apos;</source>
        <translation>el filtro del archivo «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="904"/>
        <source>the first row does not begin at 1 section</source>
        <translation>la primera fila no empieza en 1 sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="905"/>
        <source>the fiscal year</source>
        <translation>el año fiscal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="906"/>
        <source>the folder is not there</source>
        <translation>la carpeta no está ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="907"/>
        <source>the folder {} does not exist</source>
        <translation>la carpeta {} no existe</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="908"/>
        <source>the form</source>
        <translation>el formulario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="909"/>
        <source>the form {}, version {}</source>
        <translation>el formulario {}, versión {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="910"/>
        <source>the format &quot;{}&quot;</source>
        <translation>el formato «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="911"/>
        <source>the further reduction is not granted</source>
        <translation>la reducción adicional no está concedida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="912"/>
        <source>the further reduction that it proposes is not granted</source>
        <translation>la reducción adicional que propone no está concedida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="913"/>
        <source>the goal &quot;{}&quot;</source>
        <translation>el objetivo «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="914"/>
        <source>the hours</source>
        <translation>las horas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="915"/>
        <source>the hours of processing are not given</source>
        <translation>no se indican las horas de procesamiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="916"/>
        <source>the index of layer &apos;{}&apos;</source>
        <translation>el índice de la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="917"/>
        <source>the key &quot;contact&quot; of the metadata</source>
        <translation>la clave &quot;contact&quot; de los metadatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="918"/>
        <source>the key &quot;fields&quot; of the metadata</source>
        <translation>la clave &quot;fields&quot; de los metadatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="919"/>
        <source>the key &quot;name&quot; of a field</source>
        <translation>la clave &quot;name&quot; de un campo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="920"/>
        <source>the key &quot;remedy&quot; of {}</source>
        <translation>la clave &quot;remedy&quot; en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="921"/>
        <source>the key &quot;{}&quot; of the city profile</source>
        <translation>la clave «{}» del perfil de la ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="922"/>
        <source>the key &quot;{}&quot; of {}</source>
        <translation>la clave «{}» en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="923"/>
        <source>the key of the parent layer</source>
        <translation>la clave de la capa superior</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="924"/>
        <source>the layer has only {}</source>
        <translation>la capa solo tiene {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="925"/>
        <source>the layer has {}</source>
        <translation>la capa tiene {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="926"/>
        <source>the layer {}</source>
        <translation>la capa {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="927"/>
        <source>the layers</source>
        <translation>las capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="928"/>
        <source>the layers to deliver are not those quoted: {}</source>
        <translation>las capas que se van a entregar no son las cotizadas: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="929"/>
        <source>the license form {}</source>
        <translation>el formulario de licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="930"/>
        <source>the license has not been ended</source>
        <translation>no se ha puesto fin a la licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="931"/>
        <source>the licenses</source>
        <translation>las licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="932"/>
        <source>the lower rate applies, because an ambiguous fee is read for the payer</source>
        <translation>se aplica el precio más bajo, porque una tarifa ambigua se interpreta a favor de quien paga</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="933"/>
        <source>the manifest of {} has another area than its quote {}</source>
        <translation>el manifiesto de {} tiene un área distinta de la de su cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="934"/>
        <source>the manifest of {} is that of {}</source>
        <translation>el manifiesto de {} es el de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="935"/>
        <source>the megabytes have not been measured</source>
        <translation>los megabytes no se han medido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="936"/>
        <source>the metadata</source>
        <translation>los metadatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="937"/>
        <source>the mode &quot;{}&quot;</source>
        <translation>el modo «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="938"/>
        <source>the move</source>
        <translation>el traslado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="939"/>
        <source>the name of a field is no text in the encoding that its file states</source>
        <translation>el nombre de un campo no es texto en la codificación que indica su archivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="940"/>
        <source>the network drive has gone</source>
        <translation>la unidad de red ha desaparecido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="941"/>
        <source>the number of features is not known</source>
        <translation>el número de objetos no se conoce</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="942"/>
        <source>the numbers</source>
        <translation>los números</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="943"/>
        <source>the office; the ordinance names no figure</source>
        <translation>la oficina; la ordenanza no indica ninguna cifra</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="944"/>
        <source>the order</source>
        <translation>el pedido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="945"/>
        <source>the orthophoto sections</source>
        <translation>las secciones de ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="946"/>
        <source>the orthophotos have changed since</source>
        <translation>las ortofotos han cambiado desde entonces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="947"/>
        <source>the orthophotos&apos; bytes</source>
        <translation>los bytes de las ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="948"/>
        <source>the package</source>
        <translation>el paquete</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="949"/>
        <source>the package carries no seal: it was written or changed by another program</source>
        <translation>el paquete no lleva sello: lo escribió o modificó otro programa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="950"/>
        <source>the package of {}, {}, {}</source>
        <translation>el paquete de {}, {}, {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="951"/>
        <source>the payment on {}</source>
        <translation>el pago de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="952"/>
        <source>the port in its address is none</source>
        <translation>el puerto de su dirección no lo es</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="953"/>
        <source>the portal does not offer it</source>
        <translation>el portal no lo ofrece</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="954"/>
        <source>the printed total is charged for any area in the row</source>
        <translation>se cobra el total impreso por cualquier área de la fila</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="955"/>
        <source>the publication</source>
        <translation>la publicación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="956"/>
        <source>the range runs backwards, in &apos;{}&apos;</source>
        <translation>el intervalo va hacia atrás, en «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="957"/>
        <source>the rate applies, and the printed total is the most that is charged</source>
        <translation>se aplica el precio por MB, y el total impreso es lo máximo que se cobra</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="958"/>
        <source>the recorded approval is for the form {}, version {}, not for {}</source>
        <translation>la aprobación registrada es para el formulario {}, versión {}, no para {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="959"/>
        <source>the register</source>
        <translation>el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="960"/>
        <source>the register does not know where its layer is</source>
        <translation>el registro no sabe dónde está su capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="961"/>
        <source>the register has given no such receipt</source>
        <translation>el registro no ha dado tal recibo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="962"/>
        <source>the register has issued no such invoice</source>
        <translation>el registro no ha emitido tal factura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="963"/>
        <source>the register has issued no such license</source>
        <translation>el registro no ha emitido tal licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="964"/>
        <source>the register has moved to {} already</source>
        <translation>el registro ya se ha trasladado a {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="965"/>
        <source>the register has no such quote</source>
        <translation>el registro no tiene tal cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="966"/>
        <source>the register stays where it is; tell its administrator, then try again.</source>
        <translation>el registro se queda donde está; avise a su administrador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="967"/>
        <source>the register {} lies in that folder, and all that lies there is served to the public</source>
        <translation>el registro {} está en esa carpeta, y todo lo que hay en ella se sirve al público</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="968"/>
        <source>the register&apos;s server went away before it said whether the license is issued</source>
        <translation>el servidor del registro se desconectó antes de decir si la licencia se emitió</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="969"/>
        <source>the relations of layer &apos;{}&apos;</source>
        <translation>las relaciones de la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="970"/>
        <source>the roles</source>
        <translation>los roles</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="971"/>
        <source>the row printed first applies</source>
        <translation>se aplica la fila impresa primero</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="972"/>
        <source>the rows of a database</source>
        <translation>las filas de una base de datos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="973"/>
        <source>the rows of {} and {} sections share more than one number</source>
        <translation>las filas de {} y {} secciones comparten más de un número</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="974"/>
        <source>the same as row {}</source>
        <translation>lo mismo que la fila {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="975"/>
        <source>the schedule has no such category</source>
        <translation>la tabla de tarifas no tiene tal categoría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="976"/>
        <source>the schedule has no such category under {}</source>
        <translation>la tabla de tarifas no tiene tal categoría en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="977"/>
        <source>the seal is broken: bytes of the package were changed after it was made</source>
        <translation>el sello está roto: se cambiaron bytes del paquete después de crearlo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="978"/>
        <source>the section columns</source>
        <translation>las columnas de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="979"/>
        <source>the section columns {}</source>
        <translation>las columnas de secciones {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="980"/>
        <source>the section layer</source>
        <translation>la capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="981"/>
        <source>the section layer does not have them</source>
        <translation>la capa de secciones no las tiene</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="982"/>
        <source>the section layer does not say its directions, so both are one section in it</source>
        <translation>la capa de secciones no indica sus direcciones, así que ambas son una misma sección en ella</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="983"/>
        <source>the sections</source>
        <translation>las secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="984"/>
        <source>the size of the GeoPackage is not known</source>
        <translation>el tamaño del GeoPackage no se conoce</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="985"/>
        <source>the size of the imagery is not known</source>
        <translation>el tamaño de las imágenes no se conoce</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="986"/>
        <source>the statute &quot;{}&quot;</source>
        <translation>la disposición «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="987"/>
        <source>the statute of &quot;{}&quot;</source>
        <translation>la disposición de «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="988"/>
        <source>the table &apos;{}&apos;</source>
        <translation>la tabla «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="989"/>
        <source>the term of license {}</source>
        <translation>el plazo de la licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="990"/>
        <source>the text of {} has changed since {} approved it on {}</source>
        <translation>el texto ha cambiado ({}) desde que {} lo aprobó el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="991"/>
        <source>the total</source>
        <translation>el total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="992"/>
        <source>the transfer of license {}</source>
        <translation>la transferencia de la licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="993"/>
        <source>the two-part written statement is missing or incomplete</source>
        <translation>la declaración por escrito en dos partes falta o está incompleta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="994"/>
        <source>the update frequency &quot;{}&quot;</source>
        <translation>la frecuencia de actualización «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="995"/>
        <source>the whole column has this shape, but its name does not say what it holds</source>
        <translation>toda la columna tiene esta forma, pero su nombre no dice qué contiene</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="996"/>
        <source>the {} of quote {} is unknown</source>
        <translation>no se conoce {} de la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="997"/>
        <source>the {} of the distribution &quot;{}&quot;</source>
        <translation>el {} de la distribución «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="998"/>
        <source>the {} style was left out: it cannot be read</source>
        <translation>se omitió el estilo {}: no se puede leer</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="999"/>
        <source>the {} style was left out: it names {}</source>
        <translation>se omitió el estilo {}: nombra {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1000"/>
        <source>them, once LAYERS names any</source>
        <translation>ellas, en cuanto LAYERS nombre alguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1001"/>
        <source>there is a gap between {} and {} sections</source>
        <translation>hay un hueco entre {} y {} secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1002"/>
        <source>there is a register at {} already</source>
        <translation>ya hay un registro en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1003"/>
        <source>there is no file {}</source>
        <translation>no hay ningún archivo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1004"/>
        <source>there is no folder {}</source>
        <translation>no existe la carpeta {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1005"/>
        <source>there is no minimum term {}</source>
        <translation>no existe la condición mínima {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1006"/>
        <source>there is no register at {}</source>
        <translation>no hay ningún registro en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1007"/>
        <source>there is no such entry</source>
        <translation>no hay tal entrada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1008"/>
        <source>there is no such folder</source>
        <translation>no existe tal carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1009"/>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1010"/>
        <source>there is none at {}</source>
        <translation>no hay ninguno en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1011"/>
        <source>there is none of that name</source>
        <translation>no hay ninguno con ese nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1012"/>
        <source>they are given twice</source>
        <translation>se indican dos veces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1013"/>
        <source>this class pays the basic price and needs none</source>
        <translation>esta clase paga el precio básico y no necesita ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1014"/>
        <source>this delivery initiates the project</source>
        <translation>esta entrega inicia el proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1015"/>
        <source>this user may not {} ({})</source>
        <translation>este usuario no puede {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1016"/>
        <source>tile {} does not hold the source&apos;s pixels</source>
        <translation>la tesela {} no contiene los píxeles de la fuente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1017"/>
        <source>times of field {} are rounded to whole seconds in the {}</source>
        <translation>las horas del campo {} se redondean a segundos enteros en el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1018"/>
        <source>to accept quote {}</source>
        <translation>aceptar la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1019"/>
        <source>to decline quote {}</source>
        <translation>rechazar la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1020"/>
        <source>to issue quote {}</source>
        <translation>emitir la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1021"/>
        <source>to reopen quote {}</source>
        <translation>reabrir la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1022"/>
        <source>to {} quote {}</source>
        <translation>{} la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1023"/>
        <source>token of a service</source>
        <translation>token de un servicio</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1024"/>
        <source>townships and ranges are numbered from 1</source>
        <translation>los townships y rangos se numeran desde 1</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1025"/>
        <source>true or false</source>
        <translation>verdadero o falso (true o false)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1026"/>
        <source>try again in a moment.</source>
        <translation>inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1027"/>
        <source>try again when it is back.</source>
        <translation>inténtelo de nuevo cuando vuelva a estar disponible.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1028"/>
        <source>try again.</source>
        <translation>inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1029"/>
        <source>two outputs have the same name</source>
        <translation>dos resultados tienen el mismo nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1030"/>
        <source>unexpected {} in {}, line {}</source>
        <translation>{} inesperado en {}, línea {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1031"/>
        <source>unknown keys {}</source>
        <translation>claves desconocidas {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1032"/>
        <source>update the plugin.</source>
        <translation>actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1033"/>
        <source>use one of {}</source>
        <translation>use uno de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1034"/>
        <source>use one of {}.</source>
        <translation>use uno de {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1035"/>
        <source>values of field {} that are no numbers are null</source>
        <translation>los valores del campo {} que no son números son nulos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1036"/>
        <source>wait until it has ended, then publish again.</source>
        <translation>espere a que termine y publique de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1037"/>
        <source>wait until nobody saves to it, then try again.</source>
        <translation>espere a que nadie guarde en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1038"/>
        <source>was changed</source>
        <translation>se modificó</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1039"/>
        <source>what an entry of {} was issued with is not changed</source>
        <translation>aquello con lo que se emitió una entrada de {} no se cambia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1040"/>
        <source>what was issued in {} stays issued</source>
        <translation>lo que se emitió en {} sigue emitido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1041"/>
        <source>whole sections</source>
        <translation>secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1042"/>
        <source>withdrawing &apos;{}&apos;</source>
        <translation>retirar «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1043"/>
        <source>words in the cell announce it</source>
        <translation>lo anuncian palabras de la celda</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1044"/>
        <source>write [fiscal_year] starts = &quot;07-01&quot; in city.toml, as month and day.</source>
        <translation>escriba [fiscal_year] starts = &quot;07-01&quot; en city.toml, como mes y día.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1045"/>
        <source>write a CSV in UTF-8 with the columns {} and, where wanted, {}.</source>
        <translation>escriba un CSV en UTF-8 con las columnas {} y, si se desea, {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1046"/>
        <source>write descriptions like T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36.</source>
        <translation>escriba descripciones como T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1047"/>
        <source>write digits with at most one point, such as 1500 or 1500.00.</source>
        <translation>escriba dígitos con un punto como máximo, por ejemplo 1500 o 1500.00.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1048"/>
        <source>write digits with at most one point: {}, if that is meant.</source>
        <translation>escriba dígitos con un punto como máximo: {}, si se quiere decir eso.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1049"/>
        <source>write digits with at most one point: {}.</source>
        <translation>escriba dígitos con un punto como máximo: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1050"/>
        <source>write it as YYYY-MM-DD.</source>
        <translation>escríbala como AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1051"/>
        <source>write it as name@example.org</source>
        <translation>escríbala como nombre@example.org</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1052"/>
        <source>write it as xmin,xmax,ymin,ymax [EPSG:4326].</source>
        <translation>escríbala como xmin,xmax,ymin,ymax [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1053"/>
        <source>write it with at most two decimals.</source>
        <translation>escríbalo con dos decimales como máximo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1054"/>
        <source>write it with geometry as well-known binary (WKB).</source>
        <translation>escríbalo con la geometría en binario WKB.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1055"/>
        <source>write name=value; name=value.</source>
        <translation>escriba nombre=valor; nombre=valor.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1056"/>
        <source>write postgresql://host:port/database?schema=licensing.</source>
        <translation>escriba postgresql://host:port/database?schema=licensing.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1057"/>
        <source>write the notice&apos;s reason.</source>
        <translation>escriba el motivo del aviso.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1058"/>
        <source>write {&quot;title&quot;: ...}</source>
        <translation>escriba {&quot;title&quot;: ...}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1059"/>
        <source>writing over {}</source>
        <translation>sobrescribir {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1060"/>
        <source>writing the area</source>
        <translation>escribiendo el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1061"/>
        <source>writing to {}</source>
        <translation>escribir en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1062"/>
        <source>you may not write there</source>
        <translation>usted no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1063"/>
        <source>your share of the disk is used up</source>
        <translation>su cuota del disco está agotada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1064"/>
        <source>{} (alias)</source>
        <translation>{} (alias)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1065"/>
        <source>{} (at least {}, given {})</source>
        <translation>{} (como mínimo {}; indicadas, {})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1066"/>
        <source>{} (description)</source>
        <translation>{} (descripción)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1067"/>
        <source>{} (estimate)</source>
        <translation>{} (estimación)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1068"/>
        <source>{} (set by {})</source>
        <translation>{} (fijado por {})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1069"/>
        <source>{} ({} bytes)</source>
        <translation>{} ({} bytes)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1070"/>
        <source>{} = {}, but not more than {}</source>
        <translation>{} = {}, pero no más de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1071"/>
        <source>{} Nothing is charged per megabyte ({}).</source>
        <translation>{} No se cobra nada por megabyte ({}).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1072"/>
        <source>{} are given at once</source>
        <translation>{} se indican a la vez</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1073"/>
        <source>{} blocks ({}): {}</source>
        <translation>{} bloquea la publicación ({}): {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1074"/>
        <source>{} both begin on {}</source>
        <translation>{} empiezan ambas el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1075"/>
        <source>{} by the index</source>
        <translation>{} según el índice</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1076"/>
        <source>{} cannot be read ({})</source>
        <translation>no se puede leer {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1077"/>
        <source>{} cannot be read: {}</source>
        <translation>no se puede leer {}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1078"/>
        <source>{} cannot be replaced: {}</source>
        <translation>no se puede reemplazar {}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1079"/>
        <source>{} cannot be used: {} ({})</source>
        <translation>no se puede usar {}: {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1080"/>
        <source>{} cannot be written ({})</source>
        <translation>no se puede escribir {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1081"/>
        <source>{} clauses claim to be the term {}</source>
        <translation>{} cláusulas dicen ser la condición {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1082"/>
        <source>{} curved geometries made of straight pieces</source>
        <translation>{} geometrías curvas convertidas en tramos rectos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1083"/>
        <source>{} does not describe it</source>
        <translation>{} no la describe</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1084"/>
        <source>{} does not exist</source>
        <translation>{} no existe</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1085"/>
        <source>{} does not follow the one before it</source>
        <translation>{} no sigue al anterior</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1086"/>
        <source>{} empty texts of field {} are null in the Shapefile</source>
        <translation>{} textos vacíos del campo {} son nulos en el Shapefile</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1087"/>
        <source>{} failed in its process:
{}</source>
        <translation>{} falló en su proceso:
{}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1088"/>
        <source>{} feature</source>
        <translation>{} objeto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1089"/>
        <source>{} features</source>
        <translation>{} objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1090"/>
        <source>{} features with {} bytes ({} MB)</source>
        <translation>{} objetos con {} bytes ({} MB)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1091"/>
        <source>{} files that field {} names are not there: left out</source>
        <translation>{} archivos que nombra el campo {} no están ahí: se omitieron</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1092"/>
        <source>{} files that field {} names do not travel here: left out</source>
        <translation>{} archivos que nombra el campo {} no se incluyen aquí: se omitieron</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1093"/>
        <source>{} files that field {} names lie outside its folder: left out</source>
        <translation>{} archivos que nombra el campo {} están fuera de su carpeta: se omitieron</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1094"/>
        <source>{} geometries with impossible coordinates left out</source>
        <translation>{} geometrías con coordenadas imposibles omitidas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1095"/>
        <source>{} has an entry {} that no form has</source>
        <translation>{} tiene una entrada {} que ningún formulario tiene</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1096"/>
        <source>{} has changed it at {}: {}</source>
        <translation>{} lo cambió el {}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1097"/>
        <source>{} has granted it already</source>
        <translation>{} ya la ha concedido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1098"/>
        <source>{} has more than two decimals</source>
        <translation>{} tiene más de dos decimales</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1099"/>
        <source>{} has no quote: {} is not in the register</source>
        <translation>{} no tiene cotización: {} no está en el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1100"/>
        <source>{} holds no tables without geometry: this one is delivered as CSV</source>
        <translation>{} no contiene tablas sin geometría: esta se entrega como CSV</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1101"/>
        <source>{} holds rights in it, so the city cannot place it into the public domain</source>
        <translation>{} tiene derechos sobre él, así que la ciudad no puede ponerlo en el dominio público</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1102"/>
        <source>{} in {} is not number {} of {}</source>
        <translation>{} en {} no es el número {} de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1103"/>
        <source>{} invalid geometries repaired</source>
        <translation>{} geometrías no válidas reparadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1104"/>
        <source>{} is a file: whoever may write it may write all of it</source>
        <translation>{} es un archivo: quien puede escribir en él puede escribirlo todo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1105"/>
        <source>{} is a folder</source>
        <translation>{} es una carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1106"/>
        <source>{} is damaged: {}</source>
        <translation>{} está dañado: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1107"/>
        <source>{} is less than {}</source>
        <translation>{} es menos que {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1108"/>
        <source>{} is missing</source>
        <translation>falta {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1109"/>
        <source>{} is missing in {}</source>
        <translation>{} falta en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1110"/>
        <source>{} is missing, {} lists it</source>
        <translation>falta {}, que figura en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1111"/>
        <source>{} is negative</source>
        <translation>{} es negativo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1112"/>
        <source>{} is not a table</source>
        <translation>{} no es una tabla</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1113"/>
        <source>{} is not after {}</source>
        <translation>{} no es posterior a {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1114"/>
        <source>{} is not in it</source>
        <translation>{} no está en él</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1115"/>
        <source>{} is not the file that {} names for its layer</source>
        <translation>{} no es el archivo que {} indica para su capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1116"/>
        <source>{} is not the first file</source>
        <translation>{} no es el primer archivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1117"/>
        <source>{} is not west, south, east, north on the earth</source>
        <translation>{} no es oeste, sur, este, norte en la Tierra</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1118"/>
        <source>{} is not {} bytes long, as {} says</source>
        <translation>{} no ocupa {} bytes, como dice {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1119"/>
        <source>{} is now {}</source>
        <translation>{} es ahora {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1120"/>
        <source>{} is the invoice for it</source>
        <translation>{} es la factura correspondiente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1121"/>
        <source>{} is the package of no license in the register</source>
        <translation>{} no es el paquete de ninguna licencia del registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1122"/>
        <source>{} is there already</source>
        <translation>{} ya está ahí</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1123"/>
        <source>{} is {}, and would be lost</source>
        <translation>{} es {}, y se perdería</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1124"/>
        <source>{} is {}, not a date like 2026-11-22</source>
        <translation>{} es {}, no una fecha como 2026-11-22</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1125"/>
        <source>{} lies ahead</source>
        <translation>{} está en el futuro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1126"/>
        <source>{} needs a review ({}): {}</source>
        <translation>{} requiere una revisión ({}): {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1127"/>
        <source>{} numbers of field {} beyond {} are null in the Shapefile</source>
        <translation>{} números del campo {} mayores que {} son nulos en el Shapefile</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1128"/>
        <source>{} numbers of field {} nearer to zero than {} keep {} decimals in the Shapefile</source>
        <translation>{} números del campo {} más cercanos a cero que {} conservan {} decimales en el Shapefile</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1129"/>
        <source>{} of a row that QGIS fetched from a database server for the engine</source>
        <translation>{} de una fila que QGIS obtuvo de un servidor de bases de datos para el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1130"/>
        <source>{} of entry {} in {} cannot be read: {}</source>
        <translation>no se puede leer {} de la entrada {} en {}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1131"/>
        <source>{} of the files that field {} names are as they were: not screened, and they may tell who made them</source>
        <translation>{} de los archivos que nombra el campo {} están como estaban: sin examinar, y pueden revelar quién los hizo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1132"/>
        <source>{} of {} is not a text</source>
        <translation>{} en {} no es un texto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1133"/>
        <source>{} order</source>
        <translation>{} pedido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1134"/>
        <source>{} orders</source>
        <translation>{} pedidos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1135"/>
        <source>{} polygons without any area left out</source>
        <translation>{} polígonos sin superficie omitidos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1136"/>
        <source>{} quarter section</source>
        <translation>{} cuarto de sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1137"/>
        <source>{} quarter sections</source>
        <translation>{} cuartos de sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1138"/>
        <source>{} section</source>
        <translation>{} sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1139"/>
        <source>{} sections</source>
        <translation>{} secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1140"/>
        <source>{} sections at ${}</source>
        <translation>{} secciones a ${}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1141"/>
        <source>{} sections, rounded up to {}</source>
        <translation>{} secciones, redondeadas hacia arriba a {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1142"/>
        <source>{} self-crossing outlines repaired</source>
        <translation>{} contornos que se cruzaban a sí mismos reparados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1143"/>
        <source>{} sheet</source>
        <translation>{} hoja</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1144"/>
        <source>{} sheets</source>
        <translation>{} hojas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1145"/>
        <source>{} stands twice</source>
        <translation>{} figura dos veces</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1146"/>
        <source>{} stands {} times in {}</source>
        <translation>{} figura {} veces en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1147"/>
        <source>{} texts of field {} are shortened to {} bytes in the Shapefile</source>
        <translation>{} textos del campo {} se acortan a {} bytes en el Shapefile</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1148"/>
        <source>{} texts of field {} have an apostrophe before them in the CSV: they look like formulas</source>
        <translation>{} textos del campo {} llevan un apóstrofo delante en el CSV: parecen fórmulas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1149"/>
        <source>{} times of field {} are texts in the Shapefile, which holds days only</source>
        <translation>{} horas del campo {} son textos en el Shapefile, que solo contiene días</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1150"/>
        <source>{} under license {}</source>
        <translation>{} con la licencia {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1151"/>
        <source>{} values of field {} that are no numbers are null in the Shapefile</source>
        <translation>{} valores del campo {} que no son números son nulos en el Shapefile</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1152"/>
        <source>{} values that were not delivered left out of the {} style</source>
        <translation>{} valores que no se entregaron omitidos del estilo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1153"/>
        <source>{} was added, {} does not list it</source>
        <translation>se añadió {}, que no figura en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1154"/>
        <source>{} was changed after it was written</source>
        <translation>{} se modificó después de escribirse</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1155"/>
        <source>{} was changed: its checksum is not the one in {}</source>
        <translation>{} se modificó: su suma de comprobación no es la de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1156"/>
        <source>{} was taken for {}, because WHOLE_SECTIONS was not given.</source>
        <translation>{} se tomó por {}, porque no se indicó WHOLE_SECTIONS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1157"/>
        <source>{} web addresses of field {} tell of the office: left out</source>
        <translation>{} direcciones web del campo {} revelan la oficina: se omitieron</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1158"/>
        <source>{} whole sections</source>
        <translation>{} secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1159"/>
        <source>{} without geometry left out</source>
        <translation>{} sin geometría omitidos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1160"/>
        <source>{} {} in the GeoJSON</source>
        <translation>{} {} en el GeoJSON</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1161"/>
        <source>{}, a difference of {}</source>
        <translation>{}, una diferencia de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1162"/>
        <source>{}, and this publishes to a folder</source>
        <translation>{}, y esto publica en una carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1163"/>
        <source>{}, because {}</source>
        <translation>{}, porque {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1164"/>
        <source>{}, its shape alone does not</source>
        <translation>{}, su forma por sí sola no</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1165"/>
        <source>{}, version {}</source>
        <translation>{}, versión {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1166"/>
        <source>{}, which is {}</source>
        <translation>{}, que es {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1167"/>
        <source>{}, which was {}</source>
        <translation>{}, que fue {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1168"/>
        <source>{}, {} found</source>
        <translation>{}, {} encontrados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1169"/>
        <source>{}: a value looks like one</source>
        <translation>{}: un valor lo parece</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1170"/>
        <source>{}: failed</source>
        <translation>{}: fallido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1171"/>
        <source>{}: published</source>
        <translation>{}: publicado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1172"/>
        <source>{}: refused</source>
        <translation>{}: rechazado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1173"/>
        <source>{}: screened</source>
        <translation>{}: examinado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1174"/>
        <source>{}: the column is named for it</source>
        <translation>{}: el nombre de la columna lo indica</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1175"/>
        <source>{}: unchanged</source>
        <translation>{}: sin cambios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1176"/>
        <source>{}: unknown, because {}</source>
        <translation>{}: desconocido, porque {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1177"/>
        <source>{}: {} for any area of {} sections or more</source>
        <translation>{}: {} por cualquier área de {} secciones o más</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1178"/>
        <source>{}; determined by {}</source>
        <translation>{}; determinada por {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1179"/>
        <source>{}; it may mean {} or {}</source>
        <translation>{}; puede significar {} o {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1180"/>
        <source>{}; proposed by {}</source>
        <translation>{}; propuesta por {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/engine_texts.py" line="1181"/>
        <source>{}known are {}</source>
        <translation>{}se conocen {}</translation>
    </message>
</context>
<context>
    <name>EngineAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="77"/>
        <source>Licensing</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="117"/>
        <source>Layer &apos;{}&apos; is copied as QGIS shows it.</source>
        <translation>La capa «{}» se copia tal como la muestra QGIS.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="139"/>
        <source>Columns of the section layer, if not found by themselves (township=TWP; range=RGE; section=SEC)</source>
        <translation>Columnas de la capa de secciones, si no se encuentran solas (township=TWP; range=RGE; section=SEC)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="147"/>
        <source>As of (default: today)</source>
        <translation>Con fecha de (por defecto: hoy)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="152"/>
        <source>Register (default: the office&apos;s)</source>
        <translation>Registro (por defecto: el de la oficina)</translation>
    </message>
</context>
<context>
    <name>EngineMaker</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="57"/>
        <source>Making the engine&apos;s environment</source>
        <translation>Creando el entorno del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="78"/>
        <source>Fetching {} ({} of about {})</source>
        <translation>Descargando {} ({} de unos {})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="81"/>
        <source>Installing: {} of {} packages</source>
        <translation>Instalando: {} de {} paquetes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="83"/>
        <source>Trying the libraries out</source>
        <translation>Probando las bibliotecas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="84"/>
        <source>Making the virtual environment</source>
        <translation>Creando el entorno virtual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_maker.py" line="95"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="32"/>
        <source>A Python 3.11 or later that has the engine&apos;s libraries. Leave empty for the engine&apos;s own.</source>
        <translation>Un Python 3.11 o posterior que tenga las bibliotecas del motor. Dejar vacío para usar el propio del motor.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="37"/>
        <source>Make the Engine&apos;s &amp;Environment…</source>
        <translation>Crear el &amp;entorno del motor…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="58"/>
        <source>The engine does the work in a process of its own, with a Python of its own, so that QGIS never waits for it.</source>
        <translation>El motor trabaja en un proceso propio, con un Python propio, para que QGIS nunca tenga que esperarlo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="66"/>
        <source>&amp;Another Python</source>
        <translation>&amp;Otro Python</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/engine_tab.py" line="82"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="81"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="99"/>
        <source>Open &amp;PDF</source>
        <translation>Abrir &amp;PDF</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="100"/>
        <source>The quote, printed as it was issued</source>
        <translation>La cotización, impresa tal como se emitió</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="105"/>
        <source>&amp;Zoom to area</source>
        <translation>&amp;Zoom al área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="106"/>
        <source>Show the area on the map</source>
        <translation>Mostrar el área en el mapa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="111"/>
        <source>&amp;Use this area</source>
        <translation>Usar &amp;esta área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="112"/>
        <source>Take the area over into the page License</source>
        <translation>Llevar el área a la página Licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="117"/>
        <source>Copy &amp;number</source>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/details.py" line="118"/>
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
        <location filename="../independence_opendata_plugin/desktop/base_python.py" line="110"/>
        <source>install Python 3.11 or later (on Windows and macOS from python.org; on Debian and Ubuntu the packages python3 and python3-venv).</source>
        <translation>instale Python 3.11 o posterior (en Windows y macOS, desde python.org; en Debian y Ubuntu, los paquetes python3 y python3-venv).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="144"/>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="65"/>
        <location filename="../independence_opendata_plugin/desktop/base_python.py" line="116"/>
        <source>making the engine&apos;s environment</source>
        <translation>la creación del entorno del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="66"/>
        <source>{} MB are free at {} and {} MB are needed</source>
        <translation>hay {} MB libres en {} y se necesitan {} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="69"/>
        <source>make room on that disk.</source>
        <translation>libere espacio en ese disco.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="108"/>
        <source>name another Python.</source>
        <translation>indique otro Python.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/environment.py" line="123"/>
        <source>see that this computer reaches the Internet; behind a proxy, set the variable HTTPS_PROXY or pip&apos;s own configuration, and try again.</source>
        <translation>compruebe que este equipo tenga acceso a Internet; detrás de un proxy, defina la variable HTTPS_PROXY o la configuración propia de pip e inténtelo de nuevo.</translation>
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
        <location filename="../independence_opendata_plugin/desktop/estimates.py" line="81"/>
        <source>the index {}</source>
        <translation>el índice {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/estimates.py" line="82"/>
        <source>it cannot be read ({})</source>
        <translation>no se puede leer ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/estimates.py" line="83"/>
        <source>let it be made again.</source>
        <translation>haga que se cree de nuevo.</translation>
    </message>
</context>
<context>
    <name>ExportLicensed</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="35"/>
        <source>License and export</source>
        <translation>Licenciar y exportar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="41"/>
        <source>Quote (its number, or its JSON file)</source>
        <translation>Cotización (su número o su archivo JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="43"/>
        <source>New total that is agreed to, where the data has changed</source>
        <translation>Nuevo total que se acepta, si los datos han cambiado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="47"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="50"/>
        <source>CRS of the data (default: each layer&apos;s own)</source>
        <translation>SRC de los datos (por defecto: el de cada capa)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="53"/>
        <source>License form</source>
        <translation>Formulario de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="56"/>
        <source>Approval of the form (default: the office&apos;s)</source>
        <translation>Aprobación del formulario (por defecto: la de la oficina)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="60"/>
        <source>Licensed package</source>
        <translation>Paquete licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="65"/>
        <source>License number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="66"/>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 del paquete</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="67"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="68"/>
        <source>Megabytes</source>
        <translation>Megabytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/export_licensed.py" line="69"/>
        <source>Manifest (JSON)</source>
        <translation>Manifiesto (JSON)</translation>
    </message>
</context>
<context>
    <name>Expressions</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="80"/>
        <source>plss_label takes a feature, such as @feature.</source>
        <translation>plss_label toma un objeto, como @feature.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="111"/>
        <source>The license fee under Chapter 33 for an area and the data in it, by the fee schedule in force today. It is text with two decimals, because money is exact; to_real() makes a number of it. An area of less than a section is charged by hours of processing, so its fee is the word unknown.</source>
        <translation>La tarifa de licencia según el Capítulo 33 por un área y los datos que contiene, por la tabla de tarifas vigente hoy. Es texto con dos decimales, porque el dinero es exacto; to_real() lo convierte en número. Un área de menos de una sección se cobra por horas de procesamiento, así que su tarifa es la palabra unknown.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="118"/>
        <source>number of sections; with a fraction, an area that is not made of whole ones</source>
        <translation>número de secciones; con una fracción, un área que no está formada por secciones enteras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="121"/>
        <source>size of the data, in millions of bytes</source>
        <translation>tamaño de los datos, en millones de bytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="122"/>
        <source>the licensee&apos;s class: general (the default), contracted or nonprofit</source>
        <translation>la clase del licenciatario: general (la predeterminada), contracted o nonprofit</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="137"/>
        <source>The section of the Public Land Survey System that a feature&apos;s attributes name, or NULL where they name none. The columns are found by looking, as for a section layer.</source>
        <translation>La sección de la agrimensura pública de tierras (PLSS) que nombran los atributos de un objeto, o NULL si no nombran ninguna. Las columnas se detectan solas, como en una capa de secciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="142"/>
        <source>a feature, such as @feature</source>
        <translation>un objeto, como @feature</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="160"/>
        <source>Function {}</source>
        <translation>Función {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="162"/>
        <source>Syntax</source>
        <translation>Sintaxis</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="164"/>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/expressions.py" line="166"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>FeePanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="52"/>
        <source>The fee appears once an area, a layer and a licensee class are chosen.</source>
        <translation>La tarifa aparece en cuanto se eligen un área, una capa y una clase de licenciatario.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="68"/>
        <source>&lt;a href=&quot;hours&quot;&gt;Give the hours of processing&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;hours&quot;&gt;Indicar las horas de procesamiento&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="84"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="86"/>
        <source>Maintenance a year, not in the total</source>
        <translation>Mantenimiento por año, no incluido en el total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="104"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/fee_panel.py" line="128"/>
        <source>{}, Ordinance {}. {}</source>
        <translation>{}, Ordenanza {}. {}</translation>
    </message>
</context>
<context>
    <name>FeeStatement</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="22"/>
        <source>Statement of fees</source>
        <translation>Estado de cuentas de tarifas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="28"/>
        <source>A day of the fiscal year</source>
        <translation>Un día del año fiscal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="33"/>
        <source>Statement (PDF)</source>
        <translation>Estado de cuentas (PDF)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="37"/>
        <source>Entries for the finance system (CSV)</source>
        <translation>Anotaciones para el sistema de finanzas (CSV)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="46"/>
        <source>Fiscal year</source>
        <translation>Año fiscal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="47"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="48"/>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="49"/>
        <source>Not yet spent</source>
        <translation>Aún no gastado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="50"/>
        <source>Received, by fee</source>
        <translation>Recibido, por tarifa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="51"/>
        <source>Spent, by purpose</source>
        <translation>Gastado, por propósito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/statement.py" line="52"/>
        <source>Licenses without an invoice</source>
        <translation>Licencias sin factura</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="104"/>
        <source>not in the layer</source>
        <translation>no está en la capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="111"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="112"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="113"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="114"/>
        <source>Published</source>
        <translation>Publicados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="115"/>
        <source>Licensed</source>
        <translation>Licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="116"/>
        <source>Remedy</source>
        <translation>Medida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="121"/>
        <source>Whether the field is published when the layer is open</source>
        <translation>Si el campo se publica cuando la capa es abierta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="122"/>
        <source>Whether the field is delivered when the layer is licensed</source>
        <translation>Si el campo se entrega cuando la capa es licenciada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_model.py" line="123"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/access/fields_tab.py" line="102"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="66"/>
        <source>Section layer: {} cannot be used</source>
        <translation>Capa de secciones: {} no se puede usar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="71"/>
        <source>Section layer: the project has none</source>
        <translation>Capa de secciones: el proyecto no tiene ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="73"/>
        <source>Section layer: {}</source>
        <translation>Capa de secciones: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="78"/>
        <source>Register: cannot be read without the engine</source>
        <translation>Registro: no se puede leer sin el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="87"/>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="82"/>
        <source>Register: {}</source>
        <translation>Registro: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="85"/>
        <source>Register: being read</source>
        <translation>Registro: en lectura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="88"/>
        <source>Register: choose your office&apos;s, or begin a new one</source>
        <translation>Registro: elija el de su oficina o comience uno nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="94"/>
        <source>Engine: {}</source>
        <translation>Motor: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="96"/>
        <source>Engine: there is none yet</source>
        <translation>Motor: aún no hay ninguno</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/first_steps.py" line="98"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="75"/>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="53"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="54"/>
        <source>it has no such feature with a geometry</source>
        <translation>no tiene ningún objeto así con geometría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="55"/>
        <source>choose another one.</source>
        <translation>elija otro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="76"/>
        <source>nothing is selected in it</source>
        <translation>no tiene nada seleccionado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="77"/>
        <source>select features of it on the map or in its table.</source>
        <translation>seleccione objetos de ella en el mapa o en su tabla.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="91"/>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="92"/>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="93"/>
        <source>choose a field, and type a name that stands in it.</source>
        <translation>elija un campo y escriba un nombre que figure en él.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="106"/>
        <source>the layer</source>
        <translation>la capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="107"/>
        <source>none is chosen</source>
        <translation>no se ha elegido ninguna</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/gathering.py" line="108"/>
        <source>add one to the project.</source>
        <translation>añada una al proyecto.</translation>
    </message>
</context>
<context>
    <name>GrantReduction</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="23"/>
        <source>Grant a reduction</source>
        <translation>Conceder una reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="37"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="27"/>
        <source>Quote number</source>
        <translation>Número de cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="28"/>
        <source>Officer who grants the reduction</source>
        <translation>Funcionario que concede la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="30"/>
        <source>Justification of the reduction</source>
        <translation>Justificación de la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="32"/>
        <source>Row version that was looked at</source>
        <translation>Versión de la fila que se miró</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="38"/>
        <source>Number with the letter of its revision</source>
        <translation>Número con la letra de su revisión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="39"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="40"/>
        <source>Further reduction</source>
        <translation>Reducción adicional</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="41"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="42"/>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/grant_reduction.py" line="43"/>
        <source>Row version</source>
        <translation>Versión de la fila</translation>
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
        <location filename="../independence_opendata_plugin/desktop/gui/setup/help_window.py" line="20"/>
        <source>Open Data &amp; Licensing: Help</source>
        <translation>Datos abiertos y licencias: Ayuda</translation>
    </message>
</context>
<context>
    <name>HowButton</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="131"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="134"/>
        <source>Add to the area; the arrow offers to remove from it or to replace it</source>
        <translation>Añadir al área; la flecha ofrece quitar de ella o reemplazarla</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="138"/>
        <source>Add to the area</source>
        <translation>Añadir al área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="139"/>
        <source>Remove from the area</source>
        <translation>Quitar del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/widgets.py" line="140"/>
        <source>Replace the area</source>
        <translation>Reemplazar el área</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="23"/>
        <source>Issue invoice</source>
        <translation>Emitir factura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="27"/>
        <source>License number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="30"/>
        <source>What is invoiced</source>
        <translation>Qué se factura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="35"/>
        <source>Invoice to print again</source>
        <translation>Factura que imprimir de nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="37"/>
        <source>Invoice (PDF)</source>
        <translation>Factura (PDF)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="41"/>
        <source>Invoice (JSON)</source>
        <translation>Factura (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="50"/>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="51"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="52"/>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="53"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/invoice.py" line="54"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>KeptAreas</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="64"/>
        <source>it is not a list of areas as this plugin writes it ({})</source>
        <translation>no es una lista de áreas como la escribe este complemento ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="74"/>
        <source>the area</source>
        <translation>el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="75"/>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="76"/>
        <source>give it one.</source>
        <translation>póngale uno.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="85"/>
        <source>the name “{}”</source>
        <translation>el nombre «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="86"/>
        <source>another area has it</source>
        <translation>otra área lo tiene</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="87"/>
        <source>choose another one.</source>
        <translation>elija otro.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="115"/>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="104"/>
        <source>the file {}</source>
        <translation>el archivo {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="105"/>
        <source>it cannot be written ({})</source>
        <translation>no se puede escribir ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="108"/>
        <source>make its folder writable, or make room on the disk.</source>
        <translation>permita escribir en su carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/kept_areas.py" line="117"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="56"/>
        <source>Replace the area by the kept one</source>
        <translation>Reemplazar el área por la guardada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="125"/>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="58"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="61"/>
        <source>Rename the kept area</source>
        <translation>Cambiar el nombre del área guardada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="65"/>
        <source>Delete the kept area</source>
        <translation>Eliminar el área guardada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="125"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="127"/>
        <source>Choose an area first</source>
        <translation>Elija primero un área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="129"/>
        <source>Type a name first</source>
        <translation>Escriba primero un nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/kept_form.py" line="131"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/access/layer_menu.py" line="39"/>
        <source>Access class</source>
        <translation>Clase de acceso</translation>
    </message>
</context>
<context>
    <name>LayerRows</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="97"/>
        <source>licensed</source>
        <translation>licenciado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="98"/>
        <source>licensing layer &apos;{}&apos;</source>
        <translation>licenciar la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="105"/>
        <source>the register is being read</source>
        <translation>se está leyendo el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="107"/>
        <source>class unknown — the register cannot be read</source>
        <translation>clase desconocida — no se puede leer el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="108"/>
        <source>name the register in the settings, or try again.</source>
        <translation>indique el registro en la configuración o inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="114"/>
        <source>not classified — treated as closed</source>
        <translation>sin clasificar — se trata como cerrada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="116"/>
        <source>open — on the portal, no fee</source>
        <translation>abierto — en el portal, sin tarifa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="118"/>
        <source>closed — {}</source>
        <translation>cerrado — {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="124"/>
        <source>broken — its source cannot be opened</source>
        <translation>dañada — no se puede abrir su fuente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="125"/>
        <source>repair its source, or leave it out.</source>
        <translation>repare su fuente u omita la capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="129"/>
        <source>a table — no relation leads to a layer with places</source>
        <translation>una tabla — ninguna relación lleva a una capa con lugares</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="130"/>
        <source>relate it to one in Project &gt; Properties &gt; Relations.</source>
        <translation>relaciónela con una en Proyecto &gt; Propiedades &gt; Relaciones.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="134"/>
        <source>not in a file — only such rasters are delivered</source>
        <translation>no está en un archivo — solo se entregan rásteres guardados en archivos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="135"/>
        <source>add the image from its file.</source>
        <translation>añada la imagen desde su archivo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="137"/>
        <source>no coordinate reference system</source>
        <translation>sin sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="138"/>
        <source>set the layer&apos;s CRS.</source>
        <translation>asigne el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layer_rows.py" line="145"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="72"/>
        <source>its source cannot be opened</source>
        <translation>no se puede abrir su fuente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="77"/>
        <source>it is neither a vector layer nor a raster</source>
        <translation>no es una capa vectorial ni ráster</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="147"/>
        <source>only rasters in files can be handed over, and it is a picture from a server</source>
        <translation>solo se pueden entregar rásteres guardados en archivos, y es una imagen de un servidor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="164"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layers.py" line="166"/>
        <source>repair its source, or leave it out.</source>
        <translation>repare su fuente u omita la capa.</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="123"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="123"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="123"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="123"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="123"/>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="173"/>
        <source>not in the area</source>
        <translation>fuera del área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="174"/>
        <source>covers {} sections</source>
        <translation>cubre {} secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="177"/>
        <source>cut</source>
        <translation>cortados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="177"/>
        <source>whole</source>
        <translation>enteros</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="179"/>
        <source>related rows</source>
        <translation>filas relacionadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="180"/>
        <source>unsaved edits</source>
        <translation>ediciones sin guardar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="204"/>
        <source>Rows that belong to features in the area are delivered.</source>
        <translation>Se entregan las filas que pertenecen a objetos del área.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="207"/>
        <source>Features are cut at the edge of the area.</source>
        <translation>Los objetos se cortan en el borde del área.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_model.py" line="209"/>
        <source>Features at the edge of the area are delivered whole.</source>
        <translation>Los objetos en el borde del área se entregan enteros.</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="50"/>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="49"/>
        <source>Filter layers</source>
        <translation>Filtrar capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="98"/>
        <source>reading the register…</source>
        <translation>leyendo el registro…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="98"/>
        <source>set up the register</source>
        <translation>configurar el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="100"/>
        <source>classify a layer as licensed</source>
        <translation>clasificar una capa como licenciada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="102"/>
        <source>tick a layer</source>
        <translation>marcar una capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="104"/>
        <source>answer about unsaved edits</source>
        <translation>responder sobre las ediciones sin guardar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="106"/>
        <source>tick what {} belongs to</source>
        <translation>marcar aquello a lo que pertenece {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="108"/>
        <source>untick {}, it is not in the area</source>
        <translation>desmarcar {}, no está en el área</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="128"/>
        <source>{} layers</source>
        <translation>{} capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="151"/>
        <source>Layers of the project</source>
        <translation>Capas del proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="153"/>
        <source>Tick what the licensee asks for. A layer that may not be licensed says why in its row.</source>
        <translation>Marque lo que pide el licenciatario. Una capa que no está permitido licenciar dice por qué en su fila.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="164"/>
        <source>All that may be licensed ({})</source>
        <translation>Todas las licenciables ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="177"/>
        <source>{} has no places of its own: its rows go with those of a layer.</source>
        <translation>{} no tiene lugares propios: sus filas van con las de una capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="180"/>
        <source>&lt;a href=&quot;tick&quot;&gt;Tick {} too&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;tick&quot;&gt;Marcar también {}&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="183"/>
        <source>None that it is related to may be licensed: untick it.</source>
        <translation>Ninguna con la que está relacionada se puede licenciar: desmárquela.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="199"/>
        <source>Show refused layers ({})</source>
        <translation>Mostrar capas rechazadas ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="207"/>
        <source>No layer matches.</source>
        <translation>Ninguna capa coincide.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="209"/>
        <source>The project has no layers: add some, or open one.</source>
        <translation>El proyecto no tiene capas: añada algunas o abra un proyecto.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="217"/>
        <source>&lt;a href=&quot;settings&quot;&gt;Settings&lt;/a&gt; · &lt;a href=&quot;again&quot;&gt;Try again&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;settings&quot;&gt;Configuración&lt;/a&gt; · &lt;a href=&quot;again&quot;&gt;Intentar de nuevo&lt;/a&gt;</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/layers_panel.py" line="218"/>
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
        <location filename="../independence_opendata_plugin/desktop/libraries.py" line="79"/>
        <source>the engine&apos;s Python</source>
        <translation>el Python del motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/libraries.py" line="80"/>
        <source>{} cannot be used ({})</source>
        <translation>no se puede usar {} ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/libraries.py" line="81"/>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="33"/>
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="36"/>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_area.py" line="42"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/page.py" line="199"/>
        <source>select an area</source>
        <translation>seleccionar un área</translation>
    </message>
</context>
<context>
    <name>LicenseState</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="25"/>
        <source>License state</source>
        <translation>Estado de la licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="69"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="29"/>
        <source>License number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="79"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="32"/>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="46"/>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="48"/>
        <source>Day of the act</source>
        <translation>Día del acto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="50"/>
        <source>Reason or note</source>
        <translation>Motivo o nota</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="51"/>
        <source>Reference of the paper</source>
        <translation>Referencia del documento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="54"/>
        <source>First day of the year of maintenance</source>
        <translation>Primer día del año de mantenimiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="76"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="60"/>
        <source>Last day of the term</source>
        <translation>Último día del plazo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="64"/>
        <source>The breach can be cured</source>
        <translation>El incumplimiento se puede subsanar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="70"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="71"/>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="72"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="73"/>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="74"/>
        <source>Earlier licensees</source>
        <translation>Licenciatarios anteriores</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="75"/>
        <source>In force from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="77"/>
        <source>Last day of maintenance</source>
        <translation>Último día de mantenimiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/license_state.py" line="78"/>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>LicenseePanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="62"/>
        <source>choose a licensee class</source>
        <translation>elegir una clase de licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="64"/>
        <source>correct hours or reduction</source>
        <translation>corregir las horas o la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="65"/>
        <source>name the licensee</source>
        <translation>indicar el nombre del licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="86"/>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="94"/>
        <source>The person or firm that the license is issued to, as it is printed on it.</source>
        <translation>La persona o empresa a la que se emite la licencia, tal como se imprime en ella.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="96"/>
        <source>Who pays which part of the basic fee: Sec. 33-6(b).</source>
        <translation>Quién paga qué parte de la tarifa básica: Sec. 33-6(b).</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="97"/>
        <source>What the data is licensed for; printed on quote and license.</source>
        <translation>Para qué se licencian los datos; se imprime en la cotización y en la licencia.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="100"/>
        <source>Customization is charged once a project; the register knows earlier deliveries by this name.</source>
        <translation>La personalización se cobra una vez por proyecto; el registro reconoce las entregas anteriores por este nombre.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="113"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="114"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="115"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="116"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="130"/>
        <source>Have the number of the contract with the City at hand.</source>
        <translation>Tenga a mano el número del contrato con la Ciudad.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/licensee_panel.py" line="131"/>
        <source>Have the letter of the tax exemption, 501(c)(3), at hand.</source>
        <translation>Tenga a mano la carta de exención de impuestos, 501(c)(3).</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/locator.py" line="156"/>
        <source>The sections are still being read; try again in a moment.</source>
        <translation>Las secciones aún se están leyendo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/locator.py" line="159"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="116"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="117"/>
        <source>{} libraries and what they need: {}</source>
        <translation>{} bibliotecas y lo que necesitan: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="122"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="123"/>
        <source>the Python Package Index, or where pip is set to look</source>
        <translation>el Python Package Index, o donde pip esté configurado para buscar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="127"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="129"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="130"/>
        <source>about {} MB to fetch, {} MB on disk</source>
        <translation>unos {} MB por descargar, {} MB en disco</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="135"/>
        <source>QGIS</source>
        <translation>QGIS</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/making_panel.py" line="136"/>
        <source>its own Python is not changed</source>
        <translation>su propio Python no se modifica</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/map_view.py" line="32"/>
        <source>the place on the map</source>
        <translation>el lugar en el mapa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/map_view.py" line="33"/>
        <source>the map&apos;s coordinate system {} cannot show it</source>
        <translation>el sistema de coordenadas {} del mapa no puede mostrarlo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/map_view.py" line="36"/>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/measure.py" line="31"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="37"/>
        <source>Check Set-up…</source>
        <translation>Comprobar configuración…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="44"/>
        <source>Open the Sample City</source>
        <translation>Abrir la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="47"/>
        <source>Open Data &amp;&amp; Licensing Help</source>
        <translation>Ayuda de Datos abiertos y licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/menu.py" line="51"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/messages.py" line="22"/>
        <source>Open Data &amp; Licensing</source>
        <translation>Datos abiertos y licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/messages.py" line="48"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="48"/>
        <source>The sample city is open: it has a register, an approval and a portal of its own. What is set here holds for all other projects.</source>
        <translation>La ciudad de ejemplo está abierta: tiene un registro, una aprobación y un portal propios. Lo que se configure aquí vale para todos los demás proyectos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="60"/>
        <source>&amp;Approval of the form</source>
        <translation>&amp;Aprobación del formulario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="62"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="64"/>
        <source>none: a license is refused unless the register keeps one</source>
        <translation>ninguna: se rechaza la licencia salvo que el registro guarde una</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="67"/>
        <source>The record that the City Attorney has approved the license form and the Director has authorized it (Sec. 33-8(d), (e)). Without it no license can be issued, unless the register keeps one.</source>
        <translation>La constancia de que el Abogado de la Ciudad ha aprobado el formulario de licencia y el Director lo ha autorizado (Sec. 33-8(d), (e)). Sin ella no se puede emitir ninguna licencia, salvo que el registro guarde una.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="73"/>
        <source>&amp;Portal folder</source>
        <translation>Carpeta del &amp;portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="75"/>
        <source>asked for with each publication</source>
        <translation>se pide en cada publicación</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="76"/>
        <source>The folder that your web server shows as the open data portal.</source>
        <translation>La carpeta que su servidor web muestra como portal de datos abiertos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="78"/>
        <source>&amp;Delivery folder</source>
        <translation>Carpeta de &amp;entrega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="80"/>
        <source>asked for with each delivery</source>
        <translation>se pide en cada entrega</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="82"/>
        <source>Where quotes and licensed packages are written unless you say otherwise.</source>
        <translation>Donde se escriben las cotizaciones y los paquetes licenciados, salvo que se indique otra cosa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="98"/>
        <source>&amp;Officer</source>
        <translation>&amp;Funcionario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="100"/>
        <source>Who decides about access classes and reductions; recorded with each decision.</source>
        <translation>Quién decide sobre las clases de acceso y las reducciones; se registra con cada decisión.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="104"/>
        <source>Open data &amp;coordinator</source>
        <translation>&amp;Coordinador de datos abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="106"/>
        <source>Who approves what is published; recorded with each publication.</source>
        <translation>Quién aprueba lo que se publica; se registra con cada publicación.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/office_tab.py" line="111"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>OpenDataAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/base.py" line="164"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/setup/options.py" line="29"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/options.py" line="29"/>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/options.py" line="29"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/options.py" line="29"/>
        <source>Check Set-up</source>
        <translation>Comprobar configuración</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/order.py" line="148"/>
        <source>Whether project {} was delivered before, and the hours are due again, the quote will say.</source>
        <translation>La cotización dirá si el proyecto {} ya se entregó antes y si las horas se cobran de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/order.py" line="219"/>
        <source>the total</source>
        <translation>el total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/order.py" line="220"/>
        <source>how much of the area the orthophotos cover is not known</source>
        <translation>no se sabe qué parte del área cubren las ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/order.py" line="222"/>
        <source>wait until it is measured, or untick the orthophotos.</source>
        <translation>espere a que se mida o desmarque las ortofotos.</translation>
    </message>
</context>
<context>
    <name>OrderAlgorithm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="30"/>
        <source>Licensed area (from Define license area, or any polygons)</source>
        <translation>Área licenciada (de Definir área de licencia, o cualquier polígono)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="35"/>
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="43"/>
        <source>Layers and tables</source>
        <translation>Capas y tablas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="47"/>
        <source>Include edits that are not saved</source>
        <translation>Incluir ediciones sin guardar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="51"/>
        <source>Orthophotos</source>
        <translation>Ortofotos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="57"/>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="58"/>
        <source>Licensee&apos;s class</source>
        <translation>Clase del licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="59"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="61"/>
        <source>Project (consulting is charged once a project)</source>
        <translation>Proyecto (la consultoría se cobra una vez por proyecto)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="69"/>
        <source>Further reduction, percent</source>
        <translation>Reducción adicional, por ciento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="77"/>
        <source>Hours (CAD/GIS Operator=3.5; Program Coordinator=2)</source>
        <translation>Horas (CAD/GIS Operator=3.5; Program Coordinator=2)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="81"/>
        <source>Officer who grants the reduction</source>
        <translation>Funcionario que concede la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="85"/>
        <source>Justification of the reduction</source>
        <translation>Justificación de la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="98"/>
        <source>Fee schedule (default: the one in force)</source>
        <translation>Tabla de tarifas (por defecto: la vigente)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="105"/>
        <source>Readings (overlap=first-row; volume=db-index)</source>
        <translation>Interpretaciones (overlap=first-row; volume=db-index)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="114"/>
        <source>Clerk who proposes the reduction</source>
        <translation>Empleado que propone la reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/order.py" line="117"/>
        <source>Make a draft only</source>
        <translation>Hacer solo un borrador</translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="54"/>
        <source>it holds points or lines</source>
        <translation>contiene puntos o líneas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="55"/>
        <source>use polygons, or buffer the features.</source>
        <translation>use polígonos o aplique un buffer a los objetos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="59"/>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="60"/>
        <source>select at least one polygon or section.</source>
        <translation>seleccione al menos un polígono o una sección.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="66"/>
        <source>its outline encloses nothing</source>
        <translation>su contorno no encierra nada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="67"/>
        <source>draw it again.</source>
        <translation>dibújela de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="88"/>
        <source>it lies outside the world</source>
        <translation>está fuera del mundo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/outlines.py" line="89"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="23"/>
        <source>Licensed packages (*.zip)</source>
        <translation>Paquetes licenciados (*.zip)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="31"/>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="24"/>
        <source>The package to verify</source>
        <translation>El paquete que se va a verificar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="25"/>
        <source>A delivered zip</source>
        <translation>Un zip entregado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="27"/>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="29"/>
        <source>Verify a pac&amp;kage</source>
        <translation>Verificar un pa&amp;quete</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="45"/>
        <source>Says whether the package is whole and unchanged</source>
        <translation>Dice si el paquete está íntegro y sin cambios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="47"/>
        <source>Choose the package first.</source>
        <translation>Elija primero el paquete.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="52"/>
        <source>Verifying {}</source>
        <translation>Verificando {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="63"/>
        <source>{} is whole: nothing in it was changed since it was delivered.</source>
        <translation>{} está íntegro: nada en él se ha modificado desde que se entregó.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/package_check.py" line="66"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="49"/>
        <source>it begins like GeoJSON, but breaks off ({})</source>
        <translation>empieza como GeoJSON, pero se interrumpe ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="57"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="99"/>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/pasted.py" line="101"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="27"/>
        <source>no folder is chosen</source>
        <translation>no se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="28"/>
        <source>choose the folder that quotes and packages go to.</source>
        <translation>elija la carpeta a la que van las cotizaciones y los paquetes.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="33"/>
        <source>there is no folder {}</source>
        <translation>no existe la carpeta {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="34"/>
        <source>make it, or choose another one.</source>
        <translation>créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="38"/>
        <source>nothing may be written to {}</source>
        <translation>no se puede escribir nada en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="39"/>
        <source>choose another folder, or ask for the right to write there.</source>
        <translation>elija otra carpeta o solicite permiso para escribir en ella.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="53"/>
        <source>{} MB are free on its disk, and making the package takes about {} MB</source>
        <translation>hay {} MB libres en su disco, y crear el paquete ocupa unos {} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/preflight.py" line="56"/>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/print_quote.py" line="27"/>
        <source>Quote number</source>
        <translation>Número de cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/print_quote.py" line="29"/>
        <source>Quote (PDF)</source>
        <translation>Cotización (PDF)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/print_quote.py" line="32"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/setup/project_tab.py" line="25"/>
        <source>found by looking</source>
        <translation>detección automática</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/project_tab.py" line="34"/>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="32"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="35"/>
        <source>or dataset identifiers, parted by commas</source>
        <translation>o identificadores de conjuntos de datos, separados por comas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="38"/>
        <source>Portal folder</source>
        <translation>Carpeta del portal</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="41"/>
        <source>Only say what would change</source>
        <translation>Solo decir qué cambiaría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="44"/>
        <source>Open Data Coordinator who approves</source>
        <translation>Coordinador de datos abiertos que aprueba</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="47"/>
        <source>Report (JSON)</source>
        <translation>Informe (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/publish.py" line="52"/>
        <source>Write the report also when everything is refused</source>
        <translation>Escribir el informe también cuando todo se rechaza</translation>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="77"/>
        <source>Says what would change on the portal; nothing is written</source>
        <translation>Dice qué cambiaría en el portal; no se escribe nada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="82"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="102"/>
        <source>The folder of the portal. A web server serves it; it also works opened from disk.</source>
        <translation>La carpeta del portal. La sirve un servidor web; también funciona si se abre desde el disco.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="110"/>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="109"/>
        <source>Open the portal in the browser</source>
        <translation>Abrir el portal en el navegador</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="116"/>
        <source>Open Data Coordinator</source>
        <translation>Coordinador de datos abiertos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/foot.py" line="118"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="153"/>
        <source>Preview: {}.</source>
        <translation>Vista previa: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="153"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="209"/>
        <source>Withdrawing {}</source>
        <translation>Retirando {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="216"/>
        <source>The dataset has left the portal. Its page stays and gives the reason:</source>
        <translation>El conjunto de datos ha salido del portal. Su página permanece e indica el motivo:</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/page.py" line="226"/>
        <source>The portal {} has no page of this dataset.</source>
        <translation>El portal {} no tiene página de este conjunto de datos.</translation>
    </message>
</context>
<context>
    <name>Publisher</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/runs.py" line="40"/>
        <source>Previewing changes</source>
        <translation>Preparando la vista previa de los cambios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/runs.py" line="52"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/rows.py" line="150"/>
        <source>only QGIS can read it, and its layer is not in the project</source>
        <translation>solo QGIS puede leerlo y su capa no está en el proyecto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/rows.py" line="154"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="161"/>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="111"/>
        <source>refused: {}</source>
        <translation>rechazado: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="162"/>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="113"/>
        <source>failed: {}</source>
        <translation>con error: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="116"/>
        <source>nothing would change</source>
        <translation>nada cambiaría</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="118"/>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="159"/>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="122"/>
        <source>published: {}</source>
        <translation>publicado: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="138"/>
        <source>new, features: {}</source>
        <translation>nuevo, objetos: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="142"/>
        <source>{} added</source>
        <translation>{} añadido(s)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="143"/>
        <source>{} changed</source>
        <translation>{} modificado(s)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="144"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="157"/>
        <source>would change: {}</source>
        <translation>cambiaría: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="160"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="182"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="232"/>
        <source>within a day</source>
        <translation>en menos de un día</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="234"/>
        <source>in {} days</source>
        <translation>en {} días</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="236"/>
        <source>in {} weeks</source>
        <translation>en {} semanas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="238"/>
        <source>in {} months</source>
        <translation>en {} meses</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/words.py" line="239"/>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="33"/>
        <source>Estimate the megabytes instead of measuring them</source>
        <translation>Estimar los megabytes en lugar de medirlos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="36"/>
        <source>Quote (PDF)</source>
        <translation>Cotización (PDF)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="39"/>
        <source>Quote (JSON)</source>
        <translation>Cotización (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="45"/>
        <source>Quote number</source>
        <translation>Número de cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="46"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="47"/>
        <source>Megabytes</source>
        <translation>Megabytes</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="48"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="49"/>
        <source>Annual maintenance</source>
        <translation>Mantenimiento anual</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote.py" line="50"/>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
</context>
<context>
    <name>QuoteBatch</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_batch.py" line="25"/>
        <source>Quotes from a table</source>
        <translation>Cotizaciones de una tabla</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_batch.py" line="30"/>
        <source>Table of licensees and descriptions (CSV)</source>
        <translation>Tabla de licenciatarios y descripciones (CSV)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_batch.py" line="33"/>
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_batch.py" line="39"/>
        <source>Estimate the megabytes instead of measuring them</source>
        <translation>Estimar los megabytes en lugar de medirlos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_batch.py" line="42"/>
        <source>Result of each row</source>
        <translation>Resultado de cada fila</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_batch.py" line="48"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_batch.py" line="49"/>
        <source>Quoted</source>
        <translation>Cotizadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_batch.py" line="50"/>
        <source>Rows refused</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_batch.py" line="51"/>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
</context>
<context>
    <name>QuoteState</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="26"/>
        <source>Accept or decline a quote</source>
        <translation>Aceptar o rechazar una cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="47"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="30"/>
        <source>Quote number</source>
        <translation>Número de cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="32"/>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="34"/>
        <source>Who decided</source>
        <translation>Quién decidió</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="37"/>
        <source>Day of the decision</source>
        <translation>Día de la decisión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="41"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="42"/>
        <source>Row version that was looked at</source>
        <translation>Versión de la fila que se miró</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="48"/>
        <source>Number with the letter of its revision</source>
        <translation>Número con la letra de su revisión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="49"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="50"/>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/quote_state.py" line="51"/>
        <source>Row version</source>
        <translation>Versión de la fila</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="33"/>
        <source>see why it is refused</source>
        <translation>ver por qué se rechaza</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="35"/>
        <source>give the hours of processing</source>
        <translation>indicar las horas de procesamiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="50"/>
        <source>set up the engine</source>
        <translation>configurar el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="63"/>
        <source>Wait until the work under way has ended, or cancel it.</source>
        <translation>Espere a que termine el trabajo en curso o cancélelo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/readiness.py" line="67"/>
        <source>First: {}.</source>
        <translation>Primero: {}.</translation>
    </message>
</context>
<context>
    <name>RecordEvidence</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_evidence.py" line="23"/>
        <source>Record evidence of a class</source>
        <translation>Registrar prueba de una clase</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_evidence.py" line="37"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_evidence.py" line="27"/>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_evidence.py" line="28"/>
        <source>Licensee&apos;s class</source>
        <translation>Clase del licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_evidence.py" line="38"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_evidence.py" line="29"/>
        <source>Contract number or letter</source>
        <translation>Número de contrato o carta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_evidence.py" line="39"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_evidence.py" line="31"/>
        <source>Date of the paper</source>
        <translation>Fecha del documento</translation>
    </message>
</context>
<context>
    <name>RecordExpenditure</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="23"/>
        <source>Record expenditure</source>
        <translation>Registrar gasto</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="29"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="33"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="34"/>
        <source>Who was paid</source>
        <translation>A quién se pagó</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="45"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="35"/>
        <source>Voucher number</source>
        <translation>Número de comprobante</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="37"/>
        <source>Day of the payment</source>
        <translation>Día del pago</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="39"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="40"/>
        <source>Voucher that is corrected</source>
        <translation>Comprobante que se corrige</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_expenditure.py" line="46"/>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
</context>
<context>
    <name>RecordPayment</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="24"/>
        <source>Record payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="59"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="28"/>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="29"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="32"/>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="37"/>
        <source>Reference of the payment</source>
        <translation>Referencia del pago</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="39"/>
        <source>Day of the payment</source>
        <translation>Día del pago</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="41"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="42"/>
        <source>Receipt that is corrected</source>
        <translation>Recibo que se corrige</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="43"/>
        <source>Receipt to print again</source>
        <translation>Recibo que imprimir de nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="45"/>
        <source>Receipt (PDF)</source>
        <translation>Recibo (PDF)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="49"/>
        <source>Receipt (JSON)</source>
        <translation>Recibo (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="58"/>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="60"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="61"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/record_payment.py" line="62"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="26"/>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="27"/>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="38"/>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="39"/>
        <source>issued</source>
        <translation>emitida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="40"/>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="41"/>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="42"/>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="43"/>
        <source>superseded</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="44"/>
        <source>licensed</source>
        <translation>licenciada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="62"/>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="56"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="64"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="65"/>
        <source>about {} MB</source>
        <translation>aprox. {} MB</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="76"/>
        <source>valid until {}</source>
        <translation>válida hasta el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="80"/>
        <source>expired on {}</source>
        <translation>vencida el {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="82"/>
        <source>issued for quote {}</source>
        <translation>emitida para la cotización {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="89"/>
        <source>general public</source>
        <translation>público general</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="90"/>
        <source>under contract with the City</source>
        <translation>bajo contrato con la Ciudad</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="91"/>
        <source>nonprofit</source>
        <translation>sin fines de lucro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="98"/>
        <source>the newest {} of {}: search to see others</source>
        <translation>las {} más recientes de {}: busque para ver otras</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/words.py" line="100"/>
        <source>{} found</source>
        <translation>encontradas: {}</translation>
    </message>
</context>
<context>
    <name>RegisterAccess</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/register_access.py" line="79"/>
        <source>the register</source>
        <translation>el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/register_access.py" line="80"/>
        <source>its address cannot be read</source>
        <translation>no se puede leer su dirección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/register_access.py" line="81"/>
        <source>write postgresql://host:port/database?schema=licensing.</source>
        <translation>escriba postgresql://host:port/database?schema=licensing.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/register_access.py" line="92"/>
        <source>its entry {} holds no user and password</source>
        <translation>su entrada {} no contiene usuario y contraseña</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/register_access.py" line="94"/>
        <source>it has no entry {}</source>
        <translation>no tiene ninguna entrada {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/register_access.py" line="98"/>
        <source>choose an entry of the method Basic, in the plugin&apos;s options under Office.</source>
        <translation>elija una entrada del método Basic, en las opciones del complemento, en Oficina.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/register_access.py" line="111"/>
        <source>its master password was not given</source>
        <translation>no se dio su contraseña maestra</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/register_access.py" line="112"/>
        <source>give it under Settings &gt; Options &gt; Authentication, or when QGIS asks for it, then try again.</source>
        <translation>indíquela en Configuración &gt; Opciones &gt; Autenticación, o cuando QGIS la pida, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/register_access.py" line="120"/>
        <source>QGIS&apos;s authentication store</source>
        <translation>el almacén de autenticación de QGIS</translation>
    </message>
</context>
<context>
    <name>RegisterExport</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="23"/>
        <source>Export register</source>
        <translation>Exportar registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="27"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="28"/>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="29"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="30"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="31"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="32"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="33"/>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="34"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_export.py" line="38"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>RegisterMove</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_move.py" line="25"/>
        <source>Move register</source>
        <translation>Trasladar registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_move.py" line="30"/>
        <source>From (default: the office&apos;s register)</source>
        <translation>Desde (por defecto: el registro de la oficina)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_move.py" line="32"/>
        <source>To: a new GeoPackage, or a server&apos;s address</source>
        <translation>A: un GeoPackage nuevo, o la dirección de un servidor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_move.py" line="37"/>
        <source>Where the register is now</source>
        <translation>Dónde está ahora el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_move.py" line="38"/>
        <source>Rows of each table</source>
        <translation>Filas de cada tabla</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_move.py" line="39"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>RegisterMover</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_mover.py" line="31"/>
        <source>&amp;Move the Register…</source>
        <translation>&amp;Trasladar el registro…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_mover.py" line="33"/>
        <source>To a server that several seats share, or back to a file; all that is in it</source>
        <translation>A un servidor que comparten varios puestos, o de vuelta a un archivo; todo lo que contiene</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_mover.py" line="36"/>
        <source>Mo&amp;ve</source>
        <translation>Tras&amp;ladar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_mover.py" line="57"/>
        <source>Everything in {} moves to the place named here: a new GeoPackage, or a server&apos;s address. Where it is now, it stays as it was, and can be worked with no more.</source>
        <translation>Todo lo que hay en {} se traslada al lugar que se indique aquí: un GeoPackage nuevo, o la dirección de un servidor. Donde está ahora queda como estaba, y ya no se puede trabajar con él.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_mover.py" line="77"/>
        <source>Moving…</source>
        <translation>Trasladando…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_mover.py" line="81"/>
        <source>Moving the register</source>
        <translation>Trasladando el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_mover.py" line="96"/>
        <source>The register is now at {}. Rows: {}.</source>
        <translation>El registro está ahora en {}. Filas: {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_mover.py" line="103"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="66"/>
        <source>Reading the register…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="97"/>
        <source>Name, number, section (49N 32W 14) or date</source>
        <translation>Nombre, número, sección (49N 32W 14) o fecha</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="98"/>
        <source>Search the register</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="100"/>
        <source>Words of a licensee, purpose or layer, a number, a section such as 49N 32W 14, a day or a month such as 2026-11. All that is typed has to match.</source>
        <translation>Palabras de un licenciatario, propósito o capa, un número, una sección como 49N 32W 14, un día o un mes como 2026-11. Todo lo que se escriba debe coincidir.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="110"/>
        <source>Quotes and licenses</source>
        <translation>Cotizaciones y licencias</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="111"/>
        <source>Return or a double click opens the quote as a PDF.</source>
        <translation>Intro o un doble clic abre la cotización como PDF.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="169"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="177"/>
        <source>The register holds nothing that matches.</source>
        <translation>El registro no contiene nada que coincida.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="178"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="182"/>
        <source>The register holds no quote yet. The page License makes the first one.</source>
        <translation>El registro aún no contiene ninguna cotización. La página Licencia crea la primera.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="185"/>
        <source>There is no register at {} yet. The first quote or decision makes it.</source>
        <translation>Aún no hay ningún registro en {}. La primera cotización o decisión lo crea.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/page.py" line="246"/>
        <source>Printing quote {}</source>
        <translation>Imprimiendo la cotización {}</translation>
    </message>
</context>
<context>
    <name>RegisterRoles</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_roles.py" line="20"/>
        <source>Set register roles</source>
        <translation>Fijar roles del registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_roles.py" line="26"/>
        <source>Groups of the database and their users</source>
        <translation>Grupos de la base de datos y sus usuarios</translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_rows.py" line="33"/>
        <source>&amp;User on the server</source>
        <translation>&amp;Usuario en el servidor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_rows.py" line="35"/>
        <source>Where the register is to move</source>
        <translation>Adónde se va a trasladar el registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_rows.py" line="41"/>
        <source>&amp;Register</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_rows.py" line="65"/>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_rows.py" line="68"/>
        <source>new, {}</source>
        <translation>nuevo, {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_rows.py" line="70"/>
        <source>The GeoPackage with the office&apos;s quotes, licenses and decisions, or the address of the server where several seats share them: postgresql://host:port/database?schema=licensing. Choose the one that your office shares, or name a new file: the first layer that is classified makes it.</source>
        <translation>El GeoPackage con las cotizaciones, licencias y decisiones de la oficina, o la dirección del servidor donde las comparten varios puestos: postgresql://host:port/database?schema=licensing. Elija el que comparte su oficina, o indique un archivo nuevo: lo crea la primera capa que se clasifique.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/register_rows.py" line="83"/>
        <source>Your user name and password for the server, an entry of the method Basic. They stay in QGIS&apos;s authentication store; the engine is told them for each call alone. None: the server must know you by the account that QGIS runs under.</source>
        <translation>Su nombre de usuario y contraseña para el servidor, una entrada del método Basic. Permanecen en el almacén de autenticación de QGIS; al motor se le dicen solo para cada llamada. Ninguna: el servidor debe conocerle por la cuenta con la que corre QGIS.</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="57"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="58"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="59"/>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="60"/>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="61"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="62"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/register/table.py" line="63"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>RegisterVerify</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_verify.py" line="24"/>
        <source>Verify register</source>
        <translation>Verificar registro</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_verify.py" line="30"/>
        <source>Folder with the delivered packages</source>
        <translation>Carpeta con los paquetes entregados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_verify.py" line="38"/>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_verify.py" line="39"/>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/register_verify.py" line="40"/>
        <source>Events in the log</source>
        <translation>Eventos en el diario</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/reminders.py" line="24"/>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/reminders.py" line="30"/>
        <source>Days to look ahead</source>
        <translation>Días hacia adelante</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/reminders.py" line="37"/>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/reminders.py" line="46"/>
        <source>What falls due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/reminders.py" line="47"/>
        <source>Count</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="201"/>
        <source>save the edits, or undo them.</source>
        <translation>guarde las ediciones, o deshágalas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="205"/>
        <source>save the edits, undo them, or ask for them with {}.</source>
        <translation>guarde las ediciones, deshágalas, o pídalas con {}.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="254"/>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="209"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="210"/>
        <source>it has edits that are not saved</source>
        <translation>tiene ediciones sin guardar</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="255"/>
        <source>no feature of it is selected</source>
        <translation>no tiene ningún objeto seleccionado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="256"/>
        <source>select at least one, or take the whole layer.</source>
        <translation>seleccione al menos uno, o tome la capa entera.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="264"/>
        <source>parameter {}</source>
        <translation>el parámetro {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="265"/>
        <source>a layer in it cannot be opened</source>
        <translation>no se puede abrir una de sus capas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/request.py" line="266"/>
        <source>check its path and its name inside the file.</source>
        <translation>compruebe su ruta y su nombre dentro del archivo.</translation>
    </message>
</context>
<context>
    <name>Requote</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="25"/>
        <source>Price a quote again</source>
        <translation>Cotizar de nuevo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="54"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="29"/>
        <source>Quote number</source>
        <translation>Número de cotización</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="30"/>
        <source>New total that is agreed to</source>
        <translation>Nuevo total que se acepta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="37"/>
        <source>Estimate the megabytes instead of measuring them</source>
        <translation>Estimar los megabytes en lugar de medirlos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="39"/>
        <source>Row version that was looked at</source>
        <translation>Versión de la fila que se miró</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="41"/>
        <source>Difference (PDF)</source>
        <translation>Diferencia (PDF)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="45"/>
        <source>Difference (JSON)</source>
        <translation>Diferencia (JSON)</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="55"/>
        <source>Number with the letter of its revision</source>
        <translation>Número con la letra de su revisión</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="56"/>
        <source>Revised</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="57"/>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="58"/>
        <source>Total before</source>
        <translation>Total anterior</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="59"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="60"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="61"/>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/requote.py" line="62"/>
        <source>Difference line by line (JSON)</source>
        <translation>Diferencia línea por línea (JSON)</translation>
    </message>
</context>
<context>
    <name>SampleCity</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/sample_city.py" line="101"/>
        <source>the sample city</source>
        <translation>la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/sample_city.py" line="103"/>
        <source>see Settings &gt; Options &gt; Open Data &amp; Licensing, Check set-up.</source>
        <translation>consulte Configuración &gt; Opciones &gt; Datos abiertos y licencias, Comprobar configuración.</translation>
    </message>
</context>
<context>
    <name>SampleOpener</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="60"/>
        <source>Making the sample city</source>
        <translation>Creando la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="64"/>
        <source>Making the sample city; it opens when it is ready.</source>
        <translation>Creando la ciudad de ejemplo; se abre cuando está lista.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="70"/>
        <source>Laying out the sample city</source>
        <translation>Trazando la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="71"/>
        <source>Writing the sample city&apos;s layers</source>
        <translation>Escribiendo las capas de la ciudad de ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="72"/>
        <source>Classifying the layers in the sample&apos;s own register</source>
        <translation>Clasificando las capas en el registro propio del ejemplo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/setup/sample_opener.py" line="85"/>
        <source>The sample city was not made: cancelled.</source>
        <translation>La ciudad de ejemplo no se creó: cancelado.</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/schedule_panel.py" line="32"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/schedule_panel.py" line="43"/>
        <source>Another city&apos;s schedule, or one that was in force before.</source>
        <translation>La tabla de tarifas de otra ciudad, o una que estuvo vigente antes.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/schedule_panel.py" line="44"/>
        <source>in force: {}</source>
        <translation>vigente: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/schedule_panel.py" line="50"/>
        <source>Fee schedule</source>
        <translation>Tabla de tarifas</translation>
    </message>
</context>
<context>
    <name>SectionFilter</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/locator.py" line="78"/>
        <source>Sections (49N 32W 14)</source>
        <translation>Secciones (49N 32W 14)</translation>
    </message>
</context>
<context>
    <name>SectionLayer</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/section_layer.py" line="37"/>
        <source>the section layer</source>
        <translation>la capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/section_layer.py" line="38"/>
        <source>reading it was cancelled</source>
        <translation>se canceló su lectura</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/section_layer.py" line="39"/>
        <source>choose it again.</source>
        <translation>elíjala de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/section_layer.py" line="137"/>
        <source>Reading the sections of {}</source>
        <translation>Leyendo las secciones de {}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/sections.py" line="178"/>
        <location filename="../independence_opendata_plugin/desktop/sections.py" line="152"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/sections.py" line="153"/>
        <source>its coordinates are none of its coordinate reference system</source>
        <translation>sus coordenadas no son de su sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/sections.py" line="156"/>
        <source>set the layer&apos;s CRS to the one that its coordinates are in.</source>
        <translation>asigne a la capa el SRC en el que están sus coordenadas.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/sections.py" line="179"/>
        <source>it has no coordinate reference system</source>
        <translation>no tiene sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/sections.py" line="180"/>
        <source>set the layer&apos;s CRS, then choose it again.</source>
        <translation>asigne el SRC de la capa y luego vuelva a elegirla.</translation>
    </message>
</context>
<context>
    <name>SectionsForm</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="22"/>
        <source>Section layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="24"/>
        <source>Find it by looking</source>
        <translation>Detectarla automáticamente</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="28"/>
        <source>Columns that identify a section</source>
        <translation>Columnas que identifican una sección</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="29"/>
        <source>Found by looking</source>
        <translation>Detección automática</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="31"/>
        <source>Only where looking does not find them: township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W, or code=SSTTRR; format=ssttrr</source>
        <translation>Solo si la detección automática no las encuentra: township=TWP; range=RGE; section=SECNO; township_dir=N; range_dir=W, o code=SSTTRR; format=ssttrr</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/sections_form.py" line="36"/>
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
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="69"/>
        <source>the environment at {} is not complete</source>
        <translation>el entorno en {} no está completo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="74"/>
        <source>there is no Python at {}</source>
        <translation>no hay ningún Python en {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="144"/>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/settings.py" line="146"/>
        <source>make the engine&apos;s environment under Settings &gt; Options &gt; Open Data &amp; Licensing, or name another Python there.</source>
        <translation>cree el entorno del motor en Configuración &gt; Opciones &gt; Datos abiertos y licencias, o indique ahí otro Python.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="110"/>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="103"/>
        <location filename="../independence_opendata_plugin/desktop/postgres_rows.py" line="118"/>
        <location filename="../independence_opendata_plugin/desktop/layer_copy.py" line="91"/>
        <source>layer &apos;{}&apos;</source>
        <translation>la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layer_copy.py" line="92"/>
        <source>it has no coordinate reference system</source>
        <translation>no tiene sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layer_copy.py" line="93"/>
        <source>set the layer&apos;s CRS, then try again.</source>
        <translation>asigne el SRC de la capa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layer_copy.py" line="101"/>
        <source>The work was cancelled; nothing was written.</source>
        <translation>El trabajo se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/layer_copy.py" line="109"/>
        <source>Copying layer {}: {} features</source>
        <translation>Copiando la capa {}: {} objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="111"/>
        <location filename="../independence_opendata_plugin/desktop/postgres_rows.py" line="119"/>
        <source>its server did not give all its rows ({})</source>
        <translation>su servidor no dio todas sus filas ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="114"/>
        <location filename="../independence_opendata_plugin/desktop/postgres_rows.py" line="122"/>
        <source>see that the server answers, then try again.</source>
        <translation>compruebe que el servidor responda e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="104"/>
        <source>QGIS cannot hand it over ({})</source>
        <translation>QGIS no puede entregarla ({})</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/snapshot.py" line="105"/>
        <source>save the layer as a GeoPackage and use that one.</source>
        <translation>guarde la capa como GeoPackage y use esa.</translation>
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
        <location filename="../independence_opendata_plugin/desktop/gui/setup/welcome.py" line="103"/>
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
        <location filename="../independence_opendata_plugin/desktop/styles.py" line="30"/>
        <source>the style of layer &apos;{}&apos;</source>
        <translation>el estilo de la capa «{}»</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/styles.py" line="32"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="30"/>
        <source>Hours and reduction</source>
        <translation>Horas y reducción</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="36"/>
        <source>the further reduction in percent</source>
        <translation>la reducción adicional en por ciento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="42"/>
        <source>Which significant public benefit, and why it outweighs recovering the cost</source>
        <translation>Qué beneficio público significativo, y por qué pesa más que recuperar el costo</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="45"/>
        <source>Taken off the data fee, for a significant public benefit.</source>
        <translation>Se descuenta de la tarifa de datos, por un beneficio público significativo.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="46"/>
        <source>Who determined the reduction; printed on quote and license.</source>
        <translation>Quién determinó la reducción; se imprime en la cotización y en la licencia.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="47"/>
        <source>Printed on quote and license, as the ordinance demands.</source>
        <translation>Se imprime en la cotización y en la licencia, como exige la ordenanza.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="78"/>
        <source>Further reduction of the data fee, {}</source>
        <translation>Reducción adicional de la tarifa de datos, {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="100"/>
        <source>hours of {}</source>
        <translation>horas de {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="102"/>
        <source>at {}</source>
        <translation>a {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="110"/>
        <source>Percent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="112"/>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/licensing/terms_panel.py" line="113"/>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
</context>
<context>
    <name>TransferLicense</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="22"/>
        <source>Transfer license</source>
        <translation>Transferir licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="38"/>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="26"/>
        <source>License number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="27"/>
        <source>New licensee</source>
        <translation>Nuevo licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="28"/>
        <source>Director who consented</source>
        <translation>Director que consintió</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="30"/>
        <source>Day of the consent</source>
        <translation>Día del consentimiento</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="32"/>
        <source>Reference of the written consent</source>
        <translation>Referencia del consentimiento escrito</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="33"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="39"/>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/algorithms/transfer_license.py" line="40"/>
        <source>Earlier licensees</source>
        <translation>Licenciatarios anteriores</translation>
    </message>
</context>
<context>
    <name>UsersLanguage</name>
    <message>
        <location filename="../independence_opendata_plugin/desktop/users_language.py" line="62"/>
        <location filename="../independence_opendata_plugin/desktop/users_language.py" line="54"/>
        <source>Refused: {}: {}</source>
        <translation>Rechazado: {}: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/users_language.py" line="56"/>
        <source>What to do: {}</source>
        <translation>Qué hacer: {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/users_language.py" line="184"/>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/users_language.py" line="185"/>
        <source>{} or {}</source>
        <translation>{} o {}</translation>
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
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="51"/>
        <source>Selected Polygons</source>
        <translation>Polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="52"/>
        <source>Take the selected features of a polygon layer.</source>
        <translation>Tomar los objetos seleccionados de una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="57"/>
        <source>Around Features</source>
        <translation>Alrededor de objetos</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="58"/>
        <source>Take all that lies within a distance of the selected features of a layer.</source>
        <translation>Tomar todo lo que está dentro de una distancia de los objetos seleccionados de una capa.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="63"/>
        <source>Place by Name</source>
        <translation>Lugar por nombre</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="64"/>
        <source>Take a council district, a subdivision or another polygon by its name.</source>
        <translation>Tomar un distrito del concejo, una subdivisión u otro polígono por su nombre.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="69"/>
        <source>Kept Areas</source>
        <translation>Áreas guardadas</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="70"/>
        <source>Keep this area under a name, or bring one back.</source>
        <translation>Guardar esta área con un nombre o recuperar una.</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="75"/>
        <source>Section Layer</source>
        <translation>Capa de secciones</translation>
    </message>
    <message>
        <location filename="../independence_opendata_plugin/desktop/gui/area/ways.py" line="76"/>
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
        <location filename="../independence_opendata_plugin/desktop/algorithms/withdraw.py" line="28"/>
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
        <location filename="../independence_opendata_plugin/desktop/gui/publishing/withdrawal.py" line="48"/>
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
