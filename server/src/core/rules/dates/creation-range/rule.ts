import { readDate } from '../../../model/dates'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'dates/creation-range',
  severity: 'info',
  check({ entry: { dates }, report }) {
    if (!dates?.to || dates.text || dates.periods.length) return
    const { label, from, to } = dates
    const read = readDate(to.text).kind
    if (from?.text.trim() === to.text.trim() || (read !== 'date' && read !== 'ongoing')) return
    const place = { path: to.path, on: 'key' } as const
    if (label === 'creation') report('dates/creation-range.creation', place, { to: to.text.trim() })
    // A series may come out over the years.
    if (label === 'publication' && read === 'ongoing') report('dates/creation-range.publication', place)
  },
  fix({ place }, _context, edit) {
    if (!('path' in place)) return []
    const map = place.path.slice(0, -1)
    return [
      fix('fix.remove', edit.remove(place.path), 'suggestion', { what: 'to' }),
      fix('fix.changeTo', edit.setValue([...map, 'label'], 'implementation'), 'suggestion', {
        to: 'implementation',
      }),
    ]
  },
})
