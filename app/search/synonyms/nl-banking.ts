import { groupsOf } from '#app/search/synonyms/group.ts'

/** Accounts, cards, transfers, savings and loans. */
export const NL_BANKING = groupsOf(`
  bankrekening: bankrekening, rekening, betaalrekening, zichtrekening, girorekening, lopende rekening
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
  beleggen: beleggen, belegd, investeren, geïnvesteerd, aandelen, fondsen, belegt
  pensioen: pensioen, pensioenuitkering, pensionering, oudedagsvoorziening, oude dag, met pensioen
  jaaroverzicht: jaaroverzicht, jaaropgave, fiscaal attest, fiscaal jaaroverzicht, financieel jaaroverzicht
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
  pas-doet-het-niet: pas doet het niet, pas werkt niet, kan niet pinnen, pinnen lukt niet, kaart doet het niet, kaart werkt niet, kaart geweigerd, pas geweigerd, pas wordt niet gelezen, kan nergens betalen, kaart gedemagnetiseerd > betaalpas, pinpas, vervangen, defect, geblokkeerd
  pas-aanvragen: nieuwe pas, nieuwe kaart aanvragen, pas bijna verlopen, pas verloopt, pas kapot, extra pas, tweede pas, kaart versleten, nieuwe kaart niet gekregen > betaalpas, aanvragen, vervangen, bankkaart
  code-vergeten: code vergeten, pin vergeten, pincode vergeten, pincode kwijt, weet mijn pin niet, code kwijt, code van mijn pas, andere pincode, pincode veranderen, cijfers vergeten > pincode, wijzigen, opvragen, herstellen
  in-het-buitenland-pinnen: in het buitenland pinnen, pinnen op vakantie, betalen in het buitenland, kaart in het buitenland, buiten europa pinnen, pas aanzetten voor buitenland, kan niet pinnen op vakantie > buitenland, geldopname, betaalpas, werelddekking, geoblocking
  rood-boodschap: onder nul, in de min, sta in de min, te weinig saldo, niet genoeg saldo, saldo ontoereikend, te weinig op mijn rekening > rood staan, saldo, limiet, debetstand
  meer-per-dag: meer per dag, meer opnemen dan, hoger bedrag opnemen, mag niet meer pinnen, grotere bedragen, meer overmaken dan, bedrag te hoog om > daglimiet, limiet, verhogen
  overboeking-fout: naar de verkeerde overgemaakt, geld naar verkeerde, verkeerde persoon geld, foute rekening overgemaakt, verkeerde iban, typefout in rekeningnummer > overboeking, verkeerd, terughalen, rekeningnummer
  bij-de-bank-weg: rekening weg, rekening sluiten, rekening opheffen, bankrekening stoppen, van bank wisselen, naar andere bank, weg bij de bank > opheffen, rekening, overstapservice, opzeggen
  rekening-openen: rekening openen, bankrekening nemen, klant worden bij de bank, rekening beginnen, nieuwe rekening > rekening, openen, aanvragen, betaalrekening
  samen-met-partner: rekening met mijn partner, rekening met mijn man, rekening met mijn vrouw, samen een pot, gezamenlijke pot, huishoudpot > gezamenlijke rekening, partner
  kind-eigen-pas: kind eigen pas, kind pinpas, zakgeld, pas voor mijn kind, eerste pinpas, kind leren omgaan met geld > kinderrekening, jongerenrekening, pinpas
  huis-kopen: huis kopen, eerste huis, geld lenen voor huis, hoeveel kan ik lenen, starter op de woningmarkt, maximaal lenen > hypotheek, lening, woonlening
  extra-aflossen: extra aflossen, sneller aflossen, eerder aflossen, in een keer aflossen, vervroegd aflossen, lening eerder terug > aflossen, boeterente, vervroegd, hypotheek
  rente-vast: rente vastzetten, rentevaste periode, rente loopt af, nieuwe rente, rente omlaag, rente middelen > rente, hypotheek, rentevaste, rentepercentage
  spaarrente-omhoog: rente op spaargeld, wat levert sparen, hoeveel rente krijg ik, geld vastzetten, spaargeld vastzetten > spaarrente, rente, sparen, deposito
  app-bank-nieuwe-telefoon: bankapp nieuwe telefoon, bankieren op nieuwe telefoon, app opnieuw activeren, app koppelen met bank, bank app overzetten > activeren, app, bankieren, registreren
  apparaatje-bank: apparaatje van de bank, kastje voor de bank, bakje voor inloggen, rekenmachientje, batterij kaartlezer, kastje met cijfers > kaartlezer, scanner, identifier, digipass
  niet-zelf-gepind: niet zelf gepind, geld gepind door, heb ik niet betaald, niet mijn betaling, niet door mij betaald, ken deze betaling niet > fraude, onbekende, afschrijving, blokkeren
  geld-sturen-buitenland: geld naar het buitenland, geld naar familie, overmaken naar buitenland, geld naar een ander land, buiten europa overmaken > overboeking, buitenland, swift, overmaken
  bic: bic, swift, bic code, swiftcode
  bankieren: internetbankieren, mobiel bankieren, bankieren, bankapp, online bankieren, telebankieren, mobile banking, homebanking
  spoedoverboeking: directe overboeking, spoedoverboeking, instant betaling, binnen tien seconden, instantoverschrijving
  crypto: crypto, bitcoin, cryptomunt, cryptovaluta
  verzekering-lening-overlijden: lening na overlijden, rekening van overledene, rekening geblokkeerd na overlijden, bij de bank overlijden melden > overlijden, nabestaanden, erfrecht, rekening
`)
