/** The import cannot go on; the message is one sentence for the operator and says what to do. */
export class CannotImport extends Error {}
