import { defineRule } from '../../rule'

export default defineRule({
  id: 'sections/order',
  severity: 'hint',
  check({ entry: { sections }, report }) {
    const at = sections.findIndex(({ kind }) => kind === 'description')
    if (at < 1 || sections.slice(0, at).some(({ kind }) => kind === undefined)) return
    report('sections/order', { path: [...sections[at]!.path, 'kind'] })
  },
})
