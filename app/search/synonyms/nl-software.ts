import { groupsOf } from '#app/search/synonyms/group.ts'

/** Apps and programs: getting, using and repairing them. */
export const NL_SOFTWARE = groupsOf(`
  app: app, applicatie, programma, software, programmaatje
  update: update, geüpdatet, bijwerken, bijgewerkt, nieuwe versie, laatste versie, firmware, actualiseren, bijwerkt, bij te werken, updatet, werk ik .. bij, werk je .. bij
  installeren: installeren, installatie, geïnstalleerd, erop zetten, op mijn telefoon zetten, setup, installeert, installeerde
  deinstalleren: deïnstalleren, gedeïnstalleerd, uninstall, app verwijderen, eraf gooien, eraf halen, programma verwijderen, app wissen
  melding: melding, notificatie, pushbericht, pushmelding, alert, seintje, push, waarschuwing
  opslaan: opslaan, opgeslagen, bewaren, bewaard, saven, gesaved, opsla, opslaat, opsloeg, sla .. op, slaat .. op, slaan .. op, sloeg .. op, op te slaan, bewaart
  backup: backup, back up, reservekopie, veiligheidskopie, kopie maken
  terughalen: terughalen, teruggehaald, terugvinden, teruggevonden, herstellen, terugkrijgen, recoveren, terugzetten, per ongeluk verwijderd, per ongeluk gewist, terugvindt, terugvond, vind .. terug, vindt .. terug, vond .. terug, terug te vinden, terughaalt, terughaalde, haal .. terug, haalt .. terug, haalde .. terug, terug te halen, teruggezet, zet .. terug, terug te zetten
  licentie: licentie, licentiecode, activatiecode, activeringscode, productcode, productsleutel, licentiesleutel
  bug: bug, programmafout, softwarefout, glitch, foutje in de app, fout in de app
  donkere-modus: donkere modus, dark mode, darkmode, nachtmodus, donker thema, nachtstand, donkere achtergrond
  taal: taal, taalinstelling, in het nederlands, andere taal, vertaling, vertaald, vertaalt
  lettergrootte: lettergrootte, tekstgrootte, letters groter, grotere letters, kleine letters, lettertype, te klein om te lezen
  cache: cache, browsergegevens, cache legen, cache wissen, tijdelijke bestanden, browsergeschiedenis
  cookies: cookies, cookiemelding, cookievoorkeuren
  reclame: reclame, advertentie, publiciteit, ads, adverteren
  popup: popup, pop up, popupvenster, venstertje
  cloud: cloud, cloudopslag, online opslag, in de cloud
  screenshot: screenshot, schermafdruk, schermafbeelding, printscreen, print screen, foto van het scherm
  kopieren: kopiëren, gekopieerd, kopie, knippen en plakken, copy paste, plakken, dupliceren, gedupliceerd, kopieer, kopieert, kopieerde
  ongedaan-maken: ongedaan maken, terugdraaien, teruggedraaid, undo, terugzetten, vorige versie, terugdraait, terugdraaide, draai .. terug, draait .. terug, draaide .. terug, terug te draaien
  filteren: filteren, gefilterd, sorteren, gesorteerd, ordenen, rangschikken, volgorde, sorteert, sorteerde, filtert, filterde
  agenda: agenda, kalender, planning, agendaatje, calendar
  map: map, folder, mapje, directory
  spreadsheet: spreadsheet, excel, rekenblad, werkblad, exceltabel
  exporteren: exporteren, geëxporteerd, gegevens eruit halen, uitvoeren naar, als bestand downloaden, exporteert, exporteerde
  importeren: importeren, geïmporteerd, inladen, ingeladen, inlezen, ingelezen, importeert, importeerde
  delen: delen, gedeeld, sharen, samen gebruiken, meekijken, deelde, deelt
  locatie: locatie, lokatie, gps, plaatsbepaling, locatievoorziening, positie, waar ik ben
  qrcode: qrcode, qr, qr code, blokjescode, vierkante code
  scannen: scannen, gescand, scant, inscannen, ingescand, scande
  automatisch: automatisch, vanzelf, uit zichzelf, zonder iets te doen
  handmatig: handmatig, manueel, met de hand, zelf doen, manuele
  integratie: integratie, integreren, api, webhook, geïntegreerd, plugin, plug in
  app-werkt-niet: app werkt niet, app doet het niet, app start niet, app opent niet, app crasht, app loopt vast, app sluit af, app blijft hangen, app laadt niet
  site-werkt-niet: site werkt niet, website werkt niet, pagina laadt niet, site doet het niet, pagina werkt niet, site ligt eruit, site is down, pagina niet gevonden
  knop-werkt-niet: knop werkt niet, knop doet niets, kan niet klikken, niet aanklikken, niets gebeurt, er gebeurt niets, knop reageert niet
  klikken: klikken, geklikt, aanklikken, aangeklikt, gedrukt, tikken, klikt, aanklikt, klik .. aan, klikt .. aan, aan te klikken, drukken, drukt
  snelkoppeling: snelkoppeling, shortcut, snel koppeling
  webformulier: contactformulier, webformulier, online formulier, formulier op de site
  sjabloon: sjabloon, template, voorbeeldbrief, standaardbrief
  dashboard: dashboard, startscherm, beginscherm, hoofdscherm, startpagina, homepagina
  menu: menu, menuutje, drie streepjes, drie puntjes, hoofdmenu
  versie: versie, release, editie, uitgave
  testversie: bèta, testversie, proefversie, beta versie
  synchroniseert-niet: synchroniseert niet, synchronisatie werkt niet, sync werkt niet, niet gesynchroniseerd, blijft synchroniseren
  videobellen: videobellen, videogesprek, beeldbellen, facetime, teams, zoom, videocall
  sociale-media: sociale media, socials, sociale netwerken
  instagram: instagram, insta, ig
  facebook: facebook, fb, face book
  youtube: youtube, you tube, yt
  icoon: icoon, icoontje, pictogram, symbooltje
  wit-scherm: wit scherm, witte pagina, lege pagina, leeg scherm, scherm blijft wit
  app-wil-niet: app wil niet, app sluit, app valt uit, app springt, app geeft fout, app blijft laden, app gaat niet open > app, crasht, update, bijwerken, installeren
  app-eraf: gooi .. eraf, haal .. eraf, krijg .. eraf, app van telefoon af > verwijderen, app, uninstall
  app-erop: krijg .. erop, hoe zet ik .. op, app op nieuwe telefoon, kan app niet vinden > installeren, downloaden, app
  foto-kwijt: foto's weg, foto's kwijt, alles kwijt, per ongeluk weggegooid, per ongeluk gewist, filmpjes weg > terughalen, backup, herstellen, prullenbak
  geen-berichtjes: geen meldingen, krijg geen meldingen, zie geen berichtjes, geen seintje, piept niet bij bericht > meldingen, notificaties, instellen, toestemming
  te-klein-letters: letters te klein, kan het niet lezen, te kleine letters, alles is zo klein > lettergrootte, vergroten, zoom, toegankelijkheid
`)
