import type { Country, ProgrammeResolution } from '../../catalogues'
import { supporterCountry } from '../../criteria/participants'
import type { Support } from '../../model/entry'
import type { Text } from '../../model/read'
import type { RuleContext } from '../rule'

/** A supporter, and what the catalogues make of it. */
export interface Supporter {
  readonly item: Support
  readonly by: Text
  /** `unknown` for free text. */
  readonly found: ProgrammeResolution
  /** As given, or as a catalogue knows it; `none` for what belongs to no single country, undefined where nobody knows. */
  readonly country: Country | 'none' | undefined
  /** The same supporter where it stands above. */
  readonly first: Supporter | undefined
}

/** The supporters that are named. */
export function supportersOf({ entry, catalogues }: Pick<RuleContext, 'entry' | 'catalogues'>): Supporter[] {
  const seen = new Map<string, Supporter>()
  return entry.support.flatMap((item) => {
    const { by } = item
    if (!by) return []
    const found = catalogues.programmes.resolve(by.text)
    const key = found.status === 'unknown' ? by.text.trim().toLowerCase() : found.programme.id
    const first = seen.get(key)
    const supporter = { item, by, found, country: supporterCountry(item, entry, catalogues), first }
    if (!first) seen.set(key, supporter)
    return [supporter]
  })
}

/** Does somebody say that the practice is triangular? Then the criterion's own finding tells why it is not. */
export function isTriangularClaimed({ criteria }: RuleContext): boolean {
  return criteria.assessments.some(({ criterion, claims }) => criterion === 'triangular' && claims.length > 0)
}

/** The first supporter of the South, where no other one speaks, or may speak, for the triangular criterion, and nobody claims it. */
export function southernSupporter(
  context: RuleContext,
): (Supporter & { readonly country: Country }) | undefined {
  const { countries } = context.catalogues
  if (isTriangularClaimed(context)) return undefined
  const national = supportersOf(context).filter(({ country }) => country !== 'none')
  const isSouthern = (one: Supporter): one is Supporter & { readonly country: Country } =>
    one.country !== undefined && one.country !== 'none' && countries.group(one.country) === 'South'
  const southern = national.filter(isSouthern)
  return southern.length === national.length ? southern[0] : undefined
}

/** An acronym or an id, rather than a name in the author's words: “NORAD”, “kfw”, “EMP/COOP”; not “Oxfam”. */
export function isAcronym(text: string): boolean {
  return /^\S+$/.test(text) && (/\p{Lu}.*\p{Lu}|[\d/_.-]/u.test(text) || text === text.toLowerCase())
}
