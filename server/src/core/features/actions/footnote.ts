import type { DocumentContext } from '../../document'
import { say } from '../../i18n/messages'
import type { Language } from '../../i18n/language'
import type { Editor } from '../../model/editor'
import { toScalar } from '../../model/scalar-text'
import { nodeAt } from '../../model/tree'
import type { Span } from '../../text/lines'
import { footnotesOf, proseIn } from '../prose'
import type { Prose } from '../../model/prose'
import type { Change } from './change'

/** `[label](address)`, `<address>`, `(address)` or a bare address. */
const INLINE =
  /\[(?<label>[^\]^][^\]]*)\]\((?<linked>[^()\s]+)\)|(?<bare> ?(?:<(?<angled>https?:\/\/[^\s>]+)>|\((?<round>(?:https?:\/\/|www\.)[^\s()]+)\)|(?<plain>(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)\]}’”"'])))/g

/** The address at the position moves out of its text into a footnote; a link's words stay. */
export function toFootnote(
  document: DocumentContext,
  offset: number,
  edit: Editor,
  language: Language,
): Change[] {
  const found = addressAt(document, offset)
  if (!found) return []
  const { prose, word, address, label } = found
  const key = freeKey(address, document)
  const value = toScalar(address, false)
  const noted = nodeAt(document.source.root, ['footnotes'])
    ? edit.addField(['footnotes'], key, value)
    : edit.addField([], 'footnotes', `\n${key}: ${value}`)
  const marked = edit.replaceWord(prose.path, word, `${label}[^${key}]`)
  if (!noted.length || !marked.length) return []
  return [
    {
      title: say(language, 'action.toFootnote', { key }),
      kind: 'refactor.extract.footnote',
      edits: [...marked, ...noted],
    },
  ]
}

interface Address {
  readonly prose: Prose
  readonly word: Span
  readonly address: string
  readonly label: string
}

function addressAt(document: DocumentContext, offset: number): Address | undefined {
  for (const prose of proseIn(document)) {
    // A footnote is where addresses belong, and information is printed as it stands.
    if (prose.path[0] === 'footnotes' || prose.path[0] === 'information' || prose.path.at(-1) !== 'text')
      continue
    if (!/:\/\/|www\./.test(prose.text)) continue
    for (const match of prose.text.matchAll(INLINE)) {
      const word: Span = [match.index, match.index + match[0].length]
      const [start, end] = document.places.span({ path: prose.path, word })
      if (offset < start || offset > end) continue
      const { label = '', linked, angled, round, plain } = match.groups!
      const address = linked ?? angled ?? round ?? plain ?? ''
      return { prose, word, address, label }
    }
  }
  return undefined
}

/** The middle of the address's host (`ilo` of `www.ilo.org`), with a number where it is taken. */
function freeKey(address: string, document: DocumentContext): string {
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(address)?.[1] ?? ''
  const name =
    host
      .split('.')
      .slice(0, -1)
      .at(-1)
      ?.replace(/[^A-Za-z0-9-]/g, '')
      .toLowerCase() || 'note'
  const taken = new Set(footnotesOf(document).map(({ key }) => key))
  for (let number = 1; ; number++) {
    const key = number === 1 ? name : `${name}-${number}`
    if (!taken.has(key)) return key
  }
}
