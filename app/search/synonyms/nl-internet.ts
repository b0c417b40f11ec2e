import { groupsOf } from '#app/search/synonyms/group.ts'

/** Internet at home and outdoors: lines, boxes, wifi, speed. */
export const NL_INTERNET = groupsOf(`
  geen-internet: geen internet, internet weg, internet werkt niet, internet doet het niet, geen verbinding, internet ligt eruit, internet plat, internet uitgevallen, internetstoring, internet down, geen wifi, kan niet internetten
  wifi: wifi, draadloos, wlan, draadloos netwerk, draadloos internet, wireless
  verbinding: verbinding, connectie, connection, internetverbinding, netwerkverbinding, verbonden
  traag: traag, langzaam, sloom, traagheid, niet snel, lage snelheid, trager, slakkengang, kruipt, vooruit te branden
  hapert: hapert, haperen, stottert, bufferen, buffert, schokkerig, lag, laggen, lagt, blijft hangen, gehaperd, haperde, stotteren, stokt
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
  aanleg: aanleg, aanleggen, aangelegd, aangesloten worden, graafwerk, graven, graafwerkzaamheden, aanlegt, aanlegde, leg .. aan, legt .. aan, leggen .. aan, legde .. aan, aan te leggen, gegraven, graaft, groef
  domein: domein, domeinnaam, webdomein
  netwerk: netwerk, network, lan, thuisnetwerk
  eigen-modem: bridge, bridgemodus, bridge modus, eigen router, eigen modem, vrije modemkeuze
  gastnetwerk: gastnetwerk, gastwifi, gasten wifi, wifi voor bezoek, gasten op de wifi
  coax: telefoonkabel, coax, coaxkabel, antennekabel
  storingskaart: storingskaart, storingsoverzicht, actuele storingen, storing in mijn buurt, is er een storing, storingspagina
`)
