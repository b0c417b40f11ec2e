declare module '#app/platform/events.server.ts' {
  interface Facts {
    /** What the groups were and are stands in `synonym_changes`. */
    'search.synonyms-changed': { changeId: number }
  }
}

export {}
