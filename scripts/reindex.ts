// npm run reindex: makes everything that questions are found by anew, while the site goes on.
import { openData } from '#app/open-site.server.ts'
import { closeDatabase } from '#app/platform/db/db.server.ts'
import { rebuildDatabaseIndex, rebuildMeilisearch } from '#app/search/rebuild-index.server.ts'

try {
  await openData()
  console.log(`${await rebuildDatabaseIndex()} questions are in the database's own index.`)
  const sent = await rebuildMeilisearch()
  if (sent !== undefined)
    console.log(`${sent} questions are in a new index of Meilisearch, which took the old one's place.`)
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
} finally {
  await closeDatabase()
}
