import { groupsOf } from '#app/search/synonyms/group.ts'

/** Fraud, privacy and being safe. */
export const NL_SAFETY = groupsOf(`
  gehackt: gehackt, hack, hacker, gekraakt, account overgenomen, iemand in mijn account, zit in mijn account, ingebroken in account, hackt
  phishing: phishing, nepmail, valse mail, verdachte mail, nepbericht, vreemde mail, rare mail, smishing, valse sms, nepsms, verdacht bericht, verdachte sms, raar mailtje, rare sms, verdachte link
  oplichting: oplichting, opgelicht, fraude, scam, gescamd, bedrog, zwendel, afzetters, getild, belazerd, genaaid, bedonderd, op te lichten
  nep: nep, fake, vals, namaak, nagemaakt, vervalst, onecht, niet echt
  veiligheid: veiligheid, beveiliging, beveiligd, bescherming, security, beschermd
  gevaarlijk: gevaarlijk, onveilig, risico, riskant, brandgevaarlijk
  privacy: privacy, avg, gdpr, gegevensbescherming, privacyverklaring, mijn persoonlijke gegevens, wat weten jullie van mij
  virusscanner: virusscanner, antivirus, antivirusprogramma, beveiligingssoftware, anti virus, virusprogramma
  virus: virus, malware, besmet, spyware, trojan, ransomware, geïnfecteerd
  datalek: datalek, gelekte gegevens, gegevens gelekt, data gelekt, gelekt, uitgelekt, gegevens op straat
  melden: melden, gemeld, meldt, aangeven, aangegeven, rapporteren, gerapporteerd, doorgeven, doorgegeven, aangeef, aangeeft, aangaf, geef .. aan, geeft .. aan, geven .. aan, gaf .. aan, aan te geven
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
`)
