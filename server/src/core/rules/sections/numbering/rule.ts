import type { Text } from '../../../model/read'
import { defineRule, fix } from '../../rule'

/** “1. ”, “II.2 ”, “IV) ”: the chapter, the number, or both. A title may well begin with a year or a number of its own. */
const NUMBER = /^\s*(?:\d{1,2}[.)]|[IVX]{1,4}(?:[.)]|\.\d{1,2}[.)]?))\s+(?=\S)/
/** “(a) ”, “a) ”, “b. ”, “(iii) ”, “2) ”. */
const LETTER = /^\s*(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s+(?=\S)/i

export default defineRule({
  id: 'sections/numbering',
  severity: 'info',
  check({ entry, report }) {
    const look = (
      text: Text | undefined,
      pattern: RegExp,
      message: 'sections/numbering.title' | 'sections/numbering.part',
    ) => {
      const sign = text && pattern.exec(text.text)?.[0]
      if (sign)
        report(message, { path: text.path, word: [0, sign.trimEnd().length] }, { sign: sign.trim() }).note({
          length: sign.length,
        })
    }
    look(entry.title, NUMBER, 'sections/numbering.title')
    for (const { parts } of entry.sections) {
      for (const { heading } of parts) look(heading, LETTER, 'sections/numbering.part')
    }
  },
  fix({ data, note, place }, _context, edit) {
    if (!('path' in place)) return []
    const edits = edit.replaceWord(place.path, [0, Number(note['length'])], '')
    return [fix('fix.remove', edits, 'certain', { what: String(data['sign']) })]
  },
})
