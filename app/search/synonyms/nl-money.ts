import { groupsOf } from '#app/search/synonyms/group.ts'

/** What is paid, asked and given back. */
export const NL_MONEY = groupsOf(`
  factuur: factuur, rekening, nota, faktuur, kostenoverzicht, afrekening, facturatie, factuurtje
  bon: bon, bonnetje, kassabon, kassabonnetje, kasticket, kassaticket, aankoopbewijs, aankoopbon, betaalbewijs, betalingsbewijs, bonnen
  creditnota: creditnota, creditfactuur, kredietnota, creditering, gecrediteerd
  incasso: incasso, incasseren, geïncasseerd, afschrijving, afgeschreven, afschrijft, domiciliëring, automatische betaling, van mijn rekening gehaald, van mijn rekening gegaan, incassomachtiging, afgeboekt, geld afgehaald, afschrijf, afschreef, schrijf .. af, schrijft .. af, schrijven .. af, schreef .. af, af te schrijven, afboeken, afboekt, boek .. af, boekt .. af, af te boeken, incasseert, incasseerde
  aanmaning: aanmaning, herinnering, betalingsherinnering, betaalherinnering, herinneringsbrief, ingebrekestelling, sommatie, rappel, laatste waarschuwing
  incassobureau: incassobureau, incassokosten, deurwaarder, gerechtsdeurwaarder, deurwaarderskosten
  betalingsregeling: betalingsregeling, betaalregeling, betaalplan, afbetalingsplan, afbetalen, termijnbetaling, gespreid betalen, in termijnen, in delen betalen, in stukjes betalen, afbetalingsregeling, op afbetaling, in schijven
  betaaluitstel: betaaluitstel, betalingsuitstel, uitstel van betaling, later betalen, betaling uitstellen, nu niet betalen
  betalingsachterstand: betalingsachterstand, betaalachterstand, achterstand, achterstallig, openstaand, openstaande rekening, niet betaald, vergeten te betalen, te laat betaald, schuld
  prijs: prijs, kosten, tarief, kostprijs, hoe duur, hoeveel is, prijskaartje, prijslijst, prijzen, tarieven, gekost
  duur: duur, duurder, prijzig, te veel geld, veel geld, hoge kosten, hoge prijs, peperduur, geduurd, duurde, duurt, wachttijd, doorlooptijd
  prijsverhoging: prijsverhoging, tariefsverhoging, prijsstijging, indexering, indexatie, prijsaanpassing, duurder geworden, prijs omhoog, prijs gestegen, tarief omhoog
  goedkoper: goedkoop, voordelig, minder betalen, besparen, bespaard, lagere prijs
  korting: korting, aanbieding, actie, aktie, promotie, promo, sale, solden, afgeprijsd, uitverkoop, reductie, deal, afprijzen, afprijs, afprijst, afprijsde, prijs .. af, prijst .. af, prijzen .. af, prijsde .. af, af te prijzen, aangeboden, aanbiedt, aanbood, bied .. aan, biedt .. aan, bood .. aan, aan te bieden
  kortingscode: kortingscode, actiecode, promocode, couponcode, kortingsbon, coupon, vouchercode, voucher, waardecode, kortingsbonnen
  cadeaubon: cadeaubon, cadeaukaart, kadobon, kadokaart, geschenkbon, giftcard, gift card, cadeaucheque, waardebon, tegoedbon, cadeaubonnen, waardebonnen
  terugbetaling: terugbetaling, terugbetaald, geld terug, terugstorten, teruggestort, terugkrijgen, teruggekregen, teruggave, restitutie, refund, retourbetaling, terugbetaalt, betaal .. terug, betaalt .. terug, betaalde .. terug, terug te betalen, stort .. terug, terug te storten, terugkrijgt, terugkreeg, krijg .. terug, krijgt .. terug, kreeg .. terug, terug te krijgen
  vergoeding: vergoeding, vergoedt, compensatie, compenseren, gecompenseerd, schadevergoeding, schadeloosstelling, tegemoetkoming, tussenkomst, compenseert, compenseerde
  tegoed: tegoed, saldo, krediet, restant, nog over
  te-veel-betaald: te veel betaald, teveel betaald, te veel afgeschreven, teveel afgeschreven, te veel gerekend, te veel berekend, te hoog bedrag, verkeerd bedrag, te hoge rekening, te hoge factuur, meer betaald
  dubbel-betaald: dubbel betaald, twee keer betaald, 2x betaald, 2 keer betaald, dubbel afgeschreven, twee keer afgeschreven, 2x afgeschreven, dubbele betaling, dubbele factuur, dubbele rekening
  specificatie: specificatie, gespecificeerd, detail, detailoverzicht, uitsplitsing, kostenspecificatie, waarvoor betaal
  bedrag: bedrag, totaalbedrag, eindbedrag, totaal
  maandbedrag: maandbedrag, maandkosten, maandlasten, maandelijks, per maand, elke maand, iedere maand, maandelijkse betaling
  eenmalig: eenmalig, een keer betalen, één keer, 1 keer, 1x, voor één keer, eenmalige kosten
  gratis: gratis, kosteloos, voor niks, voor niets, zonder kosten, geen kosten, niets betalen, free
  bijbetalen: bijbetalen, bijbetaald, meerprijs, meerkosten, toeslag, supplement, extra kosten, extra betalen, bijkomende kosten, opleg, surplus, bijpassen, bijbetaalt, betaal .. bij, betaalt .. bij, betaalde .. bij, bij te betalen
  administratiekosten: administratiekosten, dossierkosten, behandelkosten, behandelingskosten, transactiekosten
  btw: btw, omzetbelasting, vat, taks
  betalen: betalen, betaald, betaalt, voldoen, voldaan, afrekenen, afgerekend, vereffenen, lappen, dokken, reken .. af, rekent .. af, rekende .. af, af te rekenen
  overmaken: overmaken, overgemaakt, overschrijven, overgeschreven, overboeken, overgeboekt, storten, gestort, bankoverschrijving, geld sturen, overschrijf, overmaakt, over te maken, overschrijft, overschreef, schrijf .. over, schrijft .. over, schrijven .. over, schreef .. over, over te schrijven, overboekt, boek .. over, boekt .. over, over te boeken, maak ik .. over, maak je .. over
  betaalwijze: betaalwijze, betaalmethode, betalingswijze, betalingsmethode, betaalmanier, betaalmiddel, betaaloptie, manier van betalen, hoe betalen
  betaling-mislukt: betaling mislukt, betaling geweigerd, betaling afgewezen, betaling niet gelukt, betalen lukt niet, kan niet betalen, betaling gaat niet, betaling loopt vast, betaalfout
  achteraf-betalen: achteraf betalen, betalen achteraf, klarna, riverty, afterpay, na ontvangst betalen, later betalen, eerst passen dan betalen
  borg: borg, borgsom, waarborg, waarborgsom, onderpand, borgstelling
  statiegeld: statiegeld, leeggoed, flessengeld, lege flessen, emballage
  aanbetaling: aanbetaling, aanbetaald, vooruitbetaling, vooruitbetaald, vooraf betalen, voorschot
  spaarpunten: punten, spaarpunten, zegels, spaarzegels, bonuspunten, loyaliteitspunten, spaarprogramma, punten sparen
  klantenkaart: klantenkaart, klantenpas, voordeelkaart, voordeelpas, spaarkaart, getrouwheidskaart, ledenpas, lidkaart, loyaliteitskaart, bonuskaart
  contant: contant, cash, baar geld, contant geld, muntgeld, briefgeld
  geld: geld, centen, poen, duiten, pegels, doekoe, money
  uitbetaling: uitbetaling, uitbetaald, uitgekeerd, uitbetaalt, uitkeren, uitkeert, uitkeerde, keer .. uit, keert .. uit, keerde .. uit, uit te keren, betaal .. uit, betaalt .. uit, betaalde .. uit, uit te betalen
  salaris: salaris, loon, wedde, inkomen, inkomsten, verdiensten, verdienen
  donatie: donatie, doneren, gedoneerd, gift, schenking, geschonken, doneert, doneerde
  cashback: cashback, geld terug actie, geldterugactie, terugbetaalactie, cash back
  vaste-lasten: vaste lasten, vaste kosten, maandlasten, maandelijkse kosten, terugkerende kosten
  betaaltermijn: betaaltermijn, betalingstermijn, uiterste betaaldatum, vervaldag, wanneer betalen, betaaldatum, betaaldag
  betalingskenmerk: betalingskenmerk, betaalkenmerk, gestructureerde mededeling, mededeling, omschrijving, acceptgirokenmerk
  hoge-rekening: hoge rekening, hoge factuur, torenhoge rekening, rekening zo hoog, factuur zo hoog, rekening hoger, factuur hoger, hoger dan normaal, hoger dan verwacht
  aanrekenen: aanrekenen, aangerekend, in rekening gebracht, in rekening brengen, doorberekend, doorgerekend, gefactureerd, reken .. aan, rekent .. aan, rekende .. aan, aan te rekenen, bereken .. door, door te berekenen
  loonstrook: loonstrook, loonbrief, salarisstrook, loonfiche, salarisspecificatie
  loyaliteitskorting: loyaliteitskorting, trouwe klant, al jaren klant, vaste klant, klantenkorting, loyale klant
  welkomstkorting: welkomstkorting, welkomstactie, welkomstbonus, overstapbonus, overstapkorting, nieuwe klant
`)
