import { groupsOf } from '#app/search/synonyms/group.ts'

/** Signing in, passwords, profiles and numbers by which customers are known. */
export const EN_ACCOUNT = groupsOf(`
  sign-in: sign in, log in, login, log on, logon, signin
  cannot-sign-in: cannot log in, can't log in, cannot sign in, can't sign in, unable to log in, unable to sign in, locked out, can't get in, login problem, login not working, can't login, cannot login, no access
  sign-out: sign out, log out, logout, log off, signout
  account: account, profile, user account, online account, portal, my area
  register: register, registration, sign up, create account, create an account, open an account, set up account, new account, enrol
  close-account: close account, close my account, delete account, delete my account, deactivate account, remove account, deactivate, get rid of my account
  delete: delete, remove, erase, erased, wipe, get rid of
  password: password, passcode, passphrase, pw, pass word
  forgot-password: forgot password, reset password, password reset, lost password, change password, new password, don't remember password, forgot my password
  pin: pin, pin code, pin number, secret code, pincode
  username: username, user name, login name, user id, screen name, userid
  credentials: credentials, login details, sign in details, account details, log in details
  verification-code: verification code, security code, one time code, confirmation code, sms code, access code, otp, passcode
  no-code: no code, code not received, not receiving code, didn't get the code, code doesn't arrive, code never came, not getting the code
  two-factor: two factor, two step verification, 2fa, mfa, two factor authentication, authenticator, two step, multi factor
  blocked: blocked, locked, suspended, disabled, banned
  unblock: unblock, unlock, reactivate, reinstate
  personal-details: personal details, personal data, my details, personal information, contact details, my information
  customer-number: customer number, account number, client number, membership number, customer id, member number
  order-number: order number, order id, order reference, reference number, booking reference
  surname: surname, last name, family name, maiden name
  first-name: first name, given name, forename, christian name
  reset: reset, restore, set again, start over
  id: id, identification, proof of identity, identity document, photo id, identity card
  guest: guest, without account, guest checkout, without logging in
  fingerprint: fingerprint, face id, touch id, biometrics, facial recognition, face recognition
  permissions: permissions, rights, access rights, authorisation, authorization, privileges
  administrator: administrator, admin, sysadmin, account owner
  profile-picture: profile picture, profile photo, avatar, profile pic, photo of me
  change-email: change email, new email address, different email, change email address, update email, wrong email address
  change-number: change phone number, new phone number, different phone number, update phone number, new number
  merge-accounts: merge, combine, two accounts, duplicate account, link accounts, join accounts
  age: age, how old, date of birth, minimum age, age limit, birthday
  change-name: change name, change my name, name change, wrong name, misspelled name, correct my name
  cannot-get-in: can't get in, can't get into, cannot get into, won't let me in, doesn't let me in, keeps kicking me out, can't access, says wrong password, password doesn't work, password not accepted, shut out of > login, password, access, locked
  keeps-signing-out: keeps signing me out, logs me out, kicked out, have to log in again, keeps logging me out > session, cookies, login
  too-many-attempts: too many attempts, too many tries, wrong too many times, three wrong > locked, blocked, unlock, password
  someone-elses-account: my husband's account, my wife's account, my mum's account, my dad's account, for my mother, for my father > account holder, authorised person, power of attorney
`)
