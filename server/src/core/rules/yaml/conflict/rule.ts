import type { Edit } from '../../../text/edits'
import { defineRule, fix } from '../../rule'
import type { Fix } from '../../rule'
import { fixOf, problems } from '../problems'

export default defineRule({
  id: 'yaml/conflict',
  severity: 'error',
  always: true,
  documents: ['practice', 'guide'],
  check: problems('conflict'),
  fix(finding, context, edit) {
    const { message, place } = finding
    if (message !== 'yaml/conflict' || !('span' in place)) return fixOf(finding, context, edit)
    const sides = sidesOf(context.source.text, place.span[0])
    if (!sides) return []
    return (['first', 'second'] as const).map((which): Fix => {
      return fix('fix.keepVersion', sides[which], 'suggestion', { which })
    })
  },
})

/** What to delete for one of the two versions of the conflict that begins at `start`; undefined where its lines are not all there. */
function sidesOf(text: string, start: number): Record<'first' | 'second', Edit[]> | undefined {
  const marker = (sign: string, from: number) => {
    const found = new RegExp(`^${sign}{7}(?:[ \\t][^\\n]*)?\\r?(?:\\n|$)`, 'm').exec(text.slice(from))
    return found ? { at: from + found.index, end: from + found.index + found[0].length } : undefined
  }
  const begin = marker('<', start)
  const middle = begin && marker('=', begin.end)
  const last = middle && marker('>', middle.end)
  if (!last) return undefined
  // Some programs also write what both versions come from.
  const base = marker('\\|', begin.end)
  const firstEnds = base && base.at < middle.at ? base.at : middle.at
  const cut = (from: number, to: number): Edit => ({ span: [from, to], text: '' })
  return {
    first: [cut(begin.at, begin.end), cut(firstEnds, last.end)],
    second: [cut(begin.at, middle.end), cut(last.at, last.end)],
  }
}
