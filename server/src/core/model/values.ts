import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import {
  beginsSpecial,
  closingQuote,
  colonIn,
  isBlank,
  isComment,
  isDash,
  keyAt,
  lineAt,
  skipBlanks,
} from './field-lines'
import type { Line } from './field-lines'
import type { Draft } from './mask'
import type { Problem } from './problem'

/** What the readers of a broken field share: its text and lines, and what they have found and masked so far. */
export interface Reading {
  readonly text: string
  readonly lines: readonly Line[]
  readonly draft: Draft
  /** What ends its lines. */
  readonly lineBreak: string
  readonly problems: Problem[]
  readonly damaged: Span[]
  /**
   * Does a line begin something of its own, rather than go on with the text above it?
   *
   * @param outside - true when lines before it already stand too far left
   */
  standsAlone(line: number, outside: boolean): boolean
}

/** What may come behind a value. `column`: that of the key or dash it belongs to. */
export type Open =
  /** A key or dash with nothing behind it. */
  | { readonly kind: 'empty'; readonly column: number }
  /** `|` or `>`, whose text follows. */
  | { readonly kind: 'block'; readonly column: number; readonly header: number }
  /** A whole value; `text`: where it begins, when it is a bare text of one line. */
  | { readonly kind: 'closed'; readonly column: number; readonly text?: number }

export interface ReadValue {
  /** The line that comes next. */
  readonly next: number
  readonly open: Open
}

/** Texts of up to this length are put in quotes; a longer one of several lines becomes block text. Code units. */
const QUOTABLE = 160

/** A bare or block text, line by line. */
interface Region {
  /** The first and the last of its lines; for block text, those of its body. */
  readonly first: number
  last: number
  /** Where it begins: its first word, or `|`. */
  readonly at: number
  readonly column: number
  /** Does it begin with `|` or `>`? */
  readonly header: boolean
  /** Does it begin on a line below its key or dash? */
  readonly below: boolean
  /** Lines of it that are indented too little. */
  readonly shallow: number[]
  /** True where one of those is no further in than the key itself. */
  outside: boolean
  /** Behind its last word; a comment on its last line is no part of it. */
  end: number
  /** What ends the text before its end. */
  fault?: { readonly span: Span; readonly sign: string }
}

/** What may stand in front of a value: a name for aliases, a type. */
const SIGN = /(?:&[^\s,[\]{}]+|!![a-z]+)(?:[ \t]+|(?=[\r\n])|$)/y

