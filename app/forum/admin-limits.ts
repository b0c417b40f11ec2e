/** How long the words of categories may be, in characters. The words of the forms say these numbers too. */
export const CATEGORY_NAME_MIN = 2
export const CATEGORY_NAME_MAX = 40
export const CATEGORY_SLUG_MAX = 60
export const CATEGORY_DESCRIPTION_MAX = 200
export const CATEGORY_PRODUCT_MAX = 40
/** What stands in the question's field when somebody begins to ask in it. */
export const CATEGORY_TEMPLATE_MAX = 2000
/** Other words a tag may have. */
export const SYNONYMS_MAX = 20
