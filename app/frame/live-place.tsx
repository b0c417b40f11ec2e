import { useSite } from '#app/frame/site.ts'

/** Where news of a thread appears, over the page; says to scripts what the page was made with, and for whom. */
export function LivePlace() {
  const site = useSite()
  return site && <div className="news" data-live={site.latest} data-reader={site.me?.id} />
}
