import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import type { Problem } from './problem'

/** The lines that a version control system leaves where two versions could not be merged. */
export interface Conflicts {
  readonly problems: readonly Problem[]
  /** The same text, of the same length, with the marker lines as comments. */
  readonly text: string
  /** True when two versions stand in the text: nothing else can be said of it then. */
  readonly open: boolean
}

const MARKER = /^(?:<{7}|>{7}|\|{7})(?:[ \t][^\n]*)?\r?$|^={7}[ \t]*\r?$/gm

export function findConflicts(text: string): Conflicts {
  if (!/^(?:<{7}|>{7}|={7}|\|{7})/m.test(text)) return { problems: [], text, open: false }
  const lines = [...text.matchAll(MARKER)]
  const begins = lines.filter((line) => line[0].startsWith('<'))
  const spanOf = (line: RegExpMatchArray): Span => [line.index!, line.index! + line[0].trimEnd().length]
  const problems = begins.map((line): Problem => ({ kind: 'conflict', span: spanOf(line) }))
  if (!begins.length && lines[0]) {
    // What is left of markers when one version was chosen but not all of the lines were deleted.
    const fix = lines.map(({ index }): Edit => {
      const newline = text.indexOf('\n', index)
      return { span: [index, newline < 0 ? text.length : newline + 1], text: '' }
    })
    problems.push({ kind: 'conflict', variant: 'rest', span: spanOf(lines[0]), fix })
  }
  return { problems, text: text.replace(MARKER, (line) => `#${line.slice(1)}`), open: begins.length > 0 }
}
