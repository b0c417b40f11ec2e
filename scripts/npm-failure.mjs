/**
 * One sentence that says what to do about an `npm ci` that failed, from what npm printed.
 * Knows a registry that cannot be reached or refuses, a full disk, a read-only folder and a lock file out of step.
 */
export function explainNpmFailure(output) {
  const code =
    /^npm (?:error|ERR!) code (\w+)/m.exec(output)?.[1] || /\b(ENOSPC|EACCES|EROFS)\b/.exec(output)?.[1] || ''
  const address = /(https?:\/\/[^/\s"')]+)/.exec(output.replace(/^.*complete log.*$/gm, ''))?.[1]
  const registry = address ? `The package registry ${address}` : 'The package registry'
  const again = 'and run this again'

  if (UNREACHABLE.test(code))
    return `${registry} cannot be reached (${code}): check the network, the proxy settings and \`npm config get registry\`, ${again}.`
  if (CERTIFICATE.test(code))
    return `${registry} shows a certificate that this machine does not trust (${code}): check the proxy and \`npm config get cafile\`, ${again}.`
  if (code === 'ENOSPC') return `The disk is full: free some space ${again}.`
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return `npm may not write here (${code}${pathIn(output)}): make the folder writable for this user ${again}.`
  if (code === 'EUSAGE')
    return 'package-lock.json does not belong to this package.json: run `npm install`, or take both files from the repository again.'
  if (code === 'EINTEGRITY')
    return `A package that arrived is not the one that package-lock.json names (EINTEGRITY): run \`npm cache clean --force\` ${again}.`
  if (/^E[45]\d\d$/.test(code))
    return `${registry} refused a package (${code}${urlIn(output)}): check \`npm config get registry\` and whether it asks for a sign-in, ${again}.`
  return `npm could not install the dependencies${firstError(output)}: run \`npm ci --ignore-scripts\` to see all it says.`
}

const UNREACHABLE =
  /^(ENOTFOUND|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|FETCH_ERROR)$/

const CERTIFICATE = /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/

function pathIn(output) {
  const path = /^npm (?:error|ERR!) path (.+)$/m.exec(output)?.[1]
  return path ? `, ${path.trim()}` : ''
}

function urlIn(output) {
  const url = /https?:\/\/[^\s"']+/.exec(output)?.[0]
  return url ? `, ${url}` : ''
}

function firstError(output) {
  const line = /^npm (?:error|ERR!) (?!code |errno |A complete log)(.+)$/m.exec(output)?.[1]
  return line ? ` (${line.trim()})` : ''
}
