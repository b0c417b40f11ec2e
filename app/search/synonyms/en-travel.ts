import { groupsOf } from '#app/search/synonyms/group.ts'

/** Trips by train, bus, plane and car, and where one sleeps. */
export const EN_TRAVEL = groupsOf(`
  trip: trip, journey, tour, ride
  ticket: ticket, eticket, rail ticket
  public-transport: public transport, transit, trains and buses
  underground: underground, subway, metro, tube
  coach: bus, coach, shuttle
  train: train, rail, railway
  tram: tram, streetcar, trolley car, light rail
  travel-card: travel card, transit card, smart card, travelcard
  check-in: check in, tap in, checkin, touch in
  check-out: check out, tap out, forgot to check out, touch out
  boarding-pass: boarding pass, boarding card, boardingpass
  departure: departure, depart, departure time
  arrival: arrival, get there, arrival time
  cancelled-service: cancelled train, not running, train cancelled, bus cancelled, service cancelled, doesn't run
  diversion: diversion, detour, rerouted, alternative route, different route
  stop: bus stop, tram stop, boarding point
  platform: platform, track number, which platform
  timetable: timetable, schedule, departure times, journey planner
  flight: flight, aeroplane, airplane, fly
  luggage: luggage, baggage, suitcase, bag, hand luggage, carry on, cabin bag
  seat: seat, seat reservation, place to sit
  booking: book, reserve, make a reservation, make a booking
  rebook: rebook, change flight, change date, change booking, different date, amend booking, reschedule trip
  hotel: hotel, accommodation, lodging, place to stay, overnight stay
  holiday: holiday, vacation, annual leave, getaway
  holiday-home: holiday home, vacation rental, cottage, holiday rental, bungalow, chalet
  fellow-traveller: fellow traveller, companion, passenger, traveller, someone with me
  passport: passport, travel document, id card
  visa: visa, entry permit, travel permit, esta
  hire-car: hire car, rental car, car hire, car rental, rent a car, rented car
  car: car, vehicle, automobile, auto
  parking: parking, car park, parking lot, parking space, parking garage
  parking-ticket: parking ticket, parking fine, speeding ticket, traffic fine, penalty notice
  charging-point: charging point, charging station, ev charger, charge my car, wallbox
  petrol: petrol, gas, fuel, gasoline
  petrol-station: petrol station, gas station, filling station, service station, fuel station
  missed-connection: missed connection, missed my train, missed my flight, missed bus, missed train
  lost-property: lost property, lost and found, left behind, left on the train, left on the bus, left it on
  pet: pet, dog, cat, animal, puppy
  off-peak: off peak, outside peak hours, quiet hours, non peak
  peak: peak, rush hour, peak hours, busy times
  first-class: first class, 1st class, first class seat
  destination: destination, final stop, where to, end point
  one-way: one way, single ticket, one way ticket, single fare
  number-plate: number plate, license plate, licence plate, registration plate, registration number, reg number
  driving-licence: driving licence, driver's license, drivers licence, driving license
  mot: mot, vehicle inspection, roadworthiness test, car inspection
  tyre: tyre, tire, flat tyre, flat tire, puncture
  motorway: motorway, highway, freeway, expressway
  wheelchair: wheelchair, accessible, accessibility, reduced mobility
  delay-compensation: delay compensation, delay repay, compensation for delay, refund for delay, late train refund
  camping: camping, campsite, campground, tent, caravan, motorhome
  ferry: ferry, boat, ship crossing, crossing
  lorry: lorry, truck, hgv
  boot: car boot, trunk, luggage space
  toll: toll, toll road, vignette, road charge
  round-trip: round trip, return ticket, return journey, both ways, there and back
`)
