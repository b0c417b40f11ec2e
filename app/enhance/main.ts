// The whole script of pages that are read without signing in. It is built by itself: see scripts/enhance-build.ts.
import { enhance } from '#app/enhance/enhance.ts'

enhance({ go: (href) => location.assign(href), refresh: null })
