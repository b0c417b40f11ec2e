import { groupsOf } from '#app/search/synonyms/group.ts'

/** Ordering, delivery, returns and the shop. */
export const EN_DELIVERY = groupsOf(`
  order: order, purchase, buy, bought, purchased
  delivery: delivery, deliver, shipping, shipment, dispatch, sent
  parcel: parcel, package, packet, shipment, consignment
  track: track, track and trace, tracking number, where is my parcel, where is my order, where is my package, trace
  delivery-time: delivery time, delivery date, when will it arrive, how long does delivery, shipping time, arrival date, when will i get
  delayed: delayed, running late, held up, behind schedule
  not-received: not received, never received, not arrived, never arrived, did not arrive, not delivered, missing parcel, didn't receive, hasn't arrived, not come
  lost: lost, missing, mislaid, misplaced, cannot find, disappeared
  return: return, send back, sent back, take back, bring back
  return-label: return label, shipping label, return slip, label, return code
  exchange: exchange, swap, different size, different colour
  replacement: replacement, new one, substitute
  collect: collect, pick up, click and collect, pickup
  pickup-point: pickup point, collection point, parcel shop, parcel locker, drop off point, locker, service point
  courier: courier, driver, delivery driver, postman, mailman, delivery man, carrier
  not-home: not home, not at home, nobody home, missed delivery, was out, wasn't in, left with neighbour, left with neighbor
  wrong-item: wrong item, wrong product, wrong order, incorrect item, received something else, not what i ordered, sent the wrong, wrong one
  missing-item: missing item, incomplete, item missing, not in the box, parts missing, missing part
  damaged: damaged, scratched, dented, arrived broken
  in-stock: in stock, stock, available, availability, sold out, out of stock, back in stock, unavailable, backorder
  shipping-cost: shipping cost, delivery charge, postage, delivery fee, shipping fee, cost of delivery, postage cost
  delivery-address: delivery address, shipping address, ship to, deliver to, different address
  shop: shop, branch, retail store, high street shop, in store, your store
  online-shop: online shop, webshop, web shop, online store, ecommerce
  basket: basket, cart, shopping cart, trolley, shopping basket
  checkout: checkout, check out, place order, complete order, complete purchase, place my order
  item: item, product, goods, article, merchandise
  wishlist: wishlist, wish list, favourites, favorites, saved items
  size: size, fit, measurements, dimensions, too small, too big, too large, size chart
  second-hand: second hand, refurbished, pre owned, reconditioned, preloved
  gift: gift, present, gift wrap, giftwrapped
  review: review, rating, stars, testimonial
  trade-in: trade in, part exchange, recycle, hand in old
  warranty: warranty, guarantee, under warranty, warranty period
  manual: manual, instructions, user guide, guide, handbook, instruction booklet, how to use
  spare-part: spare part, replacement part, spare, component
  packaging: packaging, wrapping, original box, unopened, opened box, packing
  customs: customs, import duty, import fees, duties, import tax, customs charges
  pre-order: pre order, preorder, order in advance
  assembly: assembly, put together, fit together, flat pack
  wrong-address: wrong address, delivered to wrong address, incorrect address, wrong house, delivered elsewhere
  change-delivery: change delivery, reschedule delivery, rearrange delivery, redelivery, change delivery date, redeliver
  cancel-order: cancel order, cancel my order, stop my order, cancel purchase
  letterbox: letterbox, letter box, post box, mail slot
  stolen-parcel: parcel stolen, package stolen, stolen from doorstep, porch pirate, taken from doorstep
  clothes: clothes, garment, apparel, outfit
  trousers: trousers, pants, jeans, slacks
  jumper: jumper, sweater, pullover, sweatshirt, hoodie
  trainers: trainers, sneakers, running shoes, tennis shoes
  coat: coat, jacket, anorak, parka
  nappy: nappy, diaper, pampers
  pram: pram, pushchair, stroller, buggy, baby carriage
  wardrobe: wardrobe, closet, armoire
  duvet: duvet, comforter, quilt, bedding
  where-is-it: where is it, where is my stuff, still waiting for, still not here, hasn't come, hasn't turned up, never turned up, should have been here > delivery, tracking, delayed, shipment, status
  says-delivered: says delivered, marked as delivered, supposedly delivered, says it was delivered > delivered, missing, parcel
  do-not-like: don't like it, doesn't fit, not what i expected, looks different, doesn't suit me > return, exchange, refund
  came-broken: came broken, broken on arrival, arrived smashed, dead on arrival, broken in the box > damaged, faulty, replacement, return
`)
