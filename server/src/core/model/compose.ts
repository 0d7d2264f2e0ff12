import { Alias, Composer, Parser, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { CST, Document, Node, YAMLError } from 'yaml'
import type { Span } from '../text/lines'
import type { Pair, ScalarStyle, TreeNode } from './tree'

/** More levels than any entry has; `yaml` overflows the stack, and on some Node versions kills the process, from about 900. */
export const MAX_DEPTH = 100

export interface Composed {
  /** Undefined when there is nothing but comments. */
  readonly root?: TreeNode
  /** What the parser complains about, in the order of the text; offsets as in the text given. */
  readonly errors: readonly { code: string; message: string; span: Span }[]
  /** Set when the text is nested deeper than MAX_DEPTH: where it gets too deep. Nothing is composed then. */
  readonly tooDeep?: number
}

const STYLES: Record<string, ScalarStyle> = {
  [Scalar.PLAIN]: 'plain',
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
  [Scalar.BLOCK_LITERAL]: 'literal',
  [Scalar.BLOCK_FOLDED]: 'folded',
}

/** Parses one YAML document. Never throws for any text; reads only the first document where there are several. */
export function compose(text: string): Composed {
  const tokens: CST.Token[] = []
  for (const token of new Parser().parse(text)) tokens.push(token)
  const tooDeep = mayBeDeep(text) ? findTooDeep(tokens) : undefined
  if (tooDeep !== undefined) return { errors: [], tooDeep }

  const composer = new Composer({ uniqueKeys: false, version: '1.2', schema: 'core', logLevel: 'silent' })
  let first: Document.Parsed | undefined
  for (const document of composer.compose(tokens, true, text.length)) first ??= document
  const errors = [...(first?.errors ?? []), ...(first?.warnings ?? [])]
  return {
    ...(first?.contents ? { root: convert(first.contents, text) } : {}),
    errors: errors.map(toError).sort((a, b) => a.span[0] - b.span[0]),
  }
}

function toError(error: YAMLError) {
  return { code: error.code, message: error.message, span: [error.pos[0], error.pos[1]] as Span }
}

/**
 * A quick upper bound: a level costs a bracket, a column in front of a line's first word, or a colon behind it.
 * Most texts pass it and need no second look.
 */
function mayBeDeep(text: string): boolean {
  let brackets = 0
  let lead = 0
  let leading = true
  let deepest = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) {
      leading = true
      lead = 0
    } else if (code === 91 || code === 123) {
      brackets++
    } else if (code === 58) {
      if (++lead > deepest) deepest = lead
    } else if (leading) {
      // space, tab, "-", "?"
      if (code === 32 || code === 9 || code === 45 || code === 63) {
        if (++lead > deepest) deepest = lead
      } else leading = false
    }
  }
  return brackets + deepest >= MAX_DEPTH
}

/** Offset of the first collection that lies deeper than MAX_DEPTH. Iterative: the input may be nested 50,000 levels deep. */
function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const stack: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { token, depth } = entry
    if (depth > MAX_DEPTH) return token.offset
    if (token.type === 'document') {
      if (token.value) stack.push({ token: token.value, depth })
    } else if ('items' in token) {
      for (const item of token.items) {
        if (item.key) stack.push({ token: item.key, depth: depth + 1 })
        if (item.value) stack.push({ token: item.value, depth: depth + 1 })
      }
    }
  }
  return undefined
}

function convert(node: Node, text: string): TreeNode {
  const span = spanOf(node)
  const anchor = 'anchor' in node && node.anchor ? { anchor: node.anchor } : {}
  if (node instanceof YAMLMap) {
    const pairs = node.items.map((pair) =>
      convertPair(pair.key as Node | null, pair.value as Node | null, text),
    )
    return { kind: 'map', span, pairs, flow: node.flow === true, ...anchor }
  }
  if (node instanceof YAMLSeq) {
    const items = node.items.map((item) => convert(item as Node, text))
    return { kind: 'seq', span, items, flow: node.flow === true, ...anchor }
  }
  if (node instanceof Alias) return { kind: 'alias', span, name: node.source }
  const scalar = node as Scalar
  const style = STYLES[scalar.type ?? Scalar.PLAIN] ?? 'plain'
  const value = normalizeValue(scalar.value)
  // A bare `8.10` or `007` is text as it is written; quoted and block text is what YAML decodes.
  const written = style === 'plain' ? (scalar.source ?? '') : String(value ?? '')
  return { kind: 'scalar', span, text: written, value, style, ...anchor }
}

function convertPair(key: Node | null, value: Node | null, text: string): Pair {
  const keySpan: Span = key ? spanOf(key) : [0, 0]
  const name = key instanceof Scalar ? keyText(key) : text.slice(keySpan[0], keySpan[1])
  const end = keySpan[1]
  const empty: TreeNode = { kind: 'scalar', span: [end, end], text: '', value: null, style: 'plain' }
  return { key: name, keySpan, value: value ? convert(value, text) : empty }
}

function keyText(key: Scalar): string {
  return key.type === Scalar.PLAIN || key.type === undefined ? (key.source ?? '') : String(key.value)
}

function normalizeValue(value: unknown): string | number | boolean | null {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value
    default:
      return value === null || value === undefined ? null : String(value)
  }
}

function spanOf(node: Node): Span {
  return node.range ? [node.range[0], node.range[1]] : [0, 0]
}
