import { proseOfGuide } from '../config/guide-prose'
import type { DocumentContext } from '../document'
import type { Prose } from '../model/prose'
import type { Text } from '../model/read'
import type { Span } from '../text/lines'

/** Every text of a document in which footnote marks may stand: of an entry, or of the guide file itself. */
export function proseIn({ guide, prose }: DocumentContext): readonly Prose[] {
  return guide ? proseOfGuide(guide) : prose
}

export function footnotesOf({
  guide,
  entry,
}: DocumentContext): readonly { readonly key: string; readonly text: Text }[] {
  return guide?.footnotes ?? entry.footnotes
}

/** `![seminar]` on a line of its own: the name, and where it stands in the text. */
export function figureMarks({ text, markdown }: Prose): { readonly key: string; readonly span: Span }[] {
  if (!markdown || !text.includes('![')) return []
  return [...text.matchAll(/^([ \t]*!\[)([^\]\s^][^\]\s]*)\][ \t]*$/gm)].map((match) => {
    const start = match.index + match[1]!.length
    return { key: match[2]!, span: [start, start + match[2]!.length] }
  })
}
