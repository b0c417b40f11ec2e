import { groupsOf } from '#app/search/synonyms/group.ts'

/** Doctors, medicines, care and what is paid back for it. */
export const NL_HEALTH = groupsOf(`
  dokter: dokter, huisarts, arts, huisdokter, doktersbezoek, dokterspraktijk
  ziekenhuis: ziekenhuis, kliniek, hospitaal, polikliniek
  tandarts: tandarts, gebit, tanden
  apotheek: apotheek, apothekeres, farmacie
  medicijn: medicijn, geneesmiddel, medicatie, pil, medicament, pillen
  recept: recept, voorschrift, herhaalrecept, doktersvoorschrift, herhaalmedicatie, voorgeschreven
  zorgverzekering: zorgverzekering, ziektekostenverzekering, mutualiteit, ziekenfonds, basisverzekering, zorgverzekeraar, zorgpolis, mutuele, ziekenkas
  declareren: declareren, declaratie, gedeclareerd, kosten terugvragen, teruggevraagd, terugvragen, onkosten, nota indienen, rekening insturen, declareert, declareerde
  eigen-bijdrage: eigen bijdrage, remgeld, persoonlijk aandeel, zelf bijbetalen, eigen aandeel
  verwijzing: verwijzing, verwijsbrief, doorverwijzing, doorverwezen, verwijsbriefje, verwezen
  ziek: ziek, ziekte, ziekmelden, ziek gemeld, niet lekker
  pijn: pijn, pijnlijk, doet pijn
  bril: bril, brillenglazen, brilglazen, montuur, leesbril, brillen
  contactlenzen: contactlenzen, lenzen, contactlens
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
  verzorgingshuis: verzorgingshuis, bejaardentehuis, rusthuis, verpleeghuis, woonzorgcentrum, verzorgingstehuis, rusthuizen
  kraamzorg: kraamzorg, kraamhulp, kraampakket, kraamverzorgster
  consult: consult, raadpleging, consultatie, spreekuur, controleafspraak
  buitenlandse-zorg: zorg in het buitenland, dokter in het buitenland, ziekenhuis in het buitenland, europese ziekteverzekeringskaart, ehic
  uitslag: uitslag, testresultaat, onderzoeksresultaat, laboresultaat, resultaat
  donor: donor, orgaandonor, donorcodicil, orgaandonatie
  roken: roken, sigaret, stoppen met roken, rokers
  zorgpas: zorgpas, zorgkaart, verzekeringspas, kleefbriefje, verzekeringspasje
`)
