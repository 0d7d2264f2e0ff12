import type { DocumentContext } from '../document'
import type { Span } from '../text/lines'
import type { About } from './describe'
import type { Prose } from '../model/prose'

/** A name in running text that the catalogues know; `span` in UTF-16 units of the decoded text. */
export interface Mention {
  readonly about: About
  readonly span: Span
}

/** What a text names, instruments first: their titles may hold names of countries. */
export function mentionsIn({ text }: Prose, { catalogues: { phrases }, entry }: DocumentContext): Mention[] {
  return [
    ...phrases.findInstruments(text, entry.language).flatMap(({ start, end, code }): Mention[] => {
      return code === undefined ? [] : [{ about: { kind: 'instrument', code }, span: [start, end] }]
    }),
    ...phrases.findProgrammes(text).map(({ start, end, programme }): Mention => {
      return { about: { kind: 'programme', id: programme.id }, span: [start, end] }
    }),
    ...phrases.findCountryNames(text, entry.language).map(({ start, end, country }): Mention => {
      return { about: { kind: 'country', code: country.alpha2 }, span: [start, end] }
    }),
  ]
}
