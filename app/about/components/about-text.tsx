import type { AboutText } from '#app/about/about-page.ts'
import { useSite } from '#app/frame/site.ts'
import { useT } from '#app/ui/words.tsx'

/** Plain text under headings, with the link to the brand where it is asked for. */
export function AboutArticle({ text }: { text: AboutText }) {
  return (
    <article className="prose">
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      {text.sections.map((section) => (
        <section key={section.heading} className="above-5 stack tight">
          <h2>{section.heading}</h2>
          {section.paragraphs?.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.points && (
            <ul>
              {section.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {section.contact && <Contact />}
        </section>
      ))}
    </article>
  )
}

/** Without an address of the brand's contact page the text itself has to do. */
function Contact() {
  const t = useT()
  const site = useSite()
  if (!site?.contact) return null
  return (
    <p>
      <a href={site.contact}>{t('common.contact', { brand: site.brand })}</a>
    </p>
  )
}
