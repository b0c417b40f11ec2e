import { groupsOf } from '#app/search/synonyms/group.ts'

/** Policies, damage, theft and claims. */
export const NL_INSURANCE = groupsOf(`
  verzekering: verzekering, verzekerd, verzekert, polis, assurantie, verzekeringspolis, polissen
  schade-melden: schade melden, schademelding, schadeaangifte, schade aangeven, claim indienen, claimen, geclaimd, schadeclaim, schadegeval, schade doorgeven, claimt, claimde
  ongeval: ongeval, ongeluk, aanrijding, botsing, gebotst, aangereden, accident, tegen gereden, ongevallen
  schadeformulier: schadeformulier, europees schadeformulier, aanrijdingsformulier, aanrijdingformulier, ongevalsaangifte, ongevallenformulier
  eigen-risico: eigen risico, vrijstelling, franchise, zelf betalen, eigenrisico
  premie: premie, verzekeringspremie, maandpremie, premiebedrag, verzekeringskosten
  dekking: dekking, gedekt, dekt, meeverzekerd, valt onder, wordt vergoed, verzekerd voor, dekken
  inboedel: inboedel, inboedelverzekering, huisraad, meubels, inboedelpolis
  woonverzekering: opstal, opstalverzekering, woonhuisverzekering, woningverzekering, woonverzekering, brandverzekering, huisverzekering
  aansprakelijkheid: aansprakelijkheid, avp, familiale verzekering, aansprakelijkheidsverzekering, schuld van een ander
  autoverzekering: autoverzekering, wagenverzekering, autopolis, auto verzekeren, wagen verzekeren
  allrisk: allrisk, all risk, volledig casco, omnium, all in verzekering
  reisverzekering: reisverzekering, reisbijstand, vakantieverzekering, reispolis, doorlopende reisverzekering
  pechhulp: pechhulp, pech, wegenwacht, pechverhelping, panne, depannage, takelen, sleepdienst, gestrand
  inbraak: inbraak, ingebroken, inbreker, insluiper, inbreekt, breek .. in, breekt .. in, brak .. in, in te breken
  gestolen: gestolen, gejat, gepikt, ontvreemd, gerold, stelen, diefstal, beroofd, geroofd, jatten, gegapt, meegenomen door dief, zakkenroller, steelt, stal
  dief: dief, dieven, overvaller, zakkenroller, inbreker, boef
  brand: brand, afgebrand, verbrand, brandschade, in de fik
  storm: storm, stormschade, windschade, noodweer, hagel, hagelschade, rukwind
  bliksem: bliksem, blikseminslag, onweer, overspanning, bliksemschade
  overstroming: overstroming, wateroverlast, ondergelopen, overstroomd, blank staan, hoogwater
  schadevrije-jaren: schadevrije jaren, noclaim, no claim, bonus malus, bonusmalus, royementsverklaring, schadeattest, noclaimkorting
  uitvaart: uitvaart, begrafenis, crematie, begraven, uitvaartverzekering, gecremeerd
  taxateur: taxateur, taxatie, taxeren, getaxeerd, schadeexpert, expertise, schade opnemen
  afwijzen: afwijzen, afgewezen, weigeren, geweigerd, afkeuren, afgekeurd, niet goedgekeurd, verworpen, afkeurt, afkeurde, keur .. af, keurt .. af, keurde .. af, af te keuren, afwijs, afwijst, afwees, wijs .. af, wijst .. af, wijzen .. af, wees .. af, af te wijzen, weigert, weigerde
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
`)
