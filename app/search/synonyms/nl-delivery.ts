import { groupsOf } from '#app/search/synonyms/group.ts'

/** Ordering, delivery, returns and the shop. */
export const NL_DELIVERY = groupsOf(`
  bestelling: bestelling, besteld, bestelt, order, aankoop, gekocht, kopen, aangekocht, aanschaf, aanschaffen, aangeschaft, kocht, koopt, aanschaft, schaf .. aan, schaft .. aan, schaffen .. aan, aan te schaffen
  bezorgen: bezorgen, bezorgd, bezorgt, leveren, geleverd, levert, afgeleverd, thuisbezorgd, aangekomen, brengen, gebracht, leverde, afleveren, aflevert, afleverde, lever .. af, levert .. af, leverde .. af, af te leveren, brengt, bracht
  verzenden: verzenden, verzonden, versturen, verstuurd, verstuurt, opsturen, opgestuurd, sturen, gestuurd, toegestuurd, shipping, opzenden, gezonden, verzendt, stuurt, stuurde, opstuurt, opstuurde, stuur .. op, stuurt .. op, stuurde .. op, op te sturen, toesturen, toestuurt, toestuurde, stuur .. toe, stuurt .. toe, stuurde .. toe, toe te sturen
  pakket: pakket, pakketje, pakje, zending, postpakket, postpakketje, collo
  track-en-trace: track en trace, track trace, track and trace, tracking, trackingcode, volgcode, volgnummer, zendingsnummer, pakketnummer, waar is mijn pakket, waar blijft mijn, waar is mijn bestelling, pakket volgen
  levertijd: levertijd, levertermijn, leveringstermijn, bezorgtijd, bezorgmoment, leverdatum, bezorgdag, leverdag, wanneer komt, wanneer bezorgd, hoe lang duurt het voordat, wanneer binnen, hoe lang moet ik wachten
  vertraging: vertraging, vertraagd, te laat, laattijdig, oponthoud, later dan verwacht, later dan beloofd
  niet-ontvangen: niet ontvangen, nooit ontvangen, niet gekregen, nooit gekregen, niks gekregen, niet aangekomen, nooit aangekomen, niet binnengekomen, niet bezorgd, niet geleverd, komt niet aan, niet toegekomen
  kwijt: kwijt, kwijtgeraakt, verloren, zoekgeraakt, vermist, vermissing, verliezen, nergens te vinden, onvindbaar, nergens vinden, spoorloos, nergens te bekennen, kwijtraken, kwijtraakt, raak .. kwijt, raakt .. kwijt, kwijt te raken, verlies, verliest
  retour: retour, retourneren, geretourneerd, terugsturen, teruggestuurd, terugzenden, teruggezonden, terugbrengen, teruggebracht, terug sturen, retourzending, retoer, terugnemen, teruggenomen, terugstuurt, terugstuurde, stuur .. terug, stuurt .. terug, stuurde .. terug, terug te sturen, terugbrengt, terugbracht, breng .. terug, brengt .. terug, bracht .. terug, terug te brengen, terugzendt, terugzond, zend .. terug, zendt .. terug, zond .. terug, terug te zenden, retourneert, retourneerde, terugneemt, terugnam, neem .. terug, neemt .. terug, nam .. terug, terug te nemen
  retourlabel: retourlabel, verzendlabel, verzendetiket, retourbon, retourcode, retoursticker, verzendbewijs, label, sticker
  ruilen: ruilen, geruild, omruilen, omgeruild, inwisselen, ingewisseld, andere maat, andere kleur, ander exemplaar, ruilt, ruilde, omruilt, omruilde, ruil .. om, ruilt .. om, ruilde .. om, om te ruilen
  vervangen: vervangen, vervangt, nieuw exemplaar, nieuwe krijgen, nieuwe aanvragen, vernieuwen, vernieuwd
  ophalen: ophalen, opgehaald, afhalen, afgehaald, oppikken, opgepikt, zelf halen, komen halen, ophaalt, ophaalde, haal .. op, haalt .. op, haalde .. op, op te halen, afhaalt, afhaalde, haal .. af, haalt .. af, haalde .. af, af te halen
  afhaalpunt: afhaalpunt, ophaalpunt, pakketpunt, pakjespunt, servicepunt, postpunt, pakketautomaat, pakketkluis, pick up point
  bezorger: bezorger, koerier, chauffeur, postbode, facteur, pakketbezorger, bezorgdienst, vervoerder, transporteur, besteldienst
  niet-thuis: niet thuis, niemand thuis, afwezig, gemiste bezorging, bezorging gemist, bij de buren, aan de deur
  verkeerd-geleverd: verkeerd artikel, verkeerd product, verkeerde bestelling, verkeerd geleverd, foutief geleverd, iets anders gekregen, iets anders ontvangen, verkeerde levering, niet wat ik besteld
  ontbreken: ontbreken, ontbreekt, incompleet, onvolledig, niet compleet, mist, missen, zit er niet bij, te weinig
  beschadigd: beschadigd, beschadiging, schade, kras, bekrast, deuk, gedeukt, gekrast, transportschade, krast, beschadigt
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
  review: review, recensie, beoordeling, beoordeeld, waardering, sterren, beoordeelt
  inruilen: inruilen, ingeruild, inleveren, ingeleverd, oude toestel, recyclen, recyclage, inlevert, inleverde, lever .. in, levert .. in, leverde .. in, in te leveren, inruilt, inruilde, ruil .. in, ruilt .. in, ruilde .. in, in te ruilen
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
  montage: montage, monteren, gemonteerd, in elkaar zetten, assembleren, opbouwen, in mekaar steken, monteert, monteerde
  verkeerde-plek: voor de deur gelegd, buiten gelegd, over de schutting, bij de buren afgegeven, verkeerd adres, verkeerd bezorgd
  sticker: sticker, klever, plakker, stickertje
`)
