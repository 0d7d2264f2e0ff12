import { claimedOnlyByHeading } from '../../../criteria/claims'
import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'criteria/unlisted',
  severity: 'hint',
  check({ entry, source, report }) {
    for (const section of entry.sections) {
      // A list that cannot be read has a finding of its own.
      if (nodeAt(source.root, [...section.path, 'criteria'])) continue
      const named = claimedOnlyByHeading(section)
      if (!section.heading || named.length === 0) continue
      report('criteria/unlisted', { path: section.heading.path }, { named }).note({ section: section.path })
    }
  },
  fix({ data, note }, _context, edit) {
    const list = `[${(data['named'] as string[]).join(', ')}]`
    const edits = edit.addField(note['section'] as string[], 'criteria', list)
    return [fix('fix.add', edits, 'suggestion', { field: 'criteria' })]
  },
})
