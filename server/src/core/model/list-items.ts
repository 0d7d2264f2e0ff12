import type { Edit } from '../text/edits'
import type { Editor } from './editor'
import { toScalar } from './scalar-text'
import type { Source } from './source'
import { nodeAt } from './tree'
import type { Path } from './tree'

/** What an item holds: a text, or fields with texts. */
export type ItemContent = string | Readonly<Record<string, string>>

/**
 * Takes the item at `from` out of its list and puts `content` at the end of the list at `to`, which is made where there is
 * none. No edits where that cannot be done.
 */
export function moveItem(edit: Editor, source: Source, from: Path, to: Path, content: ItemContent): Edit[] {
  const there = nodeAt(source.root, to)
  const put =
    there?.kind === 'seq'
      ? edit.addItem(to, written(content, there.flow))
      : there === undefined
        ? edit.addField(
            to.slice(0, -1),
            String(to.at(-1)),
            `- ${written(content, false).replace(/\n/g, '\n  ')}`,
          )
        : []
  const [removal, insertion] = [...edit.remove(from), ...put]
  if (!removal || !insertion) return []
  const at = insertion.span[0]
  if (at < removal.span[0] || at > removal.span[1]) return [removal, insertion]
  // The new lines go where the old ones are taken away: one edit, since two would touch the same text.
  const breakAt = (offset: number) => source.text[offset] === '\n'
  if (removal.span[0] > 0 && !breakAt(removal.span[0] - 1)) return []
  const lines = insertion.text.replace(/^\r?\n/, '')
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n'
  return [{ span: removal.span, text: breakAt(removal.span[1] - 1) ? lines + lineBreak : lines }]
}

/** Makes several items of the one at `at`, in its place; the value at `at` must be a text. */
export function splitItem(edit: Editor, source: Source, at: Path, texts: readonly string[]): Edit[] {
  const path = at.slice(0, -1)
  const list = nodeAt(source.root, path)
  const [first = '', ...others] = texts
  if (list?.kind !== 'seq') return []
  const next = Number(at.at(-1)) + 1
  const before = next < list.items.length ? next : undefined
  const here = edit.setValue(at, first)
  const added = others.flatMap((text) => edit.addItem(path, toScalar(text, list.flow), before))
  const place = added[0]
  if (!place || here.length === 0 || added.length < others.length) return []
  // All go to one place: one edit.
  return [...here, { span: place.span, text: added.map(({ text }) => text).join('') }]
}

/** "Kenya, Uganda and Zambia" as its parts, where each of them `isKnown`; undefined for any other text. */
export function partsOf(text: string, isKnown: (part: string) => boolean): string[] | undefined {
  const parts = text.split(/\s*[,;/&+]\s*|\s+(?:and|et|y|e)\s+/).filter(Boolean)
  return parts.length > 1 && parts.every(isKnown) ? parts : undefined
}

function written(content: ItemContent, flow: boolean): string {
  if (typeof content === 'string') return toScalar(content, flow)
  const fields = Object.entries(content).map(([field, text]) => `${field}: ${toScalar(text, flow)}`)
  return flow ? `{ ${fields.join(', ')} }` : fields.join('\n')
}
