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
  zwembad: zwembad, zwemmen, zwemkom, gezwommen, zwem, zwemt, zwom
  begraafplaats: begraafplaats, kerkhof, grafrechten, graf
  rijbewijs: rijbewijs, roze pasje, autorijbewijs, rij bewijs
  fietspad: fietspad, fietsstrook, fietsbaan
  middelbare-school: middelbare school, voortgezet onderwijs, secundair onderwijs, secundaire school, middelbaar
  werkloosheidsuitkering: werkloosheidsuitkering, ww uitkering, werkloos, stempelgeld
  uitzendbureau: uitzendbureau, interimkantoor, interim, uitzendkracht
`)
