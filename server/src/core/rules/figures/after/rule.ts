import { isOneOf } from '../../../model/read'
import { SECTION_KINDS } from '../../../model/entry'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'figures/after',
  severity: 'warning',
  check({ entry: { figures, sections }, source, report }) {
    // Where no section can be read, another finding says so.
    if (sections.length === 0 || source.damaged.length) return
    for (const { after } of figures) {
      const value = after?.text.trim()
      if (!after || !value) continue
      const place = { path: after.path }
      if (/^\d+$/.test(value)) {
        if (Number(value) > sections.length) {
          report('figures/after.number', place, { number: value, count: sections.length }).note({
            to: [sections.length],
          })
        }
      } else if (isOneOf(value, SECTION_KINDS)) {
        const numbers = sections.flatMap(({ kind }, i) => (kind === value ? [i + 1] : []))
        if (numbers.length === 0) report('figures/after.none', place, { kind: value })
        if (numbers.length > 1) {
          report('figures/after.several', place, { kind: value, numbers: numbers.map(String) }).note({
            to: numbers,
          })
        }
      }
    }
  },
  fix({ place, note }, _context, edit) {
    if (!('path' in place)) return []
    return ((note['to'] ?? []) as number[]).map((number) =>
      fix('fix.changeTo', edit.setRaw(place.path, String(number)), 'suggestion', { to: String(number) }),
    )
  },
})
