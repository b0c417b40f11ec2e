// Loaded before the server (node --import): tells whoever started it what it has used so far, when asked.
export type Usage = { cpuMs: number; rss: number }

process.on('message', (asked) => {
  if (asked !== 'usage') return
  const { user, system } = process.cpuUsage()
  process.send!({ cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss() } satisfies Usage)
})
