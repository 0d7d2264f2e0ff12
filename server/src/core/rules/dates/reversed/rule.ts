import { defineRule, fix } from '../../rule'
import { dateOf, isReversed, rangesOf } from '../ranges'

export default defineRule({
  id: 'dates/reversed',
  severity: 'error',
  check({ entry, report }) {
    for (const { from, to } of rangesOf(entry.dates)) {
      const [start, end] = [dateOf(from), dateOf(to)]
      if (!from || !to || !start || !end || !isReversed(start, end)) continue
      report('dates/reversed', { path: to.path }, { from: from.text.trim(), to: to.text.trim() }).related(
        'dates/reversed.from',
        { path: from.path },
        { from: from.text.trim() },
      )
    }
  },
  fix({ data, place }, _context, edit) {
    if (!('path' in place)) return []
    const map = place.path.slice(0, -1)
    const edits = [
      ...edit.setRaw([...map, 'from'], String(data['to'])),
      ...edit.setRaw(place.path, String(data['from'])),
    ]
    return [fix('fix.swapDates', edits, 'suggestion')]
  },
})
