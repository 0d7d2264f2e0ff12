import { toProse } from '../model/prose'
import type { Prose, ProseKind } from '../model/prose'
import type { Text } from '../model/read'
import type { Guide } from './guide'

/** What of a guide file is read as prose, in the order in which it is printed; footnotes last. */
export function proseOfGuide(guide: Guide): Prose[] {
  const found: Prose[] = []
  const add = (kind: ProseKind, text: Text | undefined) => {
    if (text) found.push(toProse(kind, text))
  }
  const addMatter = ({ heading, text }: Guide['front'][number]) => {
    add('heading', heading)
    add('text', text)
  }
  add('title', guide.title)
  add('title', guide.subtitle)
  guide.front.forEach(addMatter)
  for (const { title, introduction } of guide.chapters) {
    add('heading', title)
    add('text', introduction)
  }
  guide.back.forEach(addMatter)
  for (const { text } of guide.footnotes) add('footnote', text)
  return found
}
