import { languageName } from './words'

export const language = {
  'language/acronym': ({ acronym }: { acronym: string }) =>
    `“${acronym}” is never spelled out. Write its full name once, with “(${acronym})” behind it.`,
  'language/broken-word': ({ word }: { word: string }) =>
    `A word is broken in two here, as at the end of a line. Was “${word}” meant?`,
  'language/dash': ({ range }: { range: string }) =>
    `Between years and pages stands a dash, not a hyphen: “${range}”.`,
  'language/double-space': ({ count }: { count: number }) =>
    count === 1
      ? 'Two blanks stand here where one will do.'
      : `Two blanks stand here where one will do; ${count} times in this text.`,
  'language/double-word': ({ words }: { words: string }) => `“${words}” stands here twice.`,
  'language/invisible-character': ({ word }: { word: string }) =>
    `A character that nobody can see hides here; it came with a copied text. What is meant is “${word}”.`,
  'language/invisible-character.lost': ({ word }: { word: string }) =>
    `A letter was lost when “${word}” was copied. Write the word anew.`,
  'language/invisible-character.symbol': ({ word }: { word: string }) =>
    `The sign${word ? ` at “${word}”` : ''} belongs to one font and prints as an empty box elsewhere. Write “- ” before the items of a list, or choose another sign.`,
  'language/ligature': ({ word }: { word: string }) =>
    `Two letters are joined in one sign here, as in a copied PDF, and searching will not find “${word}”. Write them one by one.`,
  'language/other-language': ({ language, own }: { language: string; own: string }) =>
    `The text seems to be ${languageName(language)}, but the entry says it is ${languageName(own)}. Headings and dates would be printed in the wrong language.`,
  'language/quotes.close': ({ word }: { word: string }) => `A quotation ends at “${word}” that never began.`,
  'language/quotes.open': ({ word }: { word: string }) =>
    `The quotation that begins at “${word}” never ends.`,
  'language/quotes.turned': ({ word }: { word: string }) =>
    `The quotation mark at “${word}” is turned the wrong way.`,
  'language/space-before-sign': ({ sign }: { sign: string }) =>
    `A blank stands before “${sign}”. Take it away.`,
  'language/spelling': ({ word, meant }: { word: string; meant: string }) =>
    `“${word}” should probably be “${meant}”.`,
  'language/sstc-term': ({ to }: { to: string }) =>
    `South-South and triangular cooperation is “${to}” for short.`,
  'language/sstc-term.hyphen': ({ to }: { to: string }) => `Write it with a hyphen: “${to}”.`,
}
