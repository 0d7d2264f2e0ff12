import { firstDay, lastDay, readDate } from '../../model/dates'
import type { PartialDate } from '../../model/dates'
import type { Dates } from '../../model/entry'
import type { Text } from '../../model/read'
import type { Path } from '../../model/tree'

/** Where a beginning and an end may stand: in `dates` itself, or in one of its periods. */
export interface DateRange {
  readonly path: Path
  readonly from?: Text
  readonly to?: Text
}

export function rangesOf(dates: Dates | undefined): DateRange[] {
  return dates ? [dates, ...dates.periods] : []
}

/** The date that `text` gives; undefined for `ongoing`, and for what is no date. */
export function dateOf(text: Text | undefined): PartialDate | undefined {
  const read = text && readDate(text.text)
  return read?.kind === 'date' ? read.date : undefined
}

/** Does `to` lie before `from`, however precise the two are? 2010 to 2010-06 is in order. */
export function isReversed(from: PartialDate, to: PartialDate): boolean {
  return lastDay(to) < firstDay(from)
}
