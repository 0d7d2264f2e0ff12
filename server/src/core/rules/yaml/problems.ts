import type { MessageId } from '../../i18n/messages'
import type { Problem, ProblemKind } from '../../model/problem'
import { fix } from '../rule'
import type { Fix, Rule } from '../rule'

type Title = MessageId &
  (
    | 'fix.add'
    | 'fix.asBlockText'
    | 'fix.indent'
    | 'fix.newItem'
    | 'fix.quote'
    | 'fix.remove'
    | 'fix.repair'
    | 'fix.space'
  )

/** The `check` of the rule `yaml/<kind>`: it passes on what the parser found. */
export function problems(kind: ProblemKind): Rule['check'] {
  return ({ source, report }) => {
    for (const problem of source.problems) {
      if (problem.kind !== kind) continue
      const id = `yaml/${kind}${problem.variant ? `.${problem.variant}` : ''}` as MessageId
      report(id, { span: problem.span }, ...([problem.data] as unknown as [])).note({ problem })
    }
  }
}

/** The `fix` of the rule `yaml/<kind>`: the remedy that the parser knows, where it knows one. */
export const fixOf: NonNullable<Rule['fix']> = (finding): Fix[] => {
  const problem = finding.note['problem'] as Problem
  if (!problem.fix) return []
  const [title, data] = titleOf(problem)
  return [fix(title, problem.fix, problem.guess ? 'suggestion' : 'certain', ...([data] as unknown as []))]
}

function titleOf({ kind, variant, data }: Problem): [Title, Record<string, unknown>?] {
  switch (kind) {
    case 'alias':
    case 'colon':
    case 'special-character':
    case 'unused-anchor':
      return ['fix.quote']
    case 'quotes':
      return variant === 'open' ? ['fix.add', { field: data?.['sign'] }] : ['fix.quote']
    case 'brackets':
      if (variant === 'surplus') return ['fix.remove', { what: data?.['sign'] }]
      return variant ? ['fix.repair'] : ['fix.add', { field: data?.['closing'] }]
    case 'block-text':
      return variant === 'number' ? ['fix.remove', { what: data?.['number'] }] : ['fix.asBlockText']
    case 'indentation':
    case 'tab':
      return ['fix.indent']
    case 'half-typed':
      return ['fix.add', { field: ':' }]
    case 'space-after-colon':
    case 'no-break-space':
      return ['fix.space']
    case 'list-item':
      if (variant === 'space') return ['fix.space']
      return variant === 'stray' ? ['fix.remove', { what: '-' }] : ['fix.newItem']
    case 'duplicate-field':
      return ['fix.newItem']
    default:
      return ['fix.repair']
  }
}
