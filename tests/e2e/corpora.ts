import { corpus } from '../platform/markdown/corpora.ts'

const OWN_MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!--<script>alert(1)',
  '[kijk hier](javascript:alert(1)) en ![daar](data:image/svg+xml,<svg/onload=alert(1)>)',
  '<a href="java&Tab;script:alert(1)" onclick=alert(1)>klik</a>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>',
  '<style>@import "https://evil.example/x.css"; * { background: url(https://evil.example/x) }</style>',
  '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">',
  '{{alert(1)}} {{constructor.constructor("alert(1)")()}} #{7*7} <%= 7*7 %>',
  '{"__proto__":{"isAdmin":true}} \u2028\u2029 <!-- --> ]]>',
]

/** Markup that wants to run, as people wrote it to get past others: ours always, the public lists where they are at hand. */
export const hostileMarkup: string[] = [
  ...OWN_MARKUP,
  ...(corpus<{ payload: string }[]>('dompurify.json') ?? []).map(({ payload }) => payload),
  ...(corpus<string[]>('xss-owasp-filter-evasion.json') ?? []),
]

const OWN_NAUGHTY = [
  '\u202eomgekeerd\u202c \u200b\u200d\ufeff',
  'Z\u0351\u036b\u0343\u036a\u0302alg\u0348\u034d\u0353o\u0321\u032b',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f1f3}\u{1f1f1} \u{e0041}',
  '\0 nul \u0007 bel \u001b[31m rood',
  '../../../../etc/passwd %00 %0d%0aSet-Cookie:x=1',
  '\ufffe\uffff \ud7ff \ue000',
]

/** Strings that break programs without meaning to. */
export const naughtyStrings: string[] = [...OWN_NAUGHTY, ...(corpus<string[]>('blns.json') ?? [])]

/** What breaks out of queries: SQL, FTS5, tsquery, LIKE. */
export const injections = [
  "' or 1=1 --",
  "'; drop table posts; --",
  '" or ""="',
  "1') union select password_hash from members --",
  '\\',
  '%',
  '_',
  '%_%',
  'NEAR(',
  'NEAR("a" "b", 5)',
  'foo AND',
  'AND OR NOT',
  '-simkaart',
  'title : simkaart',
  '{title body} : x',
  '^simkaart',
  '"geen bereik',
  '""',
  'sim*',
  '*',
  '(((((',
  ')',
  'a & b | !c',
  'a <-> b',
  "'a':*",
  ':*',
  '!',
  '&',
  'c++ c# .net',
  "can't",
  '$1 ?1 :name @name',
  'tag:esim is:solved user:"a"',
  '\0',
  'sim\0kaart',
  '\ufffd\u0000\uffff',
  'ﷺ'.repeat(100),
  '😀'.repeat(150),
  '"'.repeat(300),
  '('.repeat(300),
  '* '.repeat(150),
  'a '.repeat(150),
  'hottentottententententoonstelling'.repeat(9),
]

export const everything = [...hostileMarkup, ...naughtyStrings]

/** The first ones, and so many spread over the rest. */
export const sample = <T>(all: T[], size: number) =>
  all.filter((_, i) => i < 15 || i % Math.max(1, Math.floor(all.length / size)) === 0)

export const groups = (texts: string[], size: number) =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, i) => texts.slice(i * size, (i + 1) * size))
