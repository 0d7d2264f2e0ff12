import type { Span } from '../text/lines'
import type { Entry } from './entry'
import type { Text } from './read'

export type ProseKind = 'title' | 'heading' | 'text' | 'caption' | 'information' | 'footnote' | 'evidence'

/** A text of the entry that readers read. Offsets in it are UTF-16 units of the decoded text. */
export interface Prose extends Text {
  readonly kind: ProseKind
  /** True when it is Markdown; titles, headings and evidence are plain, but for footnote marks. */
  readonly markdown: boolean
  /** `[^key]`, in order. */
  readonly marks: readonly { readonly key: string; readonly span: Span }[]
  /** Stretches between backquotes, where nothing has a meaning of its own. */
  readonly code: readonly Span[]
  /** Stretches that are code, addresses or marks: not words of a language. */
  readonly literal: readonly Span[]
}

/** Footnote keys are made of letters, digits, hyphens and underscores. */
const MARK = /\[\^([^\]\s]+)\]/g
const ADDRESS =
  /\b(?:https?:\/\/|www\.|mailto:)[^\s<>]*[^\s<>.,;:!?)\]}’”"']|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi

/**
 * What of `entry` is read as prose, in the order in which it is printed: title, sections with their parts, captions at their
 * figures' places behind them, information, footnotes; and last the evidence, which is not printed.
 */
export function proseOf(entry: Entry): Prose[] {
  const found: Prose[] = []
  const add = (kind: ProseKind, text: Text | undefined) => {
    if (text) found.push(toProse(kind, text))
  }
  add('title', entry.title)
  for (const section of entry.sections) {
    add('heading', section.heading)
    add('text', section.text)
    for (const part of section.parts) {
      add('heading', part.heading)
      add('text', part.text)
    }
  }
  for (const figure of entry.figures) {
    add('caption', figure.caption)
    add('caption', figure.source)
  }
  for (const item of entry.information.items) add('information', item.text)
  for (const footnote of entry.footnotes) add('footnote', footnote.text)
  for (const criterion of Object.values(entry.criteria)) {
    add('evidence', criterion.evidence)
    add('evidence', criterion.demand)
    add('evidence', criterion.results)
  }
  return found
}

export function toProse(kind: ProseKind, { text, path }: Text): Prose {
  const markdown = kind === 'text' || kind === 'caption' || kind === 'information' || kind === 'footnote'
  const code = markdown && text.includes('`') ? codeSpans(text) : []
  const inCode = (at: number) => code.some(([start, end]) => at >= start && at < end)
  const marks = text.includes('[^')
    ? [...text.matchAll(MARK)]
        .filter((match) => !inCode(match.index))
        .map((match) => ({ key: match[1]!, span: [match.index, match.index + match[0].length] as Span }))
    : []
  const addresses = /www\.|:\/\/|@/i.test(text) ? spansOf(text, ADDRESS) : []
  const literal = [...code, ...marks.map((mark) => mark.span), ...addresses].sort((a, b) => a[0] - b[0])
  return { kind, text, path, markdown, marks, code, literal }
}

/** From a run of backquotes to the next one of the same length, as Markdown has it. In time proportional to the length. */
function codeSpans(text: string): Span[] {
  const runs = spansOf(text, /`+/g)
  const next = new Array<number | undefined>(runs.length)
  const nearest = new Map<number, number>()
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]![1] - runs[i]![0]
    next[i] = nearest.get(length)
    nearest.set(length, i)
  }
  const found: Span[] = []
  for (let i = 0; i < runs.length; i++) {
    const close = next[i]
    if (close === undefined) continue
    found.push([runs[i]![0], runs[close]![1]])
    i = close
  }
  return found
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])
}

/** Does `span` touch code, an address or a mark of `prose`? */
export function isLiteral(prose: Prose, [start, end]: Span): boolean {
  return prose.literal.some((span) => span[0] < end && start < span[1])
}
