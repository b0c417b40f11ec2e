import { groupsOf } from '#app/search/synonyms/group.ts'

/** When, how long, how often and how much. */
export const EN_TIME = groupsOf(`
  start-date: start date, effective date, from when, when does it start, begin date
  period: period, time frame, duration, timeframe
  yearly: yearly, annual, per year, every year
  weekly: weekly, per week, every week, each week
  daily: daily, per day, every day, each day
  temporary: temporary, temporarily, for a while, short term, for now
  permanent: permanent, for good, forever, definitive
  immediately: immediately, straight away, right now, at once, instantly, right away
  fast: fast, quick, rapid, speedy
  takes-long: takes long, takes too long, taking ages, takes forever, long time
  how-long: how long, how many days, processing time, lead time
  in-advance: in advance, beforehand, ahead, upfront
  maximum: maximum, max, at most, upper limit, up to
  minimum: minimum, min, at least, lower limit
  double: double, twice, two times, 2x
  half: half, fifty percent, 50 percent
  entirely: fully, entirely, totally, whole
  partly: partly, partially, in part, not completely
  weekend: weekend, saturday, sunday
  public-holiday: public holiday, bank holiday, christmas, easter, national holiday
  quantity: quantity, number of, how many, amount
  valid: valid, expiry, how long valid, use by, best before
  suddenly: suddenly, out of the blue, all of a sudden, unexpectedly, without warning
  often: often, frequently, regularly, constantly, all the time, every time, continually
  sometimes: sometimes, occasionally, now and then, from time to time, irregularly, intermittently
  month: month, mth, four weeks
  several: several, multiple, various, more than one
  recently: recently, since yesterday, since last week, just started
  deadline: deadline, latest date, due date, last day, final date
  percentage: percentage, percent, per cent
  earlier: earlier, sooner, early
`)
