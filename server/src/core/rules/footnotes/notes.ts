import type { DocumentContext } from '../../document'
import type { Prose } from '../../model/prose'
import { nodeAt } from '../../model/tree'
import type { Path, TreeNode } from '../../model/tree'
import { nearest } from '../../schema/nearest'
import type { Span } from '../../text/lines'
import { textsOf } from '../texts'

/** A footnote mark and the text in which it stands. */
export interface Mark {
  readonly key: string
  readonly span: Span
  readonly prose: Prose
}

/** A footnote written as Markdown has it: `[^key]: its words` in a text. */
export interface Definition extends Mark {
  /** From the mark to the end of the paragraph. */
  readonly whole: Span
  readonly words: string
}

/** The footnotes of a document and the marks that call them. */
export interface Notes {
  readonly keys: readonly { readonly key: string; readonly path: Path; readonly node: TreeNode }[]
  /** Where a mark is printed as a number. */
  readonly marks: readonly Mark[]
  /** Where it is not: in a footnote, and in evidence. */
  readonly lost: readonly Mark[]
  readonly definitions: readonly Definition[]
  /** True where the footnotes could not be read: nobody can say that one is missing. */
  readonly unread: boolean
}

/** A name that a footnote may have. */
export const NAME = /^[A-Za-zÀ-ÖØ-öø-ɏ0-9_-]+$/

const DEFINITION = /^[ \t]*(\[\^([^\]\s]+)\]):[ \t]*((?:.|\n(?![ \t]*(?:\n|$|\[\^)))*)/gm

export function notesOf(context: DocumentContext): Notes {
  const { source, shape } = context
  const node = nodeAt(source.root, ['footnotes'])
  const keys =
    node?.kind === 'map'
      ? node.pairs.map(({ key, value }) => ({ key, path: ['footnotes', key], node: value }))
      : []
  const texts = textsOf(context)
  const definitions = texts.flatMap((prose) => (prose.kind === 'text' ? definitionsIn(prose) : []))
  const all = texts.flatMap((prose) => prose.marks.map((mark) => ({ ...mark, prose })))
  const isLost = ({ prose }: Mark) => prose.kind === 'footnote' || prose.kind === 'evidence'
  const defined = new Map(texts.map((prose) => [prose, new Set<number>()]))
  for (const { prose, span } of definitions) defined.get(prose)?.add(span[0])
  const isDefinition = ({ prose, span }: Mark) => defined.get(prose)!.has(span[0])
  return {
    keys,
    marks: all.filter((mark) => !isLost(mark) && !isDefinition(mark)),
    lost: all.filter(isLost),
    definitions,
    unread:
      (node !== undefined && node.kind !== 'map' && !(node.kind === 'scalar' && node.value === null)) ||
      source.damaged.length > 0 ||
      shape.some(({ suggestion }) => suggestion === 'footnotes'),
  }
}

/** The footnote that a mark without one was probably meant to call. */
export function meant(key: string, { keys }: Notes): string | undefined {
  return nearest(
    key,
    keys.map((one) => one.key),
  )
}

function definitionsIn(prose: Prose): Definition[] {
  if (!prose.text.includes(']:')) return []
  const marks = new Set(prose.marks.map(({ span }) => span[0]))
  return [...prose.text.matchAll(DEFINITION)].flatMap((match) => {
    const at = match.index + match[0].indexOf('[')
    const span: Span = [at, at + match[1]!.length]
    if (!marks.has(at)) return []
    const end = match.index + match[0].trimEnd().length
    return [{ key: match[2]!, span, prose, whole: [at, end] as Span, words: match[3]!.trim() }]
  })
}
