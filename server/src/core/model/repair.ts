import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import type { Composed } from './compose'

/** What is wrong with the YAML itself. `kind` is the part of the rule id behind `yaml/`. */
export interface Problem {
  readonly kind: ProblemKind
  readonly span: Span
  /** Which of the kind's messages; absent: its only one. */
  readonly variant?: string
  readonly data?: Readonly<Record<string, string | number>>
  /** The certain remedy, where there is one. */
  readonly fix?: readonly Edit[]
}

export type ProblemKind =
  | 'alias'
  | 'block-text'
  | 'brackets'
  | 'colon'
  | 'conflict'
  | 'control-character'
  | 'duplicate-field'
  | 'escape'
  | 'half-typed'
  | 'indentation'
  | 'not-an-entry'
  | 'quotes'
  | 'several-documents'
  | 'space-after-colon'
  | 'special-character'
  | 'syntax'
  | 'tab'
  | 'unreadable'
  | 'unused-anchor'

export interface Repair {
  readonly problem: Problem
  /** The text to parse instead, of the same length, so that every offset stays what it was; absent: the tree can be used as it is. */
  readonly text?: string
  /** True when what the parser made of the field cannot be trusted. */
  readonly damaged?: boolean
  /** What the author has begun to type: a field that begins like this is not missing. */
  readonly hides?: string
}

/**
 * Masked characters are moved to a private-use block: one code unit for one, and a plain letter to the parser.
 * See `unmask`.
 */
const MASK = 0xe000
const mask = (char: string) => String.fromCharCode(MASK + char.charCodeAt(0))

/** The characters that `repair` masked, back again. */
export function unmask(text: string): string {
  return /[\ue000-\ue07f]/.test(text)
    ? text.replace(/[\ue000-\ue07f]/g, (char) => String.fromCharCode(char.charCodeAt(0) - MASK))
    : text
}

