import { groupsOf } from '#app/search/synonyms/group.ts'

/** Things in and around the house that are bought, used and repaired. */
export const NL_APPLIANCES = groupsOf(`
  wasmachine: wasmachine, wasautomaat, wasmasjien, wasmachien
  droger: droger, wasdroger, droogkast, droogtrommel, droogautomaat
  koelkast: koelkast, frigo, ijskast, koelvriescombinatie, koelvries
  vriezer: vriezer, diepvries, diepvriezer, vrieskist, vriesvak
  vaatwasser: vaatwasser, afwasmachine, vaatwasmachine, afwasautomaat, vaatwas
  magnetron: magnetron, microgolf, microgolfoven, combimagnetron, combioven
  kookplaat: kookplaat, kookvuur, fornuis, inductie, inductieplaat, gasfornuis, kookfornuis
  stofzuiger: stofzuiger, robotstofzuiger, steelstofzuiger, kruimeldief
  koffiezetapparaat: koffiezetapparaat, koffiemachine, koffiezetter, espressomachine, espressoapparaat, percolator
  afzuigkap: afzuigkap, dampkap, wasemkap
  airco: airco, airconditioning, klimaatbeheersing, koeling, airco unit
  ontkalken: ontkalken, ontkalkt, kalk, kalkaanslag, verkalkt
  centrifugeren: centrifugeren, centrifugeert, zwieren, zwiert, droogdraaien
  wassen: wassen, gewassen, wasprogramma, wasbeurt, de was, wast
  lamp: lamp, verlichting, gloeilamp, ledlamp, peertje, armatuur
  kraan: kraan, kraantje, mengkraan, tapkraan, keukenkraan
  douche: douche, douchekop, stortbad, inloopdouche
  toilet: toilet, wc, plee, spoelbak, stortbak, closet
  bankstel: bankstel, sofa, zetel, zitbank, fauteuil, canapé, loungebank
  kast: kast, kleerkast, kledingkast, garderobekast
  dekbed: dekbed, donsdeken, dekbedovertrek, donsovertrek
  kussen: kussen, hoofdkussen, sierkussen, oorkussen
  gordijn: gordijn, overgordijn, rolgordijn, jaloezie
  jas: jas, mantel, jack, jasje, winterjas
  broek: broek, jeans, spijkerbroek, pantalon, jeansbroek
  trui: trui, sweater, pull, pullover, hoodie
  jurk: jurk, kleedje, kleed, jurkje
  tshirt: tshirt, shirt, shirtje
  schoenen: schoenen, laarzen, schoeisel
  sportschoenen: sportschoenen, sneakers, gympen, gymschoenen, hardloopschoenen
  pantoffels: pantoffels, sloffen, huisschoenen
  kleding: kleding, kleren, kledij, kledingstuk, outfit
  gekrompen: gekrompen, krimpen, kleiner geworden, gekrompen in de was
  sieraad: sieraad, juweel, bijoux
  speelgoed: speelgoed, speeltje, speelgoedje
  kinderwagen: kinderwagen, buggy, wandelwagen, koets
  luier: luier, pamper, pampertje
  barbecue: barbecue, bbq, grill
  grasmaaier: grasmaaier, grasmachine, grasrobot, robotmaaier, maaier
  boormachine: boormachine, boor, klopboor, schroefmachine, accuboor, geboord, boort, boorde, gat boren, gaatje
  verf: verf, muurverf, schilderen, geverfd
  batterij-vervangen: batterij vervangen, accu vervangen, nieuwe accu, nieuwe batterij, andere batterij
  eten: eten, maaltijd, voedsel, gerecht, gegeten, eet
  boodschappen: boodschappen, supermarkt, levensmiddelen
  tandenborstel: tandenborstel, opzetborstel, elektrische tandenborstel, borstelkop
  fiets: fiets, rijwiel, tweewieler, ebike, elektrische fiets, velo
  weegschaal: weegschaal, personenweegschaal, keukenweegschaal
  woonkamer: woonkamer, living, huiskamer, zitkamer
  wastafel: wastafel, lavabo, wasbak, fonteintje
  gootsteen: gootsteen, pompbak, afwasbak
  handtas: handtas, sacoche, tasje, schoudertas
  wast-niet-schoon: wordt niet schoon, wast niet schoon, vieze was, was komt vies, vlekken op de was, witte vlekken, zeep blijft zitten, waspoeder blijft > wasmachine, wasmiddel, reinigen, vaatwasser
  pompt-niet-af: pompt niet af, water blijft staan, water blijft erin, water loopt niet weg, loopt niet leeg, water in de trommel > afvoer, filter, pomp, verstopt, afpompen
  trommel-draait-niet: trommel draait niet, draait niet meer, draait niet rond, bromt maar draait niet, was nog kletsnat, was komt er nat uit, centrifugeert niet > motor, centrifugeren, trommel, riem
  wandelt: schudt, trilt heel erg, loopt door de badkamer, wandelt weg, beweegt over de vloer, staat te dansen, dreunt > trillen, centrifugeren, waterpas, transportbouten
  stinkt-machine: was stinkt, stinkt naar riool, muffe was, muf, ruikt muf, stinkt uit de trommel, schimmel in rubber > schoonmaken, stank, reinigen, schimmel
  koelt-niet: koelt niet, wordt niet koud, niet meer koud, eten bederft, alles ontdooid, te warm in de koelkast, vriest niet, melk bevriest > koelkast, vriezer, temperatuur, koelt
  ijs-aangroei: dikke laag ijs, vol ijs, ijs aan de achterkant, ijsvorming, lade vastgevroren, vastgevroren > ontdooien, vriezer
  droogt-niet: droogt niet, blijft nat, wordt niet droog, klamme was, nog klam, duurt uren voor het droog > droger, filter, condensor, pluizen
  borden-vies: borden vies, glazen dof, witte waas, vaat niet schoon, tablet lost niet op, zout bijvullen, afwas blijft vies > vaatwasser, zout, spoelglans, sproeiarm
  oven-wordt-niet-warm: oven wordt niet warm, oven blijft koud, bakt niet, verbrandt alles, warmt niet op, plaat wordt niet warm, pan wordt niet herkend > oven, kookplaat, inductie, verwarmingselement
  koffie-loopt-niet: koffie loopt niet door, geen koffie uit, komt geen koffie, waterige koffie, slappe koffie, koffie niet warm, lauwe koffie, lampje ontkalken > koffiemachine, ontkalken, zetgroep, koffiezetapparaat
  zuigt-niet: zuigt niet, zuigt slecht, geen zuigkracht, weinig zuigkracht, stof blijft liggen, borstel draait niet > stofzuiger, filter, zuigkracht, stofzak
  zekering-slaat: stop slaat door, stoppen slaan door, alles valt uit als, stroom eraf, slaat de stroom uit, klapt eruit, aardlek klapt > aardlekschakelaar, kortsluiting, zekering, groepenkast
  schoonmaken-hoe: hoe maak ik schoon, hoe krijg ik schoon, aangekoekt, aangebrand, aanslag, kalkvlekken, vastgekoekt > reinigen, schoonmaken, ontkalken
  inbouw: inbouw, inbouwapparaat, onderbouw, ingebouwd
  strijkijzer: strijkijzer, stoomstrijkijzer, strijken, gestreken, strijkbout
  waterkoker: waterkoker, fluitketel, water koken
  blender: blender, staafmixer, mixer, keukenmachine, foodprocessor
  friteuse: friteuse, frituur, airfryer, frietketel, heteluchtfriteuse
  broodrooster: broodrooster, toaster, tosti apparaat, tostiijzer
  naaimachine: naaimachine, naaien, genaaid
  matras: matras, topper, boxspring, lattenbodem, bed
  tafel: tafel, eettafel, bureau, salontafel
  stoeltje: eetkamerstoel, kruk, barkruk, bureaustoel
  vloer: vloer, laminaat, tapijt, vloerbedekking, parket, vloerkleed
  ladder: ladder, trap, trapje, huishoudtrap
  gereedschap: gereedschap, hamer, schroevendraaier, tang, sleutelset
  pan: pan, koekenpan, kookpot, steelpan, braadpan
  bestek: bestek, mes, vork, servies
  speen: speen, fopspeen, tutje, tut
  rits: rits, ritssluiting, tirette
  paraplu: paraplu, regenscherm, plu
  sjaal: sjaal, das, halsdoek
  muts: muts, pet, hoofddeksel, klak
  sok: sok, kous, panty
  ondergoed: ondergoed, onderbroek, slip, boxershort, beha
  fietsband: lekke band, platte band, fiets lek, band plakken, binnenband
  fietsslot: fietssleutel, fietsslot, fietssleutel kwijt, kettingslot
  fietsaccu: fietsaccu, accu van de fiets, fietsbatterij, bereik ebike
`)
