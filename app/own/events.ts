declare module '#app/platform/events.server.ts' {
  interface Facts {
    'own.data-exported': { memberId: number }
  }
}

export {}
