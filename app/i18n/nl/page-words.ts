import accounts from '#app/i18n/nl/accounts.json' with { type: 'json' }
import common from '#app/i18n/nl/common.json' with { type: 'json' }
import error from '#app/i18n/nl/error.json' with { type: 'json' }
import forum from '#app/i18n/nl/forum.json' with { type: 'json' }
import found from '#app/i18n/nl/found.json' with { type: 'json' }
import live from '#app/i18n/nl/live.json' with { type: 'json' }
import mine from '#app/i18n/nl/mine.json' with { type: 'json' }
import own from '#app/i18n/nl/own.json' with { type: 'json' }
import results from '#app/i18n/nl/results.json' with { type: 'json' }
import search from '#app/i18n/nl/search.json' with { type: 'json' }
import tools from '#app/i18n/nl/tools.json' with { type: 'json' }
import uploads from '#app/i18n/nl/uploads.json' with { type: 'json' }

/** What pages outside administration say: browsers load these. */
export const pageWords = { accounts, common, error, forum, found, live, mine, own, results, search, tools, uploads }
