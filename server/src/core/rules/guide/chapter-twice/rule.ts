import { PILLARS } from '../../../model/entry'
import type { Path } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'guide/chapter-twice',
  severity: 'warning',
  documents: ['guide'],
  check({ guide, report }) {
    const first = new Map<string, Path>()
    for (const { pillar, path } of guide?.chapters ?? []) {
      if (pillar === undefined) continue
      const before = first.get(pillar)
      if (!before) first.set(pillar, path)
      else {
        const reported = report('guide/chapter-twice', { path: [...path, 'pillar'] }, { pillar })
        reported.related('guide/chapter-twice.other', { path: [...before, 'pillar'] }, { pillar })
      }
    }
  },
  fix({ place }, { guide }, edit) {
    if (!('path' in place)) return []
    const given = new Set(guide?.chapters.map(({ pillar }) => pillar))
    return [
      ...PILLARS.filter((pillar) => !given.has(pillar)).map((to) =>
        fix('fix.changeTo', edit.setValue(place.path, to), 'suggestion', { to }),
      ),
      fix('fix.remove', edit.remove(place.path.slice(0, -1)), 'suggestion', { what: 'pillar' }),
    ]
  },
})
