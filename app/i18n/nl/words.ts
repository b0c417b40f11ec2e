import accounts from '#app/i18n/nl/accounts.json' with { type: 'json' }
import admin from '#app/i18n/nl/admin.json' with { type: 'json' }
import common from '#app/i18n/nl/common.json' with { type: 'json' }
import error from '#app/i18n/nl/error.json' with { type: 'json' }
import forum from '#app/i18n/nl/forum.json' with { type: 'json' }
import mail from '#app/i18n/nl/mail.json' with { type: 'json' }
import search from '#app/i18n/nl/search.json' with { type: 'json' }

export const words = { accounts, admin, common, error, forum, mail, search }
