import { groupsOf } from '#app/search/synonyms/group.ts'

/** Television, streaming, watching and listening. */
export const NL_TELEVISION = groupsOf(`
  televisie: televisie, tv, teevee, televisietoestel, telly, tvtoestel
  zender: zender, kanaal, tvzender, channel, televisiezender, tvkanaal
  zenderoverzicht: zenderoverzicht, zenderlijst, zendervolgorde, zenderindeling, kanalenlijst, volgorde zenders, zenders zoeken, voorkeurzenders
  decoder: decoder, settopbox, mediabox, tvkastje, digibox, digicorder, mediaontvanger, kastje, set top box, tvbox, tv kastje
  opname: opname, opgenomen, recorder, programma opnemen, tv opnemen, film opnemen, serie opnemen, opneem, opneemt, neem ik .. op
  terugkijken: terugkijken, teruggekeken, replay, uitzending gemist, gemiste uitzending, herbekijken, herbekeken, later kijken, terug kijken, programma gemist, terugzien, terugkijkt, terugkeek, kijk .. terug, kijkt .. terug, keek .. terug, terug te kijken
  streamen: streamen, gestreamd, streamingdienst, online kijken, live kijken, streamt, streamde
  afspelen: afspelen, afgespeeld, speelt niet af, speelt af, play, afspeelt, afspeelde, speel .. af, speelde .. af, af te spelen
  casten: casten, chromecast, airplay, mirroring, scherm delen, schermspiegeling, op tv zetten, op de tv kijken, screen mirroring
  beeldkwaliteit: beeldkwaliteit, wazig, onscherp, blokjes, korrelig, slecht beeld, blokjes in beeld, pixels, vaag beeld, vervormd, beeld hapert, beeld staat stil, beeld bevriest
  ondertiteling: ondertiteling, ondertiteld, subtitles, subs
  afstandsbediening: afstandsbediening, afstandbediening, remote, remote control, zapper, zappertje
  aflevering: aflevering, episode, serie, seizoen
  video: video, filmpje, clip, videootje, film, movie
  tvgids: tvgids, tv gids, programmagids, epg, programmering, televisiegids
  smart-tv: smart tv, smarttv, slimme tv, slimme televisie, internettelevisie
  kinderslot: kinderslot, ouderlijk toezicht, kinderbeveiliging, parental control, leeftijdsvergrendeling, kinderen beschermen
  voetbal: voetbal, match, voetbalwedstrijd, eredivisie, wedstrijd
  livekijken: live tv, rechtstreeks, live uitzending, live kijken, uitzending
  radio: radio, radiozender, dab, radiostation
  muziek: muziek, liedjes, music, song, playlist, afspeellijst
  podcast: podcast, luisterboek, audioboek
  apparaten-tegelijk: tegelijk kijken, meerdere apparaten, tegelijkertijd kijken, meerdere schermen, te veel apparaten, maximaal aantal apparaten, andere schermen
  hd: hd, 4k, uhd, full hd, hoge resolutie, scherper beeld
  satelliet: satelliet, schotel, schotelantenne, satellietschotel
  antenne: antenne, digitenne, sprietje, ether
  tv-in-buitenland: tv in het buitenland, tv kijken op vakantie, niet beschikbaar in dit land, buiten nederland kijken, in het buitenland kijken
  beeld-en-geluid: geluid loopt achter, niet synchroon, geluid loopt niet gelijk, lippen lopen niet gelijk, vertraging in geluid
  tv-storing: tv doet het niet, tv werkt niet, geen signaal, geen tv, geen zenders, televisie werkt niet, tv signaal, geen tv signaal
  tweede-tv: tweede tv, extra tv, meerdere tv, tweede televisie, tv op slaapkamer, extra televisie
  film-huren: film huren, film kopen, videotheek, pay per view, film bestellen
  tv-zwart: tv geen beeld, tv blijft zwart, tv doet niks, geen beeld op tv, tv springt, beeld valt weg, beeld weg, tv hapert, blokjes op tv, beeld blijft stilstaan, sneeuw op tv, ruis op tv > televisie, beeld, storing, decoder, signaal
  zenders-kwijt: zenders kwijt, zenders weg, zenders verdwenen, mis zenders, kan .. zender niet vinden, zender doet het niet, zenders door elkaar, andere volgorde, zenders staan verkeerd, niet meer te ontvangen > zenders, zenderoverzicht, opnieuw zoeken, zenderpakket
  afstandsbediening-kapot: afstandsbediening doet het niet, afstandsbediening kwijt, reageert niet op afstandsbediening, kan niet zappen, zappen lukt niet, bediening kapot, knoppen van afstandsbediening > afstandsbediening, koppelen, batterijen, vervangen
  gemist-programma: programma gemist, gisteren gemist, later nog kijken, terug kunnen kijken, uitzending gemist, van gisteren kijken, opnieuw kijken, begin gemist > terugkijken, replay, opname, gemist
  opname-weg: opnames weg, opname mislukt, opnemen lukt niet, niet opgenomen, opname halverwege, kan niet opnemen, schijf vol opnames, opgenomen programma weg > opnemen, opnames, recorder
  tv-boven: tv op een andere kamer, tv boven, tv op slaapkamer, tweede televisie, nog een tv, tv zonder kastje, tv zonder kabel, tv in de keuken, kastje erbij > tweede tv, decoder, extra, app
  tv-op-ipad: tv op telefoon, tv op ipad, tv op laptop, onderweg kijken, tv kijken buiten huis, op de camping kijken > app, streamen, tablet, tv kijken
  geluid-tv: geluid tv weg, tv te zacht, geluid loopt achter, lippen lopen, geluid komt later, alleen muziek geen stemmen, stem van blinden, iemand vertelt wat er gebeurt > geluid, synchroon, audiodescriptie, soundbar
  ondertiteling-weg: ondertiteling weg, ondertiteling kwijt, geen ondertiteling, tekst onderin, letters onderin beeld, ondertitels aanzetten > ondertiteling, instellen
  inhoud-niet-te-zien: film niet te zien, niet beschikbaar in jouw land, aflevering mist, film weg, serie weg, niet meer te zien, nieuwe afleveringen > beschikbaar, streamen, buitenland, serie
  te-veel-kijkers: te veel mensen kijken, te veel schermen, iemand anders kijkt, zegt dat er al gekeken, maximaal aantal schermen, samen met familie kijken > apparaten, schermen, tegelijk, account delen
  wedstrijd-kijken: wedstrijd kijken, voetbal kijken, waar kan ik de wedstrijd, sport kijken, formule 1 kijken, op welke zender > voetbal, zender, sportzender, live
  kind-film: film voor volwassenen, kind ziet, pin voor films, per ongeluk film gehuurd, kind heeft film, film besteld niet > kinderslot, pincode, film huren, ouderlijk toezicht
  tv-app-inloggen: netflix werkt niet, netflix via jullie, app op tv, app op mijn tv, app niet op tv, app installeren op tv > app, smart tv, streamen, activeren
  hdmi: hdmi, hdmi kabel, scart, beeldkabel, hdmikabel, hdmi ingang
`)
