import type { Language } from '#app/i18n/languages.ts'
import { EN_ACCOUNT } from '#app/search/synonyms/en-account.ts'
import { EN_BANKING } from '#app/search/synonyms/en-banking.ts'
import { EN_CONTRACT } from '#app/search/synonyms/en-contract.ts'
import { EN_DELIVERY } from '#app/search/synonyms/en-delivery.ts'
import { EN_DEVICES } from '#app/search/synonyms/en-devices.ts'
import { EN_ENERGY } from '#app/search/synonyms/en-energy.ts'
import { EN_EVERYDAY } from '#app/search/synonyms/en-everyday.ts'
import { EN_HEALTH } from '#app/search/synonyms/en-health.ts'
import { EN_HOME } from '#app/search/synonyms/en-home.ts'
import { EN_INSURANCE } from '#app/search/synonyms/en-insurance.ts'
import { EN_INTERNET } from '#app/search/synonyms/en-internet.ts'
import { EN_MAIL } from '#app/search/synonyms/en-mail.ts'
import { EN_MONEY } from '#app/search/synonyms/en-money.ts'
import { EN_SAFETY } from '#app/search/synonyms/en-safety.ts'
import { EN_SERVICE } from '#app/search/synonyms/en-service.ts'
import { EN_SOFTWARE } from '#app/search/synonyms/en-software.ts'
import { EN_TELEPHONE } from '#app/search/synonyms/en-telephone.ts'
import { EN_TELEVISION } from '#app/search/synonyms/en-television.ts'
import { EN_TIME } from '#app/search/synonyms/en-time.ts'
import { EN_TRAVEL } from '#app/search/synonyms/en-travel.ts'
import type { SynonymGroup } from '#app/search/synonyms/group.ts'
import { NL_ACCOUNT } from '#app/search/synonyms/nl-account.ts'
import { NL_APPLIANCES } from '#app/search/synonyms/nl-appliances.ts'
import { NL_BANKING } from '#app/search/synonyms/nl-banking.ts'
import { NL_CONTRACT } from '#app/search/synonyms/nl-contract.ts'
import { NL_DELIVERY } from '#app/search/synonyms/nl-delivery.ts'
import { NL_DEVICES } from '#app/search/synonyms/nl-devices.ts'
import { NL_ENERGY } from '#app/search/synonyms/nl-energy.ts'
import { NL_EVERYDAY } from '#app/search/synonyms/nl-everyday.ts'
import { NL_FEELINGS } from '#app/search/synonyms/nl-feelings.ts'
import { NL_FILES } from '#app/search/synonyms/nl-files.ts'
import { NL_HEALTH } from '#app/search/synonyms/nl-health.ts'
import { NL_HOUSING } from '#app/search/synonyms/nl-housing.ts'
import { NL_INSURANCE } from '#app/search/synonyms/nl-insurance.ts'
import { NL_INTERNET } from '#app/search/synonyms/nl-internet.ts'
import { NL_MAIL } from '#app/search/synonyms/nl-mail.ts'
import { NL_MONEY } from '#app/search/synonyms/nl-money.ts'
import { NL_MUNICIPALITY } from '#app/search/synonyms/nl-municipality.ts'
import { NL_SAFETY } from '#app/search/synonyms/nl-safety.ts'
import { NL_SERVICE } from '#app/search/synonyms/nl-service.ts'
import { NL_SOFTWARE } from '#app/search/synonyms/nl-software.ts'
import { NL_TELEPHONE } from '#app/search/synonyms/nl-telephone.ts'
import { NL_TELEVISION } from '#app/search/synonyms/nl-television.ts'
import { NL_TIME } from '#app/search/synonyms/nl-time.ts'
import { NL_TRAVEL } from '#app/search/synonyms/nl-travel.ts'
import { NL_VERBS } from '#app/search/synonyms/nl-verbs.ts'

/** The groups that come with Wijzer, by the language that they are in. */
export const SHIPPED_SYNONYMS: Readonly<Record<Language, readonly SynonymGroup[]>> = {
  nl: [
    ...NL_ACCOUNT,
    ...NL_APPLIANCES,
    ...NL_BANKING,
    ...NL_CONTRACT,
    ...NL_DELIVERY,
    ...NL_DEVICES,
    ...NL_ENERGY,
    ...NL_EVERYDAY,
    ...NL_FEELINGS,
    ...NL_FILES,
    ...NL_HEALTH,
    ...NL_HOUSING,
    ...NL_INSURANCE,
    ...NL_INTERNET,
    ...NL_MAIL,
    ...NL_MONEY,
    ...NL_MUNICIPALITY,
    ...NL_SAFETY,
    ...NL_SERVICE,
    ...NL_SOFTWARE,
    ...NL_TELEPHONE,
    ...NL_TELEVISION,
    ...NL_TIME,
    ...NL_TRAVEL,
    ...NL_VERBS,
  ],
  en: [
    ...EN_ACCOUNT,
    ...EN_BANKING,
    ...EN_CONTRACT,
    ...EN_DELIVERY,
    ...EN_DEVICES,
    ...EN_ENERGY,
    ...EN_EVERYDAY,
    ...EN_HEALTH,
    ...EN_HOME,
    ...EN_INSURANCE,
    ...EN_INTERNET,
    ...EN_MAIL,
    ...EN_MONEY,
    ...EN_SAFETY,
    ...EN_SERVICE,
    ...EN_SOFTWARE,
    ...EN_TELEPHONE,
    ...EN_TELEVISION,
    ...EN_TIME,
    ...EN_TRAVEL,
  ],
}
