import { groupsOf } from '#app/search/synonyms/group.ts'

/** Renting, owning and keeping a home. */
export const NL_HOUSING = groupsOf(`
  woning: woning, huis, woonst, woonhuis, pand, appartement, flat, huizen
  huur: huur, huurprijs, gehuurd, huurbedrag, huurt, huurde
  huurder: huurder, bewoner, medehuurder
  verhuurder: verhuurder, huisbaas, woningcorporatie, woningbouwvereniging, woningbouw, huiseigenaar, kotbaas
  huurverhoging: huurverhoging, huur omhoog, huurindexering, huuraanpassing, hogere huur, huur gestegen
  huurtoeslag: huurtoeslag, huursubsidie, huurpremie
  onderverhuren: onderverhuren, onderhuur, doorverhuren, onderhuurder
  vve: vve, syndicus, eigenaarsvereniging, vereniging van eigenaars, vme, medeeigenaars
  gemeenschappelijke-kosten: gemeenschappelijke kosten, servicekosten, gemene delen, algemene kosten, stookkosten
  sleutel: sleutel, huissleutel, sleuteltje, reservesleutel
  buitengesloten: buitengesloten, deur dichtgevallen, sleutel kwijt, sleutel binnen, slotenmaker, deur in het slot
  buren: buren, buurman, buurvrouw, omwonenden, bovenburen, onderburen, gebuur
  overlast: overlast, hinder, geluidsoverlast, burenlawaai, herrie, lawaai
  schimmel: schimmel, vochtig, vocht, vochtplek, schimmelplek, vochtproblemen, condens
  verstopt: verstopt, verstopping, loopt niet door, loopt niet weg, ontstoppen, ontstopt, afvoer verstopt
  riool: riool, riolering, afvoer, rioolbuis, afvoerpijp, putje
  raam: raam, venster, ruit, kozijn, raamkozijn
  deurbel: deurbel, intercom, parlofoon, videofoon, belinstallatie, beldrukker
  verbouwing: verbouwing, verbouwd, renovatie, renoveren, gerenoveerd, opknappen, aanbouw
  oplevering: oplevering, opgeleverd, eindinspectie, plaatsbeschrijving, voorinspectie, sleuteloverdracht
  huismeester: huismeester, conciërge, beheerder van het pand, klusjesman
  verdieping: verdieping, etage, woonlaag
  zolder: zolder, vliering, dakverdieping
  schuur: schuur, schuurtje, tuinhuis, berghok, berging
  studentenkamer: studentenkamer, kot, studentenhuis, studentenkot
  loodgieter: loodgieter, sanitairinstallateur, loodgieterij, installateur
  schoonmaker: schoonmaker, schoonmaakster, poetsvrouw, poetshulp, huishoudhulp, kuisvrouw, huishoudelijke hulp
  makelaar: makelaar, immokantoor, makelaardij, vastgoedmakelaar, immo
  bezichtiging: bezichtiging, bezichtigd, kijkdag, plaatsbezoek, woning bekijken
  rookmelder: rookmelder, brandmelder, rookdetector, brandalarm, rookalarm
  slot: slot, deurslot, cilinder, slotje
  ongedierte: ongedierte, ongediertebestrijding, plaagdieren, beestjes
  lift: lift, elevator, ascenseur, personenlift
  trappenhuis: trappenhuis, traphal, portiek
  balkon: balkon, dakterras, loggia
  tuin: tuin, tuintje, achtertuin, voortuin
  medehuurder: medehuurder, inwonen, samenwonen, laten inwonen, bij mij wonen
  inschrijfduur: inschrijfduur, woningzoekende, wachttijd woning, kandidaat huurder, reageren op woning
  dak: dak, dakpan, daklek, dakbedekking
  woning-opzeggen: huur opzeggen, huurcontract opzeggen, huurovereenkomst opzeggen, huur beëindigen, woning verlaten
`)
