import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'criteria/duplicate',
  severity: 'hint',
  tag: 'unnecessary',
  check({ entry, report }) {
    const { horizontal, sustainable } = entry.criteria
    const lists = [
      horizontal?.forms ?? [],
      sustainable?.basis ?? [],
      ...entry.sections.map(({ criteria }) => criteria),
    ]
    for (const list of lists) {
      const seen = new Set<string>()
      for (const { text, path } of list) {
        const value = text.trim()
        if (seen.has(value)) report('criteria/duplicate', { path }, { value })
        seen.add(value)
      }
    }
  },
  fix: ({ data, place }, _context, edit) =>
    'path' in place
      ? [fix('fix.remove', edit.remove(place.path), 'certain', { what: data['value'] as string })]
      : [],
})
