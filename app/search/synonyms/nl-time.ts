import { groupsOf } from '#app/search/synonyms/group.ts'

/** When, how long, how often and how much. */
export const NL_TIME = groupsOf(`
  ingangsdatum: ingangsdatum, startdatum, begindatum, aanvangsdatum, vanaf wanneer, ingaan, gaat in, per wanneer, ingegaan, ingaat, inging, in te gaan
  termijn: termijn, periode, tijdsduur, tijdvak, duurtijd
  jaarlijks: jaarlijks, per jaar, elk jaar, ieder jaar, op jaarbasis
  wekelijks: wekelijks, per week, elke week, iedere week
  dagelijks: dagelijks, per dag, elke dag, iedere dag
  tijdelijk: tijdelijk, voor even, korte tijd, voorlopig, een tijdje, kortstondig
  definitief: definitief, permanent, voor altijd, blijvend, voorgoed
  onmiddellijk: onmiddellijk, direct, meteen, direkt, per direct, dadelijk, terstond, subiet, seffens
  snel: snel, vlug, rap, gauw, spoedig, vlot
  duurt-lang: duurt lang, duurt te lang, lange tijd, langdurig, duurt eeuwen, eindeloos
  hoe-lang: hoe lang, hoelang, hoeveel dagen, binnen hoeveel tijd, doorlooptijd, verwerkingstijd
  vooraf: vooraf, van tevoren, op voorhand, tevoren
  achteraf: achteraf, naderhand, nadien
  vroegtijdig: vroegtijdig, eerder, voortijdig, vroeger
  maximum: maximum, maximaal, hoogstens, bovengrens, max, ten hoogste
  minimum: minimum, minimaal, minstens, ondergrens, ten minste, tenminste, op zijn minst
  dubbel: dubbel, twee keer, 2 keer, 2x, tweemaal, twee maal
  helft: helft, halve, vijftig procent, 50 procent
  volledig: volledig, helemaal, geheel, compleet
  gedeeltelijk: gedeeltelijk, een deel, voor een deel, niet helemaal, partieel
  weekend: weekend, zaterdag, zondag, weekeinde
  feestdag: feestdag, kerst, kerstmis, vrije dag
  tijdstip: tijdstip, hoe laat, moment
  hoeveelheid: hoeveelheid, aantal, hoe veel
  geldigheid: geldigheid, houdbaar, vervaldatum, hoe lang geldig, tot wanneer geldig, geldigheidsduur, houdbaarheidsdatum
  plotseling: plotseling, ineens, plots, zomaar, uit het niets
  vaak: vaak, regelmatig, dikwijls, telkens, herhaaldelijk, constant, voortdurend, elke keer, de hele tijd, continu
  soms: soms, af en toe, nu en dan, zo nu en dan, onregelmatig, met tussenpozen
  opnieuw: opnieuw, nogmaals, nog een keer, nog eens, andermaal
  avond: avond, savonds, in de avond, vanavond
  ochtend: ochtend, smorgens, voormiddag, in de ochtend, vanochtend
  middag: middag, namiddag, smiddags, vanmiddag
  nacht: nacht, snachts, vannacht, in de nacht
  maand: maand, mnd, maandje
  inbegrepen: inbegrepen, inclusief, incl, meegerekend, zit in de prijs
  niet-inbegrepen: niet inbegrepen, exclusief, excl, niet in de prijs, niet meegerekend
  extra: extra, bijkomend, aanvullend, additioneel
  meerdere: meerdere, diverse, verscheidene, meer dan een
  sinds-kort: sinds kort, sinds gisteren, sinds vandaag, sinds vorige week, de laatste tijd, onlangs, recent
  uiterlijk: uiterlijk, deadline, laatste dag, ten laatste, uiterste datum
  weken: week, weekje, 7 dagen, zeven dagen
  per-stuk: per stuk, stuksprijs, elk apart, los verkrijgbaar
  percentage: procent, percentage, pct
  overschreden: overschreden, overschrijding, over de limiet, te veel gebruikt
`)
