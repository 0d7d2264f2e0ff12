import type { ProgrammeResolution } from '../../catalogues'
import type { Text } from '../../model/read'
import type { RuleContext } from '../rule'

/** An item under `programmes`, and what the catalogue makes of it. */
export interface NamedProgramme {
  readonly text: Text
  readonly found: ProgrammeResolution
  /** Where the same programme stands above it, by whatever name. */
  readonly first: Text | undefined
}

export function namedProgrammes({
  entry,
  catalogues,
}: Pick<RuleContext, 'entry' | 'catalogues'>): NamedProgramme[] {
  const seen = new Map<string, Text>()
  return entry.programmes.map((text) => {
    const found = catalogues.programmes.resolve(text.text)
    const id = found.status === 'unknown' ? text.text.trim() : found.programme.id
    const first = seen.get(id)
    if (!first) seen.set(id, text)
    return { text, found, first }
  })
}
