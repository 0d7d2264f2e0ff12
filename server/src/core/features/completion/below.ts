import type { DocumentContext } from '../../document'
import type { Cursor } from '../../model/cursor'
import type { Path } from '../../model/tree'
import type { FieldSchema } from '../../schema/fields'
import { meaningOf } from '../meaning'
import { indentLines } from '../snippet'
import { contactBlocks } from './blocks'
import { CompletionItemKind, toDraft } from './draft'
import type { CompletionOptions, Draft } from './draft'
import { valuesAt } from './values'

/** What begins on the line below `key:`, offered behind the colon: a block of fields, a list, a text over several lines. */
export function belowDrafts(
  path: Path,
  schema: FieldSchema,
  cursor: Cursor,
  document: DocumentContext,
  options: CompletionOptions,
): Draft[] {
  const gap = cursor.tight ? ' ' : ''
  const name = String(path.at(-1))
  const snippet = schema['x-snippet'] ?? ''
  const drafts: Draft[] = []
  if (schema.items && takesText(schema.items)) {
    const inline = snippet.startsWith(`${name}: [`) || schema.items.enum !== undefined
    for (const value of valuesAt([...path, 0], '', [], document, options)) {
      const draft = toDraft(value, { flow: inline })
      drafts.push({ ...draft, snippet: inline ? `${gap}[${draft.snippet}]` : `\n  - ${draft.snippet}` })
    }
  }
  if (meaningOf(path, document.kind) === 'contact') {
    const { own, others } = contactBlocks(document, [], '')
    for (const draft of [...own, ...others])
      drafts.push({ ...draft, snippet: `\n  ${indentLines(draft.snippet, 2)}` })
  }
  const begin = `${name}:`
  if (snippet.startsWith(begin) && snippet.includes('\n')) {
    const block = snippet.slice(begin.length).trimEnd()
    drafts.push({
      label: schema.title ?? name,
      kind: CompletionItemKind.Snippet,
      snippet: block.startsWith('\n') ? block : gap + block.trimStart(),
      about: { kind: 'field', path },
    })
  }
  return drafts.map((draft) => withoutBlank(draft, cursor, document))
}

/** A line that ends with the colon ends there: the blank behind it goes. */
function withoutBlank(draft: Draft, { span: [start] }: Cursor, { source: { text } }: DocumentContext): Draft {
  const blanks = /[ \t]*$/.exec(text.slice(0, start))![0].length
  if (blanks === 0 || !draft.snippet.startsWith('\n')) return draft
  return { ...draft, also: [{ span: [start - blanks, start], text: '' }] }
}

/** May a text or a number stand there? */
export function takesText({ type }: FieldSchema): boolean {
  return [type ?? 'string'].flat().some((one) => one === 'string' || one === 'integer' || one === 'number')
}
