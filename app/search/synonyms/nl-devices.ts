import { groupsOf } from '#app/search/synonyms/group.ts'

/** Devices: broken, repaired, set up, switched on and off. */
export const NL_DEVICES = groupsOf(`
  apparaat: apparaat, toestel, machine, device, apparatuur
  kapot: kapot, stuk, defect, doet het niet, doet het niet meer, werkt niet, werkt niet meer, doet niets, doet niks, gesneuveld, stukgegaan, kaduuk, buiten werking, begeven, kapotgegaan, om zeep
  storing: storing, panne, uitval, uitgevallen, ligt eruit, ligt plat, ligt uit, onderbreking, doet het niet, werkt niet, offline, down, uit de lucht
  probleem: probleem, issue, moeilijkheden, gaat mis, gaat fout, misgegaan, ellende
  foutmelding: foutmelding, error, foutcode, errorcode, foutbericht, error code, iets misgegaan, ging iets mis, fout code, foutje
  repareren: repareren, reparatie, gerepareerd, herstellen, hersteld, fixen, gefixt, fiksen, laten maken, gemaakt, oplappen, herstelt, repareert, repareerde
  scherm: scherm, display, beeldscherm, schermpje, touchscreen, screen, monitor
  gebarsten: gebarsten, barst, gebroken, breuk, scheur, gescheurd, kapot gevallen, glas kapot, breken, barstje, scherm stuk, ster in scherm, breekt, brak, scheurt, scheurde
  zwart-scherm: zwart scherm, scherm zwart, scherm blijft zwart, zwart beeld, geen beeld, beeld weg, scherm doet niets
  batterij: batterij, accu, akku, batterijtje, battery, accuduur, batterijduur
  snel-leeg: snel leeg, loopt leeg, leegloopt, leeglopen, leeggelopen, batterij leeg, accu leeg, houdt niet lang, gaat niet lang mee, zo leeg, leegliep, loop .. leeg, liep .. leeg, leeg te lopen
  opladen: opladen, opgeladen, laden, geladen, laadt, laadt niet, bijladen, oplaadt, aan de lader, laad .. op, laadt .. op, op te laden
  oplader: oplader, lader, adapter, laadkabel, laadsnoer, opladertje, voeding, voedingsadapter, netvoeding
  kabel: kabel, snoer, draad, kabeltje, draadje, snoertje
  stopcontact: stopcontact, stekker, contactdoos, wandcontactdoos
  activeren: activeren, activatie, geactiveerd, inschakelen, ingeschakeld, aanzetten, aangezet, aan zetten, aandoen, in gebruik nemen, actief maken, zet .. aan, aan te zetten, inschakelt, inschakelde, schakel .. in, schakelt .. in, schakelde .. in, in te schakelen, activeert, activeerde
  opstarten: opstarten, opgestart, start niet, starten, gestart, gaat niet aan, springt niet aan, wil niet aan, krijg hem niet aan, aangaan, aangegaan, aanga, aangaat, aanging, gaat .. aan, ging .. aan, aan te gaan, start .. op, op te starten
  uitzetten: uitzetten, uitgezet, uitschakelen, uitgeschakeld, deactiveren, gedeactiveerd, afzetten, afgezet, uitdoen, uit zetten, disablen, zet .. uit, uit te zetten, uitschakelt, uitschakelde, schakel .. uit, schakelt .. uit, schakelde .. uit, uit te schakelen
  herstarten: herstarten, reboot, opnieuw opstarten, opnieuw starten, heropstarten, uit en aan, uit en weer aan
  uitvallen: uitvallen, valt uit, valt weg, wegvallen, weggevallen, slaat af, afslaan, springt uit, gaat vanzelf uit, gaat steeds uit, schakelt uit, uitvalt, wegvalt, afgeslagen, afsla, afslaat, afsloeg, sla .. af, slaan .. af, sloeg .. af, af te slaan, uitgevallen, uitviel, val .. uit, vallen .. uit, viel .. uit, uit te vallen, wegviel, val .. weg, vallen .. weg, viel .. weg, weg te vallen
  vastgelopen: vastgelopen, vastlopen, loopt vast, vastloopt, hangt, crasht, crashen, gecrasht, reageert niet, bevroren, blijft hangen, zit vast, freeze, vastliep, loop .. vast, liep .. vast, vast te lopen
  fabrieksinstellingen: fabrieksinstellingen, fabrieksreset, factory reset, resetten, gereset, helemaal leegmaken, hard reset
  instellen: instellen, ingesteld, configureren, configuratie, geconfigureerd, installeren, installatie, geïnstalleerd, settings, voorkeuren, instelt, instelde, stel .. in, stelt .. in, stellen .. in, stelde .. in, in te stellen, configureert, configureerde
  aansluiten: aansluiten, aangesloten, inpluggen, ingeplugd, insteken, ingestoken, sluit aan, bekabelen, sluit ik aan, aansloot, sloot .. aan, aan te sluiten, inplug, inplugt, inplugde, plug .. in, plugt .. in, pluggen .. in, plugde .. in, in te pluggen
  koppelen: koppelen, gekoppeld, verbinden, verbonden, pairen, linken, gelinkt, verbinding maken, koppelt, verbindt, koppelde
  ontkoppelen: ontkoppelen, ontkoppeld, loskoppelen, losgekoppeld, verbinding verbreken, unlinken, ontkoppelt, loskoppelt, loskoppelde, koppel .. los, koppelt .. los, koppelde .. los, los te koppelen
  synchroniseren: synchroniseren, gesynchroniseerd, synchronisatie, syncen, synct, gesynct, synchroniseert, synchroniseerde
  compatibel: compatibel, compatible, geschikt, ondersteund, ondersteunt, werkt het met, werkt dit met, werkt dit op, kan ik gebruiken met
  warm: warm, heet, oververhit, gloeiend, wordt heet, wordt warm
  geluid: geluid, audio, klank, volume, sound, geen geluid, hoor niks, hoor niets
  lawaai: lawaai, herrie, kabaal, piept, piepen, gepiep, bromt, brommen, zoemt, ratelt, raar geluid, ruis, gekraak, gepiept
  luidspreker: luidspreker, speaker, boxje, speakertje, geluidsbox, soundbar
  koptelefoon: koptelefoon, hoofdtelefoon, oortjes, oordopjes, headset, oortelefoon, headphone
  microfoon: microfoon, mic, verstaan mij niet, horen mij niet
  toetsenbord: toetsenbord, klavier, keyboard
  knop: knop, toets, button, knopje, schakelaar, knoppen
  lampje: lampje, led, ledje, controlelampje, lichtje, knippert, knipperen, indicatielampje, geknipperd, knipperde, lampje brandt, brandt, blijft branden
  waterschade: waterschade, vochtschade, nat geworden, in het water gevallen, water overheen, in de wc gevallen, vocht
  gevallen: gevallen, valschade, laten vallen, val gemaakt, viel, vallen, valt
  computer: computer, pc, laptop, notebook, desktop, compu, lappie, komputer
  tablet: tablet, ipad, tabletje, tab
  smartwatch: smartwatch, horloge, slim horloge, watch
  camera: camera, webcam, cam, fototoestel, cameraatje
  usb-stick: usbstick, usb stick, geheugenstick, memorystick, usb
  opslagruimte: opslagruimte, opslag, geheugen, geen ruimte, geheugen vol, opslag vol, opslagcapaciteit, schijf vol
  serienummer: serienummer, typenummer, modelnummer, productnummer, imei, imeinummer, serial number
  hoesje: hoesje, hoes, case, cover, beschermhoes, telefoonhoesje
  screenprotector: screenprotector, schermbeschermer, beschermglas, glasplaatje, screen protector
  schoonmaken: schoonmaken, schoongemaakt, reinigen, gereinigd, kuisen, gekuist, poetsen, gepoetst, afwassen, proper maken, schoonmaakt, maak .. schoon, maakt .. schoon, schoon te maken, reinigt, reinigde
  onderhoud: onderhoud, onderhoudsbeurt, servicebeurt, nazicht, nakijken, controlebeurt
  lekken: lekken, lekt, gelekt, lekkage, druppelt, druppelen
  slijtage: slijtage, versleten, slijten, oud geworden, afgesleten, verouderd
  leentoestel: leentoestel, vervangtoestel, leentelefoon, vervangend toestel, tijdelijk toestel
  spelcomputer: spelcomputer, spelconsole, gameconsole, console
  aanraakscherm: touchscreen reageert niet, aanraakscherm, scherm reageert niet, touch doet het niet, aanraken
  bluetooth: bluetooth, blue tooth, draadloos verbinden, draadloos koppelen
  slim-huis: domotica, smarthome, smart home, slim huis, slimme apparaten, slimme woning
  meegeleverd: meegeleverd, bijgeleverd, zit erbij, zit erin, inbegrepen, inclusief, incl
  geheugenkaart: geheugenkaart, sdkaart, sd kaart, micro sd, microsd, memorycard
  bolle-accu: bolle accu, accu bol, opgezwollen, gezwollen, opgeblazen accu
  elektrisch: elektrisch, electrisch, op stroom
  stekkerblok: stekkerblok, verdeelstekker, stekkerdoos, verlengsnoer, verlengkabel
`)
