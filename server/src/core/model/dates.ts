/** A date as entries give it: a year, a month, a day, or a decade such as `1980s`. Months and days count from 1. */
export interface PartialDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly decade?: true
}

export type DateText =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'ongoing' }
  /** Of a date's form, but not in the calendar: 30 February, month 13. `days`: how many the month has. */
  | { readonly kind: 'impossible'; readonly month?: number; readonly days?: number; readonly year: number }
  | { readonly kind: 'malformed' }

/** Reads `2006`, `2006-02`, `2006-02-14`, `1980s` or `ongoing`; years 1000 to 9999 of the Gregorian calendar. */
export function readDate(text: string): DateText {
  const trimmed = text.trim()
  if (trimmed === 'ongoing') return { kind: 'ongoing' }
  const decade = /^([1-9]\d\d)0s$/.exec(trimmed)
  if (decade) return { kind: 'date', date: { year: Number(decade[1]) * 10, decade: true } }
  const parts = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(trimmed)
  if (!parts) return { kind: 'malformed' }
  const year = Number(parts[1])
  if (parts[2] === undefined) return { kind: 'date', date: { year } }
  const month = Number(parts[2])
  if (month < 1 || month > 12) return { kind: 'impossible', year }
  if (parts[3] === undefined) return { kind: 'date', date: { year, month } }
  const day = Number(parts[3])
  const days = daysIn(year, month)
  return day < 1 || day > days
    ? { kind: 'impossible', year, month, days }
    : { kind: 'date', date: { year, month, day } }
}

/** The first day of `date` as `2006-02-01`; a decade begins with its first year. */
export function firstDay({ year, month = 1, day = 1 }: PartialDate): string {
  return `${year}-${pad(month)}-${pad(day)}`
}

/** The last day of `date`; a decade ends with its tenth year. */
export function lastDay({ year, month, day, decade }: PartialDate): string {
  if (decade) return `${year + 9}-12-31`
  return `${year}-${pad(month ?? 12)}-${pad(day ?? daysIn(year, month ?? 12))}`
}

export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
