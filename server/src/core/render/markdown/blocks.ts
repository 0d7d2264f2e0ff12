import type { Token } from 'markdown-it'
import type { Block, Inline, Lines, ListItem } from '../blocks'
import { printable } from '../inlines'
import type { TextLines } from '../source-lines'
import { fromTokens } from './inlines'
import type { Mark } from './inlines'
import { parseBlocks } from './parser'

export interface MarkdownContext {
  readonly mark: Mark
  readonly lines: TextLines
  /** The level of a heading `#` in the text; further ones go deeper, down to 6. */
  readonly level: number
  /** What is printed at `![id]`. */
  figure(id: string, lines: Lines): Block
}

/** `text`, Markdown, as blocks; empty where there is nothing to print. */
export function blocks(text: string, context: MarkdownContext): Block[] {
  const printed = printable(text)
  return new Reader(parseBlocks(printed), printed.split('\n'), context).read()
}

/** Goes once through the tokens, from an opening one to its end. */
class Reader {
  #at = 0

  constructor(
    private readonly tokens: readonly Token[],
    private readonly source: readonly string[],
    private readonly context: MarkdownContext,
  ) {}

  /** The blocks up to the token that ends the one around them. */
  read(): Block[] {
    const found: Block[] = []
    while (this.#at < this.tokens.length) {
      const token = this.tokens[this.#at++]!
      if (token.nesting < 0) break
      found.push(...this.#block(token))
    }
    return found
  }

  #block(token: Token): Block[] {
    const at = this.#lines(token)
    switch (token.type) {
      case 'paragraph_open': {
        const children = this.#inlines()
        return children.length ? [{ type: 'paragraph', ...at, children }] : []
      }
      case 'heading_open': {
        const level = Math.min(6, this.context.level + Number(token.tag.slice(1)) - 1)
        const children = this.#inlines()
        return children.length ? [{ type: 'heading', role: 'inner', level, ...at, children }] : []
      }
      case 'bullet_list_open':
        return [{ type: 'list', ...at, ...this.#items() }]
      case 'ordered_list_open':
        return [{ type: 'list', ...at, start: Number(token.attrGet('start') ?? 1), ...this.#items() }]
      case 'blockquote_open':
        return [{ type: 'quote', ...at, blocks: this.read() }]
      case 'code_block':
      case 'fence':
        return [{ type: 'code', ...at, text: token.content.replace(/\n$/, '') }]
      case 'hr':
        return [{ type: 'rule', ...at }]
      case 'figure':
        return [this.context.figure(token.content, at.lines ?? [0, 0])]
      default:
        return token.content
          ? [{ type: 'paragraph', ...at, children: [{ type: 'text', text: token.content }] }]
          : []
    }
  }

  #items(): { tight: boolean; items: ListItem[] } {
    const items: ListItem[] = []
    const first = this.#at
    while (this.tokens[this.#at]?.type === 'list_item_open') {
      const token = this.tokens[this.#at++]!
      items.push({ ...this.#lines(token), blocks: this.read() })
    }
    // Behind the last item stands the list's own end.
    const inside = this.tokens.slice(first, this.#at++)
    const level = (inside[0]?.level ?? 0) + 1
    const paragraphs = inside.filter((token) => token.type === 'paragraph_open' && token.level === level)
    return { tight: paragraphs.every((token) => token.hidden), items }
  }

  /** What stands between an opening token and its end. */
  #inlines(): Inline[] {
    const content = this.tokens[this.#at]
    this.#at += 2
    return content?.children ? fromTokens(content.children, this.context.mark) : []
  }

  #lines({ map }: Token): { lines?: Lines } {
    if (!map) return {}
    const [start] = map
    let [, end] = map
    // The parser counts empty lines behind a list as its own.
    while (end > start + 1 && !this.source[end - 1]?.trim()) end--
    return { lines: this.context.lines(start, end) }
  }
}
