import { groupsOf } from '#app/search/synonyms/group.ts'

/** Signing in, passwords, profiles and numbers by which customers are known. */
export const NL_ACCOUNT = groupsOf(`
  inloggen: inloggen, ingelogd, inlog, inlogt, login, log in, aanmelden, aangemeld, meld aan, inlogscherm, inlogpagina, inlogde, logt .. in, loggen .. in, logde .. in, in te loggen
  kan-niet-inloggen: kan niet inloggen, niet inloggen, inloggen lukt niet, inloggen werkt niet, kom niet binnen, kom er niet in, geraak er niet in, geraak niet binnen, geen toegang, kan niet aanmelden, buitengesloten, kom er niet meer in, kom niet in mijn account
  uitloggen: uitloggen, uitgelogd, uitlog, afmelden, afgemeld, logout, log uit, logt uit, uitlogt, uitlogde, loggen .. uit, logde .. uit, uit te loggen
  account: account, profiel, klantaccount, klantportaal, klantenzone, portaal, gebruikersaccount, mijn omgeving, selfservice, acount
  registreren: registreren, geregistreerd, registratie, inschrijven, ingeschreven, aanmelden, aangemeld, account aanmaken, account maken, nieuw account, profiel maken, account openen, inschrijf, aanmeldt, meld .. aan, meldt .. aan, aan te melden, inschrijft, inschreef, schrijf .. in, schrijft .. in, schrijven .. in, schreef .. in, in te schrijven
  opheffen: opheffen, opgeheven, uitschrijven, uitgeschreven, deactiveren, gedeactiveerd, afsluiten, account sluiten, account weg, uitschrijf, uitschrijft, uitschreef, schrijf .. uit, schrijft .. uit, schrijven .. uit, schreef .. uit, uit te schrijven, ophef, opheft, ophief, hef .. op, heft .. op, heffen .. op, hief .. op, op te heffen
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
`)
