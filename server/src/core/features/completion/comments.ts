import type { DocumentContext } from '../../document'
import type { Cursor } from '../../model/cursor'
import { RULES } from '../../rules'
import { CompletionItemKind } from './draft'
import type { Draft } from './draft'

/** Rules that a `# sstc-disable` comment may name; undefined in any other comment. */
export function completeRule(
  document: DocumentContext,
  offset: number,
  cursor: Cursor,
): { drafts: Draft[]; cursor: Cursor } | undefined {
  const { lines, text } = document.source
  const line = lines.lineAt(offset)
  const [, before = '', typed = ''] =
    /^(.*#[ \t]*sstc-disable[ \t](?:.*[ \t,])?)([\w/-]*)$/.exec(text.slice(lines.start(line), offset)) ?? []
  if (!before) return undefined
  const rest = /^[\w/-]*/.exec(text.slice(offset, lines.end(line)))![0].length
  const named = new Set(before.match(/[\w-]+\/[\w-]+/g))
  const drafts = RULES.filter(
    ({ id, always, documents }) =>
      !always && !named.has(id) && (documents ?? ['practice']).includes(document.kind),
  ).map(({ id, severity }): Draft => ({
    label: id,
    kind: CompletionItemKind.Constant,
    snippet: id,
    hint: severity,
    about: { kind: 'rule', id },
  }))
  return { drafts, cursor: { ...cursor, typed, span: [offset - typed.length, offset + rest] } }
}
