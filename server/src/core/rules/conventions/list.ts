import type { Instrument, InstrumentKind, InstrumentResolution } from '../../catalogues'
import type { Entry } from '../../model/entry'
import type { Text } from '../../model/read'
import type { RuleContext } from '../rule'

export type InstrumentField = 'conventions' | 'recommendations'

/** An item under `conventions` or `recommendations`, and what the catalogue makes of it. */
export interface NamedInstrument {
  readonly text: Text
  readonly field: InstrumentField
  readonly found: InstrumentResolution
  readonly instrument: Instrument | undefined
  /** The list in which it should stand. */
  readonly home: InstrumentField
  /** Where the same instrument stands above it in the same list, by whatever name. */
  readonly first: Text | undefined
  /** True when it stands above in either list: what is said of the instrument itself is said once. */
  readonly again: boolean
}

type Asked = Pick<RuleContext, 'entry' | 'catalogues'>

const PREFERRED: Readonly<Record<InstrumentField, InstrumentKind>> = {
  conventions: 'convention',
  recommendations: 'recommendation',
}

export function namedInstruments({ entry, catalogues }: Asked): NamedInstrument[] {
  const everywhere = new Set<string>()
  return (['conventions', 'recommendations'] as const).flatMap((field) => {
    const seen = new Map<string, Text>()
    return entry[field].map((text) => {
      const found = catalogues.instruments.resolve(text.text.trim(), PREFERRED[field])
      const instrument = found.status === 'unknown' ? undefined : found.instrument
      const key = instrument?.code ?? text.text.trim()
      const first = seen.get(key)
      if (!first) seen.set(key, text)
      const again = everywhere.has(key)
      everywhere.add(key)
      return { text, field, found, instrument, home: instrument ? homeOf(instrument) : field, first, again }
    })
  })
}

export function homeOf({ kind }: Instrument): InstrumentField {
  return kind === 'recommendation' ? 'recommendations' : 'conventions'
}

/** The title with its number in the entry's language, or in English where that title is missing or nobody has seen it. */
export function citationIn(
  { language }: Entry,
  instrument: Instrument,
  { instruments }: RuleContext['catalogues'],
): string {
  return instruments.citation(instrument, instrument.unverified?.includes(language) ? 'en' : language)
}
