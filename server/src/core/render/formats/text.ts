import { HEADINGS } from '../../i18n/headings'
import type { Block, Contents, Figure, Heading, Inline, Index, Line, List, Note, Printed } from '../blocks'
import { safeHref } from '../markdown/parser'
import { indent, wrap } from './wrap'

/** Columns. Addresses are never broken and may stand out. */
const WIDTH = 80

/** The page as plain text: lines of at most 80 characters, footnotes as `[1]`. */
export function writeText(printed: Printed): string {
  return `${join(printed.blocks, WIDTH, HEADINGS[printed.language].notes).trimStart()}\n`
}

/** Blocks with an empty line between them. */
function join(blocks: readonly Block[], width: number, notes: string): string {
  return blocks
    .map((block) => textOf(block, width, notes))
    .filter(Boolean)
    .join('\n\n')
}

function textOf(block: Block, width: number, notes: string): string {
  switch (block.type) {
    case 'group': {
      const text = join(block.blocks, width, notes)
      // A new chapter and a new entry begin well below what stands before them.
      return block.role === 'entry' || block.role === 'chapter' || block.role === 'matter'
        ? `\n${text}`
        : text
    }
    case 'cover': {
      const title = underline(wrap(words(block.title), width), '=')
      return [title, block.subtitle, [block.publisher, block.year].filter(Boolean).join('\n')]
        .filter(Boolean)
        .join('\n\n')
    }
    case 'heading':
      return heading(block, width)
    case 'dates':
      return wrap((block.label ?? '') + block.value, width)
    case 'paragraph':
      return wrap(words(block.children), width)
    case 'list':
      return list(block, width, notes)
    case 'quote':
      return indent(join(block.blocks, width - 4, notes), '    ')
    case 'code':
      return indent(block.text, '    ')
    case 'rule':
      return '* * *'
    case 'figure':
      return figure(block, width)
    case 'information':
      return lines(block.items, width)
    case 'contacts':
      return block.contacts.map((contact) => lines(contact, width)).join('\n\n')
    case 'notes':
      return `${notes}\n\n${block.notes.map((note) => noteText(note, width, notes)).join('\n')}`
    case 'contents':
      return contents(block, width)
    case 'index':
      return block.items.map((item) => indexItem(item, width)).join('\n')
    case 'missing':
      return wrap(block.text, width)
  }
}

function heading({ label, children, role }: Heading, width: number): string {
  const text = wrap(label ? `${label} ${words(children)}` : words(children), width)
  if (role === 'chapter' || role === 'matter') return underline(text, '=')
  return role === 'title' ? underline(text, '-') : text
}

function underline(text: string, sign: string): string {
  const longest = Math.max(...text.split('\n').map((line) => line.length))
  return `${text}\n${sign.repeat(Math.min(longest, WIDTH))}`
}

function list({ start, tight, items }: List, width: number, notes: string): string {
  const printed = items.map(({ blocks }, i) => {
    const marker = start === undefined ? '- ' : `${start + i}. `
    const text = join(blocks, width - marker.length, notes)
    return marker + indent(text, ' '.repeat(marker.length)).trimStart()
  })
  return printed.join(tight ? '\n' : '\n\n')
}

function figure({ image, alt, caption, source, missing }: Figure, width: number): string {
  const shown = image === undefined ? undefined : alt || image
  return [
    shown === undefined ? undefined : wrap(`[${shown}]`, width),
    missing,
    caption && wrap(words(caption), width),
    source && wrap(words(source), width),
  ]
    .filter(Boolean)
    .join('\n')
}

function lines(items: readonly Line[], width: number): string {
  return items.map(({ children }) => wrap(words(children), width)).join('\n')
}

function noteText({ number, blocks }: Note, width: number, notes: string): string {
  const marker = `[${number}] `
  return marker + indent(join(blocks, width - marker.length, notes), ' '.repeat(marker.length)).trimStart()
}

function contents({ heading: title, items }: Contents, width: number): string {
  const printed = items.map(({ level, label, children }) => {
    const margin = level === 1 ? '' : '   '
    const marker = label ? `${label} ` : ''
    const hanging = ' '.repeat(margin.length + marker.length)
    return margin + marker + indent(wrap(words(children), width - hanging.length), hanging).trimStart()
  })
  return `${underline(title, '=')}\n\n${printed.join('\n')}`
}

function indexItem({ name, targets }: Index['items'][number], width: number): string {
  const text = `${name}: ${targets.map(({ label }) => label).join(', ')}`
  return indent(wrap(text, width - 4), '    ').trimStart()
}

/** Line breaks that the author makes stay; everything else is one line. */
function words(inlines: readonly Inline[]): string {
  return inlines.map(word).join('')
}

function word(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text
    case 'note':
      return `[${inline.number}]`
    case 'break':
      return '\n'
    case 'missing':
      return inline.text === inline.why ? inline.text : `${inline.text} (${inline.why})`
    case 'link': {
      const text = words(inline.children)
      const same = safeHref(text) === inline.href || `mailto:${text}` === inline.href
      return same || inline.href === undefined ? text : `${text} (${inline.href})`
    }
    default:
      return words(inline.children)
  }
}
