import { groupsOf } from '#app/search/synonyms/group.ts'

/** Renting and keeping a home, towns and public services. */
export const EN_HOME = groupsOf(`
  home: home, house, apartment, flat, property
  rent: rent, lease, rental
  tenant: tenant, renter, lodger, resident
  landlord: landlord, housing association, letting agent, property manager, landlady
  rent-increase: rent increase, rent rise, higher rent, rent gone up
  housing-benefit: housing benefit, rent allowance, rent subsidy, rent support
  sublet: sublet, sublease, rent out my room, rent out
  locked-out: locked out of house, lost keys, lost my keys, locksmith, shut the door
  neighbours: neighbours, neighbors, people next door, next door
  nuisance: nuisance, disturbance, noise complaint, noisy neighbours, noisy neighbors
  mould: mould, mold, damp, condensation, mildew
  blocked-drain: blocked drain, clogged, won't drain, drain blocked, blocked sink, blocked pipe
  doorbell: doorbell, intercom, entryphone, door entry
  renovation: renovation, remodel, renovate, redecorate
  caretaker: caretaker, janitor, superintendent, building manager
  floor: storey, floor, level
  lift: lift, elevator, hoist
  garden: garden, yard, backyard, back garden
  cleaner: cleaner, cleaning lady, housekeeper, domestic help
  estate-agent: estate agent, realtor, real estate agent, letting agency
  viewing: viewing, view a house, open house, visit property
  smoke-alarm: smoke alarm, smoke detector, fire alarm
  pests: pests, cockroaches, bed bugs, infestation, vermin, rodents
  plumber: plumber, plumbing, pipe fitter
  council: council, town hall, city hall, municipality, local authority, city council
  rubbish: rubbish, trash, garbage, waste, litter
  bulky-waste: bulky waste, large items, recycling centre, dump, household waste site
  bin: bin, trash can, garbage can, dustbin, wheelie bin
  bin-collection: bin collection, garbage collection, trash pickup, collection day, bin day, waste collection
  permit: permit, licence, license, planning permission, building permit
  parking-permit: parking permit, resident permit, resident parking, visitor permit
  marry: marry, marriage, wedding, get married
  divorce: divorce, separation, split up
  appeal: appeal, objection, dispute, disagree with decision
  benefits: benefits, welfare, social security, unemployment benefit, jobseekers
  grant: grant, subsidy, allowance, financial support
  street-light: street light, streetlight, lamppost, street lamp
  pavement: pavement, sidewalk, footpath, paving
  pothole: pothole, hole in the road, road surface, damaged road
  childcare: childcare, nursery, daycare, day care, kindergarten, creche
  police: police, police station, officer, cops
  fire-brigade: fire brigade, fire department, firefighters, fire service
  election: election, vote, ballot, polling station
  swimming-pool: swimming pool, pool, swimming, baths
`)
