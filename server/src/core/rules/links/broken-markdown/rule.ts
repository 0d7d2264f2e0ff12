import type { MessageId } from '../../../i18n/messages'
import type { Prose } from '../../../model/prose'
import type { Span } from '../../../text/lines'
import { textsOf } from '../../texts'
import { defineRule, fix } from '../../rule'

const ADDRESS = String.raw`(?:https?:\/\/|www\.|mailto:)`

/** What a link looks like that is none, with what it should be. */
const SLIPS: readonly {
  readonly message: MessageId & `links/broken-markdown.${string}`
  readonly pattern: RegExp
  readonly mend: (match: RegExpMatchArray) => string
}[] = [
  {
    message: 'links/broken-markdown.blank',
    pattern: new RegExp(String.raw`(?<![\]!\\])(\[(?!\^)[^\]\n[]+\])[ \t]+(\(${ADDRESS}[^\s)]*\))`, 'gi'),
    mend: ([, words, address]) => `${words}${address}`,
  },
  {
    message: 'links/broken-markdown.inside',
    // Within the brackets more follows that is no title.
    pattern: new RegExp(
      String.raw`(?<![!\\])(\[(?!\^)[^\]\n[]+\]\()(${ADDRESS}[^\s()"']*(?:[ \t]+(?!["'(])[^\s()"']+)+)(\))`,
      'gi',
    ),
    mend: ([, words, address = '', end]) => `${words}${address.replace(/[ \t]+/g, '%20')}${end}`,
  },
  {
    message: 'links/broken-markdown.unclosed',
    pattern: new RegExp(
      String.raw`(?<![!\\])\[(?!\^)[^\]\n[]+\]\(${ADDRESS}[^\s()"']*[^\s()"'.,;:](?=[.,;:]?(?:\s|$))(?![ \t]+["'(])(?![^\n(]*\))`,
      'gi',
    ),
    mend: ([whole]) => `${whole})`,
  },
  {
    message: 'links/broken-markdown.reversed',
    pattern: new RegExp(String.raw`(?<![\]\\])\(([^()\n]+)\)\[(${ADDRESS}[^\]\s]+)\](?!\()`, 'gi'),
    mend: ([, words, address]) => `[${words}](${address})`,
  },
  {
    message: 'links/broken-markdown.nowhere',
    pattern: /(?<![!\\])\[((?!\^)[^\]\n[]+)\]\([ \t]*\)/g,
    mend: ([, words = '']) => words,
  },
  {
    message: 'links/broken-markdown.nameless',
    pattern: new RegExp(String.raw`(?<![!\\])\[[ \t]*\]\((${ADDRESS}[^\s)]*)\)`, 'gi'),
    mend: ([, address = '']) => address,
  },
]

export default defineRule({
  id: 'links/broken-markdown',
  severity: 'warning',
  documents: ['practice', 'guide'],
  check(context) {
    for (const prose of textsOf(context)) {
      if (!prose.markdown || !prose.text.includes('[')) continue
      for (const { message, span, to } of slips(prose)) {
        context.report(message, { path: prose.path, word: span }).note({ to })
      }
    }
  },
  fix({ place, note }, _context, edit) {
    if (!('path' in place) || !place.word) return []
    return [fix('fix.repair', edit.replaceWord(place.path, place.word, String(note['to'])), 'suggestion')]
  },
})

function slips({ text, code }: Prose) {
  const found = SLIPS.flatMap(({ message, pattern, mend }) =>
    [...text.matchAll(pattern)].map((match) => {
      const span: Span = [match.index, match.index + match[0].length]
      return { message, span, to: mend(match) }
    }),
  )
  return found
    .filter(({ span }) => !code.some((one) => one[0] < span[1] && span[0] < one[1]))
    .sort((a, b) => a.span[0] - b.span[0])
}
