import { groupsOf } from '#app/search/synonyms/group.ts'

/** Files, forms, pictures and paper. */
export const NL_FILES = groupsOf(`
  bestand: bestand, file, document, bestandje
  bijlage: bijlage, attachment, bijgevoegd, meegestuurd, bijvoegsel
  printen: printen, geprint, afdrukken, afgedrukt, uitprinten, uitgeprint, afprinten, afgeprint, afdrukt, druk .. af, drukt .. af, af te drukken, print .. uit, uit te printen
  printer: printer, printertje, inkjet, laserprinter, all in one printer
  inkt: inkt, cartridge, inktpatroon, toner, inktcartridge
  foto: foto, afbeelding, plaatje, kiekje, image, picture, fotootje
  formulier: formulier, invulformulier, aanvraagformulier, formuliertje
  papieren: papieren, documenten, paperassen, papierwerk, bewijsstukken
  invullen: invullen, ingevuld, vul in, invoeren, ingevoerd, intypen, ingetypt, ingeven, ingegeven, invult, invulde, vult .. in, vulde .. in, in te vullen, invoert, invoerde, voer .. in, voert .. in, voerde .. in, in te voeren, intypt, typ .. in, typt .. in, in te typen
  papierstoring: papierstoring, papier vast, papier loopt vast, papier zit vast, papierblokkering, vastgelopen papier
  op-papier: op papier, per post, papieren factuur, papieren rekening, met de post, papieren versie
  digitaal: digitaal, elektronisch, via internet, per mail, online
  aanleveren: aanleveren, aangeleverd, indienen, ingediend, inzenden, ingezonden, insturen, ingestuurd, bezorgen aan, instuurt, instuurde, stuur .. in, stuurt .. in, stuurde .. in, in te sturen, aanlevert, aanleverde, lever .. aan, levert .. aan, leverde .. aan, aan te leveren
  comprimeren: comprimeren, verkleinen, zip, te groot bestand, bestand te groot
  fotoboek: fotoboek, fotoalbum, album, foto album
  opent-niet: opent niet, gaat niet open, kan niet openen, krijg niet open, bestand openen lukt niet, niet te openen
  brief: brief, briefje, poststuk, post
  envelop: envelop, omslag, antwoordenvelop
  postzegel: postzegel, frankeren, gefrankeerd, frankeerzegel
  aangetekend: aangetekend, aangetekende brief, aangetekende zending, met handtekening voor ontvangst, per aangetekende
  krant: krant, gazet, dagblad, nieuwsblad, krantje
  tijdschrift: tijdschrift, magazine, weekblad, maandblad, boekje
  ebook: ebook, ereader, digitaal boek, elektronisch boek
  printkwaliteit: strepen op de print, print strepen, vage afdruk, print vaag, streperig, printkop reinigen
  post-niet-ontvangen: post niet ontvangen, geen post, post niet gekregen, brief niet ontvangen, brief niet gekregen, nooit een brief
  schrijffout: typfout, spelfout, tikfout, schrijffout, verkeerd gespeld
  duplicaat: duplicaat, afschrift, extra exemplaar, tweede exemplaar
  print-niet: print niet, wil niet printen, printer doet niks, komt niets uit printer, printer offline, printer niet gevonden > printer, printen, installeren, offline
  lege-inkt: inkt op, lege cartridge, print vaag, strepen op papier > inkt, cartridge, printkop, toner
`)
