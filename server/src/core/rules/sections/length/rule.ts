import type { Place } from '../../../model/places'
import { countWords } from '../../../model/word-count'
import { defineRule } from '../../rule'

export default defineRule({
  id: 'sections/length',
  severity: 'info',
  check({ entry: { title, sections }, config, report }) {
    const counted: { readonly of: string; readonly words: number; readonly place: Place }[] = sections.map(
      ({ path, kind = '', text, parts }) => {
        const texts = [text, ...parts.flatMap((part) => [part.heading, part.text])]
        const words = texts.reduce((sum, one) => sum + countWords(one?.text ?? ''), 0)
        return { of: kind, words, place: { path: [...path, 'kind'] } }
      },
    )
    const all = counted.reduce((sum, { words }) => sum + words, 0)
    counted.unshift({ of: 'entry', words: all, place: { path: ['sections'], on: 'key' } })
    if (title) counted.unshift({ of: 'title', words: countWords(title.text), place: { path: title.path } })
    for (const { of, min = 0, max = Infinity } of config.lengths) {
      for (const { words, place } of counted.filter((one) => one.of === of)) {
        // Nothing at all is not too short but missing, which other rules say.
        if (words > 0 && words < min) report('sections/length.short', place, { of, words, limit: min })
        if (words > max) report('sections/length.long', place, { of, words, limit: max })
      }
    }
  },
})
