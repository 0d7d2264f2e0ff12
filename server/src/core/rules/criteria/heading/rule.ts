import { claimedByHeading } from '../../../criteria/headings'
import type { Path } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'criteria/heading',
  severity: 'info',
  check({ entry, report }) {
    for (const { kind, heading, criteria } of entry.sections) {
      if (kind !== 'why' || !heading || criteria.length === 0) continue
      const spoken = [...claimedByHeading(heading.text)]
      const listed = criteria.flatMap(({ criterion }) => criterion ?? [])
      // A heading in other words says nothing about the criteria, and a value that is none has a finding of its own.
      if (spoken.length === 0 || listed.length < criteria.length) continue
      const more = spoken.filter((one) => !listed.includes(one))
      const less = listed.filter((one) => !spoken.includes(one))
      const place = { path: heading.path }
      if (more.length) report('criteria/heading.more', place, { named: more })
      else if (less.length) report('criteria/heading.less', place, { named: less })
    }
  },
  fix({ message, data, place }, _context, edit) {
    const path: Path = 'path' in place ? place.path : []
    const named = data['named'] as string[]
    const list = [...path.slice(0, -1), 'criteria']
    const drop = fix('fix.remove', edit.remove(path), 'suggestion', { what: 'heading' })
    if (message === 'criteria/heading.less') return [drop]
    // One by one: two insertions at one place would be in each other's way.
    return [
      ...named.map((one) => fix('fix.add', edit.addItem(list, one), 'suggestion', { field: one })),
      drop,
    ]
  },
})
