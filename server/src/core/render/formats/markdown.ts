import type { Block, Figure, Heading, Inline, Line, List, Note, Printed } from '../blocks'
import type { WriteOptions } from './format'
import { destination, escapeLineStart, escapeMarkdown, inlineCode } from './markdown-escape'
import { indent } from './wrap'

/**
 * The page as CommonMark, with footnotes as `[^1]`, which all common dialects have. One paragraph is one line. Whatever an author
 * wrote that is no Markdown to us is none in the result.
 */
export function writeMarkdown(printed: Printed, options: WriteOptions = {}): string {
  const writer = new MarkdownWriter(printed.kind === 'guide' ? 1 : 0, options)
  return `${writer.blocks(printed.blocks)}\n`
}

class MarkdownWriter {
  /** @param below - how many levels headings go down: a guide has its title above the chapters */
  constructor(
    private readonly below: number,
    private readonly options: WriteOptions,
  ) {}

  blocks(blocks: readonly Block[]): string {
    let before: Block | undefined
    const parts: string[] = []
    for (const block of blocks) {
      // Two lists in a row would run together if they had the same signs.
      const text = block.type === 'list' ? this.#list(block, before?.type === 'list') : this.#block(block)
      if (text) parts.push(text)
      before = block
    }
    return parts.join('\n\n')
  }

  #block(block: Block): string {
    switch (block.type) {
      case 'group':
        return this.blocks(block.blocks)
      case 'cover': {
        const lines = [block.subtitle, block.publisher, block.year].filter((line) => line !== undefined)
        return [
          `# ${words(block.title)}`,
          ...lines.map((line) => escapeLineStart(escapeMarkdown(line))),
        ].join('\n\n')
      }
      case 'heading':
        return this.#heading(block)
      case 'dates': {
        const { label = '', value } = block
        const strong = label.trimEnd()
        const printed = strong ? `**${escapeMarkdown(strong)}** ` : ''
        return printed + (printed ? escapeMarkdown(value) : escapeLineStart(escapeMarkdown(value)))
      }
      case 'paragraph':
        return paragraph(block.children)
      case 'list':
        return this.#list(block, false)
      case 'quote':
        return this.blocks(block.blocks).replace(/^/gm, '> ').replace(/^> $/gm, '>')
      case 'code': {
        const longest = Math.max(2, ...[...block.text.matchAll(/`+/g)].map((run) => run[0].length))
        const fence = '`'.repeat(longest + 1)
        return `${fence}\n${block.text}\n${fence}`
      }
      case 'rule':
        return '* * *'
      case 'figure':
        return figure(block, this.options)
      case 'information':
        return block.items.map(({ children }) => `- ${paragraph(children)}`).join('\n')
      case 'contacts':
        return block.contacts.map(contactLines).join('\n\n')
      case 'notes':
        return block.notes.map((note) => this.#note(note)).join('\n\n')
      case 'contents': {
        const items = block.items.map(({ level, label, children, target }) => {
          const text = label ? `${escapeMarkdown(label)} ${words(children)}` : words(children)
          return `${level === 1 ? '' : '  '}- [${text}](#${target})`
        })
        return `## ${escapeMarkdown(block.heading)}\n\n${items.join('\n')}`
      }
      case 'index':
        return block.items
          .map(({ name, targets }) => {
            const links = targets.map(({ label, target }) => `[${label}](#${target})`)
            return `- ${escapeLineStart(escapeMarkdown(name))}: ${links.join(', ')}`
          })
          .join('\n')
      case 'missing':
        return `**${escapeMarkdown(block.text)}**`
    }
  }

  #heading({ level, label, children, anchor }: Heading): string {
    const signs = '#'.repeat(Math.min(6, level + this.below))
    const id = anchor ? `<a id="${anchor}"></a>` : ''
    const number = label ? `${escapeMarkdown(label)} ` : ''
    return `${signs} ${id}${number}${words(children).replace(/#$/, '\\#')}`.replace(/\\?\n/g, ' ').trimEnd()
  }

  #list({ start, tight, items }: List, other: boolean): string {
    const printed = items.map(({ blocks }, i) => {
      const marker = start === undefined ? (other ? '* ' : '- ') : `${start + i}${other ? ')' : '.'} `
      return marker + indent(this.blocks(blocks), ' '.repeat(marker.length)).trimStart()
    })
    return printed.join(tight ? '\n' : '\n\n')
  }

  #note({ number, blocks }: Note): string {
    return `[^${number}]: ${indent(this.blocks(blocks), '    ').trimStart()}`
  }
}

function figure(block: Figure, { address }: WriteOptions): string {
  const { image, alt, file, caption, source, missing } = block
  const shown = escapeMarkdown(alt)
  // A picture lies beside the entry; an address of any other kind is none of a page's business.
  const found = image !== undefined && address ? address(image, file) : image
  const isPath = found !== undefined && (!/^[a-z][a-z\d+.-]*:/i.test(found) || /^https?:\/\//i.test(found))
  const picture = isPath ? `![${shown}](${destination(found)})` : image === undefined ? '' : shown
  const lines = [
    missing ? `**${escapeMarkdown(missing)}**` : '',
    caption && words(caption),
    source && words(source),
  ]
  const below = lines.filter((line) => line !== undefined && line !== '').join('\\\n')
  return [picture, below].filter(Boolean).join('\n\n')
}

function contactLines(lines: readonly Line[]): string {
  return lines.map(({ children }) => escapeLineStart(words(children))).join('\\\n')
}

function paragraph(children: readonly Inline[]): string {
  return words(children).split('\n').map(escapeLineStart).join('\n')
}

function words(inlines: readonly Inline[]): string {
  return inlines.map(word).join('')
}

function word(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeMarkdown(inline.text)
    case 'code':
      return inlineCode(inline.text)
    case 'emphasis':
      return `*${words(inline.children)}*`
    case 'strong':
      return `**${words(inline.children)}**`
    case 'link':
      return link(inline.href, inline.children)
    case 'note':
      return `[^${inline.number}]`
    case 'break':
      return '\\\n'
    case 'missing':
      return `**${escapeMarkdown(inline.text === inline.why ? inline.text : `${inline.text} (${inline.why})`)}**`
  }
}

/** An address that is printed as it is stands in angle brackets. */
function link(href: string, children: readonly Inline[]): string {
  const [only, ...rest] = children
  const text = rest.length === 0 && only?.type === 'text' ? only.text : undefined
  if (text !== undefined && !/[\s<>\\]/.test(text)) {
    if (text === href && /^https?:/i.test(href)) return `<${href}>`
    if (`mailto:${text}` === href && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return `<${text}>`
  }
  return `[${words(children)}](${destination(href)})`
}
