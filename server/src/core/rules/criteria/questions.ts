import type { Question } from '../../criteria/assess'
import type { CriterionId } from '../../model/criteria-fields'
import { nodeAt } from '../../model/tree'
import type { TreeNode } from '../../model/tree'
import type { RuleContext } from '../rule'

/** Puts those questions about the criteria that `wanted` picks: of criteria that are met, since the others lack more than that. */
export function ask(
  { criteria, source, report }: RuleContext,
  wanted: (question: Question) => boolean,
): void {
  for (const { criterion, verdict, questions } of criteria.assessments) {
    if (verdict !== 'met') continue
    for (const question of questions.filter(wanted)) {
      const { message, place, data, asks } = question
      // What is given, but cannot be read, has a finding of its own.
      const given = nodeAt(source.root, ['criteria', criterion, asks])
      if (given && !isBlank(given)) continue
      report(message, place ?? { path: ['criteria'], on: 'key' }, ...([data] as unknown as [])).note({
        criterion,
        asks,
      })
    }
  }
}

/** The criterion that a question put by `ask` is about, and the field that answers it. */
export function askedIn(note: Readonly<Record<string, unknown>>): {
  criterion: CriterionId
  asks: Question['asks']
} {
  return { criterion: note['criterion'] as CriterionId, asks: note['asks'] as Question['asks'] }
}

/** `[]` and `""`. */
function isBlank(node: TreeNode): boolean {
  return node.kind === 'seq' ? node.items.length === 0 : node.kind === 'scalar' && node.value === ''
}
