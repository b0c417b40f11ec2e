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
  koffiezetapparaat: koffiezetapparaat, koffiemachine, koffiezetter, koffiezet, espressomachine, espressoapparaat, percolator
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
  verf: verf, muurverf, verven, schilderen, geverfd
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
`)
