import type { Cursor } from '../../model/cursor'
import type { DocumentContext } from '../../document'
import { say } from '../../i18n/messages'
import type { Language } from '../../i18n/language'
import { footnotesOf, proseIn } from '../prose'
import { escapeSnippet } from '../snippet'
import { CompletionItemKind } from './draft'
import type { Draft } from './draft'

/** What a mark in prose offers, and the stretch of text that is chosen for. */
export interface MarkCompletion {
  readonly drafts: Draft[]
  readonly cursor: Cursor
}

/**
 * Footnote names behind `[^`, figure names behind `![`: the only completions inside of prose. Undefined where no mark is begun.
 *
 * @param offset - of the position, in UTF-16 units
 */
export function completeMark(
  document: DocumentContext,
  offset: number,
  cursor: Cursor,
  language: Language,
): MarkCompletion | undefined {
  const { lines, text } = document.source
  const line = lines.lineAt(offset)
  const before = text.slice(lines.start(line), offset)
  const found = /(\[\^|!\[)([^\]\s[^]*)$/.exec(before)
  if (!found) return undefined
  const [, sign, typed = ''] = found
  const rest = /^([^\]\s[]*)(\]?)/.exec(text.slice(offset, lines.end(line)))!
  // Without a bracket behind it, what follows the position is prose and not a part of the name.
  const closed = rest[2] === ']'
  const end = offset + (closed ? rest[1]!.length : 0)
  const close = closed ? '' : ']'
  const drafts = sign === '[^' ? footnotes(document, close, language) : figures(document, close)
  return {
    drafts,
    cursor: { ...cursor, place: 'text', typed, span: [offset - typed.length, end], column: 0 },
  }
}

/** Those first that no text calls yet. */
function footnotes(document: DocumentContext, close: string, language: Language): Draft[] {
  const called = new Set(proseIn(document).flatMap(({ marks }) => marks.map(({ key }) => key)))
  const all = footnotesOf(document).map(({ key, text }): Draft & { readonly called: boolean } => ({
    label: key,
    kind: CompletionItemKind.Reference,
    snippet: escapeSnippet(key + close),
    ...(called.has(key) ? {} : { hint: say(language, 'complete.notCalled', undefined) }),
    about: { kind: 'text', markdown: text.text },
    called: called.has(key),
  }))
  return [...all.filter((one) => !one.called), ...all.filter((one) => one.called)]
}

function figures({ entry }: DocumentContext, close: string): Draft[] {
  return entry.figures.flatMap(({ id, caption, alt }) => {
    if (!id) return []
    const hint = (caption ?? alt)?.text ?? ''
    return [
      {
        label: id.text,
        kind: CompletionItemKind.Reference,
        snippet: escapeSnippet(id.text + close),
        ...(hint ? { hint } : {}),
      },
    ]
  })
}
