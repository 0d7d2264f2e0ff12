import type { Source } from './source'
import type { Span } from '../text/lines'
import type { Cursor } from './cursor'
import { closingQuote, flowKeys, scanFlow } from './flow-scan'
import type { Path } from './tree'

/** How much of a list in brackets behind the position is looked at. */
const MAX_FLOW = 5_000

/** A place where nothing is typed. */
export function plainly(place: Cursor['place'], path: Path, at: number): Cursor {
  return { place, path, typed: '', span: [at, at], column: 0, flow: false, siblings: [] }
}

/** Where a value is, and how its lines would be indented. */
export interface ValuePlace {
  readonly path: Path
  readonly column: number
  readonly flow: boolean
}

/** The position `at` in a value or name between `start` and `end`, with or without quotation marks. */
export function cursorInToken(text: string, at: number, [start, end]: Span, place: ValuePlace): Cursor {
  const sign = text[start]
  if ((sign === '"' || sign === "'") && at > start) {
    const closing = closingQuote(text, start, end)
    if (closing !== undefined && at > closing) return plainly('none', place.path, at)
    const span: Span = [start + 1, closing ?? Math.max(end, at)]
    const quote = { sign, closed: closing !== undefined } as const
    return { place: 'value', ...place, typed: text.slice(start + 1, at), span, quote, siblings: [] }
  }
  const from = Math.min(start, at)
  return {
    place: 'value',
    ...place,
    typed: text.slice(from, at),
    span: [from, Math.max(end, at)],
    siblings: [],
  }
}

/** The position `at` between the brackets of the collection at `base`, which begins at `start`. */
export function cursorInFlow(
  { text, lines }: Source,
  at: number,
  start: number,
  base: Path,
  column: number,
): Cursor {
  const { frames, comment } = scanFlow(text, start, at)
  const top = frames.at(-1)
  if (comment) return plainly('comment', base, at)
  if (!top) return plainly('none', base, at)
  const outer = frames.slice(0, -1).map((frame) => (frame.kind === 'seq' ? frame.index : (frame.key ?? '')))
  const lineEnd = lines.end(lines.lineAt(at))
  const end = endOfToken(text, at, lineEnd)
  const path = [...base, ...outer]
  const step = top.kind === 'seq' ? top.index : top.key
  const place = { path: step === undefined ? path : [...path, step], column, flow: true }
  const cursor = cursorInToken(text, at, [top.token, end], place)
  if (step !== undefined) return cursor
  return {
    ...cursor,
    place: 'key',
    siblings: flowKeys(text, top.start, Math.min(text.length, at + MAX_FLOW), at),
    colon: /^["']?[ \t]*:/.test(text.slice(end, lineEnd)),
  }
}

function endOfToken(text: string, at: number, lineEnd: number): number {
  const line = text.slice(at, lineEnd)
  const found = line.search(/[,[\]{}]|:(?=\s|$)|\s#/)
  return at + (found < 0 ? line : line.slice(0, found)).trimEnd().length
}
