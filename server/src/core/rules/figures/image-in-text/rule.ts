import { toScalar } from '../../../model/scalar-text'
import { idFrom } from '../images'
import { isAlone } from '../marks'
import { defineRule, fix } from '../../rule'

/** `![what it shows](images/seminar.jpg "title")` */
const IMAGE = /!\[([^\][\n]*)\]\(\s*<?([^()\s<>]*)>?(?:\s+["'(][^()\n]*["')])?\s*\)/g

export default defineRule({
  id: 'figures/image-in-text',
  severity: 'info',
  check({ prose, report }) {
    for (const { kind, text, path, code } of prose) {
      if (kind === 'evidence' || !text.includes('![')) continue
      for (const match of text.matchAll(IMAGE)) {
        const word = [match.index, match.index + match[0].length] as const
        if (code.some(([start, end]) => word[0] >= start && word[0] < end)) continue
        const alone = kind === 'text' && isAlone(text, word)
        report('figures/image-in-text', { path, word }).note({ alt: match[1], file: match[2], alone })
      }
    }
  },
  fix({ place, note }, { entry }, edit) {
    if (!('path' in place) || !place.word || !note['alone'] || !note['file']) return []
    const file = decoded(String(note['file']))
    const id = idFrom(
      file,
      entry.figures.flatMap((figure) => figure.id?.text.trim() ?? []),
    )
    const lines = [
      `id: ${id}`,
      `image: ${toScalar(file, false)}`,
      `alt: ${toScalar(String(note['alt']), false)}`,
    ]
    const edits = [
      ...edit.replaceWord(place.path, place.word, `![${id}]`),
      ...(entry.has('figures')
        ? edit.addItem(['figures'], lines.join('\n'))
        : edit.addField([], 'figures', `- ${lines.join('\n  ')}`)),
    ]
    return [fix('fix.move', edits, 'suggestion', { field: 'figures' })]
  },
})

/** Addresses write a blank as `%20`, files do not. */
function decoded(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes
    }
  })
}
