import { isAbsent } from '../../../model/absent'
import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

const SAYING = ['from', 'to', 'periods', 'text']

export default defineRule({
  id: 'dates/missing',
  severity: 'warning',
  ready: 'error',
  check({ source, report }) {
    const dates = nodeAt(source.root, ['dates'])
    if (!dates) report('dates/missing', { path: [], missing: 'dates' })
    else if (dates.kind === 'map' && SAYING.every((field) => isAbsent(source.root, ['dates', field]))) {
      report('dates/missing.empty', { path: ['dates'], on: 'key' })
    }
  },
  fix(finding, _context, edit) {
    return finding.message === 'dates/missing'
      ? [
          fix('fix.add', edit.addField([], 'dates', 'label: implementation\nfrom:\nto:'), 'suggestion', {
            field: 'dates',
          }),
        ]
      : [fix('fix.add', edit.addField(['dates'], 'from', ''), 'suggestion', { field: 'from' })]
  },
})
