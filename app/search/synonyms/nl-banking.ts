import { groupsOf } from '#app/search/synonyms/group.ts'

/** Accounts, cards, transfers, savings and loans. */
export const NL_BANKING = groupsOf(`
  bankrekening: bankrekening, rekening, betaalrekening, zichtrekening, girorekening, lopende rekening, gerekend, rekent, rekende, berekenen, in rekening
  rekeningnummer: rekeningnummer, iban, ibannummer, bankrekeningnummer, banknummer, bankgegevens, gironummer
  betaalpas: betaalpas, pinpas, bankpas, bankkaart, pasje, debetkaart, betaalkaart, bankpasje, pinpasje, pas
  creditcard: creditcard, kredietkaart, credit card, visakaart, mastercard, visa
  geld-opnemen: geld opnemen, pinnen, gepind, geldopname, geld afhalen, geldafhaling, cash opnemen, geld uit de muur, pinde
  geldautomaat: geldautomaat, pinautomaat, bankautomaat, flappentap, geldmaat, bancontactautomaat
  betaalterminal: betaalterminal, betaalautomaat, pinapparaat, pinautomaat, bancontacttoestel, pin apparaat
  contactloos: contactloos, nfc, zonder pin betalen, draadloos betalen, tikken om te betalen
  mobiel-betalen: mobiel betalen, apple pay, google pay, wallet, betalen met telefoon, betalen met mijn telefoon, betalen met gsm
  betaalverzoek: betaalverzoek, tikkie, betaallink, betalingsverzoek, betaallinkje
  saldo: saldo, banksaldo, rekeningstand, tegoed, hoeveel staat erop, hoeveel heb ik nog
  rood-staan: rood staan, roodstaan, in het rood, roodstand, debetstand, onder nul, negatief saldo, in de min, sta rood
  limiet: limiet, daglimiet, maximum, opnamelimiet, bestedingslimiet, maximaal bedrag, plafond, bestedingsruimte
  sparen: sparen, spaarrekening, spaargeld, gespaard, spaarboekje, spaarpot, spaart, spaarde
  rente: rente, intrest, interest, rentepercentage, rentevoet
  lening: lening, geleend, krediet, ontlening, persoonlijke lening, geld lenen, doorlopend krediet, leent, leende
  hypotheek: hypotheek, hypothecaire lening, woonlening, woonkrediet, huislening, hypotheeklening
  aflossen: aflossen, afgelost, terugbetalen, afbetalen, afbetaald, inlossen, aflos, aflost, los .. af, lost .. af, af te lossen
  beleggen: beleggen, belegd, investeren, geïnvesteerd, aandelen, fondsen, beleg, belegt
  pensioen: pensioen, pensioenuitkering, pensionering, oudedagsvoorziening, oude dag, met pensioen
  jaaroverzicht: jaaroverzicht, jaaropgave, jaaropgaaf, fiscaal attest, fiscaal jaaroverzicht, financieel jaaroverzicht
  inkomstenbelasting: belastingaangifte, inkomstenbelasting, personenbelasting, belastingbrief, belasting aangifte, belasting aangeven
  afschrift: afschrift, rekeningafschrift, bankafschrift, rekeninguittreksel, uittreksel, rekeningoverzicht
  transactie: transactie, verrichting, mutatie, bijschrijving, af en bijschrijvingen, betaling
  storneren: storneren, gestorneerd, storno, terugboeken, teruggeboekt, terughalen, teruggehaald, terugdraaien, terugvorderen, incasso weigeren, teruggedraaid, teruggevorderd, terugboekt, boek .. terug, boekt .. terug, terug te boeken, storneert, storneerde
  vaste-overboeking: vaste overboeking, periodieke overboeking, doorlopende opdracht, bestendige opdracht, automatische overboeking, automatisch overmaken
  gezamenlijke-rekening: gezamenlijke rekening, en of rekening, gemeenschappelijke rekening, gedeelde rekening, samen een rekening, rekening samen
  wisselkoers: wisselkoers, koers, valuta, vreemde munt, munteenheid, vreemd geld, koersopslag
  kredietregistratie: bkr, kredietregistratie, zwarte lijst, negatieve registratie, bkr registratie, bkr toetsing
  pas-geblokkeerd: pas geblokkeerd, pas blokkeren, kaart blokkeren, kaart geblokkeerd, bankkaart blokkeren, pas kwijt, bankkaart kwijt, pinpas kwijt, card stop
  pas-ingeslikt: pas ingeslikt, kaart ingeslikt, automaat slikt pas, pas vast in automaat, pas niet teruggekregen
  kaartlezer: kaartlezer, scanner, identifier, random reader, cardreader, codecalculator, digipass
  geld-storten: geld storten, storten, cash storten, contant storten, geldstorting, gestort, muntgeld storten
  erfenis: erfenis, nalatenschap, erven, geërfd, testament, verklaring van erfrecht, erfde
  kinderrekening: kinderrekening, jongerenrekening, jeugdrekening, rekening voor mijn kind, spaarrekening kind
  geld-niet-aangekomen: geld niet aangekomen, geld niet ontvangen, overboeking niet aangekomen, geld staat er niet op, nog geen geld, overschrijving niet aangekomen
  verkeerd-overgemaakt: verkeerd overgemaakt, naar verkeerde rekening, verkeerd rekeningnummer, foute rekening, per ongeluk overgemaakt, verkeerd overgeschreven
  begunstigde: begunstigde, tegenrekening, geadresseerde
  schulden: schulden, schuldhulp, schuldhulpverlening, schuldsanering, budgetbeheer, geldproblemen
  bankkantoor: bankkantoor, bankfiliaal, kantoor, agentschap
  beslag: beslag, loonbeslag, beslaglegging, beslag op loon, bankbeslag
`)
