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
  vast-tarief: vast contract, vaste prijs, vast tarief, prijs vastzetten, prijs vast
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
  hoge-energierekening: energierekening zo hoog, hoge stroomrekening, waarom verbruik ik, meter draait door, meter loopt hard, verbruik klopt niet, zoveel stroom, zoveel gas, veel bijbetalen, flink bijbetalen, moet bijbetalen, veel moeten bijbetalen, schrik van de afrekening > verbruik, jaarafrekening, termijnbedrag, hoog verbruik, eindafrekening
  maandbedrag-anders: maandbedrag te hoog, maandbedrag te laag, minder per maand, elke maand te veel, bedrag per maand aanpassen, maandbedrag omhoog, maandbedrag verhoogd zonder, liever meer per maand > termijnbedrag, voorschot, maandbedrag, wijzigen
  standen-doorgeven: standen doorgeven, cijfers van de meter, nummers op de meter, foute stand doorgegeven, verkeerde stand, welke cijfers, kan de meter niet lezen, meter niet bij, hoe lees ik > meterstand, meterstand doorgeven, corrigeren
  meter-doet-raar: meter doet het niet, scherm van de meter, meter geeft niks, meter loopt terug, meter staat stil, meter telt niet > slimme meter, meter, defect, netbeheerder
  geen-stroom-thuis: alles donker, licht doet het niet, hele straat donker, zit in het donker, stroom eruit, stroom is weg, geen licht, hele huis uit, halve huis geen stroom > stroomstoring, storing, zekering, aardlek, groepenkast
  lampen-knipperen: lampen knipperen, licht flikkert, flikkeren, lampen flikkeren, dimt zomaar > spanning, storing, verlichting, led
  koud-in-huis: koud in huis, huis wordt niet warm, radiator blijft koud, radiatoren koud, een kamer koud, boven koud, verwarming doet niks, verwarming slaat niet aan, kachel doet het niet, chauffage doet het niet, zitten in de kou > verwarming, ketel, thermostaat, radiator, storing
  geen-warm-water-thuis: kan niet douchen, koud douchen, douche blijft koud, douche koud, geen warm water, alleen koud water, water wordt lauw, lauw water > warm water, boiler, ketel, geiser
  druk-weg: druk weg, druk te laag, zakt steeds weg, steeds bijvullen, moet steeds water bij, druk loopt terug > waterdruk, ketel, bijvullen, lekkage
  ruikt-naar-gas: ruikt naar gas, gas ruiken, gaslucht, stinkt naar gas, rotte eieren > gaslek, noodnummer
  zon-op-dak: zon op het dak, zonnepanelen doen niks, panelen leveren niks, weinig opbrengst, minder opbrengst, brengt niks op, hoeveel leveren mijn, app zonnepanelen, geen stroom van panelen > zonnepanelen, omvormer, opbrengst, opwek
  betalen-voor-zon: betalen omdat ik zonnepanelen, straf voor zonnepanelen, krijg niks voor mijn stroom, wat krijg ik voor stroom, stroom teruggeven, stroom terug aan het net, te veel stroom opwekken > terugleveren, salderen, terugleverkosten
  verhuis-energie: sleutel van nieuwe woning energie, stroom nieuwe huis, energie meenemen, gas op nieuwe adres, energie oude huis stoppen, vorige bewoner, vorige bewoner energie > verhuizen, meterstand, eindafrekening, energiecontract
  overgestapt-energie: overgestapt en dubbele, twee leveranciers, oude leverancier stuurt, wie is mijn leverancier, bij wie zit ik > overstap, eindafrekening, leverancier
  vast-of-variabel: vast of variabel, wat is slimmer, vastzetten of niet, prijs voor een jaar, hoe lang vastzetten > vast, variabel, contract, tarief
  auto-laden-thuis: auto thuis laden, auto opladen thuis, stekker voor auto, elektrische auto thuis > laadpaal, laadpunt, opladen
  kruipruimte: kruipruimte, kelder, souterrain
  tochten: tocht, tochtig, tochtstrip, kieren, het tocht > isolatie
  zuinig: zuinig, energiezuinig, energiebesparing, energie besparen, minder gas verbruiken, minder stroom verbruiken, minder stoken, bezuinigen op energie
`)
