import { textsOf } from '../../texts'
import { defineRule } from '../../rule'

/** `[12]` that is no link, and raised figures behind a word or a full stop: not m² and the like. */
const OLD = /(?<![\]!\\])\[\d{1,3}\](?![(:[])|(?<=\p{L}{4}|[.,;:!?”"’)])[¹²³⁰⁴-⁹]+/gu

export default defineRule({
  id: 'footnotes/old-mark',
  severity: 'info',
  documents: ['practice', 'guide'],
  check(context) {
    for (const { kind, text, path, code } of textsOf(context)) {
      if (kind === 'evidence' || kind === 'footnote') continue
      for (const match of text.matchAll(OLD)) {
        const word = [match.index, match.index + match[0].length] as const
        if (code.some(([start, end]) => word[0] >= start && word[0] < end)) continue
        context.report('footnotes/old-mark', { path, word }, { mark: match[0] })
      }
    }
  },
})
