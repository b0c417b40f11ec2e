import { describe, expect, test } from 'vitest'
import { explainNpmFailure } from '../../scripts/npm-failure.mjs'

const REGISTRY = 'https://registry.example.com'

const failures: [what: string, printed: string, words: string[]][] = [
  [
    'the name of the registry is unknown',
    `npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request to ${REGISTRY}/vite failed`,
    ['https://registry.example.com cannot be reached (ENOTFOUND)', 'check the network'],
  ],
  ['the network is down', 'npm error code EAI_AGAIN', ['The package registry cannot be reached (EAI_AGAIN)']],
  ['nobody listens there', 'npm ERR! code ECONNREFUSED', ['cannot be reached (ECONNREFUSED)']],
  ['it takes too long', 'npm error code ETIMEDOUT', ['cannot be reached (ETIMEDOUT)']],
  [
    'a proxy shows its own certificate',
    'npm error code SELF_SIGNED_CERT_IN_CHAIN',
    ['a certificate that this machine does not trust'],
  ],
  [
    'the registry does not have a package',
    `npm error code E404\nnpm error 404 Not Found - GET ${REGISTRY}/vite/-/vite-6.4.6.tgz - not found`,
    ['refused a package (E404, https://registry.example.com/vite/-/vite-6.4.6.tgz)'],
  ],
  ['the registry wants a sign-in', 'npm error code E401', ['refused a package (E401)', 'sign-in']],
  ['the registry is ill', 'npm error code E503', ['refused a package (E503)']],
  ['the disk is full', 'npm error code ENOSPC\nnpm error syscall write', ['The disk is full: free some space']],
  ['the disk is full before npm notices', 'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left', ['The disk is full']],
  [
    'the folder is read-only',
    'npm error code EACCES\nnpm error syscall mkdir\nnpm error path /srv/wijzer/node_modules',
    ['npm may not write here (EACCES, /srv/wijzer/node_modules)'],
  ],
  [
    'the lock file is out of step',
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
    ['package-lock.json does not belong to this package.json', '`npm install`'],
  ],
  ['a package was tampered with', 'npm error code EINTEGRITY', ['npm cache clean']],
  [
    'something else happens',
    'npm error code ECURIOUS\nnpm error the moon is in the wrong place',
    ['could not install the dependencies (the moon is in the wrong place)', '`npm ci --ignore-scripts`'],
  ],
  ['npm says nothing', '', ['npm could not install the dependencies:']],
]

describe('an installation that fails says in one sentence what to do', () => {
  test.each(failures)('when %s', (_, printed, words) => {
    const sentence = explainNpmFailure(printed)
    for (const part of words) expect(sentence).toContain(part)
    expect(sentence).toMatch(/^\S[^\n]*\.$/)
  })
})
