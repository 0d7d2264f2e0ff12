import type { TreeNode } from './tree'

/** Masked characters move to this private-use block: one code unit for one, and a plain letter to the parser. */
const MASK = 0xe000

/** `char` (ASCII) as a letter that means nothing to YAML. */
export function mask(char: string): string {
  return String.fromCharCode(MASK + char.charCodeAt(0))
}

/** The characters that `mask` has hidden, back again. */
export function unmask(text: string): string {
  return /[\ue000-\ue07f]/.test(text)
    ? text.replace(/[\ue000-\ue07f]/g, (char) => String.fromCharCode(char.charCodeAt(0) - MASK))
    : text
}

/** The same tree with the text that the author wrote. */
export function unmaskTree(node: TreeNode): TreeNode {
  switch (node.kind) {
    case 'map':
      return {
        ...node,
        pairs: node.pairs.map((pair) => ({ ...pair, key: unmask(pair.key), value: unmaskTree(pair.value) })),
      }
    case 'seq':
      return { ...node, items: node.items.map(unmaskTree) }
    case 'scalar': {
      const value = typeof node.value === 'string' ? unmask(node.value) : node.value
      return { ...node, text: unmask(node.text), value }
    }
    case 'alias':
      return node
  }
}

/** A text that is being masked, character by character. */
export class Draft {
  readonly #out: string[]

  constructor(text: string) {
    this.#out = text.split('')
  }

  toString(): string {
    return this.#out.join('')
  }

  put(at: number, text: string): void {
    for (let i = 0; i < text.length; i++) this.#out[at + i] = text[i]!
  }

  /** What stands at `at` now, as a letter that means nothing to YAML. */
  hide(at: number): void {
    const char = this.#out[at]
    if (char !== undefined && char < '\u0080') this.#out[at] = mask(char)
  }

  blank(from: number, to: number): void {
    for (let i = from; i < to; i++) this.#out[i] = ' '
  }

  /** Moves `by` of the blanks in front of the line at `start` to the end of the line before it. */
  dedent(start: number, by: number): void {
    const last = this.#out[start - 2] === '\r' ? start - 2 : start - 1
    if (last < 0) return
    const lineBreak = this.#out.slice(last, start).join('')
    this.put(last, ' '.repeat(by) + lineBreak)
  }
}
