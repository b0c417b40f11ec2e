import { groupsOf } from '#app/search/synonyms/group.ts'

/** What people do, in the words of every day. */
export const NL_EVERYDAY = groupsOf(`
  ontvangen: ontvangen, gekregen, ontvangst, ontvangt, binnengekomen, kreeg, ontving
  kiezen: kiezen, gekozen, keuze, selecteren, geselecteerd, uitkiezen, uitgekozen, kiest, selectie, koos, uitkiest, uitkoos, kies .. uit, kiest .. uit, koos .. uit, uit te kiezen
  toevoegen: toevoegen, toegevoegd, erbij zetten, bijvoegen, bijzetten, bijgezet, erbij doen, toevoegt, toevoegde, voeg .. toe, voegt .. toe, voegde .. toe, toe te voegen
  bekijken: bekijken, bekeken, inzien, ingezien, raadplegen, geraadpleegd, inkijken, inzage, bekijkt, inzie, inziet, in te zien
  tonen: tonen, getoond, weergeven, weergegeven, verschijnen, verschijnt, verschenen, laten zien, toont, zichtbaar, toonde, weergeeft, weergaf
  zoeken: zoeken, gezocht, vinden, gevonden, opzoeken, opgezocht, zoekfunctie, vindt, zoekt, zocht, opzoekt, opzocht, zoek .. op, zoekt .. op, zocht .. op, op te zoeken, vond
  niet-vinden: kan niet vinden, niet te vinden, nergens te vinden, vind het niet, niet vindbaar
  vergeten: vergeten, vergat, weet niet meer, niet meer weten, ontschoten
  begrijpen: begrijpen, begrepen, snappen, gesnapt, verstaan, snapt, kom er niet uit, begrijpt
  beginnen: beginnen, begonnen, begint, starten, gestart, aanvangen
  eindigen: eindigen, geëindigd, einde, ophouden, opgehouden, aflopen, afgelopen, houdt op, ophoudt, ophield, houd .. op, hield .. op, op te houden
  controleren: controleren, gecontroleerd, nakijken, nagekeken, checken, gecheckt, nazien, nagaan, verifiëren, checkt, nakijkt, nakeek, kijk .. na, kijkt .. na, keek .. na, na te kijken, controleert, controleerde
  testen: testen, getest, uitproberen, uitgeprobeerd, proberen, geprobeerd, uittesten, probeert, probeerde, uitprobeert, uitprobeerde, probeer .. uit, probeert .. uit, probeerde .. uit, uit te proberen
  regelen: regelen, geregeld, zelf regelen, in orde maken, in orde brengen, voor elkaar krijgen, regelt, regelde
  verplicht: verplicht, noodzakelijk, vereist
  verschil: verschil, onderscheid, vergelijken, vergeleken, wat is beter, vergelijkt
  verhogen: verhogen, verhoogd, omhoog, ophogen, opgehoogd, optrekken, hoger, verhoogt, ophoogt, ophoogde, hoogt .. op, hoogde .. op, op te hogen
  verlagen: verlagen, verlaagd, omlaag, lager, verminderen, verminderd, naar beneden, verlaagt
  verbeteren: verbeteren, verbeterd, optimaliseren, geoptimaliseerd, verbetert
  laten-weten: laten weten, doorgeven, doorgegeven, mededelen, meedelen, meegedeeld, opgeven, opgegeven, doorgeeft, doorgaf, geef .. door, geeft .. door, gaf .. door, door te geven, opgeeft, opgaf, geef .. op, geeft .. op, gaf .. op, op te geven
  sluiten: sluiten, dichtdoen, dichtmaken, dichtgedaan, afsluiten, dichtgemaakt, afgesloten, gesloten, dicht, dichtdoe, dichtdoet, dichtdeed, doe .. dicht, doet .. dicht, doen .. dicht, deed .. dicht, dicht te doen
  openen: openen, geopend, opendoen, openmaken, opengemaakt, opengaan, opengedaan, opent, opende, openmaakt, maak .. open, maakt .. open, open te maken, opendoe, opendoet, doe .. open, doet .. open, doen .. open, deed .. open, open te doen
  gebruiken: gebruiken, benutten, inzetten, aanwenden, gebruikt
  verkopen: verkopen, verkocht, doorverkopen, te koop zetten, verkoopt
  verdwenen: verdwenen, verdwijnen, verdwijnt, foetsie, ineens weg, opeens weg, niet meer te zien, niet meer zichtbaar, weg
  uitnodigen: uitnodigen, uitgenodigd, inviten, uitnodigt, uitnodigde, nodigt .. uit, nodigde .. uit, uit te nodigen
  overzicht: overzicht, lijst, lijstje, historie, geschiedenis
  moeilijk: moeilijk, lastig, ingewikkeld, complex, omslachtig
  makkelijk: makkelijk, gemakkelijk, eenvoudig, simpel
  corrigeren: corrigeren, gecorrigeerd, correctie, rechtzetten, rechtgezet
  verwerken: verwerken, verwerkt, in behandeling, afhandelen, afgehandeld, behandelen, behandeld, afhandelt, afhandelde, handel .. af, handelt .. af, handelde .. af, af te handelen
  in-afwachting: in afwachting, wacht op, pending, nog niet verwerkt, blijft hangen op, staat nog open
  uitlenen: uitlenen, uitgeleend, te leen, ontlenen, uitleent, uitleende, leen .. uit, leent .. uit, leende .. uit, uit te lenen
  plaatsen: plaatsen, geplaatst, neerzetten, ophangen, opgehangen, ophangt, ophing, hang .. op, hangt .. op, hing .. op, op te hangen, plaatste
  weggeven: weggeven, cadeau doen, cadeau geven, schenken, cadeau sturen
  waarschuwen: waarschuwen, gewaarschuwd, verwittigen, verwittigd, inlichten, ingelicht, waarschuwt, waarschuwde
  uitleg: uitleg, uitgelegd, toelichting, verduidelijken, uitlegt, uitlegde, leg .. uit, legt .. uit, legde .. uit, uit te leggen
  invloed: invloed, gevolg, effect, consequenties
  oorzaak: oorzaak, reden, komt door, veroorzaakt, waardoor, aanleiding
  alternatief: alternatief, andere manier, andere oplossing, andere mogelijkheid
  vergelijkbaar: vergelijkbaar, hetzelfde, soortgelijk, identiek, gelijkaardig, dezelfde
  beperken: beperken, beperkt, begrenzen, begrensd, inperken
  opruimen: opruimen, opgeruimd, leegmaken, leeggemaakt, vrijmaken, legen, opkuisen, leegmaakt, maak .. leeg, maakt .. leeg, leeg te maken
  tekort: tekort, te weinig, te kort, niet genoeg, onvoldoende
  verwachten: verwachten, voorzien, gepland
  vergissing: fout gemaakt, vergissing, vergist, per ongeluk, abuis, foutje gemaakt, per abuis
  verbieden: verboden, verbieden, niet toegestaan, mag niet, niet mogen
  toelaten: toelaten, toegelaten, toestaan, toegestaan, permitteren, toesta, toestaat, toestond, sta .. toe, staat .. toe, staan .. toe, stond .. toe, toe te staan
  klaar: klaar, afgerond, voltooid, voltooien, gereed, afronden, afrondt, rond .. af, rondt .. af, af te ronden, voltooit
  cursus: cursus, opleiding, training, workshop, vorming, lessen
  diploma: diploma, getuigschrift, certificaat
  examen: examen, toets, tentamen, proefwerk
  lesgeld: lesgeld, collegegeld, schoolgeld, inschrijvingsgeld, cursusgeld
  toegangskaart: toegangskaart, entreekaart, toegangsticket, entree, inkomticket, kaartje, concertkaartje
  concert: concert, optreden, voorstelling, show, theater
`)
