import { groupsOf } from '#app/search/synonyms/group.ts'

/** How it feels, and what people call a service that lets them down or helps them. */
export const NL_FEELINGS = groupsOf(`
  boos: boos, kwaad, woedend, woest, pissig, razend, pisnijdig, nijdig
  teleurgesteld: teleurgesteld, teleurstelling, ontgoocheld, valt tegen, tegenvallen, balen, spijtig, jammer
  schandalig: schandalig, belachelijk, schande, absurd, bespottelijk, te gek voor woorden, onacceptabel, ongehoord, ridicuul, onaanvaardbaar
  irritant: irritant, vervelend, ergerlijk, storend, ambetant, irriteert, ergernis, lastig
  tevreden: tevreden, blij, content, happy, te spreken over
  slecht: slecht, waardeloos, ondermaats, beroerd, belabberd, bagger, prut, om te huilen
  geweldig: geweldig, fantastisch, super, uitstekend, perfect, prima
  vreemd: vreemd, raar, bizar, gek, merkwaardig, eigenaardig, ongewoon
  bang: bang, angst, ongerust, schrik, zorgen
  wanhopig: wanhopig, radeloos, ten einde raad, hopeloos, weet het niet meer, hulpeloos
  beu: beu, zat, spuugzat, ben het zat, klaar mee, genoeg van, kotsbeu
  oneerlijk: oneerlijk, onrechtvaardig, niet eerlijk, onredelijk, niet fair
  misleidend: misleidend, voor de gek gehouden, voorgelogen, liegen, gelogen, leugen, bedrieglijk
  beloofd: beloofd, belofte, beloven, toegezegd, toezegging, afgesproken, belooft
  excuses: excuses, sorry, verontschuldiging, spijt, pardon
  onbeleefd: onbeleefd, onvriendelijk, onbeschoft, lomp, brutaal, respectloos, niet vriendelijk
  vriendelijk: vriendelijk, aardig, behulpzaam, beleefd
  stank: stank, stinkt, stinken, geur, ruikt, meurt, vieze lucht, gestonken, stonk, ruiken, geroken
  vuil: vuil, vies, smerig, vlek, bevuild, goor
  schoon: schoon, proper, rein, hygiënisch
  onduidelijk: onduidelijk, verwarrend, onbegrijpelijk, niet duidelijk, vaag
  oneens: oneens, niet mee eens, niet akkoord, protest
  verdriet: verdrietig, triest, rouw, condoleren
  stress: stress, zenuwachtig, gestrest, paniek
  ontevreden: ontevreden, niet tevreden, niet blij, misnoegd, ontstemd
  coulance: goedmaken, goedgemaakt, tegemoetkomen, coulance, uit coulance, compensatie, goedmakertje
  nalatig: nalatig, onverschillig, neemt niet serieus
  rommelig: rommelig, chaos, puinhoop, warboel, chaotisch, janboel
  gedoe: gedoe, rompslomp, poespas, heisa, gezeur, omslachtig
  verrast: verrast, verrassing, onverwacht, onaangenaam verrast
  luid: luid, te luid, te hard, harder
  zacht: zacht, stil, te zacht, te stil, zachter, stiller
  lekker: lekker, smakelijk, heerlijk, smaakt
  zwaar: zwaar, gewicht, hoe zwaar
  ongeduldig: ongeduldig, wacht al weken, wacht al lang, al weken, al maanden, nog steeds aan het wachten
`)
