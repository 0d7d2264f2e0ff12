import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types'
import { MarkupKind } from 'vscode-languageserver-types'
import type { DocumentContext } from '../document'
import { cursorAt, othersIn } from '../model/cursor'
import type { Cursor } from '../model/cursor'
import { nodeAt } from '../model/tree'
import type { Path } from '../model/tree'
import { contactBlocks, contactValues, itemBlocks, skeleton } from './completion/blocks'
import { asItem, toDraft, toItems } from './completion/draft'
import type { CompletionOptions, Draft, ItemData } from './completion/draft'
import { fieldDrafts } from './completion/fields'
import { completeRule } from './completion/comments'
import { completeMark } from './completion/marks'
import { valuesAt } from './completion/values'
import { belowDrafts, takesText } from './completion/below'
import { describe } from './describe'
import { meaningOf } from './meaning'
import type { FeatureOptions } from './request'

export type { CompletionOptions } from './completion/draft'

/** Characters behind which a client should ask by itself. */
export const COMPLETION_TRIGGERS: readonly string[] = [':', ' ', '-', '[', ',', '^', '"', "'"]

/**
 * What may be typed at `position`: fields that are allowed here and not there yet, and values that the format or the catalogues know.
 * Nothing inside of prose but the names of footnotes and figures. Any position and any half-typed text are good.
 */
export function complete(
  document: DocumentContext,
  position: Position,
  options: CompletionOptions,
): CompletionList {
  const { source } = document
  const offset = source.lines.offsetAt(position)
  const cursor = cursorAt(source, offset)
  const prose = cursor.place === 'text' || meaningOf(cursor.path, document.kind) === 'prose'
  const special =
    cursor.place === 'comment'
      ? completeRule(document, offset, cursor)
      : prose
        ? completeMark(document, offset, cursor, options.language)
        : undefined
  if (special) return { isIncomplete: false, items: toItems(special.drafts, special.cursor, source, options) }
  const drafts = draftsAt(cursor, document, options)
  // What a search has found depends on what is typed: the client must ask again for the next letter.
  return { isIncomplete: drafts.some(({ found }) => found), items: toItems(drafts, cursor, source, options) }
}

/** The item with its documentation; as it is where there is none. `document` is the one that the item was made for, or a later version. */
export function resolveCompletion(
  item: CompletionItem,
  document: DocumentContext,
  options: FeatureOptions,
): CompletionItem {
  const data = item.data as ItemData | undefined
  const markdown = data?.about && describe(data.about, document, options.language)
  return markdown ? { ...item, documentation: { kind: MarkupKind.Markdown, value: markdown } } : item
}

function draftsAt(cursor: Cursor, document: DocumentContext, options: CompletionOptions): Draft[] {
  const { path } = cursor
  switch (cursor.place) {
    case 'key':
      return keyDrafts(path, cursor, document, options)
    case 'value':
      return typeof path.at(-1) === 'number'
        ? itemDrafts(path, cursor, document, options)
        : fieldValueDrafts(path, cursor, document, options)
    case 'block':
      return blockDrafts(cursor, document, options)
    case 'dash':
      return dashDrafts(cursor, document, options)
    case 'text':
    case 'comment':
    case 'none':
      return []
  }
}

function keyDrafts(
  path: Path,
  cursor: Cursor,
  document: DocumentContext,
  options: CompletionOptions,
): Draft[] {
  const fields = fieldDrafts(path, cursor, document)
  if (path.length === 0 && cursor.siblings.length === 0 && !cursor.colon)
    return [...skeleton(document, options), ...fields]
  if (cursor.colon || cursor.flow || meaningOf(path, document.kind) !== 'contact') return fields
  const { own, others } = contactBlocks(document, cursor.siblings, cursor.typed)
  return [...own, ...fields, ...others]
}

/** The item at `path`, whose list it is in; its first field may begin here, too. */
function itemDrafts(
  path: Path,
  cursor: Cursor,
  document: DocumentContext,
  options: CompletionOptions,
): Draft[] {
  const list = path.slice(0, -1)
  const items = document.fields.at([...list, 0])
  if (!items) return []
  const others = othersIn(document.source, list, cursor.span)
  const values = takesText(items)
    ? valuesAt(path, cursor.typed, others, document, options).map((value) => toDraft(value, cursor))
    : []
  if (cursor.flow || cursor.quote || !items.properties) return values
  const contacts =
    meaningOf(path, document.kind) === 'contact'
      ? contactBlocks(document, [], cursor.typed)
      : { own: [], others: [] }
  const first = fieldDrafts(path, { siblings: [], flow: false }, document)
  const fields = items.required ? first.filter(({ label }) => items.required!.includes(label)) : first
  return [...contacts.own, ...itemBlocks(list, items), ...fields, ...contacts.others, ...values]
}

/** A line on which a further item begins; or, a little to the right, a further field of the item above. */
function dashDrafts(cursor: Cursor, document: DocumentContext, options: CompletionOptions): Draft[] {
  const { path, above, span } = cursor
  const typed = cursor.typed.replace(/^-/, '')
  const items = itemDrafts([...path, Infinity], { ...cursor, typed }, document, options).map(asItem)
  if (!above || cursor.typed.startsWith('-')) return items
  const start = document.source.lines.start(document.source.lines.lineAt(span[0]))
  const also = [{ span: [start, start] as const, text: ' '.repeat(above.column - cursor.column) }]
  const fields = fieldDrafts(above.path, { siblings: above.siblings, flow: false }, document)
  return [...fields.map((draft) => ({ ...draft, column: above.column, also })), ...items]
}

/** The value behind `key:`. */
function fieldValueDrafts(
  path: Path,
  cursor: Cursor,
  document: DocumentContext,
  options: CompletionOptions,
): Draft[] {
  const schema = document.fields.at(path)
  if (!schema) return []
  const parent = path.slice(0, -1)
  if (meaningOf(parent, document.kind) === 'contact' && !cursor.quote && !cursor.flow) {
    const map = nodeAt(document.source.root, parent)
    const siblings = map?.kind === 'map' ? map.pairs.map(({ key }) => key) : []
    const drafts = contactValues(document, String(path.at(-1)), siblings, cursor.typed)
    return cursor.tight ? drafts.map((draft) => ({ ...draft, snippet: ` ${draft.snippet}` })) : drafts
  }
  const values = takesText(schema)
    ? valuesAt(path, cursor.typed, [], document, options).map((value) => toDraft(value, cursor))
    : []
  if (cursor.typed || cursor.quote || cursor.flow) return values
  return [...values, ...belowDrafts(path, schema, cursor, document, options)]
}

/** A line below `key:`: an item's dash, a field's name or a text may begin here. */
function blockDrafts(cursor: Cursor, document: DocumentContext, options: CompletionOptions): Draft[] {
  const { path } = cursor
  const schema = document.fields.at(path)
  if (!schema) return []
  const items = schema.items ? itemDrafts([...path, 0], cursor, document, options).map(asItem) : []
  const fields = keyDrafts(path, { ...cursor, siblings: [] }, document, options)
  const values = takesText(schema)
    ? valuesAt(path, cursor.typed, [], document, options).map((value) => toDraft(value, cursor))
    : []
  return path.length === 0 ? fields : [...fields, ...values, ...items]
}
