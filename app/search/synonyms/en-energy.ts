import { groupsOf } from '#app/search/synonyms/group.ts'

/** Electricity, gas, water, heat, and the home. */
export const EN_ENERGY = groupsOf(`
  electricity: electricity, power, mains
  energy-supplier: energy supplier, energy company, power company, utility company, electricity supplier, utility
  meter-reading: meter reading, read the meter, submit reading, readings, read my meter
  smart-meter: smart meter, digital meter, smartmeter
  fuse-box: fuse box, consumer unit, breaker box, circuit breaker, electrical panel, fusebox
  fuse: fuse, blown fuse, short circuit
  power-cut: power cut, power outage, no power, no electricity, blackout, power failure, power is out
  gas-leak: gas leak, smell gas, smell of gas, gas smell
  instalment-amount: monthly instalment, advance payment, monthly amount, budget payment
  annual-bill: annual bill, final bill, yearly bill, closing bill, settlement
  solar-panels: solar panels, solar, pv panels, solar power, photovoltaic
  feed-in: feed in, sell back, net metering, feed in tariff
  inverter: inverter, converter, transformer
  boiler: boiler, furnace, combi boiler, heating boiler
  heating: heating, radiator, heater, central heating
  cold: cold, no heating, heating not working, doesn't get warm, freezing cold, stays cold
  hot-water: hot water, no hot water, water stays cold, warm water, water not hot
  thermostat: thermostat, temperature control, room thermostat, smart thermostat
  fixed-rate: fixed rate, fixed price, fixed tariff, fixed contract, lock in price
  variable-rate: variable rate, variable tariff, variable price, standard variable
  dynamic-tariff: dynamic tariff, hourly price, time of use, dynamic pricing, hourly rate
  network-operator: network operator, grid operator, distribution network
  insulation: insulation, double glazing, insulate, cavity wall
  energy-label: energy label, energy certificate, epc, energy rating
  high-usage: high usage, high consumption, using too much, uses a lot
  green-energy: green energy, renewable energy, sustainable energy, wind power, renewable
  tap-water: tap water, drinking water, mains water
  no-water: no water, water cut off, no running water, water supply off
  water-pressure: water pressure, low pressure, weak flow
  heat-pump: heat pump, hybrid boiler, heatpump
`)
