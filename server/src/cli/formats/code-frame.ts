import type { Lines } from '../../core/text/lines'
import type { ReportedPlace } from '../report'
import type { Colors } from '../terminal'

export interface FrameOptions {
  readonly colors: Colors
  readonly paint: (text: string) => string
  /** Characters in a line of the terminal. */
  readonly width: number
}

/** The line of a place with the one before it, and a row of ^ under the words. Long lines are cut around them. */
export function codeFrame(
  lines: Lines,
  place: ReportedPlace,
  { colors, paint, width }: FrameOptions,
): string {
  const number = String(place.line).length
  const room = Math.max(40, Math.min(width, 120) - number - 10)
  const line = lines.textOf(place.line - 1)
  const length =
    place.endLine === place.line ? place.endColumn - place.column : line.length - place.column + 1
  const from = place.column - 1 > room - 20 ? Math.max(0, place.column - 1 - Math.floor(room / 3)) : 0
  const cut = (whole: string) => {
    const part = printable(whole.slice(from, from + room))
    return `${from > 0 ? '…' : ''}${part}${whole.length > from + room ? '…' : ''}`
  }
  const before = place.line > 1 ? lines.textOf(place.line - 2) : ''
  const lead = ' '.repeat(place.column - 1 - from + (from > 0 ? 1 : 0))
  const carets = '^'.repeat(Math.max(1, Math.min(length, room - (place.column - 1 - from))))
  const gutter = (label: string, mark: string) => colors.dim(`    ${mark} ${label.padStart(number)} │ `)
  return [
    ...(before.trim() ? [gutter(String(place.line - 1), ' ') + colors.dim(cut(before))] : []),
    gutter(String(place.line), '>') + cut(line),
    gutter('', ' ') + lead + paint(carets),
  ].join('\n')
}

/** What is shown takes one column a UTF-16 unit, and no control character reaches the terminal. */
function printable(line: string): string {
  return line
    .replace(/\t/g, '→')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '·')
}
