import { groupsOf } from '#app/search/synonyms/group.ts'

/** What is paid, asked and given back. */
export const NL_MONEY = groupsOf(`
  factuur: factuur, rekening, nota, faktuur, kostenoverzicht, afrekening, facturatie, factuurtje
  bon: bon, bonnetje, kassabon, kassabonnetje, kasticket, kassaticket, aankoopbewijs, aankoopbon, betaalbewijs, betalingsbewijs
  creditnota: creditnota, creditfactuur, kredietnota, creditering, gecrediteerd
  incasso: incasso, incasseren, geïncasseerd, afschrijving, afgeschreven, afschrijft, domiciliëring, automatische betaling, van mijn rekening gehaald, van mijn rekening gegaan, incassomachtiging, afgeboekt, geld afgehaald, afschreef, schrijf .. af, schrijft .. af, schreef .. af, af te schrijven, afboeken, afboekt, boek .. af, boekt .. af, af te boeken, incasseert, incasseerde
  aanmaning: aanmaning, herinnering, betalingsherinnering, betaalherinnering, herinneringsbrief, ingebrekestelling, sommatie, rappel, laatste waarschuwing
  incassobureau: incassobureau, incassokosten, deurwaarder, gerechtsdeurwaarder, deurwaarderskosten
  betalingsregeling: betalingsregeling, betaalregeling, betaalplan, afbetalingsplan, afbetalen, termijnbetaling, gespreid betalen, in termijnen, in delen betalen, in stukjes betalen, afbetalingsregeling, op afbetaling, in schijven
  betaaluitstel: betaaluitstel, betalingsuitstel, uitstel van betaling, later betalen, betaling uitstellen, nu niet betalen
  betalingsachterstand: betalingsachterstand, betaalachterstand, achterstand, achterstallig, openstaand, openstaande rekening, niet betaald, vergeten te betalen, te laat betaald, schuld
  prijs: prijs, kosten, tarief, kostprijs, hoe duur, hoeveel is, prijskaartje, prijslijst, gekost
  duur: duur, duurder, prijzig, te veel geld, veel geld, hoge kosten, hoge prijs, peperduur
  prijsverhoging: prijsverhoging, tariefsverhoging, prijsstijging, indexering, indexatie, prijsaanpassing, duurder geworden, prijs omhoog, prijs gestegen, tarief omhoog
  goedkoper: goedkoop, voordelig, minder betalen, besparen, bespaard, lagere prijs
  korting: korting, aanbieding, actie, aktie, promotie, promo, sale, solden, afgeprijsd, uitverkoop, reductie, deal, afprijzen, afprijst, afprijsde, prijsde .. af, af te prijzen, aangeboden, aanbiedt, aanbood, bied .. aan, biedt .. aan, bood .. aan, aan te bieden
  kortingscode: kortingscode, actiecode, promocode, couponcode, kortingsbon, coupon, vouchercode, voucher, waardecode
  cadeaubon: cadeaubon, cadeaukaart, kadobon, kadokaart, geschenkbon, giftcard, gift card, cadeaucheque, waardebon, tegoedbon
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
  overmaken: overmaken, overgemaakt, overschrijven, overgeschreven, overboeken, overgeboekt, storten, gestort, bankoverschrijving, geld sturen, overmaakt, over te maken, overschrijft, overschreef, schrijf .. over, schrijft .. over, schreef .. over, over te schrijven, overboekt, boek .. over, boekt .. over, over te boeken, maak ik .. over, maak je .. over
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
  uitbetaling: uitbetaling, uitbetaald, uitgekeerd, uitbetaalt, uitkeren, uitkeert, uitkeerde, keert .. uit, keerde .. uit, uit te keren, betaal .. uit, betaalt .. uit, betaalde .. uit, uit te betalen
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
  brief-met-bedrag: brief met het bedrag, brief met een bedrag, brief over betalen, papier met bedrag, betaalbrief, hoeveel ik moet betalen, wat moet ik betalen, moet ik ineens betalen > factuur, rekening, nota, aanmaning
  geld-van-rekening: geld van mijn rekening, geld van de rekening, bedrag van mijn rekening, van mijn rekening af, haalden geld, halen geld van, halen elke maand, halen nog steeds, pakken geld, gaat elke maand af, gaat er elke maand, is er afgegaan, is er afgehaald, van de bank gehaald > afschrijving, incasso, afgeschreven, storneren, machtiging
  zelf-overmaken: zelf overmaken, wil zelf betalen, geen automatische betaling, zelf elke maand betalen, niet automatisch betalen, incasso eraf, machtiging intrekken, stop de incasso > incasso, automatische incasso, betaalwijze, machtiging
  automatisch-laten-betalen: automatisch laten betalen, vanzelf laten afschrijven, niet steeds zelf overmaken, automatisch laten afschrijven > incasso, automatische incasso, machtiging, domiciliëring
  rekening-te-hoog: rekening te hoog, veel hoger dan anders, hoger dan vorige maand, ineens meer betalen, ineens veel hoger, waarom moet ik meer, waarom betaal ik meer, meer dan afgesproken, klopt mijn rekening, klopt de rekening, rekening klopt niet, factuur klopt niet, bedrag klopt niet, ander bedrag dan, meer afgeschreven, veel te veel betaald, schrok van mijn rekening, schrok van de rekening > factuur, hogere factuur, te veel betaald, kosten, afrekening
  waar-is-dit-voor: waar is dit voor, waar is dit bedrag voor, waar betaal ik voor, waarvoor betaal ik, wat zijn dit voor kosten, wat is dit voor bedrag, wat is dit voor afschrijving, snap de rekening niet, snap mijn rekening niet, begrijp mijn factuur niet, vreemd bedrag, raar bedrag, onbekend bedrag > factuur, specificatie, kosten, afschrijving, onbekende
  eerste-rekening: eerste rekening, eerste factuur, eerste maand duurder, eerste keer zo hoog, twee maanden tegelijk, dubbele eerste maand, gebroken maand > aansluitkosten, factuur, vooruit
  kan-niet-op-tijd: kan .. niet betalen, kan niet op tijd betalen, krap bij kas, geld op, geen geld om, even geen geld, salaris komt later, in stukken betalen, in delen betalen, over meerdere maanden, beetje bij beetje, na mijn salaris, later betalen > betalingsregeling, uitstel, termijnen, betaaluitstel
  vergeten-te-betalen: vergeten te betalen, te laat met betalen, niet op tijd betaald, rekening laten liggen, over de datum betaald, nog een rekening open, niet betaald > achterstand, aanmaning, betalingsachterstand, openstaande
  al-betaald: heb al betaald, al lang betaald, allang betaald, heb gewoon betaald, is al betaald, toch al betaald, wel betaald maar, betaald maar nog, al overgemaakt > aanmaning, betaling, verwerkt, openstaand, herinnering
  boze-brief: dreigbrief, boze brief, brief van de deurwaarder, brief van een incassobureau, dreigen met, dreigen met afsluiten, deurwaarder aan de deur > aanmaning, deurwaarder, incassobureau, achterstand
  afgesloten-door-schuld: afgesloten omdat, afgesloten wegens, diensten stopgezet, alles stilgelegd omdat, mijn lijn dichtgezet, niet betaald en afgesloten > betalingsachterstand, geblokkeerd, heraansluiten, afgesloten
  geld-terug-willen: wil mijn geld terug, wil .. geld terug, geld terug krijgen, hoe krijg ik mijn geld, wanneer krijg ik mijn geld, mijn centen terug, geld niet teruggekregen, nog geen geld terug, wacht op mijn geld, geld nog steeds niet, nog krijgen van jullie, krijg nog geld van jullie, nog geld tegoed > terugbetaling, teruggestort, terugstorten, restitutie, tegoed
  te-weinig-terug: te weinig terug, minder teruggekregen, niet alles terug, deel van het geld terug, niet het hele bedrag > terugbetaling, restitutie, verzendkosten, creditnota
  korting-niet-gekregen: korting niet gekregen, korting niet verwerkt, korting ontbreekt, korting niet toegepast, zou korting krijgen, waar is mijn korting, korting weg, korting vervallen, korting niet afgetrokken, zie geen korting > korting, kortingscode, actie, factuur
  code-doet-niks: code doet niks, code wordt niet geaccepteerd, code pakt hij niet, code ongeldig, code verlopen, werkt de code niet, actiecode werkt niet, bon werkt niet, kan code niet invullen, waar vul ik de code > kortingscode, ongeldig, actiecode, cadeaubon, verzilveren
  cadeaubon-gebruiken: bon inleveren, bon gebruiken, kaart gebruiken, hoeveel staat er op, saldo van de bon, restbedrag, bon verlopen, cadeaukaart leeg > cadeaubon, cadeaukaart, verzilveren, saldo
  heb-ik-recht-op: heb ik recht op, kan ik geld krijgen voor, krijg ik iets voor, word ik gecompenseerd, krijg ik compensatie, mag ik iets terug > vergoeding, compensatie, recht, voorwaarden
  andere-rekening: nieuwe bankrekening, andere bank, nieuw rekeningnummer, ander rekeningnummer, van bank veranderd, andere rekening afschrijven, van een andere rekening > rekeningnummer, wijzigen, iban, incasso
  op-andere-dag: andere dag afschrijven, andere datum afschrijven, later in de maand, begin van de maand, eind van de maand, op een andere dag, na de 25e > incassodatum, afschrijving, betaaldatum, wijzigen
  rekening-zoek: waar staat mijn factuur, waar vind ik mijn factuur, waar vind ik mijn rekening, factuur kwijt, rekening kwijt, oude rekeningen, oude facturen, factuur opnieuw, kopie van de factuur, factuur niet gekregen, krijg geen factuur, geen rekening gekregen, factuur nodig voor > factuur, bekijken, downloaden, kopie
  factuur-op-andere-naam: factuur op naam van, factuur op bedrijf, factuur op de zaak, naam op de factuur, btw op factuur, rekening naar mijn werk > factuur, tenaamstelling, zakelijk, btw
  factuur-per-post: rekening per post, factuur per post, rekening op papier, weer op papier, geen mail maar post, papieren afschrift > papieren, factuur, post, digitaal
  duurder-geworden: duurder geworden, wordt weer duurder, prijs gaat omhoog, prijzen omhoog, gaan meer vragen, meer gaan betalen, elk jaar duurder, waarom zo duur, verhogen jullie > prijsverhoging, tarief, indexering, prijswijziging
  nieuwe-klant-goedkoper: nieuwe klanten krijgen, nieuwe klanten betalen minder, goedkoper voor nieuwe, als trouwe klant, al jaren klant en, waarom krijgen nieuwe klanten > korting, loyaliteitskorting, welkomstkorting, aanbieding
  fooi: fooi, drinkgeld, tip geven
  per-ongeluk-betaald: per ongeluk betaald, twee keer overgemaakt, verkeerd bedrag overgemaakt, teveel overgemaakt, te veel overgemaakt, verkeerde betaald > terugbetaling, dubbel, teruggestort, betaling
  betaalpagina-hangt: betaling blijft hangen, betaalpagina, betalen lukt niet, kan niet afrekenen, komt niet door de betaling, ideal werkt niet, ideal hangt, kaart wordt niet geaccepteerd, pakt mijn kaart niet, betaald maar geen bevestiging, betaling onderbroken > betaling, mislukt, ideal, betaling mislukt
  ideal: ideal, bancontact, payconiq, wero, online betalen
  belasting-aftrek: aftrekken van de belasting, aftrekbaar, voor de belasting, belasting terug, fiscaal aftrekbaar, attest voor belastingen > belastingaangifte, jaaroverzicht, fiscaal
  borg-terug: borg terug, waarborg terug, borg niet terug, wanneer krijg ik mijn borg, borgsom terug > borg, waarborgsom, terugbetaling, waarborg
  boete-gekregen: boete gekregen, boete betalen, extra kosten omdat, kosten omdat ik te laat, kosten voor te laat > boete, aanmaningskosten, kosten, afkoopsom
  muntjes: kleingeld, muntjes, wisselgeld, munten
`)
