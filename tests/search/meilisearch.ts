// What tests of Meilisearch need besides the real server: names of their own, and a way to it that can be broken.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { freePort } from '../../scripts/meilisearch-server.ts'

/** The name of an index that nobody else uses. */
export const anIndex = () => `wijzer_test_${randomUUID().slice(0, 8)}`

export type Fault = 'refuses' | 'hangs' | 'answers 500'

/** A way to the server on which one thing or another goes wrong; it answers nothing by itself but "500". */
export async function aWayTo(url: string) {
  let fault: Fault | undefined
  let asked = 0
  const port = await freePort()
  const proxy = createServer((incoming, outgoing) => {
    asked++
    if (fault === 'hangs') return
    if (fault === 'answers 500') return void outgoing.writeHead(500).end()
    const { method, headers } = incoming
    const through = request(new URL(incoming.url!, url), { method: method!, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(outgoing)
    })
    through.on('error', () => outgoing.destroy())
    incoming.pipe(through)
  })
  const listen = async () => {
    proxy.listen(port, '127.0.0.1')
    await once(proxy, 'listening')
  }
  const close = async () => {
    if (!proxy.listening) return
    const closed = once(proxy, 'close')
    proxy.close()
    proxy.closeAllConnections()
    await closed
  }
  await listen()
  return {
    url: `http://127.0.0.1:${port}`,
    /** How many requests came this way. */
    asked: () => asked,
    async breakDown(how: Fault) {
      fault = how
      if (how === 'refuses') await close()
    },
    async mend() {
      if (fault === 'hangs') proxy.closeAllConnections()
      fault = undefined
      if (!proxy.listening) await listen()
    },
    close,
  }
}
