import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { countryNames } from '../names'

export default defineRule({
  id: 'countries/other-name',
  severity: 'warning',
  check(context) {
    for (const { text, field, found, repeated } of countryNames(context)) {
      if (repeated || found.status !== 'other' || found.kind === 'former') continue
      const data = { name: text.text.trim(), country: found.canonical, language: context.entry.language }
      // `no` may be an answer to the question whether the supporter has a country.
      const none = field === 'support' && /^no$/i.test(data.name)
      context
        .report(`countries/other-name.${found.kind}`, { path: text.path }, data)
        .note({ kind: found.kind, none })
    }
  },
  fix({ place, data, note }, _context, edit) {
    const { path } = place as Place
    const to = String(data['country'])
    // Codes are easily taken for another country's: SA is not South Africa, nor CH China.
    const certain = note['kind'] === 'code' ? 'suggestion' : 'certain'
    const others = note['none']
      ? [fix('fix.changeTo', edit.setValue(path, 'none'), 'suggestion', { to: 'none' })]
      : []
    return [...others, fix('fix.changeTo', edit.setValue(path, to), certain, { to })]
  },
})
