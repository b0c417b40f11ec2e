import { groupsOf } from '#app/search/synonyms/group.ts'

/** Taking, changing, passing on and ending what one pays for by the month. */
export const NL_CONTRACT = groupsOf(`
  abonnement: abonnement, abonnementje, abonement, abbo, abo, contract, lidmaatschap, overeenkomst, subscription
  opzeggen: opzeggen, opgezegd, opzeg, opzegt, beëindigen, beëindigd, stopzetten, stopgezet, stoppen, gestopt, annuleren, eraf, er vanaf, ermee stoppen, ervan af, stop, stopt, opzei, zeg .. op, zegt .. op, zeggen .. op, zei .. op, op te zeggen, zet .. stop, stop te zetten, beëindigt
  annuleren: annuleren, geannuleerd, annulatie, cancelen, gecanceld, afzeggen, afgezegd, afbestellen, afbesteld, intrekken, ingetrokken, herroepen, annuleert, annuleerde, afzeg, afzegt, afzei, zeg .. af, zegt .. af, zeggen .. af, zei .. af, af te zeggen
  opzegtermijn: opzegtermijn, opzegperiode, opzeggingstermijn, opzegtijd, vooropzeg
  bedenktijd: bedenktijd, bedenktermijn, herroepingsrecht, herroepingstermijn, zichttermijn, afkoelperiode, 14 dagen, veertien dagen, spijt van, bevalt niet, bedacht
  verlengen: verlengen, verlengd, verlengt, hernieuwen, hernieuwd, contractverlenging, nog een jaar
  automatisch-verlengd: automatisch verlengd, stilzwijgend verlengd, vanzelf verlengd, automatische verlenging, stilzwijgende verlenging, zomaar verlengd, loopt door, loopt automatisch door
  afsluiten: afsluiten, afgesloten, aangaan, aangegaan, abonnement nemen, contract nemen, klant worden, lid worden, intekenen, afsloot, sluit .. af, sloot .. af, af te sluiten
  aanvragen: aanvragen, aangevraagd, aanvraagt, verzoek, opvragen, opgevraagd, indienen, ingediend, aanvroeg, vraagt .. aan, vroeg .. aan, aan te vragen, opvraagt, opvroeg, vraagt .. op, vroeg .. op, op te vragen, indient, indiende, dien .. in, dient .. in, diende .. in, in te dienen, vraag ik .. aan, vraag je .. aan, vraag ik .. op, vraag je .. op
  overstappen: overstappen, overstap, overgestapt, overstapt, overstapservice, switchen, geswitcht, andere aanbieder, andere leverancier, van provider veranderen, veranderen van provider, wisselen, gewisseld, stap .. over, stapt .. over, stappen .. over, over te stappen
  provider: provider, aanbieder, operator, maatschappij, leverancier, telecombedrijf
  wijzigen: wijzigen, gewijzigd, veranderen, veranderd, aanpassen, aangepast, verandert, aanpast, omzetten, omgezet, bijstellen, wijzigt, wijzigde, aanpas, past .. aan, aan te passen, zet .. om, om te zetten, pas ik .. aan, pas je .. aan
  looptijd: looptijd, contractduur, contracttermijn, contractperiode, duurtijd, hoe lang vast, zit ik vast, hoe lang loopt
  einddatum: einddatum, loopt af, afloopdatum, contract afgelopen, einde contract, tot wanneer, hoe lang nog, aflopen, afgelopen, afloopt, afliep, loop .. af, liep .. af, af te lopen
  verlopen: verlopen, verloopt, vervallen, verstreken, vervalt, niet meer geldig, ongeldig, expired, over datum, over de datum, verliep, verviel
  maandelijks-opzegbaar: maandelijks opzegbaar, per maand opzegbaar, elke maand opzegbaar, dagelijks opzegbaar, zonder vaste looptijd, onbepaalde tijd, flexibel contract
  contractovername: contractovername, overname, overnemen, overgenomen, overdragen, overdracht, overgedragen, tenaamstelling, andere naam, op naam zetten, op iemand anders, naamswijziging, overdraagt, overdroeg, draag .. over, draagt .. over, droeg .. over, over te dragen, overneemt, neem .. over, neemt .. over, nam .. over, over te nemen
  overleden: overlijden, overleden, overlijdt, dood, doodgegaan, gestorven, sterfgeval, nabestaande, erfgenaam, overlijdensakte, weduwe, weduwnaar, heengegaan
  verhuizen: verhuizen, verhuisd, verhuist, adreswijziging, nieuw adres, ander adres, nieuwe woning, nieuw huis, verhuisbericht, verhuisservice, adresverandering, ergens anders wonen, verkassen, verhuis
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
  zakelijk: zakelijk, bedrijf, onderneming, firma, zzp, zzper, zelfstandige, eenmanszaak, mkb, professioneel, bedrijven
  particulier: particulier, consument, privé, privépersoon, voor thuis
  student: student, scholier, jongere, studentenkorting, jongerenkorting, studie
  gezin: gezin, familie, huishouden, gezinslid, gezinsleden, familielid, huisgenoot
  partner: partner, echtgenoot, vrouw, vriendin, wederhelft, mijn man
  kind: kind, kinderen, zoon, dochter, kids, zoontje, dochtertje, minderjarig, jeugd
  ouderen: ouderen, senior, bejaarde, opa, oma, gepensioneerd, 65plus, 65+, op leeftijd, bomma, bompa
  vriendenactie: vriendenactie, vrienden uitnodigen, vriendenkorting, aanbrengen, aanbrengbonus, werven, geworven, referral, iemand aanmelden
  winactie: winactie, prijsvraag, winnen, gewonnen, loterij, wedstrijd, prijs gewonnen, verloting, win, wint
  meedoen: deelnemen, deelname, deelgenomen, meedoen, meegedaan, participeren, meedoe, meedoet, meedeed, mee te doen, deelneemt, neem .. deel, neemt .. deel, nam .. deel, deel te nemen
  wachtlijst: wachtlijst, wachtrij, op de lijst, reservelijst
  extra-dienst: extra dienst, aanvullende dienst, optie, extra optie, aanvulling, uitbreiding, addon, add on, bijboeken
  opzegbrief: opzegbrief, opzeggingsbrief, opzegformulier, brief om op te zeggen, ontslagbrief
  klant: klant, cliënt, abonnee, afnemer
  oud-klant: geen klant meer, ex klant, oud klant, voormalig klant, vroeger klant
`)
