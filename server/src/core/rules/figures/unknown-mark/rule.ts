import { nearest } from '../../../schema/nearest'
import { figureMarks } from '../marks'
import { defineRule, fix } from '../../rule'

export default defineRule({
  id: 'figures/unknown-mark',
  severity: 'error',
  check({ entry, prose, source, shape, report }) {
    const known = entry.figures.flatMap(({ id }) => id?.text.trim() ?? [])
    // What could not be read may be the figure.
    const unread = entry.has('figures') && entry.figures.some(({ id }) => !id)
    const elsewhere = shape.some(
      ({ place, suggestion }) => suggestion === 'figures' || place.path.join() === 'figures',
    )
    if (unread || elsewhere || source.damaged.length) return
    for (const { id, span, prose: text, alone } of figureMarks(prose)) {
      if (!alone || known.includes(id)) continue
      const near = nearest(id, known)
      const place = { path: text.path, word: span }
      if (near === undefined) report('figures/unknown-mark', place, { id })
      else report('figures/unknown-mark.near', place, { id, near })
    }
  },
  fix({ place, data }, { entry }, edit) {
    if (!('path' in place) || !place.word) return []
    const { id, near } = data as { id: string; near?: string }
    const item = `id: ${id}\nimage:\nalt:`
    const added = entry.has('figures')
      ? edit.addItem(['figures'], item)
      : edit.addField([], 'figures', `- ${item.replace(/\n/g, '\n  ')}`)
    const add = /^[A-Za-z0-9][\w-]*$/.test(id)
      ? [fix('fix.add', added, 'suggestion', { field: `id: ${id}` })]
      : []
    if (near === undefined) return add
    const to = `![${near}]`
    return [fix('fix.changeTo', edit.replaceWord(place.path, place.word, to), 'suggestion', { to }), ...add]
  },
})
