import { nodeAt } from '../../../model/tree'
import { isLiteral } from '../../../model/prose'
import { defineRule, fix } from '../../rule'

/** `## Heading`. */
const HASHES = /^ {0,3}(#{1,6}[ \t]+)(\S[^\n]*?)[ \t]*#*[ \t]*$/gm
/** A line with `---` or `===` right below it: Markdown makes a heading of it. */
const UNDERLINED = /^ {0,3}(?![-*+>|#=]|\d+[.)])(\S[^\n]*)\n {0,3}(?:=+|-{2,})[ \t]*$/gm

export default defineRule({
  id: 'sections/heading-in-text',
  severity: 'info',
  check({ prose, report }) {
    for (const one of prose) {
      if (!one.markdown) continue
      const { text, path } = one
      if (text.includes('#')) {
        for (const match of text.matchAll(HASHES)) {
          const start = match.index + match[0].indexOf('#')
          const words = start + match[1]!.length
          if (isLiteral(one, [start, start + 1])) continue
          const word: [number, number] = [start, words + match[2]!.length]
          report('sections/heading-in-text', { path, word }, { heading: match[2]! }).note({ words })
        }
      }
      if (!/\n {0,3}(?:==|--)/.test(text)) continue
      for (const match of text.matchAll(UNDERLINED)) {
        const start = match.index + match[0].search(/\S/)
        if (isLiteral(one, [start, start + 1])) continue
        const word: [number, number] = [start, start + match[1]!.trimEnd().length]
        report('sections/heading-in-text.underlined', { path, word }, { heading: match[1]!.trim() })
      }
    }
  },
  fix({ data, note, place }, { source }, edit) {
    if (!('path' in place) || !place.word || typeof note['words'] !== 'number') return []
    const { path, word } = place
    const node = nodeAt(source.root, path)
    if (node?.kind !== 'scalar' || (node.style !== 'literal' && node.style !== 'folded')) return []
    const bold = `**${String(data['heading'])}**`
    return [fix('fix.changeTo', edit.replaceWord(path, word, bold), 'suggestion', { to: bold })]
  },
})
