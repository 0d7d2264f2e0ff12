import type { DocumentContext } from '../../document'
import { say } from '../../i18n/messages'
import type { Language } from '../../i18n/language'
import type { Editor } from '../../model/editor'
import { nodeAt } from '../../model/tree'
import { toScalar } from '../../model/scalar-text'
import { lineBreakOf } from '../request'
import { locate } from '../locate'
import type { Change } from './change'

/** `- Kenya` becomes `- country: Kenya` with a role, which says more than that of a partner: the author chooses among them. */
export function withRole(
  { kind, source }: DocumentContext,
  offset: number,
  edit: Editor,
  language: Language,
): Change[] {
  const { path, node, on } = locate(source, offset)
  if (kind !== 'practice' || on !== 'value' || path.length !== 2 || path[0] !== 'countries') return []
  if (node.kind !== 'scalar' || !node.text.trim()) return []
  const list = nodeAt(source.root, ['countries'])
  const flow = list?.kind === 'seq' && list.flow
  const country = toScalar(node.text.trim(), flow)
  const line = source.lines.lineAt(node.span[0])
  const column = node.span[0] - source.lines.start(line)
  const yaml = flow
    ? `{country: ${country}, role: provider}`
    : `country: ${country}${lineBreakOf(source)}${' '.repeat(column)}role: provider`
  return [
    {
      title: say(language, 'action.withRole', { country: node.text.trim() }),
      kind: 'refactor.rewrite.role',
      edits: edit.setRaw(path, yaml),
    },
  ]
}
