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
  ['sustainable', /\bsustainab|\bdura(?:b|d|vel)|\bperenn|\bsosten[ií]b|\bsustenta/],
]

/** The criteria that a heading, or a sentence, names in so many words. */
export function claimedByHeading(heading: string): Set<CriterionId> {
  const folded = heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  return new Set(STEMS.filter(([, stem]) => stem.test(folded)).map(([criterion]) => criterion))
}
