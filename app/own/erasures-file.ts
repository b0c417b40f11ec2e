/** In the data folder, beside the database, so that putting back an older one does not take it along. */
export const ERASURES_FILE = 'deleted-accounts.jsonl'
