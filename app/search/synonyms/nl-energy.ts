import { groupsOf } from '#app/search/synonyms/group.ts'

/** Electricity, gas, water, heat and what the meter says. */
export const NL_ENERGY = groupsOf(`
  stroom: stroom, elektriciteit, electriciteit, elektra, electra
  energie: energie, stroom en gas, gas en stroom, gas en licht, gas en elektriciteit, nutsvoorziening
  energieleverancier: energieleverancier, energiemaatschappij, energiebedrijf, stroomleverancier, leverancier, energieaanbieder
  meterstand: meterstand, tellerstand, meteropname, stand doorgeven, meter aflezen, stand van de meter, meter doorgeven
  meter: meter, teller, gasmeter, stroommeter, elektriciteitsmeter, energiemeter, gasteller
  slimme-meter: slimme meter, digitale meter, smart meter, digitale teller, slimmemeter, p1
  meterkast: meterkast, zekeringkast, zekeringskast, groepenkast, stoppenkast, elektriciteitskast
  zekering: zekering, aardlekschakelaar, aardlek, stop eruit, stop gesprongen, stoppen doorgeslagen, doorgeslagen, kortsluiting, differentieel
  geen-stroom: geen stroom, stroomstoring, stroomuitval, stroompanne, stroomonderbreking, stroom weg, stroom uitgevallen, zonder stroom, geen licht, black out, blackout
  gaslucht: gaslucht, gaslek, gasgeur, ruik gas, gaslekkage, gas ruiken
  voorschot: voorschot, voorschotbedrag, termijnbedrag, voorschotfactuur, maandbedrag, maandtermijn
  jaarafrekening: jaarafrekening, eindafrekening, jaarnota, afrekening, eindnota, slotfactuur, eindfactuur, afrekeningsfactuur
  zonnepanelen: zonnepanelen, zonne panelen, pvpanelen, zonnestroom, panelen op het dak, fotovoltaïsch
  terugleveren: terugleveren, teruggeleverd, injectie, salderen, terugleververgoeding, injectievergoeding, teruglevert, terugleverde, lever .. terug, levert .. terug, leverde .. terug, terug te leveren
  terugleverkosten: terugleverkosten, terugleverboete, kosten voor terugleveren, betalen voor zonnepanelen, prosumententarief
  omvormer: omvormer, inverter, omzetter
  cvketel: cvketel, cv, ketel, verwarmingsketel, combiketel, cv ketel
  verwarming: verwarming, kachel, chauffage, radiator, stoken, verwarmd, centrale verwarming, verwarmt
  koud: koud, wordt niet warm, blijft koud, geen verwarming, ijskoud, verwarming doet het niet
  warm-water: warm water, heet water, geen warm water, boiler, geiser, water blijft koud, water wordt niet warm
  thermostaat: thermostaat, kamerthermostaat, slimme thermostaat, temperatuurregelaar
  warmtepomp: warmtepomp, hybride ketel, warmte pomp, hybride warmtepomp
  vast-tarief: vast contract, vaste prijs, vast tarief, prijs vastzetten, vaste prijzen, prijs vast
  variabel-tarief: variabel, variabel contract, variabel tarief, variabele prijs, wisselende prijs
  dynamisch-tarief: dynamisch contract, dynamisch tarief, dynamische prijzen, uurprijs, uurtarief, prijs per uur
  dag-en-nacht: dubbeltarief, dag en nachttarief, nachttarief, nachtstroom, dalstroom, daltarief, tweevoudige meter, dubbel tarief
  netbeheerder: netbeheerder, netwerkbeheerder, distributienetbeheerder, beheerder van het net
  isolatie: isolatie, isoleren, geïsoleerd, isolatiemateriaal, isoleert, isoleerde
  energielabel: energielabel, epc, epc attest, energieprestatie, energie label
  hoog-verbruik: hoog verbruik, verbruikt veel, veel verbruik, sluipverbruik, stroomvreter, hoger verbruik, te veel verbruikt
  groene-stroom: groene stroom, groene energie, duurzame energie, hernieuwbare energie, windenergie, duurzame stroom
  kraanwater: kraanwater, drinkwater, leidingwater, waterleiding, water uit de kraan
  waterdruk: waterdruk, weinig druk, lage druk, straaltje
  leegstand: leegstand, leegstaand, onbewoond, staat leeg, huis staat leeg
  ean: ean, eancode, eannummer, ean code
  thuisbatterij: thuisbatterij, thuisaccu, batterij thuis, stroom opslaan
  stadsverwarming: stadsverwarming, warmtenet, stadswarmte, blokverwarming
  ketel-bijvullen: ketel bijvullen, waterdruk ketel, cv bijvullen, druk te laag, te weinig druk ketel
  ontluchten: ontluchten, lucht in de radiator, radiator borrelt, borrelt
  meterwissel: meterwissel, nieuwe meter, meter vervangen, meter plaatsen, andere meter, meter omwisselen
  sociaal-tarief: sociaal tarief, energietoeslag, verhoogde tegemoetkoming
  prijsplafond: prijsplafond, maximumprijs, maximumtarief, prijs plafond
  geschat: geschat, schatting, ingeschat
  dubbel-glas: dubbel glas, dubbele beglazing, isolatieglas, hr glas
  geen-water: geen water, water afgesloten, water weg, komt geen water
`)
