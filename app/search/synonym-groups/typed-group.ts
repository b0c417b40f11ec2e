import { type GroupLanguage, isGroupLanguage } from '#app/search/synonym-groups/group-state.ts'
import { problemOf, splitWords } from '#app/search/synonym-groups/group-words.ts'
import { QUERY_MAX, TYPED_MAX } from '#app/search/synonym-groups/limits.ts'
import type { FormResult } from '#app/ui/form-result.ts'

/** What a form begins with: from the address where that has it, as a preview and a link from elsewhere give it. */
export function startOf(search: URLSearchParams, otherwise: { lang: GroupLanguage; words: string }) {
  const lang = search.get('lang')
  return {
    lang: isGroupLanguage(lang) ? lang : otherwise.lang,
    words: search.get('words')?.slice(0, TYPED_MAX) ?? otherwise.words,
    q: (search.get('q') ?? '').slice(0, QUERY_MAX).trim(),
  }
}

export type GroupStart = ReturnType<typeof startOf>

/** What is wrong with what stands in the address, as a form says it; undefined when it is sound. */
export function resultOf(start: GroupStart, shipped?: readonly string[]): FormResult | undefined {
  const problem = problemOf(splitWords(start.words), shipped)
  return problem && { errors: { words: problem }, problem: null, typed: { ...start } }
}
