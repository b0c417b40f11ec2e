declare module 'snowball-stemmers' {
  /** A stemmer for one language; keeps no state between words. */
  export function newStemmer(language: 'dutch' | 'english'): { stem: (word: string) => string }
}
