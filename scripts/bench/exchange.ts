import { request } from 'node:http'
import type { Answer } from './bare-server.ts'

/** What the server sends for a page, still compressed; without what every server adds by itself. */
export function exchange(origin: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip, deflate, br', 'Accept-Language': 'nl-NL,nl;q=0.9', Accept: 'text/html' }
    request(origin + path, { headers }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${path}: ${response.statusCode}`))
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const sent: string[] = []
        for (let at = 0; at < response.rawHeaders.length; at += 2)
          if (!/^(date|connection|keep-alive)$/i.test(response.rawHeaders[at]!))
            sent.push(response.rawHeaders[at]!, response.rawHeaders[at + 1]!)
        resolve({ path, headers: sent, body: Buffer.concat(parts).toString('base64') })
      })
    })
      .on('error', reject)
      .end()
  })
}
