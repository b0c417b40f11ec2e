// A browser that listens, as far as the server can tell: one stream, its events in order.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { liveStreams } from '#app/http/node/live-streams.server.ts'

export type Heard = { event: string; id: string | null; data: unknown }

/** A server of which only `/live` answers. */
export async function liveServer() {
  const live = liveStreams()
  const server = createServer((request, response) => {
    const ip = String(request.headers['x-test-ip'] ?? '127.0.0.1')
    live.open(request, response, { ip, secure: false }).catch((problem) => response.destroy(problem))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/live`
  return {
    live,
    listen: (query = '', headers: Record<string, string> = {}) => listen(url + query, headers),
    async close() {
      await live.stop()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function listen(url: string, headers: Record<string, string>) {
  const leaving = new AbortController()
  const response = await fetch(url, { headers, signal: leaving.signal })
  const heard = eventsIn(response)
  return {
    response,
    /** The next event; undefined when the stream has ended. */
    next: async () => (await heard.next()).value as Heard | undefined,
    leave: () => leaving.abort(),
  }
}

async function* eventsIn(response: Response): AsyncGenerator<Heard> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = new Map(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      )
      text = text.slice(end + 2)
      if (fields.has('data'))
        yield {
          event: fields.get('event') ?? 'message',
          id: fields.get('id') ?? null,
          data: JSON.parse(fields.get('data')!),
        }
    }
  }
}
