import { groupsOf } from '#app/search/synonyms/group.ts'

/** E-mail and messages. */
export const NL_MAIL = groupsOf(`
  email: email, mail, mailtje, mailbericht, emailbericht, elektronische post, gemaild, mailt, mailde
  emailadres: emailadres, mailadres, email adres, mail adres
  mailbox: mailbox, inbox, postvak, postvak in, postbus, mailboxje
  spam: spam, ongewenste mail, junk, junkmail, spammap, ongewenste reclame, ongewenste berichten, spambox
  nieuwsbrief: nieuwsbrief, newsletter, reclamemail, marketingmails, aanbiedingsmails
  geen-mail-meer: afmelden nieuwsbrief, geen mail meer, uitschrijven nieuwsbrief, unsubscribe, geen reclame meer, geen nieuwsbrief, stop met mailen
  mail-niet-ontvangen: mail niet ontvangen, geen mail, geen mail ontvangen, geen mail gekregen, krijg geen mail, mail komt niet aan, geen email ontvangen, geen bevestigingsmail
  bericht: bericht, berichtje, boodschap, message, msg
  doorsturen: doorsturen, doorgestuurd, doorzenden, forwarden, geforward, doorgezonden, doorstuurt, doorstuurde, stuur .. door, stuurt .. door, stuurde .. door, door te sturen
  beantwoorden: beantwoorden, reageren, gereageerd, reactie, antwoorden, reply, terugmailen, geantwoord, antwoordt, reageert, reageerde
  mailinstellingen: mailinstellingen, imap, smtp, mailserver, uitgaande server, inkomende server, serverinstellingen, pop3
  mail-versturen-mislukt: mail wordt niet verzonden, kan geen mail versturen, mail blijft staan, mail komt terug, mailer daemon, kan niet mailen
  mail-openen: mail openen, mail lezen, kan mail niet openen, mail opent niet, mail niet lezen
  mailprogramma: mailprogramma, mailapp, emailprogramma, mailclient, mail programma
  conceptmail: concept, klad, kladversie, conceptversie
  groepsmail: mailinglijst, verzendlijst, distributielijst, groepsmail
  onderwerpregel: onderwerp, titel, onderwerpregel
  bevestigingslink: bevestigingslink, activatielink, activeringslink, verificatielink, link om te bevestigen, link werkt niet, bevestigingsmail
  mailbox-vol: mailbox vol, postvak vol, inbox vol, mailbox loopt vol, geen ruimte in mailbox
  privebericht: privébericht, persoonlijk bericht, dm, direct message, pb
  emoji: emoji, smiley, emoticon
  mailadres-behouden: mailadres opheffen, mailadres verdwijnt, mailadres vervalt, mailadres behouden, mailadres houden, mailadres kwijt
  mail-komt-niet-binnen: mail komt niet binnen, krijg geen mails meer, mailtje nooit gekregen, geen mailtje gekregen, mail niet gezien, wacht op een mailtje, niets in mijn mail, niks in mijn mailbox > mail, niet ontvangen, spam, ongewenste, bevestigingsmail
  kan-niet-mailen: mail gaat niet weg, krijg mail terug, mail komt terug, mail blijft in postvak uit, mailtje sturen lukt niet, kan niets verzenden, mail kan ik niet versturen > mail versturen, smtp, uitgaande, mailserver
  mail-op-telefoon: mail op mijn telefoon, mail instellen, mail doet het niet, mail op nieuwe telefoon, outlook doet het niet, mail wil niet, vraagt steeds om wachtwoord mail > mailinstellingen, imap, mail, wachtwoord
  te-veel-mail: te veel mail, word gek van de mails, steeds mail van jullie, krijg elke dag mail, mailtjes stoppen, geen mails meer willen, mails uit > afmelden, nieuwsbrief, meldingen, mailvoorkeuren
  verkeerd-iemand-gemaild: verkeerde persoon gemaild, mail terughalen, mail intrekken, mail van een ander gekregen, mail voor iemand anders > mail, datalek, verkeerd
  oude-mails: mails verdwenen, mail weg, alle mails weg, oude mails kwijt, map met mails weg, mails terug > mail, verdwenen, terughalen, prullenbak
  bijlage-niet-open: bijlage gaat niet open, bijlage niet openen, pdf gaat niet open, bijlage te groot, foto mailen te groot, foto sturen lukt niet > bijlage, openen, pdf, bestand
  handtekening-mail: automatisch antwoord, out of office, afwezigheidsmelding, afwezigheidsassistent, vakantiemelding
  prullenbak: prullenbak, verwijderde items, verwijderde berichten, recycle bin, prullenmand
`)
