// A server that does nothing but send: the answers it is given, by address. What is asked of ours is held against it.
import { createServer } from 'node:http'

export type Answer = { path: string; headers: string[]; body: string }
export type BareMessage = { port: number }

process.once('message', (given) => {
  const answers = new Map(
    (given as Answer[]).map(({ path, headers, body }) => [path, { headers, body: Buffer.from(body, 'base64') }]),
  )
  const server = createServer((request, response) => {
    const answer = answers.get(request.url!)!
    response.writeHead(200, answer.headers)
    response.end(answer.body)
  })
  server.listen(0, '127.0.0.1', () =>
    process.send!({ port: (server.address() as { port: number }).port } satisfies BareMessage),
  )
})
process.once('disconnect', () => process.exit(0))
