import { Lines } from '../text/lines'
import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import { compose } from './compose'
import { repair, repairTabs, unmask } from './repair'
import type { Problem, ProblemKind } from './repair'
import { resolveAliases } from './aliases'
import { segment } from './segments'
import { shift } from './tree'
import type { MapNode, Pair, TreeNode } from './tree'

/** UTF-16 code units. A longer text is no entry, and parsing it would hold the editor up. */
export const MAX_LENGTH = 1_000_000

/** How often one field is repaired and parsed again before it is left as damaged. */
const MAX_REPAIRS = 24

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

/** A top-level field as parsed; offsets are those of the document. */
interface Field {
  readonly text: string
  readonly base: number
  readonly nodes: readonly Pair[]
  /** What the text is when it holds no fields at all. */
  readonly other?: TreeNode
  readonly problems: readonly Problem[]
  readonly damaged: boolean
  readonly begun: readonly string[]
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
  let input = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
  const problems: Problem[] = controlCharacters(text)
  const conflicts = conflictMarkers(input)
  if (conflicts.length) {
    problems.push(...conflicts)
    input = input.replace(/^[<=>|](?=[<=>|]{6}(?:[ \r\n]|$))/gm, '#')
  }

  const { fields: spans, stray, second, whole } = segment(input)
  const known = new Map(previous?.fields.map((field) => [field.text, field]))
  const fields = (whole ? [[0, input.length] as Span] : spans).map((span) => {
    const part = input.slice(...span)
    const old = known.get(part)
    return old ? moveField(old, span[0]) : parseField(part, span[0])
  })
  const begun = fields.flatMap((field) => field.begun)
  if (conflicts.length === 0) {
    problems.push(...fields.flatMap((field) => field.problems))
    for (const span of stray) {
      const found = strayLine(text, span)
      problems.push(found.problem)
      begun.push(found.begun)
    }
  }
  if (second !== undefined) problems.push({ kind: 'several-documents', span: [second, second + 3] })

  const rough: MapNode = {
    kind: 'map',
    span: [0, input.length],
    pairs: fields.flatMap((field) => field.nodes),
    flow: false,
  }
  const root = resolveAliases(rough, problems)
  const other = fields.find((field) => field.other)?.other
  if (other) problems.push({ kind: 'not-an-entry', variant: other.kind === 'seq' ? 'list' : 'text', span: firstLine(lines, other.span) })
  else if (root.pairs.length === 0 && problems.length === 0) problems.push({ kind: 'not-an-entry', variant: 'empty', span: [0, 0] })
  if (conflicts.length === 0) duplicates(root, problems)

  return {
    text,
    lines,
    root,
    problems: problems.sort((a, b) => a.span[0] - b.span[0]),
    // Where there is no entry at all, it is no news that everything is missing.
    damaged: conflicts.length || root.pairs.length === 0
      ? [[0, text.length]]
      : fields.filter((field) => field.damaged).map((field) => [field.base, field.base + field.text.length]),
    begun,
    fields,
  }
}

function refuse(text: string): Problem | undefined {
  if (text.length > MAX_LENGTH) {
    return { kind: 'unreadable', variant: 'size', span: [0, 0], data: { limit: MAX_LENGTH / 1_000_000 } }
  }
  const zero = text.indexOf('\0')
  if (zero >= 0) return { kind: 'unreadable', variant: 'binary', span: [zero, zero + 1] }
  return undefined
}

function blank(text: string, lines: Lines, problem: Problem): Source {
  const root: MapNode = { kind: 'map', span: [0, 0], pairs: [], flow: false }
  return { text, lines, root, problems: [problem], damaged: [[0, text.length]], begun: [], fields: [] }
}

function parseField(text: string, base: number): Field {
  let input = text
  let damaged = false
  const problems: Problem[] = []
  const kinds = new Set<ProblemKind>()
  const begun: string[] = []
  if (/^[ \t]*\u00a0/m.test(text)) {
    const repaired = repairTabs(text)
    problems.push(repaired.problem)
    kinds.add('tab')
    input = repaired.text ?? text
  }
  let composed = compose(input)
  let skipped = 0
  for (let round = 0; ; round++) {
    const error = composed.errors[skipped]
    if (!error) break
    const found = problems.some((problem) => onOneLine(input, problem.span[0], error.span[0]))
      ? 'follows'
      : repair(input, error, kinds)
    if (found === 'follows') {
      skipped++
      continue
    }
    problems.push(found.problem)
    kinds.add(found.problem.kind)
    if (found.hides) begun.push(found.hides)
    if (found.damaged || round >= MAX_REPAIRS) {
      damaged = true
      break
    }
    if (found.text === undefined || found.text === input) skipped++
    else {
      input = found.text
      composed = compose(input)
      skipped = 0
    }
  }
  if (composed.tooDeep !== undefined) {
    problems.push({ kind: 'unreadable', variant: 'depth', span: [composed.tooDeep, composed.tooDeep + 1] })
    damaged = true
  }
  const root = composed.root && (input === text ? composed.root : unmaskTree(composed.root))
  const field: Field = {
    text,
    base: 0,
    nodes: root?.kind === 'map' ? mend(root) : [],
    ...(root && root.kind !== 'map' ? { other: root } : {}),
    problems,
    damaged,
    begun,
  }
  return moveField(field, base)
}

