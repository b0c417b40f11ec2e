import { groupsOf } from '#app/search/synonyms/group.ts'

/** Devices: broken, repaired, set up, switched on and off. */
export const NL_DEVICES = groupsOf(`
  apparaat: apparaat, toestel, machine, device, apparatuur
  kapot: kapot, stuk, defect, doet het niet, doet het niet meer, werkt niet, werkt niet meer, doet niets, doet niks, gesneuveld, stukgegaan, kaduuk, buiten werking, begeven, kapotgegaan, om zeep
  storing: storing, panne, uitval, uitgevallen, ligt eruit, ligt plat, ligt uit, onderbreking, doet het niet, werkt niet, offline, down, uit de lucht
  probleem: probleem, issue, moeilijkheden, gaat mis, gaat fout, misgegaan, ellende
  foutmelding: foutmelding, error, foutcode, errorcode, foutbericht, error code, iets misgegaan, ging iets mis, fout code, foutje
  repareren: repareren, reparatie, gerepareerd, herstellen, hersteld, fixen, gefixt, fiksen, laten maken, gemaakt, oplappen, herstelt, repareert, repareerde
  scherm: scherm, display, beeldscherm, schermpje, touchscreen, screen, monitor
  gebarsten: gebarsten, barst, gebroken, breuk, scheur, gescheurd, kapot gevallen, glas kapot, breken, barstje, scherm stuk, ster in scherm, breekt, brak, scheurt, scheurde
  zwart-scherm: zwart scherm, scherm zwart, scherm blijft zwart, zwart beeld, geen beeld, beeld weg, scherm doet niets
  batterij: batterij, accu, akku, batterijtje, battery, accuduur, batterijduur
  snel-leeg: snel leeg, loopt leeg, leegloopt, leeglopen, leeggelopen, batterij leeg, accu leeg, houdt niet lang, gaat niet lang mee, zo leeg, leegliep, loop .. leeg, liep .. leeg, leeg te lopen
  opladen: opladen, opgeladen, laden, geladen, laadt, laadt niet, bijladen, oplaadt, aan de lader, laad .. op, laadt .. op, op te laden
  oplader: oplader, lader, adapter, laadkabel, laadsnoer, opladertje, voeding, voedingsadapter, netvoeding
  kabel: kabel, snoer, draad, kabeltje, draadje, snoertje
  stopcontact: stopcontact, stekker, contactdoos, wandcontactdoos
  activeren: activeren, activatie, geactiveerd, inschakelen, ingeschakeld, aanzetten, aangezet, aan zetten, aandoen, in gebruik nemen, actief maken, zet .. aan, aan te zetten, inschakelt, inschakelde, schakel .. in, schakelt .. in, schakelde .. in, in te schakelen, activeert, activeerde
  opstarten: opstarten, opgestart, start niet, starten, gestart, gaat niet aan, springt niet aan, wil niet aan, krijg hem niet aan, aangaan, aangegaan, aanga, aangaat, aanging, gaat .. aan, ging .. aan, aan te gaan, start .. op, op te starten
  uitzetten: uitzetten, uitgezet, uitschakelen, uitgeschakeld, deactiveren, gedeactiveerd, afzetten, afgezet, uitdoen, uit zetten, disablen, zet .. uit, uit te zetten, uitschakelt, uitschakelde, schakel .. uit, schakelt .. uit, schakelde .. uit, uit te schakelen
  herstarten: herstarten, reboot, opnieuw opstarten, opnieuw starten, heropstarten, uit en aan, uit en weer aan
  uitvallen: uitvallen, valt uit, valt weg, wegvallen, weggevallen, slaat af, afslaan, springt uit, gaat vanzelf uit, gaat steeds uit, schakelt uit, uitvalt, wegvalt, afgeslagen, afsla, afslaat, afsloeg, sla .. af, slaan .. af, sloeg .. af, af te slaan, uitgevallen, uitviel, val .. uit, viel .. uit, uit te vallen, wegviel, val .. weg, viel .. weg, weg te vallen
  vastgelopen: vastgelopen, vastlopen, loopt vast, vastloopt, hangt, crasht, crashen, gecrasht, reageert niet, bevroren, blijft hangen, zit vast, freeze, vastliep, loop .. vast, liep .. vast, vast te lopen
  fabrieksinstellingen: fabrieksinstellingen, fabrieksreset, factory reset, resetten, gereset, helemaal leegmaken, hard reset
  instellen: instellen, ingesteld, configureren, configuratie, geconfigureerd, installeren, installatie, geïnstalleerd, settings, voorkeuren, instelt, instelde, stel .. in, stelt .. in, stelde .. in, in te stellen, configureert, configureerde
  aansluiten: aansluiten, aangesloten, inpluggen, ingeplugd, insteken, ingestoken, sluit aan, bekabelen, sluit ik aan, aansloot, sloot .. aan, aan te sluiten, inplugt, inplugde, plug .. in, plugt .. in, plugde .. in, in te pluggen
  koppelen: koppelen, gekoppeld, verbinden, verbonden, pairen, linken, gelinkt, verbinding maken, koppelt, verbindt, koppelde
  ontkoppelen: ontkoppelen, ontkoppeld, loskoppelen, losgekoppeld, verbinding verbreken, unlinken, ontkoppelt, loskoppelt, loskoppelde, koppel .. los, koppelt .. los, koppelde .. los, los te koppelen
  synchroniseren: synchroniseren, gesynchroniseerd, synchronisatie, syncen, synct, gesynct, synchroniseert, synchroniseerde
  compatibel: compatibel, compatible, geschikt, ondersteund, ondersteunt, werkt het met, werkt dit met, werkt dit op, kan ik gebruiken met
  warm: warm, heet, oververhit, gloeiend, wordt heet, wordt warm
  geluid: geluid, audio, klank, volume, sound, geen geluid, hoor niks, hoor niets
  lawaai: lawaai, herrie, kabaal, piept, piepen, gepiep, bromt, brommen, zoemt, ratelt, raar geluid, ruis, gekraak, gepiept
  luidspreker: luidspreker, speaker, boxje, speakertje, geluidsbox, soundbar
  koptelefoon: koptelefoon, hoofdtelefoon, oortjes, oordopjes, headset, oortelefoon, headphone
  microfoon: microfoon, mic, verstaan mij niet, horen mij niet
  toetsenbord: toetsenbord, klavier, keyboard
  knop: knop, toets, button, knopje, schakelaar
  lampje: lampje, led, ledje, controlelampje, lichtje, knippert, knipperen, indicatielampje, geknipperd, knipperde, lampje brandt, brandt, blijft branden
  waterschade: waterschade, vochtschade, nat geworden, in het water gevallen, water overheen, in de wc gevallen, vocht
  gevallen: gevallen, valschade, laten vallen, val gemaakt, viel
  computer: computer, pc, laptop, notebook, desktop, compu, lappie, komputer
  tablet: tablet, ipad, tabletje, tab
  smartwatch: smartwatch, horloge, slim horloge, watch
  camera: camera, webcam, cam, fototoestel, cameraatje
  usb-stick: usbstick, usb stick, geheugenstick, memorystick, usb
  opslagruimte: opslagruimte, opslag, geheugen, geen ruimte, geheugen vol, opslag vol, opslagcapaciteit, schijf vol
  serienummer: serienummer, typenummer, modelnummer, productnummer, imei, imeinummer, serial number
  hoesje: hoesje, hoes, case, cover, beschermhoes, telefoonhoesje
  screenprotector: screenprotector, schermbeschermer, beschermglas, glasplaatje, screen protector
  schoonmaken: schoonmaken, schoongemaakt, reinigen, gereinigd, kuisen, gekuist, poetsen, gepoetst, afwassen, proper maken, schoonmaakt, maak .. schoon, maakt .. schoon, schoon te maken, reinigt, reinigde
  onderhoud: onderhoud, onderhoudsbeurt, servicebeurt, nazicht, nakijken, controlebeurt
  lekken: lekken, lekt, gelekt, lekkage, druppelt, druppelen
  slijtage: slijtage, versleten, slijten, oud geworden, afgesleten, verouderd
  leentoestel: leentoestel, vervangtoestel, leentelefoon, vervangend toestel, tijdelijk toestel
  spelcomputer: spelcomputer, spelconsole, gameconsole, console
  aanraakscherm: touchscreen reageert niet, aanraakscherm, scherm reageert niet, touch doet het niet, aanraken
  bluetooth: bluetooth, blue tooth, draadloos verbinden, draadloos koppelen
  slim-huis: domotica, smarthome, smart home, slim huis, slimme apparaten, slimme woning
  meegeleverd: meegeleverd, bijgeleverd, zit erbij, zit erin, inbegrepen, inclusief, incl
  geheugenkaart: geheugenkaart, sdkaart, sd kaart, micro sd, microsd, memorycard
  bolle-accu: bolle accu, accu bol, opgezwollen, gezwollen, opgeblazen accu
  elektrisch: elektrisch, electrisch, op stroom
  stekkerblok: stekkerblok, verdeelstekker, stekkerdoos, verlengsnoer, verlengkabel
  doet-niks: doet niks meer, doet niets meer, doet het ineens niet, doet het opeens niet, hij doet niks, deed het gisteren nog, ineens dood, helemaal dood, is overleden toestel, geen leven in, geen teken van leven, reageert nergens op, geeft geen krimp, hij is op, heeft het begeven, gaf de geest, geest gegeven, ermee opgehouden, ermee gestopt, houdt ermee op, valt niet meer te > kapot, defect, storing, reparatie, werkt niet
  gaat-niet-aan: gaat .. niet aan, gaat .. niet meer aan, wil .. niet aan, wil niet meer aan, krijg .. niet aan, krijg .. niet aangezet, springt .. niet aan, komt niet op gang, start .. niet op, slaat niet aan, blijft uit, geen lampje, geen enkel lampje, lampjes uit > opstarten, aanzetten, defect, kapot, inschakelen
  gaat-niet-uit: gaat .. niet uit, krijg .. niet uit, wil niet uit, hoe krijg ik hem uit, blijft aan staan, blijft maar aan, kan niet uit > uitzetten, uitschakelen
  gaat-steeds-uit: gaat .. vanzelf uit, gaat steeds uit, valt steeds uit, slaat steeds af, gaat zomaar uit, schakelt zichzelf uit, start zichzelf opnieuw, gaat uit zichzelf, springt steeds uit, doet het soms wel > uitvallen, storing, herstart
  krijg-niet-open: krijg .. niet open, gaat .. niet open, gaat .. niet meer open, wil .. niet open, klemt, zit klem, zit muurvast, krijg .. niet los, zit vast en, deurtje zit vast > openen, vergrendeld, vastzit, klem
  krijg-niet-dicht: krijg .. niet dicht, gaat .. niet dicht, sluit niet goed, valt niet in het slot, deur blijft open, klep sluit niet, deurtje gaat niet, gaat .. niet meer dicht, wil .. niet dicht > sluiten, deur, slot, rubber
  krijg-niet-aan-de-praat: krijg .. niet aan de praat, krijg het niet voor elkaar, lukt me maar niet, wat ik ook probeer, alles geprobeerd, al van alles geprobeerd, niets helpt, niks helpt, helpt allemaal niet, weet het niet meer > probleem, oplossing, instellen, storing
  scherm-kapot: scherm gebarsten, barst in scherm, scherm kapot, scherm stuk, op de grond gevallen, uit mijn handen gevallen, laten vallen, van de tafel gevallen, glas gesprongen, strepen op het scherm, vlekken op scherm, lijn in beeld, streep in beeld, erop gaan zitten > schermschade, scherm, reparatie, valschade, verzekering
  zwart-beeld: scherm zwart, blijft zwart, alleen zwart, zie niks meer, geen beeld wel geluid, beeld weg, scherm wordt zwart, donker scherm, scherm uit > zwart scherm, beeld, scherm, herstarten
  blijft-hangen: blijft hangen, blijft staan op, zit vast op logo, hangt op logo, komt niet verder dan, blijft draaien, blijft laden, draait maar rond, rondje blijft draaien, zandloper, wieltje blijft, doet er niets meer aan > vastgelopen, herstarten, laden, update
  leeg-batterij: batterij zo leeg, accu zo leeg, zo weer leeg, haalt de dag niet, moet steeds opladen, hele dag aan de lader, houdt geen stroom, batterij gaat hard, batterij snel leeg, accu gaat achteruit, halve dag mee, gaat maar even mee > batterij, accu, accuduur, batterijduur, vervangen
  laadt-niet-op: laadt niet meer, laadt .. niet op, wil niet laden, krijg hem niet opgeladen, lader doet niks, stekkertje zit los, gaatje van de lader, kabel zit los, laadt heel langzaam, laadpoort > opladen, laadkabel
  nat-geworden: in het water, in de wc, in de plomp, koffie over, water over, drankje over, thee over, bier over, in de was gezeten, meegewassen, in het zwembad, in zee gevallen, regen gehad > waterschade, vochtschade, nat, verzekering
  wordt-te-heet: wordt te heet, wordt gloeiend, gloeiend heet, brand mijn vingers, heel warm geworden, loeiheet, bloedheet, kookt bijna > oververhit, warm, heet, ventilator
  maakt-herrie: maakt herrie, maakt lawaai, maakt een raar, raar geluid, maakt geluid, klinkt raar, tikt, tikkend geluid, klopt van binnen, rammelt, gierend geluid, piept de hele, bromt de hele, loeit, fluit, fluittoon, ratelend > geluid, lawaai, piepen, brommen
  hoor-niks: hoor niks, hoor niets, hoor bijna niks, geen geluid, geluid weg, geluid doet het niet, te zacht, niemand hoort mij, ze horen me niet, verstaan me niet, hoor de ander niet, kan niemand horen > geluid, volume, luidspreker, microfoon
  lampje-kleur: rood lampje, oranje lampje, groen lampje, blauw lampje, geel lampje, knippert rood, knippert oranje, knippert blauw, rood licht, lampje is rood, lampje knippert, wat betekent het lampje, drie lampjes > lampje, led, knippert, betekenis, foutcode
  wat-betekent-code: code op het scherm, code op display, wat betekent code, er staat een code, letters en cijfers op, geeft een foutcode, staat error, zegt error > foutcode, foutmelding, error, betekenis
  hoe-werkt-het: hoe werkt dit, hoe werkt het, snap niet hoe, hoe moet ik dit, geen idee hoe, kom er niet uit, geen gebruiksaanwijzing, boekje kwijt, boekje weg, zonder boekje, boekje in het nederlands > handleiding, gebruiksaanwijzing, uitleg, instructie
  hoe-aansluiten: welke kabel waar, waar moet de kabel, welke stekker, welk gaatje, hoe sluit ik, draadjes, hoe moet ik hem aansluiten, alles aansluiten > aansluiten, kabel, installatie
  nieuw-toestel: nieuwe telefoon gekocht, net een nieuwe, alles van mijn oude, oude naar nieuwe, van oude naar nieuwe, op mijn nieuwe telefoon, gegevens naar nieuwe, nieuwe gsm, ander toestel > overzetten, instellen, nieuwe, toestel
  terug-naar-begin: terug naar het begin, alles eraf, helemaal leeg maken, opnieuw beginnen, zoals hij uit de doos, terug naar fabriek, klaarmaken voor verkoop, wil hem verkopen, wegdoen en wissen > fabrieksinstellingen, resetten, wissen
  even-uit-en-aan: stekker eruit, stekker eruit halen, uit en weer aan, even uitzetten, opnieuw aanzetten, aan en uit gezet > herstarten, opnieuw opstarten, reboot, resetten
  maken-kost: laten maken, wat kost het maken, maken jullie ook, kan dit gemaakt, is dit te maken, te repareren, kan ik het zelf maken, waar laat ik, naar de reparateur, opsturen voor reparatie, iemand die het maakt > reparatie, repareren, reparatiekosten, herstelling
  hoe-lang-reparatie: hoe lang duurt het maken, wanneer krijg ik hem terug, toestel al weken weg, hoor niks over mijn reparatie, terug van reparatie, weer kapot na reparatie > reparatie, status, reparateur
  vol-geheugen: geen ruimte meer, geheugen vol, opslag vol, telefoon vol, zit vol, te vol, kan geen fotos meer, moet dingen weggooien, bijna vol, ruimte tekort > opslagruimte, opslag, geheugen, opruimen
  traag-toestel: telefoon is traag, computer traag, laptop traag, duurt lang voor hij, vooruit te branden, zo sloom, traag geworden, loopt stroperig, hangt vaak > traag, langzaam, trager, opruimen
  ziet-niet: ziet mijn telefoon niet, vindt hem niet, vindt apparaat niet, herkent niet, wordt niet herkend, ziet .. niet > koppelen, verbinden, bluetooth, herkend
  bluetooth-valt-weg: koppelt niet, wil niet koppelen, verliest steeds, koppeling weg, krijg ze niet gekoppeld, oortje doet het niet, maar in een oor, een kant geen geluid > bluetooth, koppelen, verbinden, oortjes
  toets-doet-niks: toets doet niks, knopje doet niks, knop zit vast, toetsen werken niet, letter doet het niet, toetsenbord doet het niet > knop, toetsenbord, toets, vervangen
  past-het: past dit op, past dit bij, werkt dit ook met, kan dit op, is dit geschikt voor, gaat dit samen met, hoort dit bij, welke past > compatibel, geschikt, ondersteund
  versleten-ding: uitgelubberd, doorgesleten, bot geworden, verroest, roest, roestig, roestvlekken, gerafeld > slijtage, versleten, vervangen, garantie
  los-onderdeel: onderdeel afgebroken, stukje afgebroken, dopje kwijt, pootje afgebroken, plastic afgebroken, los onderdeel nodig, waar koop ik onderdelen, klepje kapot, handvat kapot, wieltje kapot, zijn er losse > onderdeel, reserveonderdeel, bestellen
  lekt-water: lekt water, water op de vloer, plas water, water eronder, water onder, druipt, drupt, waterplas, staat blank onder > lekkage, lekt, water, afvoer
  afvoeren-toestel: waar laat ik mijn oude, oude telefoon weg, oude apparaten weggooien, kapotte apparaten, naar de milieustraat, oud ijzer > inleveren, recyclen, inruilen, elektronisch
  veeg: veeg, strepen op, vingerafdrukken op, stof in, stofje > schoonmaken, reinigen, scherm
`)
