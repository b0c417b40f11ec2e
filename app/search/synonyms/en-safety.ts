import { groupsOf } from '#app/search/synonyms/group.ts'

/** Fraud, privacy and being safe. */
export const EN_SAFETY = groupsOf(`
  hacked: hacked, hacker, compromised, account taken over, someone in my account, broken into my account
  phishing: phishing, fake email, suspicious email, scam email, fake text, smishing, suspicious message, suspicious text
  scam: scam, fraud, conned, swindle, ripped off, fraudster, scammer, defrauded
  fake: fake, counterfeit, not genuine, imitation, knock off, bogus
  safety: safety, secure, safe, protected
  dangerous: dangerous, unsafe, hazard, risk, risky
  privacy: privacy, gdpr, data protection, privacy policy, what you know about me
  antivirus: antivirus, virus scanner, security software, anti virus
  virus: virus, malware, infected, spyware, trojan, ransomware
  data-breach: data breach, data leak, leaked data
  report: report, flag, notify, let you know
  police-report: police report, report to police, crime number, report a crime, crime reference
  identity-theft: identity theft, identity fraud, someone used my name, in my name, impersonating me, stolen identity
  wrongly: wrongly, incorrect, mistake, by mistake, inaccurate, not right, erroneous
  harassment: harassment, bullying, threatened, stalking, abuse, abusive
  alarm: alarm, siren, alarm system, burglar alarm
  trustworthy: trustworthy, reliable, legit, genuine, legitimate, can i trust
  fake-website: fake website, fake site, fake shop, scam site, scam website
  delete-my-data: delete my data, erase my data, right to be forgotten, remove my data, remove my information
  access-my-data: data request, see my data, subject access request, request my data, what data
  suspicious: suspicious, dodgy, fishy, sketchy
  unknown-device: unknown device, unrecognised device, unrecognized device, unknown login, someone logged in, strange login, new sign in
  find-my-phone: find my phone, locate my phone, track my phone, find my device, where is my phone
  doorstep-sale: doorstep sale, door to door, salesman at the door, doorstep selling
  remote-access: remote access, teamviewer, anydesk, took over my computer, screen takeover
  is-this-real: is this real, is this genuine, is this you, is this legit, is it really from you > phishing, scam, fake, suspicious
  clicked-link: clicked a link, clicked on a link, clicked the link, fell for it, gave my details, gave them my code > phishing, scam, fraud, hacked
  wallet-stolen: wallet stolen, purse stolen, lost my wallet, lost my purse, bag stolen > stolen, block, card, report
  phone-stolen: phone stolen, phone nicked, lost my phone, someone took my phone > stolen, block, locate, sim
`)
