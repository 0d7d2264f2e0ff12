import { LANGUAGES, type Language } from '../i18n/language'
import type { Header } from './data'
import { nearest } from './distance'
import { fold } from './fold'
import { citationOf, codeOf, normlexUrl, titleOf, toInstrument } from './instrument'
import type { Instrument, InstrumentKind, InstrumentRecord } from './instrument'
import { parseReference, type InstrumentReference } from './instrumentReference'
import { once } from '../text/once'
import { createSearch, type Ranked, type SearchName } from './search'

/** What a text in a field of Conventions or Recommendations means. */
export type InstrumentResolution =
  | { readonly status: 'valid'; readonly instrument: Instrument }
  | {
      readonly status: 'other'
      readonly instrument: Instrument
      readonly kind: 'code' | 'reference' | 'title'
      /** The code to write. */
      readonly canonical: string
    }
  | { readonly status: 'unknown'; readonly suggestions: readonly Instrument[] }

export interface InstrumentAddition {
  readonly code: string
  readonly title: string
  readonly year?: number
}

export interface InstrumentCatalogue {
  readonly header: Header
  /** Conventions, then Protocols, then Recommendations, by number; then the guide file's own. */
  readonly all: readonly Instrument[]
  /** By exact code. */
  byCode(code: string): Instrument | undefined
  /** What a text means; a bare number is of the `preferred` kind (default: a Convention) if there is one. */
  resolve(text: string, preferred?: InstrumentKind): InstrumentResolution
  title(instrument: Instrument, language: Language): string
  citation(instrument: Instrument, language: Language): string
  normlexUrl(instrument: Instrument): string
  /** By code, number or title in any language. */
  search(query: string, limit?: number): Ranked<Instrument>[]
}

type Data = Header & { readonly instruments: readonly InstrumentRecord[] }

export function createInstrumentCatalogue(
  data: () => Data,
  additions: readonly InstrumentAddition[] = [],
): InstrumentCatalogue {
  const codes = once(() => {
    const byCode = new Map<string, Instrument>()
    for (const record of data().instruments) note(toInstrument(record))
    for (const addition of additions) note(toAdded(addition, byCode.get(addition.code)))
    return byCode
    function note(instrument: Instrument | undefined): void {
      if (instrument !== undefined) byCode.set(instrument.code, instrument)
    }
  })
  const all = once(() => [...codes().values()])
  const byTitle = once(() => titleIndex(all()))
  const searchNames = createSearch(() => all().flatMap(namesOf))
  const kindsOf = (reference: InstrumentReference, preferred: InstrumentKind): readonly InstrumentKind[] =>
    reference.kind === undefined ? [preferred, 'convention', 'recommendation', 'protocol'] : [reference.kind]
  const referred = (reference: InstrumentReference, preferred: InstrumentKind): Instrument[] => {
    const found = kindsOf(reference, preferred).map((kind) => codes().get(codeOf(kind, reference.number)))
    return [...new Set(found)].filter((instrument) => instrument !== undefined)
  }
  const search: InstrumentCatalogue['search'] = (query, limit = 20) => {
    const reference = parseReference(query)
    const exact = reference === undefined ? [] : referred(reference, 'convention')
    const ranked = exact.map((item) => ({ item, name: item.code, match: 'exact' as const }))
    return [...ranked, ...searchNames(query, limit).filter(({ item }) => !exact.includes(item))].slice(
      0,
      limit,
    )
  }
  return {
    get header() {
      return data()
    },
    get all() {
      return all()
    },
    byCode: (code) => codes().get(code),
    resolve(text, preferred = 'convention') {
      const exact = codes().get(text)
      if (exact !== undefined) return { status: 'valid', instrument: exact }
      const reference = parseReference(text)
      if (reference !== undefined) {
        const [instrument] = referred(reference, preferred)
        if (instrument === undefined)
          return { status: 'unknown', suggestions: nearCode(reference, preferred) }
        const kind = /^[CPR]\d+$/i.test(text.trim()) ? 'code' : 'reference'
        return { status: 'other', instrument, kind, canonical: instrument.code }
      }
      const titled = byTitle().get(titleKey(text))
      if (titled) return { status: 'other', instrument: titled, kind: 'title', canonical: titled.code }
      return { status: 'unknown', suggestions: search(text, 3).map(({ item }) => item) }
    },
    title: titleOf,
    citation: citationOf,
    normlexUrl,
    search,
  }

  function nearCode(reference: InstrumentReference, preferred: InstrumentKind): Instrument[] {
    const kind = reference.kind ?? preferred
    const named = all()
      .filter((instrument) => instrument.kind === kind)
      .map((instrument) => [String(instrument.number), instrument] as const)
    return nearest(String(reference.number), named, 3)
  }
}

function toAdded({ code, title, year }: InstrumentAddition, known?: Instrument): Instrument | undefined {
  const en = year === undefined || title.includes(String(year)) ? title : `${title}, ${year}`
  const added = toInstrument({ ...known, code, en })
  return (
    added && {
      ...added,
      added: true,
      year: year ?? (Number.isNaN(added.year) ? (known?.year ?? 0) : added.year),
    }
  )
}

function namesOf(item: Instrument): SearchName<Instrument>[] {
  const titles = LANGUAGES.flatMap((language) => item[language] ?? []).map((name, i) => ({
    item,
    name,
    weight: i === 0 ? 0 : 1,
  }))
  const others = [item.code, String(item.number), ...(item.also ?? [])].map((name) => ({ item, name }))
  return [...titles, ...others]
}

/** Titles with and without their year; null where two instruments share what is left. */
function titleIndex(instruments: readonly Instrument[]): Map<string, Instrument | null> {
  const index = new Map<string, Instrument | null>()
  for (const instrument of instruments) {
    const titles = LANGUAGES.flatMap((language) => instrument[language] ?? [])
    for (const title of new Set([...titles, ...(instrument.also ?? [])].map(titleKey))) {
      for (const key of new Set([title, title.replace(/,? \d{4}$/, '')])) {
        const known = index.get(key)
        index.set(key, known === undefined || known === instrument ? instrument : null)
      }
    }
  }
  return index
}

/** A title without the number that stands in brackets, and without "ILO" before it. */
function titleKey(title: string): string {
  return fold(title)
    .replace(/^(?:the )?(?:(?:ilo|oit)(?:'s)? )?/, '')
    .replace(/ ?\(n[^()\d]{0,5}\d{1,3}\)/, '')
    .trim()
}
