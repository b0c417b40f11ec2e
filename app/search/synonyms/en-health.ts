import { groupsOf } from '#app/search/synonyms/group.ts'

/** Doctors, medicines and care. */
export const EN_HEALTH = groupsOf(`
  doctor: doctor, gp, physician, family doctor, general practitioner
  hospital: hospital, clinic, outpatient clinic, medical centre
  dentist: dentist, dental, teeth, tooth, orthodontist
  pharmacy: pharmacy, chemist, drugstore, pharmacist
  medicine: medicine, medication, drug, pills, meds
  prescription: prescription, repeat prescription, prescribed, script
  side-effect: side effect, adverse reaction, reaction to medicine
  health-insurance: health insurance, medical insurance, health cover, health plan
  expenses-claim: claim expenses, reimbursement claim, submit receipt, claim back, expenses
  copay: copay, co payment, personal contribution, pay myself
  referral-letter: referral letter, doctor's referral, referred by doctor
  ill: ill, sick, illness, unwell, sickness
  pain: pain, hurts, ache, sore
  glasses: glasses, spectacles, eyeglasses, frames
  contact-lenses: contact lenses, lenses, soft lenses
  physiotherapy: physiotherapy, physical therapy, physio, physiotherapist, physical therapist
  therapist: psychologist, therapist, counsellor, counselor, mental health, psychiatrist
  pregnant: pregnant, pregnancy, midwife, maternity
  vaccination: vaccination, jab, immunisation, immunization, shot
  allergy: allergy, allergic, intolerance, intolerant
  home-care: home care, district nurse, care at home, home nursing
  carer: carer, caregiver, caring for, informal carer
  blood-test: blood test, blood sample, bloods, blood work
  emergency-care: emergency care, a and e, emergency room, casualty, emergency department
  gym: gym, fitness centre, fitness center, health club, sports club
  plaster: plaster, band aid, bandage, sticking plaster
  care-home: care home, nursing home, retirement home, residential home
  test-result: test result, results, lab results, outcome
`)
