type Who = { memberId: number }

declare module '#app/platform/events.server.ts' {
  interface Facts {
    'accounts.signed-up': Who
    'accounts.verified': Who
    'accounts.signed-in': Who
    'accounts.password-changed': Who
    'accounts.email-change-asked': Who
    'accounts.email-changed': Who
    'accounts.account-deleted': Who
    'accounts.renamed': Who
    'accounts.picture-changed': Who
    'accounts.role-changed': Who & { from: string; to: string; teamId: number | null }
    'accounts.team-saved': { teamId: number }
  }
}

export {}
