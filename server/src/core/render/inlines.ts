import type { Inline } from './blocks'

/** The words of `inlines`, without footnote marks; breaks are blanks. */
export function plain(inlines: readonly Inline[]): string {
  return inlines.map(plainOne).join('')
}

function plainOne(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
    case 'missing':
      return inline.text
    case 'break':
      return ' '
    case 'note':
      return ''
    default:
      return plain(inline.children)
  }
}

/** `inlines` as a list of contents or an index shows them: no footnote marks, no links. */
export function unlinked(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'note') return []
    if (inline.type === 'link') return unlinked(inline.children)
    if (inline.type === 'break') return [{ type: 'text', text: ' ' }]
    if (inline.type === 'emphasis' || inline.type === 'strong')
      return [{ ...inline, children: unlinked(inline.children) }]
    return [inline]
  })
}

/** Characters that no XML file may hold, and halves of surrogate pairs: an author's slip must not spoil a whole file. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** `text` with every character printable; line breaks stay where they are. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd')
}
