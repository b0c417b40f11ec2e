import { groupsOf } from '#app/search/synonyms/group.ts'

/** What is paid, asked and given back. */
export const EN_MONEY = groupsOf(`
  bill: bill, invoice, statement
  receipt: receipt, proof of purchase, till receipt, sales slip, proof of payment
  credit-note: credit note, credit memo, credited, credit invoice
  direct-debit: direct debit, autopay, auto pay, automatic payment, standing order, dd, recurring payment
  charged: debited, deducted, taken from my account, took money, been charged, was charged, charged me, money taken
  reminder: reminder, overdue notice, final notice, demand letter, past due notice, late notice
  debt-collector: debt collector, collection agency, bailiff, debt collection
  payment-plan: payment plan, in instalments, pay in instalments, payment arrangement, spread the cost, spread payments, pay in parts
  late-payment: late payment, overdue, arrears, past due, missed payment, unpaid, outstanding, behind on payments
  payment-extension: payment extension, pay later, more time to pay, defer payment, payment holiday, postpone payment
  price: price, cost, fee, how much is, how much does
  expensive: expensive, pricey, too much money, overpriced, high price
  price-increase: price increase, price rise, price hike, gone up, more expensive, went up, rate increase
  cheaper: cheap, cheaper, save money, lower price, pay less, affordable
  discount: discount, offer, deal, promotion, promo, reduction, money off, sale, special offer
  discount-code: discount code, promo code, voucher code, coupon, coupon code, promotional code
  gift-card: gift card, gift voucher, gift certificate, giftcard, e gift
  refund: refund, money back, reimbursement, repayment, get my money back, paid back
  compensation: compensation, goodwill, compensate
  balance: balance, remaining credit, credit left, how much is left, funds
  overcharged: overcharged, charged too much, paid too much, bill too high, wrong amount, overpaid, incorrect amount, bill is wrong
  charged-twice: charged twice, double charged, billed twice, paid twice, duplicate charge, duplicate payment, taken twice, double payment
  breakdown: breakdown, itemised bill, itemized bill, details of charges
  amount: amount, sum, grand total
  monthly: monthly, per month, every month, each month, month by month
  one-off: one off, one time, single payment, once only
  free: free, no charge, free of charge, at no cost, complimentary, costs nothing
  surcharge: surcharge, extra charge, extra cost, additional fee, additional cost, additional charge, hidden fees, supplement
  admin-fee: admin fee, administration fee, handling fee, service fee, processing fee, booking fee
  vat: vat, sales tax, tax, gst
  pay: pay, paid, payment, settle
  transfer-money: bank transfer, transfer money, wire transfer, send money, transferred
  payment-method: payment method, way to pay, means of payment, payment option, how to pay
  payment-failed: payment failed, payment declined, payment rejected, card declined, payment not going through, cannot pay, payment error, declined
  buy-now-pay-later: buy now pay later, klarna, pay later, clearpay, afterpay
  deposit: deposit, security deposit, down payment, upfront payment
  points: points, rewards, reward points, loyalty points
  loyalty-card: loyalty card, membership card, rewards card, club card, store card
  cash: cash, coins, bank notes, paper money
  cashback: cashback, cash back, rebate
  payout: payout, paid out, pay out, disbursement
  salary: salary, wages, pay cheque, paycheck, income, earnings
  donation: donation, charity, give money
  unknown-charge: unknown charge, unrecognised charge, unrecognized charge, strange charge, unauthorised payment, unauthorized payment, did not make this payment, unexpected charge
  fine: fine, penalty, late fee, penalty charge
  money-gone: money gone from my account, money has gone out, money went out, money left my account, taken money, keep taking money, took money > direct debit, debited, charge, payment, refund
  bill-so-high: bill so high, bill gone up, paying more than, more than usual, more than last month, why am i paying, what am i paying for, what is this charge, don't understand my bill > bill, invoice, charges, overcharged
  cannot-pay-now: can't pay, can't afford, short of money, a bit at a time, pay bit by bit, until payday > payment plan, instalments, extension, arrears
  want-money-back: want my money back, where is my money, still no refund, waiting for my money, owe me money > refund, reimbursement, credit
  already-paid: already paid, have paid, paid but, says i haven't paid > payment, reminder, outstanding, processed
`)
