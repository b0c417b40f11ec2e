import { groupsOf } from '#app/search/synonyms/group.ts'

/** Calling, mobile data and SIM cards. */
export const EN_TELEPHONE = groupsOf(`
  phone: phone, mobile, cell phone, cellphone, mobile phone, smartphone, handset, cell, telephone
  landline: landline, home phone, fixed line, house phone
  keep-number: keep my number, port my number, number porting, transfer number, keep number, porting, move my number, pac code, port in
  sim-card: sim card, sim, simcard, nano sim
  esim: esim, e sim, digital sim, electronic sim
  sim-lock: sim lock, network lock, unlock phone, locked to network, carrier lock
  puk: puk, puk code, pin unlock key, unlocking code
  prepaid: prepaid, pay as you go, payg, prepay, pay as you go sim
  top-up: top up, topup, add credit, recharge, add money, refill
  sim-only: sim only, simo, without a phone, no handset
  data: data, mobile data, gigabytes, megabytes, gb, mb, data allowance, mobile internet
  data-used-up: data used up, out of data, run out of data, data limit, no data left, exceeded data, over my allowance, data cap
  usage: usage, consumption, how much have i used
  no-mobile-data: mobile data not working, data not working, no mobile data, 4g not working, 5g not working, no 4g, no 5g
  roaming: roaming, abroad, overseas, foreign country, on holiday, outside the eu, travelling abroad, other countries
  call: call, ring, phone call, dial
  coverage: coverage, reception, signal, no service, no signal, bars, no network
  voicemail: voicemail, answering machine, voice mail, answerphone, voice message
  call-forwarding: call forwarding, divert calls, forward calls, call divert, redirect calls
  text-message: text message, sms, text
  whatsapp: whatsapp, whats app, messaging app
  caller-id: caller id, withheld number, hide my number, private number, show my number, unknown number, anonymous
  nuisance-calls: nuisance calls, spam calls, unwanted calls, cold calls, robocalls, telemarketing, scam calls, sales calls
  phone-number: phone number, mobile number, telephone number, cell number
  dropped-calls: dropped calls, call drops, calls cut off, cut off, call cuts out, call disconnected
  cannot-call: cannot call, can't make calls, can't call, unable to call, calls not working, cannot make calls, can't receive calls, no dial tone
  apn: apn, apn settings, access point name, internet settings
  wifi-calling: wifi calling, vowifi, call over wifi
  premium-numbers: premium rate, premium numbers, premium sms, paid numbers, premium text
  minutes: minutes, call allowance, talk time, call bundle
  unlimited: unlimited, no limit, without limit, endless, uncapped
  address-book: address book, phone book, phonebook, contact list
  move-to-new-phone: transfer to new phone, move to new phone, new phone, copy to new phone, switch phones, migrate
  international-calls: international calls, call abroad, calls to other countries, overseas calls
  ringtone: ringtone, ring tone, call tone
  second-sim: second sim, dual sim, two sims, extra sim, additional sim
  replacement-sim: replacement sim, new sim, sim swap, lost sim, sim replacement, broken sim
  silent: silent, do not disturb, mute, aeroplane mode, airplane mode, vibrate
  emergency-number: emergency number, 112, 999, 911, emergency services
  handset-loan: handset loan, device plan, phone instalments, phone paid off, pay off phone, phone contract
`)
