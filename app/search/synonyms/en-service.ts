import { groupsOf } from '#app/search/synonyms/group.ts'

/** Reaching people who help, appointments, complaints. */
export const EN_SERVICE = groupsOf(`
  customer-service: customer service, customer support, helpdesk, help desk, support team, call centre, call center, helpline, customer care
  contact: contact, get in touch, reach, get hold of, speak to someone, talk to someone, contact details
  real-person: real person, human, agent, representative, advisor, adviser, talk to a person, speak to a human
  chat: chat, live chat, webchat, chat window
  chatbot: chatbot, virtual assistant, robot, digital assistant
  waiting-time: waiting time, on hold, queue, wait, long wait, hold time
  opening-hours: opening hours, opening times, when open, business hours, what time do you open
  closed: closed, shut, not open, closing time
  complaint: complaint, complain, dissatisfied, unhappy with
  help: help, assist, assistance, support, aid
  information: information, info, details, explanation
  advice: advice, advise, recommend, tips, suggest
  appointment: appointment, visit, book a visit, slot, time slot
  reschedule: reschedule, move appointment, postpone, rearrange, change appointment, different date, different time
  engineer: engineer, technician, repairman, fitter
  callback: call back, callback, call me back, ring me back, phone me back
  status: status, progress, what is happening with, any news, update on
  case-number: case number, ticket number, reference number, reference, complaint number
  no-reply: no reply, no response, not heard back, no answer, heard nothing, haven't heard, nobody replies, not responding to me
  unreachable: unreachable, can't reach, nobody answers, not answering, can't get through, no one picks up, cannot get through
  solution: solution, solve, resolve, fix
  ombudsman: ombudsman, dispute resolution, mediation, arbitration, trading standards, escalate
  feedback: feedback, suggestion, idea, improvement, comment
  feature-request: feature request, would be nice, missing feature, new feature, please add
  job: job, vacancy, apply for a job, work for you, hiring
  forum: forum, community, message board
  compliment: compliment, praise, well done, great service
  urgent: urgent, asap, as soon as possible, emergency, right away
  by-phone: by phone, over the phone, by telephone, on the phone
  survey: survey, questionnaire, poll, satisfaction survey
  passed-around: passed around, sent from pillar to post, keep being transferred, nobody helps, transferred again
  wrong-information: wrong information, misinformed, wrong advice, incorrect information, told something else, told different things
  in-writing: in writing, by letter, written, on paper
  no-show: no show, didn't turn up, did not turn up, nobody came, engineer didn't come, never showed up, nobody showed up
  not-solved: still not solved, not resolved, problem is back, happening again, same problem again, still not working, not fixed
  manager: manager, supervisor, boss, someone senior
  hard-of-hearing: hard of hearing, deaf, hearing impaired, sign language
  visually-impaired: visually impaired, blind, partially sighted, screen reader, poor eyesight
  nobody-helps: nobody helps, getting nowhere, going round in circles, no one listens, fobbed off > complaint, escalate, contact, ombudsman
  talk-to-someone: talk to someone, speak to someone, real human, someone to call, phone somebody > contact, phone number, customer service, chat
  someone-come-round: someone come round, come to my house, send someone, home visit > engineer, technician, appointment, visit
`)
