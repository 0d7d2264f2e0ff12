import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { countryNames } from '../names'

export default defineRule({
  id: 'countries/former-name',
  severity: 'info',
  check(context) {
    for (const { text, found, repeated } of countryNames(context)) {
      if (repeated || found.status !== 'other' || found.kind !== 'former') continue
      context.report(
        'countries/former-name',
        { path: text.path },
        { name: text.text.trim(), today: found.canonical },
      )
    }
  },
  fix({ place, data }, _context, edit) {
    const to = String(data['today'])
    return [fix('fix.changeTo', edit.setValue((place as Place).path, to), 'certain', { to })]
  },
})
