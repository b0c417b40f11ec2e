import { groupsOf } from '#app/search/synonyms/group.ts'

/** Apps and programs, files, printing and pictures. */
export const EN_SOFTWARE = groupsOf(`
  app: app, application, program, software
  update: update, new version, latest version, firmware
  install: install, set up, put on my phone
  uninstall: uninstall, remove app, delete app, remove program
  notification: notification, alert, push notification, push message
  backup: backup, back up, copy of my data, restore point
  recover: recover, restore, get back, retrieve, recovery, accidentally deleted, undelete
  licence-key: licence key, license key, product key, activation code, serial key
  bug: bug, glitch, software error, defect
  dark-mode: dark mode, night mode, dark theme, dark background
  language: language, translate, in english, language setting
  font-size: font size, text size, bigger text, larger text, larger font, bigger letters
  cache: cache, clear cache, temporary files, browsing data, browser history
  cookies: cookies, cookie settings, cookie preferences
  adverts: adverts, advertisement, advertising, commercials
  pop-up: pop up, popup, pop up window
  cloud: cloud, online storage, cloud storage
  screenshot: screenshot, screen shot, screen capture, print screen, screen grab
  copy: copy, duplicate, copy and paste, paste, replicate
  undo: undo, revert, roll back, reverse, previous version
  filter: filter, sort, order by
  calendar: calendar, planner, diary, agenda
  folder: folder, directory, subfolder
  spreadsheet: spreadsheet, excel, worksheet
  export: export, download as file, extract data, save as file
  import: import, read in, bring in
  share: share, give access, collaborate
  location: location, gps, position, whereabouts, where i am
  qr-code: qr code, qr, barcode, scan code
  automatic: automatic, by itself, on its own
  integration: integration, integrate, api, webhook, plugin, plug in
  app-not-working: app not working, app crashes, app won't open, app doesn't work, app keeps crashing, app won't load, app freezes
  site-not-working: site not working, website down, page won't load, site down, website not working, page not loading, page not found
  shortcut: shortcut, icon, hotkey, quick link
  template: template, example letter, sample, model
  beta: beta, test version, trial version, preview
  video-call: video call, facetime, video chat, zoom, teams, video meeting
  file: file, document, doc
  attachment: attachment, enclosed, attached file, enclosure
  print: print, printout, print out, hard copy
  printer: printer, inkjet, laser printer
  ink: ink, cartridge, toner, ink cartridge
  paper-jam: paper jam, paper stuck, jammed
  photo: photo, picture, image, photograph, pic
  form: form, application form, paperwork, questionnaire
  fill-in: fill in, fill out, enter, complete, type in
  on-paper: on paper, by post, by mail, paper bill, paper copy, hard copy
  submit: submit, hand in, send in, upload
  letter: letter, post, correspondence
  envelope: envelope, return envelope, prepaid envelope
  stamp: stamp, postage stamp, franking
  registered-post: registered post, registered mail, recorded delivery, certified mail, signed for
  typo: typo, spelling mistake, misspelled, typing error
  menu: menu, three dots, three lines
  facebook: facebook, fb, face book
  instagram: instagram, insta, ig
  passphrase-lock: unlock code, lock screen code, screen lock, screen pattern, unlock pattern
  command-line: command line, shell, console, command prompt
  trackpad: trackpad, touchpad, mouse, cursor, pointer
  window: window, dialog, dialogue box, pop up window
  taskbar: taskbar, dock, launcher
  background: background, wallpaper, backdrop
  bookmark: bookmark, favourite, favorite, saved page
  hard-disk: hard disk, hard drive, hdd, ssd, drive, disk
  partition: partition, volume, disk space
  operating-system: operating system, os, system software
  driver: driver, device driver, graphics driver
  executable: executable, binary, exe
  script: script, batch file, macro
  text-editor: text editor, editor, notepad
  character: character, symbol, glyph
  string: string, text, characters
  spaces: space, whitespace, blank
  uppercase: uppercase, upper case, capital letters, capitals
  lowercase: lowercase, lower case, small letters
  permission-denied: permission denied, access denied, not authorised, not authorized, forbidden, operation not permitted
  owner: owner, ownership, owned by
  hidden-file: hidden file, dotfile, invisible files
  zip: zip, archive, compress, compressed, tar, unzip
  extract: extract, unpack, unzip, decompress
  rename: rename, change the name, new name, change filename
  file-name: filename, file name, name of the file
  extension: extension, add on, addon, plugin, plug in
  package-manager: package, library, module
  configuration: configuration, config, settings, options, preferences
  process-kill: kill, force quit, force close, end task
  schedule-job: schedule, cron, scheduled task, run every day, run automatically
  network-drive: network drive, shared folder, network share, mapped drive
  login-automatic: autologin, automatic login, log in automatically, without password
  footer: footer, footnote, bottom of page
  table-of-contents: table of contents, toc, index
  duplicate: duplicate, duplicates, double entries, twice in list
  random: random, arbitrary, shuffle
  recent-files: recent, recently used, history, latest
  refresh: refresh, reload, update page
  brightness: brightness, dim, too dark, too bright, backlight
  rotate: rotate, turn around, upside down, sideways, flip
  crop: crop, cut out, trim
  mute: mute, silence, turn off sound, no sound
`)
