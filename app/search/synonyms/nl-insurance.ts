import { groupsOf } from '#app/search/synonyms/group.ts'

/** Policies, damage, theft and claims. */
export const NL_INSURANCE = groupsOf(`
  verzekering: verzekering, verzekerd, verzekert, polis, assurantie, verzekeringspolis, polissen
  schade-melden: schade melden, schademelding, schadeaangifte, schade aangeven, claim indienen, claimen, geclaimd, schadeclaim, schadegeval, schade doorgeven, claimt, claimde
  ongeval: ongeval, ongeluk, aanrijding, botsing, gebotst, aangereden, accident, tegen gereden, ongevallen
  schadeformulier: schadeformulier, europees schadeformulier, aanrijdingsformulier, aanrijdingformulier, ongevalsaangifte, ongevallenformulier
  eigen-risico: eigen risico, vrijstelling, franchise, zelf betalen, eigenrisico
  premie: premie, verzekeringspremie, maandpremie, premiebedrag, verzekeringskosten
  dekking: dekking, gedekt, dekt, meeverzekerd, valt onder, wordt vergoed, verzekerd voor
  inboedel: inboedel, inboedelverzekering, huisraad, meubels, inboedelpolis
  woonverzekering: opstal, opstalverzekering, woonhuisverzekering, woningverzekering, woonverzekering, brandverzekering, huisverzekering
  aansprakelijkheid: aansprakelijkheid, avp, familiale verzekering, aansprakelijkheidsverzekering, schuld van een ander
  autoverzekering: autoverzekering, wagenverzekering, autopolis, auto verzekeren, wagen verzekeren
  allrisk: allrisk, all risk, volledig casco, omnium, all in verzekering
  reisverzekering: reisverzekering, reisbijstand, vakantieverzekering, reispolis, doorlopende reisverzekering
  pechhulp: pechhulp, pech, wegenwacht, pechverhelping, panne, depannage, takelen, sleepdienst, gestrand
  inbraak: inbraak, ingebroken, inbreker, insluiper, inbreekt, breek .. in, breekt .. in, brak .. in, in te breken
  gestolen: gestolen, gejat, gepikt, ontvreemd, gerold, stelen, diefstal, beroofd, geroofd, jatten, gegapt, meegenomen door dief, zakkenroller, steelt, stal
  dief: dief, overvaller, zakkenroller, inbreker, boef
  brand: brand, afgebrand, verbrand, brandschade, in de fik
  storm: storm, stormschade, windschade, noodweer, hagel, hagelschade, rukwind
  bliksem: bliksem, blikseminslag, onweer, overspanning, bliksemschade
  overstroming: overstroming, wateroverlast, ondergelopen, overstroomd, blank staan, hoogwater
  schadevrije-jaren: schadevrije jaren, noclaim, no claim, bonus malus, bonusmalus, royementsverklaring, schadeattest, noclaimkorting
  uitvaart: uitvaart, begrafenis, crematie, begraven, uitvaartverzekering, gecremeerd
  taxateur: taxateur, taxatie, taxeren, getaxeerd, schadeexpert, expertise, schade opnemen
  afwijzen: afwijzen, afgewezen, weigeren, geweigerd, afkeuren, afgekeurd, niet goedgekeurd, verworpen, afkeurt, afkeurde, keur .. af, keurt .. af, keurde .. af, af te keuren, afwijst, afwees, wijs .. af, wijst .. af, wees .. af, af te wijzen, weigert, weigerde
  rechtsbijstand: rechtsbijstand, advocaat, jurist, juridisch, rechtshulp, juridische hulp
  ruitschade: ruitschade, ster in ruit, voorruit, autoruit, barst in ruit, sterretje
  groene-kaart: groene kaart, verzekeringsbewijs, verzekeringskaart, bewijs van verzekering, verzekeringsattest
  meeverzekeren: meeverzekeren, meeverzekerd, bijverzekeren, toevoegen aan polis, op de polis zetten, gezinspolis, meeverzekert, verzeker .. mee, verzekert .. mee, verzekerde .. mee, mee te verzekeren
  annuleringsverzekering: annuleringsverzekering, annulatieverzekering, annuleringskosten verzekerd
  telefoonverzekering: telefoonverzekering, toestelverzekering, mobielverzekering, gsm verzekering, schermverzekering
  schorsen: schorsen, geschorst, tijdelijk uit de verzekering
  arbeidsongeschikt: arbeidsongeschikt, invaliditeit, werkonbekwaam, kan niet meer werken
  onderverzekerd: onderverzekerd, te weinig verzekerd, verzekerd bedrag, herbouwwaarde
  dagwaarde: dagwaarde, restwaarde, actuele waarde, wat is het nog waard
  total-loss: total loss, totaalverlies, perte totale, niet meer te repareren, rijp voor de sloop
  dubbel-verzekerd: dubbel verzekerd, twee keer verzekerd, dubbele verzekering, twee verzekeringen
  tegen-me-aan: tegen me aan gereden, op mij gebotst, achterop gereden, deur tegen auto, paaltje geraakt, tegen een paal, iemand heeft mijn auto, krast op mijn auto, deuk in mijn auto, deuk in de auto, spiegel eraf, doorgereden na > aanrijding, schade, schademelding, autoschade, schadeformulier
  schuld-van-ander: schuld van de ander, wie betaalt de schade, buurman heeft schade, kind heeft iets kapot, per ongeluk iets kapot gemaakt, iets van een ander kapot, bij iemand kapot gemaakt, schade bij de buren, hond heeft gebeten > aansprakelijkheid, aansprakelijkheidsverzekering, schade
  bij-mij-ingebroken: bij mij ingebroken, deur opengebroken, raam ingeslagen, spullen weg uit huis, fiets weg, fiets gejat, ebike weg, fiets uit de schuur, auto opengebroken > inbraak, diefstal, inboedel, aangifte, gestolen
  water-in-huis: water door het plafond, plafond nat, natte plek plafond, water in de kelder, kelder onder water, leiding gesprongen, wasmachine overgelopen, vloer kapot door water > waterschade, lekkage, opstal, inboedel
  kapot-gewaaid: dakpannen eraf, dakpan gewaaid, boom op, schutting omgewaaid, schutting omver, afgewaaid, omgewaaid, zonnepanelen kapot door hagel, deuken door hagel > stormschade, storm, hagelschade, opstal
  ben-ik-verzekerd: ben ik verzekerd, ben ik gedekt, valt dit eronder, zit dit erin, krijg ik dit terug, betalen jullie dit, wordt dit betaald, word dit vergoed, waarvoor ben ik verzekerd, ook verzekerd als, nog verzekerd als > dekking, verzekerd, vergoeding, polis, polisvoorwaarden
  schade-duurt: hoor niks over mijn schade, wanneer betalen ze uit, schade nog niet betaald, hoe lang duurt schade, hoe ver is mijn schade, wacht op expert, geld van de verzekering > schade, uitkering, schadeclaim, status, expert
  te-weinig-schadegeld: te weinig vergoed, niet alles vergoed, krijg maar een deel, deel niet vergoed, niet vergoed, wordt niet vergoed, ze betalen niet, willen niet betalen, schade afgewezen > afgewezen, vergoeding, bezwaar, eigen risico
  zelf-eerst-betalen: eerst zelf betalen, moet zelf betalen, deel zelf betalen, hoeveel moet ik zelf, rekening van het ziekenhuis zelf > eigen risico, eigen bijdrage, vergoeding
  premie-omhoog: premie omhoog, meer premie, verzekering duurder, verzekering zo duur, premie gestegen, duurder na schade, trap gezakt > premie, schadevrije jaren, no claim, premieverhoging
  jaren-meenemen: jaren meenemen, schadevrije jaren kwijt, jaren overzetten, jaren van mijn man, nooit schade gehad, hoeveel jaren heb ik > schadevrije jaren, no claim, bonus malus
  verzekering-stoppen: verzekering stoppen, van verzekering af, andere verzekering nemen, verzekering opheffen, naar andere verzekeraar, auto weg verzekering > verzekering, opzeggen, overstappen, opzegtermijn
  kind-rijdt: kind rijdt in mijn auto, zoon rijdt, dochter rijdt, iemand anders rijdt, vriend in mijn auto, wie mag er rijden, auto uitlenen > bestuurder, autoverzekering, regelmatige bestuurder
  telefoon-verzekerd: telefoon verzekerd, telefoon gevallen verzekering, scherm verzekerd, laptop verzekerd, toestel verzekerd > telefoonverzekering, dekking, schade, inboedel
  op-reis-ziek: ziek op vakantie, ziekenhuis op vakantie, gebroken been op vakantie, eerder naar huis gekomen, ongeluk op vakantie, ski ongeluk > reisverzekering, alarmcentrale, medische, annuleringsverzekering
  bewijs-van-verzekering: bewijs dat ik verzekerd ben, papiertje van verzekering, groene kaart, verzekeringsbewijs nodig, pasje van de verzekering > polis, verzekeringsbewijs, polisblad
  wat-is-het-waard: wat is het waard, hoeveel krijg ik voor, nieuwprijs of dagprijs, oude tv vergoed, waarde van mijn spullen > dagwaarde, nieuwwaarde, taxatie, vergoeding
  uitvaart-regelen: begrafenis betalen, uitvaart betalen, wie regelt de uitvaart, iemand overleden wat nu, kist, crematie kosten > uitvaart, uitvaartverzekering, overlijden, nabestaanden
`)
