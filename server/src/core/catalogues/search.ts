import { allowedErrors, typingDistance } from './distance'
import { searchKey } from './fold'
import { once } from '../text/once'

/** A name under which an item can be found. Among equal matches the smaller weight comes first (default 0). */
export interface SearchName<T> {
  readonly item: T
  readonly name: string
  readonly weight?: number
}

/** How a name was matched, best first. */
export type Match = 'exact' | 'prefix' | 'word' | 'substring' | 'typo'

export interface Ranked<T> {
  readonly item: T
  /** The name that matched, as the catalogue spells it. */
  readonly name: string
  readonly match: Match
}

/** Best first; at most `limit` items (default 20), each once. An empty query finds nothing. */
export type Search<T> = (query: string, limit?: number) => Ranked<T>[]

const order: readonly Match[] = ['exact', 'prefix', 'word', 'substring', 'typo']

interface Index<T> {
  readonly names: readonly SearchName<T>[]
  readonly keys: readonly string[]
  /** Every word of every name, with the names that it stands in. */
  readonly words: ReadonlyMap<string, readonly number[]>
}

/**
 * Searches names forgivingly: case, accents and punctuation do not count; a name is found by the whole of it, its beginning, the
 * beginnings of its words in any order, any part of it, or with a typing error or two. The index is built by the first query.
 */
export function createSearch<T>(list: () => Iterable<SearchName<T>>): Search<T> {
  const index = once(() => buildIndex(list()))
  return (query, limit = 20) => {
    const key = searchKey(query)
    if (key === '' || limit <= 0) return []
    const found = new Found(index(), key.length)
    findAsTyped(index(), key, found)
    const words = key.split(' ')
    if (words.length > 1) findByWords(index(), words, false, found)
    if (found.size < limit) {
      findMistyped(index(), key, found)
      findByWords(index(), words, true, found)
    }
    return found.ranked(limit)
  }
}

function buildIndex<T>(list: Iterable<SearchName<T>>): Index<T> {
  const names = [...list]
  const keys = names.map(({ name }) => searchKey(name))
  const words = new Map<string, number[]>()
  keys.forEach((key, i) => {
    for (const word of key.split(' ')) {
      const known = words.get(word)
      if (known === undefined) words.set(word, [i])
      else if (known.at(-1) !== i) known.push(i)
    }
  })
  return { names, keys, words }
}

/** The best match of each item. */
class Found<T> {
  readonly #best = new Map<T, { readonly score: number; readonly at: number; readonly match: Match }>()

  constructor(
    readonly index: Index<T>,
    readonly length: number,
  ) {}

  get size(): number {
    return this.#best.size
  }

  /** Notes that name number `at` matches; `errors` are typing errors. */
  add(at: number, match: Match, errors = 0): void {
    const { item, weight = 0 } = this.index.names[at]!
    const rest = Math.min(99, Math.abs(this.index.keys[at]!.length - this.length))
    const score = order.indexOf(match) * 1e6 + errors * 1e5 + weight * 1e3 + rest
    const best = this.#best.get(item)
    if (best === undefined || score < best.score) this.#best.set(item, { score, at, match })
  }

  ranked(limit: number): Ranked<T>[] {
    return [...this.#best]
      .sort(([, a], [, b]) => a.score - b.score || a.at - b.at)
      .slice(0, limit)
      .map(([item, { at, match }]) => ({ item, name: this.index.names[at]!.name, match }))
  }
}

function findAsTyped<T>(index: Index<T>, key: string, found: Found<T>): void {
  index.keys.forEach((name, i) => {
    const at = name.indexOf(key)
    if (at < 0) return
    if (at === 0) found.add(i, name.length === key.length ? 'exact' : 'prefix')
    else if (name.includes(` ${key}`)) found.add(i, 'word')
    // One or two letters stand inside of nearly everything.
    else if (key.length > 2) found.add(i, 'substring')
  })
}

function findMistyped<T>(index: Index<T>, key: string, found: Found<T>): void {
  const allowed = allowedErrors(key.length)
  if (allowed === 0) return
  index.keys.forEach((name, i) => {
    if (Math.abs(name.length - key.length) > allowed) return
    const errors = typingDistance(key, name)
    if (errors > 0 && errors <= allowed) found.add(i, 'typo', errors)
  })
}

/** Names in which every one of the words begins a word (or, `mistyped`, is nearly one). */
function findByWords<T>(index: Index<T>, words: readonly string[], mistyped: boolean, found: Found<T>): void {
  let common: Map<number, number> | undefined
  for (const word of words) {
    const hits = new Map<number, number>()
    const allowed = mistyped ? allowedErrors(word.length) : 0
    for (const [known, names] of index.words) {
      const errors = known.startsWith(word) ? 0 : errorsWithin(word, known, allowed)
      if (errors === undefined) continue
      for (const i of names) {
        const before = common === undefined ? 0 : common.get(i)
        if (before !== undefined) hits.set(i, Math.min(hits.get(i) ?? Infinity, before + errors))
      }
    }
    common = hits
    if (common.size === 0) return
  }
  for (const [i, errors] of common ?? []) found.add(i, errors === 0 ? 'word' : 'typo', errors)
}

function errorsWithin(a: string, b: string, allowed: number): number | undefined {
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return undefined
  const errors = typingDistance(a, b)
  return errors <= allowed ? errors : undefined
}
