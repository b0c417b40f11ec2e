import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AboutArticle } from '#app/about/components/about-text.tsx'
import { readAbout } from '#app/about/read-about.server.ts'
import { page } from '#app/http/page.server.ts'

export const loader = page(({ params, language }) => readAbout(params.page, language))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function About() {
  return (
    <main id="main" className="wide one">
      <AboutArticle text={useLoaderData<typeof loader>()} />
    </main>
  )
}
