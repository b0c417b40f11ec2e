import { groupsOf } from '#app/search/synonyms/group.ts'

/** Ordering, delivery, returns and the shop. */
export const NL_DELIVERY = groupsOf(`
  bestelling: bestelling, besteld, bestelt, order, aankoop, gekocht, kopen, aangekocht, aanschaf, aangeschaft, kocht, koopt, aanschaft, schaf .. aan, schaft .. aan, aan te schaffen
  bezorgen: bezorgen, bezorgd, bezorgt, leveren, geleverd, levert, afgeleverd, thuisbezorgd, aangekomen, brengen, gebracht, leverde, afleveren, aflevert, afleverde, lever .. af, levert .. af, leverde .. af, af te leveren, brengt, bracht
  verzenden: verzenden, verzonden, versturen, verstuurd, verstuurt, opsturen, opgestuurd, sturen, gestuurd, toegestuurd, shipping, opzenden, gezonden, verzendt, stuurt, stuurde, opstuurt, opstuurde, stuur .. op, stuurt .. op, stuurde .. op, op te sturen, toesturen, toestuurt, toestuurde, stuur .. toe, stuurt .. toe, stuurde .. toe, toe te sturen
  pakket: pakket, pakketje, pakje, zending, postpakket, postpakketje, collo
  track-en-trace: track en trace, track trace, track and trace, tracking, trackingcode, volgcode, volgnummer, zendingsnummer, pakketnummer, waar is mijn pakket, waar blijft mijn, waar is mijn bestelling, pakket volgen
  levertijd: levertijd, levertermijn, leveringstermijn, bezorgtijd, bezorgmoment, leverdatum, bezorgdag, leverdag, wanneer komt, wanneer bezorgd, hoe lang duurt het voordat, wanneer binnen, hoe lang moet ik wachten
  vertraging: vertraging, vertraagd, te laat, laattijdig, oponthoud, later dan verwacht, later dan beloofd
  niet-ontvangen: niet ontvangen, nooit ontvangen, niet gekregen, nooit gekregen, niks gekregen, niet aangekomen, nooit aangekomen, niet binnengekomen, niet bezorgd, niet geleverd, komt niet aan, niet toegekomen
  kwijt: kwijt, kwijtgeraakt, verloren, zoekgeraakt, vermist, vermissing, verliezen, nergens te vinden, onvindbaar, nergens vinden, spoorloos, nergens te bekennen, kwijtraken, kwijtraakt, raak .. kwijt, raakt .. kwijt, kwijt te raken, verliest
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
  verpakking: verpakking, verpakt, inpakken, ingepakt, doos, originele doos, uitgepakt, geopende verpakking
  bezorging-wijzigen: bezorging wijzigen, bezorging verplaatsen, bezorgdatum wijzigen, ander bezorgmoment, andere bezorgdag, levering verplaatsen, leverdatum wijzigen
  douane: douane, invoerrechten, inklaring, invoerkosten, importkosten, ingeklaard, invoerheffing
  vooruitbestellen: vooruitbestellen, preorder, pre order, vooraf bestellen, voorbestellen, voorbesteld
  pakket-kwijt: pakket kwijt, pakket zoek, pakket verdwenen, pakket verloren, pakketje kwijt, pakket vermist, pakket gestolen
  maatadvies: maatadvies, valt klein, valt groot, valt kleiner, valt groter, welke maat, juiste maat
  brievenbus: brievenbus, brievenbuspakket, door de bus, postkast, past niet door de bus
  montage: montage, monteren, gemonteerd, in elkaar zetten, assembleren, opbouwen, in mekaar steken, monteert, monteerde
  verkeerde-plek: voor de deur gelegd, buiten gelegd, over de schutting, bij de buren afgegeven, verkeerd adres, verkeerd bezorgd
  sticker: sticker, klever, plakker, stickertje
  waar-blijft-het: waar blijft, waar blijft mijn, nog steeds niet binnen, nog steeds niks, nog steeds niet ontvangen, nog niet binnen, nog altijd niet, wacht al, wacht nog op, komt maar niet, is er nog niet, had er al moeten zijn, had gisteren moeten komen, zou gisteren komen, zou vandaag komen, kwam niet, niet komen opdagen > bezorging, levering, levertijd, vertraging, track en trace, status
  staat-bezorgd-maar: staat als bezorgd, zegt bezorgd, staat afgeleverd, zou bezorgd zijn, volgens jullie bezorgd, bezorgd maar niet, niet bij mij bezorgd, niks in de bus, staat geleverd > bezorgd, niet ontvangen, pakket, vermist
  pakket-bij-buren: bij de buren, bij buren afgegeven, bij iemand anders afgegeven, welke buren, onbekende buren, geen briefje, geen kaartje in de bus, verkeerde huis > buren, bezorgd, pakket, bezorger
  thuis-maar-gemist: was gewoon thuis, was thuis, hele dag thuis gebleven, zat thuis te wachten, niet aangebeld, belde niet aan, bezorger belde niet, hele dag gewacht > gemiste bezorging, bezorger, niet thuis
  blijft-hangen-status: staat al dagen op, status verandert niet, blijft op onderweg, hangt al dagen, beweegt niet, nog steeds in behandeling, blijft in verwerking > status, track en trace, vertraging, verzonden
  nog-aanpassen: nog iets veranderen aan bestelling, bestelling nog aanpassen, iets bij bestellen, vergeten bij te bestellen, verkeerd adres ingevuld, adres fout ingevuld, kan ik mijn bestelling wijzigen, nog iets toevoegen > bestelling, wijzigen, annuleren, bezorgadres
  niet-goed-toch-terug: wil het terugbrengen, terug naar de winkel, terugbrengen naar winkel, past niet, staat me niet, valt tegen, bevalt niet, vind het niet mooi, niet wat ik dacht, ziet er anders uit, anders dan op foto, niet naar mijn zin, miskoop > retourneren, retour, terugsturen, ruilen, bedenktijd
  hoe-stuur-ik-terug: waar kan ik het afgeven, waar lever ik in, adres om terug te sturen, terugstuuradres, gratis terugsturen, kost terugsturen geld > retourneren, retour, retourlabel, retouradres, retourkosten
  terug-geen-geld: al teruggestuurd maar, teruggestuurd en geen geld, retour gestuurd geen geld, retour al binnen, retour nog niet verwerkt, teruggestuurd nog niks gehoord > retour, terugbetaling, verwerkt, retourzending
  label-kwijt: label kwijt, geen label, kan niet printen retour, geen printer retour, geen retourlabel, sticker kwijt, code voor terugsturen > retourlabel, retourcode, retour, printen
  doos-weg: doos weggegooid, geen doos meer, zonder doos, zonder originele verpakking, verpakking kapot, verpakking opengemaakt, al opengemaakt, kaartje eraf, labels eraf > verpakking, retourneren, originele, ruilen
  zonder-bon: bon kwijt, bonnetje kwijt, geen bon meer, zonder bon, bewijs kwijt, bon weggegooid, kassabon kwijt, ticket kwijt van aankoop > aankoopbewijs, kassabon, garantie, bon
  kapot-aangekomen: kapot aangekomen, stuk aangekomen, gebroken aangekomen, doos ingedeukt, glas gebroken bij aankomst, beschadigd binnen, kapot uit de doos, meteen kapot, direct kapot, nieuw en al kapot, lag in stukken > beschadigd, defect, retour, transportschade, omruilen
  verkeerde-gekregen: verkeerde gekregen, iets anders gekregen, verkeerde kleur, verkeerde maat, andere dan besteld, niet wat ik wilde, niet het juiste, andermans pakket, pakket van iemand anders, verkeerd opgestuurd > verkeerd geleverd, omruilen, retour, verkeerde
  mist-iets: mist iets, missen onderdelen, ontbreekt iets, zat er niet bij, zit niet in de doos, maar een deel, maar de helft gekregen, niet alles gekregen, schroefjes missen, deel van bestelling > ontbreekt, onvolledig, nalevering, incompleet
  te-koop: wanneer weer te koop, weer op voorraad, komt die nog terug, nog te krijgen, nergens te krijgen, hebben jullie nog, verkopen jullie, hebben jullie ook, waar koop ik > voorraad, leverbaar, beschikbaar, verkrijgbaar
  kan-niet-bestellen: kan niet bestellen, bestellen lukt niet, bestelling gaat niet door, kan niet op bestellen drukken, winkelmandje leeg, mandje steeds leeg, krijg bestelling niet af > bestellen, afrekenen, winkelwagen, foutmelding
  geen-bevestiging: geen bevestiging, bevestiging niet gehad, niks gehoord van bestelling, geen mailtje van bestelling, is mijn bestelling gelukt, is het wel doorgekomen > bevestiging, bevestigingsmail, bestelling, ordernummer
  ander-adres-leveren: op mijn werk laten bezorgen, naar een ander adres, ergens anders laten bezorgen, naar mijn werk, laten bezorgen bij, op een ander adres > bezorgadres, afleveradres, bezorging, wijzigen
  andere-dag-leveren: niet thuis die dag, andere dag leveren, kan dan niet, andere dag bezorgen, kan die dag niet, wanneer komen ze, hoe laat komen ze, hoe laat komt, welk tijdstip komt, in welk tijdvak > bezorgmoment, bezorging, wijzigen, bezorgtijd, tijdvak
  zelf-komen-halen: zelf komen halen, zelf ophalen, in de winkel halen, ophalen in winkel, kan ik langskomen, aan de winkel ophalen > afhalen, ophalen, afhaalpunt, winkel
  te-lang-laten-liggen: te lang laten liggen, niet op tijd opgehaald, vergeten op te halen, ligt nog bij, hoe lang blijft het liggen, weer terug naar afzender > afhaalpunt, bewaartermijn, retour, pakket
  afzender: afzender, verzender, verstuurder
  oude-meenemen: oude meenemen, oude wasmachine meenemen, oude apparaat meenemen, nemen jullie de oude mee, oude koelkast weg > inleveren, meenemen, oude toestel, recyclen
  naar-boven: naar boven brengen, tot in huis, trap op, tot aan de deur, naar binnen dragen, derde verdieping, zonder lift > bezorging, verdieping, installatie, levering
  grote-spullen: groot pakket, te zwaar pakket, te groot om, met een vrachtwagen, bezorgen van meubels, bank leveren > bezorging, levering, transport
  hoe-lang-garantie: hoe lang garantie, nog garantie, valt dit onder garantie, heb ik nog garantie, net buiten garantie, garantie voorbij, kapot binnen twee jaar, kapot binnen een jaar, na een jaar kapot, na twee jaar kapot > garantie, garantietermijn, reparatie, wettelijke garantie
  cadeau-ruilen: cadeau gekregen, cadeautje ruilen, dubbel cadeau, zonder bon ruilen, kado ruilen > ruilen, cadeau, omruilen, aankoopbewijs
  prijs-gedaald-na-aankoop: net gekocht nu goedkoper, nu in de aanbieding, goedkoper na aankoop, prijs gezakt na, verschil terug, ergens anders goedkoper gezien > prijsverschil, laagsteprijsgarantie, korting, terugbetaling
  maat-kiezen: welke maat heb ik, welke maat moet ik, weet mijn maat niet, hoe meet ik, tussen twee maten, grotere nemen > maattabel, maat, maatadvies
  snel-nodig: heb het snel nodig, morgen in huis, vandaag nog in huis, voor het weekend hebben, op tijd binnen, voor kerst binnen > levertijd, bezorging, spoed
`)
