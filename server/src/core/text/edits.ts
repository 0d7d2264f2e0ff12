import type { Span } from './lines'

/** Replaces the text of `span` by `text`; offsets are UTF-16 code units of the text before the edit. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** True when no two edits touch the same text. Two insertions at one place do. */
export function areDisjoint(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort(bySpan)
  return sorted.every((edit, i) => {
    const next = sorted[i + 1]
    return !next || (edit.span[1] <= next.span[0] && edit.span[0] !== next.span[0])
  })
}

/** The text after all `edits`, which must be disjoint; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let last = 0
  for (const { span, text: replacement } of [...edits].sort(bySpan)) {
    result += text.slice(last, span[0]) + replacement
    last = span[1]
  }
  return result + text.slice(last)
}

function bySpan(a: Edit, b: Edit): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1]
}
