import type { Span } from '../text/lines'

/**
 * An entry cut at its top-level fields. What is wrong inside one field then stays inside it, and after a keystroke
 * only the field that changed is parsed again.
 */
export interface Segmentation {
  /** One stretch for each top-level field, in order: from its key to the next one. */
  readonly fields: readonly Span[]
  /** Lines at the left margin that begin no field: half-typed, pasted, or left by a merge. */
  readonly stray: readonly Span[]
  /** Where a second document begins (its `---`), if there is one; nothing from there on is in `fields`. */
  readonly second?: number
  /** True when the top level is not a block of fields (a list, `{…}`, `? key`): parse the text as a whole. */
  readonly whole: boolean
}

/** Code units; a longer open list is taken as ended, so that looking for its end stays cheap. */
const MAX_FLOW = 20_000
const BLANK_OR_COMMENT = /^[ \t]*(?:#|$)/

/** Cuts `text`. Total; every character that is not blank, comment or document marker is in a field or stray. */
export function segment(text: string): Segmentation {
  const fields: Span[] = []
  const stray: Span[] = []
  let begun = -1
  let second: number | undefined
  let started = false
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const close = (end: number) => {
    if (begun >= 0) fields.push([begun, end])
    begun = -1
  }
  for (; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const next = newline < 0 ? text.length : newline + 1
    const first = text.charCodeAt(at)
    // Indented, blank and comment lines belong to the field above them.
    const inner = first === 32 || first === 9 || first === 0xa0 || first === 35 || first === 10 || first === 13
    if (!inner || begun < 0) {
      const line = text.slice(at, newline < 0 ? text.length : newline).replace(/\r$/, '')
      if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) {
        if (started && hasContent(text, next)) {
          second = at
          break
        }
        // Content on the marker's own line, and directives, are for the whole-text parser.
        if (/^---\s+[^#\s]/.test(line)) return { fields: [], stray: [], whole: true }
        close(at)
      } else if (line.startsWith('%') && !started) {
        // A directive: no part of the entry.
      } else if (!BLANK_OR_COMMENT.test(line)) {
        const item = /^-(?:\s|$)/.test(line)
        if (!started && (item || /^[[{?|>*!]/.test(line) || inner)) return { fields: [], stray: [], whole: true }
        started = true
        if (beginsField(line)) {
          close(at)
          begun = at
        } else if (!(item && begun >= 0) && !(begun >= 0 && continuesFlow(text.slice(begun, at)))) {
          close(at)
          stray.push([at, newline < 0 ? text.length : newline])
        }
      }
    }
    at = next
  }
  close(second ?? text.length)
  return { fields, stray, whole: false, ...(second === undefined ? {} : { second }) }
}

/** True for `key: …`, `"key": …` and `key:`. Linear in the line's length, whatever it holds. */
function beginsField(line: string): boolean {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(line)
  if (quoted) return /^[ \t]*:(?:\s|$)/.test(line.slice(quoted[0].length))
  if (/^(?:[\s#"'[\]{},]|[-?:](?:\s|$))/.test(line)) return false
  const comment = line.search(/\s#/)
  return /:(?:\s|$)/.test(comment < 0 ? line : line.slice(0, comment))
}

/** True when a `[` or `{` of `field` waits for its end: the next line goes on with it, wherever it begins. */
function continuesFlow(field: string): boolean {
  if (field.length > MAX_FLOW || !/:[ \t]*[[{]/.test(field)) return false
  let depth = 0
  let quote = ''
  for (const char of field) {
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '[' || char === '{') depth++
    else if (char === ']' || char === '}') depth--
  }
  return depth > 0
}

function hasContent(text: string, from: number): boolean {
  return /^[ \t]*[^\s#]/m.test(text.slice(from).replace(/^(?:---|\.\.\.).*$/gm, ''))
}
