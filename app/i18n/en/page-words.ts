import accounts from '#app/i18n/en/accounts.json' with { type: 'json' }
import common from '#app/i18n/en/common.json' with { type: 'json' }
import error from '#app/i18n/en/error.json' with { type: 'json' }
import forum from '#app/i18n/en/forum.json' with { type: 'json' }
import found from '#app/i18n/en/found.json' with { type: 'json' }
import live from '#app/i18n/en/live.json' with { type: 'json' }
import mine from '#app/i18n/en/mine.json' with { type: 'json' }
import own from '#app/i18n/en/own.json' with { type: 'json' }
import results from '#app/i18n/en/results.json' with { type: 'json' }
import search from '#app/i18n/en/search.json' with { type: 'json' }
import tools from '#app/i18n/en/tools.json' with { type: 'json' }
import uploads from '#app/i18n/en/uploads.json' with { type: 'json' }

/** What pages outside administration say: browsers load these. */
export const pageWords = { accounts, common, error, forum, found, live, mine, own, results, search, tools, uploads }
