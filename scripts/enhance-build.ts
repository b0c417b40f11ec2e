// Builds app/enhance/main.ts, the script of pages without React, beside the browser's files of the site.
import { build, type Plugin } from 'vite'

/** Joins in when Vite has written the site's own files for browsers. */
export function enhanceBuild(): Plugin {
  let wanted = false
  return {
    name: 'wijzer-enhance',
    apply: 'build',
    configResolved: (config) => {
      wanted = !config.build.ssr
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (!wanted) return
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          build: {
            target: 'es2022',
            outDir: 'build/client',
            emptyOutDir: false,
            modulePreload: false,
            rollupOptions: {
              input: { enhance: 'app/enhance/main.ts' },
              output: { entryFileNames: 'assets/enhance-[hash].js' },
            },
          },
        })
      },
    },
  }
}
