import { Lines } from '../text/lines'
import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import { resolveAliases } from './aliases'
import { mendOddBlanks } from './blanks'
import { controlCharacters } from './characters'
import { findConflicts } from './conflicts'
import { duplicateFields } from './duplicates'
import { moveField, parseField } from './field'
import type { Field } from './field'
import type { Problem } from './problem'
import { segment } from './segments'
import type { Segmentation } from './segments'
import type { MapNode } from './tree'

/** UTF-16 code units. A longer text is no entry, and parsing it would hold the editor up. */
export const MAX_LENGTH = 1_000_000

/**
 * Line ends, quotes, brackets, colons and the like. A text of a million characters has 30,000 of them; with very many
 * more it is no entry, and each costs the parser as much as a page of words.
 */
export const MAX_SIGNS = 100_000

const MAX_DAMAGED = 100

/** Nobody reads more; they would only keep others busy. */
const MAX_PROBLEMS = 1000

/** One version of a document's text, parsed: whatever the text, there is a tree of what can be understood, and the problems. */
export interface Source {
  readonly text: string
  readonly lines: Lines
  /** Always a map; without fields when the text holds none. */
  readonly root: MapNode
  readonly problems: readonly Problem[]
  /** Stretches of the text whose tree cannot be trusted: nothing is said to be missing from or unknown in them. */
  readonly damaged: readonly Span[]
  /** Beginnings of fields that are being typed: those are not missing. */
  readonly begun: readonly string[]
  /** The parsed fields, for the next version. */
  readonly fields: readonly Field[]
}

/**
 * Parses `text`. Total: never throws, whatever the characters, and takes time in proportion to the length.
 *
 * @param previous - an earlier version of the same document; its unchanged fields are taken over instead of parsed
 */
export function parseSource(text: string, previous?: Source): Source {
  const lines = new Lines(text)
  const refused = refuse(text)
  if (refused) return blank(text, lines, refused)

  // Same length, so that offsets stay: YAML knows no lone carriage return, LSP does.
  const conflicts = findConflicts(text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text)
  const blanks = mendOddBlanks(conflicts.text)
  const cut = segment(blanks.text)
  const input = withoutMarkers(blanks.text, cut.markers)
  const known = new Map(previous?.fields.map((field) => [field.text, field]))
  const fields = cut.fields.map((span) => {
    const part = input.slice(...span)
    const old = known.get(part)
    return old ? moveField(old, span[0]) : parseField(part, span[0])
  })
  const rough: MapNode = {
    kind: 'map',
    span: [0, input.length],
    pairs: fields.flatMap((field) => field.nodes),
    flow: false,
  }

  const { root, problems: aliases } = resolveAliases(rough, input)
  const twice = duplicateFields(root, input)
  const found = [
    fields.flatMap((field) => field.problems),
    aliases,
    between(cut, input),
    oddBlanks(cut, blanks.fix),
    twice.problems,
  ].flat()
  const odd = notAnEntry(cut, fields, found, lines)
  const inFields = conflicts.open ? [] : odd ? [odd] : found
  const problems = [controlCharacters(text), conflicts.problems, inFields].flat()
  return {
    text,
    lines,
    root,
    problems: problems.sort((a, b) => a.span[0] - b.span[0]).slice(0, MAX_PROBLEMS),
    damaged:
      conflicts.open || odd
        ? [[0, text.length]]
        : atMost([...fields.flatMap((field) => field.damaged), ...twice.damaged]),
    begun: fields.flatMap((field) => field.begun),
    fields,
  }
}

/** Where very many places are damaged, everything between them counts as damaged too. */
function atMost(damaged: readonly Span[]): readonly Span[] {
  if (damaged.length <= MAX_DAMAGED) return damaged
  return [[damaged[0]![0], damaged.reduce((end, span) => Math.max(end, span[1]), 0)]]
}

