import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'contact/missing',
  severity: 'warning',
  ready: 'error',
  check({ entry, report }) {
    if (!entry.has('contact')) report('contact/missing', { path: [], missing: 'contact' })
  },
  fix: (_finding, _context, edit) => [
    fix('fix.add', edit.addField([], 'contact', 'organization: \nemail: '), 'suggestion', {
      field: 'contact',
    }),
  ],
})
