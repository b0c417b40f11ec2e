import { groupsOf } from '#app/search/synonyms/group.ts'

/** Trips by train, bus, plane and car, and where one sleeps. */
export const NL_TRAVEL = groupsOf(`
  reis: reis, trip, uitstap, reisje, gereisd, rondreis, tocht
  rit: rit, ritje, traject
  trein: trein, sprinter, intercity, treinstel, treinreis
  bus: bus, lijnbus, autobus, touringcar
  openbaar-vervoer: openbaar vervoer, ov, trein en bus, bus en trein
  ovchipkaart: ovchipkaart, ov chipkaart, ovkaart, ov kaart, chipkaart, ovpas, ov pas
  kaartje: kaartje, ticket, vervoersbewijs, vervoerbewijs, treinkaartje, reisticket, plaatsbewijs, eticket, treinticket, biljet
  inchecken: inchecken, ingecheckt, check in, checkin, inchecktijd, incheckt, checkt .. in, in te checken
  uitchecken: uitchecken, uitgecheckt, check uit, checkout, vergeten uit te checken, niet uitgecheckt, uitcheckt, checkt .. uit, uit te checken
  instapkaart: instapkaart, boarding pass, boardingpass, boardingkaart, instappas
  vertrek: vertrek, vertrokken, vertrekt, vertrektijd, afreizen
  aankomst: aankomst, aankomen, aangekomen, aankomsttijd, arriveren, gearriveerd, toegekomen, toekomen, aankomt, aankwam, kom .. aan, komt .. aan, kwam .. aan, aan te komen
  uitgevallen-rit: uitgevallen, rijdt niet, gaat niet door, geschrapt, afgelast, afgeschaft, geannuleerd, rijdt er een trein
  omleiding: omleiding, omgeleid, omweg, wegomlegging, andere route, omreizen
  halte: halte, bushalte, stopplaats, tramhalte, opstapplaats, opstappunt
  perron: perron, spoor, platform, spoornummer
  dienstregeling: dienstregeling, uurregeling, vertrektijden, uurrooster, spoorboekje, reisplanner, rooster, tijdschema
  vlucht: vlucht, vliegtuig, vliegen, gevlogen, vliegreis, vliegticket, flight, vliegt, vloog
  luchthaven: luchthaven, vliegveld, airport, vlieghaven
  bagage: bagage, koffer, valies, handbagage, ruimbagage, reistas, rugzak, koffertje
  stoel: stoel, zitplaats, zetel, stoelreservering, zitje, stoelnummer
  reserveren: reserveren, gereserveerd, reservatie, boeken, geboekt, vastleggen, vastgelegd, reserveert, reserveerde, boekt
  omboeken: omboeken, omgeboekt, andere datum, andere vlucht, datum wijzigen, verzetten, andere dag, reis wijzigen, omboekt, boek .. om, boekt .. om, om te boeken
  hotel: hotel, accommodatie, verblijf, overnachting, hotelkamer, onderkomen
  vakantiehuis: vakantiehuis, vakantiewoning, vakantiehuisje, bungalow, chalet, huisje
  vakantie: vakantie, verlof, congé, vakantiedagen, vrije dagen, op reis
  medereiziger: medereiziger, medepassagier, reisgenoot, passagier, meereizen, meereist, iemand meenemen
  paspoort: paspoort, reisdocument, reispas, identiteitskaart, internationaal paspoort
  visum: visum, esta, inreisvisum, toeristenvisum, reistoestemming, inreizen
  huurauto: huurauto, huurwagen, auto huren, autoverhuur, wagen huren
  auto: auto, wagen, voertuig, autootje, personenwagen, waggie
  parkeren: parkeren, geparkeerd, parking, parkeerplaats, parkeerplek, parkeergarage, parkeerterrein, parkeert, parkeerde
  bekeuring: bekeuring, boete, verkeersboete, parkeerboete, naheffing, prent, bon gekregen
  laadpaal: laadpaal, laadpunt, laadstation, oplaadpunt, oplaadpaal, wallbox, auto opladen
  laadpas: laadpas, laadkaart, laaddruppel, laad pas
  tanken: tanken, getankt, tankstation, benzinestation, pomp, benzinepomp, tankt
  benzine: benzine, naft, super benzine, euro 95
  gemiste-aansluiting: aansluiting gemist, overstap gemist, trein gemist, bus gemist, vlucht gemist, aansluiting niet gehaald
  gevonden-voorwerpen: gevonden voorwerpen, verloren voorwerpen, laten liggen, achtergelaten, blijven liggen, verloren in de trein
  huisdier: huisdier, hond, kat, poes, beest, hondje
  daluren: daluren, buiten de spits, dalkorting, buiten spitsuren, dalvoordeel
  spits: spits, spitsuren, tijdens de spits
  eerste-klas: eerste klas, 1e klas, 1ste klasse
  bestemming: bestemming, reisdoel, eindbestemming, eindpunt, reisbestemming
  retourtje: retourtje, retourticket, heen en terug, retourkaartje, heen en weer
  kenteken: kenteken, nummerplaat, kentekenplaat, nummerbord, kentekennummer
  keuring: apk, keuring, autokeuring, technische keuring, gekeurd
  garage: garage, garagist, autogarage, dealer, werkplaats, garagehouder
  band: band, autoband, lekke band, platte band, wiel
  snelweg: snelweg, autosnelweg, autostrade, autoweg
  rolstoel: rolstoel, mindervalide, gehandicapt, handicap, slecht ter been, toegankelijk, invalide
  reisadvies: reisadvies, code rood, negatief reisadvies, onveilig land
  vertragingsvergoeding: geld terug bij vertraging, vertragingsvergoeding, compensatie vertraging, te laat aangekomen, vergoeding vertraging
  vliegtuig-geannuleerd: vlucht geannuleerd, vlucht vertraagd, vliegtuig te laat, vlucht gaat niet door, vlucht geschrapt
  veerboot: veerboot, ferry, overtocht, veerdienst, overzetboot
  kamperen: camping, kamperen, kampeerplaats, tent, caravan, camper, mobilhome
  deelfiets: deelfiets, leenfiets, huurfiets, ovfiets, ov fiets
  tol: tol, péage, tolweg, vignet, tolbadge
  enkeltje: enkeltje, enkele reis, enkel ticket, alleen heen
  stookolie: stookolie, mazout, huisbrandolie
  tankpas: tankpas, tankkaart, brandstofkaart, brandstofpas
  leenauto: leenauto, leenwagen, vervangauto, vervangwagen, vervangend vervoer
  vrachtwagen: vrachtwagen, camion, truck, vrachtauto
  brommer: brommer, bromfiets, scooter, snorfiets, bromscooter
  motor: motorfiets, moto, motor, motorrijder
  toegangspoortje: toegangspoort, poortje, incheckpaal, incheckpoort, incheckpaaltje, tourniquet
  zwartrijden: zwartrijden, geen geldig kaartje, zonder kaartje, zonder geldig vervoerbewijs
  conducteur: conducteur, treinbegeleider, kaartcontroleur, controleur, kaartjesknipper
  buschauffeur: buschauffeur, busbestuurder, trambestuurder, bestuurder
  trein-gemist: trein reed weg, te laat voor trein, haalde mijn overstap niet, overstap niet gehaald, trein te laat, bus te laat, bus kwam niet, trein viel uit, trein kwam niet, stond te wachten op bus, reed door, reed voorbij, stopte niet > vertraging, uitgevallen, aansluiting gemist, compensatie, vergoeding
  iets-laten-liggen: laten liggen in, in de trein vergeten, in de bus vergeten, tas vergeten, jas vergeten, telefoon in de trein, kwijt in de trein, blijven liggen in > gevonden voorwerpen, verloren, verloren voorwerpen
  vergeten-uitchecken: vergeten uit te checken, niet uitgecheckt, te veel afgeschreven reis, poortje ging niet, kon niet uitchecken, paaltje deed het niet, verkeerd ingecheckt, ingecheckt niet gereisd > uitchecken, correctie, restitutie, instaptarief
  kaart-doet-niks-ov: kaart piept, kaart geweigerd bij poortje, poortje blijft dicht, kom niet door het poortje, kaart niet gelezen, poortje gaat niet open > ovchipkaart, chipkaart, poortje, defect, vervangen
  ticket-kwijt: ticket kwijt, ticket niet gekregen, kaartje kwijt, kan mijn ticket niet vinden, ticket niet in mail, ticket op telefoon > ticket, eticket, kaartje, opnieuw
  reis-niet-door: kan niet meer mee, kan niet op reis, ziek voor vertrek, reis gaat niet door, moet reis afzeggen, kan niet gaan, vakantie afzeggen, vakantie gaat niet door > annuleren, annuleringsverzekering, omboeken, reis
  andere-dag-reizen: dag later vliegen, andere dag reizen, eerder naar huis, later terug, reis verzetten, ticket op andere dag, datum van ticket > omboeken, wijzigen, ticket, datum
  naam-op-ticket: naam op ticket, naam verkeerd op ticket, letter verkeerd ticket, voornaam verkeerd geboekt, naam klopt niet met paspoort > naamswijziging, ticket, boeking, paspoort
  koffer-weg: koffer niet aangekomen, koffer kwijt, koffer weg, koffer kapot, koffer stuk, koffer beschadigd, bagage niet aangekomen, wieltje van koffer > bagage, bagageclaim, vermist, schade
  mag-mee-aan-boord: mag ik meenemen, mag mee in, mag mee aan boord, hoe zwaar mag, hoe groot mag, hoeveel kilo, in het handbagage, vloeistoffen mee, mag mijn hond mee, fiets mee in, medicijnen mee in > handbagage, bagage, toegestaan, gewicht, meenemen
  stoel-naast-elkaar: naast elkaar zitten, bij elkaar zitten, stoelen uit elkaar, plek bij het raam, betere plek, meer beenruimte > stoel, stoelreservering, zitplaats
  hulp-onderweg: slecht ter been, met de rolstoel, kan niet lopen, hulp op het station, met krukken, blindengeleidehond > assistentie, rolstoel, toegankelijk, reisassistentie
  te-hard-gereden: te hard gereden, geflitst, flitspaal, door rood, foto gemaakt van auto, bon op de ruit, briefje achter ruitenwisser > bekeuring, boete, parkeerboete, bezwaar
  auto-start-niet: auto start niet, auto wil niet starten, auto gestrand, auto doet het niet, accu van auto leeg, sta langs de weg, langs de kant, lege accu auto, staan stil > pech, pechhulp, wegenwacht, accu
  verkeerd-getankt: verkeerd getankt, diesel in plaats van, benzine in diesel, adblue, brandstof verkeerd > pechhulp, tanken, brandstof
  auto-verkocht: auto verkocht, auto weg, andere auto, nieuwe auto, auto naar de sloop, auto ingeruild, wagen verkocht > kenteken, autoverzekering, vrijwaring, wijzigen
  huurauto-kras: kras op huurauto, schade aan huurauto, borg huurauto, huurauto ophalen, creditcard voor huurauto > huurauto, eigen risico, schade, borg
  laden-onderweg: paal doet het niet, laadpaal werkt niet, auto laadt niet, kabel zit vast in paal, kan niet laden, laden stopt, pas doet niks bij paal, laadt niet bij > laadpaal, laadpas, laadkabel, laden
  kamer-viel-tegen: kamer vies, hotel viel tegen, kamer niet zoals, anders dan op de foto, vakantie viel tegen, lawaai in hotel > klacht, hotel, accommodatie, vergoeding
  korting-reizen: goedkoop reizen, met korting reizen, kinderen gratis, studenten reizen, goedkoper met de trein, kaartje voor groep, samen reizen > korting, abonnement, daluren, kortingskaart, groepsticket
  jonge-kinderen-reizen: met een baby vliegen, kind alleen reizen, kinderwagen mee, kind mee op reis, baby mee, toestemming andere ouder > kind, baby, kinderwagen, toestemming
`)
