import { defineRule } from '../../rule'
import { dateOf, rangesOf } from '../ranges'

export default defineRule({
  id: 'dates/text-differs',
  severity: 'info',
  check({ entry: { dates }, report }) {
    const text = dates?.text
    if (!text) return
    const said = new Set(text.text.match(/(?<!\d)[12]\d{3}(?!\d)/g))
    // “Twenty-third seminar” names no year at all: there is nothing to compare.
    if (said.size === 0) return
    const given = rangesOf(dates).flatMap(({ from, to }) => [dateOf(from), dateOf(to)])
    const years = given.flatMap((date) => (date ? String(date.year) : []))
    const missing = [...new Set(years)].filter((year) => !said.has(year))
    if (missing.length) report('dates/text-differs', { path: text.path }, { years: missing })
  },
})