function refuse(text: string): Problem | undefined {
  if (text.length > MAX_LENGTH) {
    const size = (text.length / 1_000_000).toFixed(1)
    return {
      kind: 'unreadable',
      variant: 'size',
      span: [0, 0],
      data: { size, limit: MAX_LENGTH / 1_000_000 },
    }
  }
  const zero = text.indexOf('\0')
  if (zero >= 0) return { kind: 'unreadable', variant: 'binary', span: [zero, zero + 1] }
  if (text.length > MAX_SIGNS && countSigns(text) > MAX_SIGNS)
    return { kind: 'unreadable', variant: 'signs', span: [0, 0] }
  return undefined
}

function countSigns(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Of letters, digits and spaces, there may be any number.
    if (code < 128 && SIGNS[code]) count++
  }
  return count
}

/** By character code: what YAML looks at. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) =>
  Number('\t\n\r"#&\'*,-:?[\\]{}'.includes(String.fromCharCode(code))),
)

function blank(text: string, lines: Lines, problem: Problem): Source {
  const root: MapNode = { kind: 'map', span: [0, 0], pairs: [], flow: false }
  return { text, lines, root, problems: [problem], damaged: [[0, text.length]], begun: [], fields: [] }
}

/** The markers as empty lines: what stands behind them is read on. */
function withoutMarkers(text: string, markers: readonly Span[]): string {
  let result = ''
  let last = 0
  for (const [start, end] of markers) {
    result += text.slice(last, start) + ' '.repeat(end - start)
    last = end
  }
  return result + text.slice(last)
}

/** One finding for each field that holds odd blanks. */
function oddBlanks({ fields }: Segmentation, edits: readonly Edit[]): Problem[] {
  const byField = new Map<number, Edit[]>()
  let field = 0
  for (const edit of edits) {
    while (field + 1 < fields.length && fields[field + 1]![0] < edit.span[1]) field++
    const known = byField.get(field)
    if (known) known.push(edit)
    else byField.set(field, [edit])
  }
  return [...byField.values()].map((fix) => ({ kind: 'no-break-space', span: fix[0]!.span, fix }))
}

/** What is wrong between the fields: markers, a second document, and first lines that are indented. */
function between({ markers, second, indented }: Segmentation, text: string): Problem[] {
  const problems = markers.map(([start, end]): Problem => {
    const newline = text.indexOf('\n', end)
    const fix: Edit[] = [{ span: [start, newline < 0 ? text.length : newline + 1], text: '' }]
    return { kind: 'several-documents', variant: 'line', span: [start, end], fix }
  })
  if (second !== undefined) problems.push({ kind: 'several-documents', span: [second, second + 3] })
  if (indented) {
    const { span, by } = indented
    const lead = new RegExp(`^ {${by}}`, 'gm')
    const fix = [...text.slice(...span).matchAll(lead)].map((line): Edit => {
      const start = span[0] + line.index
      return { span: [start, start + by], text: '' }
    })
    const first = /^[^\n\r]*/.exec(text.slice(span[0]))![0]
    const at = span[0] + first.length - first.trimStart().length
    problems.push({ kind: 'indentation', span: [at, span[0] + first.trimEnd().length], fix })
  }
  return problems
}

/** The one thing to say of a text that has no fields at all. */
function notAnEntry(
  { fields, none }: Segmentation,
  parsed: readonly Field[],
  problems: readonly Problem[],
  lines: Lines,
): Problem | undefined {
  const other = parsed[0]?.other
  const kind = 'not-an-entry'
  if (other)
    return { kind, variant: other.kind === 'seq' ? 'list' : 'text', span: firstLine(lines, other.span) }
  if (!fields.length) return { kind, variant: 'empty', span: [0, 0] }
  const typing = problems.some(({ kind: one, variant, data }) => {
    return (
      one === 'space-after-colon' ||
      (one === 'half-typed' && !variant && /^[\w-]+$/.test(String(data?.['text'])))
    )
  })
  const nothing =
    none ||
    (parsed.every(({ nodes }) => !nodes.length) && problems.some(({ kind: one }) => one === 'half-typed'))
  if (nothing && !typing) return { kind, variant: 'text', span: firstLine(lines, fields[0]!) }
  return undefined
}

function firstLine(lines: Lines, [start, end]: Span): Span {
  return [start, Math.min(end, lines.end(lines.lineAt(start)))]
}
