import { free } from '../images'
import type { Text } from '../../../model/read'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'figures/duplicate-id',
  severity: 'error',
  check({ entry, report }) {
    const seen = new Map<string, Text>()
    for (const { id } of entry.figures) {
      if (!id) continue
      const name = id.text.trim()
      const first = seen.get(name)
      if (first) {
        report('figures/duplicate-id', { path: id.path }, { id: name }).related(
          'figures/duplicate-id.first',
          {
            path: first.path,
          },
        )
      } else seen.set(name, id)
    }
  },
  fix({ place, data }, { entry }, edit) {
    if (!('path' in place)) return []
    const taken = entry.figures.flatMap(({ id }) => id?.text.trim() ?? [])
    const to = free(String(data['id']), taken)
    return [fix('fix.changeTo', edit.setValue(place.path, to), 'suggestion', { to })]
  },
})
