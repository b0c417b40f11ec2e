import { groupsOf } from '#app/search/synonyms/group.ts'

/** Devices: broken, repaired, set up, switched on and off. */
export const EN_DEVICES = groupsOf(`
  device: device, machine, equipment, appliance, gadget
  broken: broken, faulty, defective, not working, doesn't work, stopped working, won't work, isn't working, bust, out of order, does not work, kaput
  outage: outage, down, service interruption, disruption, not working, offline, service down, service disruption
  problem: problem, issue, trouble, fault, difficulty, something wrong
  error: error, error message, error code, something went wrong, fault code, warning message
  repair: repair, fix, mend
  screen: screen, display, touchscreen, monitor
  cracked: cracked, smashed, shattered, broken glass, broken screen
  black-screen: black screen, blank screen, screen went black, no picture, screen stays black, nothing on screen
  battery: battery, battery life, accumulator
  drains: drains, battery drain, goes flat, runs down, runs out quickly, flat battery, dies quickly, battery dies
  charging: charging, recharge, won't charge, not charging, power up
  charger: charger, power adapter, adapter, charging cable, power supply, adaptor, plug
  cable: cable, lead, cord, wire
  socket: socket, outlet, power point, plug socket, wall socket
  activate: activate, activation, switch on, enable, turn on
  deactivate: switch off, turn off, disable, shut off
  start-up: start up, boot up, won't turn on, won't start, doesn't turn on, power on, doesn't start
  restart: restart, reboot, turn off and on, power cycle, switch off and on
  shuts-down: shuts down, turns off, switches off, shuts off, powers off, cuts out, goes off by itself
  frozen: frozen, freezes, stuck, crashes, hangs, unresponsive, not responding
  factory-reset: factory reset, reset to factory settings, factory settings, wipe device, hard reset
  set-up: set up, setup, configure, install, preferences
  connect: connect, pair, link, hook up
  disconnect: disconnect, unpair, unlink
  sync: sync, synchronise, synchronisation, synchronization
  compatible: compatible, works with, suitable, compatibility
  hot: hot, overheating, gets hot, overheated, warm
  sound: sound, audio, volume, no sound, can't hear
  noise: noise, noisy, buzzing, humming, beeping, rattling, strange noise, crackling, loud
  speaker: speaker, loudspeaker, soundbar
  headphones: headphones, earphones, earbuds, headset, earpods
  microphone: microphone, mic, can't hear me, mike
  button: button, knob, push button
  light: light, led, flashing, blinking, indicator, light flashing
  water-damage: water damage, got wet, dropped in water, liquid damage, fell in water, spilled, spilt
  dropped: dropped, fell, fallen, dropped it, drop damage
  computer: computer, pc, laptop, notebook, desktop
  tablet: tablet, ipad, slate
  smartwatch: smartwatch, watch, smart watch, wearable
  camera: camera, webcam, cam
  usb-stick: usb stick, flash drive, thumb drive, memory stick, pen drive
  storage: storage, memory, storage full, no space, out of space, disk full, memory full, storage space
  serial-number: serial number, model number, imei, part number, product number
  phone-case: case, sleeve, phone case
  screen-protector: screen protector, screen guard, tempered glass, protective film
  clean: clean, wash, wipe down
  maintenance: maintenance, service, upkeep
  leak: leak, dripping, water on the floor
  worn-out: worn out, wear, wear and tear, worn
  loan-device: loan phone, courtesy phone, loaner, replacement phone, temporary phone
  games-console: games console, console, gaming device
  smart-home: smart home, home automation, smart devices, smarthome
  included: included, comes with, in the box, supplied with, inclusive
  washing-machine: washing machine, washer, laundry machine
  dryer: dryer, tumble dryer, tumble drier, drier, clothes dryer
  fridge: fridge, refrigerator, fridge freezer, icebox
  freezer: freezer, deep freeze, chest freezer
  dishwasher: dishwasher, dish washer, dishwashing machine
  hob: hob, cooker, stove, cooktop, stovetop
  vacuum: vacuum cleaner, hoover, vacuum, robot vacuum
  kettle: kettle, water boiler, electric kettle
  coffee-machine: coffee machine, coffee maker, espresso machine, espresso maker
  microwave: microwave, microwave oven, combi microwave
  tap: tap, faucet, mixer tap, spigot
  descale: descale, limescale, scale build up
  air-conditioning: air conditioning, aircon, ac, air conditioner, air con
  lamp: lamp, bulb, light bulb, lightbulb
  toilet: toilet, loo, wc, restroom, bathroom, lavatory
  lawnmower: lawnmower, mower, lawn mower, robot mower
  torch: torch, flashlight, pocket light
  bicycle: bicycle, bike, ebike, electric bike, cycle
  is-dead: is dead, completely dead, gave up, packed up, died on me, no sign of life, stopped out of nowhere > broken, faulty, repair
  will-not-turn-on: won't come on, won't switch on, doesn't come on, can't turn .. on, no lights > power, start, boot
  by-itself-off: turns itself off, keeps switching off, keeps turning off, keeps restarting, restarts itself > shuts down, restart, overheating, power
  battery-short: battery doesn't last, doesn't hold charge, always charging, battery runs out, dies after > battery, drain, replace, charging
  got-wet: got wet, fell in the toilet, spilled on, spilt on, dropped in water, went in the wash > water damage, liquid, insurance
  hear-nothing: can't hear anything, no sound, sound gone, can't hear you, they can't hear me > sound, audio, volume, microphone, speaker
  what-light-means: red light, orange light, green light, blue light, flashing red, light keeps flashing > light, led, indicator, error code
  old-to-new: from my old phone, to my new phone, from old to new, new phone everything > transfer, migrate, backup, restore
`)
