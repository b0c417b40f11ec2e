import { groupsOf } from '#app/search/synonyms/group.ts'

/** Doctors, medicines, care and what is paid back for it. */
export const NL_HEALTH = groupsOf(`
  dokter: dokter, huisarts, arts, huisdokter, doktersbezoek, dokterspraktijk
  ziekenhuis: ziekenhuis, kliniek, hospitaal, polikliniek
  tandarts: tandarts, gebit, tanden
  apotheek: apotheek, apothekeres, farmacie
  medicijn: medicijn, geneesmiddel, medicatie, pil, medicament
  recept: recept, voorschrift, herhaalrecept, doktersvoorschrift, herhaalmedicatie, voorgeschreven
  zorgverzekering: zorgverzekering, ziektekostenverzekering, mutualiteit, ziekenfonds, basisverzekering, zorgverzekeraar, zorgpolis, mutuele, ziekenkas
  declareren: declareren, declaratie, gedeclareerd, kosten terugvragen, teruggevraagd, terugvragen, onkosten, nota indienen, rekening insturen, declareert, declareerde
  eigen-bijdrage: eigen bijdrage, remgeld, persoonlijk aandeel, zelf bijbetalen, eigen aandeel
  verwijzing: verwijzing, verwijsbrief, doorverwijzing, doorverwezen, verwijsbriefje, verwezen
  ziek: ziek, ziekte, ziekmelden, ziek gemeld, niet lekker
  pijn: pijn, pijnlijk, doet pijn
  bril: bril, brillenglazen, brilglazen, montuur, leesbril
  contactlenzen: contactlenzen, lenzen, ooglenzen
  opticien: opticien, optieker, optometrist, brillenwinkel
  hoortoestel: hoortoestel, gehoorapparaat, hoorapparaat, oorstukje, gehoortoestel
  fysiotherapie: fysiotherapie, fysio, kinesitherapie, kine, kinesist, fysiotherapeut, kinesitherapeut
  psycholoog: psycholoog, ggz, therapeut, psychische hulp, therapie
  zwanger: zwanger, zwangerschap, verloskundige, vroedvrouw, in verwachting, bevalling
  vaccinatie: vaccinatie, inenting, vaccin, prik, gevaccineerd, ingeënt, inspuiting
  allergie: allergie, allergisch, overgevoelig, intolerantie, allergieën
  thuiszorg: thuiszorg, thuisverpleging, wijkverpleging, verpleging aan huis, zorg thuis
  verpleegkundige: verpleegkundige, verpleegster, verpleger, zuster
  mantelzorg: mantelzorg, voor mijn moeder zorgen, voor mijn vader zorgen
  patient: patiënt, cliënt, zorgvrager, zorgontvanger
  patientendossier: patiëntendossier, medisch dossier, medische gegevens, patiëntdossier, epd
  bloedonderzoek: bloedonderzoek, bloedprikken, bloedafname, bloedtest, bloed prikken, bloed laten prikken, bloedname
  eerste-hulp: eerste hulp, spoedeisende hulp, seh, huisartsenpost, spoedgevallen, wachtpost, dienst spoed
  ambulance: ambulance, ziekenwagen, ziekenauto, ziekenvervoer
  sportschool: sportschool, fitness, gym, fitnesscentrum, fitnessclub, sportclub
  dieet: dieet, voedingsadvies, diëtist, vermageren
  aanvullende-verzekering: aanvullende verzekering, aanvullend pakket, aanvullend, extra verzekering, hospitalisatieverzekering
  operatie: operatie, geopereerd, ingreep, opname in ziekenhuis
  verzorgingshuis: verzorgingshuis, bejaardentehuis, rusthuis, verpleeghuis, woonzorgcentrum, verzorgingstehuis
  kraamzorg: kraamzorg, kraamhulp, kraampakket, kraamverzorgster
  consult: consult, raadpleging, consultatie, spreekuur, controleafspraak
  buitenlandse-zorg: zorg in het buitenland, dokter in het buitenland, ziekenhuis in het buitenland, europese ziekteverzekeringskaart, ehic
  uitslag: uitslag, testresultaat, onderzoeksresultaat, laboresultaat, resultaat
  donor: donor, orgaandonor, donorcodicil, orgaandonatie
  roken: roken, sigaret, stoppen met roken, rokers
  zorgpas: zorgpas, zorgkaart, verzekeringspas, kleefbriefje, verzekeringspasje
  kan-niet-naar-dokter: kan niet terecht bij, niemand heeft plek, zoek een huisarts, geen huisarts, neemt geen patiënten aan, nieuwe huisarts, andere huisarts > huisarts, inschrijven, dokter
  in-het-weekend-ziek: in het weekend ziek, savonds naar dokter, nacht ziek, buiten kantoortijden, dokter in het weekend > huisartsenpost, spoed, eerste hulp
  pillen-op: pillen op, medicijnen op, nieuwe pillen, pillen bestellen, recept verlengen, nog een keer recept, vergeten in te nemen, pil vergeten > herhaalrecept, medicijnen, recept, apotheek
  medicijn-niet-leverbaar: medicijn niet te krijgen, apotheek heeft het niet, ander doosje, ander merk pillen, andere pillen gekregen > medicijn, leverbaar, apotheek, geneesmiddel
  rekening-ziekenhuis: rekening van ziekenhuis, rekening van de tandarts, rekening van dokter, ziekenhuisrekening, doktersrekening, bonnetje tandarts, nota van fysio > declareren, nota, vergoeding, eigen risico
  krijg-ik-bril-vergoed: bril vergoed, nieuwe bril betalen, lenzen vergoed, beugel vergoed, beugel voor kind, kroon betalen, tandarts betalen, kunstgebit > vergoeding, aanvullende, tandarts, bril
  afspraak-ziekenhuis-niet: kan niet naar mijn afspraak, afspraak ziekenhuis verzetten, vergeten naar afspraak, niet naar afspraak geweest, rekening niet komen opdagen > afspraak, verzetten, annuleren, polikliniek
  uitslag-horen: uitslag horen, hoor niks van uitslag, wanneer krijg ik uitslag, uitslag bloed, waar zie ik uitslag > uitslag, patiëntendossier, bloedonderzoek, portaal
  last-van: last van, zeer, jeuk, misselijk, koorts, hoesten, duizelig > klachten, pijn, symptomen, huisarts
  bijwerking: bijwerking, slecht op reageren, bijsluiter
  krukken: krukken, rollator, looprek, rolstoel lenen, hulpmiddel, thuiszorgwinkel
  hulp-in-huis: hulp in huis, kan niet meer alleen, hulp bij douchen, hulp bij aankleden, steunkousen, moeder kan niet meer alleen, alleen wonen lukt niet > thuiszorg, wmo, indicatie, zorg
  overstappen-zorg: andere zorgverzekering, zorgverzekering te duur, voor 1 januari, jaarwisseling verzekering, zorgverzekering stoppen > zorgverzekering, overstappen, opzeggen
  pleister: pleister, verband, verbandje, wondje
  gebroken-been: gebroken been, gebroken arm, gips, enkel verzwikt, verstuikt
`)
