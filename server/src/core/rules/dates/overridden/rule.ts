import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'dates/overridden',
  severity: 'info',
  check({ entry: { dates }, report }) {
    if (!dates?.periods.length) return
    const { from, to, text, path } = dates
    // Dates beside a line of one's own are welcome: they tell machines what the line tells readers.
    if (text) report('dates/overridden.text', { path: [...path, 'periods'], on: 'key' })
    else if (from ?? to) report('dates/overridden.periods', { path: (from ?? to)!.path, on: 'key' })
  },
  fix(finding, { entry: { dates } }, edit) {
    if (!dates) return []
    const { path, from, to } = dates
    if (finding.message === 'dates/overridden.text') {
      return [fix('fix.remove', edit.remove([...path, 'text']), 'suggestion', { what: 'text' })]
    }
    const fields = [from && 'from', to && 'to'].filter((field) => field !== undefined)
    const edits = fields.flatMap((field) => edit.remove([...path, field]))
    return [fix('fix.remove', edits, 'suggestion', { what: fields.join(', ') })]
  },
})
