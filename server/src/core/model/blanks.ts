import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import { compose } from './compose'
import type { Composed } from './compose'
import { isDash, keyAt, linesOf, skipBlanks } from './field-lines'
import type { Line } from './field-lines'
import { Draft } from './mask'
import type { Problem } from './problem'
import { toData } from './tree'
import { isField } from './values'

/** Blanks that look like a space, or like nothing, and are neither to YAML. They come with text from word processors. */
const ODD = '\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff'
const ANY_ODD = new RegExp(`[${ODD}]`)
/** In front of a line’s words; behind a dash; around a field’s colon; behind the last word. */
const PLACES = [
  new RegExp(`^[ \\t]*([${ODD}][ \\t${ODD}]*)`, 'd'),
  new RegExp(`^[ \\t]*(?:-[ \\t]+)*-([${ODD}][ \\t${ODD}]*)`, 'd'),
  new RegExp(`^[ \\t${ODD}]*(?:-[ \\t${ODD}]+)*[a-z][a-z0-9_-]*([ \\t]*[${ODD}][ \\t${ODD}]*):`, 'd'),
  new RegExp(
    `^[ \\t${ODD}]*(?:-[ \\t${ODD}]+)*[a-z][a-z0-9_-]*[ \\t${ODD}]*:([ \\t]*[${ODD}][ \\t${ODD}]*)`,
    'd',
  ),
]
const NO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g
const AT_END = new RegExp(`[${ODD}][ \\t${ODD}]*$`)

/**
 * Odd blanks where YAML needs a space, one edit for each place; `text` has spaces there. Those within words and texts
 * may stay.
 */
export function mendOddBlanks(text: string): { text: string; fix: readonly Edit[] } {
  if (!ANY_ODD.test(text.slice(1))) return { text, fix: [] }
  const fix: Edit[] = []
  const draft = new Draft(text)
  let before = 0
  for (const { line } of outsideBlockText(text)) {
    const words = text.slice(line.start, line.end)
    const above = before
    before = /^[ \t]*/.exec(words)![0].length
    if (!ANY_ODD.test(words)) continue
    const spans = PLACES.flatMap((place) => {
      const found = (place.exec(words) as (RegExpExecArray & { indices: [number, number][] }) | null)
        ?.indices[1]
      return found ? [found] : []
    })
    const last = AT_END.exec(words)
    if (last) spans.push([last.index, words.length])
    let done = line.start
    for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
      const span: Span = [line.start + from, line.start + to]
      if (span[0] < done || span[0] === 0) continue
      done = span[1]
      draft.blank(...span)
      const odd = text.slice(...span)
      const lead = !words.slice(0, from).trim() && to < words.length
      const width = lead
        ? widthOf(text, line, from, odd, above)
        : to === words.length || words[to] === ':'
          ? 0
          : 1
      // What is no wider than nothing must not indent its line.
      if (lead && width < odd.length) draft.dedent(line.start, odd.length - width)
      fix.push({ span, text: ' '.repeat(width) })
    }
  }
  return { text: fix.length ? draft.toString() : text, fix }
}

/** How many spaces are to stand in the place of the odd blanks in front of a line, behind `from` ordinary ones. */
function widthOf(text: string, line: Line, from: number, odd: string, above: number): number {
  const all = odd.replace(NO_WIDTH, '').length
  const spaces = odd.replace(/[^ ]/g, '').length
  const fits = from + all === above || from + all === leadBelow(text, line.stop)
  // Where ordinary spaces stand beside them, those may be the whole indentation.
  if (from + spaces > 0) return fits ? all : spaces
  const opens = /:[ \t]*\r?\n[ \t\r\n]*$/.test(text.slice(Math.max(0, line.start - 80), line.start))
  return all > 1 || fits || opens ? all : 0
}

/** How many spaces the line behind the one that stops at `stop` begins with. */
function leadBelow(text: string, stop: number): number {
  const next = text.indexOf('\n', stop) + 1
  return next === 0 ? -1 : (/^ *(?=[^\s])/.exec(text.slice(next, next + 200))?.[0].length ?? -1)
}

/**
 * Tabs in front of lines: the problem, and a text of the same length without them; undefined when they are not what is
 * wrong. `damaged`: the masked text does not say what the mended one would.
 */
