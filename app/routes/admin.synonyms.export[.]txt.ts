import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'
import { writeGroupFile } from '#app/search/synonym-groups/group-file.ts'
import { allOwnGroups } from '#app/search/synonym-groups/read-groups.server.ts'

/** The community's own groups as a file, one a line. */
export const loader = forAdministrators(
  page(async ({ actor, t }) => {
    const name = `${t('synonyms.file.name')}.txt`
    return new Response(writeGroupFile(await allOwnGroups(actor)), {
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    })
  }),
)
