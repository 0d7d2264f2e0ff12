import { PILLARS } from '../../../model/entry'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'guide/chapter-missing',
  severity: 'info',
  documents: ['guide'],
  check({ guide, report }) {
    const chapters = guide?.chapters ?? []
    const given = new Set(chapters.map(({ pillar }) => pillar))
    // Without any, the four come by themselves; a chapter that nobody can tell the pillar of may be any.
    if (!chapters.length || given.has(undefined)) return
    for (const pillar of PILLARS) {
      if (!given.has(pillar)) report('guide/chapter-missing', { path: ['chapters'], on: 'key' }, { pillar })
    }
  },
  fix({ data }, _context, edit) {
    const field = `pillar: ${String(data['pillar'])}`
    return [fix('fix.add', edit.addItem(['chapters'], field), 'suggestion', { field })]
  },
})
