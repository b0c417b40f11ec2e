import { groupsOf } from '#app/search/synonyms/group.ts'

/** Renting, owning and keeping a home. */
export const NL_HOUSING = groupsOf(`
  woning: woning, huis, woonst, woonhuis, pand, appartement, flat
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
  iets-kapot-in-huis: iets kapot in huis, verhuurder doet niks, verhuurder moet, wie moet dit maken, wie betaalt dit huurder, is dit voor de verhuurder, kraan lekt huis > reparatieverzoek, verhuurder, onderhoud, reparatie
  buren-herrie: buren maken herrie, herrie van boven, harde muziek, feestje van de buren, geluid van buren, buurman schreeuwt, blaffende hond, hond blaft, stampen boven, ruzie met buren > geluidsoverlast, overlast, buren, melden
  wc-verstopt: wc verstopt, wc loopt niet door, wc loopt over, gootsteen verstopt, douche loopt niet door, putje zit dicht, water blijft in douche > verstopping, ontstoppen, afvoer, riool
  sleutel-kwijt-huis: sleutel kwijt, sleutel gestolen, kom mijn huis niet in, sleutel afgebroken, sta buiten, deur in het slot gevallen, extra sleutel nodig > sleutel, slot, buitengesloten, slotenmaker
  huis-zoeken: huis zoeken, woning zoeken, kamer zoeken, wanneer krijg ik een huis, sta al jaren ingeschreven, hoelang ingeschreven, urgentie voor huis > woningzoekende, inschrijven, wachtlijst, huurwoning, urgentie
  huur-niet-betalen: huur niet betalen, huur te hoog, huur omhoog, te veel huur, huur kan ik niet > huur, huurverhoging, huurtoeslag, betalingsregeling
  lift-kapot: lift kapot, lift doet het niet, lift staat stil, vast in de lift, lift buiten > lift, storing, reparatieverzoek
  schimmel-muur: zwarte plekken, zwarte plekken muur, muur nat, vochtige muur, natte muren, beslagen ramen, ramen beslaan, muffe geur > schimmel, vocht, ventileren, condens
  muizen: muizen, muis in huis, ratten, kakkerlakken, mieren, wespennest > ongedierte, ongediertebestrijding, plaagdieren
  woning-verlaten: huis uit, huis leeg opleveren, moet ik behangen verwijderen, vloer eruit, gaatjes vullen, spijkers in de muur, wit schilderen bij vertrek > oplevering, eindinspectie, opzeggen, huur
  mag-ik-verbouwen: mag ik een muur, muur weghalen, zelf aanpassen in huis, mag ik boren, nieuwe keuken zelf, schotel ophangen, mag ik huisdieren > toestemming, verbouwing, verhuurder, voorwaarden
`)
