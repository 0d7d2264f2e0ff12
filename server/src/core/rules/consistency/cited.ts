import type { Instrument, InstrumentKind } from '../../catalogues'
import type { Text } from '../../model/read'
import type { DocumentContext } from '../../document'

/** An instrument that a field names, and where. */
export interface ListedInstrument {
  readonly instrument: Instrument
  readonly text: Text
}

/** The known ones of the Conventions and Recommendations in the fields, each once, in order of their codes. */
export function listedInstruments({
  entry,
  catalogues,
}: Pick<DocumentContext, 'entry' | 'catalogues'>): ListedInstrument[] {
  const { instruments } = catalogues
  const listed = new Map<string, ListedInstrument>()
  const note = (text: Text, kind: InstrumentKind) => {
    const found = instruments.resolve(text.text, kind)
    if (found.status === 'unknown') return
    const { instrument } = found
    if (!listed.has(instrument.code)) listed.set(instrument.code, { instrument, text })
  }
  for (const text of entry.conventions) note(text, 'convention')
  for (const text of entry.recommendations) note(text, 'recommendation')
  return [...listed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
