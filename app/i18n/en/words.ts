import accounts from '#app/i18n/en/accounts.json' with { type: 'json' }
import admin from '#app/i18n/en/admin.json' with { type: 'json' }
import common from '#app/i18n/en/common.json' with { type: 'json' }
import error from '#app/i18n/en/error.json' with { type: 'json' }
import forum from '#app/i18n/en/forum.json' with { type: 'json' }
import mail from '#app/i18n/en/mail.json' with { type: 'json' }
import search from '#app/i18n/en/search.json' with { type: 'json' }

export const words = { accounts, admin, common, error, forum, mail, search }