/** `key: ` or `- ` (or both) and the value behind it on the same line. */
const VALUE =
  /^([ \t]*(?:-[ \t]+)*(?:"[^"]*"|'[^']*'|[^\s"'#:[\]{},][^:#]*):[ \t]+|[ \t]*(?:-[ \t]+)+)([^\s#].*?)[ \t]*$/

type ParserError = Composed['errors'][number]

/**
 * What `error` means to an author, and a text of the same length that parses as the author meant it.
 *
 * @param text - the field as it is parsed now, earlier repairs included
 * @param earlier - the kinds already found in this field: what follows from them is not said again
 */
export function repair(text: string, error: ParserError, earlier: ReadonlySet<ProblemKind>): Repair | 'follows' {
  const { code, message, span } = error
  const line = lineOf(text, Math.min(span[0], Math.max(0, text.length - 1)))
  switch (code) {
    case 'TAB_AS_INDENT':
      return repairTabs(text)
    case 'BLOCK_AS_IMPLICIT_KEY':
      return repairValue(text, line, 'colon') ?? repairDeepLine(text, line) ?? unknown(error)
    case 'MULTILINE_IMPLICIT_KEY':
      return repairStray(text, line)
    case 'MISSING_CHAR':
      if (message.includes('closing')) return repairQuote(text, span[0]) ?? unknown(error)
      return repairStray(text, line)
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED': {
      const value = VALUE.exec(text.slice(...line))?.[2] ?? ''
      if (/^[|>]/.test(value)) return repairBlockHeader(text, line) ?? unknown(error)
      return repairValue(text, line, /^["']/.test(value) ? 'quotes' : 'special-character') ?? unknown(error)
    }
    case 'BAD_DQ_ESCAPE': {
      const sign = text.slice(span[0], span[0] + 2)
      return { problem: { kind: 'escape', span: [span[0], span[0] + 2], data: { sign }, fix: [insert(span[0], '\\')] } }
    }
    case 'BAD_INDENT':
      if (message.startsWith('Flow')) return openBracket(text, span[0], message.includes('sequence') ? '[' : '{')
      if (earlier.has('tab') || earlier.has('indentation')) return 'follows'
      return shallowLine(text, line)
    default:
      return unknown(error)
  }
}

/** Tabs (and the no-break spaces that come with text from a word processor) in front of a line's first word. */
export function repairTabs(text: string): Repair {
  const leads = [...text.matchAll(/^[ \t\u00a0]*[\t\u00a0][ \t\u00a0]*(?=\S)/gm)]
  const edits = leads.map((lead) => ({
    span: [lead.index, lead.index + lead[0].length] as Span,
    text: lead[0].replace(/\t/g, '  ').replace(/\u00a0/g, ' '),
  }))
  let masked = text
  for (const lead of leads) masked = splice(masked, lead.index, ' '.repeat(lead[0].length))
  const first = leads[0]
  if (!first) return { problem: { kind: 'tab', span: [0, 0] }, damaged: true }
  return { problem: { kind: 'tab', span: [first.index, first.index + first[0].length], fix: edits }, text: masked }
}

/** The value of `line` read as the text that it is, colons and all. */
function repairValue(text: string, line: Span, kind: ProblemKind): Repair | undefined {
  const match = VALUE.exec(text.slice(...line))
  if (!match) return undefined
  const [, lead = '', value = ''] = match
  const start = line[0] + lead.length
  const colon = /:(?=\s|$)/.exec(value)
  if (kind === 'colon' && !colon) return undefined
  const masked = value
    .replace(/^[-?:,[\]{}#&*!|>'"%@`]/, mask)
    .replace(/:(?=\s|$)/g, mask)
    .replace(/(?<=\s)#/g, mask)
  if (masked === value) return undefined
  const span: Span = kind === 'colon' && colon ? [start + colon.index, start + colon.index + 1] : [start, start + value.length]
  const original = unmask(value)
  return {
    problem: {
      kind,
      span,
      data: { sign: original[0] ?? '' },
      fix: [{ span: [start, start + value.length], text: quote(original) }],
    },
    text: splice(text, start, masked),
  }
}

/** Words behind `|` or `>`: with indented lines below, the text begins one line too early; without, it is no block text. */
function repairBlockHeader(text: string, line: Span): Repair | undefined {
  const found = repairValue(text, line, 'special-character')
  const next = nextLine(text, line)
  const lead = next ? leadOf(text, next) : 0
  if (!found || lead <= leadOf(text, line)) return found
  const words = /[|>][-+\d]*[ \t]*/.exec(text.slice(found.problem.span[0]))![0]
  const start = found.problem.span[0]
  const behind: Span = [start + words.trimEnd().length, start + words.length]
  const fix: Edit[] = [{ span: behind, text: '\n' + ' '.repeat(lead) }]
  return { ...found, problem: { kind: 'block-text', span: [behind[1], found.problem.span[1]], data: { sign: words[0]! }, fix } }
}

/** A line with no colon: half-typed. It becomes a comment, so that its neighbours stay what they are. */
function repairStray(text: string, line: Span): Repair {
  const span = wordsOf(text, line)
  const words = text.slice(...span)
  const at = span[0] + (/^(?:-\s+)*/.exec(words)?.[0].length ?? 0)
  const key = /^([\w-]+):(?=\S)/.exec(text.slice(at, span[1]))
  const masked = splice(text, at, '#')
  if (key) {
    const colon = at + key[0].length
    return {
      problem: { kind: 'space-after-colon', span: [at, colon], data: { field: key[1]! }, fix: [insert(colon, ' ')] },
      text: masked,
      hides: key[1]!,
    }
  }
  const typed = unmask(text.slice(at, span[1]))
  return { problem: { kind: 'half-typed', span: [at, span[1]], data: { text: typed } }, text: masked, hides: typed }
}

/**
 * Lines indented further than their neighbours: the superfluous blanks of each move to the end of the line before it.
 */
function repairDeepLine(text: string, line: Span): Repair | undefined {
  const indent = columnOf(text.slice(...line))
  const first = nextLine(text, line)
  const lead = first ? leadOf(text, first) : 0
  if (!first || lead <= indent) return undefined
  const by = lead - indent
  const fix: Edit[] = []
  let masked = text
  for (let next: Span | undefined = first; next; next = nextLine(text, next)) {
    if (next[0] === next[1] || leadOf(text, next) < lead) break
    const breakAt = text[next[0] - 2] === '\r' ? next[0] - 2 : next[0] - 1
    masked = splice(masked, breakAt, ' '.repeat(by) + text.slice(breakAt, next[0]))
    fix.push({ span: [next[0], next[0] + by], text: '' })
  }
  return { problem: { kind: 'indentation', span: wordsOf(text, first), fix }, text: masked }
}

/** A line indented less than the ones before it, which it seems to go on with. */
function shallowLine(text: string, line: Span): Repair {
  let above: Span | undefined = line
  do above = previousLine(text, above)
  while (above && above[0] === above[1])
  const by = above ? leadOf(text, above) - leadOf(text, line) : 0
  const fix = by > 0 ? { fix: [insert(line[0], ' '.repeat(by))] } : {}
  return { problem: { kind: 'indentation', span: wordsOf(text, line), ...fix } }
}

/** A quotation mark that nothing closes: the text is read without it. */
function repairQuote(text: string, at: number): Repair | undefined {
  for (let line = lineOf(text, Math.max(0, Math.min(at, text.length) - 1)); ; line = lineOf(text, line[0] - 2)) {
    const match = VALUE.exec(text.slice(...line))
    const sign = match?.[2]?.[0]
    if (match && (sign === '"' || sign === "'") && match[2]!.indexOf(sign, 1) < 0) {
      const start = line[0] + match[1]!.length
      const end = start + match[2]!.length
      const value = match[2]!.slice(1)
      const inner = value.replace(/:(?=\s|$)/g, mask).replace(/(?<=\s)#/g, mask)
      return {
        problem: { kind: 'quotes', span: [start, end], data: { sign }, fix: [{ span: [start, end], text: quote(unmask(value)) }] },
        text: splice(text, start, mask(sign) + inner),
      }
    }
    if (line[0] < 2) return undefined
  }
}

function openBracket(text: string, at: number, bracket: '[' | '{'): Repair {
  let depth = 0
  let start = at - 1
  for (; start >= 0; start--) {
    const char = text[start]
    if (char === ']' || char === '}') depth++
    else if (char === '[' || char === '{') {
      if (depth === 0 && char === bracket) break
      if (depth > 0) depth--
    }
  }
  const closing = bracket === '[' ? ']' : '}'
  const from = Math.max(0, start)
  const line = lineOf(text, from)
  const closed = text.indexOf(closing, at)
  if (closed > line[1] && at > line[1]) return flowAtMargin(text, line, closed)
  // Where the line is the list's last, it ends there, or before the bracket that closes what is around it.
  const end = at <= line[1] ? at : wordsOf(text, line)[1]
  const trimmed = end - (text.slice(from, end).length - text.slice(from, end).trimEnd().length)
  const oneLine = at <= line[1] || !text.slice(line[1], at).trim()
  return {
    problem: {
      kind: 'brackets',
      span: [from, from + 1],
      data: { sign: bracket, closing },
      ...(oneLine ? { fix: [insert(trimmed, closing)] } : {}),
    },
  }
}

/** A list in brackets whose further lines begin at the left margin: its line breaks count as blanks. */
function flowAtMargin(text: string, line: Span, closed: number): Repair {
  const fix: Edit[] = []
  for (let next = nextLine(text, line); next && next[0] <= closed; next = nextLine(text, next)) {
    if (next[0] < next[1]) fix.push(insert(next[0], '  '))
  }
  const joined = text.slice(line[1], closed).replace(/[\r\n]/g, ' ')
  const first = nextLine(text, line) ?? line
  return { problem: { kind: 'indentation', span: wordsOf(text, first), fix }, text: splice(text, line[1], joined) }
}

function unknown({ message, span }: ParserError): Repair {
  return { problem: { kind: 'syntax', span, data: { message } }, damaged: true }
}

/** `text` in double quotes, as YAML reads it back unchanged. */
export function quote(text: string): string {
  const inner = /^(["'])([\s\S]*)\1$/.exec(text)
  const bare = inner && !inner[2]!.includes('"') ? inner[2]! : text
  return `"${bare.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`
}

function insert(at: number, text: string): Edit {
  return { span: [at, at], text }
}

function splice(text: string, at: number, replacement: string): string {
  return text.slice(0, at) + replacement + text.slice(at + replacement.length)
}

function lineOf(text: string, offset: number): Span {
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', Math.max(start, offset))
  const end = newline < 0 ? text.length : newline
  return [start, text[end - 1] === '\r' && end > start ? end - 1 : end]
}

function nextLine(text: string, line: Span): Span | undefined {
  const newline = text.indexOf('\n', line[1])
  return newline < 0 || newline + 1 >= text.length ? undefined : lineOf(text, newline + 1)
}

function previousLine(text: string, line: Span): Span | undefined {
  return line[0] === 0 ? undefined : lineOf(text, line[0] - 1)
}

function leadOf(text: string, line: Span): number {
  return /^ */.exec(text.slice(...line))![0].length
}

/** The line without the blanks around it. */
function wordsOf(text: string, line: Span): Span {
  const value = text.slice(...line)
  return [line[0] + (value.length - value.trimStart().length), line[0] + value.trimEnd().length]
}

/** Column of the key in `  - key: value`: where its sibling fields stand. */
function columnOf(line: string): number {
  return /^[ \t]*(?:-[ \t]+)*/.exec(line)![0].length
}
