// `db` stands for the open transaction, or else for reading. Writes need `transact`.
import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import {
  type Connection,
  connect,
  type Db,
  errorCode,
  type Promised,
  type Target,
  type Unit,
} from '#app/platform/db/connection.server.ts'

const open = new AsyncLocalStorage<Unit>()
let connection: Connection | undefined

const connected = () => {
  if (!connection) throw new Error('The database is not open yet: call openDatabase() first')
  return connection
}

/** Opens the database of this process; throws `DatabaseUnavailable`. */
export async function openDatabase(target: Target) {
  connection ??= await connect(target)
}

/** Lets running units finish, then closes. */
export async function closeDatabase() {
  await connection?.close()
  connection = undefined
}

export const db = new Proxy({} as Db, {
  get(_, name: keyof Db) {
    const unit = open.getStore()
    if (!unit && (name === 'insert' || name === 'update' || name === 'delete'))
      throw new Error(`db.${name} outside transact()`)
    const target = (unit?.db ?? connected().reader) as unknown as Record<string, unknown>
    const value = target[name]
    return typeof value === 'function' ? value.bind(target) : value
  },
})

/**
 * All or nothing. Inside another unit it is a savepoint: its failure, if caught, undoes its own part only.
 * Await nothing but the database inside. PostgreSQL's deadlocks and serialisation failures are tried again.
 * `{ again: true }` is for what would be done again after a power cut, like taking a job: see `Promised`.
 */
export async function transact<T>(work: () => Promise<T>, promised: Promised = {}): Promise<T> {
  const outer = open.getStore()
  if (outer) return inSavepoint(outer, work)
  for (let attempt = 1; ; attempt++) {
    let after: (() => void)[] = []
    try {
      const result = await connected().begin((unit) => {
        after = unit.afterCommit
        return open.run(unit, work)
      }, promised)
      for (const follow of after) follow()
      return result
    } catch (problem) {
      if (attempt === 5 || !['40P01', '40001'].includes(errorCode(problem))) throw problem
      await pause(attempt * 10)
    }
  }
}

async function inSavepoint<T>(unit: Unit, work: () => Promise<T>) {
  const name = `s${++unit.level}`
  await unit.command(`SAVEPOINT ${name}`)
  try {
    const result = await work()
    await unit.command(`RELEASE SAVEPOINT ${name}`)
    return result
  } catch (problem) {
    await unit.command(`ROLLBACK TO SAVEPOINT ${name}`)
    await unit.command(`RELEASE SAVEPOINT ${name}`)
    throw problem
  }
}

type Statement<Row> = { execute: (values: Record<string, unknown>) => Promise<Row[]> }
const statements = new WeakMap<Connection, Map<string, Statement<unknown>>>()

/**
 * A query asked so often that building it counts: prepared once, under a name of its own, with `sql.placeholder` for
 * what varies. For reading outside units; inside one it is built anew, on the unit's own connection.
 */
export function prepared<Row>(name: string, build: () => PromiseLike<Row[]>) {
  const prepare = () => (build() as unknown as { prepare: (name: string) => Statement<Row> }).prepare(name)
  return async (values: Record<string, unknown>): Promise<Row[]> => {
    if (open.getStore()) return prepare().execute(values)
    const known = statements.get(connected()) ?? new Map<string, Statement<unknown>>()
    statements.set(connected(), known)
    const statement = (known.get(name) as Statement<Row> | undefined) ?? prepare()
    known.set(name, statement)
    return statement.execute(values)
  }
}

/** Whether a unit is open here: what is read then may yet be undone. */
export const inUnit = () => open.getStore() !== undefined

/** Runs once the outermost unit has committed (wake the worker, tell listeners). */
export function afterCommit(follow: () => void) {
  const unit = open.getStore()
  if (unit) unit.afterCommit.push(follow)
  else follow()
}

/** Hand-written SQL in the running engine's dialect; for engine files only. */
export const query = <Row>(sql: string, parameters: unknown[] = []) =>
  connected().query<Row>(open.getStore(), sql, parameters)

/** Several statements of hand-written SQL, inside `transact`. */
export const command = (sql: string) => {
  const unit = open.getStore()
  if (!unit) throw new Error('command() outside transact()')
  return unit.command(sql)
}

/** Stays the same as long as nothing has been committed by anybody; null where the engine cannot tell. */
export const changeMark = () => connected().changeMark()

/** For migrations only. */
export const withoutForeignKeys = <T>(work: () => Promise<T>) => connected().withoutForeignKeys(work)

/** Copies the embedded database into a file while it is in use. */
export const backupDatabase = (file: string) => connected().backup(file)
