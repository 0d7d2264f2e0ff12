import { HEADINGS } from '../../i18n/headings'
import type { Headings } from '../../i18n/headings'
import type { Block, Figure, Group, Heading, List, Notes, Printed } from '../blocks'
import { escapeHtml, htmlOf, markId, noteId } from './html-inlines'

export interface HtmlOptions {
  /** Says of every block where its source is: `data-line` and `data-end`, lines from 0, the end not included. */
  readonly lines?: boolean
  /** The address under which a figure's picture can be shown; undefined where there is none. */
  picture?(image: string, file: string | undefined): string | undefined
}

/**
 * The page as HTML without head or body: landmarks and headings, no styles and no scripts, everything an author wrote escaped.
 * For a preview, or for `writeHtmlDocument` to put into a file.
 */
export function writeHtml(printed: Printed, options: HtmlOptions = {}): string {
  return new HtmlWriter(printed, options).blocks(printed.blocks)
}

const LANDMARKS: Readonly<Partial<Record<Group['role'], string>>> = {
  entry: 'article',
  introduction: 'div',
  part: 'div',
}

class HtmlWriter {
  readonly #headings: Headings
  /** A guide has its title above the chapters. */
  readonly #below: number

  constructor(
    { language, kind }: Printed,
    private readonly options: HtmlOptions,
  ) {
    this.#headings = HEADINGS[language]
    this.#below = kind === 'guide' ? 1 : 0
  }

  blocks(blocks: readonly Block[]): string {
    let html = ''
    for (const block of blocks) html += this.#block(block)
    return html
  }

