import type { CriterionId } from '../model/criteria-fields'

/**
 * The words of the guide's "Why is this practice …?" headings in its four languages: beginnings, accents and case folded. Replicable
 * is the appendix's adaptability and replicability; "effective" is none of the five.
 */
const STEMS: readonly (readonly [CriterionId, RegExp])[] = [
  ['horizontal', /\bhorizonta[liu]/],
  ['triangular', /\btriangula[ir]/],
  ['innovative', /\binn?ova/],
  ['replicable', /\brepli(?:ca|que)|\brepro(?:du[cit]|duz)|\badapta(?:b|ve)|\btrans(?:fera|feri|posa|ponib)/],
  ['sustainable', /\bsustainab|\blast(?:s|ing)\b|\bdura(?:b|d|vel)|\bperenn|\bsostenib|\bsustenta/],
]

/** The criteria that a heading, or a sentence, names in so many words, in its order. */
export function claimedByHeading(heading: string): Set<CriterionId> {
  const folded = heading.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const found = STEMS.map(([criterion, stem]) => ({ criterion, at: folded.search(stem) }))
  return new Set(
    found
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({ criterion }) => criterion),
  )
}
