/** A date as precise as it is known. */
export interface PartialDate {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** A date, or the beginning of an ISO date: `2006`, `2006-02`, `2006-02-14`; `1980s` is 1980. */
export type DateLike = PartialDate | string

/**
 * The first day that a date may mean, as `YYYY-MM-DD`, which compares as text. Undefined for a text that is no date.
 * A day or month that does not exist is kept as it is: what is asked here is only what came before what.
 */
export function firstDay(date: DateLike): string | undefined {
  if (typeof date !== 'string') return iso(date.year, date.month, date.day)
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)/.exec(date.trim()) ?? []
  return year === undefined ? undefined : iso(Number(year), Number(month ?? 1), Number(day ?? 1))
}

function iso(year: number, month = 1, day = 1): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0')
}
