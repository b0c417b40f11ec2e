import { groupsOf } from '#app/search/synonyms/group.ts'

/** Ordering, delivery, returns and the shop. */
export const NL_DELIVERY = groupsOf(`
  bestelling: bestelling, besteld, bestelt, order, aankoop, gekocht, kopen, aangekocht, aanschaf, aanschaffen, aangeschaft, kocht
  bezorgen: bezorgen, bezorgd, bezorgt, leveren, geleverd, levert, afgeleverd, thuisbezorgd, aangekomen, brengen, gebracht, leverde
  verzenden: verzenden, verzonden, versturen, verstuurd, verstuurt, opsturen, opgestuurd, sturen, gestuurd, toegestuurd, shipping, opzenden, gezonden
  pakket: pakket, pakketje, pakje, zending, postpakket, postpakketje, collo
  track-en-trace: track en trace, track trace, track and trace, tracking, trackingcode, volgcode, volgnummer, zendingsnummer, pakketnummer, waar is mijn pakket, waar blijft mijn, waar is mijn bestelling, pakket volgen
  levertijd: levertijd, levertermijn, leveringstermijn, bezorgtijd, bezorgmoment, leverdatum, bezorgdag, leverdag, wanneer komt, wanneer bezorgd, hoe lang duurt het voordat, wanneer binnen, hoe lang moet ik wachten
  vertraging: vertraging, vertraagd, te laat, laattijdig, oponthoud, later dan verwacht, later dan beloofd
  niet-ontvangen: niet ontvangen, nooit ontvangen, niet gekregen, nooit gekregen, niks gekregen, niet aangekomen, nooit aangekomen, niet binnengekomen, niet bezorgd, niet geleverd, komt niet aan, niet toegekomen
  kwijt: kwijt, kwijtgeraakt, verloren, zoekgeraakt, vermist, vermissing, verliezen, nergens te vinden, onvindbaar, nergens vinden, spoorloos, nergens te bekennen
  retour: retour, retourneren, geretourneerd, terugsturen, teruggestuurd, terugzenden, teruggezonden, terugbrengen, teruggebracht, terug sturen, retourzending, retoer, terugnemen, teruggenomen
  retourlabel: retourlabel, verzendlabel, verzendetiket, retourbon, retourcode, retoursticker, verzendbewijs, label, sticker
  ruilen: ruilen, geruild, omruilen, omgeruild, inwisselen, ingewisseld, andere maat, andere kleur, ander exemplaar
  vervangen: vervangen, vervangt, nieuw exemplaar, nieuwe krijgen, nieuwe aanvragen, vernieuwen, vernieuwd
  ophalen: ophalen, opgehaald, afhalen, afgehaald, oppikken, opgepikt, zelf halen, komen halen
  afhaalpunt: afhaalpunt, ophaalpunt, pakketpunt, pakjespunt, servicepunt, postpunt, pakketautomaat, pakketkluis, pick up point
  bezorger: bezorger, koerier, chauffeur, postbode, facteur, pakketbezorger, bezorgdienst, vervoerder, transporteur, besteldienst
  niet-thuis: niet thuis, niemand thuis, afwezig, gemiste bezorging, bezorging gemist, bij de buren, aan de deur
  verkeerd-geleverd: verkeerd artikel, verkeerd product, verkeerde bestelling, verkeerd geleverd, foutief geleverd, iets anders gekregen, iets anders ontvangen, verkeerde levering, niet wat ik besteld
  ontbreken: ontbreken, ontbreekt, incompleet, onvolledig, niet compleet, mist, missen, zit er niet bij, te weinig
  beschadigd: beschadigd, beschadiging, schade, kras, bekrast, deuk, gedeukt, gekrast, transportschade
  voorraad: voorraad, stock, leverbaar, beschikbaar, verkrijgbaar, uitverkocht, niet leverbaar, nalevering, backorder, weer te koop
  verzendkosten: verzendkosten, bezorgkosten, leveringskosten, leverkosten, porto, portokosten
  bezorgadres: bezorgadres, afleveradres, leveradres, leveringsadres, verzendadres, ander adres
  winkel: winkel, filiaal, vestiging, verkooppunt, shop, fysieke winkel
  webwinkel: webwinkel, webshop, onlinewinkel, online winkel, internetwinkel
  winkelwagen: winkelwagen, winkelwagentje, winkelmand, winkelmandje, mandje, winkelkar, cart
  artikel: artikel, product, produkt, item, spullen
  verlanglijst: verlanglijst, verlanglijstje, wishlist, favoriet, bewaarlijst, wensenlijst
  maat: maat, grootte, afmeting, formaat, maattabel, past niet, te klein, te groot, matentabel
  tweedehands: tweedehands, gebruikt, refurbished, occasion, gereviseerd, opgeknapt, niet nieuw
  cadeau: cadeau, kado, geschenk, cadeautje, kadootje, present, cadeauverpakking
  review: review, recensie, beoordeling, beoordeeld, waardering, sterren
  inruilen: inruilen, ingeruild, inleveren, ingeleverd, oude toestel, recyclen, recyclage
  garantie: garantie, waarborg, garantietermijn, garantieperiode, garantiebewijs, fabrieksgarantie, onder garantie, wettelijke garantie
  handleiding: handleiding, gebruiksaanwijzing, manual, instructie, handboek, stappenplan, instructieboekje, gebruikershandleiding
  onderdeel: onderdeel, wisselstuk, reserveonderdeel, vervangstuk, los onderdeel
  verpakking: verpakking, verpakt, inpakken, ingepakt, doos, originele doos, uitgepakt, geopende verpakking, dozen
  bezorging-wijzigen: bezorging wijzigen, bezorging verplaatsen, bezorgdatum wijzigen, ander bezorgmoment, andere bezorgdag, levering verplaatsen, leverdatum wijzigen
  douane: douane, invoerrechten, inklaring, invoerkosten, importkosten, ingeklaard, invoerheffing
  vooruitbestellen: vooruitbestellen, preorder, pre order, vooraf bestellen, voorbestellen, voorbesteld
  pakket-kwijt: pakket kwijt, pakket zoek, pakket verdwenen, pakket verloren, pakketje kwijt, pakket vermist, pakket gestolen
  maatadvies: maatadvies, valt klein, valt groot, valt kleiner, valt groter, welke maat, juiste maat
  brievenbus: brievenbus, brievenbuspakket, door de bus, postkast, past niet door de bus
  montage: montage, monteren, gemonteerd, in elkaar zetten, assembleren, opbouwen, in mekaar steken
  verkeerde-plek: voor de deur gelegd, buiten gelegd, over de schutting, bij de buren afgegeven, verkeerd adres, verkeerd bezorgd
  sticker: sticker, klever, plakker, stickertje
`)
