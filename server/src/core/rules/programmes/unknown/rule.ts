import { partsOf, splitItem } from '../../../model/list-items'
import type { Place } from '../../../model/places'
import { defineRule, fix } from '../../rule'
import { namedProgrammes } from '../list'

export default defineRule({
  id: 'programmes/unknown',
  severity: 'warning',
  check(context) {
    const { catalogues, report } = context
    for (const { text, found, first } of namedProgrammes(context)) {
      if (found.status !== 'unknown' || first) continue
      const place = { path: text.path }
      const name = text.text.trim()
      const parts = partsOf(name, (part) => catalogues.programmes.resolve(part).status !== 'unknown')
      const to = parts ?? found.suggestions.map(({ id }) => id)
      const [near] = to
      if (parts) report('programmes/unknown.several', place, { name }).note({ to })
      else if (near === undefined) report('programmes/unknown', place, { name }).note({ to })
      else report('programmes/unknown.near', place, { name, near }).note({ to })
    }
  },
  fix({ message, place, note }, { source }, edit) {
    const { path } = place as Place
    const to = note['to'] as string[]
    if (message === 'programmes/unknown.several')
      return [fix('fix.split', splitItem(edit, source, path, to), 'suggestion')]
    return to.map((id) => fix('fix.changeTo', edit.setValue(path, id), 'suggestion', { to: id }))
  },
})