/**
 * A field's text begins at the left margin, so it holds one pair. Further ones are lines that are indented less than their
 * neighbours: they belong to the map above them.
 */
function mend(root: MapNode): readonly Pair[] {
  const [first, ...rest] = root.pairs
  if (!first || rest.length === 0 || root.flow || first.keySpan[0] !== 0) return root.pairs
  const strays = rest.filter((pair) => pair.keySpan[0] > 0)
  if (first.value.kind !== 'map') return [first]
  return [{ ...first, value: { ...first.value, pairs: [...first.value.pairs, ...strays] } }]
}

function moveField(field: Field, base: number): Field {
  const by = base - field.base
  if (by === 0) return field
  const move = ([start, end]: Span): Span => [start + by, end + by]
  const moveFix = (fix: readonly Edit[]) => fix.map((edit) => ({ ...edit, span: move(edit.span) }))
  return {
    ...field,
    base,
    nodes: field.nodes.map((pair) => ({ key: pair.key, keySpan: move(pair.keySpan), value: shift(pair.value, by) })),
    ...(field.other ? { other: shift(field.other, by) } : {}),
    problems: field.problems.map((problem) => ({
      ...problem,
      span: move(problem.span),
      ...(problem.fix ? { fix: moveFix(problem.fix) } : {}),
    })),
  }
}

function unmaskTree(node: TreeNode): TreeNode {
  switch (node.kind) {
    case 'map':
      return {
        ...node,
        pairs: node.pairs.map((pair) => ({ ...pair, key: unmask(pair.key), value: unmaskTree(pair.value) })),
      }
    case 'seq':
      return { ...node, items: node.items.map(unmaskTree) }
    case 'scalar': {
      const value = typeof node.value === 'string' ? unmask(node.value) : node.value
      return { ...node, text: unmask(node.text), value }
    }
    case 'alias':
      return node
  }
}

function strayLine(text: string, span: Span): { problem: Problem; begun: string } {
  const words = text.slice(...span)
  const end = span[0] + words.trimEnd().length
  const key = /^([\w-]+):(?=\S)/.exec(words)
  if (key) {
    const colon = span[0] + key[0].length
    const fix: Edit[] = [{ span: [colon, colon], text: ' ' }]
    return { problem: { kind: 'space-after-colon', span: [span[0], colon], data: { field: key[1]! }, fix }, begun: key[1]! }
  }
  const typed = words.trim()
  return { problem: { kind: 'half-typed', span: [span[0], end], data: { text: typed } }, begun: typed }
}

/** A field given twice: the second one, with the place of the first. Quick for maps of any size. */
function duplicates(root: MapNode, problems: Problem[]): void {
  const walk = (node: TreeNode) => {
    if (node.kind === 'seq') node.items.forEach(walk)
    if (node.kind !== 'map') return
    const seen = new Set<string>()
    for (const pair of node.pairs) {
      if (seen.has(pair.key)) problems.push({ kind: 'duplicate-field', span: pair.keySpan, data: { field: pair.key } })
      seen.add(pair.key)
      walk(pair.value)
    }
  }
  walk(root)
}

/** Characters that no YAML file may hold, and those that stand for bytes which were no UTF-8: one finding a run. */
function controlCharacters(text: string): Problem[] {
  // eslint-disable-next-line no-misleading-character-class
  const runs = text.matchAll(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]+|\ufffd+/g)
  return [...runs].slice(0, 100).map((run) => {
    const span: Span = [run.index, run.index + run[0].length]
    const code = run[0].charCodeAt(0)
    return code === 0xfffd
      ? { kind: 'control-character', variant: 'encoding', span }
      : {
          kind: 'control-character',
          span,
          data: { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` },
          fix: [{ span, text: '' }],
        }
  })
}

function conflictMarkers(text: string): Problem[] {
  const begins = [...text.matchAll(/^<{7}(?= |\r?$)[^\n]*/gm)]
  return begins.map((line) => ({ kind: 'conflict', span: [line.index, line.index + line[0].trimEnd().length] }))
}

function firstLine(lines: Lines, [start, end]: Span): Span {
  return [start, Math.min(end, lines.end(lines.lineAt(start)))]
}

/** One finding for a line: what else the parser says of it is mostly the same defect again. */
function onOneLine(text: string, a: number, b: number): boolean {
  return !text.slice(Math.min(a, b), Math.max(a, b)).includes('\n')
}
