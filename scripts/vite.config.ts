import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { enhanceBuild } from './enhance-build.ts'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    enhanceBuild(),
  ],
  build: { target: 'es2022' },
  // Node 24 reads drizzle's package.json once per module when it is not bundled: 1 s of start and 200 MB.
  ssr: { noExternal: [/^drizzle-orm/, 'lucia', /^@oslojs/, 'zod', 'i18next'] },
})
