import { defineRule, fix } from '../../rule'
import { matchesOf, placeIn, wordList } from '../printed'

/** A hyphen with a blank or a line break behind it. */
const GAP = /-(?:[ \t]+|[ \t]*\n[ \t]*)(?=[a-zß-ɏ])/g

/** “short- and long-term”, “two- to three-year”, “micro-, petites ou moyennes entreprises”: the hyphen stands for a word that follows. */
const SUSPENDED = wordList('and or to as nor versus vs but through over et ou à y o u e a')

export default defineRule({
  id: 'language/broken-word',
  severity: 'hint',
  check(context) {
    for (const { prose, start, end } of matchesOf(context, GAP)) {
      const { text } = prose
      const before = /[\p{L}\p{N}][\p{L}\p{N}-]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0]
      const after = /^\p{L}+(?:-\p{L}+)*/u.exec(text.slice(end, end + 40))?.[0]
      if (!before || !after || SUSPENDED.has(after.toLowerCase())) continue
      context
        .report('language/broken-word', placeIn(prose, start - before.length, end + after.length), {
          word: `${before}-${after}`,
        })
        .note({ before, after })
    }
  },
  fix({ place, data, note }, { prose }, edit) {
    if (!('path' in place) || !place.word) return []
    const { word } = place
    const hyphened = data['word'] as string
    const joined = `${note['before'] as string}${note['after'] as string}`
    // As it is written elsewhere; a hyphen is more often kept than not.
    const isWritten = (form: string) => prose.some(({ text }) => text.includes(form))
    const forms = isWritten(joined) && !isWritten(hyphened) ? [joined, hyphened] : [hyphened, joined]
    return forms.map((to) =>
      fix('fix.changeTo', edit.replaceWord(place.path, word, to), 'suggestion', { to }),
    )
  },
})
