import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { isAcronym, supportersOf } from '../supporters'

export default defineRule({
  id: 'support/unknown',
  severity: 'warning',
  check(context) {
    const { entry, catalogues, report } = context
    for (const { by, found, first } of supportersOf(context)) {
      const name = by.text.trim()
      if (found.status !== 'unknown' || first || !isAcronym(name)) continue
      if (catalogues.countries.resolve(name, entry.language).status !== 'unknown') continue
      const to = found.suggestions.map(({ id }) => id)
      const [near] = to
      if (near === undefined) report('support/unknown', { path: by.path }, { name }).note({ to })
      else report('support/unknown.near', { path: by.path }, { name, near }).note({ to })
    }
  },
  fix: ({ place, note }, _context, edit) =>
    (note['to'] as string[]).map((to) =>
      fix('fix.changeTo', edit.setValue((place as Place).path, to), 'suggestion', { to }),
    ),
})
