import MarkdownIt from 'markdown-it'
import type { MarkdownIt as Parser, StateBlock, StateInline, Token } from 'markdown-it'
import { ADDRESS_START, matchAddress } from './addresses'

/**
 * CommonMark as entries have it: no raw HTML (it is text), links to http, https and mailto only (others are text), bare addresses
 * as links, footnote marks, and `![id]` on a line of its own for a figure.
 */
const markdown = createParser()

/** The blocks of a text. */
export function parseBlocks(text: string): Token[] {
  return markdown.parse(text.replace(FOOTNOTE_DEFINITION, '$1\\['), {})
}

/** The words of a text of one line or paragraph. */
export function parseInlines(text: string): Token[] {
  return markdown.parseInline(text, {})[0]?.children ?? []
}

/** The ids of the figures that `text` has a place for. */
export function figureMarks(text: string): string[] {
  return text.includes('![') ? [...text.matchAll(FIGURE_LINES)].map((match) => match[1]!) : []
}

/** What `href` is, normalized, when it may be linked to. */
export function safeHref(href: string): string | undefined {
  const normal = normalize(href)
  return isAllowed(normal) ? normal : undefined
}

const FIGURE = /^!\[([A-Za-z0-9][\w-]*)\]\s*$/
const FIGURE_LINES = /^[ \t]*!\[([A-Za-z0-9][\w-]*)\][ \t]*$/gm
/** Some dialects define footnotes in the text. CommonMark would take that for a link's definition and print nothing of it. */
const FOOTNOTE_DEFINITION = /^([ \t]*)\[(?=\^[^\]\s]+\]:)/gm
const MARK = /\[\^([^\]\s]+)\]/y
const ALLOWED = /^(?:https?:\/\/[^/?#]|mailto:[^@\s]+@[^@\s])/i
/** Where something other than plain words may begin. One expression, so that a text is gone through once. */
const SPECIAL = new RegExp(`[\\n!&*<[\\\\\\]_\`]|${ADDRESS_START}`, 'giu')

function createParser(): Parser {
  const parser = new MarkdownIt('commonmark', { html: false })
  parser.disable(['html_block', 'html_inline'])
  parser.validateLink = isAllowed
  parser.normalizeLink = normalize
  parser.inline.ruler.at('text', words)
  parser.inline.ruler.before('link', 'footnote_mark', footnoteMark)
  parser.inline.ruler.before('link', 'address', address)
  parser.block.ruler.before('reference', 'figure', figure, { alt: ['paragraph'] })
  return parser
}

function isAllowed(href: string): boolean {
  return ALLOWED.test(href)
}

const encode = new MarkdownIt()

function normalize(href: string): string {
  return encode.normalizeLink(/^www\./i.test(href) ? `http://${href}` : href)
}

/** Plain words, up to where an address or anything else may begin. */
function words(state: StateInline, silent: boolean): boolean {
  SPECIAL.lastIndex = state.pos
  const end = Math.min(SPECIAL.exec(state.src)?.index ?? state.posMax, state.posMax)
  if (end === state.pos) return false
  if (!silent) state.pending += state.src.slice(state.pos, end)
  state.pos = end
  return true
}

/** `[^key]` becomes a token of its own, wherever it stands but in code. */
function footnoteMark(state: StateInline, silent: boolean): boolean {
  MARK.lastIndex = state.pos
  const match = MARK.exec(state.src)
  if (!match || MARK.lastIndex > state.posMax) return false
  if (!silent) state.push('footnote_mark', '', 0).content = match[1]!
  state.pos += match[0].length
  return true
}

/** `http://…`, `www.…` and `name@example.org` are links, printed as they are written. */
function address(state: StateInline, silent: boolean): boolean {
  if (state.linkLevel > 0) return false
  const found = matchAddress(state.src, state.pos, state.posMax)
  const href = found && safeHref(found.href)
  if (!found || href === undefined) return false
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [['href', href]]
    state.push('text', '', 0).content = found.text
    state.push('link_close', 'a', -1)
  }
  state.pos += found.text.length
  return true
}

/** `![id]` on a line of its own; it ends a paragraph. */
function figure(state: StateBlock, line: number, _last: number, silent: boolean): boolean {
  const start = state.bMarks[line]! + state.tShift[line]!
  if (state.sCount[line]! - state.blkIndent >= 4 || state.src[start] !== '!') return false
  const match = FIGURE.exec(state.src.slice(start, state.eMarks[line]))
  if (!match) return false
  if (silent) return true
  const token = state.push('figure', '', 0)
  token.content = match[1]!
  token.map = [line, line + 1]
  state.line = line + 1
  return true
}
