import { groupsOf } from '#app/search/synonyms/group.ts'

/** What towns and other public services do. */
export const NL_MUNICIPALITY = groupsOf(`
  gemeente: gemeente, gemeentehuis, stadhuis, burgerzaken, stadskantoor, stadsbestuur, gemeentebestuur
  loket: loket, balie, receptie, onthaal, infobalie, gemeenteloket
  afval: afval, vuilnis, huisvuil, vuilniszak, restafval, vuilzak
  grofvuil: grofvuil, grof vuil, grof afval, grof huisvuil, milieustraat, containerpark, recyclagepark, gemeentewerf
  container: container, kliko, vuilnisbak, afvalbak, vuilbak, rolcontainer, afvalcontainer
  vuilniswagen: vuilniswagen, vuilkar, vuilnisauto, ophaaldienst, vuilnisdienst, vuilophaling
  afvalkalender: afvalkalender, ophaaldag, ophaalkalender, wanneer vuilnis
  gft: gft, groenafval, groene bak, groente en fruit, composteren, tuinafval
  plastic-afval: plastic, pmd, pbd, plastiek, blauwe zak
  glasbak: glasbak, glascontainer, glasbol
  vergunning: vergunning, omgevingsvergunning, bouwvergunning, ontheffing, bouwaanvraag
  parkeervergunning: parkeervergunning, bewonersvergunning, bewonerskaart, bewonersparkeren, parkeerkaart, bezoekerspas, bezoekersregeling
  huwelijksakte: huwelijksakte, trouwakte, trouwboekje
  bevolkingsregister: bevolkingsregister, brp, basisregistratie, rijksregister, uittreksel bevolkingsregister
  burgerservicenummer: burgerservicenummer, bsn, sofinummer, rijksregisternummer, bsn nummer
  trouwen: trouwen, getrouwd, huwelijk, bruiloft, huwen, gehuwd, trouwde, trouwt
  scheiden: scheiden, gescheiden, echtscheiding, uit elkaar, mijn ex, ex partner, scheidt
  geboorte: geboorte, geboren, geboorteaangifte, baby, kindje gekregen, pasgeboren
  bezwaar: bezwaar, bezwaarschrift, in beroep, niet mee eens, betwisten, aanvechten, protesteren
  bijstand: bijstand, leefloon, bijstandsuitkering, uitkering
  subsidie: subsidie, toelage, tegemoetkoming, premie, toeslag
  straatverlichting: straatverlichting, lantaarnpaal, straatlantaarn, straatlamp, lichtpaal
  stoep: stoep, trottoir, voetpad, stoeptegel
  wegdek: gat in de weg, wegdek, kuil in de weg, losse tegel, asfalt
  kinderopvang: kinderopvang, crèche, kinderdagverblijf, opvang, onthaalouder, gastouder, kdv, buitenschoolse opvang
  basisschool: basisschool, lagere school, basisonderwijs, lager onderwijs
  bibliotheek: bibliotheek, bieb, openbare bibliotheek, boeken lenen
  politie: politie, wijkagent, agent, politiebureau, politiekantoor, flik
  brandweer: brandweer, brandweerwagen, pompiers, hulpdienst
  wijk: wijk, buurt, stadsdeel, woonwijk, omgeving
  evenement: evenement, event, festival, activiteit, feest, manifestatie
  verkiezing: verkiezing, stemmen, stempas, stembureau, oproepingsbrief, gestemd, stemde, stemt
  gemeentebelasting: gemeentebelasting, gemeentelijke belasting, ozb, onroerendezaakbelasting, onroerende voorheffing, aanslag, rioolheffing
  kwijtschelding: kwijtschelding, kwijtgescheiden, niet hoeven betalen, kwijtgescholden, kwijtscheldt, kwijtschold, scheld .. kwijt, scheldt .. kwijt, schold .. kwijt, kwijt te schelden
  sociale-dienst: sociale dienst, ocmw, maatschappelijk werk, sociaal huis, wijkteam
  kringloop: kringloopwinkel, kringloop, kringwinkel, tweedehandswinkel
  verblijfsvergunning: verblijfsvergunning, verblijfskaart, verblijfstitel, verblijfsdocument
  nationaliteit: nationaliteit, staatsburgerschap, naturalisatie, genaturaliseerd
  speeltuin: speeltuin, speelplaats, speelplein
  zwembad: zwembad, zwemmen, zwemkom, gezwommen, zwemt, zwom
  begraafplaats: begraafplaats, kerkhof, grafrechten, graf
  rijbewijs: rijbewijs, roze pasje, autorijbewijs, rij bewijs
  fietspad: fietspad, fietsstrook, fietsbaan
  middelbare-school: middelbare school, voortgezet onderwijs, secundair onderwijs, secundaire school, middelbaar
  werkloosheidsuitkering: werkloosheidsuitkering, ww uitkering, werkloos, stempelgeld
  uitzendbureau: uitzendbureau, interimkantoor, interim, uitzendkracht
  paspoort-verlopen: paspoort verlopen, id verlopen, paspoort kwijt, nieuw paspoort, paspoort nodig, spoed paspoort, id kaart kwijt, id kind, paspoort baby > paspoort, identiteitskaart, aanvragen, spoedaanvraag, vermissing
  verhuizing-doorgeven: verhuizing doorgeven, nieuw adres doorgeven, ga ergens anders wonen, iemand woont niet meer, iemand staat ingeschreven, inschrijven op adres, vreemde mensen ingeschreven > adreswijziging, verhuizen, inschrijven, bevolkingsregister
  vuilnis-niet-opgehaald: vuilnis niet opgehaald, bak niet geleegd, kliko niet geleegd, vuilniswagen niet geweest, wanneer komt de vuilniswagen, container vol, vuilnis naast de bak, bak te klein, bak kapot > afval, ophaaldag, container, vuilnis, melding
  oude-spullen-weg: oude spullen weg, oude bank weg, matras wegbrengen, oude meubels, grote spullen weggooien, waar laat ik mijn bank, koelkast wegbrengen > grofvuil, milieustraat, ophalen, containerpark
  lamp-op-straat-kapot: lamp op straat, lantaarn doet het niet, straat is donker, lantaarnpaal kapot, lantaarn kapot > straatverlichting, melding, lantaarnpaal
  gat-in-weg: gat in de weg, losse stoeptegel, scheve tegels, over een tegel gevallen, kuil in de weg, plassen op straat > wegdek, stoep, melding, straat
  boom-last: tak afgebroken, boom te groot, boom omgewaaid, takken over, bladeren op straat, onkruid op de stoep, boom kappen > boom, kapvergunning, groenonderhoud, snoeien
  bouwen-schuur: schuur bouwen, dakkapel, uitbouw, aanbouw, hek plaatsen, schutting hoe hoog, mag ik bouwen, serre, carport > vergunning, omgevingsvergunning, bouwen
  parkeren-voor-deur: parkeren voor de deur, nergens parkeren, bezoek parkeren, visite parkeren, auto van bezoek, tweede auto parkeren, monteur parkeren > parkeervergunning, bezoekersregeling, parkeren
  te-weinig-geld: rondkomen, kan niet rondkomen, geen eten kopen, geld voor kinderen, schoolspullen betalen, sport kind betalen, laag inkomen, weinig inkomen > bijzondere bijstand, bijstand, schuldhulp, toeslag, minimaregeling
  baan-kwijt: baan kwijt, ontslagen, ontslag gekregen, geen werk meer, contract niet verlengd werk > werkloosheidsuitkering, uitkering
  kind-geboren: kind geboren, baby geboren, kindje aangeven, naam voor baby, net bevallen > geboorteaangifte, geboorte, baby
  gaan-trouwen: gaan trouwen, trouwen gemeente, trouwambtenaar, getuige, samenlevingscontract, geregistreerd partnerschap > trouwen, huwelijk, partnerschap
  rijbewijs-weg: rijbewijs verlopen, rijbewijs kwijt, rijbewijs gestolen, rijbewijs verlengen, keuring rijbewijs, rijbewijs 75 > rijbewijs, verlengen, aanvragen, gezondheidsverklaring
  bezwaar-maken: niet eens met, klopt niet wat jullie besloten, onterecht besluit, wil in beroep, ik vind dit niet eerlijk > bezwaar, bezwaarschrift, beroep, klacht
  aanslag-te-hoog: waarde van mijn huis, woz te hoog, belasting van de gemeente, aanslag te hoog, moet ik belasting betalen > woz, gemeentebelasting, bezwaar, kwijtschelding
  papiertje-uitschrijving: bewijs van inschrijving, papier waar ik woon, bewijs van leven, uittreksel nodig, verklaring omtrent gedrag, geboorteakte nodig, akte nodig > uittreksel, verklaring, bevolkingsregister, akte
  school-zoeken: school zoeken, kind naar school, andere school, peuter naar, opvang nodig, wachtlijst opvang, naschoolse opvang > school, kinderopvang, aanmelden, basisschool
  vog: vog, verklaring omtrent gedrag, uittreksel strafregister, bewijs van goed gedrag
`)
