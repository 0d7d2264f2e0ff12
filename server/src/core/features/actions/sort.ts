import type { DocumentContext } from '../../document'
import { say } from '../../i18n/messages'
import type { Language } from '../../i18n/language'
import { nodeAt } from '../../model/tree'
import type { MapNode, Pair, Path } from '../../model/tree'
import type { Edit } from '../../text/edits'
import { lineBreakOf } from '../request'
import { locate } from '../locate'
import type { Change } from './change'

/**
 * The fields of the entry, and of the item at the position, in the format's order. A field moves with the comments and blank lines
 * above it; one that the format does not know stays behind its neighbour. Nothing is offered where the text is damaged.
 */
export function sortings(document: DocumentContext, offset: number, language: Language): Change[] {
  if (document.source.problems.length) return []
  const { path } = locate(document.source, offset)
  const around = path
    .map((_, i) => path.slice(0, i + 1))
    .filter((at) => nodeAt(document.source.root, at)?.kind === 'map')
  const paths: Path[] = [[], ...around.slice(-1)]
  return paths.flatMap((at) => {
    const edits = sortFields(at, document)
    const title = at.length
      ? say(language, 'action.sortItem', {
          name: String(at.filter((step) => typeof step === 'string').at(-1)),
        })
      : say(language, 'action.sort', undefined)
    return edits.length ? [{ title, kind: 'refactor.rewrite.sort', edits }] : []
  })
}

function sortFields(path: Path, document: DocumentContext): Edit[] {
  const map = nodeAt(document.source.root, path)
  if (map?.kind !== 'map' || map.flow || map.pairs.length < 2) return []
  const sorted = inOrder(map, document.fields.namesAt(path))
  if (sorted.every((pair, i) => pair === map.pairs[i])) return []
  return rewritten(map, sorted, document)
}

/** Stable; unknown fields keep to the one before them. */
function inOrder({ pairs }: MapNode, order: readonly string[]): Pair[] {
  let last = -1
  const ranked = pairs.map((pair, i) => {
    const rank = order.indexOf(pair.key)
    if (rank >= 0) last = rank
    return { pair, rank: rank >= 0 ? rank : last, i }
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.i - b.i).map(({ pair }) => pair)
}

/** The same pieces of text in another order. */
function rewritten({ pairs }: MapNode, sorted: readonly Pair[], { source }: DocumentContext): Edit[] {
  const { text, lines } = source
  const endOf = ({ keySpan, value }: Pair) => {
    const end = text.slice(0, Math.max(keySpan[1], value.span[1])).trimEnd().length
    // A comment behind the value, on its line, is part of it.
    return Math.max(end, lines.end(lines.lineAt(end)))
  }
  const first = pairs[0]!
  const [start, end] = [first.keySpan[0], endOf(pairs.at(-1)!)]
  const column =
    start -
    lines.start(lines.lineAt(start)) -
    (text.startsWith('\ufeff') && lines.lineAt(start) === 0 ? 1 : 0)
  const behindDash = text.slice(lines.start(lines.lineAt(start)), start).trim() !== ''
  const usual = lineBreakOf(source) + ' '.repeat(column)
  const pieces = pairs.map((pair, i) => {
    const before = i === 0 ? usual : text.slice(endOf(pairs[i - 1]!), pair.keySpan[0])
    return { pair, before, core: text.slice(pair.keySpan[0], endOf(pair)) }
  })
  const parts = sorted.map((pair, i) => {
    const { before, core } = pieces.find((piece) => piece.pair === pair)!
    return i > 0 ? before + core : before.replace(/^\s+/, '') + core
  })
  // A comment cannot stand between a dash and its item's first field.
  if (behindDash && parts[0]!.startsWith('#')) return []
  return [{ span: [start, end], text: parts.join('') }]
}
