import type { Assessment, Verdict } from '../../criteria/assess'
import type { DocumentContext } from '../../document'
import type { Language } from '../../i18n/language'
import { say } from '../../i18n/messages'
import type { CriterionId } from '../../model/criteria-fields'

const SIGNS = { holds: '✓', fails: '✗', open: '?' } as const
const VERDICTS: Readonly<Record<Verdict, string>> = { met: '✓', unsupported: '✗', unclaimed: '·' }

/** What the guide's appendix asks, the verdict for this entry, and the reasons for it. */
export function describeCriterion(
  criterion: CriterionId,
  document: DocumentContext,
  language: Language,
): string {
  const schema = document.fields.at(['criteria', criterion])
  const assessment = document.criteria.assessments.find((one) => one.criterion === criterion)
  return [
    `**${schema?.title ?? say(language, `criterion.${criterion}`, undefined)}**`,
    schema?.description ?? '',
    assessment ? verdictOf(assessment, language) : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** One line for each of the five criteria, and how many are met. */
export function describeCriteria(document: DocumentContext, language: Language): string {
  const { assessments, met } = document.criteria
  const lines = assessments.map(
    ({ criterion, verdict }) =>
      `- ${VERDICTS[verdict]} ${say(language, `criterion.${criterion}`, undefined)}: ${say(language, `verdict.${verdict}`, undefined)}`,
  )
  return [say(language, 'hover.criteria', { met }), lines.join('\n')].join('\n\n')
}

function verdictOf({ verdict, conditions, questions, supportable }: Assessment, language: Language): string {
  const reasons = conditions.map(
    ({ state, message, data }) => `- ${SIGNS[state]} ${say(language, message, data as never)}`,
  )
  const asked = questions.map(({ message, data }) => `- ${say(language, message, data as never)}`)
  const more =
    verdict === 'unclaimed' && supportable ? `\n\n${say(language, 'hover.supportable', undefined)}` : ''
  return [
    `**${say(language, 'hover.verdict', { verdict: say(language, `verdict.${verdict}`, undefined) })}**${more}`,
    reasons.join('\n'),
    asked.length ? `${say(language, 'hover.questions', undefined)}\n${asked.join('\n')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
