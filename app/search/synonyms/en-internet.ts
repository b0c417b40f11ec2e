import { groupsOf } from '#app/search/synonyms/group.ts'

/** Internet at home and outdoors: lines, boxes, wifi, speed. */
export const EN_INTERNET = groupsOf(`
  no-internet: no internet, internet down, internet not working, no connection, lost internet, internet stopped, can't get online, internet is down, cannot connect to the internet, no wifi
  internet: internet, broadband, online, web
  wifi: wifi, wireless, wireless network, wireless internet, wlan
  connection: connection, internet connection, network connection
  slow: slow, sluggish, low speed, slowly, poor speed, takes ages
  buffering: buffering, lag, stutters, keeps stopping, choppy, laggy
  speed: speed, bandwidth, mbps, download speed, megabits
  speed-test: speed test, speedtest, test my speed, check my speed, measure speed
  router: router, modem, hub, wifi box, gateway, internet box
  wifi-extender: wifi extender, repeater, booster, access point, mesh, wifi booster, range extender, extend range
  wifi-password: wifi password, network key, wifi key, wireless password, wireless key, network password, wifi code
  network-name: network name, ssid, wifi name, name of my wifi
  fibre: fibre, fiber, full fibre, fibre optic, fiber optic, fttp
  dsl: dsl, adsl, vdsl, copper line
  ethernet: ethernet, network cable, lan cable, wired, ethernet cable, cat5
  ip-address: ip address, ip, static ip, fixed ip
  port-forwarding: port forwarding, open ports, open a port, forward ports
  hotspot: hotspot, tethering, share internet, personal hotspot, mobile hotspot
  planned-work: planned work, planned maintenance, scheduled maintenance, engineering works, maintenance work
  gaming: gaming, play online, gamer, online games
  ping: ping, latency, lag in games, high ping
  website: website, site, web page, webpage, web site
  link: link, url, web address, hyperlink
  browser: browser, web browser, internet browser
  drops-out: keeps disconnecting, drops out, keeps dropping, wifi drops, connection drops, cuts out, loses connection, unstable, intermittent, keeps cutting out
  weak-wifi: weak wifi, poor wifi, bad wifi, wifi signal weak, wifi doesn't reach, no wifi upstairs, wifi range, weak signal
  availability: available at my address, coverage check, postcode check, available in my area, when in my area, in my street
  guest-network: guest network, guest wifi, wifi for guests, visitor wifi
  bridge-mode: bridge mode, own router, my own router, own modem, use my own modem
  domain: domain, domain name, web domain
  line: line, phone line, landline connection, telephone line
  vpn: vpn, virtual private network, private network
  installation-visit: engineer visit, installation appointment, installation date, technician visit
  net-dead: internet is dead, net is down, can't get online, nothing loads, pages won't load > outage, connection, router, internet
  comes-and-goes: comes and goes, every few minutes, drops all the time > unstable, intermittent, drops, disconnecting
  not-upstairs: not upstairs, in the bedroom, back of the house, thick walls > wifi, range, extender, signal
`)
