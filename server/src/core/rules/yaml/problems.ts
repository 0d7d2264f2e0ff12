import type { MessageId } from '../../i18n/messages'
import type { ProblemKind } from '../../model/repair'
import { fix } from '../rule'
import type { Rule } from '../rule'

/** The `check` of the rule `yaml/<kind>`: it passes on what the parser found. */
export function problems(kind: ProblemKind): Rule['check'] {
  return ({ source, report }) => {
    for (const problem of source.problems) {
      if (problem.kind !== kind) continue
      const id = `yaml/${kind}${problem.variant ? `.${problem.variant}` : ''}` as MessageId
      const place = { span: problem.span }
      const reported = report(id, place, ...([problem.data] as unknown as []))
      if (problem.fix) reported.note({ edits: problem.fix })
    }
  }
}

/** The `fix` of the rule `yaml/<kind>`: the remedy that the parser knows, where it knows one. */
export function fixOf(kind: ProblemKind): NonNullable<Rule['fix']> {
  const title = TITLES[kind] ?? 'fix.repair'
  return (finding) => {
    const edits = finding.note['edits'] as Parameters<typeof fix>[1] | undefined
    return edits ? [fix(title, edits, 'certain', ...([finding.data] as unknown as []))] : []
  }
}

const TITLES: Partial<Record<ProblemKind, MessageId & ('fix.quote' | 'fix.indent' | 'fix.repair')>> = {
  alias: 'fix.quote',
  colon: 'fix.quote',
  quotes: 'fix.quote',
  'special-character': 'fix.quote',
  indentation: 'fix.indent',
  tab: 'fix.indent',
}
