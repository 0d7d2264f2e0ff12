import type { ContentsItem, Inline } from '../blocks'
import { plain, unlinked } from '../inlines'

interface Title {
  readonly level: 1 | 2
  readonly label?: string
  readonly children: readonly Inline[]
}

/** Collects the headings that the contents list, and gives each an anchor of its own. */
export class ContentsList {
  readonly items: ContentsItem[] = []
  readonly #anchors = new Set<string>()

  /** Lists a heading; its anchor. */
  add(title: Title): string {
    const anchor = this.anchor(plain(title.children))
    this.items.push(item(title, anchor))
    return anchor
  }

  /** Lists a heading under an anchor that it already has. */
  list(title: Title, anchor: string): void {
    this.items.push(item(title, anchor))
  }

  /** An anchor that nothing else has, made of `words`: letters, digits and hyphens. */
  anchor(words: string): string {
    const base = slug(words)
    let anchor = base
    for (let n = 2; this.#anchors.has(anchor); n++) anchor = `${base}-${n}`
    this.#anchors.add(anchor)
    return anchor
  }
}

function item({ level, label, children }: Title, target: string): ContentsItem {
  return { level, ...(label ? { label } : {}), children: unlinked(children), target }
}

/** Never empty, never the name of a footnote's anchor: those begin with `note-` or `mark-`. */
function slug(words: string): string {
  const letters = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `to-${letters || 'part'}`
}
