import { isLiteral } from '../../../model/prose'
import type { Prose } from '../../../model/prose'
import type { Span } from '../../../text/lines'
import { defineRule, fix } from '../../rule'
import { placeIn, printedProse } from '../printed'

export default defineRule({
  id: 'language/double-space',
  severity: 'hint',
  check(context) {
    // Whoever types two blanks behind a full stop does it everywhere: once for each text.
    for (const prose of printedProse(context)) {
      const [first, ...others] = doubleSpaces(prose)
      if (!first) continue
      // With the letters around it: blanks alone could not be seen.
      context.report('language/double-space', placeIn(prose, first[0] - 1, first[1] + 1), {
        count: others.length + 1,
      })
    }
  },
  fix({ place }, { prose }, edit) {
    const one = 'path' in place ? prose.find(({ path }) => path === place.path) : undefined
    if (!one) return []
    // With the letter behind them: an edit of blanks alone has no place of its own.
    const edits = doubleSpaces(one).flatMap(([start, end]) =>
      edit.replaceWord(one.path, [start, end + 1], ` ${one.text.charAt(end)}`),
    )
    return [fix('fix.repair', edits, 'certain')]
  },
})

/** Two blanks or more between words; not at the beginnings and ends of lines, where Markdown has a meaning for them. */
function doubleSpaces(prose: Prose): Span[] {
  const { text } = prose
  const found: Span[] = []
  for (let at = text.indexOf('  '); at >= 0; at = text.indexOf('  ', at)) {
    const start = at
    while (text.charAt(at) === ' ') at++
    const lineStart = text.lastIndexOf('\n', start) + 1
    // Indentation, the sign before a list item, a table.
    const before = text.slice(lineStart, start)
    if (/^\s*(?:[^\p{L}\p{N}]*|\d{1,9}[.)])$/u.test(before) || /^\s*\|/.test(before)) continue
    // What stands before a comma or a full stop is another rule's.
    if (/^[\s,.;:!?)]?$/.test(text.charAt(at)) || isLiteral(prose, [start, at])) continue
    found.push([start, at])
  }
  return found
}
