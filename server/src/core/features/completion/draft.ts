import { CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types'
import type { CompletionItem } from 'vscode-languageserver-types'
import type { Cursor } from '../../model/cursor'
import { doubleQuoted, toScalar } from '../../model/scalar-text'
import type { Source } from '../../model/source'
import type { Edit } from '../../text/edits'
import type { About } from '../describe'
import type { FeatureOptions } from '../request'
import { lineBreakOf, toTextEdit } from '../request'
import { escapeSnippet, hasTabStops, indentLines, plainText } from '../snippet'

export interface CompletionOptions extends FeatureOptions {
  /** False where the client shows no snippets: tab stops then become what stands in them. Default: true. */
  readonly snippets?: boolean
  /** False where the client shows nothing beside an item's label: it then stands in the item's detail. Default: true. */
  readonly labelDetails?: boolean
  /** A command of the client that opens the list of completions; run after a field whose values are offered. */
  readonly suggestCommand?: string
}

/** Something that is offered, before it is known how it is put into the text. */
export interface Draft {
  readonly label: string
  readonly kind: CompletionItemKind
  /** In the syntax of snippets, lines relative to where the insertion begins. */
  readonly snippet: string
  /** What stands beside the label: the name that was found, what an acronym means. */
  readonly hint?: string
  readonly about?: About
  /** True for what a search has found under another name: the client must not filter it away. */
  readonly found?: boolean
  readonly preselect?: boolean
  readonly deprecated?: boolean
  /** True where the values of the new field are offered at once. */
  readonly suggest?: boolean
  /** Where its lines begin, if not where the cursor's do. */
  readonly column?: number
  /** What changes besides, on the same line. */
  readonly also?: readonly Edit[]
}

/** Data of an item, for `resolveCompletion`. */
export interface ItemData {
  readonly uri: string
  readonly about: About
}

/** A value that is offered: text as the author reads it, or (`raw`) as YAML writes it. */
export interface Value extends Omit<Draft, 'snippet'> {
  readonly value: string
  readonly raw?: boolean
}

/** The value as it is written at `cursor`: in quotes where YAML needs them, escaped where it stands inside quotes. */
export function written(
  { value, raw }: Pick<Value, 'value' | 'raw'>,
  cursor: Pick<Cursor, 'quote' | 'flow'>,
): string {
  const { quote, flow } = cursor
  if (!quote) return raw ? value : toScalar(value, flow)
  const inner = quote.sign === '"' ? doubleQuoted(value).slice(1, -1) : value.replace(/'/g, "''")
  return inner + (quote.closed ? '' : quote.sign)
}

export function toDraft(value: Value, cursor: Pick<Cursor, 'quote' | 'flow' | 'tight'>): Draft {
  const { value: _, raw: __, ...draft } = value
  return { ...draft, snippet: (cursor.tight ? ' ' : '') + escapeSnippet(written(value, cursor)) }
}

/** Drafts as LSP items, in the order given. */
export function toItems(
  drafts: readonly Draft[],
  cursor: Cursor,
  source: Source,
  options: CompletionOptions,
): CompletionItem[] {
  const lineBreak = lineBreakOf(source)
  return drafts.map((draft, i) => {
    const snippet = options.snippets !== false && hasTabStops(draft.snippet)
    const text = indentLines(
      snippet ? draft.snippet : plainText(draft.snippet),
      draft.column ?? cursor.column,
      lineBreak,
    )
    const data: ItemData | undefined = draft.about && { uri: options.uri, about: draft.about }
    const also = draft.also ?? (cursor.indent ? [cursor.indent] : [])
    return {
      label: draft.label,
      kind: draft.kind,
      sortText: String(i).padStart(4, '0'),
      textEdit: toTextEdit(source, { span: cursor.span, text }),
      ...hintOf(draft, options),
      ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      // Our lines are indented as they must be: the editor is not to add its own.
      ...(text.includes('\n') ? { insertTextMode: InsertTextMode.asIs } : {}),
      ...filterOf(draft, cursor),
      ...(also.length ? { additionalTextEdits: also.map((edit) => toTextEdit(source, edit)) } : {}),
      ...(draft.preselect ? { preselect: true } : {}),
      ...(draft.deprecated ? { tags: [1 as const] } : {}),
      ...(draft.suggest && options.suggestCommand
        ? { command: { title: '', command: options.suggestCommand } }
        : {}),
      ...(data ? { data } : {}),
    }
  })
}

function hintOf({ hint }: Draft, { labelDetails }: CompletionOptions): Partial<CompletionItem> {
  if (!hint) return {}
  return labelDetails === false ? { detail: hint } : { labelDetails: { description: hint } }
}

/**
 * An editor filters what we offer by the letters typed so far. What was found by a foreign name, a code or a number would not pass
 * on its label, and all names joined would let too much pass (and VS Code looks at 128 characters only): so the text to filter by
 * begins with what was typed, which always passes. The label behind it keeps the item in view until our next answer is there.
 */
function filterOf({ found, label }: Draft, { typed }: Cursor): { filterText?: string } {
  if (typed.trim() === '-') return { filterText: `- ${label}` }
  return found && typed ? { filterText: `${typed} ${label}` } : {}
}

/** `- ` and the lines of an item. */
export function asItem(draft: Draft): Draft {
  return { ...draft, snippet: `- ${indentLines(draft.snippet, 2)}` }
}

export { CompletionItemKind }
