import { groupsOf } from '#app/search/synonyms/group.ts'

/** Taking, changing, passing on and ending what one pays for by the month. */
export const EN_CONTRACT = groupsOf(`
  subscription: subscription, contract, membership, agreement, subscribed
  cancel: cancel, terminate, end, stop, quit, termination, unsubscribe, discontinue, get out of
  notice-period: notice period, notice, cancellation period, period of notice, days notice
  cooling-off: cooling off period, cooling off, right to cancel, change my mind, withdrawal period, 14 days, right of withdrawal
  renew: renew, extend, extension, prolong
  auto-renewal: auto renewal, automatic renewal, renews automatically, rolled over
  sign-up: sign up, join, take out, subscribe, become a customer, enrol
  apply: apply, request, apply for
  switch: switch, change provider, move to another provider, another supplier, change supplier
  provider: provider, supplier, operator, carrier
  change: change, modify, amend, alter, edit, adjust
  contract-length: contract length, contract term, duration, minimum term, how long is my contract, tied in, locked in
  end-date: end date, expiry date, runs out, contract ends, when does it end, expires
  expired: expired, no longer valid, out of date, lapsed, invalid
  rolling-contract: rolling contract, monthly contract, no fixed term, cancel any time, cancel anytime, month to month, no contract
  transfer-ownership: transfer ownership, take over, take over contract, change of owner, different name, someone else's name, transfer contract, change account holder
  bereavement: bereavement, died, death, deceased, passed away, dead, next of kin, executor
  moving-house: moving house, move home, change of address, new address, moving, relocating
  pause: pause, suspend, put on hold, suspension, temporarily stop, hold
  upgrade: upgrade, bigger plan, higher plan, move up, larger plan
  downgrade: downgrade, smaller plan, lower plan, cheaper plan, reduce my plan
  terms: terms, conditions, small print, fine print, rules, terms and conditions
  trial: trial, free trial, try for free, trial period, test period
  exit-fee: exit fee, early termination fee, early termination, termination fee, leave early, break contract, cancel early, exit penalty
  quote: quote, quotation, estimate, price estimate
  sign: sign, signature, esignature
  consent: consent, permission, approval, authorise, agree, allow
  authorise-person: on behalf of, power of attorney, authorised person, authorized person, for someone else, speak on behalf, proxy, representative
  confirmation: confirmation, confirmation email, order confirmation
  business: business, company, corporate, firm, self employed, sole trader, small business
  student: student, college, university, student discount, undergraduate
  family: family, household, relatives, family members, housemates
  partner: partner, husband, wife, spouse, girlfriend, boyfriend
  child: child, children, son, daughter, kids, minor, teenager
  elderly: elderly, senior, older person, grandparents
  refer-a-friend: refer a friend, referral, invite a friend, recommend a friend, bring a friend, referral bonus
  prize: prize, competition, prize draw, win, won, contest, raffle
  add-on: add on, addon, extra option, bolt on, additional service, extra
  waiting-list: waiting list, waitlist, queue
  plan: plan, bundle, tariff
  want-out: want out of, want to leave, don't need it anymore, no longer need, don't use it anymore, how do i leave, stop paying for > cancel, terminate, subscription
  go-elsewhere: go elsewhere, cheaper elsewhere, going to another company, switching to someone else > switch, cancel, provider
  changed-my-mind: changed my mind, change of heart, ordered by accident, ordered by mistake, don't want it anymore > cancel, withdraw, cooling off, return
  somebody-died: husband died, wife died, mother died, father died, mum died, dad died, passed away > bereavement, deceased, death, estate
  new-place: new house, new flat, new place, old house, old address, moved house, moving out, moving in > moving, address, relocation
`)
