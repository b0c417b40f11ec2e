/** Which database this process speaks to. Read before the other settings are parsed, since schemas are built by it. */
export const engine: 'sqlite' | 'postgres' = /^postgres/.test(process.env.DATABASE_URL ?? '') ? 'postgres' : 'sqlite'

export const onPostgres = engine === 'postgres'
