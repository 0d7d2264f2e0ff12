import { nodeAt } from '../../../model/tree'
import { isLiteral } from '../../../model/prose'
import type { Prose } from '../../../model/prose'
import type { Source } from '../../../model/source'
import type { Span } from '../../../text/lines'
import { defineRule, fix } from '../../rule'

/** Signs that word processors put before the items of a list; Markdown knows none of them. */
const BULLET = /^[ \t]*([•▪‣◦●○■□∙⁃➢➤✓·])[ \t]*(?=\S)/
const DASH = /^[ \t]*([–—])[ \t]+(?=\S)/
const CLOSE = /^[ \t]*(-)(?=[\p{L}“"(])/u
/** In the source of a text: `- ` or `1. ` at the beginning of a line. */
const ITEM = /^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+\S/

export default defineRule({
  id: 'sections/list-broken',
  severity: 'hint',
  check({ prose, source, report }) {
    for (const one of prose) {
      if (!one.markdown) continue
      const { path } = one
      const folded = foldedList(one, source)
      if (folded !== undefined) {
        report('sections/list-broken.folded', { path, word: [folded, folded + 1] }).note({ folded: true })
        continue
      }
      const lines = linesOf(one)
      const bullets = lines.flatMap(({ text, start }) => signAt(BULLET, text, start) ?? [])
      const dashes = lines.flatMap(({ text, start }) => signAt(DASH, text, start) ?? [])
      const close = lines.flatMap(({ text, start }) => signAt(CLOSE, text, start) ?? [])
      const opens = (sign: Sign) =>
        /(?:^|\n[ \t]*|:[ \t]*)\n[ \t]*$|^\s*$/.test(one.text.slice(0, sign.sign[0]))
      // A dash may begin a line where a sentence happens to wrap: only two of them behind a colon or a blank line make a list.
      const found =
        bullets.length > 0
          ? bullets
          : dashes.length > 1 && opens(dashes[0]!)
            ? dashes
            : close.length > 1 && opens(close[0]!)
              ? close
              : []
      const [first] = found
      if (!first) continue
      const sign = one.text.slice(...first.sign)
      const place = { path, word: first.sign }
      const noted = { spans: found.map(({ whole }) => whole), certain: found === bullets }
      if (found === close) report('sections/list-broken.close', place).note(noted)
      else report('sections/list-broken', place, { sign }).note(noted)
    }
  },
  fix({ note, place }, { source }, edit) {
    if (!('path' in place)) return []
    const { path } = place
    const node = nodeAt(source.root, path)
    if (note['folded']) {
      return [fix('fix.keepLines', edit.setBlockStyle(path, '|'), 'suggestion')]
    }
    const spans = note['spans'] as Span[]
    // A bare text must not begin with a dash.
    if (node?.kind === 'scalar' && node.style === 'plain') return []
    const edits = spans.flatMap((span) => edit.replaceWord(path, span, '- '))
    return [fix('fix.asList', edits, note['certain'] ? 'certain' : 'suggestion')]
  },
})

interface Sign {
  readonly sign: Span
  /** The sign with the blanks behind it. */
  readonly whole: Span
}

function signAt(pattern: RegExp, text: string, start: number): Sign | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const at = start + match[0].indexOf(match[1]!)
  return { sign: [at, at + 1], whole: [at, start + match[0].length] }
}

function linesOf(prose: Prose): { text: string; start: number }[] {
  if (!/[•▪‣◦●○■□∙⁃➢➤✓·–—]|(?:^|\n)[ \t]*-\S/.test(prose.text)) return []
  let start = 0
  return prose.text.split('\n').flatMap((text) => {
    const line = { text, start }
    start += text.length + 1
    return isLiteral(prose, [line.start, line.start + 1]) ? [] : [line]
  })
}

/** Where the first item stands of a list that `>` runs together into one paragraph: line by line in the file, but not in the text. */
function foldedList({ text, path }: Prose, source: Source): number | undefined {
  const node = nodeAt(source.root, path)
  if (node?.kind !== 'scalar' || node.style !== 'folded') return undefined
  const lines = source.text
    .slice(...node.span)
    .split('\n')
    .slice(1)
  const items = lines.filter((line) => ITEM.test(line))
  if (items.length < 2 || text.split('\n').filter((line) => ITEM.test(line)).length >= items.length)
    return undefined
  const at = text.indexOf(items[0]!.trim())
  return at < 0 ? undefined : at
}
