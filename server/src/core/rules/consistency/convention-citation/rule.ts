import { defineRule, fix } from '../../rule'
import { instrumentMentions } from '../mentions'

/** “, 1973 (No. 138)” at the end of a citation. */
const YEAR_AND_NUMBER = /(\d{4}),?\s*(\([^()]*?(\d+)\s*\))$/

/** How far before its “Convention” a title may begin: the longest one is shorter. */
const LONGEST_TITLE = 200

export default defineRule({
  id: 'consistency/convention-citation',
  severity: 'info',
  check(context) {
    const { catalogues, entry } = context
    const { instruments } = catalogues
    for (const { mention, prose } of instrumentMentions(context)) {
      const { start, end, code, kind } = mention
      const instrument = code === undefined ? undefined : instruments.byCode(code)
      const match = YEAR_AND_NUMBER.exec(prose.text.slice(start, end))
      // A Protocol is of another year than its Convention, and has no number.
      if (!instrument || !match || kind === 'protocol' || instrument.unverified?.includes('code')) continue
      const yearAt = start + match.index
      const title = prose.text.slice(Math.max(0, start - LONGEST_TITLE), yearAt + 4)
      const titled = catalogues.phrases.findInstruments(title, entry.language).at(-1)
      const other =
        titled?.end === title.length && titled.code !== code
          ? instruments.byCode(titled.code ?? '')
          : undefined
      if (other) {
        const at = end - match[2]!.length + match[2]!.lastIndexOf(match[3]!)
        context.report(
          'consistency/convention-citation',
          { path: prose.path, word: [at, at + match[3]!.length] },
          {
            title: instruments.title(other, entry.language),
            number: other.number,
            other: instruments.title(instrument, entry.language),
          },
        )
      } else if (instrument.year && Number(match[1]) !== instrument.year) {
        context.report(
          'consistency/convention-citation.year',
          { path: prose.path, word: [yearAt, yearAt + 4] },
          { citation: instruments.citation(instrument, entry.language), year: instrument.year },
        )
      }
    }
  },
  fix({ data, place }, _context, edit) {
    if (!('path' in place) || !place.word) return []
    const to = String(data['year'] ?? data['number'])
    return [fix('fix.changeTo', edit.replaceWord(place.path, place.word, to), 'suggestion', { to })]
  },
})
