import { groupsOf } from '#app/search/synonyms/group.ts'

/** Policies, damage, theft and claims. */
export const EN_INSURANCE = groupsOf(`
  insurance: insurance, insured, policy, cover, coverage
  claim: claim, make a claim, report damage, file a claim, submit a claim
  accident: accident, collision, bump
  accident-form: accident form, claim form, accident statement, accident report
  excess: excess, deductible, own risk, own contribution
  premium: premium, insurance cost, monthly premium, insurance payment
  covered: covered, included in policy, insured for, does it cover
  home-insurance: home insurance, house insurance, contents insurance, buildings insurance, homeowners insurance, renters insurance
  liability: liability, liable, third party, responsible for damage
  car-insurance: car insurance, auto insurance, motor insurance, vehicle insurance
  comprehensive: comprehensive, fully comp, all risks, full cover
  travel-insurance: travel insurance, trip insurance, holiday insurance
  breakdown-cover: breakdown, roadside assistance, broken down, breakdown cover, tow truck, towing
  burglary: burglary, break in, burgled, broken into, burglar
  stolen: stolen, theft, robbed, nicked, pinched, thief, steal, mugged
  fire: fire, burned, burnt, fire damage, flames
  storm: storm, storm damage, hail, wind damage, gale
  lightning: lightning, thunder, lightning strike, power surge
  flood: flood, water ingress, under water, water everywhere
  no-claims: no claims bonus, no claims discount, claim free years, no claims, ncb
  funeral: funeral, burial, cremation, funeral cover
  assessor: assessor, loss adjuster, appraiser, valuation
  reject: reject, refuse, declined, turned down, denied, denial
  legal-help: legal help, lawyer, solicitor, legal advice, attorney, legal aid
  windscreen: windscreen, windshield, chip in windscreen, glass damage
  add-driver: additional driver, add driver, named driver, second driver, add to policy
  phone-insurance: phone insurance, device insurance, gadget insurance, handset insurance
  write-off: write off, total loss, totalled, beyond repair
  proof-of-insurance: proof of insurance, insurance certificate, certificate of insurance, green card
  incapacity: incapacity, disability benefit, unable to work, unfit for work, long term sick
`)
