import type { Token } from 'markdown-it'
import type { Inline } from '../blocks'
import { printable } from '../inlines'
import { parseInlines } from './parser'

/** What is printed for a footnote's mark. */
export type Mark = (key: string) => Inline

/** `text`, a line of Markdown, for print. */
export function inlines(text: string, mark: Mark): Inline[] {
  return fromTokens(parseInlines(printable(text).trim()), mark)
}

const MARKS = /\[\^([^\]\s]+)\]/g

/** `text`, which is plain but for footnote marks, for print; line breaks and runs of blanks are single blanks. */
export function plainInlines(text: string, mark: Mark): Inline[] {
  const found: Inline[] = []
  const line = printable(text).trim().replace(/\s+/g, ' ')
  let at = 0
  for (const match of line.includes('[^') ? line.matchAll(MARKS) : []) {
    pushText(found, line.slice(at, match.index))
    found.push(mark(match[1]!))
    at = match.index + match[0].length
  }
  pushText(found, line.slice(at))
  return found
}

/** An open emphasis or link, and what it holds so far. */
interface Frame {
  readonly kind: 'root' | 'emphasis' | 'strong' | 'link'
  readonly href: string
  readonly children: Inline[]
}

/** The tokens of one paragraph, heading or line. */
export function fromTokens(tokens: readonly Token[], mark: Mark): Inline[] {
  const stack: Frame[] = [{ kind: 'root', href: '', children: [] }]
  const top = () => stack.at(-1)!
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        pushText(top().children, token.content)
        break
      case 'softbreak':
        pushText(top().children, ' ')
        break
      case 'hardbreak':
        top().children.push({ type: 'break' })
        break
      case 'code_inline':
        top().children.push({ type: 'code', text: token.content })
        break
      case 'em_open':
        stack.push({ kind: 'emphasis', href: '', children: [] })
        break
      case 'strong_open':
        stack.push({ kind: 'strong', href: '', children: [] })
        break
      case 'link_open':
        stack.push({ kind: 'link', href: String(token.attrGet('href') ?? ''), children: [] })
        break
      case 'em_close':
      case 'strong_close':
      case 'link_close':
        close(stack)
        break
      case 'footnote_mark':
        top().children.push(mark(token.content))
        break
      case 'image':
        // Pictures are the figures' business.
        pushText(top().children, `![${token.content}](${token.attrGet('src') ?? ''})`)
        break
      default:
        pushText(top().children, token.content)
    }
  }
  while (stack.length > 1) close(stack)
  return stack[0]!.children
}

function close(stack: Frame[]): void {
  const frame = stack.pop()!
  const closed = closedFrame(frame)
  if (closed) stack.at(-1)!.children.push(closed)
}

function closedFrame({ kind, href, children }: Frame): Inline | undefined {
  if (children.length === 0) return undefined
  if (kind === 'link') return { type: 'link', href, children }
  return kind === 'root' ? undefined : { type: kind, children }
}

function pushText(inlines: Inline[], text: string): void {
  if (!text) return
  const last = inlines.at(-1)
  if (last?.type === 'text') inlines[inlines.length - 1] = { type: 'text', text: last.text + text }
  else inlines.push({ type: 'text', text })
}
