import type { Catalogues } from '../catalogues'
import { CRITERIA } from '../model/criteria-fields'
import type { CriterionId } from '../model/criteria-fields'
import type { Entry } from '../model/entry'
import { CHECKS } from './checks'
import { backed, claimsOf, quoteOf } from './claims'
import { involvedIn } from './participants'
import { fails, holds } from './report'
import type { Claim, Condition, CriteriaReport, Verdict } from './report'

export type { Assessment, Claim, Condition, CriteriaReport, Note, Question, Verdict } from './report'

/** The guide takes a practice that reflects at least this many of the five (its Introduction, footnote 7). */
export const CRITERIA_NEEDED = 3

export interface AssessOptions {
  /** `2026-11-23`: a practice that begins later has not been tried. Absent: not asked. */
  readonly today?: string
}

/** What the appendix's five criteria say of `entry`. Pure; conditions as in the guide's appendix and Introduction. */
export function assess(entry: Entry, catalogues: Catalogues, options: AssessOptions = {}): CriteriaReport {
  const involved = involvedIn(entry, catalogues)
  const assessments = CRITERIA.map((criterion) => {
    const claims = claimsOf(entry, criterion)
    const fields = entry.criteria[criterion]
    const claimed = claims.length > 0
    const found = CHECKS[criterion]({ entry, fields, claims, involved, catalogues, options })
    const conditions = [...(claimed ? [evidenceCondition(claims, criterion)] : []), ...found.conditions]
    const failing = conditions.some((condition) => condition.state === 'fails')
    const verdict: Verdict = !claimed ? 'unclaimed' : failing ? 'unsupported' : 'met'
    const supportable =
      found.supportable && found.conditions.every((condition) => condition.state === 'holds')
    return { criterion, verdict, claims, conditions, questions: claimed ? found.questions : [], supportable }
  })
  return { assessments, met: assessments.filter((one) => one.verdict === 'met').length }
}

function evidenceCondition(claims: readonly Claim[], criterion: CriterionId): Condition {
  const claim = backed(claims)
  return claim
    ? holds('criterion.evidence', { quote: quoteOf(claim, criterion) }, { path: claim.evidence.path })
    : fails('criterion.no-evidence', undefined, claims[0]?.place)
}
