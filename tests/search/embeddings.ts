// An embeddings server as tests need it: it speaks the protocol, and gives nearly the same vector for what means the same.
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'

export type Fault = 'hangs' | 'answers 500' | 'redirects' | 'sends HTML' | 'sends NaN' | 'sends too few'

/** Words that mean the same to this model: each is a direction of its own. */
const SUBJECTS = [
  ['flierp', 'gestolen'],
  ['router', 'modem', 'wifi'],
  ['factuur', 'rekening', 'nota'],
]

const vectorOf = (text: string, dimensions: number) =>
  Array.from({ length: dimensions }, (_, at) => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    // One bit of noise for each letter, and a strong direction for each subject.
    return SUBJECTS.reduce(
      (sum, subject, which) =>
        sum + (words.some((word) => subject.includes(word)) ? 5 * Math.sin((at + 1) * (which + 2) * 1.7) : 0),
      0.3 * Math.cos((at + 1) * (words.join('').length + 1)),
    )
  })

/** One that listens, says what it was asked, and can be broken. */
export async function anEmbeddingsServer() {
  let fault: Fault | undefined
  let dimensions = 64
  const texts: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    const input = [(JSON.parse(body) as { input: string | string[] }).input].flat()
    texts.push(...input)
    if (fault === 'hangs') return
    if (fault === 'answers 500') return void response.writeHead(500).end()
    if (fault === 'redirects') return void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
    if (fault === 'sends HTML') return void response.end('<html>')
    reply(response, input)
  })
  const reply = (response: ServerResponse, input: string[]) => {
    const data = input.map((text, index) => ({ index, embedding: vectorOf(text, dimensions) as unknown[] }))
    if (fault === 'sends NaN') data[0]!.embedding[3] = 'NaN'
    if (fault === 'sends too few') data.pop()
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ data }))
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}/v1/embeddings`,
    /** Every text that came this way. */
    texts,
    breakDown: (how: Fault | undefined) => {
      fault = how
    },
    measureIn: (numbers: number) => {
      dimensions = numbers
    },
    async close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