  #block(block: Block): string {
    switch (block.type) {
      case 'group':
        return this.#group(block)
      case 'heading':
        return this.#heading(block)
      case 'cover': {
        const line = (name: string, text?: string) =>
          text ? `<p class="${name}">${escapeHtml(text)}</p>\n` : ''
        const title = `<h1${this.#at(block)}>${htmlOf(block.title)}</h1>\n`
        const below =
          line('subtitle', block.subtitle) + line('publisher', block.publisher) + line('year', block.year)
        return `<header class="cover">\n${title}${below}</header>\n`
      }
      case 'dates': {
        const label = block.label ? `<span class="label">${escapeHtml(block.label)}</span>` : ''
        return `<p class="dates"${this.#at(block)}>${label}${escapeHtml(block.value)}</p>\n`
      }
      case 'paragraph':
        return `<p${this.#at(block)}>${htmlOf(block.children)}</p>\n`
      case 'list':
        return this.#list(block)
      case 'quote':
        return `<blockquote${this.#at(block)}>\n${this.blocks(block.blocks)}</blockquote>\n`
      case 'code':
        return `<pre${this.#at(block)}><code>${escapeHtml(block.text)}\n</code></pre>\n`
      case 'rule':
        return `<hr${this.#at(block)}>\n`
      case 'figure':
        return this.#figure(block)
      case 'information': {
        const items = block.items.map((item) => `<li${this.#at(item)}>${htmlOf(item.children)}</li>\n`)
        return `<ul class="lines"${this.#at(block)}>\n${items.join('')}</ul>\n`
      }
      case 'contacts': {
        const contacts = block.contacts.map((lines) => {
          const printed = lines.map((line) => `<p${this.#at(line)}>${htmlOf(line.children)}</p>\n`)
          return `<address>\n${printed.join('')}</address>\n`
        })
        return contacts.join('')
      }
      case 'notes':
        return this.#notes(block)
      case 'contents': {
        const items = block.items.map(({ level, label, children, target }) => {
          const number = label ? `<span class="number">${escapeHtml(label)}</span> ` : ''
          return `<li class="level-${level}"><a href="#${target}">${number}${htmlOf(children)}</a></li>\n`
        })
        const heading = `<h2>${escapeHtml(block.heading)}</h2>\n`
        return `<nav class="contents" role="doc-toc">\n${heading}<ol>\n${items.join('')}</ol>\n</nav>\n`
      }
      case 'index': {
        const items = block.items.map(({ name, targets }) => {
          const links = targets.map(({ label, target }) => `<a href="#${target}">${escapeHtml(label)}</a>`)
          return `<li>${escapeHtml(name)} <span class="targets">${links.join(', ')}</span></li>\n`
        })
        return `<ul class="index">\n${items.join('')}</ul>\n`
      }
      case 'missing':
        return `<p class="missing"${this.#at(block)}><mark>${escapeHtml(block.text)}</mark></p>\n`
    }
  }

  #group(group: Group): string {
    const { role, language, blocks } = group
    const tag = LANDMARKS[role] ?? 'section'
    const lang = language ? ` lang="${language}"` : ''
    return `<${tag} class="${role}"${lang}${this.#at(group)}>\n${this.blocks(blocks)}</${tag}>\n`
  }

  #heading(heading: Heading): string {
    const tag = `h${Math.min(6, heading.level + this.#below)}`
    const id = heading.anchor ? ` id="${heading.anchor}"` : ''
    const number = heading.label ? `<span class="number">${escapeHtml(heading.label)}</span> ` : ''
    const words = `<span class="words">${htmlOf(heading.children)}</span>`
    return `<${tag} class="${heading.role}"${id}${this.#at(heading)}>${number}${words}</${tag}>\n`
  }

  #list(list: List): string {
    const tag = list.start === undefined ? 'ul' : 'ol'
    const start = list.start === undefined || list.start === 1 ? '' : ` start="${list.start}"`
    const items = list.items.map((item) => {
      const [first] = item.blocks
      // As CommonMark has it: no paragraphs in a list without space between its items.
      const bare = list.tight && first?.type === 'paragraph'
      const words = bare ? htmlOf(first.children) : '\n'
      const inner = this.blocks(bare ? item.blocks.slice(1) : item.blocks)
      return `<li${this.#at(item)}>${words}${bare && inner ? '\n' : ''}${inner}</li>\n`
    })
    return `<${tag}${start}${this.#at(list)}>\n${items.join('')}</${tag}>\n`
  }

  #figure(figure: Figure): string {
    const { image, file, alt, caption, source, missing } = figure
    const address = image === undefined ? undefined : this.options.picture?.(image, file)
    const shown = alt || (image ?? '')
    let picture = ''
    if (address !== undefined) picture = `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">\n`
    else if (image !== undefined && shown) {
      picture = `<p class="no-picture" role="img" aria-label="${escapeHtml(shown)}">${escapeHtml(shown)}</p>\n`
    }
    if (missing !== undefined) picture += `<p class="missing"><mark>${escapeHtml(missing)}</mark></p>\n`
    const lines = [
      caption ? `<span class="caption">${htmlOf(caption)}</span>` : '',
      source ? `<span class="source">${htmlOf(source)}</span>` : '',
    ].filter(Boolean)
    const below = lines.length ? `<figcaption>${lines.join('<br>')}</figcaption>\n` : ''
    return `<figure${this.#at(figure)}>\n${picture}${below}</figure>\n`
  }

  #notes({ notes }: Notes): string {
    const items = notes.map((note) => {
      const { number, blocks } = note
      const back = `<a class="back" href="#${markId(number)}" role="doc-backlink">${number}</a>`
      const text = `<div class="text">\n${this.blocks(blocks)}</div>`
      return `<li id="${noteId(number)}" value="${number}"${this.#at(note)}>${back} ${text}</li>\n`
    })
    const label = escapeHtml(this.#headings.notes)
    return `<aside class="notes" role="doc-endnotes" aria-label="${label}">\n<ol>\n${items.join('')}</ol>\n</aside>\n`
  }

  #at({ lines }: { readonly lines?: readonly [number, number] }): string {
    return this.options.lines && lines ? ` data-line="${lines[0]}" data-end="${lines[1]}"` : ''
  }
}
