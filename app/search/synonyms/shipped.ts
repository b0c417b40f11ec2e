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

/** The groups that come with Wijzer, by the language that they are in, and in it by what they are about. */
export const SHIPPED_THEMES: Readonly<Record<Language, Readonly<Record<string, readonly SynonymGroup[]>>>> = {
  nl: {
    account: NL_ACCOUNT,
    appliances: NL_APPLIANCES,
    banking: NL_BANKING,
    contract: NL_CONTRACT,
    delivery: NL_DELIVERY,
    devices: NL_DEVICES,
    energy: NL_ENERGY,
    everyday: NL_EVERYDAY,
    feelings: NL_FEELINGS,
    files: NL_FILES,
    health: NL_HEALTH,
    housing: NL_HOUSING,
    insurance: NL_INSURANCE,
    internet: NL_INTERNET,
    mail: NL_MAIL,
    money: NL_MONEY,
    municipality: NL_MUNICIPALITY,
    safety: NL_SAFETY,
    service: NL_SERVICE,
    software: NL_SOFTWARE,
    telephone: NL_TELEPHONE,
    television: NL_TELEVISION,
    time: NL_TIME,
    travel: NL_TRAVEL,
    verbs: NL_VERBS,
  },
  en: {
    account: EN_ACCOUNT,
    banking: EN_BANKING,
    contract: EN_CONTRACT,
    delivery: EN_DELIVERY,
    devices: EN_DEVICES,
    energy: EN_ENERGY,
    everyday: EN_EVERYDAY,
    health: EN_HEALTH,
    home: EN_HOME,
    insurance: EN_INSURANCE,
    internet: EN_INTERNET,
    mail: EN_MAIL,
    money: EN_MONEY,
    safety: EN_SAFETY,
    service: EN_SERVICE,
    software: EN_SOFTWARE,
    telephone: EN_TELEPHONE,
    television: EN_TELEVISION,
    time: EN_TIME,
    travel: EN_TRAVEL,
  },
}

/** All of them, by language. */
export const SHIPPED_SYNONYMS: Readonly<Record<Language, readonly SynonymGroup[]>> = {
  nl: Object.values(SHIPPED_THEMES.nl).flat(),
  en: Object.values(SHIPPED_THEMES.en).flat(),
}
