import { groupsOf } from '#app/search/synonyms/group.ts'

/** Verbs in their forms: the index holds stuurt and sturen as two words, and many verbs stand in two parts. */
export const NL_VERBS = groupsOf(`
  afmelden: afmelden, afgemeld, afmeldt, meld .. af, meldt .. af, af te melden, uitschrijven, uitgeschreven
  intrekken: intrekken, ingetrokken, intrekt, introk, trek .. in, trekt .. in, trok .. in, in te trekken, herroepen
  terugvragen: terugvragen, teruggevraagd, terugvraagt, terugvroeg, vraag .. terug, vraagt .. terug, vroeg .. terug, terug te vragen, terugbetaling, terugvorderen
  overschakelen: overschakelen, overgeschakeld, overschakelt, overschakelde, schakel .. over, schakelt .. over, schakelde .. over, over te schakelen, omschakelen, omgeschakeld, omzetten
  besparen: besparen, bespaard, bespaart, bezuinigen, geld uitsparen
  inwisselen: inwisselen, ingewisseld, inwisselt, inwisselde, wissel .. in, wisselt .. in, wisselde .. in, in te wisselen, verzilveren, verzilverd
  verzilveren: verzilveren, verzilverd, verzilvert, inwisselen, ingewisseld, gebruiken
  instappen: instappen, ingestapt, instapt, stap .. in, stapt .. in, in te stappen, opstappen, opgestapt
  uitstappen: uitstappen, uitgestapt, uitstapt, stap .. uit, stapt .. uit, uit te stappen, afstappen, afgestapt
  omrijden: omrijden, omgereden, omrijdt, omreed, rijd .. om, rijdt .. om, reed .. om, om te rijden, omleiding, omweg
  rijden: rijden, rijdt, rit
  reizen: reizen, gereisd, reist, reisde
  missen: missen, gemist, mist, te laat gekomen, niet gehaald
  luisteren: luisteren, geluisterd, luistert, luisterde, beluisteren, afspelen, horen
  lezen: lezen, gelezen, leest, doorlezen
  schrijven: schrijven, geschreven, schrijft, schreef, opschrijven, opgeschreven
  werken: werken, gewerkt, werkt, functioneren, functioneert
  functioneren: functioneren, gefunctioneerd, functioneert, functioneerde, werken, werkt
  aflezen: aflezen, afgelezen, afleest, aflas, lees .. af, leest .. af, las .. af, af te lezen, meterstand
  berekenen: berekenen, uitrekenen, uitgerekend, reken .. uit, rekent .. uit, rekende .. uit, uit te rekenen
  splitsen: splitsen, gesplitst, splitst, opsplitsen, opgesplitst, uit elkaar halen
  plakken: plakken, geplakt, plakt, kleven, vastplakken
  bijvoegen: bijvoegen, bijgevoegd, bijvoegt, bijvoegde, voeg .. bij, voegt .. bij, voegde .. bij, bij te voegen, bijlage, meesturen, meegestuurd
  meesturen: meesturen, meegestuurd, meestuurt, meestuurde, stuur .. mee, stuurt .. mee, stuurde .. mee, mee te sturen, bijlage, bijvoegen, bijgevoegd
  verhuren: verhuren, verhuurd, verhuurt, huurder
  verdienen: verdienen, verdiend, verdient, inkomen, salaris
  studeren: studeren, gestudeerd, studeert, studeerde, studie, student
  leren: leren, geleerd, leert, leerde, aanleren, aangeleerd
  stijgen: stijgen, gestegen, stijgt, steeg, verhoging, omhoog gegaan, gaat omhoog
  dalen: dalen, gedaald, daalt, daalde, verlaging, omlaag gegaan, gaat omlaag
  voorkomen: voorkomen, voorkomt, voorkwam, vermijden, vermeden, tegengaan, tegenhouden
  vermijden: vermijden, vermeden, vermijdt, voorkomen, tegengaan
  tegenhouden: tegenhouden, tegengehouden, tegenhoudt, tegenhield, houd .. tegen, houdt .. tegen, hield .. tegen, tegen te houden, voorkomen, blokkeren, stoppen
  verbergen: verbergen, verborgen, verbergt, onzichtbaar maken, niet tonen
  indrukken: indrukken, ingedrukt, indrukt, druk .. in, drukt .. in, in te drukken, ingedrukt houden, drukken
  draaien: draaien, gedraaid, draait, draaide, omdraaien, omgedraaid
  tillen: tillen, getild, tilt, tilde, optillen, opgetild
  trekken: trekken, getrokken, trekt, trok, uittrekken, lostrekken
  duwen: duwen, geduwd, duwt, duwde, drukken, indrukken
  schroeven: schroeven, geschroefd, schroeft, schroefde, vastschroeven, vastgeschroefd, schroefje
  demonteren: demonteren, gedemonteerd, demonteert, demonteerde, uit elkaar halen, losmaken, losgemaakt
  bijvullen: bijvullen, bijgevuld, bijvult, bijvulde, vul .. bij, vult .. bij, vulde .. bij, bij te vullen, navullen, nagevuld
  ontdooien: ontdooien, ontdooid, ontdooit, ijsvorming, ijs in de vriezer
  koelen: koelen, gekoeld, koelt, koelde, koud houden, koelt niet
  opwarmen: opwarmen, opgewarmd, opwarmt, opwarmde, warmt .. op, warmde .. op, op te warmen, verwarmen, warm worden
  drogen: drogen, gedroogd, droogt, droogde, droger, droogt niet
  koken: koken, gekookt, kookt, kookplaat
  sporten: sporten, gesport, sportschool, trainen
  spelen: spelen, gespeeld, speelt, speelde, gamen
  doorgaan: doorgaan, doorgegaan, doorga, doorgaat, doorging, ga .. door, gaat .. door, gaan .. door, ging .. door, door te gaan, vervolgen, verdergaan, verder gaan
  afgaan: afgaan, afgegaan, afga, afgaat, afging, gaat .. af, ging .. af, af te gaan, alarm gaat af, alarm
  opraken: opraken, opgeraakt, opraakt, raak .. op, raakt .. op, op te raken, opmaken, opgemaakt
  loslaten: loslaten, losgelaten, losliet, laat .. los, liet .. los, los te laten, losgekomen, loszittend
  loskomen: loskomen, losgekomen, loskomt, loskwam, kom .. los, komt .. los, kwam .. los, los te komen, loslaten, losgelaten, zit los
  trillen: trillen, getrild, trilt, trilde, schudden, schudt, vibreren
  kraken: kraken, gekraakt, kraakt, krakend, gekraak
  horen: horen, gehoord, hoort, hoorde, verstaan, geluid horen
  verstaan: verstaan, versta, verstaat, verstond, horen, onverstaanbaar
  spreken: spreken, gesproken, spreekt, sprak, praten, gepraat, aan de lijn
  praten: praten, gepraat, spreken, gesproken
  opwekken: opwekken, opgewekt, opwekt, wek .. op, wekt .. op, op te wekken, zonnestroom, opbrengst
  beheren: beheren, beheerd, beheert
  filmen: filmen, gefilmd, filmt, filmde, video opnemen, filmpje
  fotograferen: fotograferen, gefotografeerd, fotografeert, fotografeerde, foto nemen, foto maken, foto
  formatteren: formatteren, geformatteerd, formatteert, formatteerde, helemaal wissen, opnieuw indelen
  inzoomen: inzoomen, ingezoomd, inzoomt, inzoomde, zoom .. in, zoomt .. in, zoomde .. in, in te zoomen, vergroten, uitzoomen
  slepen: slepen, gesleept, sleept, verslepen, versleept
  verversen: verversen, ververst, vernieuwen, vernieuwd, refreshen
  meewerken: meewerken, meegewerkt, meewerkt, werk .. mee, werkt .. mee, mee te werken, samenwerken, samengewerkt
`)
