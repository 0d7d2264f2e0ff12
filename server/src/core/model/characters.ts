import type { Span } from '../text/lines'
import type { Problem } from './problem'

/** How many such places are named; a file full of them needs no more. */
const MAX_FOUND = 100

/** Characters that no YAML file may hold, and those that stand for bytes which were no UTF-8: one finding a run. */
export function controlCharacters(text: string): Problem[] {
  const problems: Problem[] = []

  for (const run of text.matchAll(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]+|\ufffd+/g)) {
    if (problems.length === MAX_FOUND) break
    const span: Span = [run.index, run.index + run[0].length]
    const code = run[0].charCodeAt(0)
    if (code === 0xfffd) problems.push({ kind: 'control-character', variant: 'encoding', span })
    else {
      const data = { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }
      problems.push({ kind: 'control-character', span, data, fix: [{ span, text: '' }] })
    }
  }
  return problems
}
