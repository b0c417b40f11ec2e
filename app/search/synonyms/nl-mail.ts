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
`)
