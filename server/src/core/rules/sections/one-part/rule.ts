import { defineRule } from '../../rule'

export default defineRule({
  id: 'sections/one-part',
  severity: 'hint',
  check({ entry, report }) {
    for (const { path, parts } of entry.sections) {
      if (parts.length === 1) report('sections/one-part', { path: [...path, 'parts'], on: 'key' })
    }
  },
})
