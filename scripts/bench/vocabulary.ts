// What the bench's customers write about. The commonest first: how often a word is taken falls with its place.

const list = (words: string) => words.trim().split(/\s*,\s*/)

export const CATEGORIES = list(
  'Internet en wifi, Mobiel, Televisie, Facturen en betalen, Simkaart en eSIM, Storingen, Verhuizen, Apparaten, App en account, Bellen in het buitenland, Klantenservice, Uit en thuis',
)

export type Language = 'nl' | 'en'

type Words = {
  things: string[]
  places: string[]
  moments: string[]
  troubles: string[]
  actions: string[]
  openings: string[]
  closings: string[]
}

export const WORDS: Record<Language, Words> = {
  nl: {
    things: list(
      `modem, router, wifi, factuur, simkaart, abonnement, televisie, ontvanger, versterker, glasvezel, telefoon, app, wachtwoord, account,
       internet, verbinding, snelheid, kabel, afstandsbediening, contract, korting, automatische incasso, nummerbehoud, voicemail,
       databundel, buitenland, netwerk, zendmast, mesh, decoder, opname, zender, geluid, beeld, scherm, batterij, oplader, toestel,
       garantie, reparatie, monteur, afspraak, bezorging, retour, levering, aansluiting, wandcontact, adres, bankrekening, tegoed,
       herinnering, aanmaning, betaalregeling, internetbundel, roaming, simlock, pincode, pukcode, berichtendienst, belminuten,
       firewall, poort, protocol, frequentie, kanaal, signaal, bereik, storingsmelding, logboek, update, firmware, instelling,
       beveiliging, printer, laptop, tablet, camera, deurbel, thermostaat, luidspreker, console, server, schijf, back-up, profiel,
       machtiging, handtekening, opzegtermijn, overstap, proefperiode, cadeaukaart, spaarpunten, meterkast, lasdoos, switch, antenne`,
    ),
    places: list(
      `op zolder, in de woonkamer, in de meterkast, op de slaapkamer, in Drenthe, in Utrecht, in Spanje, in de trein, op kantoor,
       bij mijn ouders, in de schuur, in de tuin, in ons vakantiehuis, in Maastricht, in Groningen, in de kelder, aan boord, op school`,
    ),
    moments: list(
      `na de laatste update, sinds gisteren, sinds de verhuizing, na het onweer, elke avond, in het weekend, na het vervangen van de kabel,
       sinds vorige week, na de overstap, tijdens het bellen, bij het opstarten, na een uur, zodra het regent, sinds de nieuwe bundel`,
    ),
    troubles: list(
      `werkt niet meer, valt steeds weg, is erg traag, geeft een foutmelding, start niet op, wordt niet herkend, blijft zoeken,
       klopt niet, is te hoog, komt niet aan, hapert, maakt geen verbinding, is geblokkeerd, loopt vast, is verdwenen, kraakt,
       reageert nergens op, staat op rood, knippert oranje, is niet te vinden, blijft laden, weigert elke code`,
    ),
    actions: list(
      `instellen, opzeggen, aanpassen, vervangen, verlengen, resetten, activeren, meenemen, terugsturen, betalen, blokkeren, overzetten,
       koppelen, updaten, uitschakelen, aanvragen, wijzigen, delen, beveiligen, doorsturen, uitlezen, herstellen, vergelijken, verplaatsen`,
    ),
    openings: list(
      `Ik loop al een paar dagen vast met, Kan iemand mij uitleggen hoe het zit met, Sinds kort heb ik problemen met, Wie herkent dit bij,
       Ik heb alles geprobeerd rond, Mijn buurman raadde me iets aan over, Volgens de handleiding hoort er iets anders te staan bij,
       Bij ons thuis gaat het steeds mis met, Ik wil graag weten wat jullie vinden van, De klantenservice verwees me hierheen vanwege`,
    ),
    closings: list(
      `Alvast bedankt voor het meedenken., Ik hoor graag wat ik verder kan proberen., Heeft iemand nog een idee?, Groeten en fijne dag.,
       Dit gebeurt op meerdere plekken in huis., Een andere kabel maakte geen verschil., Een fabrieksinstelling heb ik al gedaan.`,
    ),
  },
  en: {
    things: list(
      `modem, router, wifi, bill, sim card, plan, television, receiver, repeater, fibre, phone, app, password, account, internet,
       connection, speed, cable, remote control, contract, discount, direct debit, number transfer, voicemail, data bundle, roaming,
       network, mast, mesh, decoder, recording, channel, sound, picture, screen, battery, charger, handset, warranty, repair, engineer,
       appointment, delivery, return, installation, wall socket, address, bank account, balance, reminder, payment plan, sim lock,
       pin code, text message, minutes, firewall, port, protocol, frequency, signal, coverage, outage, log file, update, firmware,
       setting, security, printer, laptop, tablet, camera, doorbell, thermostat, speaker, console, server, disk, backup, profile,
       permission, signature, notice period, switch, trial, gift card, loyalty points, antenna, splitter, subscription, invoice`,
    ),
    places: list(
      `in the attic, in the living room, in the meter cupboard, in the bedroom, in Drenthe, in Utrecht, in Spain, on the train,
       at the office, at the neighbours, in the shed, in the garden, in our holiday home, in the basement, on board, at school`,
    ),
    moments: list(
      `after the last update, since yesterday, since we moved, after the storm, every evening, at weekends, after replacing the cable,
       since last week, after switching, during calls, when starting up, after an hour, when it rains, since the new bundle`,
    ),
    troubles: list(
      `stopped working, keeps dropping, is very slow, shows an error, does not start, is not recognised, keeps searching, is not right,
       is too high, does not arrive, stutters, does not connect, is blocked, freezes, has disappeared, crackles, does not respond,
       shows a red light, blinks orange, cannot be found, keeps loading, refuses every code`,
    ),
    actions: list(
      `set up, cancel, change, replace, extend, reset, activate, keep, send back, pay, block, move, pair, update, turn off, request,
       share, secure, forward, read out, restore, compare, relocate`,
    ),
    openings: list(
      `For a few days I have been stuck with, Could somebody explain how it works with, Recently I have had trouble with,
       Does anybody recognise this with, I have tried everything around, My neighbour suggested something about,
       The manual says something else about, At home things keep going wrong with, I would like your opinion on,
       Customer service sent me here because of`,
    ),
    closings: list(
      `Thanks for thinking along., Let me know what else I can try., Any ideas?, Kind regards., It happens in several places in the house.,
       Another cable made no difference., I have already done a factory reset.`,
    ),
  },
}

export const FIRST_NAMES = list(
  `Fenna, Sanne, Milan, Ingrid, Bram, Lotte, Daan, Emma, Sem, Julia, Lucas, Tess, Finn, Sophie, Noah, Lieke, Jesse, Eva, Thijs, Anna,
   Ruben, Nora, Lars, Zoë, Mees, Isa, Stijn, Roos, Tim, Fleur, Ahmed, Yasmin, Omar, Aylin, Mehmet, Fatima, Chen, Mei, Piotr, Zofia`,
)
export const LAST_NAMES = list(
  `Jansen, Bakker, Visser, Smit, Meijer, Mulder, Bos, Vos, Peters, Hendriks, Dekker, Brouwer, Koster, Willems, Prins, Postma, Kuipers,
   Veenstra, Kramer, Scholten, Yilmaz, Nguyen, Kowalski, Haddad, Silva, Rossi, Novak, Olsen, Murphy, Schmidt`,
)
