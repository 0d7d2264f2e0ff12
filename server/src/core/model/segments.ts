import type { Span } from '../text/lines'
import { isDash, keyAt, linesOf, skipBlanks } from './field-lines'
import type { Line } from './field-lines'
import { behindField, isField } from './values'

/**
 * An entry cut at its top-level fields. What is wrong inside one field then stays inside it, and after a keystroke
 * only the field that changed is parsed again.
 */
export interface Segmentation {
  /**
   * One stretch for each top-level field, in order: from its key to the next one. What stands before the first field is
   * a part of its stretch. A single stretch where the top level is no block of fields (a list, `{…}`, `? key`, plain words).
   */
  readonly fields: readonly Span[]
  /** True when not one line begins a field. */
  readonly none: boolean
  /** Where a second document begins (its `---`), if there is one; nothing from there on is in `fields`. */
  readonly second?: number
  /** Lines `---` and `...` in the middle of an entry. */
  readonly markers: readonly Span[]
  /** The first lines, where they are indented further than the fields below them, and by how much. */
  readonly indented?: { readonly span: Span; readonly by: number }
}

/** Cuts `text`. Total; every character that is not blank, comment or document marker is in a field, or behind `second`. */
export function segment(text: string): Segmentation {
  const content = linesOf(text).filter(({ at, end }) => at < end && text[at] !== '#')
  const directives = countDirectives(text, content)
  const first = content.findIndex((line, i) => i >= directives && !isMarker(text, line))
  const opening = content[first]
  if (!opening) return { fields: [], none: true, markers: [] }
  if (/^(?:[[{?|>*!&]|-(?:\s|$)|---\s)/.test(text.slice(opening.at, opening.end))) {
    return { fields: [[0, text.length]], none: false, markers: [] }
  }

  const starts: Line[] = []
  const markers: Line[] = []
  const names = new Set<string>()
  let repeats = false
  let column = opening.lead
  let indented: Segmentation['indented']
  let prose = false
  // The columns of fields and of list items since the last start.
  let columns = new Set<string>()
  for (const [i, line] of content.entries()) {
    if (i < first) continue
    if (line.lead > column) {
      columns.add(columnOf(text, line))
      // The first field of an item stands behind its dash.
      if (isDash(text, line.at, line.end))
        columns.add(`:${line.lead + skipBlanks(text, line.at + 1, line.end) - line.at}`)
      continue
    }
    if (isMarker(text, line)) {
      markers.push(line)
      continue
    }
    const key = keyAt(text, line.at, line.end)
    const quoted = /["']/.test(text[line.at]!)
    if (!key || !(quoted || (prose ? isField(key.name) : !/\s/.test(key.name)))) {
      prose ||= !key && !isDash(text, line.at, line.end) && /\s/.test(text.slice(line.at, line.end))
      continue
    }
    const opens = content[i - 1] === starts.at(-1) && text[(content[i - 1]?.end ?? 0) - 1] === ':'
    if (starts[0] && outOfPlace(text, content, i, key.end, opens ? undefined : columns)) continue
    prose = false
    columns = new Set()
    if (line.lead < column) indented = { span: [opening.start, content[i - 1]!.end], by: column - line.lead }
    column = line.lead
    repeats ||= names.has(key.name)
    names.add(key.name)
    starts.push(line)
  }

  // Behind a marker stands another document, unless it holds nothing but further fields of the same entry.
  const last = starts.at(-1)
  const goesOn = (marker: Line) => !repeats && last !== undefined && marker.start < last.start
  const closing = markers.find((marker) => !goesOn(marker))
  const end = closing?.start ?? text.length
  const begun = starts.filter((line) => line.start < end)
  const fields = begun.map((line, i): Span => [i === 0 ? opening.at : line.at, begun[i + 1]?.start ?? end])
  return {
    fields: fields.length ? fields : [[opening.at, end]],
    none: fields.length === 0,
    markers: markers.filter(goesOn).map(({ at, end: stop }): Span => [at, stop]),
    ...(closing && content.at(-1)!.start > closing.start ? { second: closing.start } : {}),
    ...(indented ? { indented } : {}),
  }
}

function columnOf(text: string, { at, end, lead }: Line): string {
  return `${isDash(text, at, end) ? '-' : ':'}${lead}`
}

/**
 * A field at the margin with lines behind it that go on with the fields or items above it: it is one of those.
 *
 * @param columns - those of the fields and items above it; absent when they have yet to begin
 */
function outOfPlace(
  text: string,
  content: readonly Line[],
  i: number,
  colon: number,
  columns?: ReadonlySet<string>,
): boolean {
  const below = behindField(text, content, i, colon)
  const next = below === undefined ? undefined : content[below]!
  if (!next || next.lead <= content[i]!.lead || columns?.has(columnOf(text, next)) === false) return false
  const key = keyAt(
    text,
    isDash(text, next.at, next.end) ? skipBlanks(text, next.at + 1, next.end) : next.at,
    next.end,
  )
  return key !== undefined && isField(key.name)
}

/** Lines such as `%YAML 1.2` at the beginning; they need a `---` behind them. */
function countDirectives(text: string, content: readonly Line[]): number {
  let count = 0
  while (
    count < content.length &&
    /^%(?:YAML [\d.]+|TAG \S+ \S+)$/.test(text.slice(content[count]!.start, content[count]!.end))
  )
    count++
  const behind = content[count]
  return behind && isMarker(text, behind) ? count : 0
}

function isMarker(text: string, { start, end, lead }: Line): boolean {
  return (
    lead === 0 &&
    /^\ufeff?(?:---|\.\.\.)(?:$|[ \t]+(?:#.*)?$)/.test(text.slice(start, Math.min(end, start + 200)))
  )
}
