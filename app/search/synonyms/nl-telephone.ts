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
  bellen: bellen, gebeld, belt, getelefoneerd, opbellen, opgebeld, telefoneert, belletje, belde, opbelt, opbelde, bel .. op, belt .. op, belde .. op, op te bellen
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
  geen-bereik: geen bereik, heb nergens bereik, binnen geen bereik, thuis geen bereik, geen streepjes, geen signaal, slecht bereik, slechte ontvangst, alleen buiten bereik, bellen valt weg in huis, hapert tijdens bellen > bereik, dekking, ontvangst, netwerk, wifibellen
  niet-gebeld-worden: mensen kunnen mij niet, niemand kan mij bellen, krijg geen telefoontjes, gaat niet over, gaat meteen naar voicemail, gaat niet af, ze krijgen voicemail, in gesprek maar > bereikbaar, gebeld, doorschakelen, voicemail
  kan-zelf-niet-bellen: kan niet uitbellen, kan niemand bellen, alleen noodoproepen, alleen noodgevallen, kan wel gebeld worden, telefoon zegt geen service, hoor alleen pieptoon > bellen, simkaart, netwerk, storing
  sms-lukt-niet: kan geen sms, sms wordt niet, krijg geen sms, berichtjes komen niet aan, sms komt niet aan, berichten versturen lukt niet > sms, berichten, berichtencentrale, verzenden
  sim-herkend-niet: geen simkaart, geen sim, zegt geen sim, sim niet herkend, simkaart niet gevonden, kaartje doet het niet, simkaart werkt niet, simkaart doet niks, simkaart ongeldig > simkaart, vervangen, simkaart defect, activeren
  sim-past-niet: kaartje te groot, kaartje te klein, past niet in toestel, simkaart te groot, knippen sim, kleinere sim > simkaart, nano, simkaart aanvragen
  nummer-houden: zelfde nummer, nummer houden, mijn oude nummer, nummer mee, nummer meenemen, nummer kwijt, oude nummer terug, niet mijn nummer kwijt, nummer van mijn vorige, nog niet overgezet, nummer nog niet over > nummerbehoud, nummerportering, porteren, overzetten
  nummer-anders: ander nummer nemen, nummer veranderen, nieuw nummer krijgen, word lastiggevallen wil ander nummer, wil een nieuw nummer > nummer, wijzigen, nummerwijziging
  data-op: mb zo op, gb zo op, data zo op, internet is op, geen mb meer, door mijn mb, internet op telefoon op, verbruik zoveel data, waar gaat mijn data, waaraan gaan mijn mb, bundel zo leeg, bijkopen, data erbij, mb bijkopen, extra gb > databundel, dataverbruik, data, bundel
  hoeveel-nog: hoeveel nog over, hoeveel heb ik nog, nog over deze maand, hoeveel minuten heb ik, hoeveel mb heb ik, hoe zie ik wat ik > verbruik, saldo, tegoed, bundel, bekijken
  buitenland-vakantie: op vakantie bellen, ga op vakantie, mee naar het buitenland, kost bellen in, in turkije, in zwitserland, in amerika, in engeland, in marokko, in thailand, in spanje, op een cruise, op de boot, in het vliegtuig, buiten de eu, naar huis bellen, dure rekening na vakantie > roaming, buitenland, dataroaming, kosten
  buitenland-geen-internet: geen internet in het buitenland, doet het niet op vakantie, geen netwerk in buitenland, buitenland geen bereik, sms bij de grens > roaming, dataroaming, buitenland, instellen
  tegoed-weg: tegoed weg, tegoed verdwenen, beltegoed weg, net opgewaardeerd maar, opgewaardeerd en niks, tegoed niet bijgekomen, verlopen tegoed > beltegoed, opwaarderen, prepaid, saldo
  kind-eerste-telefoon: eerste telefoon, telefoon voor kind, abonnement voor kind, kind belt te veel, kind in rekening, limiet voor mijn kind > kind, abonnement, limiet, jongeren
  mannetje-inspreken: ingesproken bericht, boodschap inspreken, mijn eigen stem, bericht inspreken, bericht afluisteren, voicemail uit, piepje inspreken > voicemail, begroeting, uitschakelen, afluisteren
  nummer-zien: mijn nummer niet zien, nummer verbergen, anoniem bellen, zonder dat ze mijn nummer, wie belt mij, van wie is dit nummer, onbekend nummer belt, steeds gebeld door > nummerweergave, anoniem, nummerherkenning, blokkeren
  lastige-bellers: word steeds gebeld, word lastig gevallen, verkopers bellen, ongevraagd gebeld, iemand blokkeren, nummer blokkeren, bellers blokkeren, wie belt steeds > blokkeren, ongewenste, spam, telemarketing
  dure-nummers: dure nummers, betaald nummer gebeld, sms abonnement, spelletje op rekening, kosten van derden, aankoop via telefoonrekening, vreemde kosten telefoon, abonnement via sms > betaaldiensten, servicenummers, sms diensten, blokkeren
  toestel-afbetalen: telefoon nog niet afbetaald, nog afbetalen, telefoon in een keer afbetalen, nog op mijn toestel, wanneer is hij van mij, toestel van mij > toestelkrediet, afbetalen, aflossen, toestellening
  nieuwe-telefoon-bij: nieuwe telefoon bij abonnement, toe aan een nieuwe, wanneer mag ik nieuwe telefoon, telefoon erbij, vroeg verlengen met telefoon > verlengen, toestel, abonnement, upgrade
  vergrendeld-toestel: telefoon zit op slot, vast aan provider, andere sim werkt niet, sim van ander werkt niet, toestel geblokkeerd op, slot eraf > simlock, simlockvrij, ontgrendelen
  puk-nodig: vraagt om puk, puk intypen, drie keer pin, pin van sim, sim op slot, sim geblokkeerd, simkaart geblokkeerd > puk, pukcode, simkaart, pincode
  esim-niet: esim lukt niet, esim scannen, esim op nieuwe telefoon, qr voor esim, esim activeren, esim kwijt, digitale sim laden > esim, activeren, qrcode, overzetten
  groepsapp: groepsapp, whatsappgroep, appgroep, groepschat
  videobericht: spraakbericht, voicebericht, ingesproken app, spraakmemo
  huistelefoon-dood: huistelefoon doet het niet, vaste telefoon dood, vaste lijn dood, geen kiestoon, telefoon van mijn moeder doet, huislijn > vaste telefoon, storing, kiestoon, vaste lijn
`)
