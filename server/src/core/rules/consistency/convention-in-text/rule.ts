import { defineRule, fix } from '../../rule'
import { listedInstruments } from '../cited'
import { addToList } from '../lists'
import { firstOfEach, instrumentMentions, placeOf } from '../mentions'

export default defineRule({
  id: 'consistency/convention-in-text',
  severity: 'info',
  check(context) {
    const { entry, catalogues } = context
    const { instruments } = catalogues
    const listed = new Set(listedInstruments(context).map(({ instrument }) => instrument.code))
    // A misspelt code counts for each that it may mean: another rule asks about it.
    for (const { text } of [...entry.conventions, ...entry.recommendations]) {
      const found = instruments.resolve(text)
      if (found.status === 'unknown') for (const { code } of found.suggestions) listed.add(code)
    }
    for (const [code, one] of firstOfEach(instrumentMentions(context), (mention) => mention.code)) {
      const instrument = instruments.byCode(code)
      if (!instrument || listed.has(code)) continue
      const citation = instruments.citation(instrument, entry.language)
      const field = instrument.kind === 'recommendation' ? 'recommendations' : 'conventions'
      context.report('consistency/convention-in-text', placeOf(one), { citation, code, field })
    }
  },
  fix({ data }, context, edit) {
    const field = data['field'] as string
    const what = [data['code'] as string]
    return [fix('fix.addTo', addToList(context, edit, field, what), 'suggestion', { what, field })]
  },
})
