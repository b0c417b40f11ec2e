import { endSession, forgetSession } from '#app/accounts/sessions.server.ts'

/** Ends this browser's session; returns the Set-Cookie line that makes it forget. Signing out twice is fine. */
export async function signOut({ sessionId, secure }: { sessionId: string | null; secure: boolean }) {
  if (sessionId) await endSession(sessionId)
  return forgetSession({ secure })
}
