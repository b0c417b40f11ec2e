declare module '#app/platform/events.server.ts' {
  interface Facts {
    /** What they were and are stands in `setting_changes`. */
    'settings.settings-changed': { keys: string[] }
  }
}

export {}
