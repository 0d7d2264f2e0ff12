import type { MessageId } from '../../i18n/messages'
import type { ShapeError } from '../../schema/shape'
import type { Rule } from '../rule'

/** The `check` of a rule that passes on what the schema's validator found. */
export function shapeErrors(rule: ShapeError['rule']): Rule['check'] {
  return ({ shape, report }) => {
    for (const error of shape) {
      if (error.rule !== rule) continue
      const id = `${rule}.${error.variant}` as MessageId
      const reported = report(id, error.place, ...([error.data] as unknown as []))
      if (error.suggestion !== undefined) reported.note({ suggestion: error.suggestion })
    }
  }
}
