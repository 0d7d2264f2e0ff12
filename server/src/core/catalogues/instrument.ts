import type { Language } from '../i18n/language'

export type InstrumentKind = 'convention' | 'protocol' | 'recommendation'

export type InstrumentStatus =
  | 'up-to-date'
  | 'interim'
  | 'instrument-to-be-revised'
  | 'request-for-information'
  | 'outdated'
  | 'superseded'
  | 'replaced'
  | 'withdrawn'
  | 'abrogated'

/** A record of instruments.json. */
export interface InstrumentRecord extends Readonly<Partial<Record<Language, string>>> {
  /** `C182`, `P029`, `R202`. */
  readonly code: string
  /** The full title; it ends in a year. */
  readonly en: string
  readonly also?: readonly string[]
  readonly topic?: string
  readonly fundamental?: true
  readonly governance?: true
  /** Absent where it is not known. */
  readonly status?: InstrumentStatus
  /** The year of abrogation, withdrawal or replacement. */
  readonly statusYear?: number
  /** Titles and facts that no source was seen for: no finding may rest on them. */
  readonly unverified?: readonly (Language | 'status' | 'code')[]
  readonly note?: string
}

/** An ILO Convention, Protocol or Recommendation, with what follows from its code and title. */
export interface Instrument extends InstrumentRecord {
  readonly kind: InstrumentKind
  readonly number: number
  /** The year of adoption. */
  readonly year: number
  /** Comes from the project's guide file. */
  readonly added?: true
}

const kinds: Readonly<Record<string, InstrumentKind>> = {
  C: 'convention',
  P: 'protocol',
  R: 'recommendation',
}
const letters: Readonly<Record<InstrumentKind, string>> = {
  convention: 'C',
  protocol: 'P',
  recommendation: 'R',
}

/** The code of the instrument of this kind and number, whether it exists or not. */
export function codeOf(kind: InstrumentKind, number: number): string {
  return letters[kind] + String(number).padStart(3, '0')
}

/** Undefined for a code that is not a letter and three digits. */
export function toInstrument(record: InstrumentRecord): Instrument | undefined {
  const [, letter = '', digits] = /^([CPR])(\d{3})$/.exec(record.code) ?? []
  const kind = kinds[letter]
  if (kind === undefined) return undefined
  // A Protocol's title ends in the year of its Convention: its own comes first.
  const years = record.en.match(/\b\d{4}\b/g) ?? []
  const year = Number(kind === 'protocol' ? years[0] : years.at(-1))
  return { ...record, kind, number: Number(digits), year }
}

/** The title in a language; the English one where there is none. */
export function titleOf(instrument: Instrument, language: Language): string {
  return instrument[language] ?? instrument.en
}

/**
 * The title as it is cited, with its number: `Minimum Age Convention, 1973 (No. 138)`. Protocols and the Maritime Labour
 * Convention have no number in their titles.
 */
export function citationOf(instrument: Instrument, language: Language): string {
  const spoken = instrument[language] === undefined ? 'en' : language
  const title = titleOf(instrument, spoken)
  if (instrument.kind === 'protocol' || instrument.code === 'C186') return title
  const sign = { en: 'No. ', fr: 'n° ', es: 'núm. ', pt: 'n.º ' }[spoken]
  return `${title} (${sign}${instrument.number})`
}

/** The page of the instrument in NORMLEX, the ILO's database; this form of address needs no other id than the code. */
export function normlexUrl(instrument: Instrument): string {
  return `https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:${instrument.code}`
}
