import { groupsOf } from '#app/search/synonyms/group.ts'

/** Taking, changing, passing on and ending what one pays for by the month. */
export const NL_CONTRACT = groupsOf(`
  abonnement: abonnement, abonnementje, abbo, abo, contract, lidmaatschap, overeenkomst, subscription
  opzeggen: opzeggen, opgezegd, opzegt, beëindigen, beëindigd, stopzetten, stopgezet, stoppen, gestopt, annuleren, eraf, er vanaf, ermee stoppen, ervan af, stopt, opzei, zeg .. op, zegt .. op, zei .. op, op te zeggen, zet .. stop, stop te zetten, beëindigt
  annuleren: annuleren, geannuleerd, annulatie, cancelen, gecanceld, afzeggen, afgezegd, afbestellen, afbesteld, intrekken, ingetrokken, herroepen, annuleert, annuleerde, afzegt, afzei, zeg .. af, zegt .. af, zei .. af, af te zeggen
  opzegtermijn: opzegtermijn, opzegperiode, opzeggingstermijn, opzegtijd, vooropzeg
  bedenktijd: bedenktijd, bedenktermijn, herroepingsrecht, herroepingstermijn, zichttermijn, afkoelperiode, 14 dagen, veertien dagen, spijt van, bevalt niet, bedacht
  verlengen: verlengen, verlengd, verlengt, hernieuwen, hernieuwd, contractverlenging, nog een jaar
  automatisch-verlengd: automatisch verlengd, stilzwijgend verlengd, vanzelf verlengd, automatische verlenging, stilzwijgende verlenging, zomaar verlengd, loopt door, loopt automatisch door
  afsluiten: afsluiten, afgesloten, aangaan, aangegaan, abonnement nemen, contract nemen, klant worden, lid worden, intekenen, afsloot, sluit .. af, sloot .. af, af te sluiten
  aanvragen: aanvragen, aangevraagd, aanvraagt, verzoek, opvragen, opgevraagd, indienen, ingediend, aanvroeg, vraagt .. aan, vroeg .. aan, aan te vragen, opvraagt, opvroeg, vraagt .. op, vroeg .. op, op te vragen, indient, indiende, dien .. in, dient .. in, diende .. in, in te dienen, vraag ik .. aan, vraag je .. aan, vraag ik .. op, vraag je .. op
  overstappen: overstappen, overgestapt, overstapt, overstapservice, switchen, geswitcht, andere aanbieder, andere leverancier, van provider veranderen, veranderen van provider, wisselen, gewisseld, stap .. over, stapt .. over, over te stappen
  provider: provider, aanbieder, operator, maatschappij, leverancier, telecombedrijf
  wijzigen: wijzigen, gewijzigd, veranderen, veranderd, aanpassen, aangepast, verandert, aanpast, omzetten, omgezet, bijstellen, wijzigt, wijzigde, aanpas, past .. aan, aan te passen, zet .. om, om te zetten, pas ik .. aan, pas je .. aan
  looptijd: looptijd, contractduur, contracttermijn, contractperiode, duurtijd, hoe lang vast, zit ik vast, hoe lang loopt
  einddatum: einddatum, loopt af, afloopdatum, contract afgelopen, einde contract, tot wanneer, hoe lang nog, aflopen, afgelopen, afloopt, afliep, loop .. af, liep .. af, af te lopen
  verlopen: verlopen, verloopt, vervallen, verstreken, vervalt, niet meer geldig, ongeldig, expired, over datum, over de datum, verliep, verviel
  maandelijks-opzegbaar: maandelijks opzegbaar, per maand opzegbaar, elke maand opzegbaar, dagelijks opzegbaar, zonder vaste looptijd, onbepaalde tijd, flexibel contract
  contractovername: contractovername, overname, overnemen, overgenomen, overdragen, overdracht, overgedragen, tenaamstelling, andere naam, op naam zetten, op iemand anders, naamswijziging, overdraagt, overdroeg, draag .. over, draagt .. over, droeg .. over, over te dragen, overneemt, neem .. over, neemt .. over, nam .. over, over te nemen
  overleden: overlijden, overleden, overlijdt, dood, doodgegaan, gestorven, sterfgeval, nabestaande, erfgenaam, overlijdensakte, weduwe, weduwnaar, heengegaan
  verhuizen: verhuizen, verhuisd, verhuist, adreswijziging, nieuw adres, ander adres, nieuwe woning, nieuw huis, verhuisbericht, verhuisservice, adresverandering, ergens anders wonen, verkassen
  pauzeren: pauzeren, gepauzeerd, pauze, opschorten, opgeschort, bevriezen, tijdelijk stoppen, tijdelijk stopzetten, onderbreken, onderbroken, stilleggen, schort .. op, op te schorten, pauzeert, pauzeerde, onderbreekt, onderbrak
  upgraden: upgraden, geüpgraded, uitbreiden, uitgebreid, hoger abonnement, groter abonnement, groter pakket, uitbreidt, breid .. uit, breidt .. uit, uit te breiden
  downgraden: downgraden, lager abonnement, kleiner abonnement, kleiner pakket, goedkoper abonnement
  voorwaarden: voorwaarden, kleine lettertjes, reglement, bepalingen, spelregels
  proefperiode: proefperiode, proefabonnement, proefmaand, proefversie, trial, gratis proberen, gratis uitproberen, op proef, kennismakingsperiode
  afkoopsom: afkoopsom, afkopen, boete, opzegvergoeding, verbrekingsvergoeding, opzegboete, contractbreuk, boete betalen, eerder opzeggen, vroegtijdig opzeggen, afgekocht
  offerte: offerte, prijsopgave, prijsofferte, prijsvoorstel, bestek, kostenraming
  ondertekenen: ondertekenen, handtekening, tekenen, getekend, signeren, tekent, tekende
  toestemming: toestemming, akkoord, instemmen, goedkeuring, goedgekeurd, permissie, toestaan, toegestaan, goedkeurt, goedkeurde, keur .. goed, keurt .. goed, keurde .. goed, goed te keuren
  machtigen: machtigen, gemachtigd, volmacht, vertegenwoordiger, namens iemand, voor iemand anders, mandaat, bewindvoerder, machtigt, machtigde
  verklaring: verklaring, attest, bewijs, bewijsstuk, certificaat, getuigschrift
  bevestiging: bevestiging, bevestigd, bevestigingsmail, orderbevestiging, contractbevestiging, bevestigingsbrief, bevestigt
  zakelijk: zakelijk, bedrijf, onderneming, firma, zzp, zzper, zelfstandige, eenmanszaak, mkb, professioneel
  particulier: particulier, consument, privé, privépersoon, voor thuis
  student: student, scholier, jongere, studentenkorting, jongerenkorting, studie
  gezin: gezin, familie, huishouden, gezinslid, gezinsleden, familielid, huisgenoot
  partner: partner, echtgenoot, vrouw, vriendin, wederhelft, mijn man
  kind: kind, kinderen, zoon, dochter, kids, zoontje, dochtertje, minderjarig, jeugd
  ouderen: ouderen, senior, bejaarde, opa, oma, gepensioneerd, 65plus, 65+, op leeftijd, bomma, bompa
  vriendenactie: vriendenactie, vrienden uitnodigen, vriendenkorting, aanbrengen, aanbrengbonus, werven, geworven, referral, iemand aanmelden
  winactie: winactie, prijsvraag, winnen, gewonnen, loterij, wedstrijd, prijs gewonnen, verloting, wint
  meedoen: deelnemen, deelname, deelgenomen, meedoen, meegedaan, participeren, meedoe, meedoet, meedeed, mee te doen, deelneemt, neem .. deel, neemt .. deel, nam .. deel, deel te nemen
  wachtlijst: wachtlijst, wachtrij, op de lijst, reservelijst
  extra-dienst: extra dienst, aanvullende dienst, optie, extra optie, aanvulling, uitbreiding, addon, add on, bijboeken
  opzegbrief: opzegbrief, opzeggingsbrief, opzegformulier, brief om op te zeggen, ontslagbrief
  klant: klant, cliënt, abonnee, afnemer
  oud-klant: geen klant meer, ex klant, oud klant, voormalig klant, vroeger klant
  wil-ermee-stoppen: wil .. stoppen, wil .. eraf, ik wil eraf, wil .. weg bij jullie, wil .. kwijt, kom .. vanaf, hoe kom ik ervan af, hoe kom ik hier vanaf, niet meer nodig, heb .. niet meer nodig, gebruik .. niet meer, hoeft niet meer, hoef .. niet meer, wil er .. vanaf, wil er .. af > opzeggen, beëindigen, stopzetten, annuleren
  weg-bij-jullie: ga weg bij jullie, vertrek bij jullie, naar de concurrent, ga naar een andere, andere goedkoper, elders goedkoper, ergens anders goedkoper, overgestapt naar, naar een andere partij > overstappen, opzeggen, contract
  kom-naar-jullie: kom naar jullie, wil naar jullie, klant bij jullie worden, overkomen naar jullie, wil overkomen, kom van een ander > overstappen, aanmelden, overstapservice
  zit-ik-eraan-vast: zit ik eraan vast, zit .. vast aan, nog vast aan, kan ik eerder weg, eerder weg, eerder van af, tussentijds weg, tussentijds stoppen, voor het einde stoppen, vroeger stoppen > looptijd, opzegtermijn, contractduur, afkoopsom, boete
  mag-ik-zomaar-stoppen: hoe lang van tevoren opzeggen, wanneer moet ik opzeggen, op tijd opzeggen, te laat opgezegd, vergeten op te zeggen, op welke termijn > opzegtermijn, opzegging, verlengd, einddatum
  loopt-gewoon-door: loopt gewoon door, loopt nog steeds door, toch verlengd, zomaar verlengd, opgezegd maar, opgezegd en toch, al opgezegd, heb toch opgezegd, opgezegd en nog steeds > opzegging, verlengd, opzegtermijn, bevestiging, automatisch
  betalen-na-opzeggen: na opzegging nog betalen, opgezegd maar nog afgeschreven, nog steeds afgeschreven, nog geld afgeschreven, betaal nog steeds, opgezegd en nog rekening > eindafrekening, opzegging, incasso, terugbetaling
  heb-me-bedacht: heb me bedacht, bedacht me, ben van gedachten veranderd, wil het toch niet, ik wil het niet meer, spijt gekregen, foutje met bestellen, verkeerd besteld, per ongeluk besteld > annuleren, herroepen, bedenktijd, herroepingsrecht, retour
  vlaming-opzeg: opzeg, vooropzeg, verbreken, verbroken contract, contract verbreken > beëindigen, opzegtermijn
  man-overleden: man is overleden, vrouw is overleden, vader is overleden, moeder is overleden, vader overleden, moeder overleden, mijn man overleden, partner overleden, opa overleden, oma overleden, is gestorven, is er niet meer, ons ontvallen, ouders overleden, schoonmoeder overleden > overlijden, nabestaanden, overleden, erfgenaam, opzeggen
  uit-elkaar: uit elkaar gegaan, gaan scheiden, ga scheiden, ben gescheiden, mijn ex, ex partner, ex man, ex vrouw, alleen verder, op zijn naam, op haar naam, woont hier niet meer > scheiding, tenaamstelling, overname, contractovername, gescheiden
  ouders-helpen: voor mijn moeder, voor mijn vader, namens mijn moeder, namens mijn vader, voor mijn ouders, voor mijn oma, voor mijn opa, voor een ander regelen, voor iemand anders regelen, moeder is dement, vader in verzorgingstehuis, dementie > machtiging, gemachtigde, volmacht, bewindvoerder
  ga-samenwonen: ga samenwonen, gaan samenwonen, trek bij mijn vriend, trekt bij mij in, trek bij mijn vriendin, samen in een huis, vriend komt bij mij wonen, twee abonnementen op een adres > samenwonen, verhuizen, samenvoegen, opzeggen
  ga-verhuizen: ga verhuizen, gaan verhuizen, nieuwe huis, ander huis, mijn oude huis, oude adres, oude woning, nieuwe woning, ander adres, net verhuisd, sleutel van nieuwe huis, ergens anders wonen, naar een andere stad, het huis uit, op mezelf wonen, op kamers > verhuizen, adreswijziging, adres, verhuisservice
  verhuis-buitenland: naar het buitenland verhuizen, emigreren, geëmigreerd, ga in het buitenland wonen, vertrek naar het buitenland, wereldreis, jaar naar het buitenland > verhuizen, buitenland, opzeggen, pauzeren
  tijdelijk-weg: tijdelijk weg, een paar maanden weg, lang op vakantie, half jaar weg, winter in het buitenland, overwinteren, tijdelijk niet gebruiken, even stilzetten, even stopzetten, op pauze zetten, on hold > pauzeren, opschorten, tijdelijk, onderbreken
  goedkoper-af: kan het goedkoper, te duur geworden, vind het te duur, te veel betalen per maand, minder betalen, lagere maandprijs, past niet in budget, kan het niet meer betalen, iets goedkopers > korting, goedkoper, downgraden, abonnement wijzigen, kosten
  iets-anders-nemen: ander abonnement nemen, ander pakket, ander abonnement, van abonnement wisselen, meer of minder, kleiner nemen, groter nemen, wisselen van pakket, overgaan naar > wijzigen, upgraden, downgraden, abonnement
  beloofd-aan-telefoon: aan de telefoon beloofd, telefonisch beloofd, was afgesproken, was beloofd, verkoper zei, andere prijs beloofd, komen afspraken niet na, afspraak niet nagekomen > toezegging, afspraak, klacht, bevestiging
  telefonisch-aangesmeerd: aangesmeerd, aangepraat, opgedrongen, nooit ja gezegd, niet akkoord gegaan, zonder mijn toestemming, zomaar een contract, ongevraagd contract > telefonische verkoop, bedenktijd, annuleren, herroepen, akkoord
  contract-inzien: waar staat mijn contract, contract kwijt, contract terugvinden, contract bekijken, wat heb ik afgesloten, welk abonnement heb ik, wat voor abonnement > contract, overeenkomst, bekijken, abonnement
  papieren-contract: contract op papier, wil het zwart op wit, contract toegestuurd, geen contract ontvangen > contract, overeenkomst, bevestiging, schriftelijk
  wanneer-gaat-het-in: wanneer gaat het in, vanaf wanneer, wanneer begint, per wanneer, wanneer loopt het, hoe snel ingaan > ingangsdatum, startdatum, activeren
  wanneer-loopt-het-af: wanneer ben ik vrij, wanneer kan ik weg, tot wanneer zit ik, wanneer loopt .. af, wanneer is mijn contract afgelopen, contract bijna afgelopen, wanneer mag ik overstappen > einddatum, looptijd, contract, verlengen
  te-jong: nog geen achttien, onder de 18, ben 17, ben 16, jonger dan 18, minderjarig kind, kan mijn zoon, kan mijn dochter, mag mijn kind > leeftijd, minderjarig, minimumleeftijd, ouder
  afgewezen-krediet: aanvraag afgewezen, mag geen abonnement, kom niet in aanmerking, kom ik in aanmerking, krijg geen abonnement, word geweigerd als klant > kredietcheck, afgewezen, voorwaarden, aanvraag
  buitenlander-nieuw: geen burgerservicenummer, nog geen nederlandse rekening, buitenlandse rekening, woon nog niet in nederland, buitenlands paspoort, expat > rekeningnummer, buitenland, identiteitsbewijs
  vriend-ook-klant: vriend aanbrengen, iemand klant maken, buurman klant maken, vriend ook klant, familie ook klant, bonus voor aanbrengen > vriendenactie, uitnodigen, bonus, korting
  bedrijf-stopt: bedrijf gestopt, zaak gestopt, zaak dicht, gestopt met mijn bedrijf, failliet, faillissement, onderneming beëindigd > zakelijk, opzeggen, beëindigen
  zaak-begonnen: eigen bedrijf begonnen, zaak begonnen, ben zzper, net ondernemer, voor mijn bedrijf, voor de zaak, van privé naar zakelijk, particulier naar zakelijk > zakelijk, onderneming, wijzigen, kvk
  kvk: kvk, kamer van koophandel, kvk nummer, ondernemingsnummer, kbo nummer, btw nummer
  stilzwijgend-akkoord: zonder iets te zeggen, zonder bericht, zomaar veranderd, voorwaarden veranderd, ongevraagd gewijzigd, ineens andere voorwaarden > voorwaarden, wijziging, opzeggen
`)
