import { groupsOf } from '#app/search/synonyms/group.ts'

/** Signing in, passwords, profiles and numbers by which customers are known. */
export const NL_ACCOUNT = groupsOf(`
  inloggen: inloggen, ingelogd, inlogt, login, log in, aanmelden, aangemeld, meld aan, inlogscherm, inlogpagina, inlogde, logt .. in, logde .. in, in te loggen
  kan-niet-inloggen: kan niet inloggen, niet inloggen, inloggen lukt niet, inloggen werkt niet, kom niet binnen, kom er niet in, geraak er niet in, geraak niet binnen, geen toegang, kan niet aanmelden, buitengesloten, kom er niet meer in, kom niet in mijn account
  uitloggen: uitloggen, uitgelogd, afmelden, afgemeld, logout, log uit, logt uit, uitlogt, uitlogde, logde .. uit, uit te loggen
  account: account, profiel, klantaccount, klantportaal, klantenzone, portaal, gebruikersaccount, mijn omgeving, selfservice, acount
  registreren: registreren, geregistreerd, registratie, inschrijven, ingeschreven, aanmelden, aangemeld, account aanmaken, account maken, nieuw account, profiel maken, account openen, aanmeldt, meld .. aan, meldt .. aan, aan te melden, inschrijft, inschreef, schrijf .. in, schrijft .. in, schreef .. in, in te schrijven
  opheffen: opheffen, opgeheven, uitschrijven, uitgeschreven, deactiveren, gedeactiveerd, afsluiten, account sluiten, account weg, uitschrijft, uitschreef, schrijf .. uit, schrijft .. uit, schreef .. uit, uit te schrijven, opheft, ophief, hef .. op, heft .. op, hief .. op, op te heffen
  verwijderen: verwijderen, verwijderd, verwijdert, wissen, gewist, deleten, weghalen, weggehaald, weggooien, weggegooid, wegdoen, uitwissen, uitgewist, weghaalt, weghaalde, haal .. weg, haalt .. weg, haalde .. weg, weg te halen, weggooit, weggooide, gooi .. weg, gooit .. weg, gooide .. weg, weg te gooien
  wachtwoord: wachtwoord, paswoord, password, passwoord, ww, w8woord
  wachtwoord-vergeten: wachtwoord vergeten, wachtwoord kwijt, nieuw wachtwoord, wachtwoord herstellen, wachtwoord resetten, wachtwoord opnieuw instellen, wachtwoord wijzigen, ww vergeten, paswoord vergeten, weet mijn wachtwoord niet
  pincode: pincode, pin, geheime code, cijfercode, pinnummer, pin code
  gebruikersnaam: gebruikersnaam, username, inlognaam, loginnaam, accountnaam, user name, schermnaam
  inloggegevens: inloggegevens, logingegevens, accountgegevens, toegangsgegevens, aanmeldgegevens, gebruikersnaam en wachtwoord
  verificatiecode: verificatiecode, bevestigingscode, beveiligingscode, inlogcode, controlecode, smscode, sms code, eenmalige code, code per sms, tancode, toegangscode
  geen-code: geen code, code niet ontvangen, krijg geen code, code komt niet, geen sms ontvangen, code werkt niet
  tweestapsverificatie: tweestapsverificatie, stapsverificatie, tweetrapsverificatie, tweefactorauthenticatie, factorauthenticatie, 2fa, mfa, authenticator, authenticatie, twee stappen
  geblokkeerd: geblokkeerd, blokkeren, blokkade, blokkeert, vergrendeld, vergrendelen, op slot, geblokt, blokken, buitengesloten, blokkeerde, vergrendelt
  deblokkeren: deblokkeren, gedeblokkeerd, ontgrendelen, ontgrendeld, vrijgeven, vrijgegeven, unlocken, ontblokkeren, van slot, blokkade opheffen, deblokkeert, deblokkeerde, ontgrendelt
  gegevens: gegevens, persoonsgegevens, klantgegevens, persoonlijke gegevens, contactgegevens
  klantnummer: klantnummer, klantennummer, relatienummer, klantcode, lidnummer, lidmaatschapsnummer, debiteurnummer
  contractnummer: contractnummer, polisnummer, abonnementsnummer, overeenkomstnummer, contract nummer
  ordernummer: ordernummer, bestelnummer, bestelcode, order nummer, bestel nummer, aankoopnummer, factuurnummer
  achternaam: achternaam, familienaam, meisjesnaam, naam gewijzigd, naam aanpassen, naam wijzigen, andere achternaam
  resetten: resetten, gereset, opnieuw instellen, terugzetten, teruggezet
  identiteitsbewijs: identiteitsbewijs, legitimatiebewijs, legitimatie, legitimeren, identiteitskaart, idkaart, identificatie, identificeren, identiteit, id bewijs, paspoort, gelegitimeerd, legitimeert, legitimeerde, geïdentificeerd, identificeert, identificeerde
  gastaccount: gastaccount, als gast, zonder account, zonder in te loggen, zonder inloggen
  medegebruiker: accounthouder, medegebruiker, tweede gebruiker, extra gebruiker
  vingerafdruk: vingerafdruk, gezichtsherkenning, face id, faceid, touch id, touchid, biometrie, biometrisch
  rechten: rechten, toegangsrechten, bevoegdheid, autorisatie, geautoriseerd, toegang geven, machtiging
  beheerder: beheerder, admin, administrator, systeembeheerder, hoofdgebruiker
  profielfoto: profielfoto, avatar, profielplaatje, pasfoto, foto bij mijn profiel
  emailadres-wijzigen: ander mailadres, nieuw mailadres, mailadres wijzigen, emailadres wijzigen, mailadres veranderen, ander emailadres, nieuw emailadres
  telefoonnummer-wijzigen: ander telefoonnummer, nieuw telefoonnummer, telefoonnummer wijzigen, nieuw nummer, nummer veranderd, nummer wijzigen, ander nummer
  samenvoegen: samenvoegen, samengevoegd, combineren, gecombineerd, bundelen, gebundeld, mergen, bij elkaar, twee accounts, samenvoegt, samenvoegde, voeg .. samen, voegt .. samen, voegde .. samen, samen te voegen
  leeftijd: leeftijd, hoe oud, minimumleeftijd, leeftijdsgrens, jaar oud, geboortedatum
  adres: adres, woonadres, straatnaam, huisnummer, adresgegevens, adressen
  aanvinken: aanvinken, aangevinkt, aanduiden, aangeduid, aankruisen, vinkje, aangekruist, aanvinkt, vink .. aan, vinkt .. aan, aan te vinken
  kom-er-niet-in: kom .. niet in, kom .. niet meer in, kom .. niet bij, kan .. niet meer bij, kan er niet bij, laat me niet binnen, laat me niet toe, raak .. niet in, geraak .. niet in, geraak .. niet op, krijg geen toegang > inloggen, inlogproblemen, wachtwoord, toegang, aanmelden
  wachtwoord-fout: wachtwoord klopt niet, wachtwoord werkt niet, wachtwoord wordt niet geaccepteerd, wachtwoord .. niet goed, wachtwoord onjuist, verkeerd wachtwoord, fout wachtwoord, pakt mijn wachtwoord niet, wachtwoord .. fout, zegt verkeerd wachtwoord > inloggen, wachtwoord, herstellen, resetten
  wachtwoord-weet-ik-niet: weet .. wachtwoord niet, ken .. wachtwoord niet, wachtwoord niet meer, ben .. wachtwoord kwijt, wachtwoord kwijtgeraakt, mijn wachtwoord weg, kan .. wachtwoord niet herinneren, nooit een wachtwoord gehad > wachtwoord, vergeten, herstellen, resetten
  te-vaak-geprobeerd: te vaak geprobeerd, te vaak fout, drie keer fout, 3x fout, drie keer verkeerd, te veel pogingen, te vaak verkeerd, vaak een verkeerde code > geblokkeerd, deblokkeren, vergrendeld, wachtwoord, pincode
  ander-mailadres-in-gebruik: oude mailadres bestaat niet meer, geen toegang tot mijn mail, kan niet meer bij mail, mailadres bestaat niet meer, oude mailadres, vroegere mailadres > mailadres, emailadres, wijzigen
  code-komt-niet: code .. komt niet, krijg .. geen code, krijg .. geen sms, geen sms met code, wacht op de code, sms komt niet, code blijft uit, smsje komt niet, code niet binnen > verificatiecode, code, sms, bevestigingscode
  code-oude-telefoon: code naar oude nummer, code op mijn oude telefoon, code naar verkeerd nummer, nieuwe telefoon geen code, telefoon kwijt en code, authenticator kwijt, andere telefoon authenticator > tweestapsverificatie, authenticator, verificatie, telefoonnummer
  zit-in-een-lus: blijft terugsturen naar inloggen, steeds opnieuw inloggen, telkens opnieuw inloggen, logt me steeds uit, word steeds uitgelogd, vliegt eruit, gooit me eruit, word eruit gegooid, elke keer weer inloggen > uitgelogd, sessie, inloggen, cookies, verlopen
  account-bestaat-al: account bestaat al, mailadres al in gebruik, al in gebruik, staat al geregistreerd, zegt dat ik al besta, adres is al bekend > account, registreren, emailadres, inloggen
  account-van-iemand-anders: account van mijn man, account van mijn vrouw, account van mijn moeder, account van mijn vader, account van een ander, op naam van mijn man, op naam van mijn vrouw, op naam van mijn partner > accounthouder, machtiging, gezinslid, contracthouder, tenaamstelling
  wil-account-weg: account eraf, wil .. account weg, haal mijn account weg, van mijn account af, mijn account opdoeken, alles van mij weg, gooi mijn account weg > account, verwijderen, opheffen, uitschrijven
  naam-verkeerd: naam verkeerd gespeld, naam staat verkeerd, naam klopt niet, mijn naam fout, verkeerde naam, spelfout in mijn naam > naam, wijzigen, naamswijziging, gegevens
  ik-heet-anders: heet nu anders, getrouwd andere naam, meisjesnaam terug, naam van mijn man, nieuwe achternaam > naam, achternaam, naamswijziging, wijzigen
  gegevens-kloppen-niet: gegevens kloppen niet, gegevens verkeerd, staat verkeerd in het systeem, oude adres staat er nog, verkeerde geboortedatum, verkeerde gegevens > gegevens, wijzigen, aanpassen, adres
  hoe-word-ik-lid: hoe word ik lid, lid worden, erbij horen, wil me opgeven, mij opgeven, hoe kom ik erbij > registreren, inschrijven, aanmelden, lidmaatschap
  eerste-keer: eerste keer inloggen, voor het eerst, eerste keer gebruiken, pas begonnen, ben nieuw hier, nieuwe gebruiker > activeren, registreren, beginnen, welkom
  via-facebook: inloggen met google, inloggen met facebook, inloggen met apple, via google, via apple > inloggen, koppelen, account
  twee-keer-geregistreerd: twee keer geregistreerd, dubbel account, twee profielen, sta er dubbel in, twee klantnummers, meer dan een account > samenvoegen, account, dubbel
  waar-vind-ik-nummer: waar vind ik mijn klantnummer, waar staat mijn klantnummer, klantnummer kwijt, weet mijn klantnummer niet, nummer van mijn klant > klantnummer, lidnummer, contractnummer
  digid: digid, digi d, eherkenning, itsme, its me, idin > inloggen, identificeren
  wachtwoordeisen: wachtwoord te kort, wachtwoord te zwak, hoofdletter en cijfer, aan welke eisen wachtwoord, wachtwoord niet sterk genoeg > wachtwoord, eisen, instellen, wijzigen
  onthouden: ingelogd blijven, wachtwoord onthouden, wachtwoord bewaren, niet steeds inloggen, automatisch inloggen > inloggen, wachtwoord, onthouden, opslaan
  sleutel-passkey: passkey, toegangssleutel, wachtwoordloos, zonder wachtwoord, beveiligingssleutel
  wachtwoordkluis: wachtwoordkluis, wachtwoordbeheerder, wachtwoordmanager, wachtwoorden bewaren
  meer-gebruikers: iemand toegang geven, mijn partner ook laten, samen gebruiken, ook laten inloggen, tweede persoon toegang, collega toegang geven, met zijn tweeën > medegebruiker, gebruiker, toevoegen, uitnodigen, rechten
  gebruiker-weg: medewerker uit dienst, collega weg bij ons, oud collega, iemand toegang afnemen, gebruiker eruit > gebruiker, verwijderen, deactiveren, rechten
  wat-is-mijn-naam: weet mijn gebruikersnaam niet, gebruikersnaam kwijt, gebruikersnaam vergeten, met welk mailadres, welk mailadres heb ik gebruikt > gebruikersnaam, inlognaam, emailadres, inloggegevens
`)
