import type { Footnote } from '../model/entry'
import type { Inline } from './blocks'

/** Hands out numbers through a whole document. */
export class Counter {
  #last = 0

  next(): number {
    return ++this.#last
  }
}

/** A footnote that has been marked. */
export interface Marked extends Footnote {
  readonly number: number
}

/**
 * The footnotes that one file defines, numbered in the order of their marks. A footnote that is marked again keeps its number;
 * a mark without a footnote is printed as it stands.
 */
export class Footnotes {
  readonly #texts: ReadonlyMap<string, Footnote>
  readonly #numbers = new Map<string, { number: number; marks: number }>()
  #fresh: Marked[] = []
  /** True while footnotes themselves are printed: there a mark may only point to another one. */
  #closed = false

  constructor(
    footnotes: readonly Footnote[],
    private readonly counter: Counter,
    private readonly whyMissing: (key: string) => string,
  ) {
    // The first one counts where a key stands twice.
    this.#texts = new Map([...footnotes].reverse().map((footnote) => [footnote.key, footnote]))
  }

  /** What is printed for `[^key]`. */
  mark(key: string): Inline {
    const known = this.#numbers.get(key)
    if (known) return { type: 'note', number: known.number, occurrence: ++known.marks }
    const footnote = this.#texts.get(key)
    if (!footnote || this.#closed) return { type: 'missing', text: `[^${key}]`, why: this.whyMissing(key) }
    const number = this.counter.next()
    this.#numbers.set(key, { number, marks: 1 })
    this.#fresh.push({ ...footnote, number })
    return { type: 'note', number, occurrence: 1 }
  }

  /** Prints the footnotes marked since this was last asked. */
  print<T>(print: (note: Marked) => T): T[] {
    const fresh = this.#fresh
    this.#fresh = []
    this.#closed = true
    try {
      return fresh.map(print)
    } finally {
      this.#closed = false
    }
  }
}
