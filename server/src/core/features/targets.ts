import type { DocumentContext } from '../document'
import { nodeAt, pairOf } from '../model/tree'
import type { Source } from '../model/source'
import type { Span } from '../text/lines'
import { locate } from './locate'
import { meaningOf } from './meaning'
import { figureMarks, proseIn } from './prose'

/** Something with a name that stands in several places: a footnote, a figure, the entry itself. */
export interface Target {
  readonly kind: 'footnote' | 'figure' | 'entry'
  readonly name: string
  /** The name where the position is, without brackets and quotation marks. */
  readonly span: Span
}

/** Where a name stands; spans hold the name alone. */
export interface Occurrences {
  readonly definitions: readonly Span[]
  readonly uses: readonly Span[]
}

/** What the position is on, if it is on a name. */
export function targetAt(document: DocumentContext, offset: number): Target | undefined {
  const { path, on, node, span } = locate(document.source, offset)
  if (on === 'key') {
    if (path.length !== 2 || path[0] !== 'footnotes') return undefined
    return { kind: 'footnote', name: String(path[1]), span: inside(document.source, span) }
  }
  const meaning = meaningOf(path, document.kind)
  if (node.kind !== 'scalar' || !node.text.trim()) return undefined
  if (meaning === 'id') return { kind: 'entry', name: node.text, span: inside(document.source, span) }
  if (meaning === 'figure-id') return { kind: 'figure', name: node.text, span: inside(document.source, span) }
  if (meaning !== 'prose') return undefined
  for (const kind of ['footnote', 'figure'] as const) {
    const use = usesOf(document, kind).find((one) => offset >= one.whole[0] && offset <= one.whole[1])
    if (use) return { kind, name: use.name, span: use.span }
  }
  return undefined
}

/** Everywhere that this document has the name of `target`. */
export function occurrencesOf(
  { kind, name }: Pick<Target, 'kind' | 'name'>,
  document: DocumentContext,
): Occurrences {
  const { root } = document.source
  if (kind === 'entry') {
    const span = entryIdSpan(document.source)
    return { definitions: span ? [span] : [], uses: [] }
  }
  const uses = usesOf(document, kind)
    .filter((one) => one.name === name)
    .map(({ span }) => span)
  if (kind === 'footnote') {
    const map = nodeAt(root, ['footnotes'])
    const pairs = map?.kind === 'map' ? map.pairs.filter(({ key }) => key === name) : []
    return { definitions: pairs.map(({ keySpan }) => inside(document.source, keySpan)), uses }
  }
  const list = nodeAt(root, ['figures'])
  const ids = list?.kind === 'seq' ? list.items.map((item) => pairOf(item, 'id')?.value) : []
  const definitions = ids.flatMap((id) =>
    id?.kind === 'scalar' && id.text === name ? [inside(document.source, id.span)] : [],
  )
  return { definitions, uses }
}

/** Where an entry says its id; undefined where it has none. */
export function entryIdSpan(source: Source): Span | undefined {
  const node = pairOf(source.root, 'id')?.value
  return node?.kind === 'scalar' && node.text.trim() ? inside(source, node.span) : undefined
}

interface Use {
  readonly name: string
  /** The name alone. */
  readonly span: Span
  /** With its brackets. */
  readonly whole: Span
}

function usesOf(document: DocumentContext, kind: 'footnote' | 'figure'): Use[] {
  if (kind === 'figure' && document.kind === 'guide') return []
  return proseIn(document).flatMap((prose) => {
    const spanOf = (word: Span) => document.places.span({ path: prose.path, word })
    if (kind === 'figure') {
      return figureMarks(prose).map(({ key, span }) => {
        const [start, end] = spanOf(span)
        return { name: key, span: [start, end], whole: [start - 2, end + 1] }
      })
    }
    return prose.marks.map(({ key, span: [start, end] }) => {
      return { name: key, span: spanOf([start + 2, end - 1]), whole: spanOf([start, end]) }
    })
  })
}

/** A span without the quotation marks at its ends. */
function inside({ text }: Source, [start, end]: Span): Span {
  return /^(["']).*\1$/.test(text.slice(start, end)) ? [start + 1, end - 1] : [start, end]
}
