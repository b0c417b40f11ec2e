import { groupsOf } from '#app/search/synonyms/group.ts'

/** Reaching people who help, appointments, complaints. */
export const NL_SERVICE = groupsOf(`
  klantenservice: klantenservice, klantendienst, helpdesk, servicedesk, hulplijn, helplijn, callcenter, contactcenter, support, klanten service
  contact: contact, kontakt, contact opnemen, gecontacteerd, iemand spreken, iemand bereiken, in contact komen, benaderen, contactgegevens, iemand bellen, hoe bereik, neem contact op
  medewerker: medewerker, echt iemand, echt persoon, mens, adviseur, een mens spreken, iemand aan de lijn
  chat: chat, livechat, gechat, live chat, chatvenster
  chatbot: chatbot, robot, virtuele assistent, digitale assistent, computerstem
  wachttijd: wachttijd, wachtrij, wachten, gewacht, in de wacht, lang wachten, aan de lijn hangen, hang aan de lijn
  openingstijden: openingstijden, openingsuren, wanneer open, hoe laat open, geopend, opening, tot hoe laat
  gesloten: gesloten, dicht, sluitingstijd, niet open, sluit
  klacht: klacht, klagen, geklaagd, ontevreden, beklag, ongenoegen, klachtenformulier, klachtenprocedure, misnoegd, klaagt, klaagde
  hulp: hulp, helpen, geholpen, helpt, ondersteuning, assistentie, hielp
  informatie: informatie, info, inlichting, uitleg
  advies: advies, adviseren, geadviseerd, aanraden, aangeraden, raad, tip, aanbeveling, adviseert, adviseerde, aanraadt, raad .. aan, raadt .. aan, aan te raden
  afspraak: afspraak, afspreken, afgesproken, inplannen, ingepland, langskomen, inboeken, afspraakje, afspreekt, spreek .. af, spreekt .. af, sprak .. af, af te spreken, inplant, inplande, plan .. in, plant .. in, plande .. in, in te plannen
  afspraak-verzetten: verzetten, verplaatsen, verplaatst, andere datum, andere dag, andere tijd, uitstellen, uitgesteld, verschuiven, afspraak wijzigen, afspraak verplaatsen, uitstelt, uitstelde, stel .. uit, stelt .. uit, stelde .. uit, uit te stellen
  monteur: monteur, technieker, technicus, installateur, reparateur, servicemonteur, vakman
  huisbezoek: langskomen, langsgekomen, komt langs, huisbezoek, aan huis, komt iemand, thuis komen, bezoek, langskomt, langskwam, kom .. langs, kwam .. langs, langs te komen
  terugbellen: terugbellen, teruggebeld, bel terug, belafspraak, terugbelverzoek, gebeld worden, terugbelt, terugbelde, belt .. terug, belde .. terug, terug te bellen
  status: status, stand van zaken, voortgang, hoe staat het met, hoe ver, opvolging, wat gebeurt er met, al iets bekend
  dossiernummer: dossiernummer, dossier, ticketnummer, zaaknummer, casenummer, meldingsnummer, referentie, referentienummer, kenmerk
  geen-reactie: geen reactie, geen antwoord, niets gehoord, niks gehoord, hoor niets, niemand reageert, reageren niet, krijg geen antwoord, nog niets vernomen
  onbereikbaar: onbereikbaar, niet bereikbaar, neemt niet op, niemand neemt op, krijg niemand te pakken, nemen niet op, niet te bereiken
  oplossing: oplossing, opgelost, verhelpen, verholpen, fix, gefixt, lost op, verhelpt, oplos, oplost, los .. op, op te lossen, verhielp
  geschil: ombudsman, ombudsdienst, geschillencommissie, geschil, bemiddeling, hogerop, consumentenbond
  feedback: feedback, suggestie, idee, verbeterpunt, opmerking, verbetering
  wens: wens, functie gewenst, zou handig zijn, nieuwe functie, verbeteridee, mis een functie
  vacature: vacature, solliciteren, job, sollicitatie, gesolliciteerd, baan, werken bij, solliciteert, solliciteerde
  forum: forum, community, gemeenschap, prikbord
  compliment: compliment, pluim, goed geholpen, lof, complimentje, pluimpje
  spoed: spoed, dringend, urgent, haast, zo snel mogelijk, zsm, asap, met spoed, hoogdringend
  telefonisch: telefonisch, per telefoon, via de telefoon, aan de telefoon, bellen met
  enquete: enquête, vragenlijst, bevraging, klanttevredenheid
  geen-hulp: niet geholpen, kastje naar de muur, word doorverbonden, iedereen zegt iets anders, niemand helpt, steeds doorverbonden
  verkeerd-ingelicht: verkeerde informatie, verkeerd ingelicht, foute informatie, verkeerd geïnformeerd, verkeerd voorgelicht, onjuiste informatie, anders beloofd
  schriftelijk: schriftelijk, per brief, op papier, zwart op wit, per post
  afspraak-annuleren: afspraak annuleren, afspraak afzeggen, kan niet op de afspraak, afspraak gaat niet door, afspraak schrappen
  niet-komen-opdagen: niet komen opdagen, niet verschenen, monteur niet geweest, niemand gekomen, kwam niet, niet op komen dagen, niet geweest
  nog-niet-opgelost: nog steeds niet opgelost, nog niet opgelost, weer hetzelfde, probleem terug, opnieuw kapot, weer kapot
  leidinggevende: leidinggevende, manager, baas, chef, directie, teamleider
  slechthorend: slechthorend, doof, gebarentaal, hoor slecht, hardhorend
  slechtziend: slechtziend, blind, schermlezer, zie slecht, screenreader
  navragen: navragen, informeren, nagevraagd, geïnformeerd, navraagt, navroeg, vraag .. na, vraagt .. na, vroeg .. na, na te vragen, informeert, informeerde
  iemand-spreken: iemand spreken, echt iemand, mens aan de lijn, wie kan ik bellen, waar kan ik bellen, hoe bereik ik, kan niemand bereiken, kom er niet door, blijf hangen in menu > contact, klantenservice, telefoonnummer, bereikbaar
  wil-klagen: wil klagen, ben boos, slecht geholpen, word niet geholpen, van kastje naar muur, luisteren niet, niemand doet iets > klacht, klachtenprocedure, ombudsman
  hoor-niks-meer: hoor niks meer, hoor niets meer, nooit meer iets gehoord, zou teruggebeld worden, nooit teruggebeld, niemand belt terug > status, terugbellen, reactie, klacht
  mannetje-langs: mannetje, mannetje langs, iemand langs sturen, iemand langskomen, komt er iemand, kan iemand komen > monteur, afspraak, huisbezoek
  niemand-geweest: niemand geweest, niemand komen opdagen, monteur kwam niet, hele dag thuis gewacht > afspraak, monteur, niet verschenen, compensatie
`)
