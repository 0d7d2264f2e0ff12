import type { SdgResolution } from '../../catalogues'
import type { Text } from '../../model/read'
import type { RuleContext } from '../rule'

/** An item under `sdgs`, and what the catalogue makes of it. */
export interface NamedSdg {
  readonly text: Text
  readonly found: SdgResolution
  /** Where the same goal or target stands above it. */
  readonly first: Text | undefined
}

export function namedSdgs({ entry, catalogues }: Pick<RuleContext, 'entry' | 'catalogues'>): NamedSdg[] {
  const seen = new Map<string, Text>()
  return entry.sdgs.map((text) => {
    const found = catalogues.sdgs.resolve(text.text)
    const code = found.status === 'unknown' ? text.text.trim() : found.sdg.code
    const first = seen.get(code)
    if (!first) seen.set(code, text)
    return { text, found, first }
  })
}
