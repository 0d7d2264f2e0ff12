import { nodeAt } from '../../../model/tree'
import type { Span } from '../../../text/lines'
import { defineRule, fix } from '../../rule'
import { htmlIn } from '../html'
import type { HtmlElement } from '../html'

/** A text pasted from a web page may hold hundreds; this many make the point. */
const MOST = 10

export default defineRule({
  id: 'sections/raw-html',
  severity: 'warning',
  check({ prose, report }) {
    for (const one of prose) {
      if (!one.markdown) continue
      for (const element of htmlIn(one).slice(0, MOST)) {
        const { name, tag, open } = element
        const inner = element.close ? one.text.slice(open[1], element.close[0]) : ''
        const place = { path: one.path, word: open }
        report(tag.startsWith('<!--') ? 'sections/raw-html.comment' : 'sections/raw-html', place, {
          tag,
          name,
        }).note({ element, inner })
      }
    }
  },
  fix({ note, place }, { source }, edit) {
    if (!('path' in place)) return []
    const { path } = place
    const element = note['element'] as HtmlElement
    const inner = String(note['inner'])
    if (!element.close) {
      return element.name === ''
        ? [fix('fix.remove', edit.replaceWord(path, element.open, ''), 'suggestion', { what: element.tag })]
        : []
    }
    const marks = marksFor(element)
    const [before, after] = marks ?? ['', '']
    const node = nodeAt(source.root, path)
    const block = node?.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')
    const whole: Span = [element.open[0], element.close[1]]
    // Marks stand close to their words, and a line break inside stays where it is.
    const [, lead = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? []
    if (!words) return []
    const edits = inner.includes('\n')
      ? block && words === inner
        ? [...edit.replaceWord(path, element.open, before), ...edit.replaceWord(path, element.close, after)]
        : []
      : edit.replaceWord(path, whole, lead + before + words + after + tail)
    return marks
      ? [fix('fix.changeTo', edits, 'suggestion', { to: `${before}${words}${after}` })]
      : [fix('fix.remove', edits, 'suggestion', { what: element.tag })]
  },
})

/** What Markdown writes around the words in its place. */
function marksFor({ name, href }: HtmlElement): readonly [string, string] | undefined {
  switch (name) {
    case 'b':
    case 'strong':
      return ['**', '**']
    case 'i':
    case 'em':
    case 'cite':
      return ['*', '*']
    case 'code':
      return ['`', '`']
    case 'a':
      return href ? ['[', `](${href})`] : undefined
    default:
      return undefined
  }
}
