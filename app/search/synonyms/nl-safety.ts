import { groupsOf } from '#app/search/synonyms/group.ts'

/** Fraud, privacy and being safe. */
export const NL_SAFETY = groupsOf(`
  gehackt: gehackt, hack, hacker, gekraakt, account overgenomen, iemand in mijn account, zit in mijn account, ingebroken in account, hackt
  phishing: phishing, nepmail, valse mail, verdachte mail, nepbericht, vreemde mail, rare mail, smishing, valse sms, nepsms, verdacht bericht, verdachte sms, raar mailtje, rare sms, verdachte link
  oplichting: oplichting, opgelicht, fraude, scam, gescamd, bedrog, zwendel, afzetters, getild, belazerd, genaaid, bedonderd
  nep: nep, fake, vals, namaak, nagemaakt, vervalst, onecht, niet echt
  veiligheid: veiligheid, beveiliging, beveiligd, bescherming, security, beschermd
  gevaarlijk: gevaarlijk, onveilig, risico, riskant, brandgevaarlijk
  privacy: privacy, avg, gdpr, gegevensbescherming, privacyverklaring, mijn persoonlijke gegevens, wat weten jullie van mij
  virusscanner: virusscanner, antivirus, antivirusprogramma, beveiligingssoftware, anti virus, virusprogramma
  virus: virus, malware, besmet, spyware, trojan, ransomware, geïnfecteerd
  datalek: datalek, gelekte gegevens, gegevens gelekt, data gelekt, gelekt, uitgelekt, gegevens op straat
  melden: melden, gemeld, meldt, aangeven, aangegeven, rapporteren, gerapporteerd, doorgeven, doorgegeven, aangeeft, aangaf, geef .. aan, geeft .. aan, gaf .. aan, aan te geven
  aangifte: aangifte, politie, proces verbaal, aangifte doen, klacht neerleggen, pv
  identiteitsfraude: identiteitsfraude, identiteitsdiefstal, op mijn naam besteld, mijn naam misbruikt, misbruik van mijn gegevens, iemand gebruikt mijn naam, op mijn naam afgesloten
  onbekende-afschrijving: onbekende afschrijving, vreemde afschrijving, onbekende betaling, herken ik niet, ken ik niet, niet door mij gedaan, niet zelf gedaan, afschrijving die ik niet ken, onterecht afgeschreven
  onterecht: onterecht, ten onrechte, foutief, verkeerd, onjuist, incorrect, klopt niet, niet juist, niet correct, fout
  lastigvallen: lastigvallen, lastig gevallen, pesten, gepest, intimidatie, bedreigd, stalken, stalker, bedreiging
  misbruik: misbruik, misbruikt, oneigenlijk gebruik
  alarm: alarm, alarmsysteem, sirene, alarm gaat af, alarminstallatie
  betrouwbaar: betrouwbaar, te vertrouwen, vertrouwen, bonafide, legit, degelijk
  nepwebsite: nepwebsite, nepsite, valse website, nepwinkel, valse site, nep webshop, fake webshop, foute site
  bankhelpdeskfraude: bankhelpdeskfraude, helpdeskfraude, nepmedewerker, zogenaamde medewerker, doet zich voor als bank, vals telefoontje, nep telefoontje
  whatsappfraude: whatsappfraude, vriend in nood, hoi mam, hoi pap, zogenaamd mijn dochter, zogenaamd mijn zoon
  gegevens-verwijderen: gegevens verwijderen, gegevens wissen, data verwijderen, recht om vergeten te worden, uit het systeem verwijderen, mijn gegevens weg
  gegevens-opvragen: gegevens opvragen, inzageverzoek, mijn gegevens inzien, gegevens inzien, welke gegevens
  overname-op-afstand: teamviewer, anydesk, meekijken op afstand, scherm overnemen, computer overgenomen
  verdacht: verdacht, argwaan, niet pluis, vermoeden, louche
  wachtwoord-gelekt: wachtwoord gelekt, wachtwoord gestolen, wachtwoord op straat, wachtwoord bekend geworden
  onbekend-apparaat: onbekend apparaat, vreemd apparaat, nieuwe aanmelding, ingelogd vanaf, onbekende aanmelding, onbekende inlog, iemand anders ingelogd
  toestel-opsporen: toestel opsporen, telefoon opsporen, zoek mijn telefoon, telefoon zoeken, find my, waar is mijn telefoon, telefoon lokaliseren
  verkoop-aan-de-deur: verkoop aan de deur, colportage, aan de deur gestaan, deur aan deur
  iemand-zit-erin: iemand .. in mijn account, iemand anders .. in mijn, mijn account overgenomen, account gestolen, niet meer de baas, wachtwoord veranderd door iemand, mailadres veranderd door iemand, niet door mij gewijzigd, was ik niet > gehackt, hack, misbruik, beveiligen, wachtwoord
  is-dit-echt: is dit echt, is dit van jullie, zijn jullie dit, echt van jullie, komt dit van jullie, is deze mail echt, klopt deze mail, mag ik dit vertrouwen, is dit nep, kan dit kloppen > phishing, nepmail, oplichting, verdacht, betrouwbaar
  op-link-geklikt: op een link geklikt, op de link geklikt, link geopend, link aangeklikt, erin getrapt, ingetrapt, gegevens ingevuld op, code doorgegeven, mijn code gegeven > phishing, oplichting, nepmail, fraude, blokkeren
  gebeld-door-bank: gebeld door iemand, iemand belde namens, zogenaamd van de bank, zei dat hij van, belde dat mijn rekening, vreemd telefoontje, raar telefoontje, engelstalig telefoontje, belt uit naam van > bankhelpdeskfraude, oplichting, spoofing, fraude, nep
  geld-weg-door-oplichter: geld kwijt aan oplichter, betaald en niets gekregen, betaald maar niks ontvangen, verkoper reageert niet meer, nooit gekregen wel betaald, ben opgelicht > oplichting, fraude, aangifte, terugbetaling
  pas-gestolen: portemonnee gestolen, portemonnee kwijt, tas gestolen, portemonnee gerold, portefeuille kwijt, portefeuille gestolen, alles gestolen, handtas gepikt > gestolen, blokkeren, diefstal, aangifte, pas
  telefoon-gestolen: telefoon gestolen, telefoon gejat, mobiel gejat, gsm gestolen, telefoon kwijt, mobiel kwijt, gsm kwijt, telefoon weg, telefoon verloren, toestel kwijt, mobiel gepikt > blokkeren, gestolen, diefstal, simkaart, verloren
  iemand-koopt-op-mijn-naam: op mijn naam gekocht, besteld op mijn naam, bestelling op mijn naam, niet zelf besteld, nooit besteld, nooit iets besteld, ben geen klant > identiteitsfraude, fraude, misbruik, aangifte
  wat-weten-jullie: wat weten jullie, wat houden jullie bij, wat slaan jullie op, waarom willen jullie mijn, wie ziet mijn gegevens, delen jullie mijn > privacy, persoonsgegevens, avg, gegevens
  kopie-id: kopie van mijn paspoort, kopie id, foto van mijn paspoort, waarom mijn paspoort, kopie paspoort, id kopie > identiteitsbewijs, legitimatie, privacy, identificatie
  virus-op-computer: computer doet raar, rare meldingen, steeds popups, overal reclame op mijn scherm, computer besmet, waarschuwing op scherm, scherm met waarschuwing > virus, malware, virusscanner, besmet
  kinderen-veilig: kinderen op internet, kind kijkt te lang, schermtijd, tijd op telefoon beperken, rare filmpjes kind, sites blokkeren voor kinderen, kind heeft gekocht > kinderslot, ouderlijk toezicht, blokkeren, kinderen
  afluisteren: luistert mee, afluisteren, word gevolgd, locatie gevolgd, iemand kan meekijken, camera meekijken > privacy, locatie, hack, beveiliging
  geen-reclame: wil geen reclame meer, word doodgegooid met, stop met reclame, steeds reclame, ongevraagd reclame, ongevraagde post, reclame in de bus > afmelden, reclame, nieuwsbrief, uitschrijven
  anoniem: anoniem, zonder mijn naam, naam niet zichtbaar, naam verbergen, onder een andere naam > privacy, gebruikersnaam, verbergen
  brandgevaar: ruikt naar brand, rook uit, vonken, vonkt, schroeilucht, brandlucht, brandlucht uit, smelt, gesmolten, doorgebrand > brandgevaar, gevaarlijk, kortsluiting, veiligheid
  teruggeroepen: teruggeroepen product, terugroepactie, recall, terugroeping, veiligheidswaarschuwing product
`)
