/** How long things may be, in characters. The words of the forms say these numbers too, by their names. */
export const TITLE_MIN = 10
export const TITLE_MAX = 150
export const BODY_MIN = 10
export const COMMENT_MAX = 1500
/** Why something was done to a thread. */
/** Another wording by which a thread is found. */
export const WORDING_MAX = 200
export const REASON_MAX = 300
/** Labels a question may carry. */
export const TAGS_MAX = 5
/** Threads that may stand above the list of one category. */
export const PINS_MAX = 5
