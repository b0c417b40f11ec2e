import { groupsOf } from '#app/search/synonyms/group.ts'

/** Television, streaming, watching and listening. */
export const NL_TELEVISION = groupsOf(`
  televisie: televisie, tv, teevee, televisietoestel, telly, tvtoestel
  zender: zender, kanaal, tvzender, channel, televisiezender, tvkanaal
  zenderoverzicht: zenderoverzicht, zenderlijst, zendervolgorde, zenderindeling, kanalenlijst, volgorde zenders, zenders zoeken, voorkeurzenders
  decoder: decoder, settopbox, mediabox, tvkastje, digibox, digicorder, mediaontvanger, kastje, set top box, tvbox, tv kastje
  opname: opname, opgenomen, recorder, programma opnemen, tv opnemen, film opnemen, serie opnemen, opneem, opneemt, telefoon opnemen, neem ik .. op
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
`)