/** Reads the value that begins at `from` in line `i`, behind the key or dash in `column`. */
export function readValue(
  reading: Reading,
  i: number,
  from: number,
  column: number,
  item: boolean,
): ReadValue {
  const { text, lines } = reading
  const { end } = lines[i]!
  let at = from
  for (SIGN.lastIndex = at; at < end && SIGN.test(text); at = SIGN.lastIndex);
  if (at >= end || (at > from && isComment(text, at, at)))
    return { next: i + 1, open: { kind: 'empty', column } }
  switch (text[at]) {
    case '"':
    case "'":
      return readQuoted(reading, i, at, column)
    case '[':
    case '{':
      return readFlow(reading, i, at, column)
    case '|':
    case '>':
      if (/^[|>](?:[-+]?[1-9]?|[1-9][-+])[ \t]*(?:#.*)?$/.test(text.slice(at, end))) {
        return { next: i + 1, open: { kind: 'block', column, header: at } }
      }
      return wordsBehindHeader(reading, i, at, column)
    case '*':
      if (/^\*[^\s,[\]{}]+[ \t]*(?:#.*)?$/.test(text.slice(at, end)))
        return { next: i + 1, open: { kind: 'closed', column } }
  }
  return readPlain(reading, i, at, column, { item, below: false })
}

/** A bare text with all of its lines: those that are indented further than `column`, and those that only should be. */
export function readPlain(
  reading: Reading,
  i: number,
  at: number,
  column: number,
  { item, below }: { item: boolean; below: boolean },
): ReadValue {
  const { text, lines } = reading
  const line = lines[i]!
  const outside = below && line.lead <= column
  const region: Region = {
    ...{ first: i, last: i, at, column, header: false, below, end: line.end },
    ...{ shallow: outside ? [i] : [], outside },
  }
  if (beginsSpecial(text, at, line.end)) region.fault = { span: [at, line.end], sign: text[at]! }
  let comment = noteFault(reading, region, at, line.end)
  let j = i + 1
  for (; j < lines.length; j++) {
    const next = lines[j]!
    if (next.at === next.end) continue
    if (text[next.at] === '#' && !region.outside) {
      comment ??= next.at
      continue
    }
    if (next.lead <= column) {
      if (reading.standsAlone(j, region.outside)) break
      region.shallow.push(j)
      region.outside = true
    } else if (!region.outside && goesDeeper(reading, region, j, item)) break
    if (comment !== undefined) region.fault ??= { span: [comment, comment + 1], sign: '#' }
    region.last = j
    comment = noteFault(reading, region, next.at, next.end)
  }
  region.end = endBefore(text, comment, lines[region.last]!.end)
  finish(reading, region)
  const single = region.last === i && !below ? { text: at } : {}
  return { next: region.last + 1, open: { kind: 'closed', column, ...single } }
}

/** The lines of block text, and those behind it that seem to be meant as such. */
export function readBody(reading: Reading, i: number, header: number, column: number): ReadValue {
  const { text, lines } = reading
  const given = Number(/[1-9]/.exec(text.slice(header + 1, header + 3))?.[0] ?? 0)
  const body: number[] = []
  let j = i
  for (; j < lines.length; j++) {
    const { at, end, lead } = lines[j]!
    if (at === end) continue
    if (lead <= column) break
    body.push(j)
  }
  const first = lines[body[0] ?? i]!
  const indent = given || !body.length ? Math.max(column, 0) + (given || 2) : first.lead
  const shallow = body.filter((k) => lines[k]!.lead < indent)
  const last = body.at(-1) ?? i - 1
  const region: Region = {
    ...{ first: i, last, at: header, column, header: true, below: true, end: lines[last]!.end },
    ...{ shallow, outside: false },
  }
  for (; j < lines.length; j++) {
    const { at, end, lead } = lines[j]!
    if (at === end) continue
    if (lead <= column) {
      // A line between lines of the text belongs to it, however short it is.
      let below = j + 1
      while (below < lines.length && lines[below]!.at === lines[below]!.end) below++
      const between = (lines[below]?.lead ?? 0) >= indent && !isFieldLine(reading, j)
      if (!between && text[at] === '#' && !region.outside) continue
      if (!between && reading.standsAlone(j, region.outside)) break
      region.outside = true
    }
    if (lead < indent) shallow.push(j)
    region.last = j
    region.end = end
  }
  if (given && shallow[0] === body[0] && shallow.length) {
    finish({ ...reading, problems: [] }, region)
    const number = header + text.slice(header).search(/[1-9]/)
    const fix: Edit[] = [{ span: [number, number + 1], text: '' }]
    reading.problems.push({
      kind: 'block-text',
      variant: 'number',
      span: [header, number + 1],
      data: { number: given },
      fix,
    })
  } else if (shallow.length) finish(reading, region)
  else deepBlankLines(reading, i, body[0] ?? i, indent)
  return { next: region.last + 1, open: { kind: 'closed', column } }
}

/** Empty lines before block text that hold more blanks than the text is indented by. */
function deepBlankLines(
  { text, lines, draft, problems }: Reading,
  from: number,
  to: number,
  indent: number,
): void {
  const deep = lines.slice(from, to).filter(({ start, stop }) => stop - start > indent)
  if (!deep[0]) return
  const span: Span = [deep[0].start, deep[0].stop]
  const fix = deep.map(({ start, stop }): Edit => ({ span: [start, stop], text: '' }))
  problems.push({ kind: 'indentation', variant: 'blank', span, fix })
  for (const { start, stop } of deep) {
    // The blanks change places with the line break before them, to stand behind the line above.
    const breakAt = text[start - 2] === '\r' ? start - 2 : start - 1
    draft.put(breakAt, ' '.repeat(stop - start) + text.slice(breakAt, start))
  }
}

/** Where the words of a line end: before the comment, if one begins in it. */
function endBefore(text: string, comment: number | undefined, end: number): number {
  if (comment === undefined || comment > end) return end
  while (isBlank(text, comment - 1)) comment--
  return comment
}

/** Notes a colon that ends a bare text too early; the offset of a comment, where there is one. */
function noteFault({ text }: Reading, region: Region, at: number, end: number): number | undefined {
  const colon = colonIn(text, at, end)
  if (colon >= 0) region.fault ??= { span: [colon, colon + 1], sign: ':' }
  for (let k = at + 1; k < end; k++) if (isComment(text, k, at)) return k
  return undefined
}

/** Is line `j`, which is indented as a further line of the text, a field or an item with too much indentation? */
function goesDeeper({ text, lines }: Reading, region: Region, j: number, item: boolean): boolean {
  const { at, end } = lines[j]!
  if (item && isDash(text, at, end)) return true
  const words = isDash(text, at, end) ? skipBlanks(text, at + 1, end) : at
  const key = keyAt(text, words, end)
  return key !== undefined && isField(key.name) && region.last === region.first && !region.below
}

/** The name of a field of the format is made of small letters. */
export function isField(name: string): boolean {
  return /^[a-z][a-z0-9_-]*$/.test(name)
}

/** A value that ends in its line: nothing can stand below it. */
export function isWhole(value: string): boolean {
  return /^(?:[^\s|>&*!#"'[{].*|"[^"]*"|'[^']*'|\[[^[\]]*\])$/.test(value)
}

/**
 * The line behind the field in line `i`, whose colon ends at `colon`, and its text: undefined when nothing follows, or when
 * other fields may stand below it.
 */
export function behindField(
  text: string,
  lines: readonly Line[],
  i: number,
  colon: number,
): number | undefined {
  const value = text.slice(colon, lines[i]!.end).trim()
  const next = (from: number) => {
    let k = from + 1
    while (k < lines.length && lines[k]!.at === lines[k]!.end) k++
    return k < lines.length ? k : undefined
  }
  let below = next(i)
  if (below === undefined || isWhole(value)) return below
  if (!/^[|>][-+\d]{0,2}(?:\s|$)/.test(value)) return undefined
  const own = lines[below]!.lead
  while (below !== undefined && lines[below]!.lead >= own) below = next(below)
  return below
}

/** Says what is wrong with a text, and masks what YAML would take for more than text. */
function finish(reading: Reading, region: Region): void {
  const { shallow, outside, header, fault } = region
  if (!shallow.length && !fault) return
  const { lines, problems } = reading
  maskRegion(reading, region)
  const several = region.last > region.first || header
  // Joined lines have other blanks between them than the author’s.
  if (shallow.length) reading.damaged.push([lines[region.first]!.at, region.end])
  if (shallow.length) {
    const target = targetOf(reading, region)
    const edits = align(reading, region, target)
    const line = lines[edits[0] ? lineAt(lines, edits[0].span[0], region.first) : shallow[0]!]!
    const fix = fault && !header ? asBlock(reading, region, target) : edits
    problems.push({
      kind: 'indentation',
      variant: outside ? 'outside' : 'text',
      span: [line.at, line.end],
      fix,
    })
  } else if (several && (isLong(reading, region) || fault!.sign === '#')) {
    const target = targetOf(reading, region)
    problems.push({
      kind: 'block-text',
      variant: 'lines',
      span: [fault!.span[0], fault!.span[0] + 1],
      data: { sign: fault!.sign },
      fix: asBlock(reading, region, target),
      // What begins with “#” may be a remark all the same.
      ...(fault!.sign === '#' ? { guess: true } : {}),
    })
  } else {
    const { sign } = fault!
    const span: Span = [fault!.span[0], Math.min(fault!.span[1], region.end)]
    const kind = sign === ':' ? 'colon' : 'special-character'
    problems.push({ kind, span, data: { sign }, fix: inQuotes(reading, region) })
  }
}

/** Would the lines of the text run together in quotes? */
function isLong({ lines }: Reading, { first, last, at, end }: Region): boolean {
  const body = lines.slice(first, last + 1)
  return body.some((line) => line.at === line.end) || end - at > QUOTABLE
}

/** The column in which all lines of the text should begin. */
function targetOf({ lines }: Reading, { first, last, column, header, below, shallow }: Region): number {
  const from = below ? first : first + 1
  const inside = lines.slice(from, last + 1).filter((line) => line.at < line.end && line.lead > column)
  if (!header) {
    const further = below ? inside.slice(0, 1) : inside
    return further.length ? Math.min(...further.map((line) => line.lead)) : Math.max(column, 0) + 2
  }
  if (!inside.length) return Math.max(column, 0) + 2
  // Word processors indent the first line of a paragraph: then the others are right.
  const [opening, ...others] = inside
  const out = others.filter((line) => line.lead < opening!.lead).length
  return shallow.length && out > others.length - out
    ? Math.min(...others.map((line) => line.lead))
    : opening!.lead
}

/** The lines of the text that are indented too little, or the first one too far, brought into line. */
function align({ lines }: Reading, { first, last, header, below }: Region, target: number): Edit[] {
  let opening = header
  return lines.slice(below ? first : first + 1, last + 1).flatMap(({ start, at, end, lead }): Edit[] => {
    if (at === end) return []
    const tooFar = opening && lead > target
    opening = false
    if (tooFar) return [{ span: [start, start + lead - target], text: '' }]
    return lead < target ? [{ span: [start, start], text: ' '.repeat(target - lead) }] : []
  })
}

/** `|` behind the key, and the text below it. */
function asBlock(reading: Reading, region: Region, target: number): Edit[] {
  const { text } = reading
  let behind = region.at
  while (behind > 0 && /\s/.test(text[behind - 1]!)) behind--
  const edits = align(reading, region, target)
  if (region.below) return [{ span: [behind, behind], text: ' |' }, ...edits]
  return [{ span: [behind, region.at], text: ` |${reading.lineBreak}${' '.repeat(target)}` }, ...edits]
}

function inQuotes({ text }: Reading, { at, end }: Region): Edit[] {
  return [{ span: [at, end], text: quote(text.slice(at, end)) }]
}

/**
 * `text` in double quotes, as YAML reads it back unchanged. Quotation marks that go around the whole of it already are
 * taken for the ones that were meant.
 */
export function quote(text: string): string {
  return `"${bareText(text).replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`
}

function bareText(text: string): string {
  const sign = text[0]
  const inner = text.slice(1, -1)
  const ends = text.length > 1 && text.endsWith(sign!)
  if (sign === '"' && ends) {
    // In “"Rise" of "the South"” the second mark closes a word: nothing goes around the whole.
    const first = /[^\\]"(?=\s|[,.;:!?])/.exec(inner)
    const closes = first !== null && inner.indexOf('"') === first.index + 1 && /\S/.test(first[0][0]!)
    return closes ? text : inner.replace(/\\(["\\])/g, '$1')
  }
  if (sign !== "'") return text
  if (ends) return inner.replace(/''/g, "'")
  // What is left when the first mark is taken for the beginning: apostrophes, or the end of a word in quotes.
  return /^[^']*(?:[\p{L}\p{N}]'[\p{L}\p{N}][^']*)*$/u.test(text.slice(1)) ? text.slice(1) : text
}

/** Everything in the region becomes one bare text. Lines that stand too far left are joined to the one before. */
function maskRegion({ text, lines, draft }: Reading, region: Region): void {
  const { first, last, at, header, column } = region
  let begins = header ? -1 : at
  if (header) draft.blank(at, lines[first - 1]!.end)
  let before = header ? lines[first - 1]!.stop : -1
  for (let k = first; k <= last; k++) {
    const line = lines[k]!
    if (line.at === line.end) continue
    const from = !region.below && k === first ? at : line.at
    if (begins < 0) begins = from
    if (before >= 0 && line.lead <= column) draft.blank(before, line.start)
    else if (before < 0 && region.below && line.lead <= column)
      draft.blank(lines[k - 1]?.stop ?? line.start, line.start)
    hideSigns(text, draft, from, line.end, k === last)
    before = line.stop
  }
  if (begins >= 0 && beginsSpecial(text, begins, lines[last]!.end)) draft.hide(begins)
}

/** A comment behind the text stays one. */
function hideSigns(text: string, draft: Draft, from: number, end: number, isLast: boolean): void {
  for (let i = from; i < end; i++) {
    if (text[i] === ':' && (i + 1 === end || isBlank(text, i + 1))) draft.hide(i)
    if (isComment(text, i, from)) {
      if (isLast && i > from) return
      draft.hide(i)
    }
  }
}

/** Words behind `|` or `>`: with further lines below, the text begins one line too early; without, it is no block text. */
function wordsBehindHeader(reading: Reading, i: number, at: number, column: number): ReadValue {
  const { text, lines, problems, draft } = reading
  const line = lines[i]!
  let next = i + 1
  while (next < lines.length && lines[next]!.at === lines[next]!.end) next++
  const lead = lines[next]?.lead ?? 0
  const header = /^[|>][-+\d]{0,2}(?=[ \t])/.exec(text.slice(at, line.end))?.[0]
  if (lead <= column || !header) return readPlain(reading, i, at, column, { item: false, below: false })
  const words = skipBlanks(text, at + header.length, line.end)
  const fix: Edit[] = [{ span: [at + header.length, words], text: reading.lineBreak + ' '.repeat(lead) }]
  problems.push({ kind: 'block-text', span: [words, line.end], data: { sign: header[0]! }, fix })
  draft.blank(at, words)
  const quiet: Reading = { ...reading, problems: [] }
  return readPlain(quiet, i, words, column, { item: false, below: false })
}

/** A text in quotes, of one line or several. */
function readQuoted(reading: Reading, i: number, at: number, column: number): ReadValue {
  const { text, lines, problems, draft } = reading
  const sign = text[at]!
  const close = closingQuote(text, at, text.length)
  const last = close < 0 ? -1 : lineAt(lines, close, i)
  const shallow: number[] = []
  let whole = last >= 0
  for (let k = i + 1; k <= last && whole; k++) {
    const line = lines[k]!
    if (line.at === line.end) continue
    if (line.lead > column) whole = !isFieldLine(reading, k)
    else if (reading.standsAlone(k, true) || isFieldLine(reading, k)) whole = false
    else shallow.push(k)
  }
  if (whole) {
    const rest = skipBlanks(text, close + 1, lines[last]!.end)
    if (rest >= lines[last]!.end || isComment(text, rest, close + 1)) {
      if (shallow.length) {
        const line = lines[shallow[0]!]!
        const by = ' '.repeat(Math.max(column, 0) + 2)
        const fix = shallow.map((k): Edit => ({ span: [lines[k]!.start, lines[k]!.at], text: by }))
        problems.push({ kind: 'indentation', variant: 'outside', span: [line.at, line.end], fix })
        for (const k of shallow) draft.blank(lines[k - 1]!.stop, lines[k]!.start)
      }
      return { next: last + 1, open: { kind: 'closed', column } }
    }
  }
  // Nothing closes it in time, or words follow behind the closing mark: it is text as a whole.
  const quiet: Reading = { ...reading, problems: [] }
  const { next, open } = readPlain(quiet, i, at, column, { item: false, below: false })
  const { end } = lines[next - 1]!
  const line = lines[i]!
  const inLine = closingQuote(text, at, line.end)
  if (inLine >= 0) {
    problems.push({
      kind: 'quotes',
      span: [at, line.end],
      data: { sign },
      fix: [{ span: [at, end], text: quote(text.slice(at, end)) }],
    })
  } else {
    const bare = text.slice(at + 1, end)
    const fix: Edit[] = /["'\\]/.test(bare)
      ? [{ span: [at, end], text: quote(bare) }]
      : [{ span: [end, end], text: sign }]
    problems.push({ kind: 'quotes', variant: 'open', span: [at, line.end], data: { sign }, fix })
  }
  reading.damaged.push([at, end])
  return { next, open }
}

function isFieldLine({ text, lines }: Reading, k: number): boolean {
  const line = lines[k]!
  const at = isDash(text, line.at, line.end) ? skipBlanks(text, line.at + 1, line.end) : line.at
  const key = keyAt(text, at, line.end)
  return key !== undefined && isField(key.name)
}

/** A list in brackets or fields in braces, of one line or several. */
function readFlow(reading: Reading, i: number, at: number, column: number): ReadValue {
  const { text, lines, problems } = reading
  const flow: Flow = { stack: [], tight: [] }
  const outside: number[] = []
  let last = i
  for (let k = i; k < lines.length; k++) {
    const line = lines[k]!
    if (k > i) {
      if (line.at === line.end) continue
      const closes = /^[\]}]/.test(text[line.at]!)
      if (line.lead <= column && !closes && reading.standsAlone(k, true)) break
      if (isFieldLine(reading, k) && !flow.stack.some((open) => text[open] === '{')) break
      if (line.lead <= column) outside.push(k)
    }
    last = k
    const end = flowLine(text, k === i ? at : line.at, line.end, flow)
    if (end === undefined) continue
    noteTight(reading, flow, [at, end])
    if (flow.wrong || flow.quote !== undefined) {
      if (flow.wrong) noteWrong(reading, flow.wrong)
      else noteOpenQuote(reading, flow.quote!, line.end)
      return { next: k + 1, open: { kind: 'closed', column } }
    }
    const rest = skipBlanks(text, end, line.end)
    if (rest < line.end && !isComment(text, rest, end) && text[rest] !== ':')
      return behindFlow(reading, k, at, rest, column, i)
    noteOutside(reading, outside, column)
    return { next: k + 1, open: { kind: 'closed', column } }
  }
  const open = flow.stack.at(-1) ?? at
  const closing = text[open] === '[' ? ']' : '}'
  const comment = commentIn(text, last === i ? at : lines[last]!.at, lines[last]!.end)
  const end = endBefore(text, comment, lines[last]!.end)
  const all = [...flow.stack]
    .reverse()
    .map((one) => (text[one] === '[' ? ']' : '}'))
    .join('')
  const fix: Edit[] = [{ span: [end, end], text: all }]
  problems.push({ kind: 'brackets', span: [open, open + 1], data: { sign: text[open]!, closing }, fix })
  return { next: last + 1, open: { kind: 'closed', column } }
}

/** How far brackets have been read. */
interface Flow {
  /** Offsets of the brackets that are open. */
  readonly stack: number[]
  /** Keys whose colon has no space behind it. */
  readonly tight: Span[]
  /** Where a bracket closes one of the other kind. */
  /** A quotation mark that nothing closes in its line. */
  quote?: number
  wrong?: { readonly open: number; readonly at: number; readonly missing: boolean }
}

/** Walks brackets and quotes; the offset behind the bracket that closes the first one, when it is in [at, end). */
function flowLine(text: string, at: number, end: number, flow: Flow): number | undefined {
  const { stack } = flow
  let begins = true
  for (let i = at; i < end; i++) {
    const char = text[i]!
    if (begins && (char === '"' || char === "'")) {
      const close = closingQuote(text, i, end)
      if (close < 0) {
        flow.quote = i
        return end
      }
      i = close
      begins = false
    } else if (char === '[' || char === '{') {
      stack.push(i)
      begins = true
    } else if (char === ']' || char === '}') {
      const open = stack.pop()!
      const matching = char === ']' ? '[' : '{'
      if (text[open] !== matching) {
        flow.wrong = { open, at: i, missing: stack.some((one) => text[one] === matching) }
        return end
      }
      if (stack.length === 0) return i + 1
      begins = false
    } else if (isComment(text, i, at)) return undefined
    else if (!isBlank(text, i)) {
      if (begins && text[stack.at(-1)!] === '{') {
        TIGHT_KEY.lastIndex = i
        const key = TIGHT_KEY.exec(text)
        if (key) flow.tight.push([i, i + key[0].length])
      }
      begins = char === ',' || char === ':'
    }
  }
  return undefined
}

const TIGHT_KEY = /[a-z][a-z-]*:(?=[^\s/,}\]:])/y

function noteTight({ text, problems, damaged }: Reading, { tight }: Flow, whole: Span): void {
  for (const [start, end] of tight) {
    const data = { field: text.slice(start, end - 1) }
    problems.push({
      kind: 'space-after-colon',
      span: [start, end],
      data,
      fix: [{ span: [end, end], text: ' ' }],
    })
  }
  if (tight.length) damaged.push(whole)
}

function noteWrong({ text, problems }: Reading, { open, at, missing }: NonNullable<Flow['wrong']>): void {
  const sign = text[open]!
  const closing = sign === '[' ? ']' : '}'
  let end = at
  while (isBlank(text, end - 1)) end--
  const edit: Edit = missing ? { span: [end, end], text: closing } : { span: [at, at + 1], text: closing }
  problems.push({ kind: 'brackets', span: [open, open + 1], data: { sign, closing }, fix: [edit] })
}

function noteOpenQuote({ text, problems, damaged }: Reading, at: number, end: number): void {
  const words = /^[^,[\]{}]*[^\s,[\]{}]/.exec(text.slice(at, end))![0]
  const stop = at + words.length
  const fix: Edit[] = [{ span: [stop, stop], text: text[at]! }]
  problems.push({
    kind: 'quotes',
    variant: 'open',
    span: [at, stop],
    data: { sign: text[at]! },
    fix,
    guess: true,
  })
  damaged.push([at, end])
}

/** Lines of a list in brackets that are not indented: their line breaks count as blanks. */
function noteOutside({ lines, problems, draft }: Reading, outside: readonly number[], column: number): void {
  const first = lines[outside[0] ?? -1]
  if (!first) return
  const lead = ' '.repeat(Math.max(column, 0) + 2)
  const fix = outside.map((n): Edit => ({ span: [lines[n]!.start, lines[n]!.at], text: lead }))
  problems.push({ kind: 'indentation', variant: 'outside', span: [first.at, first.end], fix })
  for (const n of outside) draft.blank(lines[n - 1]!.stop, lines[n]!.start)
}

function commentIn(text: string, at: number, end: number): number | undefined {
  for (let i = at; i < end; i++) if (isComment(text, i, at)) return i
  return undefined
}

/** Words, or a bracket too many, behind the end of a list: `[Draft] Training exchange`, `[C138]]`. */
function behindFlow(
  reading: Reading,
  k: number,
  at: number,
  rest: number,
  column: number,
  i: number,
): ReadValue {
  const { text, lines, problems } = reading
  const { end } = lines[k]!
  const words = text.slice(rest, end)
  if (!/^[\s,[\]{}]/.test(words) && i === k)
    return readPlain(reading, i, at, column, { item: false, below: false })
  const quiet: Reading = { ...reading, problems: [] }
  const { next, open } = readPlain(quiet, i, at, column, { item: false, below: false })
  const surplus = /^[\]}]+$/.test(words)
  problems.push({
    kind: 'brackets',
    variant: surplus ? 'surplus' : 'list',
    span: [rest, end],
    data: { sign: words },
    ...(surplus ? { fix: [{ span: [rest, end], text: '' }] } : {}),
  })
  reading.damaged.push([at, end])
  return { next, open }
}