export function mendTabs(
  text: string,
  composed: Composed,
): { text: string; problem: Problem; damaged: boolean } | undefined {
  const leads = tabbedLeads(text)
  const first = leads[0]
  if (!first) return undefined
  // Spaces beside the tabs may be the whole indentation that was meant.
  const beside = leads.every(({ span }) => text.slice(...span).includes(' '))
  const usual = text.length > 50_000 ? [2] : [2, 4, 8, 1]
  const widths = [...(beside ? [0] : []), ...usual].map((width) => {
    const fix = leads.map(({ span, block }): Edit => {
      const lead = text.slice(...span).replace(/\t/g, ' '.repeat(width))
      return { span, text: block === undefined ? lead : ' '.repeat(block) }
    })
    const mended = compose(replaceAll(text, fix))
    return { fix, mended }
  })
  const right = widths
    .filter(({ mended }) => !mended.errors.length)
    .map(({ mended }) => JSON.stringify(data(mended)))
  const guess = new Set(right).size > 1
  const best = widths.reduce((a, b) => (b.mended.errors.length < a.mended.errors.length ? b : a))
  if (best.mended.errors.length >= composed.errors.length) return undefined
  const masked = replaceAll(
    text,
    leads.map(({ span }) => ({ span, text: ' '.repeat(span[1] - span[0]) })),
  )
  const read = compose(masked)
  const same = read.errors.length === 0 && JSON.stringify(data(read)) === JSON.stringify(data(best.mended))
  return {
    text: masked,
    problem: { kind: 'tab', span: first.span, fix: best.fix, ...(guess ? { guess } : {}) },
    damaged: !same,
  }
}

function data({ root }: Composed): unknown {
  return root && toData(root)
}

/**
 * Leads of lines with a tab in them; `block`: the column of the block text that the line seems to belong to, or 0 for a line
 * of blanks alone.
 */
function tabbedLeads(text: string): { span: Span; block?: number }[] {
  const leads: { span: Span; block?: number }[] = []
  if (!text.includes('\t')) return leads
  for (const { line, block } of outsideBlockText(text, true)) {
    if (!text.slice(line.start, line.at).includes('\t')) continue
    const key = keyAt(text, line.at, line.end)
    const own = text[line.at] === '-' || (key !== undefined && isField(key.name))
    leads.push({ span: [line.start, line.at], ...(own || block === undefined ? {} : { block }) })
  }
  return leads
}

/**
 * The lines that are not block text, empty ones left out. `block`: when the line stands where block text is expected, but
 * not behind enough spaces, the column where such text would begin.
 *
 * @param tabs - also empty lines that hold tabs
 */
function* outsideBlockText(text: string, tabs = false): Generator<{ line: Line; block?: number }> {
  let column: number | undefined
  let indent: number | undefined
  for (const line of linesOf(text)) {
    if (line.at === line.end) {
      if (tabs && text.slice(line.start, line.stop).includes('\t')) yield { line, block: 0 }
      continue
    }
    let spaces = 0
    while (text[line.start + spaces] === ' ') spaces++
    if (column !== undefined && spaces > column && (indent === undefined || spaces >= indent)) {
      indent ??= spaces
      continue
    }
    const tabbed = text.slice(line.start, line.at).includes('\t')
    if (column !== undefined && tabbed) yield { line, block: indent ?? column + 2 }
    else {
      column = indent = undefined
      yield { line }
    }
    const words = text.slice(Math.max(line.start, line.end - 200), line.end).replace(/\s#.*$/, '')
    if (/[:-][ \t]+[|>][-+\d]{0,2}$/.test(words)) {
      let at = line.at
      while (isDash(text, at, line.end)) at = skipBlanks(text, at + 1, line.end)
      column = (at < line.end && !/^[|>]/.test(text[at]!) ? at : line.at) - line.start
      indent = undefined
    }
  }
}

function replaceAll(text: string, edits: readonly Edit[]): string {
  let result = ''
  let last = 0
  for (const { span, text: replacement } of edits) {
    result += text.slice(last, span[0]) + replacement
    last = span[1]
  }
  return result + text.slice(last)
}
