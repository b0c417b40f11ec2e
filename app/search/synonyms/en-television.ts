import { groupsOf } from '#app/search/synonyms/group.ts'

/** Television, streaming, watching and listening. */
export const EN_TELEVISION = groupsOf(`
  tv: tv, television, telly, tv set
  channel: channel, station, tv channel
  channel-list: channel list, channel order, channel lineup, scan channels, find channels, retune, missing channels
  set-top-box: set top box, tv box, decoder, cable box
  record: recording, record a programme, pvr, dvr
  catch-up: catch up, replay, watch later, missed programme, missed show, on demand, watch again
  stream: stream, watch online, streaming service
  play: play, playback, won't play
  cast: cast, chromecast, airplay, mirroring, screen share, screen mirroring, watch on tv
  picture-quality: picture quality, blurry, pixelated, bad picture, fuzzy, grainy, resolution
  subtitles: subtitles, captions, closed captions
  remote-control: remote control, remote, clicker, zapper
  episode: episode, series, season
  video: video, clip, film, movie
  tv-guide: tv guide, programme guide, epg
  parental-controls: parental controls, child lock, parental lock, age restriction, kids mode
  football: football, soccer, match
  live-tv: live tv, live, live broadcast, live stream
  radio: radio, dab, radio station
  music: music, songs, playlist
  podcast: podcast, audiobook, audio book
  simultaneous: simultaneous, same time, multiple devices, several devices, too many devices, number of devices, device limit
  hd: hd, 4k, ultra hd, high definition, uhd
  satellite: satellite, dish, satellite dish
  aerial: aerial, antenna, tv aerial
  out-of-sync: out of sync, audio delay, lip sync, sound delayed, sound out of sync
  watch-abroad: watch abroad, not available in your country, geo blocked, watch on holiday, not available in your region
  no-tv-signal: no tv, no tv signal, tv not working, no channels, tv no signal, channels not working
  newspaper: newspaper, paper, broadsheet
`)
