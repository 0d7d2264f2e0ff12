import { isAbsent } from '../../../model/absent'
import type { Section } from '../../../model/entry'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'sections/repeated-kind',
  severity: 'info',
  check({ entry, source, report }) {
    const seen = new Map<string, Section>()
    for (const section of entry.sections) {
      const made = headingOf(section)
      if (made === undefined || !isAbsent(source.root, [...section.path, 'heading'])) continue
      const first = seen.get(made)
      if (!first) seen.set(made, section)
      else {
        const kind = section.kind!
        const place = { path: [...section.path, 'kind'] }
        report('sections/repeated-kind', place, { kind }).related('sections/repeated-kind.first', {
          path: [...first.path, 'kind'],
        })
      }
    }
  },
  fix({ place }, _context, edit) {
    if (!('path' in place)) return []
    return [
      fix('fix.add', edit.addField(place.path.slice(0, -1), 'heading', ''), 'suggestion', {
        field: 'heading',
      }),
    ]
  },
})

/** What the printed heading is made from; undefined where the section brings none. */
function headingOf({ kind, criteria }: Section): string | undefined {
  if (kind === 'description' || kind === 'scope' || kind === 'impact') return kind
  return kind === 'why' && criteria.length ? `why ${criteria.map(({ text }) => text).join()}` : undefined
}
