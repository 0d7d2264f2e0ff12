import type { Instrument } from '../../../catalogues'
import type { Language } from '../../../i18n/language'
import type { Path } from '../../../model/tree'
import { defineRule, fix } from '../../rule'
import { listedInstruments } from '../cited'
import { instrumentMentions, isStillShort, isWritten, printedTexts } from '../mentions'

/** What speaks of the fundamental Conventions without naming each. */
const FUNDAMENTAL =
  /\b(?:fundamental|core)\b[^.]{0,40}\b(?:conventions?|labour standards)|conventions? fondamentales?|convenios? fundamentales|conven[çc][õo]es fundamentais/i

export default defineRule({
  id: 'consistency/convention-not-in-text',
  severity: 'info',
  check(context) {
    if (isStillShort(context)) return
    const { entry, catalogues } = context
    const cited = new Set(instrumentMentions(context).map(({ mention }) => mention.code))
    const listed = listedInstruments(context).filter(({ instrument }) => !cited.has(instrument.code))
    if (listed.length === 0) return
    const texts = printedTexts(context)
    const uncited = listed.filter(({ instrument }) => !isSpokenOf(instrument, texts, entry.language))
    const [first, ...others] = uncited
    if (!first) return
    const instruments = uncited.map(({ instrument }) =>
      catalogues.instruments.citation(instrument, entry.language),
    )
    const reported = context.report(
      'consistency/convention-not-in-text',
      { path: first.text.path },
      { instruments },
    )
    reported.note({
      items: uncited.map(({ text }) => text.path),
      codes: uncited.map(({ text }) => text.text),
    })
    others.forEach(({ text }, i) => {
      reported.related(
        'consistency/convention-not-in-text.also',
        { path: text.path },
        { instrument: instruments[i + 1]! },
      )
    })
  },
  fix: ({ note }, _context, edit) =>
    (note['items'] as Path[]).map((path, i) =>
      fix('fix.remove', edit.remove(path), 'suggestion', { what: (note['codes'] as string[])[i]! }),
    ),
})

/** Is it written without its number, or with a number that only a close look finds? */
function isSpokenOf(instrument: Instrument, texts: readonly string[], language: Language): boolean {
  const { code, number, fundamental, also = [], en } = instrument
  if (isWritten([String(number), code, ...also], texts)) return true
  if (fundamental && texts.some((text) => FUNDAMENTAL.test(text))) return true
  // “the ILO Recommendation on social protection floors”: what its title is about, and the word for what it is.
  const small = texts.map((text) => text.toLowerCase())
  return [en, instrument[language] ?? en].some((title) => {
    const [topic = '', kind = ''] = title.toLowerCase().split(/ (?=convention|recommendation)/)
    return (
      kind &&
      small.some((text) => text.includes(topic)) &&
      small.some((text) => text.includes(kind.slice(0, 9)))
    )
  })
}
