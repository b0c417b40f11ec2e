import { groupsOf } from '#app/search/synonyms/group.ts'

/** What people do and how it feels, in the words of every day. */
export const EN_EVERYDAY = groupsOf(`
  choose: choose, select, pick, choice, opt for
  view: view, see, look at, consult
  search: search, find, look for, look up, found
  cannot-find: cannot find, can't find, where is, where do i find, not shown, can't see
  forget: forget, forgot, don't remember, can't remember
  understand: understand, understood, figure out, make sense of, work out
  begin: begin, start, commence, began
  verify: verify, check, validate, confirm
  try: try, test, try out
  arrange: arrange, organise, organize, sort out
  required: required, mandatory, compulsory, necessary, obligatory, have to
  difference: difference, compare, comparison, versus, vs, which is better
  increase: increase, raise, raised, increased, higher, go up
  decrease: decrease, lower, reduce, go down
  sell: sell, sold, resell
  vanished: vanished, disappeared, gone, missing, no longer visible
  overview: overview, list, summary, history
  difficult: difficult, complicated, tricky, complex
  easy: easy, simple, straightforward, effortless
  does-not-succeed: can't get it, unable to, not able to, doesn't let me, won't let me, fails, unsuccessful
  correct: correct, rectify, put right, amend, fix mistake
  process: process, processed, handle, dealt with
  pending: pending, awaiting, not processed yet, still open, in progress
  cause: cause, reason, because of, why is
  alternative: alternative, another way, other option, different way, options
  same: same, identical, equal, similar
  restrict: restrict, limit, cap
  by-accident: by accident, accidentally, by mistake, mistakenly, oops
  not-allowed: not allowed, forbidden, prohibited, not permitted, banned
  finished: finished, completed, ready
  course: course, class, lesson, workshop
  exam: exam, test, examination, assessment
  degree: degree, diploma, certificate, qualification
  admission: admission, entry ticket, entrance, admission ticket
  concert: concert, gig, performance
  angry: angry, furious, mad, livid, annoyed
  disappointed: disappointed, let down, dissatisfied
  disgraceful: disgraceful, ridiculous, outrageous, unacceptable, shameful, absurd
  annoying: annoying, irritating, frustrating, irritated
  happy: happy, satisfied, pleased, glad
  bad: bad, terrible, awful, poor, rubbish, appalling, horrible
  great: great, brilliant, fantastic, perfect
  strange: strange, weird, odd, unusual
  worried: worried, concerned, anxious, afraid, scared
  desperate: desperate, at my wits end, hopeless, despair
  fed-up: fed up, had enough, sick of, sick and tired, tired of
  unfair: unfair, unjust, unreasonable, not fair
  misleading: misleading, misled, deceptive, lied, deceived
  promised: promised, promise, assured
  apology: apology, sorry, apologize
  rude: rude, impolite, unfriendly, disrespectful
  friendly: friendly, polite, courteous, nice
  smell: smell, stinks, odour, odor, stench
  dirty: dirty, filthy, stain, grubby
  confusing: confusing, unclear, not clear
  hassle: hassle, red tape, bother
`)
