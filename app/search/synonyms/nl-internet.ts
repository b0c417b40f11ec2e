import { groupsOf } from '#app/search/synonyms/group.ts'

/** Internet at home and outdoors: lines, boxes, wifi, speed. */
export const NL_INTERNET = groupsOf(`
  geen-internet: geen internet, internet weg, internet werkt niet, internet doet het niet, geen verbinding, internet ligt eruit, internet plat, internet uitgevallen, internetstoring, internet down, geen wifi, kan niet internetten
  wifi: wifi, draadloos, wlan, draadloos netwerk, draadloos internet, wireless
  verbinding: verbinding, connectie, connection, internetverbinding, netwerkverbinding, verbonden
  traag: traag, langzaam, sloom, traagheid, niet snel, lage snelheid, trager, slakkengang, kruipt, vooruit te branden
  hapert: hapert, haperen, stottert, bufferen, buffert, schokkerig, lag, lagt, blijft hangen, gehaperd, haperde, stotteren, stokt
  snelheid: snelheid, bandbreedte, mbps, mbit, megabit, speed, internetsnelheid, downloadsnelheid
  speedtest: speedtest, snelheidstest, snelheidsmeting, snelheid meten, snelheid testen, speed test
  modem: modem, router, kastje, modemrouter, internetkastje, wifikastje, gateway, internetbox
  wifiversterker: wifiversterker, versterker, repeater, wifipunt, access point, accesspoint, extender, mesh, booster, bereik vergroten
  wifiwachtwoord: wifiwachtwoord, wificode, netwerksleutel, wifisleutel, beveiligingssleutel, netwerkwachtwoord, wifi code, wifi wachtwoord, code van de wifi
  netwerknaam: netwerknaam, ssid, wifinaam, wifi naam, naam van de wifi
  glasvezel: glasvezel, glas, fiber, vezel, glasvezelkabel, glasvezelaansluiting
  dsl: dsl, adsl, vdsl, koperlijn, koperdraad
  netwerkkabel: netwerkkabel, internetkabel, utp, ethernet, ethernetkabel, lankabel, utpkabel, bedraad
  ipadres: ipadres, ip, ip nummer, vast ip
  portforwarding: portforwarding, port forwarding, poort openzetten, poort openen, poorten, poortdoorschakeling
  hotspot: hotspot, tethering, internet delen, wifi delen, telefoon als modem, persoonlijke hotspot
  werkzaamheden: werkzaamheden, onderhoudswerkzaamheden, gepland onderhoud, geplande werken
  aansluitpunt: aansluitpunt, overnamepunt, wandcontact, isra, huisaansluiting, contactpunt
  gamen: gamen, spelletje, online spelen, gameplay, gamet
  ping: ping, latency, vertraging tijdens gamen, lag, hoge ping
  downloaden: downloaden, gedownload, binnenhalen, binnengehaald, downloadt
  uploaden: uploaden, geüpload, online zetten, erop zetten, uploadt
  website: website, site, webpagina, webstek, internetpagina, internetsite
  webadres: webadres, url, link, linkje, hyperlink, internetadres, weblink
  browser: browser, webbrowser, internetbrowser, surfprogramma
  surfen: surfen, internetten, gesurft, browsen, internetgebruik, op internet zitten
  vpn: vpn, vpn verbinding, virtueel netwerk
  aansluiting: aansluiting, internetaansluiting, lijn, huisaansluiting
  slechte-wifi: slechte wifi, zwakke wifi, wifi op zolder, geen wifi boven, wifi bereik, wifi bereikt niet, wifi zwak, slecht wifi signaal, boven geen wifi, wifi op slaapkamer
  wifi-valt-weg: wifi valt weg, wifi valt uit, internet valt weg, internet valt uit, verbinding valt weg, verbinding verbroken, steeds weg, verbinding verliest
  wifi-verbindt-niet: verbindt niet, maakt geen verbinding, krijg geen verbinding, wil niet verbinden, vindt wifi niet, ziet wifi niet
  beschikbaar-op-adres: beschikbaarheid, postcodecheck, op mijn adres, bij mij in de straat, wanneer in mijn wijk, in mijn buurt, adrescheck
  aanleg: aanleg, aangelegd, aangesloten worden, graafwerk, graven, graafwerkzaamheden, aanlegt, aanlegde, leg .. aan, legt .. aan, legde .. aan, aan te leggen, gegraven, graaft, groef
  domein: domein, domeinnaam, webdomein
  netwerk: netwerk, network, lan, thuisnetwerk
  eigen-modem: bridge, bridgemodus, bridge modus, eigen router, eigen modem, vrije modemkeuze
  gastnetwerk: gastnetwerk, gastwifi, gasten wifi, wifi voor bezoek, gasten op de wifi
  coax: telefoonkabel, coax, coaxkabel, antennekabel
  storingskaart: storingskaart, storingsoverzicht, actuele storingen, storing in mijn buurt, is er een storing, storingspagina
  internet-eruit: internet doet het niet, geen internet meer, kan niet op internet, kom .. niet op internet, internet ligt, ligt het internet, alles ligt eruit, alles ligt plat, niks doet het, online komen lukt niet, al dagen zonder, zitten zonder, zitten zonder internet, sinds de storm > internetstoring, storing, verbinding, modem, internet
  internet-valt-weg: valt steeds weg, steeds eruit, ligt er steeds uit, om de haverklap, elk half uur weg, elke avond weg, internet hapert, af en toe weg, komt en gaat, dan weer wel, dan weer niet, telkens even weg > verbinding, wegvallen, instabiel, storing, wifi
  wifi-niet-overal: wifi komt niet, wifi haalt niet, boven geen bereik, op zolder niks, in de slaapkamer slecht, in de tuin geen, achterin het huis, dikke muren, betonnen muren, twee verdiepingen, wifi in de schuur, in het hele huis, geen bereik boven, wifi beter maken, sterker signaal > wifi, bereik, wifiversterker, wifipunt, mesh
  internet-traag: internet zo traag, internet is traag, lange laadtijd, duurt lang voor pagina, pagina laadt langzaam, haal snelheid niet, betaal voor meer, lang niet wat, krijg maar de helft, minder snel dan, savonds traag, in de avond traag, trager dan beloofd, slome wifi > traag, snelheid, speedtest, internetsnelheid
  code-van-wifi: code van wifi, wachtwoord van wifi, code op het kastje, wachtwoord van internet, sticker onder het modem, wifi code kwijt, wat is de wifi, wachtwoord van de wifi > wifiwachtwoord, netwerksleutel, modem, wachtwoord
  lampjes-modem: lampje op modem, modem knippert, modem rood, kastje knippert, kastje rood, modem lampjes, internetlampje > modem, lampje, led, storing
  kastje-terug: kastje terugsturen, modem terugsturen, modem inleveren, oude modem, modem houden, modem terug, apparatuur terug, spullen terugsturen na > modem, retour, retourneren, inleveren, apparatuur
  glasvezel-wanneer: wanneer krijg ik glas, wanneer komt glas, glas in de straat, straat ligt open, buren hebben al, wel bij de buren, komt er glasvezel, waarom niet bij mij > glasvezel, beschikbaarheid, aanleg, postcodecheck
  monteur-aansluiten: wanneer wordt mijn internet, wanneer word ik aangesloten, nog niet aangesloten, aansluiten van internet, moet er iemand komen, heb ik een monteur nodig, zelf aansluiten > installatie, aansluiten, monteur, aansluitdatum
  gaatje-in-huis: gaatje in de muur, waar komt de kabel binnen, geen aansluiting in huis, verkeerde plek aansluiting, aansluitpunt verplaatsen, kastje verplaatsen, modem ergens anders, modem naar boven > aansluitpunt, verplaatsen, modem, overnamepunt
  thuiswerken: thuiswerken, werk vanuit huis, vpn van mijn werk, werklaptop, verbinding met het werk > vpn, verbinding
  lag-spel: spel hapert, lag in spel, hoge ping, vertraging in spel, spelen gaat niet, game lagt, kind kan niet gamen > ping, gamen, latency, nat
  nat-type: nat type, strikt nat, open nat, nat strict
  dns: dns, dns server, naamserver, dnsserver, nameserver
  mac-adres: macadres, mac adres, hardware adres
  5ghz: 5ghz, frequentieband, wifikanaal, wifi kanaal
  usb-dongel: dongel, dongle, usb adapter, netwerkadapter
  switch-kast: netwerkswitch, lan poort, netwerkpoort, extra poorten
`)
