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
  arrange: arrange, organise, sort out
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
  apology: apology, sorry, regret
  rude: rude, impolite, unfriendly, disrespectful
  friendly: friendly, polite, courteous, nice
  smell: smell, stinks, odour, odor, stench
  dirty: dirty, filthy, stain, grubby
  confusing: confusing, unclear, not clear
  hassle: hassle, red tape, bother
  get-rid-of: get rid of, how to lose the, make it go away, take off, take away, clear out, throw away, throw out, do away with > remove, delete, uninstall, erase, cancel
  turn-into: turn .. into, convert .. to, convert, change .. into, make .. into, transform > conversion, change
  see-whether: see whether, see if, check whether, check if, find out if, find out whether, tell if, tell whether, know if, know whether > check, verify, determine, detect, test
  why-does: how come, what makes, what is causing, reason for > cause, reason
  keep-from: keep .. from, prevent, stop .. from, avoid, protect against, make sure .. not, without getting > stop, block, disable
  difference-between: difference between, differ from, compared to, or rather, which one should, better than, what sets apart, distinguish > difference, versus, comparison, compare
  send: send, sent, mail out, ship
  receive: receive, get sent, obtain
  buy: buy, bought, purchase, purchased, order
  pay-forms: pay, paid, payment
  keep: keep, kept, retain, preserve, hold on to
  lose: lose, lost, mislay
  find-forms: find, found, locate, discover
  speak: speak, spoke, talk
  steal: steal, stole, nicked
  freeze: freeze, froze, hang
  run: run, ran, execute, launch
  bring: bring, brought, take along
  teach: teach, taught, learn, learnt
  withdraw: withdraw, withdrew, withdrawn, take out
  replace: replace, substitute, swap out
  change-over: move over, carry over, bring over, copy over, take .. with me, move .. to, transfer .. to > transfer, move, migrate, copy
  put-back: put back, get .. back, bring .. back, want .. back, undo, go back to, back to how > restore, revert, recover, return
  join: join, combine, merge, concatenate, put together
  split: split, separate, divide, break up, break apart
  hide: hide, conceal, invisible
  show: show, shown, display, appear, visible
  allow: allow, permit, let, enable
  make-bigger: make .. bigger, make .. larger, enlarge, too small to read, zoom in, increase size > zoom, resize, size, increase
  make-smaller: make .. smaller, shrink, too big, reduce size, cut down > reduce, resize, compress, decrease
  make-faster: make .. faster, speed up, so slow, too slow, takes forever, takes ages, very slow, painfully slow, runs slow > slow, speed, performance, faster, optimize
  at-the-same-time: at the same time, at once, in parallel, together with, simultaneously > parallel, multiple, concurrent
  one-by-one: one by one, one at a time, in turn, separately, individually
  over-and-over: over and over, again and again, keeps on, keep getting, keeps asking, every single time, each time > repeatedly, always, loop, recurring
  instead-of: instead of, rather than, in place of > instead, alternative, replace
  by-default: by default, default, standard, out of the box
  all-of-them: all of them, everything at once, in bulk, all at once, mass > bulk, multiple
  empty: empty, blank, nothing in it, clear
  broken-up: does nothing, nothing happens, will not do anything, won't do anything, no reaction, has no effect, doesn't do anything > unresponsive, problem, fails
  worth-it: worth it, worth the money, should i buy, any good, good idea to > recommend, advice, review
  what-happens: what happens when, what happens if, will i lose, do i lose, is it safe to > consequences, risk, effect, safe
  where-can-i: where can i find, where do i find, where to find, can't see where > find, location, menu
  how-do-i-know: how do i know, how can i tell, what does it mean, what is meant by, meaning of > meaning, explanation, definition
  need-permission: am i allowed, can i legally, is it legal, is it ok to, may i > allowed, legal, permission, required
  remember: remember, memorise, recall
  guess: guess, estimate, approximate, roughly
  count: count, number of, total, tally
  begin-forms: begin, began, begun, start
  fall: fall, fell, drop
  get-stuck: get stuck, got stuck, stuck on, stuck at, hangs at, won't go past, never finishes, keeps loading, keeps spinning, loading forever > stuck, frozen, loading, freezes, hangs
  leave-behind: leave, left, depart
  tell-apart: tell apart, distinguish, differentiate, differ, difference
  grow: grow, grew, grown, increase
  draw: draw, drew, drawn, sketch
  hear: hear, heard, audible
  sleep: sleep, slept, asleep, standby
  shake: shake, shook, vibrate, wobble
  burn: burn, burnt, scorched
`)
