import type { Prose } from '../../model/prose'
import type { Span } from '../../text/lines'

/** `![seminar]` in a text: the place of a figure. */
export interface FigureMark {
  readonly id: string
  readonly span: Span
  readonly prose: Prose
  /** On a line of its own, as it must be. */
  readonly alone: boolean
}

/** `![id]` that is no picture of Markdown: nothing in brackets follows. */
const MARK = /!\[([^\][\n^]*)\](?![([:])/g

/** The marks of figures in the texts of sections and parts, in printed order. */
export function figureMarks(prose: readonly Prose[]): FigureMark[] {
  return prose.flatMap((one) => {
    if (one.kind !== 'text' || !one.text.includes('![')) return []
    return [...one.text.matchAll(MARK)].flatMap((match) => {
      const span: Span = [match.index, match.index + match[0].length]
      if (one.code.some(([start, end]) => span[0] >= start && span[0] < end)) return []
      return [{ id: match[1]!.trim(), span, prose: one, alone: isAlone(one.text, span) }]
    })
  })
}

/** Is there nothing else on the line of `span`? */
export function isAlone(text: string, [start, end]: Span): boolean {
  const next = text.indexOf('\n', end)
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return !before.trim() && !text.slice(end, next < 0 ? text.length : next).trim()
}
