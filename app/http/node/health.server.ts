import type { ServerResponse } from 'node:http'
import { query } from '#app/platform/db/db.server.ts'

/** `/livez`: the process answers. `/readyz`: it can serve, too. Says whether the address was one of them. */
export async function sendHealth(path: string, response: ServerResponse, { serving }: { serving: boolean }) {
  if (path !== '/livez' && path !== '/readyz') return false
  const ready = path === '/livez' || (serving && (await databaseAnswers()))
  response.writeHead(ready ? 200 : 503, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(ready ? 'ok\n' : 'not ready\n')
  return true
}

const databaseAnswers = () =>
  query('select 1').then(
    () => true,
    () => false,
  )
