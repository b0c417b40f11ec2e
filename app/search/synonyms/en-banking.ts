import { groupsOf } from '#app/search/synonyms/group.ts'

/** Accounts, cards, transfers, savings and loans. */
export const EN_BANKING = groupsOf(`
  bank-account: bank account, current account, checking account
  account-details: iban, sort code, bank details, bank account number, routing number
  bank-card: bank card, debit card, payment card, card
  credit-card: credit card, visa card, mastercard, charge card
  withdraw-cash: withdraw cash, withdraw money, take out money, cash withdrawal, withdrawal, get cash
  cash-machine: cash machine, atm, cashpoint, hole in the wall
  card-terminal: card terminal, card machine, card reader, payment terminal, pos terminal
  contactless: contactless, tap to pay, tap and pay, nfc, tap payment
  mobile-payment: mobile payment, apple pay, google pay, pay with phone, pay with my phone, mobile wallet
  payment-request: payment request, payment link, request money, pay link
  overdraft: overdraft, overdrawn, negative balance, in the red, below zero
  spending-limit: limit, daily limit, maximum, spending limit, withdrawal limit, card limit
  interest: interest, interest rate, apr, rate of interest
  loan: loan, credit, borrow, lending, personal loan
  mortgage: mortgage, home loan, house loan
  pay-off: pay off, repay, paid off, pay back, settle loan
  pension: pension, retirement, retirement fund, retirement savings
  annual-statement: annual statement, yearly statement, year overview, tax statement, annual overview
  tax-return: tax return, income tax, tax declaration, file taxes
  bank-statement: bank statement, account statement, statement, transaction history
  transaction: transaction, payment, debit, entry on my account
  chargeback: chargeback, reverse payment, claw back, recall payment, reverse a payment, dispute a charge
  standing-order: standing order, recurring transfer, regular payment, scheduled transfer, automatic transfer
  joint-account: joint account, shared account, account together, account for two
  exchange-rate: exchange rate, currency, foreign currency, currency conversion, forex
  credit-check: credit check, credit score, credit rating, credit file, credit report
  card-blocked: card blocked, block my card, freeze card, card frozen, lost card, stolen card, cancel my card
  card-swallowed: card swallowed, card retained, atm kept my card, machine ate my card, card stuck in machine
  pay-in-cash: pay in cash, deposit cash, cash deposit, deposit money, pay money in
  inheritance: inheritance, estate, probate, inherit
  child-account: child account, youth account, kids account, account for my child, junior account
  transfer-not-arrived: transfer not arrived, money not arrived, money not received, transfer pending, haven't received money, transfer missing
  wrong-transfer: wrong transfer, wrong account, sent to wrong account, transferred by mistake, wrong account number
  cheque: cheque, bank cheque, paper check
  debts: debts, money problems, debt advice, financial difficulty, can't afford
  bank-branch: bank branch, local branch, bank office
`)
