import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import { mendTabs } from './blanks'
import { compose } from './compose'
import type { Composed } from './compose'
import { lineAt, linesOf } from './field-lines'
import { mendLayout } from './layout'
import { unmaskTree } from './mask'
import type { Problem } from './problem'
import { repair } from './repair'
import { isSuspect } from './suspects'
import { shift } from './tree'
import type { Pair, TreeNode } from './tree'

/** A stretch of a document as parsed, from a top-level field to the next; offsets are those of the document. */
export interface Field {
  readonly text: string
  readonly base: number
  readonly nodes: readonly Pair[]
  /** What the text is when it holds no fields at all. */
  readonly other?: TreeNode
  readonly problems: readonly Problem[]
  readonly damaged: readonly Span[]
  readonly begun: readonly string[]
}

/** Parses one field’s text, which begins at offset `base` of the document. Total, and takes time in proportion to the length. */
export function parseField(text: string, base: number): Field {
  const parse: Parse = { problems: [], damaged: [], begun: [], text }
  let composed = compose(parse.text)
  if (composed.tooDeep !== undefined) {
    const at = composed.tooDeep
    parse.problems.push({ kind: 'unreadable', variant: 'depth', span: [at, at + 1] })
    parse.damaged.push([0, text.length])
  } else if (composed.errors.length || (composed.root && isSuspect(composed.root, parse.text, true))) {
    composed = mend(parse, composed)
  }
  const root = composed.root && (parse.text === text ? composed.root : unmaskTree(composed.root))
  const field: Field = {
    text,
    base: 0,
    nodes: root?.kind === 'map' ? root.pairs : [],
    ...(root && root.kind !== 'map' ? { other: root } : {}),
    problems: parse.problems,
    damaged: parse.damaged,
    begun: parse.begun,
  }
  return moveField(field, base)
}

interface Parse {
  problems: Problem[]
  damaged: Span[]
  begun: readonly string[]
  /** With its defects masked. */
  text: string
}

/** Finds out what is wrong; the tree of the text that masks it. */
function mend(parse: Parse, composed: Composed): Composed {
  const { problems, damaged } = parse
  let read = composed
  const tabs = read.errors.length ? mendTabs(parse.text, read) : undefined
  if (tabs) {
    parse.text = tabs.text
    problems.push(tabs.problem)
    read = compose(parse.text)
    if (tabs.damaged) damaged.push([0, parse.text.length])
    if (tabs.damaged || !read.errors.length) return read
  }
  const mended = mendLayout(parse.text)
  if (mended.problems.length) {
    parse.text = mended.text
    parse.problems = problems.concat(mended.problems)
    parse.damaged = damaged.concat(mended.damaged)
    parse.begun = mended.begun
    read = compose(parse.text)
  }
  inLines(parse, read)
  return read
}

/** What is left: one finding for a line, since what else the parser says of it is mostly the same defect again. */
function inLines({ text, problems, damaged }: Parse, { errors }: Composed): void {
  if (!errors.length) return
  const lines = linesOf(text)
  let line = 0
  const known = new Set(problems.map(({ span }) => lineAt(lines, span[0])))
  const open = problems.some(({ kind, variant }) => kind === 'brackets' && !variant)
  for (const error of errors) {
    while (line + 1 < lines.length && lines[line + 1]!.start <= error.span[0]) line++
    if (known.has(line) || (open && error.message.startsWith('Flow'))) continue
    known.add(line)
    const found = repair(text, error, lines[line]!)
    if (found) {
      problems.push(found.problem)
      if (found.damaged) damaged.push(found.damaged)
    } else {
      if (!problems.length) problems.push({ kind: 'syntax', span: [lines[line]!.at, lines[line]!.end] })
      damaged.push([0, text.length])
      return
    }
  }
}

/** The same field where it stands after a change above it. */
export function moveField(field: Field, base: number): Field {
  const by = base - field.base
  if (by === 0) return field
  const move = ([start, end]: Span): Span => [start + by, end + by]
  const moveFix = (fix: readonly Edit[]) => fix.map((edit) => ({ ...edit, span: move(edit.span) }))
  return {
    ...field,
    base,
    nodes: field.nodes.map((pair) => ({
      key: pair.key,
      keySpan: move(pair.keySpan),
      value: shift(pair.value, by),
    })),
    ...(field.other ? { other: shift(field.other, by) } : {}),
    problems: field.problems.map((problem) => ({
      ...problem,
      span: move(problem.span),
      ...(problem.fix ? { fix: moveFix(problem.fix) } : {}),
    })),
    damaged: field.damaged.map(move),
  }
}
