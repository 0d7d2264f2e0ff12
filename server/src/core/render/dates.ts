import type { CountryCatalogue } from '../catalogues'
import { HEADINGS } from '../i18n/headings'
import type { DateWords, Precision } from '../i18n/headings'
import type { Language } from '../i18n/language'
import { readDate } from '../model/dates'
import type { PartialDate } from '../model/dates'
import type { Dates, Period } from '../model/entry'
import type { Text } from '../model/read'
import { printable } from './inlines'

/** The line below the title, in two pieces: together, without anything between them, they are what is printed. */
export interface DatesLine {
  /** `Implementation dates: `; absent where an author's own line has no label. */
  readonly label?: string
  readonly value: string
}

type Names = Pick<CountryCatalogue, 'resolve' | 'printName'>
interface Range {
  readonly from?: Text
  readonly to?: Text
}

/**
 * The dates line of an entry in `language`. The author's own `text` wins over `periods`, these over `from` and `to`; a date
 * that cannot be read is printed as it is written. Undefined where nothing is given.
 */
export function datesLine(dates: Dates, language: Language, names: Names): DatesLine | undefined {
  if (dates.text) return splitLabel(printable(dates.text.text).trim().replace(/\s+/g, ' '))
  const { dates: words, colon } = HEADINGS[language]
  const periods = dates.periods.map((period) => periodOf(period, language, names)).filter(Boolean)
  const value = periods.length ? periods.join('; ') : range(dates, words, true)
  return value ? { label: words.labels[dates.label] + colon, value: printable(value) } : undefined
}

/** A label is one to three words and a colon at the beginning. */
function splitLabel(line: string): DatesLine {
  const label = /^\p{L}[^\s:.]*(?:[ \u00a0][^\s:.]+){0,3}[ \u00a0]?:\s/u.exec(line)?.[0]
  return label === undefined ? { value: line } : { label, value: line.slice(label.length) }
}

function periodOf(period: Period, language: Language, names: Names): string {
  const dates = range(period, HEADINGS[language].dates, false)
  return [period.country && printedName(period.country.text, language, names), dates]
    .filter(Boolean)
    .join(' ')
}

/** The name as it is printed in `language`; what the catalogue does not know stays as it is written. */
function printedName(name: string, language: Language, names: Names): string {
  const found = names.resolve(name, language)
  return 'country' in found ? names.printName(found.country, language) : name.trim()
}

/** Always an en dash; what both ends share is said once: `January–June 2010`, `23–26 November 2010`. */
function range({ from, to }: Range, words: DateWords, alone: boolean): string {
  const ongoing = to?.text.trim() === 'ongoing'
  if (!from) {
    if (ongoing) return alone ? words.onlyOngoing : words.ongoing
    return to ? until(to.text, words) : ''
  }
  const start = read(from.text)
  if (ongoing) return `${full(start, words)}–${words.ongoing}`
  if (!to) return full(start, words)
  const end = read(to.text)
  return shared(start, end, words) ?? `${full(start, words)}–${full(end, words)}`
}

function shared(
  start: PartialDate | string,
  end: PartialDate | string,
  words: DateWords,
): string | undefined {
  if (typeof start === 'string' || typeof end === 'string') return undefined
  const sameYear = start.year === end.year && Boolean(start.decade) === Boolean(end.decade)
  if (!sameYear || precisionOf(start) !== precisionOf(end)) return undefined
  if (start.month === end.month && start.day === end.day) return full(start, words)
  if (start.month === undefined || end.month === undefined) return undefined
  const month = (date: PartialDate) => words.months[date.month! - 1] ?? ''
  const year = String(start.year)
  if (start.day === undefined || end.day === undefined) {
    return words.monthOf(`${month(start)}–${month(end)}`, year)
  }
  const days = [words.day(start.day), words.day(end.day)] as const
  if (start.month === end.month) return words.dayOf(days.join('–'), words.monthOf(month(end), year))
  return `${words.dayOf(days[0], month(start))}–${words.dayOf(days[1], words.monthOf(month(end), year))}`
}

function full(date: PartialDate | string, words: DateWords): string {
  if (typeof date === 'string') return date
  const { year, month, day, decade } = date
  if (decade) return words.decade(year)
  if (month === undefined) return String(year)
  const monthAndYear = words.monthOf(words.months[month - 1] ?? '', String(year))
  return day === undefined ? monthAndYear : words.dayOf(words.day(day), monthAndYear)
}

function until(text: string, words: DateWords): string {
  const date = read(text)
  return typeof date === 'string' ? date : words.until(full(date, words), precisionOf(date))
}

function precisionOf({ month, day, decade }: PartialDate): Precision {
  if (decade) return 'decade'
  if (day !== undefined) return 'day'
  return month === undefined ? 'year' : 'month'
}

/** The date, or the text as it is written where it is none. */
function read(text: string): PartialDate | string {
  const found = readDate(text)
  return found.kind === 'date' ? found.date : text.trim()
}
