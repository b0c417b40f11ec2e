import { groupsOf } from '#app/search/synonyms/group.ts'

/** What people do, in the words of every day. */
export const NL_EVERYDAY = groupsOf(`
  ontvangen: ontvangen, gekregen, ontvangst, ontvangt, binnengekomen, kreeg, ontving
  kiezen: kiezen, gekozen, keuze, selecteren, geselecteerd, uitkiezen, uitgekozen, kiest, selectie, kies
  toevoegen: toevoegen, toegevoegd, erbij zetten, bijvoegen, bijzetten, bijgezet, erbij doen, toevoegt
  bekijken: bekijken, bekeken, inzien, ingezien, raadplegen, geraadpleegd, inkijken, inzage, bekijkt
  tonen: tonen, getoond, weergeven, weergegeven, verschijnen, verschijnt, verschenen, laten zien, toont, zichtbaar
  zoeken: zoeken, gezocht, vinden, gevonden, opzoeken, opgezocht, zoekfunctie, vindt
  niet-vinden: kan niet vinden, niet te vinden, nergens te vinden, vind het niet, niet vindbaar
  vergeten: vergeten, vergat, weet niet meer, niet meer weten, ontschoten
  begrijpen: begrijpen, begrepen, snappen, snap, gesnapt, verstaan, snapt, kom er niet uit
  beginnen: beginnen, begonnen, begint, starten, gestart, aanvangen, begin
  eindigen: eindigen, geëindigd, einde, ophouden, opgehouden, aflopen, afgelopen, houdt op
  controleren: controleren, gecontroleerd, nakijken, nagekeken, checken, gecheckt, nazien, nagaan, verifiëren, checkt
  testen: testen, getest, uitproberen, uitgeprobeerd, proberen, geprobeerd, uittesten
  regelen: regelen, geregeld, zelf regelen, in orde maken, in orde brengen, voor elkaar krijgen, regelt
  verplicht: verplicht, noodzakelijk, vereist
  verschil: verschil, onderscheid, vergelijken, vergeleken, wat is beter
  verhogen: verhogen, verhoogd, omhoog, ophogen, opgehoogd, optrekken, hoger
  verlagen: verlagen, verlaagd, omlaag, lager, verminderen, verminderd, naar beneden
  verbeteren: verbeteren, verbeterd, optimaliseren, geoptimaliseerd
  laten-weten: laten weten, doorgeven, doorgegeven, mededelen, meedelen, meegedeeld, opgeven, opgegeven
  sluiten: sluiten, dichtdoen, dichtmaken, dichtgedaan, afsluiten, dichtgemaakt, afgesloten
  openen: openen, geopend, opendoen, openmaken, opengemaakt, opengaan, opengedaan
  gebruiken: gebruiken, benutten, inzetten, aanwenden
  verkopen: verkopen, verkocht, doorverkopen, te koop zetten, verkoopt
  verdwenen: verdwenen, verdwijnen, verdwijnt, foetsie, ineens weg, opeens weg, niet meer te zien, niet meer zichtbaar, weg
  uitnodigen: uitnodigen, uitgenodigd, inviten
  overzicht: overzicht, lijst, lijstje, historie, geschiedenis
  moeilijk: moeilijk, lastig, ingewikkeld, complex, omslachtig
  makkelijk: makkelijk, gemakkelijk, eenvoudig, simpel
  corrigeren: corrigeren, gecorrigeerd, correctie, rechtzetten, rechtgezet
  verwerken: verwerken, verwerkt, in behandeling, afhandelen, afgehandeld, behandelen, behandeld
  in-afwachting: in afwachting, wacht op, pending, nog niet verwerkt, blijft hangen op, staat nog open
  uitlenen: uitlenen, uitgeleend, te leen, ontlenen
  plaatsen: plaatsen, geplaatst, neerzetten, ophangen, opgehangen
  weggeven: weggeven, cadeau doen, cadeau geven, schenken, cadeau sturen
  waarschuwen: waarschuwen, gewaarschuwd, verwittigen, verwittigd, inlichten, ingelicht
  uitleg: uitleg, uitleggen, uitgelegd, toelichting, verduidelijken, uitlegt
  invloed: invloed, gevolg, effect, consequenties
  oorzaak: oorzaak, reden, komt door, veroorzaakt, waardoor, aanleiding
  alternatief: alternatief, andere manier, andere oplossing, andere mogelijkheid
  vergelijkbaar: vergelijkbaar, hetzelfde, soortgelijk, identiek, gelijkaardig, dezelfde
  beperken: beperken, beperkt, begrenzen, begrensd, inperken
  opruimen: opruimen, opgeruimd, leegmaken, leeggemaakt, vrijmaken, legen, opkuisen
  tekort: tekort, te weinig, te kort, niet genoeg, onvoldoende
  verwachten: verwachten, voorzien, gepland
  vergissing: fout gemaakt, vergissing, vergist, per ongeluk, abuis, foutje gemaakt, per abuis
  verbieden: verboden, verbieden, niet toegestaan, mag niet, niet mogen
  toelaten: toelaten, toegelaten, toestaan, toegestaan, permitteren
  klaar: klaar, afgerond, voltooid, voltooien, gereed, afronden
  cursus: cursus, opleiding, training, workshop, vorming, lessen
  diploma: diploma, getuigschrift, certificaat
  examen: examen, toets, tentamen, proefwerk
  lesgeld: lesgeld, collegegeld, schoolgeld, inschrijvingsgeld, cursusgeld
  toegangskaart: toegangskaart, entreekaart, toegangsticket, entree, inkomticket, kaartje, concertkaartje
  concert: concert, optreden, voorstelling, show, theater
`)
