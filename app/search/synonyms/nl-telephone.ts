import { groupsOf } from '#app/search/synonyms/group.ts'

/** Calling, mobile data and SIM cards. */
export const NL_TELEPHONE = groupsOf(`
  telefoon: telefoon, toestel, mobiel, mobieltje, gsm, smartphone, mobiele telefoon, telefoontoestel, foon, gsmtoestel, mob, zaktelefoon
  vaste-telefoon: vaste telefoon, vaste lijn, huistelefoon, vaste telefonie, vast bellen, thuistelefoon, telefoonlijn, vast nummer
  nummerbehoud: nummerbehoud, nummerportering, nummeroverdracht, porteren, geporteerd, nummer meenemen, nummer behouden, nummer houden, nummer overzetten, eigen nummer, zelfde nummer, oude nummer, nummer kwijtraken
  simkaart: simkaart, sim, simkaartje, sim kaart, simmetje
  esim: esim, digitale sim, digitale simkaart, virtuele sim, elektronische sim
  simlock: simlock, sim lock, simlockvrij, providerlock, netwerklock, toestel vrijmaken, simlock vrij
  puk: puk, pukcode, puk code, ontgrendelcode, ontgrendelingscode
  prepaid: prepaid, pre paid, prepaidkaart, herlaadkaart, belkaart, oplaadkaart
  opwaarderen: opwaarderen, opgewaardeerd, herladen, tegoed opladen, saldo opladen, beltegoed kopen, beltegoed opladen, bijladen, opwaardeert, opwaardeerde, waardeer .. op, waardeert .. op, waardeerde .. op, op te waarderen
  beltegoed: beltegoed, belwaarde, belkrediet, prepaidtegoed, saldo, tegoed
  simonly: simonly, sim only, zonder toestel, abonnement zonder toestel, abonnement zonder telefoon, alleen een simkaart
  data: data, mb, gb, megabyte, gigabyte, databundel, internetbundel, datategoed, mobiele data, mobiel internet, internettegoed
  databundel-op: data op, bundel op, buiten bundel, buiten de bundel, bundel overschreden, datalimiet, mb op, gb op, databundel op, door mijn data, te veel data, internet op, door mijn bundel
  verbruik: verbruik, verbruikt, opgebruikt, dataverbruik, usage, opgemaakt
  geen-mobiel-internet: mobiel internet werkt niet, data werkt niet, 4g werkt niet, 5g werkt niet, geen 4g, geen 5g, geen mobiele data, onderweg geen internet
  roaming: roaming, buitenland, dataroaming, buiten nederland, buiten europa, buiten de eu, buiten belgië, over de grens, op vakantie, op verlof
  bellen: bellen, gebeld, belt, getelefoneerd, opbellen, opgebeld, telefoneert, belletje, bel, belde, opbelt, opbelde, bel .. op, belt .. op, bellen .. op, belde .. op, op te bellen
  oproep: oproep, telefoongesprek, gesprek, telefoontje, call, belletje
  bereik: bereik, dekking, ontvangst, signaal, geen netwerk, geen service, streepjes, geen streepjes
  voicemail: voicemail, antwoordapparaat, voicemailbox, ingesproken bericht, voice mail
  doorschakelen: doorschakelen, doorgeschakeld, doorverbinden, doorverbonden, oproepen doorsturen, gesprekken doorsturen, doorschakelt, doorschakelde, schakel .. door, schakelt .. door, schakelde .. door, door te schakelen, doorverbindt, verbind .. door, verbindt .. door, verbond .. door, door te verbinden
  sms: sms, smsje, tekstbericht, smsen, gesmst, smsbericht, sms bericht, smsjes
  whatsapp: whatsapp, whats app, geappt, wapp, appje, appt
  nummerweergave: nummerweergave, anoniem bellen, privénummer, privé nummer, afgeschermd, afgeschermd nummer, nummer verbergen, onbekend nummer, verborgen nummer, nummerherkenning
  ongewenste-oproepen: ongewenste telefoontjes, ongewenste oproepen, telemarketing, telefonische verkoop, spoofing, vreemde nummers, verkooptelefoontjes, bel me niet, spamoproep
  telefoonnummer: telefoonnummer, gsmnummer, mobiel nummer, 06 nummer, 06nummer, 06, telnr, belnummer, gsm nummer
  gesprek-valt-weg: gesprek valt weg, gesprek verbroken, gesprek wordt verbroken, verbroken, bellen valt weg, midden in gesprek, telefoongesprek valt weg
  kan-niet-bellen: kan niet bellen, bellen lukt niet, bellen werkt niet, kan niet gebeld worden, word niet gebeld, geen kiestoon, niet bereikbaar, geen gesprek
  apn: apn, apn instellingen, toegangspuntnaam, internetinstellingen
  wifibellen: wifibellen, wifi bellen, vowifi, wifi calling, bellen via wifi, bellen over wifi
  betaalde-nummers: betaalde nummers, betaalnummers, servicenummers, betaalde sms, sms diensten, smsdiensten, 0900, 0900 nummer
  belminuten: belminuten, belbundel, beltijd, bel minuten
  onbeperkt: onbeperkt, ongelimiteerd, unlimited, limietloos, oneindig, zonder limiet, geen limiet
  telefoonboek: telefoonboek, contactpersonen, adresboek, contactenlijst, telefoonnummers
  overzetten: overzetten, overgezet, overbrengen, overgebracht, verplaatsen, verplaatst, migreren, gemigreerd, meenemen, meegenomen, zet .. over, over te zetten, meeneemt, meenam, neem .. mee, neemt .. mee, nam .. mee, mee te nemen
  nummer: nummer, nr, nummertje, number
  internationaal-bellen: internationaal bellen, naar het buitenland bellen, buitenland bellen, buitenlands nummer
  niet-storen: niet storen, stille modus, trilstand, vliegtuigstand, vliegtuigmodus
  ringtone: ringtone, beltoon, beltoontje, belgeluid, deuntje
  toestelkosten: toestelkosten, toestellening, toestelkrediet, toestelaflossing, telefoonlening, toestel afbetalen, toestel afbetaald
  extra-simkaart: extra sim, tweede sim, tweede simkaart, extra simkaart, dual sim, twee simkaarten
  simkaart-aanvragen: nieuwe simkaart, nieuwe sim, vervangende simkaart, simkaart vervangen, andere simkaart, simkaart kwijt, simkaart kapot
  simwissel: simwissel, simkaart wisselen, sim wisselen, simkaart omzetten, sim swap, omzetten naar esim
  noodnummer: noodnummer, 112, alarmnummer, hulpdiensten, noodoproep
  simkaarthouder: simkaarthouder, simlade, simkaartlade, simhouder, simkaartsleuf
`)
