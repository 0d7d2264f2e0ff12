import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'sections/no-description',
  severity: 'warning',
  ready: 'error',
  check({ entry: { sections }, report }) {
    // A section without a kind, or with a misspelt one, may be the description: other findings speak of it.
    if (sections.length === 0 || sections.some(({ kind }) => kind === undefined || kind === 'description'))
      return
    report('sections/no-description', { path: ['sections'], on: 'key' })
  },
  fix(_finding, { entry }, edit) {
    const [first] = entry.sections
    const added = fix('fix.add', edit.addItem(['sections'], 'kind: description\ntext:', 0), 'suggestion', {
      field: 'kind: description',
    })
    if (first?.kind !== 'other') return [added]
    const kind = edit.setValue([...first.path, 'kind'], 'description')
    return [fix('fix.changeTo', kind, 'suggestion', { to: 'description' }), added]
  },
})
