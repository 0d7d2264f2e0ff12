import { assess } from '../../server/src/core/criteria/assess'
import type { Assessment, CriteriaReport, Note } from '../../server/src/core/criteria/assess'
import { say } from '../../server/src/core/i18n/messages'
import type { CriterionId } from '../../server/src/core/model/criteria-fields'
import { readEntry } from '../../server/src/core/model/entry'
import { parseSource } from '../../server/src/core/model/source'
import { createCatalogues } from '../../server/src/core/catalogues'
import { TODAY } from './check'

const catalogues = createCatalogues()

/** What the five criteria say of an entry. */
export function assessText(text: string): CriteriaReport {
  return assess(readEntry(parseSource(text).root), catalogues, { today: TODAY })
}

export function assessmentOf(criterion: CriterionId, text: string): Assessment {
  return assessText(text).assessments.find((one) => one.criterion === criterion)!
}

/** The verdict and, as `holds …`, `fails …`, `open …` and `? …`, what it rests on; the quotation of the evidence left out. */
export function judge(criterion: CriterionId, text: string): string[] {
  const { verdict, conditions, questions } = assessmentOf(criterion, text)
  return [
    verdict,
    ...conditions
      .filter(({ message }) => message !== 'criterion.evidence')
      .map((condition) => `${condition.state}: ${spoken(condition)}`),
    ...questions.map((question) => `? ${question.asks}`),
  ]
}

export function spoken({ message, data }: Note): string {
  return say('en', message, data as never)
}
