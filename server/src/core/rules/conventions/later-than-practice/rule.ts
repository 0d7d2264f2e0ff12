import { lastDay, readDate } from '../../../model/dates'
import type { Entry } from '../../../model/entry'
import { defineRule } from '../../rule'
import { citationIn, namedInstruments } from '../list'

export default defineRule({
  id: 'conventions/later-than-practice',
  severity: 'info',
  check(context) {
    const { entry, catalogues, report } = context
    const end = endOf(entry)
    if (!end) return
    for (const { text, instrument, again } of namedInstruments(context)) {
      // The year of adoption is that of the title.
      const sure = instrument && !instrument.unverified?.some((fact) => fact === 'en' || fact === 'code')
      if (!sure || again || instrument.year <= end) continue
      const data = {
        code: instrument.code,
        title: citationIn(entry, instrument, catalogues),
        year: instrument.year,
        end,
      }
      report('conventions/later-than-practice', { path: text.path }, data)
    }
  },
})

/** The year in which the practice ended; undefined where it goes on, or where the dates do not say. */
function endOf({ dates }: Entry): number | undefined {
  // A text may say more than the dates beside it, and what is published or created goes on.
  if (!dates || dates.text || dates.label !== 'implementation') return undefined
  const ends = (dates.periods.length ? dates.periods : [dates]).map(({ from, to }) => {
    const read = readDate((to ?? from)?.text ?? '')
    return read.kind === 'date' ? Number(lastDay(read.date).slice(0, 4)) : Infinity
  })
  const last = Math.max(...ends)
  return last === Infinity ? undefined : last
}
