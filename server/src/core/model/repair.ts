import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import type { Composed } from './compose'
import { colonIn, isBlank } from './field-lines'
import type { Line } from './field-lines'
import type { Problem } from './problem'

type ParserError = Composed['errors'][number]

export interface Repair {
  readonly problem: Problem
  /** What the parser made of this stretch cannot be trusted. */
  readonly damaged?: Span
}

/** What an error inside a line means to an author; undefined when nobody can tell. */
export function repair(text: string, { code, span }: ParserError, line: Line): Repair | undefined {
  if (code === 'BAD_DQ_ESCAPE') return wrongEscape(text, span[0], line)
  const open = openBracket(text, line, span[0])
  return open < 0 ? undefined : betweenItems(text, open, span[0], line)
}

/** A backslash that means nothing: all such of the line are doubled at once; in a path of Windows, every one. */
function wrongEscape(text: string, at: number, line: Line): Repair {
  const fix: Edit[] = []
  const path = text.slice(line.at, at + 1).endsWith(':\\')
  for (let i = at; i < line.end; i++) {
    if (text[i] !== '\\') continue
    if (path || !isEscape(text, i)) fix.push({ span: [i, i], text: '\\' })
    i++
  }
  return { problem: { kind: 'escape', span: [at, at + 2], data: { sign: text.slice(at, at + 2) }, fix } }
}

function isEscape(text: string, at: number): boolean {
  return /^\\(?:[0abt\tnvfre "/\\N_LP]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n)/i.test(
    text.slice(at, at + 10),
  )
    ? !/^\\(?:[ABTVFRlp])/.test(text.slice(at, at + 2))
    : false
}

/** Offset of the bracket that `at` stands in, if it begins in the same line as a value; otherwise -1. */
function openBracket(text: string, line: Line, at: number): number {
  let begins = colonIn(text, line.at, line.end) + 1 || line.at
  while (begins < line.end && (isBlank(text, begins) || text[begins] === '-')) begins++
  return /[[{]/.test(text[begins] ?? '') && begins < at ? begins : -1
}

/** Two commas, none, or colons between the items of a list in brackets. */
function betweenItems(text: string, open: number, at: number, line: Line): Repair {
  let before = at
  while (before > open && isBlank(text, before - 1)) before--
  const doubled = text[at] === ',' && /[,[{]/.test(text[before - 1]!)
  const missing = /[[{]/.test(text[at]!) && /[\]}\w]/.test(text[before - 1]!)
  const fix = doubled
    ? [{ span: [before, at + 1] as Span, text: '' }]
    : missing
      ? [{ span: [before, before] as Span, text: ',' }]
      : undefined
  const span: Span = [at, Math.max(at + 1, doubled || missing ? at + 1 : line.end)]
  return {
    problem: { kind: 'brackets', variant: 'list', span, ...(fix ? { fix } : {}) },
    damaged: [line.at, line.end],
  }
}
