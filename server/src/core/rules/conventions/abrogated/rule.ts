import type { InstrumentStatus } from '../../../catalogues'
import { defineRule } from '../../rule'
import { citationIn, namedInstruments } from '../list'

const GONE = [
  'abrogated',
  'withdrawn',
  'superseded',
  'replaced',
  'outdated',
] as const satisfies readonly InstrumentStatus[]

export default defineRule({
  id: 'conventions/abrogated',
  severity: 'info',
  tag: 'deprecated',
  check(context) {
    const { entry, catalogues, report } = context
    for (const { text, instrument, again } of namedInstruments(context)) {
      const status = GONE.find((one) => one === instrument?.status)
      if (!instrument || !status || again || instrument.unverified?.includes('status')) continue
      const data = { code: instrument.code, title: citationIn(entry, instrument, catalogues) }
      if (status === 'outdated') report('conventions/abrogated.outdated', { path: text.path }, data)
      else
        report(
          'conventions/abrogated',
          { path: text.path },
          { ...data, status, year: instrument.statusYear ?? 0 },
        )
    }
  },
})
