import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AboutArticle } from '#app/about/components/about-text.tsx'
import { readAbout } from '#app/about/read-about.server.ts'
import { pageHead } from '#app/found/page-head.server.ts'
import { page } from '#app/http/page.server.ts'

export const loader = page(async ({ params, language, url, settings: { brandName } }) => {
  const text = readAbout(params.page, { language, brandName })
  const head = await pageHead({ title: text.title, description: text.intro, path: url.pathname, language })
  return { text, head }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.head ?? []

export default function About() {
  return (
    <main id="main" className="wide one">
      <AboutArticle text={useLoaderData<typeof loader>().text} />
    </main>
  )
}
